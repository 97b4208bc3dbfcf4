/** Warnings on rejected rows, crime types and repeated records. */
import type { ImportWarning, RejectReason } from '#lib/contract/import.ts';
import { MISSING, type IncidentTable } from '#lib/core/table/incident-table.ts';
import type { Facts, HowRead } from './how-read.ts';
import { count, records, share } from './words.ts';

const REJECT_WORDS: Readonly<Record<RejectReason, string>> = {
  no_date: 'without a date',
  bad_date: 'with a date that is none',
  far_date: 'with a date far from all others',
  bad_coordinates: 'with text in place of coordinates',
  wrong_column_count: 'with too many or too few cells',
  unclosed_quote: 'with a quotation mark that is never closed',
};

export function rejectedWarnings({ rejected, rowsRead, rowsReadable }: Facts): ImportWarning[] {
  const rows = rowsRead - rowsReadable;
  if (rows === 0) return [];
  const reasons = (Object.keys(rejected) as RejectReason[]).map(
    (reason) => `${count(rejected[reason]!)} ${REJECT_WORDS[reason]}`,
  );
  return [
    {
      kind: 'rejected',
      rows,
      sentence: `${rows === 1 ? '1 row' : `${count(rows)} rows`} of ${count(rowsRead)} cannot be read and will not be imported: ${reasons.join(', ')}.`,
    },
  ];
}

export function typeWarnings(table: IncidentTable, { spellings }: Facts): ImportWarning[] {
  const warnings: ImportWarning[] = [];
  let without = 0;
  for (let row = 0; row < table.rows; row++) if (table.type[row] === MISSING) without++;
  if (without > 0) {
    warnings.push({
      kind: 'without_type',
      rows: without,
      sentence: `${records(without)} (${share(without, table.rows)}) without a crime type.`,
    });
  }
  if (spellings.length > 0) {
    const rows = spellings.reduce(
      (sum, { labels }) => sum + labels.slice(1).reduce((n, label) => n + label.rows, 0),
      0,
    );
    const shown = spellings.slice(0, 5).map(({ labels }) => labels.map(({ label }) => `“${label}”`).join(' and '));
    warnings.push({
      kind: 'type_spellings',
      rows,
      sentence: `Crime types that look like several spellings of one: ${shown.join('; ')}${spellings.length > 5 ? ` and ${spellings.length - 5} more` : ''}.`,
    });
  }
  return warnings;
}

export function repeatWarnings(facts: Facts, how: HowRead): ImportWarning[] {
  const warnings: ImportWarning[] = [];
  if (facts.repeatedIds > 0) {
    warnings.push({
      kind: 'repeated_ids',
      rows: facts.repeatedIds,
      sentence: `${records(facts.repeatedIds)} with the id of an earlier one.`,
    });
  }
  if (facts.identicalRows > 0) {
    warnings.push({
      kind: 'identical_rows',
      rows: facts.identicalRows,
      sentence: `${records(facts.identicalRows)} the same as an earlier one in every column.`,
    });
  }
  for (const { file, earlierFile, rows, by } of facts.overlaps) {
    const index = how.files.indexOf(file);
    const own = how.ends[index] - (how.ends[index - 1] ?? 0);
    const what = by === 'id' ? 'have the ids of records in' : 'are the same as rows of';
    warnings.push({
      kind: 'overlapping_files',
      rows,
      sentence:
        rows >= own
          ? `${file} adds nothing: all its ${count(own)} rows ${what} ${earlierFile}.`
          : `${file}: ${count(rows)} of its ${count(own)} rows ${what} ${earlierFile}.`,
    });
  }
  return warnings;
}
