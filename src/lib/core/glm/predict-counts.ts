/** Answers from a stored count model. */
import type { CountsModel } from './counts-model.ts';
import { nb1Quantile, probabilityAtLeastOne } from './nb1.ts';
import { HOURS, WEEKDAYS } from './panel.ts';
import { HOUR_AT, HOUR_WEEKDAY_AT, TIME_AT, WEEKDAY_AT, layoutOf } from './terms.ts';

/** Coverage that the interval states. */
export const COUNT_INTERVAL_LEVEL = 0.8;
const LOWER_TAIL = 0.1;

export interface CountQuery {
  /** Code into `table.areas`. */
  readonly areaCode: number;
  /** 0-23 */
  readonly hour: number;
  /** Monday 0 .. Sunday 6 */
  readonly weekday: number;
  /** 1-12 */
  readonly month: number;
  readonly year: number;
}

export interface CountPrediction {
  /** Reported crimes expected in that area in that one clock hour on one such day. */
  readonly expected: number;
  /**
   * Central NB1 interval: the smallest k with P(Y ≤ k) ≥ 0.1 and ≥ 0.9. Parameter uncertainty is left out, so it is
   * slightly too narrow where an area has few records.
   */
  readonly interval: { readonly level: number; readonly lower: number; readonly upper: number };
  readonly probabilityAtLeastOne: number;
  /** The naive forecast: the area's mean in that clock hour. */
  readonly baseline: number;
  /** True outside the years that the model was trained on. */
  readonly extrapolated: boolean;
}

/**
 * Expected crimes of one clock hour.
 *
 * The year only decides `extrapolated`: the model has no trend, because a straight line carried into the next year did
 * worse than none.
 *
 * Cost: eight look-ups, one exp, and a sum as long as the interval's end.
 * @throws Error if the query is outside the model's areas or the ranges above
 */
export function predictCounts(model: CountsModel, query: CountQuery): CountPrediction {
  const { areaCode, hour, weekday, month, year } = query;
  expectWhole('areaCode', areaCode, 0, model.areas - 1);
  expectWhole('hour', hour, 0, HOURS - 1);
  expectWhole('weekday', weekday, 0, WEEKDAYS - 1);
  expectWhole('month', month, 1, 12);
  const { coefficients, dispersion } = model;
  const layout = layoutOf(model.areas);
  const expected = Math.exp(
    coefficients[0] +
      coefficients[HOUR_AT + hour] +
      coefficients[WEEKDAY_AT + weekday] +
      coefficients[TIME_AT + month - 1] +
      coefficients[HOUR_WEEKDAY_AT + hour * WEEKDAYS + weekday] +
      coefficients[layout.area + areaCode] +
      coefficients[layout.areaWeekday + areaCode * WEEKDAYS + weekday] +
      coefficients[layout.areaHour + areaCode * HOURS + hour],
  );
  return {
    expected,
    interval: {
      level: COUNT_INTERVAL_LEVEL,
      lower: nb1Quantile(expected, dispersion, LOWER_TAIL),
      upper: nb1Quantile(expected, dispersion, 1 - LOWER_TAIL),
    },
    probabilityAtLeastOne: probabilityAtLeastOne(expected, dispersion),
    baseline: model.areaHourRates[areaCode * HOURS + hour],
    extrapolated: year < model.firstYear || year > model.lastYear,
  };
}

function expectWhole(name: string, value: number, lowest: number, highest: number): void {
  if (!Number.isInteger(value) || value < lowest || value > highest) {
    throw new Error(`predictCounts: expected ${name} in ${lowest}..${highest}, got ${value}`);
  }
}
