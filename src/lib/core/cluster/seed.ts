/** Starting centres by ml-kmeans' k-means++ (Arthur and Vassilvitskii 2007) on a weighted sample of the points. */
import { kmeans } from 'ml-kmeans';
import type { WeightedPoints } from '../geo/distinct-points.ts';
import type { Random } from '../random/random.ts';

const SAMPLE = 600;

/**
 * @param points distinct points, metres; at least k of them
 * @param k number of centres
 * @param random seeded generator
 * @returns k distinct centres as x, y pairs
 * Cost O(n) once for the sample, O(600 k) for the seeding.
 */
export function seedCenters(points: WeightedPoints, k: number, random: Random): Float64Array {
  const sample = weightedSample(points, Math.max(SAMPLE, 20 * k), k, random);
  const { centroids } = kmeans(sample, k, {
    initialization: 'kmeans++',
    maxIterations: 1,
    seed: random.below(2 ** 31),
  });
  return Float64Array.from(centroids.flat());
}

/** Points drawn in proportion to their weights (systematic sampling), with at least k distinct ones among them. */
function weightedSample(points: WeightedPoints, size: number, k: number, random: Random): number[][] {
  const { x, y, weight } = points;
  const n = x.length;
  if (n <= size) return Array.from(x, (value, i) => [value, y[i]]);
  let total = 0;
  for (let i = 0; i < n; i++) total += weight[i];
  const step = total / size;
  const sample: number[][] = [];
  const taken = new Set<number>();
  for (let i = 0, sum = 0, next = random.next() * step; i < n; i++) {
    sum += weight[i];
    for (; next < sum && sample.length < size; next += step) {
      sample.push([x[i], y[i]]);
      taken.add(i);
    }
  }
  // a few points may hold nearly all the weight
  for (let i = 0; taken.size < k; i++) {
    if (taken.has(i)) continue;
    taken.add(i);
    sample.push([x[i], y[i]]);
  }
  return sample;
}
