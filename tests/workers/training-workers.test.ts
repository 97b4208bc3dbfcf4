/** The four training workers: outcomes, progress, what is saved, where the data allows it. */
import { proxy } from 'comlink';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TrainingWorkerApi } from '#lib/contract/workers.ts';
import { MODEL_KINDS, type ModelKind } from '#lib/core/records/model-record.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { deleteDataSet } from '#lib/storage/deleted.ts';
import { readModel, readOutcomes, readVariants } from '#lib/storage/models.ts';
import { saveTable } from '../support/saved-data.ts';
import { syntheticTable } from '../support/synthetic-table.ts';
import { startWorker, type StartedWorker } from './start-worker.ts';

const FILES: Readonly<Record<ModelKind, string>> = {
  hotspots: 'hotspots',
  counts: 'forecast',
  types: 'crime-type',
  risk: 'risk',
};
const workers = {} as Record<ModelKind, StartedWorker<TrainingWorkerApi>>;

beforeAll(async () => {
  for (const kind of MODEL_KINDS) workers[kind] = await startWorker<TrainingWorkerApi>(FILES[kind]);
  await saveTable(await sharedDatabase(), syntheticTable({ rows: 9000, months: 24 }), 'town');
});
afterAll(() => {
  for (const worker of Object.values(workers)) worker.end();
});

const quiet = (): void => undefined;

describe.each(MODEL_KINDS)('the worker that trains %s', (kind) => {
  test('offers training', () => {
    expect(workers[kind].functions).toEqual(['train']);
  });

  test('saves a scored model and says how far it is, from 0 forwards to 1 at most', async () => {
    const heard: [number, string][] = [];
    const outcome = await workers[kind].api.train(
      { dataSetId: 'town', seed: 3 },
      proxy((done: number, text: string) => heard.push([done, text])),
    );
    expect(outcome).toMatchObject({ kind, available: true });
    if (!outcome.available) return;
    expect(outcome.summary).toMatchObject({ kind, dataSetId: 'town', dataHash: 'hash-town', seed: 3 });
    expect(outcome.summary.scorecard.scores.length).toBeGreaterThan(0);
    for (const { value, baseline } of outcome.summary.scorecard.scores) {
      expect(Number.isFinite(value)).toBe(true);
      expect(Number.isFinite(baseline)).toBe(true);
    }
    // the payload stays in storage: pages get the summary alone
    expect(outcome.summary).not.toHaveProperty('payload');
    const record = await readModel(await sharedDatabase(), 'town', kind);
    expect(record).toMatchObject(outcome.summary);
    expect(record!.payload).toBeDefined();

    const done = heard.map(([share]) => share);
    expect(done[0]).toBe(0);
    expect(done.length).toBeGreaterThan(3);
    expect(done.filter((share) => !(share >= 0 && share <= 1))).toEqual([]);
    expect(done.filter((share, i) => i > 0 && share < done[i - 1])).toEqual([]);
    expect(done.at(-1)).toBeGreaterThan(0.5);
    expect(heard.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('fails with a sentence for a data set that was deleted, and saves nothing for it', async () => {
    await expect(workers[kind].api.train({ dataSetId: 'gone', seed: 1 }, proxy(quiet))).rejects.toThrow('gone');
    expect(await readOutcomes(await sharedDatabase(), 'gone')).toEqual([]);
  });
});

describe('data that cannot support a model', () => {
  test('gives the reason as a saved outcome, not an error', async () => {
    const db = await sharedDatabase();
    await saveTable(db, syntheticTable({ rows: 300, months: 24, unlocated: 1 }), 'no-map');
    const outcome = await workers.hotspots.api.train({ dataSetId: 'no-map', seed: 1 }, proxy(quiet));
    expect(outcome).toMatchObject({ kind: 'hotspots', available: false });
    expect(outcome.available === false && outcome.reason).toMatch(/coordinates/);
    expect(await readOutcomes(db, 'no-map')).toEqual([outcome]);
    await deleteDataSet(db, 'no-map');
  });
});

describe('the worker that trains counts, asked for some crime types', () => {
  test('fits to those and keeps the model of all records beside it', async () => {
    const db = await sharedDatabase();
    const before = await readOutcomes(db, 'town');
    const outcome = await workers.counts.api.train({ dataSetId: 'town', seed: 3, types: [1, 2] }, proxy(quiet));
    expect(outcome).toMatchObject({ kind: 'counts', available: true, summary: { types: [1, 2] } });
    expect(await readOutcomes(db, 'town')).toEqual(before);
    const record = await readModel(db, 'town', 'counts', [1, 2]);
    expect(record).toMatchObject({ types: [1, 2], payload: { types: [1, 2] } });
    expect((await readVariants(db, 'town', 'counts')).map(({ types }) => types)).toEqual([[1, 2]]);
  });

  test('refuses too few in a sentence and keeps nothing of it', async () => {
    const db = await sharedDatabase();
    await saveTable(db, syntheticTable({ rows: 700, months: 24 }), 'thin');
    const outcome = await workers.counts.api.train({ dataSetId: 'thin', seed: 3, types: [3] }, proxy(quiet));
    expect(outcome.available === false && outcome.reason).toMatch(/there are \d+ records to learn from.*at least 200/);
    expect(await readOutcomes(db, 'thin')).toEqual([]);
    await deleteDataSet(db, 'thin');
  });
});
