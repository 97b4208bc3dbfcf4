/**
 * The contest of the maps on later crimes: forecast surface, count map, density and oracle, each flagging the same
 * share of the cells.
 */
import { cellAt, cellCount, type Grid } from '../geo/grid.ts';
import { flagTopCells } from '../metrics/hit-rate.ts';
import { cellsInside, empiricalBayes } from './empirical-bayes.ts';
import { smoothCells } from './smooth-cells.ts';

export interface ContestPoints {
  /** Metres. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export const MAPS = ['forecast', 'countMap', 'density', 'oracle'] as const;
export type MapName = (typeof MAPS)[number];

export interface Contest {
  /** Index in the grid of each cell of the study area. */
  readonly cells: Uint32Array;
  /** What each map says, one value per cell of `cells`. */
  readonly value: Readonly<Record<MapName, Float64Array>>;
  /** Later crimes per cell of `cells`. */
  readonly later: Float64Array;
}

/** Where the Gaussian of the density map is cut, in standard deviations. */
const REACH = 4;

/**
 * Draws the four maps from earlier crimes and counts the later ones.
 *
 * @param grid cells of the contest; @param inside the study area: crimes outside it do not take part
 * @param bandwidth of the density map, metres
 */
export function drawMaps(
  grid: Grid,
  inside: Uint8Array,
  earlier: ContestPoints,
  later: ContestPoints,
  bandwidth: number,
): Contest {
  const cells = cellsInside(inside);
  const counts = countInCells(grid, inside, earlier);
  const laterCounts = countInCells(grid, inside, later);
  const { expected } = empiricalBayes(grid, inside, counts);
  // cells are what competes, so the density is that of their counts
  const density = smoothCells(grid, counts, bandwidth / grid.cellSize, REACH, inside);
  const pick = (values: Float64Array): Float64Array => Float64Array.from(cells, (cell) => values[cell]);
  const oracle = pick(laterCounts);
  return {
    cells,
    value: { forecast: pick(expected), countMap: pick(counts), density: pick(density), oracle },
    later: oracle,
  };
}

/** How far each map flags each cell of the grid, 0..1, at one share of the area; 0 outside the study area. */
export function flagMaps(contest: Contest, grid: Grid, share: number): Record<MapName, Float64Array> {
  const flag = (value: Float64Array): Float64Array => {
    const flagged = flagTopCells(value, share);
    const out = new Float64Array(cellCount(grid));
    for (let i = 0; i < flagged.length; i++) out[contest.cells[i]] = flagged[i];
    return out;
  };
  const { forecast, countMap, density, oracle } = contest.value;
  return { forecast: flag(forecast), countMap: flag(countMap), density: flag(density), oracle: flag(oracle) };
}

/** Crimes per cell; those outside the study area are left out. Cost O(n). */
export function countInCells(grid: Grid, inside: Uint8Array, points: ContestPoints): Float64Array {
  const counts = new Float64Array(inside.length);
  for (let i = 0; i < points.x.length; i++) {
    const cell = cellAt(grid, points.x[i], points.y[i]);
    if (cell >= 0 && inside[cell]) counts[cell]++;
  }
  return counts;
}
