/** The filter that maps and hot-spot routes share: type, dates and hours. */
import { dayOfMinute, hourOfMinute } from './calendar.ts';
import { hasTimeOfDay, takeRows, type IncidentTable } from './incident-table.ts';

export interface IncidentFilter {
  /** Code into `typeLabels`. */
  readonly type?: number;
  /** Day numbers, both included. */
  readonly firstDay?: number;
  readonly lastDay?: number;
  /** Hours 0-23, both included; from > to wraps past midnight (22 to 4). */
  readonly hourFrom?: number;
  readonly hourTo?: number;
}

/** True if that hour lies in from..to, wrapping past midnight where from > to. */
export function hourInRange(hour: number, from: number, to: number): boolean {
  return from <= to ? hour >= from && hour <= to : hour >= from || hour <= to;
}

/** Number of clock hours in from..to, 1-24. */
export function hoursInRange(from: number, to: number): number {
  return from <= to ? to - from + 1 : 24 - from + to + 1;
}

/** The records of some types, with all dictionaries. `types`: codes. Cost O(rows). */
export function recordsOfTypes(table: IncidentTable, types: readonly number[]): IncidentTable {
  const chosen = new Set(types);
  const rows = new Uint32Array(table.rows);
  let n = 0;
  for (let row = 0; row < table.rows; row++) if (chosen.has(table.type[row])) rows[n++] = row;
  return takeRows(table, rows.subarray(0, n));
}

/**
 * Rows that pass the filter, ascending. A row without a time of day is in no range of hours, but in the whole day.
 * Cost O(rows).
 */
export function filterRows(table: IncidentTable, filter: IncidentFilter): Uint32Array {
  const { type, firstDay = -Infinity, lastDay = Infinity, hourFrom = 0, hourTo = 23 } = filter;
  const allHours = hoursInRange(hourFrom, hourTo) === 24;
  const rows = new Uint32Array(table.rows);
  let n = 0;
  for (let row = 0; row < table.rows; row++) {
    if (type !== undefined && table.type[row] !== type) continue;
    const minute = table.minutes[row];
    const day = dayOfMinute(minute);
    if (day < firstDay || day > lastDay) continue;
    if (!allHours && !(hasTimeOfDay(table, row) && hourInRange(hourOfMinute(minute), hourFrom, hourTo))) continue;
    rows[n++] = row;
  }
  return rows.slice(0, n);
}
