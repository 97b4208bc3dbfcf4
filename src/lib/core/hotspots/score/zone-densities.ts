/**
 * Zones as a map that can be scored: each cell is worth the crimes per km² of the zone it lies in. All cells of a zone
 * tie. A zone here is the whole part of the study area that is nearest to its centre, not the ellipse or hull that marks
 * where most of its crimes are.
 */
import { nearestCenter } from '../../cluster/nearest-center.ts';
import { weightedKMeans } from '../../cluster/weighted-kmeans.ts';
import { distinctPoints } from '../../geo/distinct-points.ts';
import { cellKm2, centreX, centreY, type Grid } from '../../geo/grid.ts';
import { createRandom } from '../../random/random.ts';
import type { ContestPoints } from './contest.ts';
import { pickCells } from '../surfaces/empirical-bayes.ts';

export interface FittedZones {
  /** x, y pairs in metres. */
  readonly clusterCenters: Float64Array;
  /** By zone. */
  readonly crimes: Float64Array;
}

/** Zones that are scored where nothing else is chosen: as many as the page shows first. */
export const SCORED_ZONES = 8;
/** Of many starts the best differ by a few thousandths of the inertia, which moves no cell that counts. */
const STARTS = 3;
const SEED = 1;

/** K-means of the crimes, in metres; no zones without crimes. Cost: 0.1 s for 600,000 crimes. */
export function fitZones(points: ContestPoints, k = SCORED_ZONES): FittedZones {
  const distinct = distinctPoints(points.x, points.y);
  if (distinct.x.length === 0) return { clusterCenters: new Float64Array(0), crimes: new Float64Array(0) };
  const { clusterCenters, labels } = weightedKMeans(distinct, { k, starts: STARTS, random: createRandom(SEED) });
  const crimes = new Float64Array(clusterCenters.length / 2);
  for (let i = 0; i < labels.length; i++) crimes[labels[i]] += distinct.weight[i];
  return { clusterCenters, crimes };
}

/**
 * Crimes per km² of the zone of each cell, a zone's area being that of its cells.
 * @param cells positions in the grid; a cell belongs to the zone whose centre is nearest to its own
 */
export function zoneDensities({ clusterCenters, crimes }: FittedZones, grid: Grid, cells: Uint32Array): Float64Array {
  if (crimes.length === 0) return new Float64Array(cells.length);
  const zone = new Uint8Array(cells.length);
  const size = new Float64Array(crimes.length);
  for (let i = 0; i < cells.length; i++) {
    const row = Math.floor(cells[i] / grid.columns);
    zone[i] = nearestCenter(clusterCenters, centreX(grid, cells[i] - row * grid.columns), centreY(grid, row));
    size[zone[i]]++;
  }
  const density = crimes.map((each, i) => each / (size[i] * cellKm2(grid)));
  return pickCells(density, zone);
}
