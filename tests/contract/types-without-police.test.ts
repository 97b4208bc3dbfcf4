/** `POST /api/crime-type` from a model that was trained without the types that police find. */
import { beforeAll, expect, test } from 'vitest';
import * as v from 'valibot';
import * as answers from '#lib/contract/answers.ts';
import { runTypesTraining } from '#lib/jobs/train-forests.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { ask, localApi } from '../support/trained-api.ts';
import { saveTable } from '../support/saved-data.ts';
import { syntheticTable } from '../support/synthetic-table.ts';

const api = localApi();
const question = { community_area: 11, hour: 21, date: '2020-02-07' };
/** THEFT, BATTERY, NARCOTICS, ROBBERY: the third is found by police. */
const table = { ...syntheticTable({ rows: 4000 }), typeLabels: ['THEFT', 'BATTERY', 'NARCOTICS', 'ROBBERY'] };
const quiet = (): void => undefined;

beforeAll(async () => {
  await saveTable(await sharedDatabase(), table, 'found');
});

test('before it is trained the answer says which switch to use; without any model, to train', async () => {
  const asked = { ...question, found_by_police: false };
  expect((await ask(api, '/api/crime-type', asked)).body.error).toContain('Press "Train all"');
  await runTypesTraining({ dataSetId: 'found', seed: 1 }, quiet);
  const { status, body } = await ask(api, '/api/crime-type', asked);
  expect([status, body.code, body.field]).toEqual([409, 'no_model', 'found_by_police']);
  expect(body.error).toContain('Switch on "Leave out types that police find"');
}, 30_000);

test('once trained it names no such type, its probabilities are of the others, and the model of all stays', async () => {
  await runTypesTraining({ dataSetId: 'found', seed: 1, types: [0, 1, 3] }, quiet);
  const all = await ask(api, '/api/crime-type', question);
  const reported = await ask(api, '/api/crime-type', { ...question, found_by_police: false });
  expect(v.safeParse(answers.crimeTypeAnswer, reported.body).success).toBe(true);
  expect(reported.body.crime_types).toEqual(['THEFT', 'BATTERY', 'ROBBERY']);
  const types = (body: { top: { crime_type: string }[] }): string[] => body.top.map(({ crime_type }) => crime_type);
  expect(types(reported.body).sort()).toEqual(['BATTERY', 'ROBBERY', 'THEFT']);
  const sum = reported.body.top.reduce(
    (total: number, { probability }: { probability: number }) => total + probability,
    0,
  );
  expect(sum).toBeCloseTo(1, 3);
  expect(types(all.body)).toContain('NARCOTICS');
  expect(all.body).not.toHaveProperty('crime_types');
  expect((await ask(api, '/api/crime-type', { ...question, found_by_police: true })).body).toEqual(all.body);
}, 30_000);

test('/api/models lists it under the model of all types', async () => {
  const { body } = await ask(api, '/api/models');
  expect(v.safeParse(answers.modelsAnswer, body).issues).toBeUndefined();
  const types = (body.models as { kind: string; crime_type_models?: { crime_types: string[] }[] }[]).find(
    ({ kind }) => kind === 'types',
  );
  expect(types?.crime_type_models?.map(({ crime_types }) => crime_types)).toEqual([['THEFT', 'BATTERY', 'ROBBERY']]);
});

test('anything but true or false is refused', async () => {
  const { status, body } = await ask(api, '/api/crime-type', { ...question, found_by_police: 'no' });
  expect([status, body.code, body.field]).toEqual([400, 'invalid_field', 'found_by_police']);
});
