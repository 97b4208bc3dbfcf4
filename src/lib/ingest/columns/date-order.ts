/** Decides between day-month and month-day from the whole column, where the first rows leave it open. */
import type { DateOrder } from '#lib/contract/column-mapping.ts';
import { createDateReader } from '../cells/date-reader.ts';
import { createRowScanner } from '../bytes/row-scanner.ts';
import type { Sniffed } from './sniff.ts';
import { openSource, type ImportSource } from '../bytes/source.ts';

/** Rows that must speak for one order before reading stops early: a single typing error decides nothing. */
const ENOUGH = 20;

/**
 * Reads one column of the file in both orders until one of them is refuted.
 * @returns undefined if every date reads in both. Cost: at most one pass over the file.
 */
export async function decideDateOrder(
  source: ImportSource,
  shape: Sniffed,
  column: number,
): Promise<Exclude<DateOrder, 'year-first'> | undefined> {
  const monthFirst = createDateReader('month-first');
  const dayFirst = createDateReader('day-first');
  let forMonth = 0;
  let forDay = 0;
  let decided = false;
  let toSkip = shape.rowsBeforeData;
  const scanner = createRowScanner(shape.delimiter, (row) => {
    if (toSkip > 0) {
      toSkip--;
      return true;
    }
    if (row.unclosed || row.count <= column) return true;
    const start = row.fieldStart[column];
    const end = row.fieldEnd[column];
    const asMonth = Number.isFinite(monthFirst.read(row.bytes, start, end));
    const asDay = Number.isFinite(dayFirst.read(row.bytes, start, end));
    if (asMonth && !asDay) forMonth++;
    else if (asDay && !asMonth) forDay++;
    decided = Math.abs(forMonth - forDay) >= ENOUGH;
    return !decided;
  });
  const opened = await openSource(source);
  for await (const chunk of opened.chunks) {
    scanner.push(chunk);
    if (decided) break;
  }
  scanner.end();
  return forMonth === forDay ? undefined : forMonth > forDay ? 'month-first' : 'day-first';
}
