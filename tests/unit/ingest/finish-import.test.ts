/** What a person is told after reading, and what becomes of the rows as they choose. */
import { describe, expect, it } from 'vitest';
import type { ImportChoices, ImportReport, ImportWarning } from '#lib/contract/import.ts';
import { finishImport } from '#lib/ingest/finish-import.ts';
import { previewFile } from '#lib/ingest/preview-file.ts';
import { readIncidents, type IncidentsRead } from '#lib/ingest/read-incidents.ts';

const HEADER = 'ID,Date,Crime type,Latitude,Longitude,Area';

/** `count` rows of one town: one every 11 hours, none at midnight but where asked. */
function town(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, i) => {
    const k = i + from;
    const minute = 90 + k * 11 * 60;
    const date = new Date(Date.UTC(2020, 0, 1) + minute * 60_000).toISOString().slice(0, 16).replace('T', ' ');
    return `${k},${date},${['THEFT', 'ROBBERY'][k % 2]},${(52 + (k % 30) / 1000).toFixed(3)},${(4 + (k % 40) / 1000).toFixed(3)},Ward ${k % 3}`;
  });
}

async function read(...contents: readonly (readonly string[])[]): Promise<IncidentsRead> {
  const files = contents.map((rows, i) => new File([[HEADER, ...rows].join('\n')], `${'abc'[i]}.csv`));
  const preview = await previewFile(files[0]);
  if ('failed' in preview) throw new Error(preview.sentence);
  const found = await readIncidents(files, preview.mapping, { today: 30_000 });
  if ('failed' in found) throw new Error(found.sentence);
  return found;
}

function warning(found: IncidentsRead, kind: ImportWarning['kind']): ImportWarning | undefined {
  return found.findings.warnings.find((one) => one.kind === kind);
}

async function report(found: IncidentsRead, choices: ImportChoices): Promise<ImportReport> {
  return (await finishImport(found, choices)).report;
}

describe('repeated rows', () => {
  it('are counted and kept, unless the person asks to leave them out', async () => {
    const rows = town(60);
    // one row twice in all its columns; the id of another again with another type
    const found = await read([...rows, rows[4], rows[9].replace('ROBBERY', 'ARSON')]);
    expect(found.findings).toMatchObject({ rowsRead: 62, rowsReadable: 62, repeatedIds: 2, identicalRows: 1 });
    expect(warning(found, 'repeated_ids')).toMatchObject({ rows: 2 });
    expect(warning(found, 'identical_rows')).toMatchObject({ rows: 1 });

    const kept = await report(found, {});
    expect([kept.rowsImported, kept.leftOut]).toEqual([62, {}]);
    expect(kept.notes).toContain('2 records with the id of an earlier one. Kept.');

    const identical = await report(found, { leaveOutIdenticalRows: true });
    expect([identical.rowsImported, identical.leftOut]).toEqual([61, { identical_row: 1 }]);

    const ids = await finishImport(found, { leaveOutRepeatedIds: true, leaveOutIdenticalRows: true });
    expect([ids.report.rowsImported, ids.report.leftOut]).toEqual([60, { repeated_id: 2 }]);
    expect(ids.report.notes).toContain('2 records with the id of an earlier one. Left out, as you asked.');
    // the earlier rows are the ones that stay
    expect(ids.table.typeLabels.filter((_, code) => ids.table.type.includes(code))).toEqual(['THEFT', 'ROBBERY']);
    // what was read is not changed by a choice: another can be tried
    expect((await report(found, {})).rowsImported).toBe(62);
  });

  it.each(['', '""', '" "', 'NULL', '"n/a"', '(null)'])('are none where records have no id but %s', async (none) => {
    const rows = town(60).map((row, i) => (i % 2 === 0 ? row.replace(/^\d+/, none) : row));
    const found = await read(rows);
    expect(found.mapping.columns.id).toBe(0);
    expect(found.findings.repeatedIds).toBe(0);
    expect((await report(found, { leaveOutRepeatedIds: true })).rowsImported).toBe(60);
  });

  it('are found where one file puts ids in quotes and the other does not', async () => {
    const quoted = town(10).map((row) => row.replace(/^\d+/, '"$&"'));
    expect((await read(town(60), quoted)).findings.repeatedIds).toBe(10);
  });

  it('of files of one name are said of the right one', async () => {
    const files = [town(10), town(60)].map((rows) => new File([[HEADER, ...rows, 'broken'].join('\n')], 'crimes.csv'));
    const preview = await previewFile(files[0]);
    if ('failed' in preview) throw new Error(preview.sentence);
    const found = await readIncidents(files, preview.mapping, { today: 30_000 });
    if ('failed' in found) throw new Error(found.sentence);
    expect(warning(found, 'overlapping_files')?.sentence).toBe(
      'crimes.csv (2): 10 of its 60 rows have the ids of records in crimes.csv.',
    );
    expect(found.files.map(({ name, rows }) => [name, rows])).toEqual([
      ['crimes.csv', 10],
      ['crimes.csv (2)', 60],
    ]);
    expect(found.rejectedRows.map(({ file, line }) => [file, line])).toEqual([
      ['crimes.csv', 12],
      ['crimes.csv (2)', 62],
    ]);
  });

  it('that an earlier file has are said for the pair of files', async () => {
    const found = await read(town(60), [...town(5, 55), ...town(20, 60)], town(10));
    expect(found.findings.overlaps).toEqual([
      { file: 'b.csv', earlierFile: 'a.csv', rows: 5, by: 'id' },
      { file: 'c.csv', earlierFile: 'a.csv', rows: 10, by: 'id' },
    ]);
    const sentences = found.findings.warnings.filter(({ kind }) => kind === 'overlapping_files');
    expect(sentences.map(({ sentence }) => sentence)).toEqual([
      'b.csv: 5 of its 25 rows have the ids of records in a.csv.',
      'c.csv adds nothing: all its 10 rows have the ids of records in a.csv.',
    ]);
  });
});

describe('times of day', () => {
  it('at exactly midnight are pointed out, and taken as unknown on request', async () => {
    const rows = town(100).map((row, i) => (i % 20 === 0 ? row.replace(/ \d\d:\d\d/, ' 00:00') : row));
    const found = await read(rows);
    expect(warning(found, 'midnight')).toMatchObject({ rows: 5 });
    const asWritten = await finishImport(found, {});
    expect([asWritten.report.timeUnknown, asWritten.table.timeUnknown]).toEqual([0, undefined]);
    const unknown = await finishImport(found, { midnightIsUnknown: true });
    expect(unknown.report.timeUnknown).toBe(5);
    expect([...unknown.table.timeUnknown!].flatMap((mark, row) => (mark ? [row] : []))).toEqual([0, 20, 40, 60, 80]);
    expect(unknown.hash).not.toBe(asWritten.hash);
  });

  it('that are missing in some rows are unknown there, not midnight', async () => {
    const rows = town(100).map((row, i) => (i % 10 === 0 ? row.replace(/ \d\d:\d\d/, '') : row));
    const found = await read(rows);
    expect(warning(found, 'time_unknown')).toMatchObject({ rows: 10 });
    expect(warning(found, 'midnight')).toBeUndefined();
    expect((await report(found, {})).timeUnknown).toBe(10);
  });

  it('blanked together with the place are unknown', async () => {
    const blank = (row: string): string => row.replace(/ \d\d:\d\d/, ' 00:00').replace(/,52\.\d+,4\.\d+,/, ',0,0,');
    const rows = town(300).map((row, i) => (i % 10 === 0 ? blank(row) : row));
    const found = await read(rows);
    expect(found.findings.setAside).toEqual({ zero_coordinates: 30 });
    expect(warning(found, 'time_unknown')).toMatchObject({ rows: 30 });
  });

  it('of rows that only lack a place stay as they are', async () => {
    const rows = town(300).map((row, i) => (i % 10 === 0 ? row.replace(/,52\.\d+,4\.\d+,/, ',0,0,') : row));
    const found = await read(rows);
    expect(warning(found, 'time_unknown')).toBeUndefined();
  });
});

describe('dates after today', () => {
  it('of all rows are kept, and pointed out', async () => {
    const found = await read(town(60).map((row) => row.replace(',2020-', ',2099-')));
    expect(found.findings.rowsReadable).toBe(60);
    expect(warning(found, 'future_dates')).toMatchObject({ rows: 60 });
    expect(warning(await read(town(60)), 'future_dates')).toBeUndefined();
  });
});

describe('crime types', () => {
  it('in several spellings are counted as one on request', async () => {
    const rows = town(60).map((row, i) => (i % 6 === 1 ? row.replace('ROBBERY', 'Robbery ') : row));
    const found = await read(rows);
    expect(warning(found, 'type_spellings')).toMatchObject({ rows: 10 });
    expect(found.findings.spellings).toEqual([
      {
        labels: [
          { label: 'ROBBERY', rows: 20 },
          { label: 'Robbery', rows: 10 },
        ],
      },
    ]);
    const apart = await finishImport(found, {});
    expect(apart.table.typeLabels).toHaveLength(3);
    const { table, report: told } = await finishImport(found, { typeSpellings: [['Robbery', 'ROBBERY']] });
    expect([...table.typeLabels].sort()).toEqual(['ROBBERY', 'THEFT']);
    const robbery = table.typeLabels.indexOf('ROBBERY');
    expect(table.type.filter((code) => code === robbery)).toHaveLength(30);
    expect(told.notes.join(' ')).toContain('“Robbery” counts as “ROBBERY”');
  });

  it('called like parts of JavaScript are just types', async () => {
    const rows = town(60).map((row) => row.replace('ROBBERY', '__proto__').replace('THEFT', 'constructor'));
    const { table } = await finishImport(await read(rows), { typeSpellings: [['__proto__', 'toString']] });
    expect([...table.typeLabels].sort()).toEqual(['constructor', 'toString']);
  });
});

describe('files of two cities', () => {
  it('are told by the distance between them', async () => {
    const elsewhere = town(40, 1000).map((row) => row.replace(/,52\.(\d+),4\.(\d+),/, ',48.$1,2.$2,'));
    const found = await read(town(60), elsewhere);
    const sentences = found.findings.warnings.map(({ sentence }) => sentence).join(' ');
    expect(sentences).toMatch(/The records of b\.csv lie about 4\d\d km from those of a\.csv/);
    expect(
      (await read(town(60), town(40, 1000))).findings.warnings.map(({ sentence }) => sentence).join(' '),
    ).not.toContain('km from');
  });
});

describe('the order of day and month', () => {
  it('is pointed out with its rows where every date reads both ways', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, i) =>
        `${i},${String((i % 12) + 1).padStart(2, '0')}/${String((i % 11) + 1).padStart(2, '0')}/2020,THEFT,52.${i + 10},4.${i + 10},A`,
    );
    const found = await read(rows);
    expect(warning(found, 'date_order')).toMatchObject({ rows: 40 });
    expect(warning(await read([...rows, '99,25/12/2020,THEFT,52.1,4.1,A']), 'date_order')).toBeUndefined();
  });
});
