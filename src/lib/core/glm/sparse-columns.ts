/** Which columns of the count model meet: almost none, and the solver lives on that. */
import { WEEKDAYS } from './panel.ts';
import { HOUR_AT, HOUR_WEEKDAY_AT, TIME_AT, TIME_COLUMNS, WEEKDAY_AT, type Layout } from './terms.ts';
import type { TimeMoments } from './time-moments.ts';

/** Columns of one area besides area × hour: area, and area × weekday. */
export const LOCAL = 1 + WEEKDAYS;
/** Shared columns that one (hour, weekday) cell touches: intercept, hour, weekday, 13 time columns, hour × weekday. */
export const TOUCHED = 4 + TIME_COLUMNS;
/** Shared columns that one area × hour column touches: intercept, hour, 7 weekdays, 13 time columns, 7 hour × weekday. */
export const HOUR_TOUCHED = 2 + 2 * WEEKDAYS + TIME_COLUMNS;

/** Place in the coefficient vector of an area's own column `index`: area first, then its 7 weekdays. */
export function localColumn(layout: Layout, area: number, index: number): number {
  return index === 0 ? layout.area + area : layout.areaWeekday + area * WEEKDAYS + index - 1;
}

/** The shared columns of an (hour, weekday) cell and its values there, months averaged. */
export function touchedByCell(
  hour: number,
  weekday: number,
  moments: TimeMoments,
  columns: Int32Array,
  values: Float64Array,
): void {
  columns[0] = 0;
  columns[1] = HOUR_AT + hour;
  columns[2] = WEEKDAY_AT + weekday;
  values[0] = values[1] = values[2] = 1;
  for (let i = 0; i < TIME_COLUMNS; i++) {
    columns[3 + i] = TIME_AT + i;
    values[3 + i] = moments.mean[weekday * TIME_COLUMNS + i];
  }
  columns[3 + TIME_COLUMNS] = HOUR_WEEKDAY_AT + hour * WEEKDAYS + weekday;
  values[3 + TIME_COLUMNS] = 1;
}

/** The shared columns that an area × hour column meets, and the information between them. Ascending columns. */
export function touchedByHour(
  fitted: ArrayLike<number>,
  at: number,
  hour: number,
  total: number,
  moments: TimeMoments,
  columns: Int32Array,
  values: Float64Array,
): void {
  columns[0] = 0;
  columns[1] = HOUR_AT + hour;
  values[0] = values[1] = total;
  const time = 2 + WEEKDAYS;
  for (let i = 0; i < TIME_COLUMNS; i++) {
    columns[time + i] = TIME_AT + i;
    values[time + i] = 0;
  }
  for (let weekday = 0; weekday < WEEKDAYS; weekday++) {
    const weight = fitted[at + weekday];
    columns[2 + weekday] = WEEKDAY_AT + weekday;
    values[2 + weekday] = weight;
    for (let i = 0; i < TIME_COLUMNS; i++) values[time + i] += weight * moments.mean[weekday * TIME_COLUMNS + i];
    const last = time + TIME_COLUMNS + weekday;
    columns[last] = HOUR_WEEKDAY_AT + hour * WEEKDAYS + weekday;
    values[last] = weight;
  }
}
