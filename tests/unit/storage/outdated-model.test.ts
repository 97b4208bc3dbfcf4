import '../../support/browser-globals.ts';
import { describe, expect, test } from 'vitest';
import { requireModel } from '#lib/api/active.ts';
import { CRIME_TYPE_MODEL_VERSION } from '#lib/core/crime-type/answers/crime-type-model.ts';
import { COUNTS_MODEL_VERSION } from '#lib/core/glm/answers/counts-model.ts';
import { HOTSPOTS_MODEL_VERSION } from '#lib/core/hotspots/hotspots-model.ts';
import type { ModelRecord } from '#lib/core/records/model-record.ts';
import { RISK_MODEL_VERSION } from '#lib/core/risk/answers/risk-model.ts';
import { createLocalServices } from '#lib/storage/local-services.ts';
import { readOutcome, readOutcomes, saveModel } from '#lib/storage/models.ts';
import { freshDatabase, saveTable } from '../../support/saved-data.ts';
import { syntheticTable } from '../../support/synthetic-table.ts';

const record = (dataSetId: string): ModelRecord => ({
  format: 'streetlight-model',
  version: 1,
  kind: 'hotspots',
  id: 'hotspots-1',
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
  payload: { version: HOTSPOTS_MODEL_VERSION },
});

describe('a hot-spot model of an earlier version of the app', () => {
  /** As it was stored before the payload's version stood beside it. */
  async function storedBefore() {
    const db = await freshDatabase();
    const dataSet = await saveTable(db, syntheticTable({ rows: 50 }));
    await saveModel(db, record(dataSet.id));
    const { payload: _payload, ...summary } = record(dataSet.id);
    await db.put('models', { ...record(dataSet.id), payload: { version: 1 } }, [dataSet.id, 'hotspots']);
    await db.put('outcomes', { kind: 'hotspots', available: true, summary }, [dataSet.id, 'hotspots']);
    return { db, dataSet };
  }

  test('is listed as out of date, with what to do', async () => {
    const { db, dataSet } = await storedBefore();
    const [outcome] = await readOutcomes(db, dataSet.id);
    expect(outcome).toMatchObject({ kind: 'hotspots', available: false, outdated: true });
    expect(outcome).toHaveProperty('reason', expect.stringMatching(/out of date\. Press “Train all”/));
  });

  test('is none for the API, which says what to do instead of failing', async () => {
    const { db, dataSet } = await storedBefore();
    const services = createLocalServices(() => Promise.resolve(db));
    expect(await services.model(dataSet.id, 'hotspots')).toBeUndefined();
    await expect(requireModel(services, dataSet, 'hotspots')).rejects.toMatchObject({
      code: 'no_model',
      message: expect.stringContaining('out of date') as string,
    });
  });

  test('is available again once it is trained anew', async () => {
    const { db, dataSet } = await storedBefore();
    await saveModel(db, record(dataSet.id));
    expect(await readOutcome(db, dataSet.id, 'hotspots')).toMatchObject({ available: true });
    const services = createLocalServices(() => Promise.resolve(db));
    expect(await services.model(dataSet.id, 'hotspots')).toMatchObject({ id: 'hotspots-1' });
  });

  test.each(['counts', 'types', 'risk'] as const)(
    'of %s is out of date too, unless its version says no',
    async (kind) => {
      const { db, dataSet } = await storedBefore();
      const { payload: _payload, ...summary } = { ...record(dataSet.id), kind };
      await db.put('outcomes', { kind, available: true, summary }, [dataSet.id, kind]);
      expect(await readOutcome(db, dataSet.id, kind)).toMatchObject({ available: false, outdated: true });
      const payloadVersion = {
        counts: COUNTS_MODEL_VERSION,
        types: CRIME_TYPE_MODEL_VERSION,
        risk: RISK_MODEL_VERSION,
      };
      const current = { kind, available: true as const, summary, payloadVersion: payloadVersion[kind] };
      await db.put('outcomes', current, [dataSet.id, kind]);
      expect(await readOutcome(db, dataSet.id, kind)).toMatchObject({ available: true });
    },
  );
});
