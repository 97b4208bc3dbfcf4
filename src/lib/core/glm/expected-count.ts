/** The expected number of crimes of one area at one time, straight from a stored model: a few look-ups and one exp. */
import { dateOf, daysInMonth, weekdayOf } from '../table/calendar.ts';
import type { CountsModel } from './counts-model.ts';
import { holidayLogRatio } from './holiday-effects.ts';
import { HOUR_AT, HOUR_WEEKDAY_AT, TIME_AT, WEEKDAY_AT, layoutOf } from './terms.ts';

/**
 * Crimes expected in that clock hour of that date (resolution `hour`), on that date (`day`), or in the whole month that
 * holds the date (`month`). The date's own weekday, month and holiday count; the year does not.
 *
 * @param areaCode code of the area, 0 .. shape.areas - 1
 * @param day days since 1970 (core/table/calendar.ts), any
 * @param hour 0-23; read by a model of hours only
 * @throws Error if the area or the hour is outside its range
 */
export function expectedCount(model: CountsModel, areaCode: number, day: number, hour = 0): number {
  const { shape, coefficients } = model;
  expectWhole('areaCode', areaCode, 0, shape.areas - 1);
  const ofHour = hourOf(model, hour);
  const ofWeekday = shape.weekdays === 1 ? 0 : weekdayOf(day);
  const { year, month } = dateOf(day);
  const layout = layoutOf(shape.areas);
  const rate = Math.exp(
    coefficients[0] +
      coefficients[HOUR_AT + ofHour] +
      coefficients[WEEKDAY_AT + ofWeekday] +
      coefficients[TIME_AT + month - 1] +
      coefficients[HOUR_WEEKDAY_AT + ofHour * shape.weekdays + ofWeekday] +
      coefficients[layout.area + areaCode] +
      coefficients[layout.areaWeekday + areaCode * shape.weekdays + ofWeekday] +
      coefficients[layout.areaHour + areaCode * shape.hours + ofHour] +
      (model.resolution === 'month' ? 0 : holidayLogRatio(model.holidays, day)),
  );
  return model.resolution === 'month' ? rate * daysInMonth(year, month) : rate;
}

/** The naive forecast of the same: the area's mean in that clock hour, day or month. Arguments as of `expectedCount`. */
export function baselineCount(model: CountsModel, areaCode: number, day: number, hour = 0): number {
  expectWhole('areaCode', areaCode, 0, model.shape.areas - 1);
  const rate = model.areaHourRates[areaCode * model.shape.hours + hourOf(model, hour)];
  if (model.resolution !== 'month') return rate;
  const { year, month } = dateOf(day);
  return rate * daysInMonth(year, month);
}

function hourOf({ shape }: CountsModel, hour: number): number {
  if (shape.hours === 1) return 0;
  expectWhole('hour', hour, 0, 23);
  return hour;
}

/** @throws Error with actual and expected */
export function expectWhole(name: string, value: number, lowest: number, highest: number): void {
  if (!Number.isInteger(value) || value < lowest || value > highest) {
    throw new Error(`Count forecast: expected ${name} in ${lowest}..${highest}, got ${value}`);
  }
}
