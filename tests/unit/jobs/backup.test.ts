/** A backup restores data, models and mappings on a device that has never seen them, or changes nothing. */
import '../../support/browser-globals.ts';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RestoreFailure, Restored } from '#lib/contract/keeping.ts';
import type { SavedMapping } from '#lib/contract/import.ts';
import { countLeakyColumns } from '#lib/core/leak/leaky-columns.ts';
import { backupPrelude } from '#lib/core/records/backup-format.ts';
import { encodeRecord } from '#lib/core/records/codec.ts';
import { MODEL_KINDS } from '#lib/core/records/model-record.ts';
import { backup } from '#lib/jobs/backup.ts';
import { restore } from '#lib/jobs/restore.ts';
import { runCountsTraining } from '#lib/jobs/train-counts.ts';
import { isBackup } from '#lib/state/is-backup.ts';
import {
  CHUNK_ROWS,
  listDataSets,
  readActiveDataSet,
  readDetails,
  readRejectedRows,
  readTable,
  renameDataSet,
} from '#lib/storage/data-sets.ts';
import type * as Database from '#lib/storage/database.ts';
import { openDatabase, sharedDatabase, type StreetlightDatabase } from '#lib/storage/database.ts';
import { discardDataSet, listDeleted } from '#lib/storage/deleted.ts';
import { replaceGeography } from '#lib/storage/geographies.ts';
import { listMappings, saveMapping } from '#lib/storage/mappings.ts';
import { readModel, readOutcomes, saveModel } from '#lib/storage/models.ts';
import { sweepLeftovers } from '#lib/storage/sweep.ts';
import { saveTable } from '../../support/saved-data.ts';
import { syntheticTable } from '../../support/synthetic-table.ts';
import { ask, localApi, saveAndTrain } from '../../support/trained-api.ts';

const quiet = (): void => undefined;
const STORES = ['dataSets', 'details', 'rejectedRows', 'chunks', 'outcomes', 'models', 'mappings', 'deleted'] as const;

// one connection, which a test can change for that of another device
const connection = vi.hoisted(() => ({ db: undefined as StreetlightDatabase | undefined }));
vi.mock('#lib/storage/database.ts', async (importOriginal) => {
  const original = await importOriginal<typeof Database>();
  return { ...original, sharedDatabase: async () => (connection.db ??= await original.openDatabase()) };
});

/** Another device: the same app with nothing in its database. */
async function anotherDevice(): Promise<StreetlightDatabase> {
  connection.db?.close();
  globalThis.indexedDB = new IDBFactory();
  return (connection.db = await openDatabase());
}

beforeEach(async () => {
  await anotherDevice();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function contentOf(db: StreetlightDatabase): Promise<Record<string, unknown>> {
  const content: Record<string, unknown> = {};
  for (const store of [...STORES, 'settings'] as const) {
    content[store] = [await db.getAllKeys(store), await db.getAll(store)];
  }
  return content;
}

async function restored(file: Blob, alreadyHere: 'keep' | 'copy' = 'keep'): Promise<Restored> {
  const result = await restore({ file, alreadyHere }, quiet);
  if ('failed' in result) throw new Error(result.sentence);
  return result;
}

const mapping = (header: string, savedAt: string): SavedMapping => ({
  header,
  mapping: {
    columns: { date: 0, type: 1 },
    dateOrder: 'day-first',
    timeResolution: 'day',
    coordinates: 'degrees',
    decimal: '.',
    unknownAreas: [],
  },
  choices: {},
  savedAt,
});

const REJECTED = [
  { file: 'a.csv', line: 3, reason: 'no_date', detail: 'The row has no date.', raw: '=1+1,"é\u0000' },
] as const;

/** One data set without models, as small as can be. */
async function smallBackup(id = 'small'): Promise<Blob> {
  await saveTable(await sharedDatabase(), syntheticTable({ rows: 300, months: 3 }), id);
  return backup({ dataSetIds: [id] }, quiet);
}

describe('a backup', () => {
  test('gives the same answers on another device: counts, types, risk, surfaces, zones and scores', async () => {
    await saveAndTrain(syntheticTable({ rows: 9000, months: 24 }), 'town');
    await runCountsTraining({ dataSetId: 'town', seed: 1, types: [2] }, quiet);
    const db = await sharedDatabase();
    await db.put('rejectedRows', REJECTED, 'town');
    await saveMapping(db, mapping('Date,Type', '2026-01-01'));
    await db.put('settings', { rows: 500_000 }, 'portalLimit');
    const questions: [string, unknown?][] = [
      ['/api/poisson', { community_area: 12, hour: 22, date: '2020-02-03' }],
      ['/api/poisson', { community_area: 12, hour: 22, date: '2020-02-03', crime_type: 'BURGLARY' }],
      ['/api/crime-type', { community_area: 13, hour: 3, date: '2020-02-03' }],
      ['/api/risk', { community_area: 11, month: 3 }],
      ['/api/hotspots/kde'],
      ['/api/hotspots/zones?k=4'],
      ['/api/models'],
      ['/api/datasets'],
    ];
    const answers = async (): Promise<unknown[]> => {
      const api = localApi();
      const given: unknown[] = [];
      for (const [path, body] of questions) given.push((await ask(api, path, body)).body);
      return given;
    };
    const before = await answers();
    for (const answer of before) expect(answer).not.toHaveProperty('error');
    const content = await contentOf(db);
    const progress: number[] = [];
    const file = await backup({ dataSetIds: ['town'] }, (done) => progress.push(done));
    expect(progress.every((done) => done > 0 && done <= 1)).toBe(true);
    expect(await isBackup(file)).toBe(true);

    const other = await anotherDevice();
    expect((await listDataSets(other)).length).toBe(0);
    const result = await restored(file);
    expect(result.restored.map(({ id }) => id)).toEqual(['town']);
    expect(await answers()).toEqual(before);
    expect(await contentOf(other)).toEqual(content);
    expect(await readRejectedRows(other, 'town')).toEqual(REJECTED);
  });

  test('holds every column to the last bit over several chunks, also records without a time of day', async () => {
    const table = syntheticTable({ rows: CHUNK_ROWS + 777, months: 12, unlocated: 0.1 });
    const timeUnknown = new Uint8Array(table.rows).map((_, row) => (row % 5 === 0 ? 1 : 0));
    await saveTable(await sharedDatabase(), { ...table, timeUnknown }, 'long');
    const file = await backup({ dataSetIds: ['long'] }, quiet);
    const other = await anotherDevice();
    const read = await readTable(other, (await restored(file)).restored[0]);
    for (const column of ['minutes', 'latitude', 'longitude', 'type', 'area', 'district', 'place'] as const) {
      expect(Buffer.compare(Buffer.from(read[column].buffer), Buffer.from(table[column].buffer)), column).toBe(0);
    }
    expect(Buffer.compare(Buffer.from(read.timeUnknown!.buffer), Buffer.from(timeUnknown.buffer))).toBe(0);
  });

  test('holds what columns that name the crime give away, which a new name and boundaries leave as it is', async () => {
    const db = await sharedDatabase();
    const table = syntheticTable({ rows: 900, months: 12 });
    await saveTable(db, table, 'coded');
    const leaky = countLeakyColumns(table, [{ name: 'FBI Code', stride: 1, codes: table.type, codeCount: 4 }])!;
    await db.put('details', { ...(await readDetails(db, 'coded')), leaky }, 'coded');
    await renameDataSet(db, 'coded', 'Another name');
    await replaceGeography(db, 'coded', (await readDetails(db, 'coded')).geography!);
    const file = await backup({ dataSetIds: ['coded'] }, quiet);
    const other = await anotherDevice();
    await restored(file);
    expect((await readDetails(other, 'coded')).leaky).toEqual(leaky);
  });

  test('of everything restores all data sets, and the one that was in use is in use', async () => {
    const db = await sharedDatabase();
    await saveTable(db, syntheticTable({ rows: 60, months: 3 }), 'a', '2026-01-01');
    await saveTable(db, syntheticTable({ rows: 70, months: 3 }), 'b', '2026-01-02');
    await db.put('settings', 'a', 'activeDataSet');
    const file = await backup({ dataSetIds: ['a', 'b'] }, quiet);
    const other = await anotherDevice();
    await restored(file);
    expect((await listDataSets(other)).map(({ id, rows }) => [id, rows])).toEqual([
      ['a', 60],
      ['b', 70],
    ]);
    expect((await readActiveDataSet(other))?.id).toBe('a');
  });

  test('of a data set that was deleted meanwhile is an error in a sentence', async () => {
    await expect(backup({ dataSetIds: ['gone'] }, quiet)).rejects.toThrow('no longer on the device');
  });
});

describe('restoring where something is already', () => {
  test('leaves a data set that is there as it is, says so, and restores the others', async () => {
    const db = await sharedDatabase();
    await saveTable(db, syntheticTable({ rows: 60, months: 3 }), 'a', '2026-01-01');
    await saveTable(db, syntheticTable({ rows: 70, months: 3 }), 'b', '2026-01-02');
    const file = await backup({ dataSetIds: ['a', 'b'] }, quiet);
    const other = await anotherDevice();
    await saveTable(other, syntheticTable({ rows: 65, months: 3 }), 'a', '2026-01-03');
    const result = await restored(file);
    expect(result.alreadyHere.map(({ id }) => id)).toEqual(['a']);
    expect(result.restored.map(({ id }) => id)).toEqual(['b']);
    expect((await listDataSets(other)).map(({ id, rows }) => [id, rows])).toEqual([
      ['b', 70],
      ['a', 65],
    ]);
  });

  test('restores a second one beside it when asked, with models that answer under the new id', async () => {
    const db = await sharedDatabase();
    await saveAndTrain(syntheticTable({ rows: 4000, months: 18 }), 'town');
    const file = await backup({ dataSetIds: ['town'] }, quiet);
    const before = await contentOf(db);
    const [copy] = (await restored(file, 'copy')).restored;
    expect(copy.id).not.toBe('town');
    expect(copy.name).toBe('Test town (restored)');
    for (const kind of MODEL_KINDS) {
      const [original, copied] = [await readModel(db, 'town', kind), await readModel(db, copy.id, kind)];
      expect(copied).toEqual({ ...original, dataSetId: copy.id });
    }
    expect((await readOutcomes(db, copy.id)).length).toBe(MODEL_KINDS.length);
    expect(await readOutcomes(db, 'town')).toHaveLength(MODEL_KINDS.length);
    expect((before['dataSets'] as unknown[][])[1]).toHaveLength(1);
    expect(await listDataSets(db)).toHaveLength(2);
  });

  test('takes another id where the data set was deleted and could still be brought back: both survive', async () => {
    const file = await smallBackup();
    const db = await sharedDatabase();
    await discardDataSet(db, 'small');
    const { restored: sets } = await restored(file);
    expect(sets[0]).toMatchObject({ name: 'Test small', rows: 300 });
    expect(sets[0].id).not.toBe('small');
    expect((await listDeleted(db)).map(({ summary }) => summary.id)).toEqual(['small']);
  });

  test('takes over settings that this device has not, but for what is true of the other device alone', async () => {
    const db = await sharedDatabase();
    await db.put('settings', 1, 'a');
    await db.put('settings', 2, 'b');
    await db.put('settings', true, 'sampleOffered');
    const file = await smallBackup();
    const other = await anotherDevice();
    await other.put('settings', 9, 'b');
    await restored(file);
    expect(await other.get('settings', 'a')).toBe(1);
    expect(await other.get('settings', 'b')).toBe(9);
    expect(await other.get('settings', 'sampleOffered')).toBeUndefined();
  });

  test('of two mappings for one header the later one stays', async () => {
    const db = await sharedDatabase();
    await saveMapping(db, mapping('Old,Header', '2026-01-05'));
    await saveMapping(db, mapping('New,Header', '2026-01-05'));
    const file = await smallBackup();
    const other = await anotherDevice();
    await saveMapping(other, mapping('Old,Header', '2026-01-01'));
    await saveMapping(other, mapping('New,Header', '2026-01-09'));
    await restored(file);
    const saved = new Map((await listMappings(other)).map(({ header, savedAt }) => [header, savedAt]));
    expect(saved.get('Old,Header')).toBe('2026-01-05');
    expect(saved.get('New,Header')).toBe('2026-01-09');
  });
});

describe('a file that cannot be restored is refused in a sentence, and nothing has changed:', () => {
  async function refused(file: Blob, arrange = quiet): Promise<string> {
    const db = await sharedDatabase();
    await saveTable(db, syntheticTable({ rows: 50, months: 3 }), 'former');
    const before = await contentOf(db);
    arrange();
    const result = (await restore({ file, alreadyHere: 'keep' }, quiet)) as RestoreFailure;
    expect(result.failed).toBe(true);
    expect(result.sentence).toMatch(/Nothing on this device has changed\.$/);
    expect(await contentOf(db)).toEqual(before);
    expect(await sweepLeftovers(db)).toBe(0);
    return result.sentence;
  }
  const gzip = (bytes: Uint8Array<ArrayBuffer>): Promise<Blob> =>
    new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
  const gunzip = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> =>
    new Uint8Array(await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());

  test('a CSV, an empty file, a picture, a gzip of something else', async () => {
    expect(await refused(new Blob(['Date,Type\n2019-01-01,THEFT\n']))).toMatch(/no Streetlight backup/);
    expect(await refused(new Blob([]))).toMatch(/no Streetlight backup/);
    expect(await refused(new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47)]))).toMatch(/no Streetlight backup/);
    const packed = await gzip(new TextEncoder().encode(`Date,Type\n${'2019-01-01,THEFT\n'.repeat(9000)}`));
    expect(await refused(packed)).toMatch(/no Streetlight backup/);
    expect(await isBackup(packed)).toBe(false);
    expect(await isBackup(new Blob([]))).toBe(false);
    expect(await isBackup(new Blob(['Date,Type\n']))).toBe(false);
    expect(await isBackup(new Blob([Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3)]))).toBe(false);
  });

  test('one made by a newer version of the app', async () => {
    const newer = await gzip(backupPrelude(2));
    expect(await refused(newer)).toMatch(/newer version of Streetlight.*Reload the page/);
    expect(await isBackup(newer)).toBe(true);
  });

  test('one whose data sets lack what every page shows, or have something else in its place', async () => {
    const summary = await saveTable(await sharedDatabase(), syntheticTable({ rows: 20, months: 2 }), 'small');
    const framed = async (section: unknown): Promise<Blob> => {
      const record = new Uint8Array(encodeRecord(section));
      const length = new Uint8Array(new Uint32Array([record.length]).buffer);
      return new Blob([length, await crypto.subtle.digest('SHA-256', record), record]);
    };
    /** A whole backup of a data set without rows, but for what is changed of its summary. */
    const sound = await readDetails(await sharedDatabase(), 'small');
    const made = async (
      changed: Record<string, unknown>,
      details: unknown = sound,
      ...more: readonly Record<string, unknown>[]
    ): Promise<Blob> => {
      const dataSets = [{ ...summary, id: 'other', rows: 0, ...changed }];
      const manifest = {
        section: 'manifest',
        createdAt: 'now',
        dataSets,
        inUse: undefined,
        mappings: [],
        settings: [],
      };
      const described = { section: 'details', details, dataSetId: 'other' };
      const parts = [manifest, described, ...more.map((part) => ({ ...part, dataSetId: 'other' }))];
      const sections = await Promise.all([...parts, { section: 'end', sections: parts.length }].map(framed));
      return gzip(new Uint8Array(await new Blob([backupPrelude(), ...sections]).arrayBuffer()));
    };
    for (const changed of [
      { span: undefined },
      { span: { firstDay: 'x', lastDay: 2, missingMonths: [] } },
      { areas: [{ id: 1, label: 2, name: 'x' }] },
      { typeLabels: undefined },
      { typeLabels: [7] },
      { typeCounts: ['many'] },
      { timeResolution: 'second' },
      { kind: 'other' },
      { rows: -1 },
      { name: 7 },
    ]) {
      expect(await refused(await made(changed)), JSON.stringify(changed)).toMatch(/damaged/);
    }
    const { geography, overview } = sound;
    for (const details of [
      {},
      { geography },
      { geography, overview: { ...overview, hourByWeekday: new Uint32Array(24) } },
      { geography, overview: { ...overview, typeByArea: [1, 2] } },
      { overview },
      { overview, geography: { ...geography, grid: undefined } },
      { overview, geography: { ...geography, inside: new Uint8Array(1) } },
      { overview, geography, leaky: null },
      { overview, geography, leaky: { firstDays: new Int32Array(1), columns: [{ name: 'IUCR' }] } },
    ]) {
      expect(await refused(await made({}, details)), Object.keys(details).join()).toMatch(/damaged/);
    }
    // a model of crime types is kept under them
    for (const types of ['0', [], [2, 1], [0.5], { length: 1 }]) {
      const part = { section: 'outcome', outcome: { kind: 'counts', available: true, summary: { types } } };
      expect(await refused(await made({}, sound, part)), JSON.stringify(types)).toMatch(/damaged/);
    }
    await anotherDevice();
    expect((await restored(await made({}))).restored).toHaveLength(1);
  });

  test('one that is cut short, anywhere', async () => {
    const file = await smallBackup();
    await anotherDevice();
    const ends = [1, 10, 40, 200, file.size >> 1, file.size - 9, file.size - 1];
    for (const end of ends) expect(await refused(file.slice(0, end))).toMatch(/damaged|no Streetlight backup/);
  });

  test('one that ends cleanly between two sections', async () => {
    const whole = await gunzip(await smallBackup());
    await anotherDevice();
    const view = new DataView(whole.buffer);
    const ends: number[] = [];
    for (let at = 24; at < whole.length; at += 36 + view.getUint32(at, true)) ends.push(at);
    expect(ends.length).toBeGreaterThan(3);
    for (const end of ends) expect(await refused(await gzip(whole.slice(0, end)))).toMatch(/damaged or not complete/);
  });

  test('one with a single changed bit, wherever it is', async () => {
    const whole = await gunzip(await smallBackup());
    await anotherDevice();
    for (let i = 0; i < 24; i++) {
      const bytes = whole.slice();
      const at = 24 + Math.floor(((whole.length - 24) * i) / 24);
      bytes[at] ^= 1 << (i % 8);
      expect(await refused(await gzip(bytes))).toMatch(/damaged or not complete/);
    }
  });

  test('one with something after its end', async () => {
    const whole = await gunzip(await smallBackup());
    await anotherDevice();
    const longer = new Uint8Array(whole.length + 1);
    longer.set(whole);
    expect(await refused(await gzip(longer))).toMatch(/damaged or not complete/);
  });

  test.each([299, 301])('one whose marks of unknown times are %i for 300 records', async (marks) => {
    await saveTable(await sharedDatabase(), syntheticTable({ rows: 300, months: 3 }), 'small');
    const db = await sharedDatabase();
    const chunk = (await db.get('chunks', ['small', 0]))!;
    await db.put('chunks', { ...chunk, timeUnknown: new Uint8Array(marks) }, ['small', 0]);
    const file = await backup({ dataSetIds: ['small'] }, quiet);
    await anotherDevice();
    expect(await refused(file)).toMatch(/damaged or not complete/);
  });

  test('one that does not fit on this device', async () => {
    const file = await smallBackup();
    await anotherDevice();
    const estimate = (): Promise<StorageEstimate> => Promise.resolve({ quota: 1e9, usage: 1e9 - 50_000 });
    const sentence = await refused(file, () => vi.stubGlobal('navigator', { storage: { estimate } }));
    expect(sentence).toMatch(/not enough room: saving needs about 0\.1 MB, and this browser leaves 0\.1 MB\./);
  });
});

test('a model of a version that this app cannot read is left out, and said so; the rest is restored', async () => {
  const logged = vi.spyOn(console, 'warn').mockReturnValue();
  await saveAndTrain(syntheticTable({ rows: 4000, months: 18 }), 'town');
  const db = await sharedDatabase();
  const record = (await readModel(db, 'town', 'risk'))!;
  await saveModel(db, { ...record, payload: { ...(record.payload as object), version: 98 } });
  const file = await backup({ dataSetIds: ['town'] }, quiet);
  const other = await anotherDevice();
  expect((await restored(file)).modelsLeftOut).toBe(1);
  expect((await readOutcomes(other, 'town')).map(({ kind }) => kind)).not.toContain('risk');
  expect(await readOutcomes(other, 'town')).toHaveLength(3);
  expect(logged).toHaveBeenCalledOnce();
});
