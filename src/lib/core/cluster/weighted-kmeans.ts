/** Weighted k-means in the plane: several k-means++ starts, each run to convergence, the best kept. */
import type { WeightedPoints } from '../geo/distinct-points.ts';
import type { Random } from '../random/random.ts';
import { labelPoints } from './label-points.ts';
import { lloyd, type LloydResult } from './lloyd.ts';
import { nearestCenter } from './nearest-center.ts';
import { buildPointTree, type PointTree } from './point-tree.ts';
import { seedCenters } from './seed.ts';

const STARTS = 10;

export interface WeightedKMeans {
  /** x, y pairs, one per cluster, in the unit of the points. */
  readonly clusterCenters: Float64Array;
  /** Cluster of each distinct point. */
  readonly labels: Uint8Array;
  /** Σ weight × squared distance to the own centre, in square units. */
  readonly inertia: number;
  /** Lloyd iterations of the start that won. */
  readonly iterations: number;
}

export interface KMeansOptions {
  /** Number of clusters, 1-255. With fewer distinct points there are only as many clusters. */
  readonly k: number;
  /** Independent starts, 10 by default. */
  readonly starts?: number;
  readonly random: Random;
}

/**
 * Minimises Σ w ‖x - c(x)‖² locally (Lloyd 1982), best of several starts.
 *
 * @param points distinct points, at least one; weights are positive
 * Cost: O(n) once, then about a tenth of a plain Lloyd pass per iteration.
 */
export function weightedKMeans(points: WeightedPoints, options: KMeansOptions): WeightedKMeans {
  const { starts = STARTS } = options;
  if (!Number.isInteger(options.k) || options.k < 1 || options.k > 255) {
    throw new Error(`weightedKMeans: expected k to be a whole number 1-255, got ${options.k}`);
  }
  const tree = buildPointTree(points);
  const { centers, iterations } = bestOfStarts(tree, points, { ...options, starts });
  return { clusterCenters: inPlace(tree, centers), ...labelPoints(tree, centers), iterations };
}

/**
 * Centres of the best of several starts, in the unit of the points.
 * @param tree the index of the same points, which serves any number of calls
 */
export function bestCenters(tree: PointTree, points: WeightedPoints, options: KMeansOptions): Float64Array {
  return inPlace(tree, bestOfStarts(tree, points, options).centers);
}

/** @returns centres relative to the tree's origin */
function bestOfStarts(
  tree: PointTree,
  points: WeightedPoints,
  { k: wanted, starts = STARTS, random }: KMeansOptions,
): LloydResult {
  const k = Math.min(wanted, points.x.length);
  let best: LloydResult | undefined;
  for (let start = 0; start < Math.max(1, starts); start++) {
    const seeds = seedCenters(points, k, random);
    for (let c = 0; c < k; c++) {
      seeds[2 * c] -= tree.originX;
      seeds[2 * c + 1] -= tree.originY;
    }
    const result = lloyd(tree, seeds);
    if (!best || result.inertia < best.inertia) best = result;
  }
  return best!;
}

function inPlace(tree: PointTree, centers: Float64Array): Float64Array {
  return centers.map((value, i) => value + (i % 2 === 0 ? tree.originX : tree.originY));
}

/** Index of the centre nearest to each point. Cost O(n k). */
export function nearestCenters(centers: Float64Array, x: Float64Array, y: Float64Array): Uint8Array {
  const labels = new Uint8Array(x.length);
  for (let i = 0; i < x.length; i++) labels[i] = nearestCenter(centers, x[i], y[i]);
  return labels;
}
