/** The places of the filtered incidents, for the heat layer, the incident points and "within 250 m". */
import { distinctPoints } from '#lib/core/geo/distinct-points.ts';
import { filterRows, type IncidentFilter } from '#lib/core/table/filter.ts';
import { takeRows } from '#lib/core/table/incident-table.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { readDataSet, readTable } from '#lib/storage/data-sets.ts';

/** @returns latitude, longitude, count per distinct place, one after the other */
export async function listPoints(dataSetId: string, filter: IncidentFilter): Promise<Float64Array> {
  const db = await sharedDatabase();
  const dataSet = await readDataSet(db, dataSetId);
  if (!dataSet) throw new Error('This data set is no longer on the device. Reload the page.');
  const table = await readTable(db, dataSet);
  const chosen = takeRows(table, filterRows(table, filter));
  const { x, y, weight } = distinctPoints(chosen.latitude, chosen.longitude);
  const points = new Float64Array(x.length * 3);
  for (let i = 0; i < x.length; i++) {
    points[3 * i] = x[i];
    points[3 * i + 1] = y[i];
    points[3 * i + 2] = weight[i];
  }
  return points;
}
