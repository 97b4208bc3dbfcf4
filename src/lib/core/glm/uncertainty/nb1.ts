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
/** Smaller probabilities are left out of sums. */
const LEAST_LOG_PROBABILITY = -600;
/** φ - 1 below which a count is taken as Poisson. */
const POISSON_EXCESS = 1e-9;

/**
 * log P(Y = k), in the saddle-point form of Loader (2000): differences of logarithms of gamma functions would lose every
 * digit as φ nears 1 and the size μ / (φ - 1) runs off. Absolute error below 1e-12 up to means of 10^6.
 * Range k ≥ 0 whole, mean > 0, dispersion ≥ 1.
 */
export function nb1LogProbability(mean: number, dispersion: number, k: number): number {
  if (k === 0) return logProbabilityOfNone(mean, dispersion);
  const excess = dispersion - 1;
  const away = (k - mean) / dispersion;
  const ofCount =
    -stirlingError(k) - devianceTerm(k, (mean + k * excess) / dispersion, away) - 0.5 * Math.log(2 * Math.PI * k);
  if (excess < POISSON_EXCESS) return ofCount;
  const size = mean / excess;
  const total = size + k;
  return (
    ofCount +
    stirlingError(total) -
    stirlingError(size) -
    devianceTerm(size, total / dispersion, -away) +
    0.5 * Math.log(size / total)
  );
}

/** P(Y ≥ 1). */
export function probabilityAtLeastOne(mean: number, dispersion: number): number {
  return -Math.expm1(logProbabilityOfNone(mean, dispersion));
}

/** log P(Y = 0) = -μ log φ / (φ - 1), or -μ where φ = 1. */
function logProbabilityOfNone(mean: number, dispersion: number): number {
  const excess = dispersion - 1;
  return excess < POISSON_EXCESS ? -mean : (-mean * Math.log(dispersion)) / excess;
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
  const [one] = nb1Quantiles(mean, dispersion, [q]);
  return one.count;
}

/** A quantile with the probabilities below and up to it. */
export interface CountQuantile {
  /** Smallest k with P(Y ≤ k) ≥ q. */
  count: number;
  /** P(Y < k) */
  below: number;
  /** P(Y ≤ k) */
  upTo: number;
}

/**
 * The quantiles at rising probabilities, in one walk along the distribution.
 *
 * @param probabilities rising, each in 0..1, 1 excluded
 * @param quantiles as long, overwritten; by default new ones
 * Cost that of the last quantile alone: O(min(k, 24 standard deviations)).
 */
export function nb1Quantiles(
  mean: number,
  dispersion: number,
  probabilities: readonly number[],
  quantiles: CountQuantile[] = probabilities.map(() => ({ count: 0, below: 0, upTo: 1 })),
): CountQuantile[] {
  if (!(mean >= 0 && mean < Infinity) || !(dispersion >= 1 && dispersion < Infinity)) {
    throw new Error(`nb1Quantiles: expected mean ≥ 0 and dispersion ≥ 1, got ${mean} and ${dispersion}`);
  }
  let count = mean === 0 ? 0 : firstCount(mean, dispersion);
  let below = 0;
  let upTo = mean === 0 ? 1 : probabilityOfFirst(mean, dispersion, count);
  let probability = upTo;
  const last = Math.ceil(mean + 60 * Math.sqrt(dispersion * mean) + 60 * dispersion);
  for (let i = 0; i < probabilities.length; i++) {
    const q = probabilities[i];
    if (!(q >= 0 && q < 1) || q < probabilities[i - 1]) {
      throw new Error(`nb1Quantiles: expected rising probabilities in 0..1, got ${probabilities.join(', ')}`);
    }
    // rounding may leave the sum a hair below a q close to 1: `last` ends the walk
    while (upTo < q && count < last) {
      probability *= ratio(mean, dispersion, count);
      below = upTo;
      upTo += probability;
      count++;
    }
    const quantile = quantiles[i];
    quantile.count = count;
    quantile.below = below;
    quantile.upTo = Math.min(1, upTo);
  }
  return quantiles;
}

/** P(Y = k + 1) / P(Y = k). */
function ratio(mean: number, dispersion: number, k: number): number {
  // (size + k) (φ - 1) / (φ (k + 1)), written so that φ = 1 needs no branch
  return (mean + k * (dispersion - 1)) / (dispersion * (k + 1));
}

/**
 * Where summing starts: 0, or twelve standard deviations below a large mean; nearer where a count so small would be so
 * rare that its probability underflows (a dispersion that grows with the mean, core/glm/uncertainty/level-drift.ts).
 */
function firstCount(mean: number, dispersion: number): number {
  if (mean < LARGE_MEAN) return 0;
  let first = Math.max(0, Math.floor(mean - 12 * Math.sqrt(dispersion * mean)));
  while (nb1LogProbability(mean, dispersion, first) < LEAST_LOG_PROBABILITY)
    first = Math.ceil(first + (mean - first) / 8);
  return first;
}

function probabilityOfFirst(mean: number, dispersion: number, first: number): number {
  return Math.exp(nb1LogProbability(mean, dispersion, first));
}

/** log Γ(x + 1) less Stirling's formula for it, x > 0. */
function stirlingError(x: number): number {
  if (x < 10) return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - 0.5 * Math.log(2 * Math.PI);
  const square = 1 / (x * x);
  return (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188))))) / x;
}

/** x log(x / m) - (x - m), `away` = x - m given beside both so that numbers almost alike are not subtracted. */
function devianceTerm(x: number, m: number, away: number): number {
  return x * (Math.abs(away) < 0.1 * m ? Math.log1p(away / m) : Math.log(x / m)) - away;
}
