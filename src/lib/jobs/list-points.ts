/** The places of the filtered incidents, for the heat layer, the incident points and "within 250 m". */
import { distinctPoints } from '#lib/core/table/distinct-points.ts';
import { filterRows, type IncidentFilter } from '#lib/core/table/filter.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { readDataSet, readTable } from '#lib/storage/data-sets.ts';

export async function listPoints(dataSetId: string, filter: IncidentFilter): Promise<Float64Array> {
  const db = await sharedDatabase();
  const dataSet = await readDataSet(db, dataSetId);
  if (!dataSet) throw new Error('This data set is no longer on the device. Reload the page.');
  const table = await readTable(db, dataSet);
  return distinctPoints(table, filterRows(table, filter));
}
