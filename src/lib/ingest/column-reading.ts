/** How dates and times are to be read, from what their columns hold. */
import type { ColumnMapping, DateOrder } from '#lib/contract/import.ts';
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

/** The finest step of time in the columns. */
export function timeResolutionOf(
  dates: DateJudgement | undefined,
  timeFormat: ColumnMapping['timeFormat'],
  dateParts: ColumnMapping['dateParts'],
): TimeResolution {
  if (dateParts) return dateParts.minute !== undefined ? 'minute' : dateParts.hour !== undefined ? 'hour' : 'day';
  if (timeFormat) return timeFormat === 'hour' ? 'hour' : 'minute';
  if (!dates) return 'day';
  if (dates.monthOnly > 0.5) return 'month';
  if (!dates.anyTime) return 'day';
  return dates.anyMinute ? 'minute' : 'hour';
}
