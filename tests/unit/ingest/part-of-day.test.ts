/** Files whose times are shares of days, spans or words: what becomes of their records. */
import { describe, expect, it } from 'vitest';
import type { ImportResult } from '#lib/contract/import.ts';
import { checkMapping } from '#lib/ingest/columns/check-mapping.ts';
import { importFiles } from '#lib/ingest/import-files.ts';
import { previewFile } from '#lib/ingest/preview-file.ts';

const DAY = Date.UTC(2019, 0, 15) / 60_000;

/** Forty records of 15 January with these times in turn. */
async function read(
  name: string,
  times: readonly string[],
): Promise<ImportResult & { warnings: readonly string[]; meaning: readonly string[] }> {
  const rows = Array.from({ length: 40 }, (_, i) => `15/01/2019,${times[i % times.length]},THEFT,51.4${10 + i},-2.5`);
  const file = new File([`Date,${name},Type,Latitude,Longitude\n${rows.join('\n')}`], 'incidents.csv');
  const preview = await previewFile(file);
  if ('failed' in preview) throw new Error(preview.sentence);
  const result = await importFiles([file], preview.mapping);
  if ('failed' in result) throw new Error(result.sentence);
  return { ...result, warnings: preview.warnings, meaning: preview.meaning };
}

describe('times that are no clocks', () => {
  it('shares of a day, as spreadsheets count, are the minute they mean', async () => {
    const { table, meaning } = await read('Time', ['0.9375', '0.340277777777778', '0']);
    expect(meaning[0]).toMatch(/^15 January 2019, 22:30/);
    expect([...table.minutes.slice(0, 3)]).toEqual([DAY + 22 * 60 + 30, DAY + 8 * 60 + 10, DAY]);
    expect(table.timeResolution).toBe('minute');
  });

  it.each([
    ['Hora', ['21:00:00 - 23:59:59', '06:00:00 - 08:59:59']],
    ['Time', ['06:00-12:00', '00:00-06:00', '12:00-18:00']],
    ['Shift', ['Night', 'Evening shift', 'Day']],
    ['Turno', ['noche', 'mañana']],
    ['QUART', ['jour', 'soir', 'nuit']],
    ['Time', ['18-24', '00-06']],
  ])('parts of the day in "%s" (%j) give a date, no clock, and a warning', async (name, times) => {
    const { table, warnings, report } = await read(name, times);
    expect(table.rows).toBe(40);
    expect(new Set(table.minutes)).toEqual(new Set([DAY]));
    expect(table.timeResolution).toBe('day');
    expect(report.rejected).toEqual({});
    expect(warnings.join(' ')).toContain(`The column "${name}" has parts of the day ("${times[0]}") and no hours`);
    expect(report.notes.join(' ')).toContain('a date but no time of day');
  });

  it('in quotation marks, or chosen as Time by hand, they are no clocks either', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => `15/01/2019,"${i % 2 ? '06:00 - 08:59' : 'Night, late'}",THEFT,51.4${10 + i},-2.5`); // prettier-ignore
    const file = new File([`Date,Hora,Type,Latitude,Longitude\n${rows.join('\n')}`], 'incidents.csv');
    const preview = await previewFile(file);
    if ('failed' in preview) throw new Error(preview.sentence);
    const byHand = { ...preview.mapping, columns: { ...preview.mapping.columns, time: 1 } };
    const check = await checkMapping(preview, byHand);
    expect(check.meaning.slice(0, 2)).toEqual([
      '15 January 2019 · THEFT · 51.4100, -2.5000',
      '15 January 2019 · THEFT · 51.4110, -2.5000',
    ]);
    expect(check.warnings.join(' ')).toContain('The column "Hora" has parts of the day ("Night, late") and no hours');
    const result = await importFiles([file], check.mapping);
    if ('failed' in result) throw new Error(result.sentence);
    expect(new Set(result.table.minutes)).toEqual(new Set([DAY]));
    expect(result.report.rejected).toEqual({});
  });

  it('spans within one hour are that hour', async () => {
    const { table } = await read('Hour', ['22:00 - 22:59', '08:00 - 08:59']);
    expect([...table.minutes.slice(0, 2)]).toEqual([DAY + 22 * 60, DAY + 8 * 60]);
    expect(table.timeResolution).toBe('hour');
  });

  it('words among clocks leave the time of those records unknown, and keep them', async () => {
    const { table, report } = await read('Time', ['22:30', '08:15', '13:05', 'Night']);
    expect(report.rejected).toEqual({});
    expect([...table.minutes.slice(0, 4)]).toEqual([DAY + 1350, DAY + 495, DAY + 785, DAY]);
    expect([...table.timeUnknown!.slice(0, 4)]).toEqual([0, 0, 0, 1]);
    expect(report.timeUnknown).toBe(10);
    expect(report.notes.join(' ')).toContain('10 records (25.0 %) with a date but no time of day');
  });

  it('text that is no time at all still rejects its row', async () => {
    const { report } = await read('Time', [...Array.from({ length: 19 }, () => '22:30'), '22:75']);
    expect(report.rejected).toEqual({ bad_date: 2 });
  });
});
