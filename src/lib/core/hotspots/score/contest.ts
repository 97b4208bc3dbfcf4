/**
 * The contest of the maps on later crimes: forecast surface, count map, density, zones and oracle, each flagging the same
 * share of the cells.
 */
import { cellAt, type Grid } from '../../geo/grid.ts';
import { cellDensity, type DensitySettings } from './cell-density.ts';
import { cellsInside, empiricalBayes, pickCells } from '../surfaces/empirical-bayes.ts';
import { fitZones, zoneDensities, type FittedZones } from './zone-densities.ts';

export interface ContestPoints {
  /** Metres. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export const MAPS = ['forecast', 'countMap', 'density', 'oracle', 'zones'] as const;
export type MapName = (typeof MAPS)[number];

export interface Contest {
  /** Index in the grid of each cell of the study area. */
  readonly cells: Uint32Array;
  /** What each map says, one value per cell of `cells`. */
  readonly value: Readonly<Record<MapName, Float64Array>>;
  /** Later crimes per cell of `cells`. */
  readonly later: Float64Array;
  /** The forecast's fitted neighbourhood in metres, and how many crimes it weighs. */
  readonly forecast: { readonly bandwidthMeters: number; readonly strength: number };
}

/**
 * Draws the maps from earlier crimes and counts the later ones.
 *
 * @param grid cells of the contest; @param inside the study area: crimes outside it do not take part
 * @param density how the density map is drawn; a number is the bandwidth of a Gaussian in metres, without edge correction
 * @param zones of the earlier crimes; fitted here where they are not given
 * @param weights of the earlier crimes in density and forecast; undefined = 1 each. Count map and zones know none.
 */
export function drawMaps(
  grid: Grid,
  inside: Uint8Array,
  earlier: ContestPoints,
  later: ContestPoints,
  density: DensitySettings | number,
  zones: FittedZones = fitZones(earlier),
  weights?: Float64Array,
): Contest {
  const cells = cellsInside(inside);
  const counts = countInCells(grid, inside, earlier);
  const laterCounts = countInCells(grid, inside, later);
  const weighted = weights ? countInCells(grid, inside, earlier, weights) : counts;
  const { expected, bandwidthMeters, strength } = empiricalBayes(
    grid,
    inside,
    weights ? asCounts(weighted, weights) : counts,
  );
  const settings = typeof density === 'number' ? { bandwidth: density } : density;
  const smoothed = cellDensity(grid, inside, weighted, settings);
  const oracle = pickCells(laterCounts, cells);
  return {
    cells,
    value: {
      forecast: pickCells(expected, cells),
      countMap: pickCells(counts, cells),
      density: pickCells(smoothed, cells),
      oracle,
      zones: zoneDensities(zones, grid, cells),
    },
    later: oracle,
    forecast: { bandwidthMeters, strength },
  };
}

/** Sums of weights scaled by Σw / Σw², so that their variance is a count's: see `forecastOf`. */
function asCounts(sums: Float64Array, weights: Float64Array): Float64Array {
  let [sum, squares] = [0, 0];
  for (const weight of weights) {
    sum += weight;
    squares += weight * weight;
  }
  return squares > 0 ? sums.map((each) => (each * sum) / squares) : sums;
}

/** Crimes per cell, or the sum of their weights; those outside the study area are left out. Cost O(n). */
export function countInCells(
  grid: Grid,
  inside: Uint8Array,
  points: ContestPoints,
  weights?: Float64Array,
): Float64Array {
  const counts = new Float64Array(inside.length);
  for (let i = 0; i < points.x.length; i++) {
    const cell = cellAt(grid, points.x[i], points.y[i]);
    if (cell >= 0 && inside[cell]) counts[cell] += weights ? weights[i] : 1;
  }
  return counts;
}
