/** The import worker: files become data sets, and what fails leaves no trace. */
import { readFileSync } from 'node:fs';
import { proxy } from 'comlink';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { FilePreview, ImportFailure, ImportProgress } from '#lib/contract/import.ts';
import type { ImportWorkerApi } from '#lib/contract/workers.ts';
import { MISSING, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { listDataSets, readActiveDataSet, readDetails, readRejectedRows, readTable } from '#lib/storage/data-sets.ts';
import { deleteDataSet } from '#lib/storage/deleted.ts';
import { fillDisk } from '../support/full-disk.ts';
import { startWorker, type StartedWorker } from './start-worker.ts';

let worker: StartedWorker<ImportWorkerApi>;
beforeAll(async () => {
  worker = await startWorker<ImportWorkerApi>('import');
});
afterAll(() => worker.end());

beforeEach(async () => {
  const db = await sharedDatabase();
  for (const { id } of await listDataSets(db)) await deleteDataSet(db, id);
});
afterEach(() => vi.unstubAllGlobals());

const HEADER = 'Date,Crime type,Area,Latitude,Longitude';

/** `count` records in a town of four areas, one every seven hours. */
function town(count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const date = new Date(Date.UTC(2021, 0, 1) + i * 7 * 3_600_000 + (i % 60) * 60_000).toISOString().slice(0, 16);
    const type = ['THEFT', 'BATTERY', 'BURGLARY'][i % 3];
    return `${date.replace('T', ' ')},${type},Ward ${i % 4},${(52 + (i % 30) / 1000).toFixed(4)},${(-1 - (i % 40) / 1000).toFixed(4)}`;
  });
}

function csvFile(lines: readonly string[], name = 'town.csv'): File {
  return new File([`${lines.join('\n')}\n`], name);
}

async function previewed(file: File): Promise<FilePreview> {
  const preview = await worker.api.preview(file);
  if ('failed' in preview) throw new Error(preview.sentence);
  return preview;
}

/** Imports as a person does who presses Import on an untouched preview. */
async function importFile(
  file: File,
  onProgress: (progress: ImportProgress) => void = () => undefined,
): Promise<DataSetSummary | ImportFailure> {
  const { mapping } = await previewed(file);
  const findings = await worker.api.read({ files: [file], mapping }, proxy(onProgress));
  return 'failed' in findings ? findings : worker.api.save({ name: 'Town', choices: {} }, proxy(onProgress));
}

async function imported(file: File): Promise<DataSetSummary> {
  const result = await importFile(file);
  if ('failed' in result) throw new Error(result.sentence);
  return result;
}

async function tableOf(summary: DataSetSummary): Promise<IncidentTable> {
  return readTable(await sharedDatabase(), summary);
}

/** What a person sees of each row, whatever the codes behind it. */
function rowsInWords(table: IncidentTable): unknown[][] {
  const word = (labels: readonly string[], code: number): string => (code === MISSING ? '' : labels[code]);
  const areas = table.areas.map((area) => area.label);
  return Array.from({ length: table.rows }, (_, row) => [
    table.minutes[row],
    word(table.typeLabels, table.type[row]),
    word(areas, table.area[row]),
    word(table.districtLabels, table.district[row]),
    word(table.placeLabels, table.place[row]),
    table.latitude[row],
    table.longitude[row],
  ]);
}

test('the worker offers exactly what its interface lists', () => {
  const listed: Record<keyof ImportWorkerApi, true> = {
    preview: true,
    checkMapping: true,
    findProjections: true,
    lookAtBoundaries: true,
    read: true,
    save: true,
    makeSample: true,
    matchBoundaries: true,
    matchAgain: true,
    saveBoundaries: true,
    removeBoundaries: true,
  };
  expect([...worker.functions].sort()).toEqual(Object.keys(listed).sort());
});

describe('importing a file', () => {
  test('makes its data set visible and in use, with the report and every rejected row', async () => {
    const lines = [HEADER, ...town(60)];
    lines[5] = lines[5].replace(/^[^,]*/, '2021-13-45 10:00');
    lines[9] += ',one cell too many';
    const summary = await imported(csvFile(lines));
    expect(summary).toMatchObject({ name: 'Town', kind: 'import', rows: 58, locatedRows: 58 });
    expect(summary.report).toMatchObject({
      rowsRead: 60,
      rowsImported: 58,
      rejected: { bad_date: 1, wrong_column_count: 1 },
      files: [{ name: 'town.csv', rows: 58 }],
    });
    // the long list is kept beside the summary that every page reads
    expect(summary.report).not.toHaveProperty('rejectedRows');
    const db = await sharedDatabase();
    expect(await readActiveDataSet(db)).toEqual(summary);
    const { geography, overview } = await readDetails(db, summary.id);
    const rejectedRows = await readRejectedRows(db, summary.id);
    expect(rejectedRows.map(({ file, line, reason, raw }) => [file, line, reason, raw])).toEqual([
      ['town.csv', 6, 'bad_date', lines[5]],
      ['town.csv', 10, 'wrong_column_count', lines[9]],
    ]);
    expect(geography!.studyAreaKm2).toBeGreaterThan(1);
    expect(overview.perWeek.reduce((sum, n) => sum + n, 0)).toBe(58);
    const table = await tableOf(summary);
    expect(rowsInWords(table)[0]).toEqual([Date.UTC(2021, 0, 1) / 60_000, 'THEFT', 'Ward 0', '', '', 52, -1]);
  });

  test('says how far it is, forwards only, and in the end that it saves', async () => {
    const heard: ImportProgress[] = [];
    await importFile(csvFile([HEADER, ...town(20_000)]), (progress) => heard.push(progress));
    expect(heard.length).toBeGreaterThan(1);
    for (const [i, { bytesRead, bytesTotal, rows }] of heard.entries()) {
      expect(bytesRead).toBeGreaterThanOrEqual(i === 0 ? 0 : heard[i - 1].bytesRead);
      expect(rows).toBeGreaterThanOrEqual(i === 0 ? 0 : heard[i - 1].rows);
      expect(bytesRead).toBeLessThanOrEqual(bytesTotal);
    }
    expect(heard.at(-1)).toMatchObject({ rows: 20_000, text: 'Saving on this device' });
    expect(heard.at(-1)!.bytesRead).toBe(heard.at(-1)!.bytesTotal);
  });

  test('that is no CSV gives a sentence at the preview and saves nothing', async () => {
    const file = new File([Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)], 'photo.jpg');
    expect(await worker.api.preview(file)).toMatchObject({ failed: true, fileName: 'photo.jpg' });
    expect(await listDataSets(await sharedDatabase())).toEqual([]);
  });

  test('that fails gives a failure as a value, saves nothing and leaves the former data in use', async () => {
    const db = await sharedDatabase();
    const former = await imported(csvFile([HEADER, ...town(40)]));
    const { mapping } = await previewed(csvFile([HEADER, ...town(40)]));
    const withoutDates = csvFile([HEADER, ...town(40).map((row) => row.replace(/^[^,]*/, 'never'))], 'broken.csv');
    const result = await worker.api.read(
      { files: [withoutDates], mapping },
      proxy(() => undefined),
    );
    expect(result).toMatchObject({ failed: true, fileName: 'broken.csv' });
    expect((result as ImportFailure).sentence.length).toBeGreaterThan(20);
    expect(await listDataSets(db)).toEqual([former]);
    expect((await readActiveDataSet(db))?.id).toBe(former.id);
    expect((await db.getAllKeys('chunks')).every(([id]) => id === former.id)).toBe(true);
    expect((await tableOf(former)).rows).toBe(40);
  });

  test('is done where only its mapping finds no room any more', async () => {
    const disk = fillDisk('mappings', 0, 'writing');
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const summary = await imported(csvFile([HEADER, ...town(40)]));
    disk.restore();
    expect(await listDataSets(await sharedDatabase())).toEqual([summary]);
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
    // with room again it is kept
    await imported(csvFile([HEADER, ...town(40)]));
    expect((await previewed(csvFile([HEADER, ...town(40)]))).saved?.choices).toEqual({});
  });

  test('reads rows anew under a mapping that a person changed', async () => {
    const preview = await previewed(csvFile([HEADER, ...town(30)]));
    const good = await worker.api.checkMapping(preview, preview.mapping);
    expect(good.problems).toEqual([]);
    expect(good.meaning[0]).toMatch(/1 January 2021/);
    const { date: _date, ...undated } = preview.mapping.columns;
    const bad = await worker.api.checkMapping(preview, { ...preview.mapping, columns: undated });
    expect(bad.problems.join(' ')).toMatch(/date/i);
  });
});

describe('the simulated sample', () => {
  const figures = readFileSync(new URL('../../static/sample/chicago-figures.json', import.meta.url), 'utf8');
  const serve = (status: number): void => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(status === 200 ? figures : 'gone', { status })));
  };
  const draw = (takeOver: 'always' | 'if-none-in-use', seed = 1): Promise<DataSetSummary> =>
    worker.api.makeSample(
      'http://localhost/sample/chicago-figures.json',
      500,
      seed,
      takeOver,
      proxy(() => undefined),
    );

  test('is drawn, labelled as a sample and in use where nothing was', async () => {
    serve(200);
    const summary = await draw('if-none-in-use');
    expect(summary).toMatchObject({ kind: 'sample', rows: 500 });
    expect((await readActiveDataSet(await sharedDatabase()))?.id).toBe(summary.id);
    expect((await tableOf(summary)).rows).toBe(500);
  });

  test('is the same for the same seed and another for another', async () => {
    serve(200);
    const hashes = [await draw('always', 5), await draw('always', 5), await draw('always', 6)].map(({ hash }) => hash);
    expect(hashes[0]).toBe(hashes[1]);
    expect(hashes[0]).not.toBe(hashes[2]);
  });

  test('that comes unasked does not displace an import, one that was asked for does', async () => {
    serve(200);
    const db = await sharedDatabase();
    const own = await imported(csvFile([HEADER, ...town(40)]));
    const unasked = await draw('if-none-in-use');
    expect((await readActiveDataSet(db))?.id).toBe(own.id);
    expect((await listDataSets(db)).map(({ id }) => id).sort()).toEqual([own.id, unasked.id].sort());
    const asked = await draw('always');
    expect((await readActiveDataSet(db))?.id).toBe(asked.id);
  });

  test('whose figures cannot be fetched says so and saves nothing', async () => {
    serve(404);
    await expect(draw('always')).rejects.toThrow('HTTP 404');
    expect(await listDataSets(await sharedDatabase())).toEqual([]);
  });

  test('reports progress from 0 upwards, never beyond 1', async () => {
    serve(200);
    const heard: number[] = [];
    await worker.api.makeSample(
      'http://localhost/figures.json',
      300,
      1,
      'always',
      proxy((done: number) => heard.push(done)),
    );
    expect(heard[0]).toBe(0);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard.at(-1)).toBeLessThanOrEqual(1);
  });
});
