/**
 * The permutation distribution of a neighbourhood's sum, exactly.
 *
 * When the counts of n cells are shuffled over the study area, a neighbourhood of W cells holds W of them drawn without
 * replacement, wherever it lies: every cell with as many neighbours has one and the same distribution. It need not be
 * sampled. The number of draws of W counts with sum s is a coefficient of
 *
 *   Π over distinct counts v, held by m(v) cells, of Σ_k C(m(v), k) t^k y^(k v)
 *
 * (t counts cells, y adds up crimes), multiplied out once for all W and s. That is what 999 shuffles, or 999 a cell,
 * estimate: no seed, no noise, and p is not held up at 1/1000, where no cell among thousands could pass the false
 * discovery rate. Self is shuffled with the others, as in the mean and variance of Gi*'s z.
 */

/** Two-sided p-values of sums, by number of cells in the neighbourhood. */
export interface PermutedSums {
  /**
   * Probability that a shuffled neighbourhood of `weight` cells deviates from its expected sum at least as far as
   * `sum`, on either side.
   */
  p(weight: number, sum: number): number;
}

/**
 * @param count whole numbers ≥ 0, one per cell
 * @param most cells in the largest neighbourhood
 * Cost O(distinct counts × most² × largest sum): under a millisecond for 10,000 cells with thin counts.
 */
export function permutedSums(count: Float64Array, most: number): PermutedSums {
  const ascending = count.slice().sort();
  const n = ascending.length;
  let total = 0;
  for (let i = 0; i < n; i++) total += ascending[i];
  // no neighbourhood holds more than the fullest cells together
  let largest = 0;
  for (let i = Math.max(0, n - most); i < n; i++) largest += ascending[i];

  // ways[w] at [s]: draws of w cells with sum s; up to 1e60, well within a double
  const ways = Array.from({ length: most + 1 }, () => new Float64Array(largest + 1));
  const reach = new Int32Array(most + 1).fill(-1);
  ways[0][0] = 1;
  reach[0] = 0;
  for (let from = 0; from < n;) {
    const value = ascending[from];
    let to = from;
    while (to < n && ascending[to] === value) to++;
    const held = to - from;
    // from many cells to few, so that what is added to still lacks this value
    for (let w = most; w >= 1; w--) {
      let choose = 1;
      for (let k = 1; k <= Math.min(w, held); k++) {
        choose *= (held - k + 1) / k;
        const before = ways[w - k];
        const last = reach[w - k];
        for (let s = 0; s <= last; s++) ways[w][s + k * value] += choose * before[s];
        if (last >= 0) reach[w] = Math.max(reach[w], last + k * value);
      }
    }
    from = to;
  }

  const tails = new Map<number, Tails>();
  return {
    p(weight, sum) {
      let tail = tails.get(weight);
      if (!tail) tails.set(weight, (tail = tailsOf(ways[weight], reach[weight])));
      // as far on the other side of the mean; rounding must not lose a sum that lies there exactly
      const mirrored = (2 * total * weight) / n - sum;
      const high = Math.ceil(Math.max(sum, mirrored) - 1e-9);
      const low = Math.floor(Math.min(sum, mirrored) + 1e-9);
      const p = (tail.atLeast[high] ?? 0) + (tail.atMost[low] ?? 0);
      return Math.min(1, p);
    },
  };
}

interface Tails {
  /** Probability of a sum of at least, and of at most, each s. */
  readonly atLeast: Float64Array;
  readonly atMost: Float64Array;
}

/** Both tails, each added up from its thin end so that small probabilities stay exact. */
function tailsOf(ways: Float64Array, reach: number): Tails {
  const atLeast = new Float64Array(reach + 1);
  const atMost = new Float64Array(reach + 1);
  for (let s = 0, sum = 0; s <= reach; s++) atMost[s] = sum += ways[s];
  for (let s = reach, sum = 0; s >= 0; s--) atLeast[s] = sum += ways[s];
  const all = atLeast[0];
  for (let s = 0; s <= reach; s++) {
    atLeast[s] /= all;
    atMost[s] /= all;
  }
  return { atLeast, atMost };
}
