/**
 * How far the level of an area drifts from its forecast. Hours of one week share that drift: it hardly shows in one hour,
 * but does not average out of their sum: Var(sum) = φ μ + τ² μ².
 */
import type { AreaSums } from '../panel/area-sums.ts';
import type { CountResolution } from '../panel/panel.ts';

export interface LevelDrift {
  /** τ ≥ 0: standard deviation of an area's level, as a share of what is expected. */
  readonly drift: number;
  /** Share of τ² that the sums themselves decide, 0-1; the rest is `USUAL_DRIFT`. */
  readonly told: number;
}

/**
 * τ of records that cannot tell their own. Choosing periods gave 0.11 (all crimes of Chicago 2014-2015, by community
 * area), 0.16 (2016 alone), 0.19 (its thefts), 0.16 (Vancouver, by neighbourhood) and 0.23 (Avon and Somerset, by month).
 */
export const USUAL_DRIFT = 0.15;

/** What τ² may be before the sums are seen: the square of the usual drift, with this standard deviation. */
const USUAL = USUAL_DRIFT ** 2;
const USUAL_DEVIATION = 2 * USUAL;
/** The largest τ that is looked for: beyond it a forecast says nothing. */
const MOST_DRIFT = 4;

/**
 * τ² solves Pearson's X² = Σ (y - μ)² / (φ μ + τ² μ²) = n over n sums y of areas (Breslow 1984): the drift at which they
 * scatter as the variance says, as φ is defined for cells. 0 where they scatter less without any. What all areas share
 * of the drift is part of it: nothing is summed over areas here.
 *
 * A few sums cannot tell: that τ² and the usual one are averaged, each weighted by the inverse of its variance. Weeks of
 * one area share one drift, so that many weeks of few areas say little.
 *
 * @param sums of a later period than the model was fitted to
 * @param dispersion φ ≥ 1 of the model's cells
 * Cost O(sums × 50).
 */
export function levelDrift(sums: AreaSums, dispersion: number): LevelDrift {
  const measured = 1 / varianceOfEstimate(sums, dispersion);
  const usual = 1 / USUAL_DEVIATION ** 2;
  const told = measured / (measured + usual);
  return { drift: Math.sqrt(told * pearsonEstimate(sums, dispersion) + (1 - told) * USUAL), told };
}

/** φ of a sum: the dispersion with which NB1 of that mean has the variance φ μ + τ² μ². */
export function dispersionOfSum(expected: number, dispersion: number, drift: number): number {
  return dispersion + drift ** 2 * expected;
}

/**
 * φ of what a model forecasts at its own resolution: its cells' φ for one hour, which holds too few crimes for a drift to
 * show; for a whole day or month that of a sum. (Months of Avon and Somerset by area, expected 60 crimes or more: the 80 %
 * interval held 50 % of them without the drift, 80 % with it.)
 */
export function dispersionOfForecast(
  { resolution, dispersion, levelDrift: drift }: DriftingModel,
  expected: number,
): number {
  return resolution === 'hour' ? dispersion : dispersionOfSum(expected, dispersion, drift);
}

/** What of a count model says how far its counts scatter. */
export interface DriftingModel {
  readonly resolution: CountResolution;
  readonly dispersion: number;
  readonly levelDrift: number;
}

function pearsonEstimate({ reported, expected }: AreaSums, dispersion: number): number {
  /** X² - n, falling in τ². */
  const excessAt = (square: number): number => {
    let excess = 0;
    for (let i = 0; i < expected.length; i++) {
      const mean = expected[i];
      if (mean > 0) excess += (reported[i] - mean) ** 2 / (dispersion * mean + square * mean ** 2) - 1;
    }
    return excess;
  };
  if (excessAt(0) <= 0) return 0;
  let low = 0;
  let high = MOST_DRIFT ** 2;
  for (let halving = 0; halving < 50; halving++) {
    const middle = (low + high) / 2;
    if (excessAt(middle) > 0) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Variance of the estimate where τ is the usual one, by the delta method: Var(X²) / (dX²/dτ²)². The drift's share of a
 * sum's variance is common to all sums of its area; the rest is each sum's own, with 1 / V for the skew of small counts.
 * Infinite where nothing is expected.
 */
function varianceOfEstimate({ expected, areas, spans }: AreaSums, dispersion: number): number {
  let slope = 0;
  let variance = 0;
  for (let area = 0; area < areas; area++) {
    let common = 0;
    for (let span = 0; span < spans; span++) {
      const mean = expected[span * areas + area];
      if (!(mean > 0)) continue;
      const ofSum = dispersion * mean + USUAL * mean ** 2;
      const share = (USUAL * mean ** 2) / ofSum;
      slope += share / USUAL;
      common += share;
      variance += 2 * (1 - share ** 2) + 1 / ofSum;
    }
    variance += 2 * common ** 2;
  }
  return slope > 0 ? variance / slope ** 2 : Infinity;
}
