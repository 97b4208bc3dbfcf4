/**
 * Whether counts vary more than Poisson counts would: the score test of Poisson against NB1, Var = φ μ.
 *
 * Under Poisson z = ((y - μ)² - y) / μ has mean 0 and variance 2 in every cell, whatever its mean, and Σ z is twice the
 * derivative of the NB1 log-likelihood by φ at φ = 1 (Dean 1992, J. Amer. Statist. Assoc. 87, 451, test P_C; the same z
 * is what Cameron and Trivedi 1990 regress). Fitting pulls μ towards y and Σ z down by the sum of the leverages, which
 * is added back (Dean and Lawless 1989): with a thousand columns it is worth more than a standard deviation.
 */
import { upperTailP } from '../../metrics/normal-tail.ts';

export interface OverdispersionTest {
  /** (Σ z + effective degrees of freedom) / √(2 n): standard normal if the counts are Poisson. */
  readonly statistic: number;
  /** One-sided: the chance of a statistic this large or larger if the counts are Poisson. */
  readonly pValue: number;
  /** n: cells with exposure. */
  readonly cells: number;
}

/**
 * Rare crimes make Σ z skewed (third cumulant 8 + 4 / μ a cell), so the p-value is that of a gamma variable with the same
 * three moments (Wilson and Hilferty 1931 for its tail). Simulated size at means from 0.003 to 0.9 and levels 5 % and
 * 0.1 %: 4 to 5 % and at most 0.2 %, 1 % where means span a factor of a thousand around 0.007.
 *
 * @param counts whole numbers ≥ 0
 * @param expected fitted counts, as long; cells with 0 have no exposure and are skipped
 * @param effectiveDegreesOfFreedom sum of the leverages of the fit
 * Cost O(n). NaN where no cell has exposure.
 */
export function overdispersionTest(
  counts: ArrayLike<number>,
  expected: ArrayLike<number>,
  effectiveDegreesOfFreedom: number,
): OverdispersionTest {
  let cells = 0;
  let sum = 0;
  let thirdCumulant = 0;
  for (let i = 0; i < counts.length; i++) {
    const mean = expected[i];
    if (!(mean > 0)) continue;
    cells++;
    sum += ((counts[i] - mean) ** 2 - counts[i]) / mean;
    thirdCumulant += 8 + 4 / mean;
  }
  const variance = 2 * cells;
  const statistic = (sum + effectiveDegreesOfFreedom) / Math.sqrt(variance);
  return { statistic, pValue: gammaUpperTail(statistic, thirdCumulant / variance ** 1.5), cells };
}

/** Upper tail at `value` of the gamma variable with mean 0, variance 1 and that skewness (above 0). */
function gammaUpperTail(value: number, skewness: number): number {
  const shape = 4 / skewness ** 2;
  const scaled = 1 + value / Math.sqrt(shape);
  if (Number.isNaN(scaled)) return NaN;
  if (scaled <= 0) return 1;
  return upperTailP((Math.cbrt(scaled) - 1 + 1 / (9 * shape)) * 3 * Math.sqrt(shape));
}

/** Above this the counts may well be Poisson. */
const SIGNIFICANCE = 0.05;

/**
 * The test in words, beside the factor by which intervals are widened.
 *
 * @param dispersion φ ≥ 1 of the model: Pearson's, which the intervals use whatever the test says
 */
export function overdispersionWords(dispersion: number, { pValue }: OverdispersionTest): string {
  const times = dispersion.toFixed(2);
  if (Number.isNaN(pValue)) return 'There were too few counts to tell whether they vary more than pure chance would.';
  const chance = pValue < 0.001 ? 'p < 0.001' : `p = ${pValue.toFixed(pValue < 0.0995 ? 3 : 2)}`;
  if (times === '1.00') {
    return pValue < SIGNIFICANCE
      ? `Counts vary so little more than pure chance would that intervals are not widened, though measurably (${chance}).`
      : `Counts vary about as much as pure chance would (${chance}).`;
  }
  if (pValue < SIGNIFICANCE) {
    return `Counts vary ${times} × as much as pure chance would (${chance}), so intervals are widened.`;
  }
  return `Counts vary ${times} × as much as pure chance would, which may itself be chance (${chance}); intervals are widened all the same.`;
}
