/**
 * Records that have a date but no time of day, in data that has times. They count in whole days and months; what goes by
 * the hour leaves them out and says how many, because the midnight that stands in their column is invented.
 */
import { hasTimeOfDay, takeRows, type IncidentTable } from './incident-table.ts';

/** Number of records without a time of day, in data that has times. Cost O(rows) where there are any, else O(1). */
export function countWithoutTime(table: IncidentTable): number {
  let count = 0;
  if (table.timeUnknown) for (const unknown of table.timeUnknown) count += unknown;
  return count;
}

/** The records that have a time of day: the table itself where all have one. Cost O(rows). */
export function recordsWithTime(table: IncidentTable): IncidentTable {
  if (countWithoutTime(table) === 0) return table;
  const rows = Uint32Array.from({ length: table.rows }, (_, row) => row);
  return takeRows(
    table,
    rows.filter((row) => hasTimeOfDay(table, row)),
  );
}

/**
 * "3,920 records (11 %) have no time of day": the beginning of a sentence.
 *
 * @param count at least 1
 * @param rows records of the data set
 */
export function withoutTimeWords(count: number, rows: number): string {
  return `${countWords(count, rows)} ${count === 1 ? 'has' : 'have'} no time of day`;
}

/** "3,920 records (11 %) have no time of day and are in no hour". */
export function inNoHourWords(count: number, rows: number): string {
  return `${withoutTimeWords(count, rows)} and ${count === 1 ? 'is' : 'are'} in no hour`;
}

function countWords(count: number, rows: number): string {
  const percent = Math.round((100 * count) / rows);
  // a few of very many are not none of them, and all but a few are not all
  const share = percent === 0 ? 'under 1 %' : percent === 100 && count < rows ? 'over 99 %' : `${percent} %`;
  return `${count.toLocaleString('en')} ${count === 1 ? 'record' : 'records'} (${share})`;
}
