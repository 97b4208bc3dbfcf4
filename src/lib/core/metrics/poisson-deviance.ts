/**
 * Poisson deviance: twice what the log-likelihood loses against a model that hits every count exactly,
 * 2 Σ (y log(y / μ) - (y - μ)) with 0 log 0 = 0 (McCullagh and Nelder 1989). Smaller is better; 0 is perfect.
 */

/** Deviance of one count. Expected 0 is allowed only where the count is 0 too (a cell without exposure). */
export function unitDeviance(count: number, expected: number): number {
  return 2 * ((count > 0 ? count * Math.log(count / expected) : 0) - (count - expected));
}

/**
 * Deviance of counts against expected counts, summed in float64.
 *
 * @param counts whole numbers ≥ 0
 * @param expected as long; > 0 wherever the count is
 * Cost O(n).
 */
export function poissonDeviance(counts: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (counts.length !== expected.length) {
    throw new Error(`poissonDeviance: expected ${counts.length} expected counts, got ${expected.length}`);
  }
  let sum = 0;
  for (let i = 0; i < counts.length; i++) sum += unitDeviance(counts[i], expected[i]);
  return sum;
}

/** Pearson's X² = Σ (y - μ)² / μ over cells with exposure. */
export function pearsonChiSquared(counts: ArrayLike<number>, expected: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    if (expected[i] > 0) sum += (counts[i] - expected[i]) ** 2 / expected[i];
  }
  return sum;
}
