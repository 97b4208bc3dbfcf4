/**
 * Negative binomial counts whose variance is proportional to the mean: NB1, Var = φ μ (Cameron and Trivedi 2013).
 * Size r = μ / (φ - 1), so the sum of independent such counts with one φ is such a count again: a dispersion measured
 * on cells of many hours holds for one hour. φ = 1 is the Poisson distribution.
 */
import { logGamma } from './log-gamma.ts';

/** P(Y < k) and P(Y = k). */
export interface CountTail {
  below: number;
  at: number;
}

/** Below this mean P(Y = 0) cannot underflow and sums start at 0. */
const LARGE_MEAN = 500;

/** log P(Y = k). Range k ≥ 0 whole, mean > 0, dispersion ≥ 1. */
export function nb1LogProbability(mean: number, dispersion: number, k: number): number {
  const excess = dispersion - 1;
  if (excess < 1e-9) return k * Math.log(mean) - mean - logGamma(k + 1);
  const size = mean / excess;
  return (
    logGamma(size + k) -
    logGamma(size) -
    logGamma(k + 1) +
    k * Math.log(excess / dispersion) -
    size * Math.log(dispersion)
  );
}

/** P(Y = 0) = φ^(-μ / (φ - 1)), or e^-μ where φ = 1. */
export function nb1ProbabilityOfNone(mean: number, dispersion: number): number {
  const excess = dispersion - 1;
  return excess < 1e-9 ? Math.exp(-mean) : Math.exp((-mean * Math.log(dispersion)) / excess);
}

/** P(Y ≥ 1). */
export function probabilityAtLeastOne(mean: number, dispersion: number): number {
  const excess = dispersion - 1;
  return excess < 1e-9 ? -Math.expm1(-mean) : -Math.expm1((-mean * Math.log(dispersion)) / excess);
}

/**
 * Writes P(Y < k) and P(Y = k) into `tail` (no allocation: this runs once for every cell of a panel).
 * Cost O(min(k, 24 standard deviations)).
 */
export function nb1Tail(mean: number, dispersion: number, k: number, tail: CountTail): void {
  let count = firstCount(mean, dispersion);
  if (k < count) {
    tail.below = 0;
    tail.at = 0;
    return;
  }
  let probability = probabilityOfFirst(mean, dispersion, count);
  let below = 0;
  for (; count < k; count++) {
    below += probability;
    probability *= ratio(mean, dispersion, count);
  }
  tail.below = Math.min(1, below);
  tail.at = probability;
}

/**
 * Smallest k with P(Y ≤ k) ≥ q.
 *
 * @param q in 0..1, 1 excluded
 * Cost O(min(k, 24 standard deviations)).
 */
export function nb1Quantile(mean: number, dispersion: number, q: number): number {
  if (!(mean >= 0) || !(dispersion >= 1) || !(q >= 0 && q < 1)) {
    throw new Error(
      `nb1Quantile: expected mean ≥ 0, dispersion ≥ 1 and 0 ≤ q < 1, got ${mean}, ${dispersion} and ${q}`,
    );
  }
  if (mean === 0) return 0;
  let count = firstCount(mean, dispersion);
  let probability = probabilityOfFirst(mean, dispersion, count);
  let cumulative = probability;
  const last = Math.ceil(mean + 60 * Math.sqrt(dispersion * mean) + 60 * dispersion);
  while (cumulative < q && count < last) {
    probability *= ratio(mean, dispersion, count);
    cumulative += probability;
    count++;
  }
  return count;
}

/** P(Y = k + 1) / P(Y = k). */
function ratio(mean: number, dispersion: number, k: number): number {
  // (size + k) (φ - 1) / (φ (k + 1)), written so that φ = 1 needs no branch
  return (mean + k * (dispersion - 1)) / (dispersion * (k + 1));
}

/** Where summing starts: 0, or twelve standard deviations below a large mean. */
function firstCount(mean: number, dispersion: number): number {
  return mean < LARGE_MEAN ? 0 : Math.max(0, Math.floor(mean - 12 * Math.sqrt(dispersion * mean)));
}

function probabilityOfFirst(mean: number, dispersion: number, first: number): number {
  return first === 0 ? nb1ProbabilityOfNone(mean, dispersion) : Math.exp(nb1LogProbability(mean, dispersion, first));
}
