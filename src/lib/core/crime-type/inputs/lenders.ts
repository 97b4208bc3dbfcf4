/**
 * Which record lends its hour, coordinates, area, district or kind of place to one that lacks them.
 *
 * That a value is missing often follows from the type: a city blanks place and hour of assaults, a fraud has no corner,
 * shops report a date alone. A code of its own for "missing" would learn just that, would name the type of records that
 * nobody can ask about (a question may leave an input out, but that is no statement about records without it), and would
 * say that such crimes never happen at any hour or corner. Leaving the records out would say the same.
 * So each of them learns with the values of another record (hot-deck imputation; Andridge and Little 2010,
 * doi:10.1111/j.1751-5823.2010.00103.x): one of the same type and area, else of the same area, else of the same type,
 * else any. The shares of the types stay those of all records, and a type without a single time is taken to follow the
 * hours of its areas. When a held-out record is scored, its type is of course not used: see `recordShares`.
 */
import type { Random } from '../../random/random.ts';
import { MISSING, type IncidentTable } from '../../table/incident-table.ts';
import type { CrimeTypeFeature } from './features.ts';
import { unknownOf } from './unknown-values.ts';

/**
 * For every one of `rows` the row that lends it all that it does not know of `features`: itself where it knows all, or
 * where no row knows that. Draws from `random` only for records that lack something. Cost O(rows), a pass for each
 * combination of what is lacking.
 */
export function lendersOf(
  table: IncidentTable,
  rows: Uint32Array,
  features: readonly CrimeTypeFeature[],
  random: Random,
): Uint32Array {
  const lenders = rows.slice();
  const unknown = unknownOf(table, rows, features);
  const groupsOf = new Map<number, (row: number) => ArrayLike<number>>();
  for (let i = 0; i < rows.length; i++) {
    const lacks = unknown[i];
    if (lacks === 0) continue;
    if (!groupsOf.has(lacks)) {
      const knowing = rows.filter((_, other) => (unknown[other] & lacks) === 0);
      groupsOf.set(lacks, lendersAmong(table, knowing));
    }
    const group = groupsOf.get(lacks)!(rows[i]);
    if (group.length > 0) lenders[i] = group[random.below(group.length)];
  }
  return lenders;
}

/** The closest group of `rows` that may lend to a row. */
function lendersAmong(table: IncidentTable, rows: Uint32Array): (row: number) => ArrayLike<number> {
  const kindOf = (row: number): number => table.type[row] * 0x10000 + table.area[row];
  const ofKind = groupBy(rows, kindOf);
  const ofArea = groupBy(rows, (row) => table.area[row]);
  const ofType = groupBy(rows, (row) => table.type[row]);
  // records without an area have no area in common
  return (row) =>
    (table.area[row] === MISSING ? undefined : (ofKind.get(kindOf(row)) ?? ofArea.get(table.area[row]))) ??
    ofType.get(table.type[row]) ??
    rows;
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
