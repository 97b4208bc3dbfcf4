/** How many zones: the number whose k-means clusters are best separated on a sample of the crimes. */
import type { WeightedPoints } from '../geo/distinct-points.ts';
import { createRandom } from '../random/random.ts';
import { buildPointTree } from './point-tree.ts';
import { silhouettes } from './silhouette.ts';
import { bestCenters, nearestCenters } from './weighted-kmeans.ts';
import { weightedSample } from './weighted-sample.ts';

export interface ZoneSuggestion {
  /** What was tried: 2 and up. Empty where fewer than three distinct places leave nothing to compare. */
  readonly k: Uint8Array;
  /** Mean silhouette of a sample at each of them, -1..1. */
  readonly silhouette: Float64Array;
  /** The k of the highest silhouette, the smallest of equals; absent where none was tried. */
  readonly suggested?: number;
  /**
   * Other k whose silhouette is above that of one fewer and of one more by over two standard errors of the difference
   * on the sample: worth a look beside the highest.
   */
  readonly peaks: Uint8Array;
}

export interface SuggestZonesOptions {
  /** Highest k to try, 12 by default. */
  readonly most?: number;
  /** Crimes in the sample, 2,000 by default. */
  readonly sampleSize?: number;
  /** The seed that the zones are drawn with: what is judged are the very zones that the person gets. */
  readonly seed: number;
}

/**
 * Fits k-means to all points for each k and takes the mean silhouette over one sample of the crimes, drawn in
 * proportion to the weights and the same for every k; clusters are those of the fit to all points.
 *
 * Silhouettes favour few, round, separate clusters; crime in a city is mostly one whole, so the differences are small.
 *
 * @param points distinct points in metres, weights positive
 * Cost about a second for a year of a large city, nearly all of it k-means.
 */
export function suggestZones(points: WeightedPoints, options: SuggestZonesOptions): ZoneSuggestion {
  const { most = 12, sampleSize = 2000, seed } = options;
  const last = Math.min(most, points.x.length - 1);
  if (last < 2) return { k: new Uint8Array(0), silhouette: new Float64Array(0), peaks: new Uint8Array(0) };
  const drawn = weightedSample(points.weight, sampleSize, createRandom(seed));
  const x = Float64Array.from(drawn, (i) => points.x[i]);
  const y = Float64Array.from(drawn, (i) => points.y[i]);
  const k = Uint8Array.from({ length: last - 1 }, (_, i) => i + 2);
  const tree = buildPointTree(points);
  const perPoint = Array.from(k, (count) => {
    const centers = bestCenters(tree, points, { k: count, random: createRandom(seed) });
    return silhouettes(x, y, nearestCenters(centers, x, y));
  });
  const silhouette = Float64Array.from(perPoint, meanOf);
  let best = -1;
  for (let i = 0; i < k.length; i++) if (silhouette[i] > (best < 0 ? -Infinity : silhouette[best])) best = i;
  if (best < 0) return { k, silhouette, peaks: new Uint8Array(0) };
  const peaks = k.filter(
    (_, i) =>
      i !== best &&
      i > 0 &&
      i + 1 < k.length &&
      isHigher(perPoint[i], perPoint[i - 1]) &&
      isHigher(perPoint[i], perPoint[i + 1]),
  );
  return { k, silhouette, suggested: k[best], peaks };
}

/** Whether the mean of a - b lies more than two standard errors above 0: more than which crimes were drawn explains. */
function isHigher(a: Float64Array, b: Float64Array): boolean {
  const n = a.length;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const difference = a[i] - b[i];
    sum += difference;
    squares += difference * difference;
  }
  const mean = sum / n;
  return mean > 2 * Math.sqrt(Math.max(0, squares / n - mean * mean) / n);
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
