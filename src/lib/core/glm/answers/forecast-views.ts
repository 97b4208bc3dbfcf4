/** What a page shows around one forecast: the day, the week, all areas, the days ahead. All from one stored model. */
import { dateOf, dayOf, daysInMonth, monthIndexOf, weekdayOf } from '../../table/calendar.ts';
import { countSummary, type CountSummary } from '../uncertainty/count-summary.ts';
import type { CountsModel } from './counts-model.ts';
import { dispersionOfForecast, dispersionOfSum, type DriftingModel } from '../uncertainty/level-drift.ts';
import { baselineCount, expectedCount, expectedOfDay } from './expected-count.ts';

/** A forecast beside its naive rival. */
export interface ForecastWithBaseline extends CountSummary {
  readonly baseline: number;
}

/** The forecast of one area at one time (hour, day or month: `model.resolution`). Arguments as of `expectedCount`. */
export function forecastAt(model: CountsModel, areaCode: number, day: number, hour = 0): ForecastWithBaseline {
  return {
    ...forecastSummary(model, expectedCount(model, areaCode, day, hour)),
    baseline: baselineCount(model, areaCode, day, hour),
  };
}

/** The 24 hours of a date in one area; empty for models that know no hours. */
export function hoursOfDay(model: CountsModel, areaCode: number, day: number): ForecastWithBaseline[] {
  if (model.resolution !== 'hour') return [];
  return Array.from({ length: model.shape.hours }, (_, hour) => forecastAt(model, areaCode, day, hour));
}

/** The Monday of the week that holds the day. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day);
}

/**
 * 7 × 24 crimes expected in one area in the hours of the week from `monday` on: weekday × 24 + hour. Empty for models that
 * know no hours.
 */
export function hoursOfWeek(model: CountsModel, areaCode: number, monday: number): Float64Array {
  if (model.resolution !== 'hour') return new Float64Array(0);
  const { hours } = model.shape;
  return Float64Array.from({ length: 7 * hours }, (_, i) =>
    expectedCount(model, areaCode, monday + Math.floor(i / hours), i % hours),
  );
}

/** A forecast and the first day of what it is about. */
export interface DatedForecast extends ForecastWithBaseline {
  readonly day: number;
}

/**
 * One area's whole days of the week that holds `day`, or the months of its year where the model knows months only.
 * Empty for models of hours: their days are sums (`spansAhead`).
 */
export function periodsAround(model: CountsModel, areaCode: number, day: number): DatedForecast[] {
  if (model.resolution === 'hour') return [];
  const { year } = dateOf(day);
  const starts =
    model.resolution === 'month'
      ? Array.from({ length: 12 }, (_, i) => dayOf(year, i + 1, 1))
      : Array.from({ length: 7 }, (_, i) => mondayOf(day) + i);
  return starts.map((start) => ({ day: start, ...forecastAt(model, areaCode, start) }));
}

/** Crimes expected in every area at each hour of a date: one array by area code per hour (one where no hours are known). */
export function areasByHour(model: CountsModel, day: number): Float64Array[] {
  const { areas, hours } = model.shape;
  const expected = expectedOfDay(model, day);
  return Array.from({ length: hours }, (_, hour) =>
    Float64Array.from({ length: areas }, (_none, area) => expected[area * hours + hour]),
  );
}

/** An hour (a day, a month: the model's resolution) of one area. */
export function forecastSummary(model: DriftingModel, expected: number): CountSummary {
  return countSummary(expected, dispersionOfForecast(model, expected));
}

/**
 * A sum of hours, days or months of one area, whose level may have drifted from what was learnt: Var = φ μ + τ² μ²
 * (core/glm/uncertainty/level-drift.ts). One of them alone has `forecastSummary`.
 */
export function sumSummary(model: Pick<CountsModel, 'dispersion' | 'levelDrift'>, expected: number): CountSummary {
  return countSummary(expected, dispersionOfSum(expected, model.dispersion, model.levelDrift));
}

/** Spans that follow each other: days, or months of a model that knows months only. */
export interface SpansAhead {
  /** First day of each span. */
  readonly starts: readonly number[];
  /** By area code: crimes expected in each span. */
  readonly expected: readonly Float64Array[];
  /** By area code: the naive forecast of all spans together. */
  readonly baseline: Float64Array;
}

/**
 * Crimes expected by area in the spans from `day` on: whole days (their hours summed), or whole calendar months.
 * @param spans how many
 * Cost O(areas × spans × hours).
 */
export function spansAhead(model: CountsModel, day: number, spans: number): SpansAhead {
  const { areas, hours } = model.shape;
  const starts =
    model.resolution === 'month' ? monthsFrom(day, spans) : Array.from({ length: spans }, (_, i) => day + i);
  const baseline = new Float64Array(areas);
  const expected = Array.from({ length: areas }, () => new Float64Array(starts.length));
  starts.forEach((start, span) => {
    const ofHours = expectedOfDay(model, start);
    for (let area = 0; area < areas; area++) {
      for (let hour = 0; hour < hours; hour++) {
        expected[area][span] += ofHours[area * hours + hour];
        baseline[area] += baselineCount(model, area, start, hour);
      }
    }
  });
  return { starts, expected, baseline };
}

/** First days of the month that holds the day and of those after it. */
function monthsFrom(day: number, months: number): number[] {
  const first = monthIndexOf(day);
  return Array.from({ length: months }, (_, i) => dayOf(Math.floor((first + i) / 12), ((first + i) % 12) + 1, 1));
}

/** Last day of a span that begins on `start`. */
export function lastDayOf(model: Pick<CountsModel, 'resolution'>, start: number): number {
  if (model.resolution !== 'month') return start;
  const month = monthIndexOf(start);
  return start + daysInMonth(Math.floor(month / 12), (month % 12) + 1) - 1;
}
