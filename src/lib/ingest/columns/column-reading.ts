/** How dates and times are to be read, from what their columns hold. */
import type { ColumnMapping, DateOrder } from '#lib/contract/column-mapping.ts';
import type { TimeResolution } from '#lib/core/table/incident-table.ts';
import type { DateJudgement } from './column-profile.ts';

/**
 * @param known the order that a layout is known to write, used where the values leave it open
 */
export function dateOrderOf(dates: DateJudgement | undefined, known?: DateOrder): DateOrder {
  if (!dates) return 'year-first';
  if (!dates.ambiguous) return dates.order;
  // where nothing else tells: a clock with AM and PM is written where the month comes first
  return known ?? (dates.halfDayClock ? 'month-first' : 'day-first');
}

/** Values that must agree before a clock without a time zone is taken for none. */
const ENOUGH = 50;

/**
 * Whether the clock in a column of dates is no time of day: the same full hour in every row (or two an hour apart, for
 * summer time) is a midnight that was moved to another time zone.
 * @param hasTime whether another column holds the time of day
 */
export function clockIsNone(dates: DateJudgement, filled: number, hasTime: boolean): boolean {
  const [a, b] = dates.clockTimes;
  if (!dates.anyTime || filled < 2 || dates.clockTimes.length > 2 || dates.clockTimes.some((time) => time % 60 !== 0)) {
    return false;
  }
  const apart = b === undefined ? 0 : Math.abs(a - b);
  if (apart !== 0 && apart !== 60 && apart !== 1380) return false;
  return dates.zoned || hasTime || filled >= ENOUGH;
}

/** The finest step of time in the columns. */
export function timeResolutionOf(
  dates: DateJudgement | undefined,
  timeFormat: ColumnMapping['timeFormat'],
  dateParts: ColumnMapping['dateParts'],
  ignoreClock = false,
): TimeResolution {
  if (dateParts) {
    if (dateParts.day === undefined) return 'month';
    return dateParts.minute !== undefined ? 'minute' : dateParts.hour !== undefined ? 'hour' : 'day';
  }
  if (timeFormat) return timeFormat === 'hour' ? 'hour' : 'minute';
  if (!dates) return 'day';
  if (dates.monthOnly > 0.5) return 'month';
  if (!dates.anyTime || ignoreClock) return 'day';
  return dates.anyMinute ? 'minute' : 'hour';
}
