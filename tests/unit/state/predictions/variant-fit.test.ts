/** Fitting models to some crime types as the page shows it, on a worker that a test answers for. */
import '../../../support/browser-globals.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TrainingOutcome, TrainingRequest, TrainingWorkerApi } from '#lib/contract/workers.ts';
import type { ModelRecord, OnProgress } from '#lib/core/records/model-record.ts';
import { app } from '#lib/state/app.svelte.ts';
import { countsFit, typesFit } from '#lib/state/predictions/variant-fit.svelte.ts';
import { training } from '#lib/state/training.svelte.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { saveModel } from '#lib/storage/models.ts';
import { saveTable } from '../../../support/saved-data.ts';
import { syntheticTable } from '../../../support/synthetic-table.ts';
import { FakeWorker } from '../../worker-client/fake-worker.ts';

const never = new Promise<never>(() => undefined);
let fits = 0;

const record = (types: readonly number[] | undefined): ModelRecord => ({
  format: 'streetlight-model',
  version: 1,
  kind: 'counts',
  ...(types ? { types } : {}),
  id: `counts-${++fits}`,
  dataSetId: 'town',
  dataHash: 'hash-town',
  trainedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, fits)).toISOString(),
  trainingSeconds: 1,
  seed: 1,
  parameters: {},
  trainedOn: { rows: 300, from: '2018-01-01', to: '2018-12-31' },
  scorecard: {
    test: { from: '2018-10-01', to: '2018-12-31', rows: 60 },
    train: { from: '2018-01-01', to: '2018-09-30', rows: 240 },
    scores: [],
    sentence: '',
    notes: [],
  },
  payload: { version: 3 },
});

/** Saves as the worker's job does. */
const fitted = async ({ types }: TrainingRequest): Promise<TrainingOutcome> =>
  saveModel(await sharedDatabase(), record(types));

function workerThat(train: (request: TrainingRequest, onProgress: OnProgress) => Promise<TrainingOutcome>): void {
  FakeWorker.apis['forecast.worker.ts'] = { train } satisfies TrainingWorkerApi;
}

beforeEach(async () => {
  FakeWorker.started.length = 0;
  FakeWorker.apis = {};
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('navigator', { hardwareConcurrency: 2 });
  const db = await sharedDatabase();
  // 2,000 records of four types, the last of which has too few
  const table = syntheticTable({ rows: 2000 });
  let last = 0;
  await saveTable(db, { ...table, type: table.type.map((type) => (type === 3 && ++last > 40 ? 0 : type)) }, 'town');
  await saveModel(db, record(undefined));
  await app.refresh();
});
afterEach(() => {
  countsFit.cancel();
  typesFit.cancel();
  training.cancel();
  vi.unstubAllGlobals();
});

describe('fitting to chosen types', () => {
  test('asks the worker for just those, says how far it is, and lists the model at the end', async () => {
    const seen: string[] = [];
    let asked: TrainingRequest | undefined;
    workerThat(async (request, onProgress) => {
      asked = request;
      onProgress(0.4, 'Choosing');
      await vi.waitFor(() => expect(countsFit.text).toBe('Choosing'));
      seen.push(`${countsFit.status} ${countsFit.done}`);
      return fitted(request);
    });
    expect(await countsFit.fit([2, 0])).toBe(true);
    expect(asked).toMatchObject({ dataSetId: 'town', types: [0, 2] });
    expect(seen).toEqual(['running 0.4']);
    expect(countsFit.status).toBe('done');
    expect(countsFit.concerns([2, 0])).toBe(true);
    expect(app.fittedTo('counts', [2, 0])).toMatchObject({ types: [0, 2] });
    expect(app.fittedTo('counts', [2])).toBeUndefined();
    // the model of all records is what lists show
    expect(app.summary('counts')?.types).toBeUndefined();
    expect(FakeWorker.started.every(({ terminated }) => terminated)).toBe(true);
  });

  test('takes the stored model where there is one, without a worker', async () => {
    await saveModel(await sharedDatabase(), record([0]));
    await app.refresh();
    expect(await countsFit.fit([0])).toBe(true);
    expect(countsFit.status).toBe('done');
    expect(FakeWorker.started).toEqual([]);
  });

  test('refuses too few at once, with how many there are and what to do', async () => {
    expect(await countsFit.fit([3])).toBe(false);
    expect(countsFit.status).toBe('refused');
    expect(countsFit.problem).toMatch(/there are 40 records to learn from, and it needs at least 200.*group of types/);
    expect(FakeWorker.started).toEqual([]);
  });

  test('passes on what the worker refuses', async () => {
    workerThat(() => Promise.resolve({ kind: 'counts', available: false, reason: 'Only 3 lie in the last part.' }));
    expect(await countsFit.fit([1])).toBe(false);
    expect([countsFit.status, countsFit.problem]).toEqual(['refused', 'Only 3 lie in the last part.']);
  });

  test('says in a sentence what broke, and can be tried again', async () => {
    workerThat(() => Promise.reject(new Error('out of memory')));
    expect(await countsFit.fit([1])).toBe(false);
    expect(countsFit.status).toBe('failed');
    expect(countsFit.problem).toBe('The forecast could not be fitted: out of memory');
    workerThat(fitted);
    expect(await countsFit.fit([1])).toBe(true);
    expect([countsFit.status, countsFit.problem]).toEqual(['done', '']);
  });

  test('that is cancelled ends its worker and leaves every model as it was', async () => {
    await saveModel(await sharedDatabase(), record([0]));
    await app.refresh();
    const before = app.fitted('counts');
    workerThat(() => never);
    const fitting = countsFit.fit([1]);
    await vi.waitFor(() => expect(FakeWorker.started).toHaveLength(1));
    countsFit.cancel();
    expect(await fitting).toBe(false);
    expect(countsFit.status).toBe('cancelled');
    expect(FakeWorker.started[0].terminated).toBe(true);
    await app.refresh();
    expect(app.fitted('counts')).toEqual(before);
  });

  test('is overtaken by the next one', async () => {
    workerThat(({ types, ...rest }) => (types?.[0] === 1 ? never : fitted({ ...rest, types: types! })));
    const first = countsFit.fit([1]);
    await vi.waitFor(() => expect(FakeWorker.started).toHaveLength(1));
    expect(await countsFit.fit([2])).toBe(true);
    expect(await first).toBe(false);
    expect(countsFit.status).toBe('done');
    expect(countsFit.concerns([2])).toBe(true);
    expect(FakeWorker.started[0].terminated).toBe(true);
  });

  test('waits for "Train all": its end would take the fitted model with it', async () => {
    for (const file of ['hotspots', 'forecast', 'crime-type', 'risk']) {
      FakeWorker.apis[`${file}.worker.ts`] = { train: () => never };
    }
    void training.trainAll();
    expect(await countsFit.fit([1])).toBe(false);
    expect(countsFit.status).toBe('refused');
    expect(countsFit.problem).toContain('All models are being trained');
  });

  test('is not said of other types or of another data set', async () => {
    workerThat(fitted);
    await countsFit.fit([1]);
    expect(countsFit.concerns([1, 2])).toBe(false);
    await saveTable(await sharedDatabase(), syntheticTable({ rows: 300 }), 'village', '2026-05-01T00:00:00.000Z');
    await app.use('village');
    expect(countsFit.concerns([1])).toBe(false);
    expect(app.fitted('counts')).toEqual([]);
    await app.use('town');
    expect(app.fittedTo('counts', [1])).toBeDefined();
  });

  test('anew trained models of all records take them along', async () => {
    workerThat(fitted);
    await countsFit.fit([1]);
    await saveModel(await sharedDatabase(), record(undefined));
    await app.refresh();
    expect(app.fittedTo('counts', [1])).toBeUndefined();
  });
});

describe('the model that tells chosen types apart', () => {
  test('is trained by its own worker and kept beside the counts of the same types', async () => {
    FakeWorker.apis['crime-type.worker.ts'] = {
      train: async ({ types }: TrainingRequest) =>
        saveModel(await sharedDatabase(), { ...record(types), kind: 'types', payload: { version: 0 } }),
    } satisfies TrainingWorkerApi;
    workerThat(fitted);
    await countsFit.fit([0, 1]);
    expect(await typesFit.fit([1, 0])).toBe(true);
    expect([typesFit.status, typesFit.concerns([0, 1])]).toEqual(['done', true]);
    expect(countsFit.status).toBe('done');
    expect(app.fittedTo('counts', [0, 1])).toBeDefined();
  });

  test('is refused where one type would be left, with the reason', async () => {
    expect(await typesFit.fit([2])).toBe(false);
    expect(typesFit.status).toBe('refused');
    expect(typesFit.problem).toMatch(/one type or none is left: there is nothing to tell apart/);
    expect(FakeWorker.started).toEqual([]);
  });
});
