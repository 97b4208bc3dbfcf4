import '../../support/browser-globals.ts';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { layoutOf } from '#lib/core/glm/terms/terms.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { hourTerms } from '../../support/count-terms.ts';
import type { ModelRecord } from '#lib/core/records/model-record.ts';
import { DATABASE_VERSION, openDatabase } from '#lib/storage/database.ts';
import {
  CHUNK_ROWS,
  listDataSets,
  readActiveDataSet,
  readRejectedRows,
  readTable,
  renameDataSet,
  saveDataSet,
} from '#lib/storage/data-sets.ts';
import { deleteDataSet } from '#lib/storage/deleted.ts';
import { sweepLeftovers } from '#lib/storage/sweep.ts';
import { readModel, readOutcomes, saveModel, saveNotAvailable } from '#lib/storage/models.ts';
import { overviewOf, summarise } from '#lib/jobs/describe-table.ts';
import { freshDatabase, saveTable } from '../../support/saved-data.ts';
import { syntheticTable } from '../../support/synthetic-table.ts';

const record = (dataSetId: string): ModelRecord => ({
  format: 'streetlight-model',
  version: 1,
  kind: 'counts',
  id: 'counts-1',
  dataSetId,
  dataHash: 'hash',
  trainedAt: '2026-01-01T00:00:00.000Z',
  trainingSeconds: 1,
  seed: 1,
  parameters: {},
  trainedOn: { rows: 1, from: '2018-01-01', to: '2018-12-31' },
  scorecard: {
    test: { from: '2018-10-01', to: '2018-12-31', rows: 1 },
    train: { from: '2018-01-01', to: '2018-09-30', rows: 1 },
    scores: [],
    sentence: '',
    notes: [],
  },
  payload: {
    version: 3,
    shape: { areas: 1, hours: 24, weekdays: 7 },
    firstDay: dayOf(2018, 1, 1),
    lastDay: dayOf(2018, 12, 31),
    coefficients: new Float64Array(layoutOf(hourTerms(1)).length).fill(0.5),
    areaHourRates: new Float64Array(24).fill(2),
  },
});

describe('data sets', () => {
  test('a table over several chunks comes back with every value', async () => {
    const db = await freshDatabase();
    const table = syntheticTable({ rows: CHUNK_ROWS + 1234 });
    const summary = await saveTable(db, table);
    expect(await db.count('chunks')).toBe(2);
    const read = await readTable(db, summary);
    for (const column of ['minutes', 'latitude', 'longitude', 'type', 'area', 'district', 'place'] as const) {
      // toEqual walks every value; bytes say the same in a hundredth of the time
      expect(Buffer.compare(Buffer.from(read[column].buffer), Buffer.from(table[column].buffer)), column).toBe(0);
    }
    expect(read.areas).toEqual(table.areas);
  });

  test('an import that fails on the way leaves the former data in use and no chunk behind', async () => {
    const db = await freshDatabase();
    await saveTable(db, syntheticTable({ rows: 100 }), 'former');
    const table = syntheticTable({ rows: 200 });
    const summary = summarise(table, { id: 'broken', name: 'x', kind: 'import', createdAt: '2026-02-01', hash: 'h' });
    // a function cannot be stored: the last transaction fails as a full disk would make it fail
    const details = { geography: undefined, overview: overviewOf(table) };
    await expect(saveDataSet(db, summary, table, details, [(() => 0) as never])).rejects.toThrow();
    expect((await listDataSets(db)).map((each) => each.id)).toEqual(['former']);
    expect((await readActiveDataSet(db))?.id).toBe('former');
    expect((await db.getAllKeys('chunks')).map(([id]) => id)).toEqual(['former']);
  });

  test('chunks of an interrupted import are invisible and swept at the next start', async () => {
    const db = await freshDatabase();
    await saveTable(db, syntheticTable({ rows: 100 }), 'whole');
    const chunk = (await db.get('chunks', ['whole', 0]))!;
    await db.put('chunks', chunk, ['half', 0]);
    await db.put('chunks', chunk, ['half', 1]);
    expect((await listDataSets(db)).map((each) => each.id)).toEqual(['whole']);
    expect(await sweepLeftovers(db)).toBe(2);
    expect((await db.getAllKeys('chunks')).map(([id]) => id)).toEqual(['whole']);
  });

  test('the newest import is in use; after its deletion the one before is', async () => {
    const db = await freshDatabase();
    await saveTable(db, syntheticTable({ rows: 50 }), 'a', '2026-01-01');
    await saveTable(db, syntheticTable({ rows: 60 }), 'b', '2026-01-02');
    expect((await readActiveDataSet(db))?.id).toBe('b');
    await deleteDataSet(db, 'b');
    expect((await readActiveDataSet(db))?.id).toBe('a');
    await deleteDataSet(db, 'a');
    expect(await readActiveDataSet(db)).toBeUndefined();
    expect(await db.count('chunks')).toBe(0);
    expect(await db.count('details')).toBe(0);
  });

  test('renaming changes the name and nothing else', async () => {
    const db = await freshDatabase();
    const before = await saveTable(db, syntheticTable({ rows: 50 }));
    await renameDataSet(db, 'one', 'Harbour 2018');
    expect(await listDataSets(db)).toEqual([{ ...before, name: 'Harbour 2018' }]);
  });

  test('a database of version 1 is brought to the present one with everything that was in it', async () => {
    const rejected = [{ file: 'a.csv', line: 3, reason: 'no_date', detail: 'No date.', raw: ',,' }];
    const old = await openDB('migration', 1, {
      upgrade(db) {
        db.createObjectStore('dataSets', { keyPath: 'id' });
        for (const store of ['details', 'chunks', 'outcomes', 'models', 'settings']) db.createObjectStore(store);
      },
    });
    await old.put('dataSets', { id: 'a', name: 'A', createdAt: '2026' });
    await old.put('details', { geography: undefined, overview: { firstWeekDay: 3 }, rejectedRows: rejected }, 'a');
    old.close();
    const db = await openDatabase('migration');
    expect(db.version).toBe(DATABASE_VERSION);
    expect(await readRejectedRows(db, 'a')).toEqual(rejected);
    expect(await db.get('details', 'a')).toEqual({ geography: undefined, overview: { firstWeekDay: 3 } });
    expect((await listDataSets(db)).map((each) => each.name)).toEqual(['A']);
  });
});

describe('models', () => {
  test('a record comes back with its typed arrays', async () => {
    const db = await freshDatabase();
    await saveTable(db, syntheticTable({ rows: 50 }));
    await saveModel(db, record('one'));
    expect(await readModel(db, 'one', 'counts')).toEqual(record('one'));
    expect(await readOutcomes(db, 'one')).toHaveLength(1);
    expect(await readOutcomes(db, 'other')).toHaveLength(0);
  });

  test('a payload of an unknown version fails loudly, too', async () => {
    const db = await freshDatabase();
    await db.put('models', { ...record('one'), payload: { version: 98 } }, ['one', 'counts']);
    await expect(readModel(db, 'one', 'counts')).rejects.toThrow('Payload of counts: expected version 3, got 98');
  });

  test('a record of an unknown version fails loudly', async () => {
    const db = await freshDatabase();
    await db.put('models', { ...record('one'), version: 99 as 1 }, ['one', 'counts']);
    await expect(readModel(db, 'one', 'counts')).rejects.toThrow('expected version 1, got 99');
  });

  test('a model of a data set that was deleted meanwhile is not kept', async () => {
    const db = await freshDatabase();
    await saveModel(db, record('gone'));
    expect(await db.count('models')).toBe(0);
  });

  test('"not available" replaces a former model of that kind', async () => {
    const db = await freshDatabase();
    await saveTable(db, syntheticTable({ rows: 50 }));
    await saveModel(db, record('one'));
    await saveNotAvailable(db, 'one', 'counts', { available: false, reason: 'No hour.' });
    expect(await readModel(db, 'one', 'counts')).toBeUndefined();
    expect(await readOutcomes(db, 'one')).toEqual([{ kind: 'counts', available: false, reason: 'No hour.' }]);
  });
});
