/** The outline of each zone: convex hulls of nearly all its crimes. */
import type { WeightedPoints } from '../geo/distinct-points.ts';
import { convexHull } from './convex-hull.ts';

/** Share of a zone's crimes inside its hull: the farthest few would pull a corner to wherever they lie. */
const HULL_SHARE = 0.95;
const HALVINGS = 40;

/**
 * Per cluster the convex hull of the points nearest to its centre that hold at least 95 % of its weight.
 *
 * @param points distinct points, metres
 * @param labels cluster of each point
 * @param centers x, y pairs, metres
 * @returns per cluster x, y pairs counter-clockwise; one pair for a single place, two for places on a line
 * Cost O(40 n).
 */
export function zoneHulls(points: WeightedPoints, labels: Uint8Array, centers: Float64Array): Float64Array[] {
  const k = centers.length / 2;
  const members: number[][] = Array.from({ length: k }, () => []);
  for (let i = 0; i < labels.length; i++) members[labels[i]].push(i);
  return members.map((rows, c) => hullOf(points, rows, centers[2 * c], centers[2 * c + 1]));
}

function hullOf({ x, y, weight }: WeightedPoints, rows: readonly number[], centerX: number, centerY: number) {
  const squared = Float64Array.from(rows, (i) => (x[i] - centerX) ** 2 + (y[i] - centerY) ** 2);
  const reach = squaredReach(
    squared,
    rows.map((i) => weight[i]),
  );
  const near = rows.filter((_, at) => squared[at] <= reach);
  const nearX = Float64Array.from(near, (i) => x[i]);
  const nearY = Float64Array.from(near, (i) => y[i]);
  return Float64Array.from([...convexHull(nearX, nearY)].flatMap((at) => [nearX[at], nearY[at]]));
}

/** The least squared distance, to twelve digits, within which the wanted share of the weight lies. */
function squaredReach(squared: Float64Array, weight: readonly number[]): number {
  let total = 0;
  let high = 0;
  for (let i = 0; i < weight.length; i++) {
    total += weight[i];
    if (squared[i] > high) high = squared[i];
  }
  // halving is several times faster than sorting
  let low = 0;
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    let held = 0;
    for (let i = 0; i < squared.length; i++) if (squared[i] <= middle) held += weight[i];
    if (held >= HULL_SHARE * total) high = middle;
    else low = middle;
  }
  return high;
}
