/** An import report as a file, and the beginning of a long list of rejected rows: read in a worker, not on the page. */
import type { RejectedRow } from '#lib/contract/import.ts';
import { csvCell } from '#lib/core/table/csv-cell.ts';
import { readRejectedRows } from '#lib/storage/data-sets.ts';
import { sharedDatabase } from '#lib/storage/database.ts';

/** Rows of text put together before they become a piece of the file. */
const ROWS_AT_ONCE = 20_000;

/** The first rejected rows of a data set, at most `most`. */
export async function firstRejectedRows(dataSetId: string, most: number): Promise<readonly RejectedRow[]> {
  return (await readRejectedRows(await sharedDatabase(), dataSetId)).slice(0, most);
}

/**
 * The report as CSV (RFC 4180, no cell that a spreadsheet would run as a formula).
 * @param head the table's first rows, header included: kind, reason, count, file, line, detail, row
 * @returns those rows and one for each rejected row that was kept
 */
export async function exportReport(dataSetId: string, head: readonly (readonly string[])[]): Promise<Blob> {
  const rejected = await readRejectedRows(await sharedDatabase(), dataSetId);
  const pieces = [toCsv(head)];
  for (let start = 0; start < rejected.length; start += ROWS_AT_ONCE) {
    const some = rejected.slice(start, start + ROWS_AT_ONCE);
    pieces.push(
      toCsv(
        some.map(({ file, line, reason, detail, raw }) => [
          'rejected_row',
          reason,
          '1',
          file,
          String(line),
          detail,
          raw,
        ]),
      ),
    );
  }
  return new Blob(pieces, { type: 'text/csv' });
}

function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
