/** The false discovery rate over many tests (Benjamini and Hochberg 1995, J. R. Statist. Soc. B 57). */

/** Adjusted p-values, as R's `p.adjust(p, 'BH')` gives them; cost O(n log n). */
export function falseDiscoveryRates(p: Float64Array): Float64Array {
  const n = p.length;
  const order = Uint32Array.from(p, (_, i) => i).sort((a, b) => p[a] - p[b]);
  const q = new Float64Array(n);
  let least = 1;
  for (let rank = n; rank >= 1; rank--) {
    const i = order[rank - 1];
    least = Math.min(least, (p[i] * n) / rank);
    q[i] = least;
  }
  return q;
}

/**
 * The largest p whose adjusted value is at most `rate`: exactly the tests with p up to it are marked at that rate. -1
 * where none is. For when only one rate is asked: no p above the rate can be marked, so only the others are sorted.
 */
export function discoveryThreshold(p: Float64Array, rate: number): number {
  const ascending = p.filter((value) => value <= rate).sort();
  const n = p.length;
  for (let rank = ascending.length; rank >= 1; rank--) {
    if ((ascending[rank - 1] * n) / rank <= rate) return ascending[rank - 1];
  }
  return -1;
}
