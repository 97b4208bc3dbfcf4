/**
 * Significant cells: Getis-Ord Gi* (Ord and Getis 1995, Geographical Analysis 27) with the false discovery rate
 * controlled over all cells (Benjamini and Hochberg 1995).
 *
 *   z = (Σx - x̄ W) / (s √((n W - W²) / (n - 1)))
 *
 * x are the counts of the cell and its neighbours inside the study area, W how many those are, n all cells of the study
 * area, x̄ and s their mean and standard deviation (divisor n). Cells may be squares or hexagons: `Neighbours` says who
 * touches whom.
 */
import { falseDiscoveryRates } from './false-discovery.ts';
import { largestNeighbourhood, type Neighbours } from './neighbours.ts';
import { twoSidedP } from '../../metrics/normal-tail.ts';
import { permutedSums } from './permuted-sums.ts';

export interface GiStar {
  /** z per cell; 0 where every neighbourhood holds as much as every other. Never NaN. */
  readonly z: Float64Array;
  /** Two-sided p-value per cell. */
  readonly p: Float64Array;
  /** How p was found: from the normal distribution, or where counts are thin from all shuffles of them. */
  readonly method: 'normal' | 'permutation';
  /** z of an all-zero neighbourhood of the largest size: the lowest there can be. */
  readonly lowestZ: number;
}

export interface SignificantCells extends GiStar {
  /** Adjusted p-value per cell: the false discovery rate at which it would be marked. */
  readonly q: Float64Array;
  /** True where an all-zero neighbourhood has z > -1.96: no cold cell can then be significant, and none is. */
  readonly coldImpossible: boolean;
}

/** Below this mean count the normal distribution is wrong in the tails. */
const THIN_MEAN = 1;

/**
 * @param count whole numbers ≥ 0, one per cell of the study area
 * @param neighbours of each cell, itself included
 * Cost O(cells log cells), about 5 ms for 10,000 cells.
 * @throws Error where a count is no whole number
 */
export function significantCells(count: Float64Array, neighbours: Neighbours): SignificantCells {
  const tested = giStar(count, neighbours);
  const q = falseDiscoveryRates(tested.p);
  let cold = 0;
  // skewed counts with many equal p could mark one nevertheless; the sentence on the page must not be wrong then
  for (let i = 0; i < q.length; i++) if (tested.z[i] < 0 && q[i] <= 0.1) cold++;
  return { ...tested, q, coldImpossible: !(tested.lowestZ <= -1.96) && cold === 0 };
}

/**
 * z and p alone; arguments, cost and errors as above.
 *
 * @param leastZ a normal p is not worked out where z is closer to 0 than this, but given as 1
 */
export function giStar(count: Float64Array, neighbours: Neighbours, leastZ = 0): GiStar {
  const n = count.length;
  const { start, cell } = neighbours;
  if (start.length !== n + 1) throw new Error(`giStar: expected ${start.length - 1} counts, got ${n}`);
  let total = 0;
  for (let i = 0; i < n; i++) {
    const value = count[i];
    if (!(Number.isInteger(value) && value >= 0)) {
      throw new Error(`giStar: expected whole numbers of crimes, got ${value}`);
    }
    total += value;
  }
  const mean = n > 0 ? total / n : 0;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (count[i] - mean) ** 2;
  const deviation = n > 0 ? Math.sqrt(squares / n) : 0;

  const most = largestNeighbourhood(neighbours);
  // s √((n W - W²) / (n - 1)) by W; 0 where the neighbourhood is the whole study area, or all counts are equal
  const spread = Float64Array.from({ length: most + 1 }, (_, weight) =>
    n > 1 ? deviation * Math.sqrt(Math.max(0, n * weight - weight * weight) / (n - 1)) : 0,
  );
  const score = (sum: number, weight: number): number =>
    spread[weight] > 0 ? (sum - mean * weight) / spread[weight] : 0;

  const z = new Float64Array(n);
  const p = new Float64Array(n).fill(1);
  const thin = mean < THIN_MEAN;
  const sums = thin && deviation > 0 ? permutedSums(count, most) : undefined;
  for (let i = 0; i < n; i++) {
    const weight = start[i + 1] - start[i];
    let sum = 0;
    for (let j = start[i]; j < start[i + 1]; j++) sum += count[cell[j]];
    z[i] = score(sum, weight);
    if (sums) p[i] = sums.p(weight, sum);
    else if (z[i] !== 0 && Math.abs(z[i]) >= leastZ) p[i] = twoSidedP(z[i]);
  }
  return { z, p, method: thin ? 'permutation' : 'normal', lowestZ: score(0, most) };
}
