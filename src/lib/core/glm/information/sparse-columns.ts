/** Which columns of the count model meet: almost none, and the solver lives on that. */
import { PARTS } from '../terms/parts-of-day.ts';
import { weekendContrast, type CountTerms, type Layout } from '../terms/terms.ts';
import { OWN_FEATURES } from '../terms/time-features.ts';
import type { TimeMoments } from '../terms/time-moments.ts';

/** First of an area's own columns of parts of the day. */
export const LOCAL_PART = 8;
/** Columns of one area besides its hours: area, up to seven area × weekday, and area × part of day. */
export const LOCAL = LOCAL_PART + PARTS;

/**
 * Place in the coefficient vector of an area's own column `index`: area first, then its weekdays, then its parts of the
 * day; -1 where it has no such.
 */
export function localColumn(layout: Layout, { shape }: CountTerms, area: number, index: number): number {
  if (index === 0) return layout.area + area;
  if (index >= LOCAL_PART) return layout.areaPart + area * PARTS + index - LOCAL_PART;
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
 * hour's own weekdays, season and special days.
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
  const { layout, terms, places, count, mean } = moments;
  const { weekdays } = terms.shape;
  const { columns, values } = vector;
  const shared = count - OWN_FEATURES;
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
  const ownAt = hour * count + shared;
  for (let i = 0; i < OWN_FEATURES; i++) columns[n++] = places.column[ownAt + i];
  vector.length = n;
  values.fill(0, time, time + shared);
  values.fill(0, own, own + OWN_FEATURES);
  for (let weekday = from; weekday < to; weekday++) {
    const weight = weights[weekday];
    const at = (hour * weekdays + weekday) * count;
    for (let i = 0; i < shared; i++) values[time + i] += weight * mean[at + i];
    for (let i = 0; i < OWN_FEATURES; i++) values[own + i] += weight * mean[at + shared + i] * places.factor[ownAt + i];
  }
}

/** Contrast of the weekend on each weekday. */
export function weekendContrasts(weekdays: number): Float64Array {
  return Float64Array.from({ length: weekdays }, (_, weekday) => weekendContrast(weekday, weekdays));
}
