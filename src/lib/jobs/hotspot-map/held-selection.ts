/** The records that the map speaks of, kept in the worker from call to call. */
import type { Selection } from '#lib/contract/hotspot-map.ts';
import type { Geography } from '#lib/core/geo/geography.ts';
import { selectPoints, type SelectedPoints } from '#lib/core/hotspots/select-points.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { readDataSet, readDetails, readTable } from '#lib/storage/data-sets.ts';

export interface HeldData {
  readonly table: IncidentTable;
  readonly geography: Geography;
}

let held: { readonly dataSetId: string; readonly data: Promise<HeldData> } | undefined;
let last: { readonly data: HeldData; readonly key: string; readonly points: SelectedPoints } | undefined;

/** The records and the place of a data set; read once. */
export async function heldData(dataSetId: string): Promise<HeldData> {
  if (held?.dataSetId !== dataSetId) {
    const data = readData(dataSetId);
    const reading = { dataSetId, data };
    held = reading;
    // what could not be read is tried again by the next call
    data.catch(() => {
      if (held === reading) held = undefined;
    });
  }
  return held.data;
}

/** The points of a selection's filter in metres; those of the last filter are kept. */
export async function heldPoints(selection: Selection): Promise<HeldData & { readonly points: SelectedPoints }> {
  const data = await heldData(selection.dataSetId);
  const key = JSON.stringify(selection.filter);
  if (last?.data !== data || last.key !== key) {
    last = { data, key, points: selectPoints(data.table, data.geography, selection.filter) };
  }
  return { ...data, points: last.points };
}

async function readData(dataSetId: string): Promise<HeldData> {
  const db = await sharedDatabase();
  const dataSet = await readDataSet(db, dataSetId);
  if (!dataSet) throw new Error('This data set is no longer on the device. Reload the page.');
  const { geography } = await readDetails(db, dataSetId);
  if (!geography) throw new Error('These records have no coordinates, so there is nothing to map.');
  return { table: await readTable(db, dataSet), geography };
}
