/** Count models fitted to some crime types: kept beside the one of all records, bounded, and gone with it. */
import '../../support/browser-globals.ts';
import { describe, expect, test } from 'vitest';
import { layoutOf } from '#lib/core/glm/terms/terms.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { hourTerms } from '../../support/count-terms.ts';
import type { ModelRecord } from '#lib/core/records/model-record.ts';
import { MOST_VARIANTS } from '#lib/core/records/model-variant.ts';
import type { StreetlightDatabase } from '#lib/storage/database.ts';
import { bringBackDataSet, deleteDataSet, discardDataSet, eraseDeleted } from '#lib/storage/deleted.ts';
import { replaceGeography } from '#lib/storage/geographies.ts';
import { readDetails } from '#lib/storage/data-sets.ts';
import { createLocalServices } from '#lib/storage/local-services.ts';
import {
  readModel,
  readOutcome,
  readOutcomes,
  readVariants,
  saveModel,
  saveNotAvailable,
} from '#lib/storage/models.ts';
import { sweepLeftovers } from '#lib/storage/sweep.ts';
import { freshDatabase, saveTable } from '../../support/saved-data.ts';
import { syntheticTable } from '../../support/synthetic-table.ts';

let fits = 0;

function countsRecord(dataSetId: string, types?: readonly number[], version = 3): ModelRecord {
  fits++;
  return {
    format: 'streetlight-model',
    version: 1,
    kind: 'counts',
    ...(types ? { types } : {}),
    id: `counts-${fits}`,
    dataSetId,
    dataHash: 'hash',
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
    payload: {
      version,
      shape: { areas: 1, hours: 24, weekdays: 7 },
      firstDay: dayOf(2018, 1, 1),
      lastDay: dayOf(2018, 12, 31),
      coefficients: new Float64Array(layoutOf(hourTerms(1)).length),
      areaHourRates: new Float64Array(24).fill(2),
      ...(types ? { types } : {}),
    },
  };
}

async function saved(): Promise<StreetlightDatabase> {
  const db = await freshDatabase();
  await saveTable(db, syntheticTable({ rows: 50 }));
  return db;
}

const choices = async (db: StreetlightDatabase, id = 'one') =>
  (await readVariants(db, id, 'counts')).map(({ types }) => types);

describe('a count model fitted to some crime types', () => {
  test('stands beside the model of all records, which alone is listed', async () => {
    const db = await saved();
    const [main, theft] = [countsRecord('one'), countsRecord('one', [0])];
    await saveModel(db, main);
    await saveModel(db, theft);
    expect((await readOutcomes(db, 'one')).map((outcome) => outcome.available && outcome.summary.id)).toEqual([
      main.id,
    ]);
    expect(await readOutcome(db, 'one', 'counts')).toMatchObject({ summary: { id: main.id } });
    expect(await readOutcome(db, 'one', 'counts', [0])).toMatchObject({ summary: { id: theft.id, types: [0] } });
    expect(await readModel(db, 'one', 'counts')).toEqual(main);
    expect(await readModel(db, 'one', 'counts', [0])).toEqual(theft);
    expect(await readModel(db, 'one', 'counts', [0, 1])).toBeUndefined();
    expect((await readVariants(db, 'one', 'counts'))[0]).not.toHaveProperty('payload');
  });

  test('is replaced by the next one for the same types', async () => {
    const db = await saved();
    await saveModel(db, countsRecord('one', [1, 3]));
    const second = countsRecord('one', [1, 3]);
    await saveModel(db, second);
    expect((await readVariants(db, 'one', 'counts')).map(({ id }) => id)).toEqual([second.id]);
  });

  test('is refused where the types are not in order: one choice must not be kept under two names', async () => {
    const db = await saved();
    await expect(saveModel(db, countsRecord('one', [3, 1]))).rejects.toThrow('ascending');
    await expect(saveModel(db, countsRecord('one', []))).rejects.toThrow('at least one');
  });

  test(`makes room: the last ${MOST_VARIANTS} stay, the oldest goes first`, async () => {
    const db = await saved();
    const main = countsRecord('one');
    await saveModel(db, main);
    for (let type = 0; type < MOST_VARIANTS + 2; type++) await saveModel(db, countsRecord('one', [type]));
    // fitted again: no longer among the oldest
    await saveModel(db, countsRecord('one', [2]));
    await saveModel(db, countsRecord('one', [40]));
    const kept = await choices(db);
    expect(kept).toHaveLength(MOST_VARIANTS);
    expect(kept.slice(0, 2)).toEqual([[40], [2]]);
    expect(kept).not.toContainEqual([3]);
    expect(kept).toContainEqual([4]);
    expect(await db.count('models')).toBe(MOST_VARIANTS + 1);
    expect(await readModel(db, 'one', 'counts')).toEqual(main);
  });

  test('goes when the model of all records is trained anew, or turns out not to be possible', async () => {
    const db = await saved();
    await saveModel(db, countsRecord('one', [0]));
    await saveModel(db, { ...countsRecord('one'), kind: 'hotspots', payload: { version: 2 } });
    expect(await choices(db)).toEqual([[0]]);
    await saveModel(db, countsRecord('one'));
    expect(await choices(db)).toEqual([]);
    expect(await db.count('models')).toBe(2);

    await saveModel(db, countsRecord('one', [0]));
    await saveNotAvailable(db, 'one', 'counts', { available: false, reason: 'No hour.' });
    expect(await choices(db)).toEqual([]);
    expect(await readModel(db, 'one', 'counts', [0])).toBeUndefined();
  });

  test('stays when boundaries change: no record changes its area', async () => {
    const db = await saved();
    await saveModel(db, countsRecord('one', [0]));
    const { geography } = await readDetails(db, 'one');
    await replaceGeography(db, 'one', geography!);
    expect(await choices(db)).toEqual([[0]]);
  });

  test('of an earlier version of the app is listed no more and answers nothing', async () => {
    const db = await saved();
    await saveModel(db, countsRecord('one', [0], 1));
    expect(await choices(db)).toEqual([]);
    const services = createLocalServices(() => Promise.resolve(db));
    expect(await services.model('one', 'counts', [0])).toBeUndefined();
    await expect(readModel(db, 'one', 'counts', [0])).rejects.toThrow('expected version 3, got 1');
  });

  test('belongs to its data set: deleted, brought back and erased with it, and swept where it belongs to none', async () => {
    const db = await saved();
    await saveTable(db, syntheticTable({ rows: 50 }), 'two');
    await saveModel(db, countsRecord('one', [0]));
    await saveModel(db, countsRecord('two', [0]));
    await discardDataSet(db, 'one');
    await sweepLeftovers(db);
    await bringBackDataSet(db, 'one');
    expect(await choices(db)).toEqual([[0]]);

    await discardDataSet(db, 'one');
    await eraseDeleted(db, 'one');
    expect(await db.getAllKeys('models')).toEqual([['two', 'counts', '0']]);
    expect(await db.getAllKeys('outcomes')).toEqual([['two', 'counts', '0']]);
    await deleteDataSet(db, 'two');
    expect(await db.count('models')).toBe(0);

    await db.put('models', countsRecord('gone', [0]), ['gone', 'counts', '0']);
    await sweepLeftovers(db);
    expect(await db.count('models')).toBe(0);
  });

  test('of a data set that was deleted for good meanwhile is not kept', async () => {
    const db = await saved();
    await saveModel(db, countsRecord('gone', [0]));
    expect(await db.count('models')).toBe(0);
  });

  test('is read once by the API: a second question gets the same record', async () => {
    const db = await saved();
    await saveModel(db, countsRecord('one'));
    await saveModel(db, countsRecord('one', [0]));
    const services = createLocalServices(() => Promise.resolve(db));
    const first = await services.model('one', 'counts', [0]);
    expect(first?.types).toEqual([0]);
    expect((await services.model('one', 'counts'))?.types).toBeUndefined();
    expect(await services.model('one', 'counts', [0])).toBe(first);
    expect((await services.variants('one', 'counts')).map(({ types }) => types)).toEqual([[0]]);
    // fitted again: the next question gets the new one
    const anew = countsRecord('one', [0]);
    await saveModel(db, anew);
    expect(await services.model('one', 'counts', [0])).toMatchObject({ id: anew.id });
  });
});
