/** Starting centres by ml-kmeans' k-means++ (Arthur and Vassilvitskii 2007) on a weighted sample of the points. */
import { kmeans } from 'ml-kmeans';
import type { WeightedPoints } from '../geo/distinct-points.ts';
import type { Random } from '../random/random.ts';
import { weightedSample } from './weighted-sample.ts';

const SAMPLE = 600;

/**
 * @param points distinct points, metres; at least k of them
 * @param k number of centres
 * @param random seeded generator
 * @returns k distinct centres as x, y pairs
 * Cost O(n) once for the sample, O(600 k) for the seeding.
 */
export function seedCenters(points: WeightedPoints, k: number, random: Random): Float64Array {
  const sample = samplePoints(points, Math.max(SAMPLE, 20 * k), k, random);
  const { centroids } = kmeans(sample, k, {
    initialization: 'kmeans++',
    maxIterations: 1,
    seed: random.below(2 ** 31),
  });
  return Float64Array.from(centroids.flat());
}

/** Points drawn in proportion to their weights, with at least k distinct ones among them. */
function samplePoints(points: WeightedPoints, size: number, k: number, random: Random): number[][] {
  const { x, y, weight } = points;
  if (x.length <= size) return Array.from(x, (value, i) => [value, y[i]]);
  const drawn = [...weightedSample(weight, size, random)];
  // a few points may hold nearly all the weight
  const taken = new Set(drawn);
  for (let i = 0; taken.size < k; i++) {
    if (taken.has(i)) continue;
    taken.add(i);
    drawn.push(i);
  }
  return drawn.map((i) => [x[i], y[i]]);
}
