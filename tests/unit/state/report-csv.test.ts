import { describe, expect, test } from 'vitest';
import type { ImportReport } from '#lib/contract/import.ts';
import { reportRows } from '#lib/state/report-csv.ts';
import { reasonCounts, REJECT_WORDS, rowsLeftOut, rowsRejected } from '#lib/state/report-words.ts';

const report: Omit<ImportReport, 'rejectedRows'> = {
  files: [
    { name: '2022.csv', bytes: 900, rows: 50 },
    { name: '2023.csv', bytes: 800, rows: 40 },
  ],
  rowsRead: 100,
  rowsImported: 84,
  rejected: { bad_date: 4, wrong_column_count: 6 },
  setAside: { no_coordinates: 3 },
  leftOut: { repeated_id: 6 },
  withoutArea: 0,
  withoutType: 0,
  duplicateIds: 6,
  identicalRows: 0,
  overlaps: [{ file: '2023.csv', earlierFile: '2022.csv', rows: 6, by: 'id' }],
  atMidnight: 0,
  timeUnknown: 0,
  notes: ['A note, with a comma.'],
  mapping: {
    columns: { date: 0 },
    dateOrder: 'day-first',
    timeResolution: 'day',
    coordinates: 'degrees',
    decimal: '.',
    unknownAreas: [],
  },
  choices: { leaveOutRepeatedIds: true },
  seconds: 1,
};

describe('an import report', () => {
  test('accounts for every row that was read: imported, left out as asked, rejected', () => {
    expect(rowsLeftOut(report)).toBe(6);
    expect(rowsRejected(report)).toBe(10);
    expect(report.rowsImported + rowsLeftOut(report) + rowsRejected(report)).toBe(report.rowsRead);
  });

  test('names reasons in words, the most frequent first', () => {
    expect(reasonCounts(report.rejected, REJECT_WORDS)).toEqual([
      { reason: 'wrong_column_count', words: 'too many or too few cells', rows: 6 },
      { reason: 'bad_date', words: 'a date that is none', rows: 4 },
    ]);
  });

  test('as a table has seven columns in every row, with counts by reason and file, overlaps and notes', () => {
    const rows = reportRows(report);
    expect(rows[0]).toEqual(['kind', 'reason', 'count', 'file', 'line', 'detail', 'row']);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([7]));
    const short = rows.slice(1).map(([kind, reason, count, file]) => [kind, reason, count, file].join(' ').trim());
    expect(short).toEqual([
      'read  100',
      'imported  84',
      'file  50 2022.csv',
      'file  40 2023.csv',
      'set_aside no_coordinates 3',
      'left_out repeated_id 6',
      'rejected  10',
      'rejected wrong_column_count 6',
      'rejected bad_date 4',
      'overlap id 6 2023.csv',
      'note',
    ]);
    expect(rows.at(-1)).toContain('A note, with a comma.');
  });
});
