/** Surfaces on cells that the map shows beyond the routes: forecast and significance. */
import type { CellSurface, SignificantSurface } from '#lib/contract/workers.ts';
import type { Geography } from '#lib/core/geo/geography.ts';
import { cellKm2, gridOver, resampleMask, type Grid } from '#lib/core/geo/grid.ts';
import { countInCells } from '#lib/core/hotspots/contest.ts';
import { empiricalBayes } from '#lib/core/hotspots/empirical-bayes.ts';
import { giStar } from '#lib/core/hotspots/gi-star.ts';
import { exposureYears, selectPoints, studyAreaBox } from '#lib/core/hotspots/select-points.ts';
import { createRandom } from '#lib/core/random/random.ts';
import type { IncidentFilter } from '#lib/core/table/filter.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { readDataSet, readDetails, readTable } from '#lib/storage/data-sets.ts';

const CELL_METERS = 250;
const MOST_CELLS = 250_000;
const SEED = 1;

interface CountedCells {
  readonly geography: Geography;
  readonly grid: Grid;
  readonly inside: Uint8Array;
  readonly counts: Float64Array;
  readonly years: number;
}

/** Where the next crimes are expected, in crimes per km² per year. */
export async function forecastCells(dataSetId: string, filter: IncidentFilter): Promise<CellSurface> {
  const { geography, grid, inside, counts, years } = await countCells(dataSetId, filter);
  const { expected } = empiricalBayes(grid, inside, counts);
  const scale = years > 0 ? 1 / (cellKm2(grid) * years) : 0;
  return { grid, centre: geography.centre, value: expected.map((value) => value * scale) };
}

/** Gi* of each cell. */
export async function significantCells(dataSetId: string, filter: IncidentFilter): Promise<SignificantSurface> {
  const { geography, grid, inside, counts } = await countCells(dataSetId, filter);
  const { z, q, method, coldImpossible } = giStar(counts, inside, grid.columns, createRandom(SEED));
  return { grid, centre: geography.centre, value: z, q, method, coldImpossible };
}

async function countCells(dataSetId: string, filter: IncidentFilter): Promise<CountedCells> {
  const db = await sharedDatabase();
  const dataSet = await readDataSet(db, dataSetId);
  if (!dataSet) throw new Error('This data set is no longer on the device. Reload the page.');
  const { geography } = await readDetails(db, dataSetId);
  if (!geography) throw new Error('These records have no coordinates, so there are no cells to compute.');
  const table = await readTable(db, dataSet);
  const grid = gridOver(studyAreaBox(geography), CELL_METERS, 0, MOST_CELLS);
  const inside = resampleMask(geography.grid, geography.inside, grid);
  const counts = countInCells(grid, inside, selectPoints(table, geography, filter));
  return { geography, grid, inside, counts, years: exposureYears(table, filter) };
}
