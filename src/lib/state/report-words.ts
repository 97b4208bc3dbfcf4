/** What the parts of an import report are called: on the page and in the report that people save. */
import type { ImportReport, LeftOutReason, RejectReason, SetAsideReason } from '#lib/contract/import.ts';

export const REJECT_WORDS: Readonly<Record<RejectReason, string>> = {
  no_date: 'no date',
  bad_date: 'a date that is none',
  far_date: 'a date far from all others, or in the future',
  bad_coordinates: 'text in place of coordinates',
  wrong_column_count: 'too many or too few cells',
  unclosed_quote: 'a quotation mark that is never closed',
};

export const SET_ASIDE_WORDS: Readonly<Record<SetAsideReason, string>> = {
  no_coordinates: 'no coordinates',
  zero_coordinates: '0, 0 or -1, -1 in place of coordinates',
  far_from_the_data: 'coordinates far from all others',
};

export const LEFT_OUT_WORDS: Readonly<Record<LeftOutReason, string>> = {
  repeated_id: 'the id of an earlier row',
  identical_row: 'the same as an earlier row in every column',
};

/** One reason with its rows. `words` is empty for a reason of a later version. */
export interface ReasonCount {
  readonly reason: string;
  readonly words: string;
  readonly rows: number;
}

type ShortReport = Omit<ImportReport, 'rejectedRows'>;

/** Reasons that concern any row, the most frequent first. */
export function reasonCounts<Reason extends string>(
  counts: Readonly<Partial<Record<Reason, number>>> | undefined,
  words: Readonly<Record<Reason, string>>,
): ReasonCount[] {
  return (Object.keys(counts ?? {}) as Reason[])
    .map((reason) => ({ reason, words: words[reason] ?? reason, rows: counts?.[reason] ?? 0 }))
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.rows - a.rows);
}

export function rowsLeftOut(report: ShortReport): number {
  return reasonCounts(report.leftOut, LEFT_OUT_WORDS).reduce((sum, { rows }) => sum + rows, 0);
}

/** Rows that could not be read at all: neither imported nor left out on request. */
export function rowsRejected(report: ShortReport): number {
  return report.rowsRead - report.rowsImported - rowsLeftOut(report);
}
