/** Mann-Kendall test for a trend (Mann 1945, Econometrica 13; Kendall 1975, Rank Correlation Methods). */
import { twoSidedP } from '../../metrics/normal-tail.ts';

export interface MannKendall {
  /** Σ over pairs of sign(later - earlier): above 0 where values tend to rise. */
  readonly s: number;
  /** Of s without a trend, corrected for ties. */
  readonly variance: number;
  /** (s - sign s) / √variance; 0 where s or the variance is 0. */
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * @param series values in the order of time, evenly spaced or not: only their order counts
 * Var s = (n (n - 1) (2n + 5) - Σ over ties of c values c (c - 1) (2c + 5)) / 18. Cost O(n²).
 */
export function mannKendall(series: Float64Array): MannKendall {
  const n = series.length;
  let s = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) s += Math.sign(series[j] - series[i]);
  }
  const ascending = series.slice().sort();
  let ties = 0;
  for (let from = 0; from < n;) {
    let to = from;
    while (to < n && ascending[to] === ascending[from]) to++;
    const equal = to - from;
    ties += equal * (equal - 1) * (2 * equal + 5);
    from = to;
  }
  const variance = (n * (n - 1) * (2 * n + 5) - ties) / 18;
  const z = s === 0 || variance <= 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  return { s, variance, z, p: twoSidedP(z) };
}
