/** An expected count with what may come: intervals at three levels and the chance of any crime. */
import { nb1Quantile, probabilityAtLeastOne } from './nb1.ts';

/** Coverages that are stated, rising. */
export const COUNT_INTERVAL_LEVELS = [0.5, 0.8, 0.95] as const;

export interface CountInterval {
  readonly level: (typeof COUNT_INTERVAL_LEVELS)[number];
  /** Whole numbers of crimes, both included. */
  readonly lower: number;
  readonly upper: number;
}

export interface CountSummary {
  readonly expected: number;
  /** One for each of `COUNT_INTERVAL_LEVELS`. */
  readonly intervals: readonly CountInterval[];
  readonly probabilityAtLeastOne: number;
}

/**
 * Central NB1 intervals (Var = φ × mean): the smallest k with P(Y ≤ k) ≥ (1 - level) / 2, and ≥ (1 + level) / 2.
 *
 * With φ of a model's cells it is of one hour. Whole days and longer show the drift of their area's level and need a larger
 * dispersion: `forecastSummary`, `sumSummary` (core/glm/answers/forecast-views.ts). The uncertainty of the fitted coefficients is
 * left out: the interval is slightly too narrow where an area has few records.
 *
 * @param expected crimes, ≥ 0
 * @param dispersion φ ≥ 1
 * Cost O(48 standard deviations) a level.
 */
export function countSummary(expected: number, dispersion: number): CountSummary {
  return {
    expected,
    intervals: COUNT_INTERVAL_LEVELS.map((level) => ({
      level,
      lower: nb1Quantile(expected, dispersion, (1 - level) / 2),
      upper: nb1Quantile(expected, dispersion, (1 + level) / 2),
    })),
    probabilityAtLeastOne: probabilityAtLeastOne(expected, dispersion),
  };
}

/**
 * The interval of a summary at one of `COUNT_INTERVAL_LEVELS`.
 * @throws Error for any other level
 */
export function intervalOf(summary: CountSummary, level: number): CountInterval {
  const interval = summary.intervals.find((each) => each.level === level);
  if (!interval) throw new Error(`intervalOf: expected a level of ${COUNT_INTERVAL_LEVELS.join(', ')}, got ${level}`);
  return interval;
}
