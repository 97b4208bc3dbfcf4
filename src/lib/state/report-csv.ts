/** An import report as CSV: one table for the counts, the notes and every rejected row. */
import type { ImportReport, RejectedRow } from '#lib/contract/import.ts';
import {
  LEFT_OUT_WORDS,
  reasonCounts,
  REJECT_WORDS,
  rowsRejected,
  SET_ASIDE_WORDS,
  type ReasonCount,
} from './report-words.ts';
import { toCsv } from './save-file.ts';

const HEADER = ['kind', 'reason', 'count', 'file', 'line', 'detail', 'row'] as const;
/** Rows of text made before the page gets its turn again: a few milliseconds. */
const ROWS_AT_ONCE = 2_000;

type ShortReport = Omit<ImportReport, 'rejectedRows'>;

/** The rows of the table without the rejected ones: kind, reason, count, file, line, detail, row. */
export function reportRows(report: ShortReport): string[][] {
  const line = (kind: string, reason: string, count: number | '', file: string, detail: string): string[] => [
    kind,
    reason,
    String(count),
    file,
    '',
    detail,
    '',
  ];
  const reasons = (kind: string, counts: readonly ReasonCount[]): string[][] =>
    counts.map(({ reason, words, rows }) => line(kind, reason, rows, '', words));
  return [
    line('read', '', report.rowsRead, '', ''),
    line('imported', '', report.rowsImported, '', ''),
    ...report.files.map(({ name, bytes, rows }) => line('file', '', rows, name, `${bytes} bytes`)),
    ...reasons('set_aside', reasonCounts(report.setAside, SET_ASIDE_WORDS)),
    ...reasons('left_out', reasonCounts(report.leftOut, LEFT_OUT_WORDS)),
    line('rejected', '', rowsRejected(report), '', ''),
    ...reasons('rejected', reasonCounts(report.rejected, REJECT_WORDS)),
    ...report.overlaps.map(({ file, earlierFile, rows, by }) =>
      line('overlap', by, rows, file, `rows that ${earlierFile} has too`),
    ),
    ...report.notes.map((note) => line('note', '', '', '', note)),
  ];
}

/**
 * The whole report as a CSV file. Long lists of rejected rows are written piece by piece, so that the page answers
 * meanwhile.
 * @param rejectedRows every rejected row that was kept
 */
export async function reportCsv(report: ShortReport, rejectedRows: readonly RejectedRow[]): Promise<Blob> {
  const pieces = [toCsv([HEADER, ...reportRows(report)])];
  for (let start = 0; start < rejectedRows.length; start += ROWS_AT_ONCE) {
    const some = rejectedRows.slice(start, start + ROWS_AT_ONCE);
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
    await new Promise((resolve) => setTimeout(resolve));
  }
  return new Blob(pieces, { type: 'text/csv' });
}
