/** Deleting with undo: gone from every list and answer at once, back whole, erased for good when its time is over. */
import '../../support/browser-globals.ts';
import { describe, expect, test } from 'vitest';
import { createApi } from '#lib/api/app.ts';
import { MODEL_KINDS } from '#lib/core/records/model-record.ts';
import type { StreetlightDatabase } from '#lib/storage/database.ts';
import { listDataSets, readActiveDataSet, readTable } from '#lib/storage/data-sets.ts';
import {
  bringBackDataSet,
  discardDataSet,
  eraseDeleted,
  eraseExpired,
  listDeleted,
  UNDO_MILLISECONDS,
} from '#lib/storage/deleted.ts';
import { createLocalServices } from '#lib/storage/local-services.ts';
import { saveModel } from '#lib/storage/models.ts';
import { ACTIVE_DATA_SET, writeSetting } from '#lib/storage/settings.ts';
import { sweepLeftovers } from '#lib/storage/sweep.ts';
import { fillDisk } from '../../support/full-disk.ts';
import { freshDatabase, saveTable } from '../../support/saved-data.ts';
import { syntheticTable } from '../../support/synthetic-table.ts';

const STORES = ['dataSets', 'details', 'rejectedRows', 'chunks', 'outcomes', 'models', 'settings', 'deleted'] as const;

async function contentOf(db: StreetlightDatabase): Promise<unknown[]> {
  return Promise.all(STORES.map(async (store) => [store, await db.getAllKeys(store), await db.getAll(store)]));
}

const model = (dataSetId: string, kind: string) =>
  ({ format: 'streetlight-model', version: 1, kind, id: `${kind}-1`, dataSetId, payload: { version: 1 } }) as never;

/** Two data sets with models, the older one in use. */
async function twoDataSets(): Promise<StreetlightDatabase> {
  const db = await freshDatabase();
  await saveTable(db, syntheticTable({ rows: 200, months: 6 }), 'old', '2026-01-01');
  await saveTable(db, syntheticTable({ rows: 300, months: 6 }), 'new', '2026-01-02');
  for (const id of ['old', 'new']) for (const kind of MODEL_KINDS) await saveModel(db, model(id, kind));
  await writeSetting(db, ACTIVE_DATA_SET, 'old');
  return db;
}

describe('a data set that is deleted', () => {
  test('is gone from the list, from what is in use and from the API at once; the next one answers', async () => {
    const db = await twoDataSets();
    const api = createApi(
      createLocalServices(() => Promise.resolve(db)),
      { version: '1', base: '', onError: () => 0 },
    );
    const dataSets = async () =>
      (await (await api(new Request('http://localhost/api/datasets'))).json()) as {
        active: string;
        datasets: { id: string }[];
      };
    // the table of the one in use is held in memory by now
    const kde = () => api(new Request('http://localhost/api/hotspots/kde'));
    const crimes = async () => ((await (await kde()).json()) as { crimes: number }).crimes;
    const before = await crimes();
    await discardDataSet(db, 'old');
    expect((await listDataSets(db)).map(({ id }) => id)).toEqual(['new']);
    expect((await readActiveDataSet(db))?.id).toBe('new');
    expect(JSON.stringify(await dataSets())).not.toContain('"old"');
    expect(await crimes()).toBeGreaterThan(before);
    await discardDataSet(db, 'new');
    const none = await kde();
    expect(none.status).toBe(409);
    expect(await none.json()).toMatchObject({ code: 'no_data' });
  });

  test('comes back whole, with its models, and in use again if it was', async () => {
    const db = await twoDataSets();
    const before = await contentOf(db);
    await discardDataSet(db, 'old');
    expect(await sweepLeftovers(db)).toBe(0);
    expect(await bringBackDataSet(db, 'old')).toBe(true);
    expect(await contentOf(db)).toEqual(before);
    expect((await readActiveDataSet(db))?.id).toBe('old');
    expect((await readTable(db, (await readActiveDataSet(db))!)).rows).toBe(200);
  });

  test('does not take over when it comes back after another one was chosen', async () => {
    const db = await twoDataSets();
    await discardDataSet(db, 'old');
    await writeSetting(db, ACTIVE_DATA_SET, 'new');
    await bringBackDataSet(db, 'old');
    expect((await readActiveDataSet(db))?.id).toBe('new');
  });

  test('can be removed for good, and leaves nothing', async () => {
    const db = await twoDataSets();
    await discardDataSet(db, 'old');
    await eraseDeleted(db, 'old');
    expect(await bringBackDataSet(db, 'old')).toBe(false);
    for (const store of STORES.filter((name) => name !== 'settings')) {
      expect(JSON.stringify(await db.getAllKeys(store)), store).not.toContain('old');
    }
    expect(await db.count('models')).toBe(MODEL_KINDS.length);
    expect(await sweepLeftovers(db)).toBe(0);
  });

  test('is not removed for good by one tab after another has brought it back', async () => {
    const db = await twoDataSets();
    await discardDataSet(db, 'old');
    await bringBackDataSet(db, 'old');
    const before = await contentOf(db);
    await eraseDeleted(db, 'old');
    expect(await contentOf(db)).toEqual(before);
  });

  test('is removed after an hour, not before; the one deleted last is named first', async () => {
    const db = await twoDataSets();
    const noon = Date.parse('2026-03-01T12:00:00Z');
    await discardDataSet(db, 'old', new Date(noon));
    await discardDataSet(db, 'new', new Date(noon + 60_000));
    expect((await listDeleted(db)).map(({ summary }) => summary.id)).toEqual(['new', 'old']);
    expect(await eraseExpired(db, new Date(noon + UNDO_MILLISECONDS - 1))).toBe(0);
    expect(await eraseExpired(db, new Date(noon + UNDO_MILLISECONDS))).toBe(1);
    expect((await listDeleted(db)).map(({ summary }) => summary.id)).toEqual(['new']);
    expect((await db.getAllKeys('chunks')).map(([id]) => id)).toEqual(['new']);
  });

  test('keeps a model whose training ended after the deletion', async () => {
    const db = await twoDataSets();
    await discardDataSet(db, 'old');
    await saveModel(db, { ...(model('old', 'risk') as object), id: 'risk-2' } as never);
    await bringBackDataSet(db, 'old');
    expect(await db.get('models', ['old', 'risk'])).toMatchObject({ id: 'risk-2' });
  });

  test('stays where it was if the deletion fails on the way', async () => {
    const db = await twoDataSets();
    const before = await contentOf(db);
    for (const when of ['writing', 'committing'] as const) {
      const disk = fillDisk('deleted', 0, when);
      await expect(discardDataSet(db, 'old')).rejects.toMatchObject({ name: 'QuotaExceededError' });
      disk.restore();
      expect(await contentOf(db)).toEqual(before);
    }
  });
});

test('a sweep removes what belongs to no data set from every store, and nothing else', async () => {
  const db = await twoDataSets();
  await discardDataSet(db, 'new');
  const before = await contentOf(db);
  await db.put('chunks', (await db.get('chunks', ['old', 0]))!, ['half', 0]);
  await db.put('models', model('half', 'risk'), ['half', 'risk']);
  await db.put('outcomes', { kind: 'risk', available: false, reason: 'x' }, ['half', 'risk']);
  await db.put('details', (await db.get('details', 'old'))!, 'half');
  await db.put('rejectedRows', [], 'half');
  expect(await sweepLeftovers(db)).toBe(5);
  expect(await contentOf(db)).toEqual(before);
});
