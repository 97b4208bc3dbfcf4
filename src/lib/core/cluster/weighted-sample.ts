/** A systematic sample of weighted points: every point is drawn in proportion to its weight. */
import type { Random } from '../random/random.ts';

/**
 * Draws at equal steps of the running sum of weights, from a random beginning (Madow 1949): a point of weight w out of
 * W is drawn w × size / W times, rounded up or down.
 *
 * @param weight positive
 * @param size number of draws
 * @returns index of each draw, ascending; a heavy point occurs several times
 * Cost O(n).
 */
export function weightedSample(weight: Float64Array, size: number, random: Random): Uint32Array {
  let total = 0;
  for (let i = 0; i < weight.length; i++) total += weight[i];
  const step = total / size;
  const drawn = new Uint32Array(size);
  let n = 0;
  for (let i = 0, sum = 0, next = random.next() * step; i < weight.length && n < size; i++) {
    sum += weight[i];
    for (; next < sum && n < size; next += step) drawn[n++] = i;
  }
  return drawn.subarray(0, n);
}
