/** The likely types as the Predictions page computes them, beside what the API answers from the same stored model. */
import '../../../support/browser-globals.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ModelRecord } from '#lib/core/records/model-record.ts';
import type { CrimeTypeModel } from '#lib/core/crime-type/answers/crime-type-model.ts';
import { fitCrimeTypes } from '#lib/core/crime-type/training/fit-crime-types.ts';
import { recordsOfTypes } from '#lib/core/table/filter.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { runTypesTraining } from '#lib/jobs/train-forests.ts';
import { app } from '#lib/state/app.svelte.ts';
import { CrimeTypes } from '#lib/state/predictions/crime-types.svelte.ts';
import { typeDisplay } from '#lib/state/type-display.svelte.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { saveModel } from '#lib/storage/models.ts';
import { saveTable } from '../../../support/saved-data.ts';
import { syntheticTable } from '../../../support/synthetic-table.ts';
import { ask, localApi } from '../../../support/trained-api.ts';

// of six types, one of which police find and one of which is rare
const LABELS = ['THEFT', 'BATTERY', 'BURGLARY', 'ROBBERY', 'NARCOTICS', 'ARSON'];
const spread = (table: IncidentTable): IncidentTable => ({
  ...table,
  typeLabels: LABELS,
  type: table.type.map((type, row) => (row % 9 === 0 ? 4 : row % 301 === 0 ? 5 : type)),
});
const table = spread(syntheticTable({ rows: 3000 }));

async function save(dataSetId: string, of: IncidentTable, types?: readonly number[]): Promise<CrimeTypeModel> {
  const records = types ? recordsOfTypes(of, types) : of;
  const rows = Uint32Array.from({ length: records.rows }, (_, row) => row);
  const payload = await fitCrimeTypes(records, rows, { nEstimators: 5, maxLeafNodes: 100, minSamplesLeaf: 10 }, 1, {});
  const record: ModelRecord = {
    format: 'streetlight-model',
    version: 1,
    kind: 'types',
    ...(types ? { types } : {}),
    id: `types-${dataSetId}-${types?.join() ?? 'all'}`,
    dataSetId,
    dataHash: `hash-${dataSetId}`,
    trainedAt: '2026-01-01T00:00:00.000Z',
    trainingSeconds: 1,
    seed: 1,
    parameters: {},
    trainedOn: { rows: of.rows, from: '2018-01-01', to: '2019-12-31' },
    scorecard: {
      test: { from: '2019-07-01', to: '2019-12-31', rows: 60 },
      train: { from: '2018-01-01', to: '2019-06-30', rows: 240 },
      scores: [],
      sentence: '',
      notes: [],
    },
    payload,
  };
  await saveModel(await sharedDatabase(), record);
  return payload;
}

async function answered(crimeTypes: CrimeTypes): Promise<void> {
  crimeTypes.update();
  await expect.poll(() => crimeTypes.answer).toBeDefined();
}

const rounded = (probability: number): number => Number(probability.toPrecision(4));

beforeEach(async () => {
  await saveTable(await sharedDatabase(), table, 'town');
  await app.refresh();
  await app.use('town');
  await typeDisplay.resetFold();
  await typeDisplay.leaveOutFound(false);
});

describe('what the page says of likely types', () => {
  test('is what the API answers from the same model, with the kind of place and without', async () => {
    await save('town', table);
    await app.refresh();
    const crimeTypes = new CrimeTypes();
    await typeDisplay.foldUnder(0);
    for (const place of [undefined, 'STORE']) {
      crimeTypes.asked = { area: 12, date: '2020-01-03', hour: 21, ...(place ? { place } : {}) };
      await answered(crimeTypes);
      const { body } = await ask(localApi(), '/api/crime-type', {
        community_area: 12,
        date: '2020-01-03',
        hour: 21,
        ...(place ? { location_description: place } : {}),
      });
      const top = crimeTypes.answer!.shown.slice(0, 5);
      expect(
        top.map(({ type, probability }) => ({ crime_type: LABELS[type], probability: rounded(probability) })),
      ).toEqual(body.top);
      expect(crimeTypes.summary!.id).toBe(body.model_id);
    }
  });

  test('is the API’s answer too where the records know months only', async () => {
    const monthly = spread(syntheticTable({ rows: 2000, timeResolution: 'month' }));
    await saveTable(await sharedDatabase(), monthly, 'county');
    await save('county', monthly);
    await app.use('county');
    const crimeTypes = new CrimeTypes();
    await typeDisplay.foldUnder(0);
    crimeTypes.asked = { area: 13, date: '2020-02-01', hour: undefined };
    await answered(crimeTypes);
    const { body } = await ask(localApi(), '/api/crime-type', { community_area: 13, date: '2020-02-01', hour: 0 });
    expect(crimeTypes.answer!.shown.slice(0, 5).map(({ probability }) => rounded(probability))).toEqual(
      body.top.map(({ probability }: { probability: number }) => probability),
    );
  });

  test('folds the rare type into Other, whose probability is what was said of it', async () => {
    const model = await save('town', table);
    await app.refresh();
    const crimeTypes = new CrimeTypes();
    crimeTypes.asked = { area: 12, date: '2020-01-03', hour: 21 };
    await answered(crimeTypes);
    const { shown, folded, other } = crimeTypes.answer!;
    expect(folded.map(({ type }) => LABELS[type])).toEqual(['ARSON']);
    expect(other).toBe(crimeTypes.probabilities![model.types.indexOf(5)]);
    expect(shown).toHaveLength(5);
    await typeDisplay.foldType(5, false);
    expect(crimeTypes.answer!.folded).toEqual([]);
    expect(crimeTypes.answer!.shown).toHaveLength(6);
  });

  test('waits for a question and an area that these records have', async () => {
    await save('town', table);
    await app.refresh();
    const crimeTypes = new CrimeTypes();
    crimeTypes.update();
    await expect.poll(() => crimeTypes.model).toBeDefined();
    expect(crimeTypes.answer).toBeUndefined();
    crimeTypes.asked = { area: 999, date: '2020-01-03', hour: 21 };
    expect(crimeTypes.answer).toBeUndefined();
  });
});

describe('leaving out the types that police find', () => {
  test('answers from the model trained without them once it is there, and from that of all types before', async () => {
    await save('town', table);
    await app.refresh();
    const crimeTypes = new CrimeTypes();
    crimeTypes.asked = { area: 12, date: '2020-01-03', hour: 21 };
    expect(crimeTypes.found).toEqual(['NARCOTICS']);
    await typeDisplay.leaveOutFound(true);
    await answered(crimeTypes);
    expect(crimeTypes.withoutFound).toBe(false);
    await save('town', table, crimeTypes.reported);
    await app.refresh();
    crimeTypes.update();
    await expect.poll(() => crimeTypes.withoutFound).toBe(true);
    const { shown, other } = crimeTypes.answer!;
    expect(shown.map(({ type }) => LABELS[type])).not.toContain('NARCOTICS');
    expect(shown.reduce((sum, { probability }) => sum + probability, other)).toBeCloseTo(1, 9);
    await typeDisplay.leaveOutFound(false);
    crimeTypes.update();
    await expect.poll(() => crimeTypes.withoutFound).toBe(false);
  });

  test('is trained on the other records alone and kept beside the model of all', async () => {
    await save('town', table);
    const outcome = await runTypesTraining({ dataSetId: 'town', seed: 1, types: [0, 1, 2, 3, 5] }, () => undefined);
    expect(outcome).toMatchObject({ available: true, summary: { types: [0, 1, 2, 3, 5] } });
    await app.refresh();
    expect(app.fittedTo('types', [5, 3, 2, 1, 0])?.trainedOn.rows).toBe(
      table.type.reduce((count, type) => count + Number(type !== 4), 0),
    );
    expect(app.summary('types')?.types).toBeUndefined();
  });
});

describe('the choices', () => {
  test('are kept for each data set, and those of data sets that are gone are not', async () => {
    await saveTable(await sharedDatabase(), table, 'village');
    await app.use('village');
    await typeDisplay.foldUnder(0.02);
    await app.use('town');
    expect(typeDisplay.fold.limit).toBe(0.005);
    await typeDisplay.foldType(0, true);
    await app.use('village');
    expect(typeDisplay.fold).toEqual({ limit: 0.02, folded: [], shown: [] });
    await app.remove('village');
    await app.removeNow('village');
    await app.use('town');
    await typeDisplay.leaveOutFound(true);
    const db = await sharedDatabase();
    const stored = (await db.get('settings', 'typeDisplay')) as Record<string, unknown>;
    expect(stored['town']).toEqual({ fold: { limit: 0.005, folded: [0], shown: [] }, withoutFound: true });
    expect(stored['village']).toBeUndefined();
  });
});
