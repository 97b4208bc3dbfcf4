/** Surfaces on cells that the map shows beyond the routes: forecast and significance. */
import type { CellSurface, SignificantSurface } from '#lib/contract/workers.ts';
import type { Geography } from '#lib/core/geo/geography.ts';
import { countInCells } from '#lib/core/hotspots/contest.ts';
import { forecastGrid, forecastSurface } from '#lib/core/hotspots/forecast-surface.ts';
import { giStar } from '#lib/core/hotspots/gi-star.ts';
import { selectPoints } from '#lib/core/hotspots/select-points.ts';
import { createRandom } from '#lib/core/random/random.ts';
import type { IncidentFilter } from '#lib/core/table/filter.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { readDataSet, readDetails, readTable } from '#lib/storage/data-sets.ts';

const SEED = 1;

/** Where the next crimes are expected, in crimes per km² per year. */
export async function forecastCells(dataSetId: string, filter: IncidentFilter): Promise<CellSurface> {
  const { table, geography } = await readMapped(dataSetId);
  const { grid, value } = forecastSurface(table, geography, filter);
  return { grid, centre: geography.centre, value };
}

/** Gi* of each cell. */
export async function significantCells(dataSetId: string, filter: IncidentFilter): Promise<SignificantSurface> {
  const { table, geography } = await readMapped(dataSetId);
  const { grid, inside } = forecastGrid(geography);
  const counts = countInCells(grid, inside, selectPoints(table, geography, filter));
  const { z, q, method, coldImpossible } = giStar(counts, inside, grid.columns, createRandom(SEED));
  return { grid, centre: geography.centre, value: z, q, method, coldImpossible };
}

async function readMapped(dataSetId: string): Promise<{ table: IncidentTable; geography: Geography }> {
  const db = await sharedDatabase();
  const dataSet = await readDataSet(db, dataSetId);
  if (!dataSet) throw new Error('This data set is no longer on the device. Reload the page.');
  const { geography } = await readDetails(db, dataSetId);
  if (!geography) throw new Error('These records have no coordinates, so there are no cells to compute.');
  return { table: await readTable(db, dataSet), geography };
}
