/** The expected number of crimes of one area at one time, straight from a stored model: a few look-ups and one exp. */
import { dateOf, daysInMonth, weekdayOf } from '../table/calendar.ts';
import { ORDINARY_DAY, dayKind } from './calendar-steps.ts';
import { termsOfModel, type CountsModel } from './counts-model.ts';
import { holidayLogRatio } from './holiday-effects.ts';
import { areaHourLevel, layoutOf, weekendContrast } from './terms.ts';
import { dayPredictor } from './time-features.ts';

/**
 * Crimes expected in that clock hour of that date (resolution `hour`), on that date (`day`), or in the whole month that
 * holds the date (`month`). The date's own weekday, month and holiday count. Before the last year fitted on, its year's
 * level does too; later years have the level of the last.
 *
 * @param areaCode code of the area, 0 .. shape.areas - 1
 * @param day days since 1970 (core/table/calendar.ts), any
 * @param hour 0-23; read by a model of hours only
 * Cost: about twenty look-ups and one exp.
 * @throws Error if the area or the hour is outside its range
 */
export function expectedCount(model: CountsModel, areaCode: number, day: number, hour = 0): number {
  const { shape, coefficients, resolution } = model;
  const { hours, weekdays } = shape;
  expectWhole('areaCode', areaCode, 0, shape.areas - 1);
  const ofHour = hourOf(model, hour);
  const ofWeekday = weekdays === 1 ? 0 : weekdayOf(day);
  const { year, month } = dateOf(day);
  const terms = termsOfModel(model);
  const layout = layoutOf(terms);
  const { special } = resolution === 'month' ? ORDINARY_DAY : dayKind(day, undefined);
  const rate = Math.exp(
    coefficients[0] +
      coefficients[layout.hour + ofHour] +
      coefficients[layout.weekday + ofWeekday] +
      coefficients[layout.hourWeekday + ofHour * weekdays + ofWeekday] +
      coefficients[layout.area + areaCode] +
      coefficients[layout.areaWeekday + areaCode * weekdays + ofWeekday] +
      areaHourLevel(coefficients, layout, areaCode, ofHour, hours) +
      coefficients[layout.areaHourWeekend + areaCode * hours + ofHour] * weekendContrast(ofWeekday, weekdays) +
      dayPredictor(coefficients, terms, { monthIndex: year * 12 + month - 1, special, holiday: 0 }, ofHour) +
      (resolution === 'month' ? 0 : holidayLogRatio(model.holidays, day)),
  );
  return resolution === 'month' ? rate * daysInMonth(year, month) : rate;
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
