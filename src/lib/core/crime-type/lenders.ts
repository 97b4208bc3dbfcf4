/**
 * Which record lends its hour to one without a time of day, and its coordinates if those are missing too.
 *
 * That a time is missing often follows from the type: a city blanks place and hour of assaults, shops report a date
 * alone. A code of its own for "missing" would learn just that, would name the type of records that nobody can ask
 * about, and would say that such crimes never happen at any hour or corner. Leaving the records out would say the same.
 * So each of them learns with the values of another record (hot-deck imputation; Andridge and Little 2010,
 * doi:10.1111/j.1751-5823.2010.00103.x): one of the same type and area, else of the same area, else any. The shares of
 * the types stay those of all records, and a type without a single time is taken to follow the hours of its areas. When
 * a held-out record without a time is scored, its type is of course not used: see `recordProbabilities`.
 */
import type { Random } from '../random/random.ts';
import { hasTimeOfDay, isLocated, type IncidentTable } from '../table/incident-table.ts';

/**
 * For every one of `rows` the row that its hour is read from: itself, or a lender. Where no row has a time all are
 * themselves, and the hour must not be used. Draws from `random` only for records without a time. Cost O(rows).
 */
export function lendersOf(table: IncidentTable, rows: Uint32Array, random: Random): Uint32Array {
  const lenders = rows.slice();
  const timed = rows.filter((row) => hasTimeOfDay(table, row));
  if (timed.length === rows.length || timed.length === 0) return lenders;
  const located = timed.filter((row) => isLocated(table, row));
  const fromAny = lendersAmong(table, timed);
  const fromLocated = located.length > 0 ? lendersAmong(table, located) : fromAny;
  for (let i = 0; i < rows.length; i++) {
    if (hasTimeOfDay(table, rows[i])) continue;
    const group = (isLocated(table, rows[i]) ? fromAny : fromLocated)(rows[i]);
    lenders[i] = group[random.below(group.length)];
  }
  return lenders;
}

/** The closest group of `rows` that may lend to a row. */
function lendersAmong(table: IncidentTable, rows: Uint32Array): (row: number) => ArrayLike<number> {
  const kindOf = (row: number): number => table.type[row] * 0x10000 + table.area[row];
  const ofKind = groupBy(rows, kindOf);
  const ofArea = groupBy(rows, (row) => table.area[row]);
  return (row) => ofKind.get(kindOf(row)) ?? ofArea.get(table.area[row]) ?? rows;
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
