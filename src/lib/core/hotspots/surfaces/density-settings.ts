/** What a density map is drawn with where nobody has said: the same on the page and in the API. */
import type { Geography } from '../../geo/geography.ts';
import { bandwidthOf, standardDeviationOf, type Kernel } from '../../kde/kernels.ts';

/** Standard deviation until a model has chosen one for this data. */
const DEFAULT_DEVIATION_METERS = 300;
/** Cells of a default map in a place of any size: a map of more is no map that people or programs read through. */
const CELLS_OF_A_DEFAULT_MAP = 65_000;

/** Cells per standard deviation: the grid is then not seen in the surface, and the sums are within 1e-3 of the peak. */
const CELLS_PER_DEVIATION = 4;
/** Records are placed at the middle of a block or on a street: finer cells show nothing more. */
const FINEST_CELL_METERS = 40;
const COARSEST_CELL_METERS = 250;
/** Sizes are multiples of this, so that a slider's steps share grids. */
const CELL_STEP_METERS = 10;

/**
 * Bandwidth of the default map, in the meaning of the kernel (see `kernels.ts`).
 *
 * @param chosenDeviation standard deviation that the data's hot-spot model has chosen; undefined = none is trained
 * In a large place it grows until the map is no finer than it can be drawn.
 */
export function defaultBandwidth(geography: Geography, kernel: Kernel, chosenDeviation?: number): number {
  const deviation = chosenDeviation ?? DEFAULT_DEVIATION_METERS;
  return bandwidthOf(kernel, Math.max(deviation, 2 * smallestCell(geography, CELLS_OF_A_DEFAULT_MAP)));
}

/**
 * Side of a cell in metres that suits a bandwidth: a quarter of its standard deviation, 40 m to 250 m, larger where the
 * study area would hold more cells than `mostCells`.
 */
export function cellSizeFor(geography: Geography, kernel: Kernel, bandwidthMeters: number, mostCells: number): number {
  return Math.max(wishedCellSize(kernel, bandwidthMeters), smallestCell(geography, mostCells));
}

/** The same without a limit on the cells. */
export function wishedCellSize(kernel: Kernel, bandwidthMeters: number): number {
  const fine = standardDeviationOf(kernel, bandwidthMeters) / CELLS_PER_DEVIATION;
  const stepped = Math.floor(fine / CELL_STEP_METERS) * CELL_STEP_METERS;
  return Math.min(COARSEST_CELL_METERS, Math.max(FINEST_CELL_METERS, stepped));
}

function smallestCell(geography: Geography, mostCells: number): number {
  const side = Math.sqrt((geography.studyAreaKm2 * 1e6) / mostCells);
  return Math.ceil(side / CELL_STEP_METERS) * CELL_STEP_METERS;
}
