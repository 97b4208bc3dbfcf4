/** The cluster of every point, box by box where a box lies in one cluster. */
import { keepCandidates } from './keep-candidates.ts';
import { NODE_STATS, type PointTree } from './point-tree.ts';

/**
 * Labels each point with its nearest centre, the first of equals, and adds up what they cost.
 *
 * @param centers x, y pairs relative to the tree's origin, at most 255
 * @returns cluster of each point in the order they were given to the tree, and Σ w × squared distance to its centre
 * Cost O(n), and k for each point in a box between clusters.
 */
export function labelPoints(tree: PointTree, centers: Float64Array): { labels: Uint8Array; inertia: number } {
  const k = centers.length / 2;
  const { x, y, weight, order, start, stats } = tree;
  const labels = new Uint8Array(x.length);
  const candidates = new Int32Array((tree.levels + 2) * k);
  for (let c = 0; c < k; c++) candidates[c] = c;
  let inertia = 0;

  /** @param leaf the first leaf below the node; @param leaves how many there are */
  const visit = (node: number, leaf: number, leaves: number, from: number, count: number): void => {
    if (stats[node * NODE_STATS + 4] === 0) return;
    const next = from + count;
    const left = keepCandidates(tree, node, from, count, centers, candidates);
    if (left > 1 && leaves > 1) {
      const quarter = leaves / 4;
      for (let child = 0; child < 4; child++) {
        visit(4 * node + 1 + child, leaf + child * quarter, quarter, next, left);
      }
      return;
    }
    for (let i = start[leaf]; i < start[leaf + leaves]; i++) {
      let nearest = 0;
      let least = Infinity;
      for (let j = next; j < next + left; j++) {
        const c = candidates[j];
        const dx = centers[2 * c] - x[i];
        const dy = centers[2 * c + 1] - y[i];
        const d = dx * dx + dy * dy;
        if (d < least) {
          least = d;
          nearest = c;
        }
      }
      labels[order[i]] = nearest;
      inertia += weight[i] * least;
    }
  };
  visit(0, 0, 4 ** tree.levels, 0, k);
  return { labels, inertia };
}
