/** The frame of every training: what is saved, and what becomes of it when something goes wrong on the way. */
import '../../support/browser-globals.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { CRIME_TYPE_MODEL_VERSION } from '#lib/core/crime-type/answers/crime-type-model.ts';
import type { NotAvailable, Trained } from '#lib/core/records/model-record.ts';
import { runTraining } from '#lib/jobs/train.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { deleteDataSet } from '#lib/storage/deleted.ts';
import { readModel, readOutcomes } from '#lib/storage/models.ts';
import { saveTable } from '../../support/saved-data.ts';
import { syntheticTable } from '../../support/synthetic-table.ts';

const quiet = (): void => undefined;
const request = { dataSetId: 'one', seed: 12 };
const notAvailable: NotAvailable = { available: false, reason: 'No hour.' };

function trained(value: number): Trained<{ version: number; weights: Float64Array }> {
  return {
    available: true,
    payload: { version: CRIME_TYPE_MODEL_VERSION, weights: Float64Array.of(value) },
    parameters: { trees: 5 },
    trainedOn: { rows: 80, from: '2018-01-01', to: '2018-12-31' },
    scorecard: {
      test: { from: '2018-10-01', to: '2018-12-31', rows: 20 },
      train: { from: '2018-01-01', to: '2018-09-30', rows: 60 },
      scores: [],
      sentence: 'As good as a guess.',
      notes: [],
    },
  };
}

beforeEach(async () => {
  const db = await sharedDatabase();
  await deleteDataSet(db, 'one');
  await saveTable(db, syntheticTable({ rows: 80 }), 'one');
});

describe('training a model', () => {
  test('gets the records, their geography and the seed, and saves what names data, seed and time', async () => {
    const table = syntheticTable({ rows: 80 });
    const outcome = await runTraining(
      'types',
      (input) => {
        expect(input.table.minutes).toEqual(table.minutes);
        expect(input.geography?.studyAreaKm2).toBeGreaterThan(0);
        expect(input.seed).toBe(12);
        return trained(1);
      },
      request,
      quiet,
    );
    expect(outcome).toMatchObject({
      kind: 'types',
      available: true,
      summary: { dataSetId: 'one', dataHash: 'hash-one', seed: 12, version: 1, parameters: { trees: 5 } },
    });
    const record = await readModel(await sharedDatabase(), 'one', 'types');
    expect(record!.payload).toMatchObject({ weights: Float64Array.of(1) });
    expect(Math.abs(Date.parse(record!.trainedAt) - Date.now())).toBeLessThan(60_000);
    expect(record!.trainingSeconds).toBeGreaterThanOrEqual(0);
    expect(record!.trainingSeconds).toBeLessThan(60);
  });

  test('again replaces the former model by one with an id of its own', async () => {
    const first = await runTraining('types', () => trained(1), request, quiet);
    const second = await runTraining('types', () => trained(2), request, quiet);
    const db = await sharedDatabase();
    expect(await readOutcomes(db, 'one')).toEqual([second]);
    expect(second.available && second.summary.id).not.toBe(first.available && first.summary.id);
    expect((await readModel(db, 'one', 'types'))!.payload).toMatchObject({ weights: Float64Array.of(2) });
  });

  test('that throws leaves the former model in use', async () => {
    const former = await runTraining('types', () => trained(1), request, quiet);
    const broken = runTraining('types', () => Promise.reject(new Error('expected 3 terms, got 2')), request, quiet);
    await expect(broken).rejects.toThrow('expected 3 terms, got 2');
    const db = await sharedDatabase();
    expect(await readOutcomes(db, 'one')).toEqual([former]);
    expect((await readModel(db, 'one', 'types'))!.payload).toMatchObject({ weights: Float64Array.of(1) });
  });
});

describe.each([
  ['a model', trained(1)],
  ['a refusal', notAvailable],
])('%s for a data set that is deleted during the training', (_, result) => {
  test('is not kept', async () => {
    const db = await sharedDatabase();
    await runTraining(
      'types',
      async () => {
        await deleteDataSet(db, 'one');
        return result;
      },
      request,
      quiet,
    );
    expect(await readModel(db, 'one', 'types')).toBeUndefined();
    expect(await readOutcomes(db, 'one')).toEqual([]);
  });
});
