/**
 * Exact Lloyd iterations by the filtering algorithm (Kanungo et al. 2002, IEEE PAMI 24; Pelleg and Moore 1999): a box
 * that lies nearer to one centre than to any other goes to it as a whole, so only points near borders are looked at.
 */
import { keepCandidates } from './keep-candidates.ts';
import { NODE_STATS, type PointTree } from './point-tree.ts';

export interface LloydResult {
  /** x, y pairs relative to the tree's origin. */
  readonly centers: Float64Array;
  /** Σ w × squared distance to the nearest centre; exact to about 1e-13 of the points' own second moment. */
  readonly inertia: number;
  readonly iterations: number;
}

const MOST_ITERATIONS = 1000;
/** Converged when no centre moves further than this share of the extent: below what moving one point would do. */
const STILL = 1e-11;

/**
 * Moves centres to the weighted means of their nearest points until they rest.
 *
 * @param tree the points
 * @param start k centres as x, y pairs relative to the tree's origin; not changed
 * Cost per iteration: about the number of points near borders between clusters × k.
 */
export function lloyd(tree: PointTree, start: Float64Array): LloydResult {
  const k = start.length / 2;
  const centers = Float64Array.from(start);
  const sums = new Float64Array(3 * k); // Σw, Σwx, Σwy
  const candidates = new Int32Array((tree.levels + 2) * k);
  for (let c = 0; c < k; c++) candidates[c] = c;
  const { stats } = tree;
  const still = STILL * Math.max(stats[2] - stats[0], stats[3] - stats[1]);

  let iterations = 0;
  while (iterations < MOST_ITERATIONS) {
    iterations++;
    sums.fill(0);
    assign(tree, 0, 0, k, centers, candidates, sums);
    let moved = 0;
    for (let c = 0; c < k; c++) {
      if (sums[3 * c] === 0) {
        moved = Math.max(moved, relocate(tree, centers, c));
        continue;
      }
      const x = sums[3 * c + 1] / sums[3 * c];
      const y = sums[3 * c + 2] / sums[3 * c];
      moved = Math.max(moved, Math.abs(x - centers[2 * c]), Math.abs(y - centers[2 * c + 1]));
      centers[2 * c] = x;
      centers[2 * c + 1] = y;
    }
    if (!(moved > still)) break;
  }
  return { centers, inertia: Math.max(0, inertiaOf(tree, centers, sums)), iterations };
}

/** Adds a node's points to the sums of their nearest centres; candidates of this level start at `from`. */
function assign(
  tree: PointTree,
  node: number,
  from: number,
  count: number,
  centers: Float64Array,
  candidates: Int32Array,
  sums: Float64Array,
): void {
  const { stats } = tree;
  const at = node * NODE_STATS;
  if (stats[at + 4] === 0) return;
  const next = from + count;
  const left = keepCandidates(tree, node, from, count, centers, candidates);
  if (left === 1) {
    const only = candidates[next];
    sums[3 * only] += stats[at + 4];
    sums[3 * only + 1] += stats[at + 5];
    sums[3 * only + 2] += stats[at + 6];
  } else if (node < tree.firstLeaf) {
    for (let child = 4 * node + 1; child <= 4 * node + 4; child++) {
      assign(tree, child, next, left, centers, candidates, sums);
    }
  } else {
    assignPoints(tree, node - tree.firstLeaf, next, left, centers, candidates, sums);
  }
}

function assignPoints(
  tree: PointTree,
  leaf: number,
  from: number,
  count: number,
  centers: Float64Array,
  candidates: Int32Array,
  sums: Float64Array,
): void {
  const { x, y, weight } = tree;
  for (let i = tree.start[leaf]; i < tree.start[leaf + 1]; i++) {
    let closest = 0;
    let least = Infinity;
    for (let j = from; j < from + count; j++) {
      const c = candidates[j];
      const dx = centers[2 * c] - x[i];
      const dy = centers[2 * c + 1] - y[i];
      const d = dx * dx + dy * dy;
      if (d < least) {
        least = d;
        closest = c;
      }
    }
    sums[3 * closest] += weight[i];
    sums[3 * closest + 1] += weight[i] * x[i];
    sums[3 * closest + 2] += weight[i] * y[i];
  }
}

/** Σ w |x - c|² = Σ w |x|² - 2 c · Σ w x + |c|² Σ w over the clusters, from the sums of the last assignment. */
function inertiaOf(tree: PointTree, centers: Float64Array, sums: Float64Array): number {
  let inertia = tree.secondMoment;
  for (let c = 0; c < centers.length / 2; c++) {
    const x = centers[2 * c];
    const y = centers[2 * c + 1];
    inertia += sums[3 * c] * (x * x + y * y) - 2 * (x * sums[3 * c + 1] + y * sums[3 * c + 2]);
  }
  return inertia;
}

/** A centre without points goes to the point that adds most to the inertia. Returns how far it moved. */
function relocate(tree: PointTree, centers: Float64Array, empty: number): number {
  let worst = 0;
  let most = 0;
  for (let i = 0; i < tree.x.length; i++) {
    const cost = tree.weight[i] * nearestSquared(tree, centers, i);
    if (cost > most) {
      most = cost;
      worst = i;
    }
  }
  if (most === 0) return 0;
  const moved = Math.hypot(centers[2 * empty] - tree.x[worst], centers[2 * empty + 1] - tree.y[worst]);
  centers[2 * empty] = tree.x[worst];
  centers[2 * empty + 1] = tree.y[worst];
  return moved;
}

function nearestSquared(tree: PointTree, centers: Float64Array, i: number): number {
  let least = Infinity;
  for (let c = 0; c < centers.length; c += 2) {
    const dx = centers[c] - tree.x[i];
    const dy = centers[c + 1] - tree.y[i];
    const d = dx * dx + dy * dy;
    if (d < least) least = d;
  }
  return least;
}
