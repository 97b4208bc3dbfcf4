/** How many zones: the number whose k-means clusters are best separated on a sample of the crimes. */
import type { WeightedPoints } from '../geo/distinct-points.ts';
import type { Random } from '../random/random.ts';
import { meanSilhouettes } from './silhouette.ts';
import { nearestCenters, weightedKMeans } from './weighted-kmeans.ts';
import { weightedSample } from './weighted-sample.ts';

export interface ZoneSuggestion {
  /** What was tried: 2 and up. Empty where fewer than three distinct places leave nothing to compare. */
  readonly k: Uint8Array;
  /** Mean silhouette of a sample at each of them, -1..1. */
  readonly silhouette: Float64Array;
  /** The k of the highest silhouette, the smallest of equals; absent where none was tried. */
  readonly suggested?: number;
}

export interface SuggestZonesOptions {
  /** Highest k to try, 12 by default. */
  readonly most?: number;
  /** Crimes in the sample, 2,000 by default. */
  readonly sampleSize?: number;
  /** Starts of k-means for each k, 4 by default: what is compared is not the last per mille of inertia. */
  readonly starts?: number;
  readonly random: Random;
}

/**
 * Fits k-means to all points for each k and takes the mean silhouette over one sample of the crimes, drawn in
 * proportion to the weights and the same for every k; clusters are those of the fit to all points.
 *
 * Silhouettes favour few, round, separate clusters; crime in a city is mostly one whole, so the differences are small.
 *
 * @param points distinct points in metres, weights positive
 * Cost about half a second for a year of a large city.
 */
export function suggestZones(points: WeightedPoints, options: SuggestZonesOptions): ZoneSuggestion {
  const { most = 12, sampleSize = 2000, starts = 4, random } = options;
  const last = Math.min(most, points.x.length - 1);
  if (last < 2) return { k: new Uint8Array(0), silhouette: new Float64Array(0) };
  const drawn = weightedSample(points.weight, sampleSize, random);
  const x = Float64Array.from(drawn, (i) => points.x[i]);
  const y = Float64Array.from(drawn, (i) => points.y[i]);
  const k = Uint8Array.from({ length: last - 1 }, (_, i) => i + 2);
  const labelings = Array.from(k, (count) =>
    nearestCenters(weightedKMeans(points, { k: count, starts, random }).clusterCenters, x, y),
  );
  const silhouette = meanSilhouettes(x, y, labelings);
  let best = -1;
  for (let i = 0; i < k.length; i++) if (silhouette[i] > (best < 0 ? -Infinity : silhouette[best])) best = i;
  return best < 0 ? { k, silhouette } : { k, silhouette, suggested: k[best] };
}

/** Numbers of zones whose silhouette is above that of one fewer and of one more: worth a look beside the highest. */
export function silhouettePeaks({ k, silhouette }: Pick<ZoneSuggestion, 'k' | 'silhouette'>): number[] {
  return Array.from(k).filter(
    (_, i) => i > 0 && silhouette[i] > silhouette[i - 1] && i + 1 < k.length && silhouette[i] > silhouette[i + 1],
  );
}
