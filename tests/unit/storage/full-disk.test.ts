/** A disk that is full before, while or after a data set is written: the former state, and a sentence with figures. */
import '../../support/browser-globals.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { deriveGeography } from '#lib/core/geo/geography.ts';
import { overviewOf, summarise } from '#lib/jobs/describe-table.ts';
import type { StreetlightDatabase } from '#lib/storage/database.ts';
import { CHUNK_ROWS, listDataSets, readActiveDataSet, readTable, saveDataSet } from '#lib/storage/data-sets.ts';
import { discardDataSet } from '#lib/storage/deleted.ts';
import { saveModel } from '#lib/storage/models.ts';
import { checkRoom } from '#lib/storage/room.ts';
import { sweepLeftovers } from '#lib/storage/sweep.ts';
import { fillDisk } from '../../support/full-disk.ts';
import { freshDatabase, saveTable } from '../../support/saved-data.ts';
import { syntheticTable } from '../../support/synthetic-table.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const large = syntheticTable({ rows: CHUNK_ROWS * 2 + 500, months: 12 });

async function saveLarge(db: StreetlightDatabase): Promise<void> {
  const own = { id: 'large', name: 'Large', kind: 'import', createdAt: '2026-02-01', hash: 'h' } as const;
  const details = { geography: deriveGeography(syntheticTable({ rows: 50 })), overview: overviewOf(large) };
  await saveDataSet(db, summarise(large, own), large, details, []);
}

async function withFormer(): Promise<StreetlightDatabase> {
  const db = await freshDatabase();
  await saveTable(db, syntheticTable({ rows: 100 }), 'former');
  return db;
}

/** Whatever happened, the former data set is whole and in use and nothing else is there. */
async function expectFormerState(db: StreetlightDatabase): Promise<void> {
  expect((await listDataSets(db)).map(({ id }) => id)).toEqual(['former']);
  const active = await readActiveDataSet(db);
  expect(active?.id).toBe('former');
  expect((await readTable(db, active!)).rows).toBe(100);
  expect((await db.getAllKeys('chunks')).map(([id]) => id)).toEqual(['former']);
  expect(await db.getAllKeys('details')).toEqual(['former']);
  expect(await db.getAllKeys('rejectedRows')).toEqual(['former']);
  expect(await sweepLeftovers(db)).toBe(0);
}

const quota = (left: number): void => {
  const estimate = (): Promise<StorageEstimate> => Promise.resolve({ quota: 9e9, usage: 9e9 - left });
  vi.stubGlobal('navigator', { storage: { estimate } });
};

describe('a disk that runs full', () => {
  test.each([
    ['in the first chunk', 'chunks', 0],
    ['in the middle of the chunks', 'chunks', 1],
    ['in the last chunk', 'chunks', 2],
    ['where the data set would become visible', 'dataSets', 0],
    ['in the last entry of the last transaction', 'settings', 0],
  ] as const)('%s, while writing or committing, leaves the former state', async (_where, store, after) => {
    for (const when of ['writing', 'committing'] as const) {
      const db = await withFormer();
      const disk = fillDisk(store, after, when);
      await expect(saveLarge(db)).rejects.toThrow(/not enough room: saving needs about 16 MB.*Delete data sets/);
      expect(disk.written()).toBe(after);
      disk.restore();
      await expectFormerState(db);
      // with room again the same import succeeds
      await saveLarge(db);
      expect((await readActiveDataSet(db))?.id).toBe('large');
    }
  });

  test('is told before anything is written where the browser says how much it leaves', async () => {
    const db = await withFormer();
    const disk = fillDisk('chunks', 0, 'writing');
    quota(3e6);
    await expect(saveLarge(db)).rejects.toMatchObject({
      name: 'NotEnoughRoom',
      message:
        'There is not enough room: saving needs about 16 MB, and this browser leaves 3.0 MB. Delete data sets that you no longer need, or free space on the disk, and try again.',
    });
    disk.restore();
    await expectFormerState(db);
    quota(30e6);
    await saveLarge(db);
    expect((await readActiveDataSet(db))?.id).toBe('large');
  });

  test('on which nothing can be removed either is told in the same words, and swept at the next start', async () => {
    const db = await withFormer();
    const disk = fillDisk('chunks', 1, 'committing');
    const removing = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    await expect(saveLarge(db)).rejects.toMatchObject({ name: 'NotEnoughRoom' });
    expect(warned).toHaveBeenCalledOnce();
    disk.restore();
    removing.mockRestore();
    expect(await sweepLeftovers(db)).toBe(1);
    await expectFormerState(db);
  });

  test('that the browser does not know of is told by the write that failed, with what to do', async () => {
    const db = await withFormer();
    quota(8e9);
    const disk = fillDisk('chunks', 1, 'committing');
    await expect(saveLarge(db)).rejects.toMatchObject({
      name: 'NotEnoughRoom',
      message:
        'There is not enough room: saving needs about 16 MB, and the disk or this browser has no more. Delete data sets that you no longer need, or free space on the disk, and try again.',
    });
    disk.restore();
    await expectFormerState(db);
  });

  test('where deleted data sets could make room says that they do', async () => {
    const db = await withFormer();
    await saveLarge(db);
    await discardDataSet(db, 'large');
    quota(3e6);
    await expect(checkRoom(db, 20e6)).rejects.toThrow(/brought back take 15 MB: press “Remove now”/);
  });

  test('while a model is saved leaves the former model with its score', async () => {
    const db = await withFormer();
    const model = (id: string) =>
      ({
        format: 'streetlight-model',
        version: 1,
        kind: 'risk',
        id,
        dataSetId: 'former',
        payload: { version: 1 },
      }) as never;
    await saveModel(db, model('risk-1'));
    for (const when of ['writing', 'committing'] as const) {
      const disk = fillDisk('outcomes', 0, when);
      await expect(saveModel(db, model('risk-2'))).rejects.toMatchObject({ name: 'QuotaExceededError' });
      disk.restore();
      expect(await db.get('models', ['former', 'risk'])).toMatchObject({ id: 'risk-1' });
      expect(await db.get('outcomes', ['former', 'risk'])).toMatchObject({ summary: { id: 'risk-1' } });
    }
  });
});

test('an error that is no full disk stays what it is', async () => {
  const db = await withFormer();
  const broken = { geography: undefined, overview: (() => 0) as never };
  const own = { id: 'large', name: 'Large', kind: 'import', createdAt: '2026-02-01', hash: 'h' } as const;
  const saving = saveDataSet(db, summarise(large, own), large, broken, []);
  await expect(saving).rejects.toMatchObject({ name: 'DataCloneError' });
  await expectFormerState(db);
});
