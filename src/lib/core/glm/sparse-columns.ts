/** Which columns of the count model meet: almost none, and the solver lives on that. */
import { HOUR_TIME, weekendContrast, type CountTerms, type Layout } from './terms.ts';
import type { TimeMoments } from './time-moments.ts';

/** Columns of one area besides its hours: area, and up to seven area × weekday. */
export const LOCAL = 8;

/** Place in the coefficient vector of an area's own column `index`: area first, then its weekdays; -1 where it has no such. */
export function localColumn(layout: Layout, { shape }: CountTerms, area: number, index: number): number {
  if (index === 0) return layout.area + area;
  return index > shape.weekdays ? -1 : layout.areaWeekday + area * shape.weekdays + index - 1;
}

/** A sparse vector: ascending columns, the first `length` of them in use. */
export interface SparseVector {
  length: number;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

export function sparseVector(layout: Layout): SparseVector {
  return { length: 0, columns: new Int32Array(layout.shared), values: new Float64Array(layout.shared) };
}

/**
 * What cells of one hour touch among the shared columns, their weights summed: intercept, hour, weekdays, time, and the
 * hour's own weekdays and time.
 *
 * @param weights one for each of `weekdays`
 * @param from first weekday, and `to` the one after the last: the others are taken as without weight
 */
export function touchedByHour(
  weights: Float64Array,
  hour: number,
  moments: TimeMoments,
  vector: SparseVector,
  from: number,
  to: number,
): void {
  const { layout, terms, count, mean } = moments;
  const { weekdays } = terms.shape;
  const { columns, values } = vector;
  const shared = count - HOUR_TIME;
  let total = 0;
  let n = 2;
  for (let weekday = from; weekday < to; weekday++) {
    total += weights[weekday];
    columns[n] = layout.weekday + weekday;
    values[n++] = weights[weekday];
  }
  columns[0] = 0;
  columns[1] = layout.hour + hour;
  values[0] = values[1] = total;
  const time = n;
  for (let i = 0; i < shared; i++) columns[n++] = layout.month + i;
  for (let weekday = from; weekday < to; weekday++) {
    columns[n] = layout.hourWeekday + hour * weekdays + weekday;
    values[n++] = weights[weekday];
  }
  const own = n;
  for (let i = 0; i < HOUR_TIME; i++) columns[n++] = layout.hourTime + hour * HOUR_TIME + i;
  vector.length = n;
  values.fill(0, time, time + shared);
  values.fill(0, own, own + HOUR_TIME);
  for (let weekday = from; weekday < to; weekday++) {
    const weight = weights[weekday];
    const at = (hour * weekdays + weekday) * count;
    for (let i = 0; i < shared; i++) values[time + i] += weight * mean[at + i];
    for (let i = 0; i < HOUR_TIME; i++) values[own + i] += weight * mean[at + shared + i];
  }
}

/** Contrast of the weekend on each weekday. */
export function weekendContrasts(weekdays: number): Float64Array {
  return Float64Array.from({ length: weekdays }, (_, weekday) => weekendContrast(weekday, weekdays));
}
