/** Time as columns of the design: months, years, holidays, and each hour's own season and special days. */
import type { CalendarSteps } from '../panel/calendar-steps.ts';
import { partsAtHour } from './parts-of-day.ts';
import { HARMONICS, MONTHS, SPECIAL_DAYS, layoutOf, type CountTerms, type Layout } from './terms.ts';

/** The columns of time at each step, without zeros: those of step s are start[s] .. start[s + 1] - 1. */
export interface TimeFeatures {
  readonly start: Int32Array;
  /** Number of the feature: see `featureCount`. */
  readonly feature: Int32Array;
  readonly value: Float64Array;
}

/** Features that hours do not share: the season in the two parts of the day that an hour lies between, special days. */
export const OWN_FEATURES = 2 * HARMONICS + SPECIAL_DAYS;

/** Number of time features: those that hours share (months, trend, years, holidays), then `OWN_FEATURES`. */
export function featureCount(layout: Layout): number {
  return layout.hourWeekday - layout.month + OWN_FEATURES;
}

/** Where each feature stands at each hour. */
export interface FeatureColumns {
  /** hours × features: column, ascending within an hour. */
  readonly column: Int32Array;
  /** hours × features: by what the feature's value counts there. */
  readonly factor: Float64Array;
}

export function featureColumns(layout: Layout, hours: number): FeatureColumns {
  const count = featureCount(layout);
  const column = new Int32Array(hours * count);
  const factor = new Float64Array(hours * count);
  for (let hour = 0; hour < hours; hour++) {
    for (let feature = 0; feature < count; feature++) {
      const place = placeOf(layout, feature, hour, hours);
      column[hour * count + feature] = place.column;
      factor[hour * count + feature] = place.factor;
    }
  }
  return { column, factor };
}

function placeOf(
  layout: Layout,
  feature: number,
  hour: number,
  hours: number,
): { readonly column: number; readonly factor: number } {
  const own = feature - (layout.hourWeekday - layout.month);
  if (own < 0) return { column: layout.month + feature, factor: 1 };
  const special = own - 2 * HARMONICS;
  if (special >= 0) return { column: layout.hourSpecial + hour * SPECIAL_DAYS + special, factor: 1 };
  const { first, second, past } = partsAtHour(hour, hours);
  // columns ascend, so the lower part goes first, also where it is the later one
  const part = own < HARMONICS ? Math.min(first, second) : Math.max(first, second);
  return {
    column: layout.partSeason + part * HARMONICS + (own % HARMONICS),
    factor: part === first ? 1 - past : past,
  };
}

/** What of a day decides its columns of time. */
export interface DayInTime {
  /** year × 12 + month - 1 */
  readonly monthIndex: number;
  readonly special: number;
  readonly holiday: number;
}

/** Calls `add` with each feature of a day that is not 0, under the terms of a model that may be of other years. */
function forEachFeature(
  { monthIndex, special, holiday }: DayInTime,
  terms: CountTerms,
  layout: Layout,
  add: (feature: number, value: number) => void,
): void {
  const shared = layout.hourWeekday - layout.month;
  const month = monthIndex % 12;
  const year = Math.floor(monthIndex / 12);
  add(month, 1);
  if (year !== terms.firstYear) add(MONTHS, year - terms.firstYear);
  // each year's change of level, counted back from the last year: that level is carried forward
  for (let i = layout.yearSteps - 1; i >= 0 && year < terms.lastYear - layout.yearSteps + 1 + i; i--) {
    add(layout.year - layout.month + i, -1);
  }
  if (holiday > 0 && holiday <= terms.holidays) add(layout.holiday - layout.month + holiday - 1, 1);
  for (let i = 0; i < 2 * HARMONICS; i++) add(shared + i, harmonic(i % HARMONICS, month));
  if (special > 0) add(shared + 2 * HARMONICS + special - 1, 1);
}

/** The features of a calendar under the terms of a model. */
export function timeFeatures(calendar: CalendarSteps, terms: CountTerms): TimeFeatures {
  const layout = layoutOf(terms);
  const start = [0];
  const feature: number[] = [];
  const value: number[] = [];
  calendar.month.forEach((monthIndex, step) => {
    const day = { monthIndex, special: calendar.special[step], holiday: calendar.holiday[step] };
    forEachFeature(day, terms, layout, (number, amount) => {
      feature.push(number);
      value.push(amount);
    });
    start.push(feature.length);
  });
  return { start: Int32Array.from(start), feature: Int32Array.from(feature), value: Float64Array.from(value) };
}

/** What time adds to the linear predictor on one day at one hour: the same as in a panel that holds it. */
export function dayPredictor(coefficients: Float64Array, terms: CountTerms, day: DayInTime, hour: number): number {
  const layout = layoutOf(terms);
  let sum = 0;
  forEachFeature(day, terms, layout, (feature, value) => {
    const { column, factor } = placeOf(layout, feature, hour, terms.shape.hours);
    sum += value * factor * coefficients[column];
  });
  return sum;
}

/** Sine and cosine of one and two periods a year, in the middle of month 0-11. */
function harmonic(index: number, month: number): number {
  const angle = (2 * Math.PI * (1 + (index >> 1)) * (month + 0.5)) / MONTHS;
  return index % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
}

/**
 * What time adds to the linear predictor at each hour and step of a calendar.
 *
 * @param terms of the model that the coefficients belong to
 * @param features of the calendar under those terms
 * @returns hours × steps
 */
export function timePredictor(coefficients: Float64Array, terms: CountTerms, features: TimeFeatures): Float64Array {
  const layout = layoutOf(terms);
  const { hours } = terms.shape;
  const { column, factor } = featureColumns(layout, hours);
  const count = featureCount(layout);
  const steps = features.start.length - 1;
  const predictor = new Float64Array(hours * steps);
  for (let hour = 0; hour < hours; hour++) {
    for (let step = 0; step < steps; step++) {
      let sum = 0;
      for (let i = features.start[step]; i < features.start[step + 1]; i++) {
        const at = hour * count + features.feature[i];
        sum += features.value[i] * factor[at] * coefficients[column[at]];
      }
      predictor[hour * steps + step] = sum;
    }
  }
  return predictor;
}
