/** A quadtree whose nodes know the sums of their points: what lets k-means handle whole boxes at once. */
import type { WeightedPoints } from '../geo/distinct-points.ts';

/**
 * A complete quadtree; children of node i are 4i + 1 .. 4i + 4, leaves are the last level, in Morton order. Leaf j
 * holds the points start[j]..start[j + 1] of `x`, `y`, `weight` (in the tree's own order, relative to the origin).
 */
export interface PointTree {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly weight: Float64Array;
  /** Position among the points that were given, of each point of the tree. */
  readonly order: Int32Array;
  /** Mean of the points; all coordinates of the tree are relative to it. */
  readonly originX: number;
  readonly originY: number;
  /** Σ w (x² + y²). */
  readonly secondMoment: number;
  readonly levels: number;
  /** Index of the first leaf node. */
  readonly firstLeaf: number;
  readonly start: Int32Array;
  /** Per node: minX, minY, maxX, maxY of its points, then Σw, Σwx, Σwy. Σw = 0 means no points. */
  readonly stats: Float64Array;
}

export const NODE_STATS = 7;

const LEAF_POINTS = 12;
const MOST_LEVELS = 9;

/** Builds the tree over at least one point by one counting sort. Cost O(n). */
export function buildPointTree(points: WeightedPoints): PointTree {
  const n = points.x.length;
  if (n === 0) throw new Error('buildPointTree: expected at least one point, got 0');
  let [total, sumX, sumY] = [0, 0, 0];
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < n; i++) {
    const px = points.x[i];
    const py = points.y[i];
    const w = points.weight[i];
    total += w;
    sumX += w * px;
    sumY += w * py;
    if (px < minX) minX = px;
    if (px > maxX) maxX = px;
    if (py < minY) minY = py;
    if (py > maxY) maxY = py;
  }
  const [originX, originY] = [sumX / total, sumY / total];

  let levels = 0;
  while (levels < MOST_LEVELS && n > LEAF_POINTS * 4 ** levels) levels++;
  const side = 2 ** levels;
  const spread = spreadBits(side);
  const scaleX = maxX > minX ? side / (maxX - minX) : 0;
  const scaleY = maxY > minY ? side / (maxY - minY) : 0;
  const leaf = new Int32Array(n);
  const start = new Int32Array(side * side + 1);
  for (let i = 0; i < n; i++) {
    const column = Math.min(side - 1, Math.floor((points.x[i] - minX) * scaleX));
    const row = Math.min(side - 1, Math.floor((points.y[i] - minY) * scaleY));
    leaf[i] = spread[column] | (spread[row] << 1);
    start[leaf[i] + 1]++;
  }
  for (let j = 0; j < side * side; j++) start[j + 1] += start[j];

  const firstLeaf = (side * side - 1) / 3;
  const stats = new Float64Array((firstLeaf + side * side) * NODE_STATS);
  for (let at = 0; at < stats.length; at += NODE_STATS) {
    stats[at] = stats[at + 1] = Infinity;
    stats[at + 2] = stats[at + 3] = -Infinity;
  }
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  const weight = new Float64Array(n);
  const order = new Int32Array(n);
  const next = start.slice();
  let secondMoment = 0;
  for (let i = 0; i < n; i++) {
    const to = next[leaf[i]]++;
    order[to] = i;
    const px = (x[to] = points.x[i] - originX);
    const py = (y[to] = points.y[i] - originY);
    const w = (weight[to] = points.weight[i]);
    const at = (firstLeaf + leaf[i]) * NODE_STATS;
    if (px < stats[at]) stats[at] = px;
    if (py < stats[at + 1]) stats[at + 1] = py;
    if (px > stats[at + 2]) stats[at + 2] = px;
    if (py > stats[at + 3]) stats[at + 3] = py;
    secondMoment += w * (px * px + py * py);
    stats[at + 4] += w;
    stats[at + 5] += w * px;
    stats[at + 6] += w * py;
  }
  for (let node = firstLeaf - 1; node >= 0; node--) {
    const at = node * NODE_STATS;
    for (let child = 4 * node + 1; child <= 4 * node + 4; child++) {
      const from = child * NODE_STATS;
      if (stats[from] < stats[at]) stats[at] = stats[from];
      if (stats[from + 1] < stats[at + 1]) stats[at + 1] = stats[from + 1];
      if (stats[from + 2] > stats[at + 2]) stats[at + 2] = stats[from + 2];
      if (stats[from + 3] > stats[at + 3]) stats[at + 3] = stats[from + 3];
      for (let s = 4; s < NODE_STATS; s++) stats[at + s] += stats[from + s];
    }
  }
  return { x, y, weight, order, originX, originY, secondMoment, levels, firstLeaf, start, stats };
}

/** Bits of 0..n-1 spread to the even places, half of a Morton code. */
function spreadBits(n: number): Int32Array {
  return Int32Array.from({ length: n }, (_, value) => {
    let spread = 0;
    for (let bit = 0; value >> bit > 0; bit++) spread |= ((value >> bit) & 1) << (2 * bit);
    return spread;
  });
}
