/**
 * The hours that the crime-type model learns from, where some records have no time of day.
 *
 * That a time is missing often follows from the type: a city blanks the records of assaults, shops report a date alone.
 * A code of its own for "missing" would learn just that, would name the type of records that nobody can ask about, and
 * would say that such crimes never happen at any hour. Leaving the records out would say the same. So each of them takes
 * the hour of another record (hot-deck imputation; Andridge and Little 2010, doi:10.1111/j.1751-5823.2010.00103.x): one
 * of the same type and area, else of the same type, else any. The shares of the types stay those of all records, and a
 * type without a single time is taken to follow the hours of all. When a held-out record without a time is scored, its
 * type is of course not used: see `recordProbabilities`.
 */
import type { Random } from '../random/random.ts';
import { hourOfMinute } from '../table/calendar.ts';
import { hasTimeOfDay, type IncidentTable } from '../table/incident-table.ts';

/**
 * Hour 0-23 of every one of `rows`, its own or a lent one. Where no row has a time all are 0, and the hour must not be
 * used. Draws from `random` only for records without a time. Cost O(rows).
 */
export function learntHours(table: IncidentTable, rows: Uint32Array, random: Random): Uint8Array {
  const hours = Uint8Array.from(rows, (row) => hourOfMinute(table.minutes[row]));
  const timed = rows.filter((row) => hasTimeOfDay(table, row));
  if (timed.length === rows.length || timed.length === 0) return hours;
  const kindOf = (row: number): number => table.type[row] * 0x10000 + table.area[row];
  const ofKind = groupBy(timed, kindOf);
  const ofType = groupBy(timed, (row) => table.type[row]);
  for (let i = 0; i < rows.length; i++) {
    if (hasTimeOfDay(table, rows[i])) continue;
    const lenders = ofKind.get(kindOf(rows[i])) ?? ofType.get(table.type[rows[i]]) ?? timed;
    hours[i] = hourOfMinute(table.minutes[lenders[random.below(lenders.length)]]);
  }
  return hours;
}

function groupBy(rows: Uint32Array, keyOf: (row: number) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
