/** The keeping worker: what is exported comes back the same, and files are what other programs expect. */
import { proxy } from 'comlink';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { KeepingWorkerApi } from '#lib/contract/keeping.ts';
import type { ImportWorkerApi } from '#lib/contract/workers.ts';
import { MISSING, type IncidentTable, type TimeResolution } from '#lib/core/table/incident-table.ts';
import { withHexagonAreas } from '#lib/ingest/areas/hexagons.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { listDataSets, readTable } from '#lib/storage/data-sets.ts';
import { deleteDataSet } from '#lib/storage/deleted.ts';
import { saveTable } from '../support/saved-data.ts';
import { syntheticTable } from '../support/synthetic-table.ts';
import { startWorker, type StartedWorker } from './start-worker.ts';

let keeping: StartedWorker<KeepingWorkerApi>;
let importing: StartedWorker<ImportWorkerApi>;
beforeAll(async () => {
  keeping = await startWorker<KeepingWorkerApi>('keeping');
  importing = await startWorker<ImportWorkerApi>('import');
});
afterAll(() => {
  keeping.end();
  importing.end();
});
beforeEach(async () => {
  const db = await sharedDatabase();
  for (const { id } of await listDataSets(db)) await deleteDataSet(db, id);
});

const quiet = (): void => undefined;

async function save(table: IncidentTable, id = 'original'): Promise<DataSetSummary> {
  return saveTable(await sharedDatabase(), table, id);
}

async function exported(id = 'original'): Promise<string> {
  return (await keeping.api.exportCsv(id, proxy(quiet))).text();
}

/** Exports a table and imports the file as a person does who presses Import on an untouched preview. */
async function thereAndBack(table: IncidentTable): Promise<{ summary: DataSetSummary; table: IncidentTable }> {
  await save(table);
  const file = new File([await keeping.api.exportCsv('original', proxy(quiet))], 'export.csv');
  const preview = await importing.api.preview(file);
  if ('failed' in preview) throw new Error(preview.sentence);
  expect(preview.layout).toBe('Streetlight export');
  const findings = await importing.api.read({ files: [file], mapping: preview.mapping }, proxy(quiet));
  if ('failed' in findings) throw new Error(findings.sentence);
  const summary = await importing.api.save({ name: 'Again', choices: {} }, proxy(quiet));
  expect(summary.report).toMatchObject({ rowsRead: table.rows, rowsImported: table.rows, rejected: {} });
  return { summary, table: await readTable(await sharedDatabase(), summary) };
}

/** What a person sees of each row, whatever the codes behind it. */
function rowsInWords(table: IncidentTable): unknown[][] {
  const word = (labels: readonly string[], code: number): string => (code === MISSING ? '' : labels[code]);
  return Array.from({ length: table.rows }, (_, row) => [
    table.minutes[row],
    table.timeUnknown?.[row] ?? 0,
    word(table.typeLabels, table.type[row]),
    table.area[row] === MISSING ? '' : table.areas[table.area[row]],
    word(table.districtLabels, table.district[row]),
    word(table.placeLabels, table.place[row]),
    table.latitude[row],
    table.longitude[row],
  ]);
}

test('the worker offers exactly what its interface lists', () => {
  const listed: Record<keyof KeepingWorkerApi, true> = {
    exportCsv: true,
    exportGeoJson: true,
    exportLayer: true,
    exportReport: true,
    firstRejectedRows: true,
    backup: true,
    restore: true,
  };
  expect([...keeping.functions].sort()).toEqual(Object.keys(listed).sort());
});

describe('exporting as CSV', () => {
  test('gives a file that imports to the same rows, types, places and minutes, and areas with ids and names', async () => {
    const table = syntheticTable({ rows: 3000, months: 6 });
    table.type[7] = MISSING;
    table.place[8] = MISSING;
    table.area[9] = MISSING;
    const again = await thereAndBack(table);
    expect(again.summary).toMatchObject({ rows: 3000, timeResolution: 'minute' });
    expect(rowsInWords(again.table)).toEqual(rowsInWords(table));
    expect(again.table.areas.find(({ id }) => id === 11)).toEqual({ id: 11, label: '11', name: 'Harbour' });
  });

  test.each<TimeResolution>(['hour', 'day', 'month'])('keeps records that hold only the %s so', async (resolution) => {
    const table = syntheticTable({ rows: 2000, months: 12 });
    const firstOfMonth = (day: number): number => {
      const date = new Date(day * 86_400_000);
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / 86_400_000;
    };
    for (let row = 0; row < table.rows; row++) {
      const day = Math.floor(table.minutes[row] / 1440);
      if (resolution === 'hour') table.minutes[row] -= table.minutes[row] % 60;
      else table.minutes[row] = 1440 * (resolution === 'day' ? day : firstOfMonth(day));
    }
    const again = await thereAndBack({ ...table, timeResolution: resolution });
    expect(again.table.timeResolution).toBe(resolution);
    expect(again.table.minutes).toEqual(table.minutes);
  });

  test('writes a date without a clock where the time of day is not known, and reads it so again', async () => {
    const table = syntheticTable({ rows: 1500, months: 6 });
    const timeUnknown = new Uint8Array(table.rows);
    for (let row = 0; row < table.rows; row += 3) {
      timeUnknown[row] = 1;
      table.minutes[row] -= table.minutes[row] % 1440;
    }
    // a midnight that is known stays known
    table.minutes[1] -= table.minutes[1] % 1440;
    const again = await thereAndBack({ ...table, timeUnknown });
    expect(again.table.timeUnknown).toEqual(timeUnknown);
    expect(again.table.minutes).toEqual(table.minutes);
    const [, first, second] = (await exported()).split('\r\n');
    expect(first).toMatch(/^\d{4}-\d\d-\d\d,/);
    expect(second).toMatch(/^\d{4}-\d\d-\d\d 00:00,/);
  });

  test('keeps coordinates to the last bit, also tiny, negative and far ones', async () => {
    const table = syntheticTable({ rows: 600, months: 6 });
    const odd = [Math.PI, -0.1 - 0.2, 1e-7, -1.234567890123456e-5, 89.99999999999999, 5e-324];
    odd.forEach((value, i) => {
      table.latitude[10 + i] = value;
      table.longitude[10 + i] = -value * 2;
    });
    const again = await thereAndBack(table);
    expect(Buffer.from(again.table.latitude.buffer).equals(Buffer.from(table.latitude.buffer))).toBe(true);
    expect(Buffer.from(again.table.longitude.buffer).equals(Buffer.from(table.longitude.buffer))).toBe(true);
  });

  test('keeps areas that are hexagons, and ids that no alphabet gives', async () => {
    const hexagons = await withHexagonAreas(syntheticTable({ rows: 900, months: 6 }));
    const first = await thereAndBack(hexagons.table);
    expect(rowsInWords(first.table)).toEqual(rowsInWords(hexagons.table));
    const table = syntheticTable({ rows: 900, months: 6 });
    const areas = table.areas.map((area, i) => ({
      id: 70 - 7 * i,
      label: `Ward ${'FACEBD'[i]}`,
      name: `Ward, "${i}"`,
    }));
    const second = await thereAndBack({ ...table, areas });
    expect(rowsInWords(second.table)).toEqual(rowsInWords({ ...table, areas }));
  });

  test('quotes labels with commas, quotes and line breaks, so that they come back as they were', async () => {
    const table = {
      ...syntheticTable({ rows: 400, months: 3 }),
      typeLabels: ['THEFT, OVER $500', 'THE "BIG" ONE', 'TWO\nLINES', 'ÜBERFALL'],
    };
    expect(rowsInWords((await thereAndBack(table)).table)).toEqual(rowsInWords(table));
  });

  test('makes a cell harmless that a spreadsheet would run', async () => {
    const formulas = ['=HYPERLINK("http://example.org","x")', '+1+1', '-1+1', '@SUM(A1)'];
    await save({ ...syntheticTable({ rows: 200, months: 3 }), typeLabels: formulas });
    const cells = (await exported())
      .split('\r\n')
      .slice(1, -1)
      .map((line) => /^[^,]*,("(?:[^"]|"")*"|[^,]*)/.exec(line)![1].replace(/^"/, ''));
    expect(cells).toHaveLength(200);
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(new Set(cells.map((cell) => cell.slice(0, 2)))).toEqual(new Set(["'=", "'+", "'-", "'@"]));
  });

  test('what was made harmless comes back as it was, and so does what had an apostrophe of its own', async () => {
    const table = {
      ...syntheticTable({ rows: 400, months: 3 }),
      typeLabels: ['=1+1', "'=1+1", "''@x", '-5'],
      placeLabels: ["'quoted'", '+49 30', '@home'],
      areas: syntheticTable({ rows: 2 }).areas.map((area) => ({ ...area, name: `=A${area.id}` })),
    };
    expect(rowsInWords((await thereAndBack(table)).table)).toEqual(rowsInWords(table));
  });

  test('of more rows than are joined at once misses none, repeats none, and says how far it is', async () => {
    const rows = 45_001;
    await save(syntheticTable({ rows, months: 12 }));
    const heard: number[] = [];
    const blob = await keeping.api.exportCsv(
      'original',
      proxy((done: number) => void heard.push(done)),
    );
    const lines = (await blob.text()).split('\r\n');
    expect(lines).toHaveLength(rows + 2);
    expect(lines[0]).toBe('Date,Crime type,Area ID,Area,Area name,District,Place,Latitude,Longitude');
    expect(lines.at(-1)).toBe('');
    await vi.waitFor(() => expect(heard.at(-1)).toBe(1));
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard.length).toBeGreaterThan(3);
  });

  test('of a data set that was deleted meanwhile is an error in a sentence', async () => {
    await expect(keeping.api.exportCsv('gone', proxy(quiet))).rejects.toThrow('no longer on the device');
  });
});

describe('exporting as GeoJSON', () => {
  interface Feature {
    type: string;
    geometry: { type: string; coordinates: number[] } | null;
    properties: Record<string, unknown>;
  }
  const collection = async (id = 'original'): Promise<{ type: string; features: Feature[] }> =>
    JSON.parse(await (await keeping.api.exportGeoJson(id, proxy(quiet))).text()) as {
      type: string;
      features: Feature[];
    };

  test('is one Feature per record, longitude first, with what is known of it', async () => {
    const table = syntheticTable({ rows: 25_000, months: 6, unlocated: 0.05 });
    table.type[3] = MISSING;
    table.area[3] = MISSING;
    await save(table);
    const { type, features } = await collection();
    expect(type).toBe('FeatureCollection');
    expect(features).toHaveLength(table.rows);
    let unlocated = 0;
    features.forEach(({ type: kind, geometry, properties }, row) => {
      if (kind !== 'Feature') throw new Error(`row ${row}: expected a Feature, got ${kind}`);
      if (Number.isNaN(table.latitude[row])) {
        unlocated++;
        if (geometry !== null) throw new Error(`row ${row}: expected no geometry`);
        return;
      }
      const [longitude, latitude] = geometry!.coordinates;
      const off = Math.max(Math.abs(longitude - table.longitude[row]), Math.abs(latitude - table.latitude[row]));
      if (geometry!.type !== 'Point' || !(off <= 5.1e-7)) throw new Error(`row ${row}: ${JSON.stringify(geometry)}`);
      if (row !== 3 && properties['crime_type'] !== table.typeLabels[table.type[row]]) throw new Error(`row ${row}`);
    });
    expect(unlocated).toBeGreaterThan(500);
    expect(features[3].properties).toMatchObject({ crime_type: null, area: null, area_name: null, area_id: null });
    const harbour = features.find(({ properties }) => properties['area'] === '11')!;
    expect(harbour.properties).toMatchObject({ area_id: 11, area_name: 'Harbour' });
    expect(harbour.properties['date']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
  });

  test('writes coordinates with at most six decimals', async () => {
    const table = syntheticTable({ rows: 300, months: 3 });
    table.latitude[0] = 41.123456789012;
    await save(table);
    const text = await (await keeping.api.exportGeoJson('original', proxy(quiet))).text();
    expect(text).toContain('41.123457');
    expect(text).not.toMatch(/\d\.\d{7}/);
  });

  test('is valid where labels hold quotes, markup and line breaks, and where there is a single record', async () => {
    const labels = ['"quoted"', '</script><img src=x onerror=alert(1)>', 'two\nlines', '__proto__'];
    await save({ ...syntheticTable({ rows: 50, months: 3 }), typeLabels: labels });
    const { features } = await collection();
    expect(new Set(features.map(({ properties }) => properties['crime_type']))).toEqual(new Set(labels));
    await save(syntheticTable({ rows: 1, months: 3 }), 'single');
    expect((await collection('single')).features).toHaveLength(1);
  });
});
