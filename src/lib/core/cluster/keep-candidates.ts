/** Which centres can be nearest to a point of a box: the step that makes the filtering algorithm fast. */
import { NODE_STATS, type PointTree } from './point-tree.ts';

/**
 * Copies those candidates behind the list that are not farther than another one from every corner of a node's box.
 * A list of one says that all points of the node belong to it. The order of the candidates is kept.
 *
 * @param candidates indices of centres; those of this node are from .. from + count - 1, what is kept follows them
 * @returns how many are kept, at least one
 * Cost O(count).
 */
export function keepCandidates(
  tree: PointTree,
  node: number,
  from: number,
  count: number,
  centers: Float64Array,
  candidates: Int32Array,
): number {
  const { stats } = tree;
  const at = node * NODE_STATS;
  const minX = stats[at];
  const minY = stats[at + 1];
  const maxX = stats[at + 2];
  const maxY = stats[at + 3];
  const middleX = (minX + maxX) / 2;
  const middleY = (minY + maxY) / 2;

  let closest = candidates[from];
  let least = Infinity;
  for (let i = from; i < from + count; i++) {
    const c = candidates[i];
    const dx = centers[2 * c] - middleX;
    const dy = centers[2 * c + 1] - middleY;
    const d = dx * dx + dy * dy;
    if (d < least) {
      least = d;
      closest = c;
    }
  }
  const px = centers[2 * closest];
  const py = centers[2 * closest + 1];
  const next = from + count;
  let left = 0;
  for (let i = from; i < from + count; i++) {
    const c = candidates[i];
    if (c !== closest) {
      // drop a centre that is farther even from the corner of the box that is best for it
      const qx = centers[2 * c];
      const qy = centers[2 * c + 1];
      const cornerX = qx > px ? maxX : minX;
      const cornerY = qy > py ? maxY : minY;
      const far = (qx - cornerX) ** 2 + (qy - cornerY) ** 2;
      if (far >= (px - cornerX) ** 2 + (py - cornerY) ** 2) continue;
    }
    candidates[next + left++] = c;
  }
  return left;
}
