/** An import report as CSV: one table for the counts, the notes and every rejected row. */
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { ImportReport, RejectedRow } from '#lib/contract/import.ts';
import { runJob } from '#lib/worker-client/run-job.ts';
import { startKeepingWorker } from '#lib/worker-client/workers.ts';
import {
  LEFT_OUT_WORDS,
  reasonCounts,
  REJECT_WORDS,
  rowsRejected,
  SET_ASIDE_WORDS,
  type ReasonCount,
} from './report-words.ts';
import { saveFile } from './save-file.ts';

const HEADER = ['kind', 'reason', 'count', 'file', 'line', 'detail', 'row'] as const;

/** The table with its header and without the rejected rows, which the worker adds. */
export function reportRows(report: Omit<ImportReport, 'rejectedRows'>): (readonly string[])[] {
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
    HEADER,
    line('read', '', report.rowsRead, '', ''),
    line('imported', '', report.rowsImported, '', ''),
    ...report.files.map(({ name, bytes, rows }) => line('file', '', rows, name, `${bytes} bytes`)),
    ...reasons('set_aside', reasonCounts(report.setAside, SET_ASIDE_WORDS)),
    ...reasons('left_out', reasonCounts(report.leftOut, LEFT_OUT_WORDS)),
    line('rejected', '', rowsRejected(report), '', ''),
    ...reasons('rejected', reasonCounts(report.rejected, REJECT_WORDS)),
    ...(report.overlaps ?? []).map(({ file, earlierFile, rows, by }) =>
      line('overlap', by, rows, file, `rows that ${earlierFile} has too`),
    ),
    ...report.notes.map((note) => line('note', '', '', '', note)),
  ];
}

/** Hands the whole report of a data set to the browser's download. */
export async function saveReport({ id, name, report }: DataSetSummary): Promise<void> {
  if (!report) throw new Error(`saveReport: expected a data set with a report, got ${id}`);
  const csv = await runJob(startKeepingWorker, (api) => api.exportReport(id, reportRows(report)));
  saveFile(`${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-import-report.csv`, csv, 'text/csv');
}

/** The first rejected rows of a data set. */
export function firstRejectedRows(dataSetId: string, most: number): Promise<readonly RejectedRow[]> {
  return runJob(startKeepingWorker, (api) => api.firstRejectedRows(dataSetId, most));
}
