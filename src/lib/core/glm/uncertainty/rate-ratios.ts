/**
 * How many times the average each hour, weekday, month and area is, with confidence intervals.
 *
 * The ratio of a level A (all cells of Friday 22:00, say) is marginal over the training panel:
 *
 *   R_A = (S_A / E_A) / (S / E),   S_A = Σ μ and E_A = Σ exposure over the cells of A, S and E over all cells,
 *
 * so it says what the level's own mix of areas and times had, not what is left once all else is held equal. Its interval
 * is exp(log R_A ± 1.96 s). By the delta method s² = φ gᵀ V g with V the inverse of the penalised information (I + P)
 * and g the gradient of log S_A - log S; φ scales it as in quasi-Poisson models (Wedderburn 1974), and V of a shrunk fit
 * is its posterior covariance (Nychka 1988; Wood 2017, 6.10), which counts the bias of shrinking in.
 *
 * So 95 % is the mean over a factor's levels (simulated: 92 to 97 % for each factor); a level that stands out from all
 * others of a strongly shrunk group is drawn towards them, as the forecast is, and covered less often.
 *
 * No system needs solving for it. Where A is a column c of the design, gradient of log S_A is I e_c / S_A, and
 * I e_c = (I + P) e_c - λ_c e_c, so that with λ of the intercept 0
 *
 *   s² = φ ((S_A - λ_c + λ_c² V_cc) / S_A² - 1 / S),
 *
 * which takes the diagonal of V alone, known already for the degrees of freedom. Unpenalised it is φ (1 / S_A - 1 / S).
 */
import type { Information } from '../information/information.ts';
import type { CollapsedPanel } from '../panel/panel.ts';
import { addTimeMargins, cellMargins, weekHourTotals } from '../information/score-vector.ts';
import { MONTHS } from '../terms/terms.ts';

/** Coverage of the intervals, and the standard normal quantile that it takes. */
const LEVEL = 0.95;
const QUANTILE = 1.959963984540054;
/** A holiday whose penalty holds more of what is known of it than this share says what was assumed, not what was seen. */
const MOST_ASSUMED = 0.5;

/**
 * Of each factor three numbers a level: ratio to the average hour (day, area), lower and upper end. Empty where the model
 * does without the factor; NaN for a level that the records do not hold.
 */
export interface RateRatios {
  /** Coverage of the intervals, 0-1. */
  readonly level: number;
  /** 24 × 7 × 3, hour by hour, Monday first: to the average hour. */
  readonly hourOfWeek: Float32Array;
  /** 24 × 3: to the average hour. */
  readonly hour: Float32Array;
  /** 7 × 3: to the average day of the week. */
  readonly weekday: Float32Array;
  /** 12 × 3: to the average month, per day. */
  readonly month: Float32Array;
  /** areas × 3: to the average area. */
  readonly area: Float32Array;
  /**
   * 3 for each holiday by name, code 1 first: to a usual day of the same weekday and month. This one is no marginal ratio
   * but exp of the coefficient, for a holiday's own days all lie in one season. NaN too for one that the penalty decides
   * rather than the records (λ V > 0.5, the penalty's share of the information): a strong λ makes its interval narrow
   * around 1 whatever the holiday does. The marginal ratios need no such rule: areas, hours, weekdays and months are hardly
   * shrunk (λ ≤ 1), and an hour of the week falls back on its hour and weekday, with their intervals.
   */
  readonly holiday: Float32Array;
}

/**
 * @param panel that the model was fitted on
 * @param information at the fit
 * @param coefficients at the fit
 * @param variances diagonal of its inverse (`coefficientVariances`)
 * @param dispersion φ ≥ 1
 * Cost O(areas × 168): 1 ms for 77 areas.
 */
export function rateRatios(
  panel: CollapsedPanel,
  information: Information,
  coefficients: Float64Array,
  variances: Float64Array,
  dispersion: number,
): RateRatios {
  const { fitted, moments, penalties } = information;
  const { layout, features, steps, share } = moments;
  const { areas, hours, weekdays } = panel.shape;
  // S of every column
  const sums = new Float64Array(layout.length);
  cellMargins(fitted, panel.shape, layout, sums);
  const perStep = new Float64Array(hours * steps);
  weekHourTotals(fitted, panel.shape).forEach((total, cell) => {
    const at = Math.floor(cell / weekdays) * steps;
    for (let step = 0; step < steps; step++) perStep[at + step] += total * share[cell * steps + step];
  });
  addTimeMargins(perStep, panel.shape, layout, features, sums);
  // E of one area in one clock hour of the day
  const ofWeekdayDays = new Float64Array(weekdays);
  const ofMonthDays = new Float64Array(MONTHS);
  const { calendar } = panel;
  calendar.exposure.forEach((days, i) => {
    ofWeekdayDays[i % weekdays] += days;
    ofMonthDays[calendar.month[Math.floor(i / weekdays)] % 12] += days;
  });
  const days = ofWeekdayDays.reduce((sum, value) => sum + value, 0);
  const total = sums[0];
  const averageRate = total / (days * hours * areas);

  const ratiosOf = (at: number, levels: number, exposureOf: (level: number) => number): Float32Array => {
    if (penalties.subarray(at, at + levels).every((penalty) => penalty === Infinity)) return new Float32Array(0);
    const triples = new Float32Array(3 * levels).fill(NaN);
    for (let level = 0; level < levels; level++) {
      const column = at + level;
      const sum = sums[column];
      if (!(sum > 0)) continue;
      const penalty = penalties[column] === Infinity ? 0 : penalties[column];
      const spread = (sum - penalty + penalty * penalty * variances[column]) / (sum * sum) - 1 / total;
      // rounding may leave a level that is all there is (one area) a hair below 0
      const standardError = Math.sqrt(dispersion * Math.max(0, spread));
      const ratio = sum / exposureOf(level) / averageRate;
      triples[3 * level] = ratio;
      triples[3 * level + 1] = ratio * Math.exp(-QUANTILE * standardError);
      triples[3 * level + 2] = ratio * Math.exp(QUANTILE * standardError);
    }
    return triples;
  };
  const effectsOf = (at: number, levels: number): Float32Array => {
    const triples = new Float32Array(3 * levels).fill(NaN);
    for (let level = 0; level < levels; level++) {
      const column = at + level;
      if (penalties[column] === Infinity || !(sums[column] > 0)) continue;
      if (penalties[column] * variances[column] > MOST_ASSUMED) continue;
      const standardError = Math.sqrt(dispersion * variances[column]);
      for (const [i, z] of [0, -QUANTILE, QUANTILE].entries()) {
        triples[3 * level + i] = Math.exp(coefficients[column] + z * standardError);
      }
    }
    return triples;
  };
  return {
    level: LEVEL,
    hourOfWeek: ratiosOf(layout.hourWeekday, hours * weekdays, (level) => areas * ofWeekdayDays[level % weekdays]),
    hour: ratiosOf(layout.hour, hours, () => areas * days),
    weekday: ratiosOf(layout.weekday, weekdays, (weekday) => areas * hours * ofWeekdayDays[weekday]),
    month: ratiosOf(layout.month, MONTHS, (month) => areas * hours * ofMonthDays[month]),
    area: ratiosOf(layout.area, areas, () => hours * days),
    holiday: effectsOf(layout.holiday, panel.calendar.holidays),
  };
}

/** Beyond these no difference is worth a word. */
const MOST_DECIMALS = 3;

export interface RateRatio {
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
}

/** Ratio and interval of one level; undefined where the model or the records lack it. */
export function rateRatioAt(triples: Float32Array, level: number): RateRatio | undefined {
  const [ratio, lower, upper] = triples.subarray(3 * level, 3 * level + 3);
  return ratio > 0 ? { ratio, lower, upper } : undefined;
}

/**
 * A ratio as a sentence without its full stop: "Friday 22:00 is 1.8 × the average hour, 1.7 to 1.9".
 *
 * @param what the level, as a subject
 * @param average what it is compared with, "the average hour"
 */
export function rateRatioWords(what: string, average: string, { ratio, lower, upper }: RateRatio): string {
  // two figures of the ratio, and decimals more until it can be told from the ends of its interval, and they from 1
  let decimals = ratio >= 10 ? 0 : ratio >= 1 ? 1 : 2;
  const written = (): string[] => [ratio, lower, upper].map((value) => value.toFixed(decimals));
  const looksAverage = (): boolean =>
    [lower, upper].some((value) => value !== 1 && Number(value.toFixed(decimals)) === 1);
  while (decimals < MOST_DECIMALS && lower < upper && (new Set(written()).size < 3 || looksAverage())) decimals++;
  const [middle, from, to] = written();
  if (lower <= 1 && upper >= 1) return `${what} cannot be told from ${average}: ${middle} ×, ${from} to ${to}`;
  return `${what} is ${middle} × ${average}, ${from} to ${to}`;
}
