/** Answers from a stored count model. */
import { dateOf, dayOf, daysInMonth, weekdayOf } from '../../table/calendar.ts';
import { countSummary, type CountInterval, type CountSummary } from '../uncertainty/count-summary.ts';
import type { CountsModel } from './counts-model.ts';
import { dispersionOfForecast } from '../uncertainty/level-drift.ts';
import { baselineCount, expectWhole, expectedCount } from './expected-count.ts';

/** One date, or all days of a weekday in a month. */
export type CountQuery = {
  /** Code into `table.areas`. */
  readonly areaCode: number;
  /** 0-23; needed by a model of hours, read by no other. */
  readonly hour?: number;
} & (
  | {
      /** Days since 1970. */
      readonly day: number;
    }
  | {
      /** Monday 0 .. Sunday 6; needed by models of hours and days. */
      readonly weekday?: number;
      /** 1-12 */
      readonly month: number;
      readonly year: number;
    }
);

export interface CountPrediction extends CountSummary {
  /** The 80 % interval of `intervals`. */
  readonly interval: CountInterval;
  /** The naive forecast: the area's mean in that clock hour (on a day, in such a month). */
  readonly baseline: number;
  /** True outside the years that the model was trained on. */
  readonly extrapolated: boolean;
}

/**
 * Reported crimes expected in that area in that one clock hour (on that one day, in that one month: `model.resolution`).
 * Without a date it is the mean over all such weekdays of that month of that year, holidays included.
 *
 * A year after the last that was trained on has that one's level; its holidays and firsts of months are its own.
 * Cost: at most five expected counts, and a sum as long as the interval's end.
 * @throws Error if the query is outside the model's areas or the ranges above
 */
export function predictCounts(model: CountsModel, query: CountQuery): CountPrediction {
  const { areaCode, hour } = query;
  if (model.resolution === 'hour') expectWhole('hour', hour ?? NaN, 0, 23);
  const days = daysOf(model, query);
  let expected = 0;
  for (const day of days) expected += expectedCount(model, areaCode, day, hour) / days.length;
  const summary = countSummary(expected, dispersionOfForecast(model, expected));
  const { year } = dateOf(days[0]);
  return {
    ...summary,
    interval: summary.intervals.find(({ level }) => level === 0.8)!,
    baseline: baselineCount(model, areaCode, days[0], hour),
    extrapolated: year < dateOf(model.firstDay).year || year > dateOf(model.lastDay).year,
  };
}

/** The days that a query means: at least one. */
function daysOf({ resolution }: CountsModel, query: CountQuery): number[] {
  if ('day' in query) {
    expectWhole('day', query.day, -1e6, 4e6);
    return [query.day];
  }
  const { weekday, month, year } = query;
  expectWhole('month', month, 1, 12);
  expectWhole('year', year, 1, 9999);
  const first = dayOf(year, month, 1);
  if (resolution === 'month') return [first];
  expectWhole('weekday', weekday ?? NaN, 0, 6);
  const days = Array.from({ length: daysInMonth(year, month) }, (_, i) => first + i);
  return days.filter((day) => weekdayOf(day) === weekday);
}
