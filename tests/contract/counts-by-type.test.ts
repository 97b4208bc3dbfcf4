/** `POST /api/poisson` for some crime types, and for records without hours or days. */
import { beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { createApi, type Api } from '#lib/api/app.ts';
import * as answers from '#lib/contract/answers.ts';
import type { Services } from '#lib/contract/services.ts';
import type { CountsModel } from '#lib/core/glm/answers/counts-model.ts';
import { expectedCount } from '#lib/core/glm/answers/expected-count.ts';
import type { ModelRecord } from '#lib/core/records/model-record.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { runCountsTraining } from '#lib/jobs/train-counts.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { createLocalServices } from '#lib/storage/local-services.ts';
import { readModel, readVariants } from '#lib/storage/models.ts';
import { ask, localApi } from '../support/trained-api.ts';
import { saveTable } from '../support/saved-data.ts';
import { syntheticTable } from '../support/synthetic-table.ts';

const quiet = (): void => undefined;
const when = { community_area: 11, hour: 21, date: '2020-02-07' };
const api = localApi();
const THEFT = 0;
const BURGLARY = 2;
const ROBBERY = 3;

/** 4,000 records; of robbery too few are left to learn from. */
const table = syntheticTable({ rows: 4000, months: 24 });
const everyRobberyBut = 90;
let robberies = 0;
const thinned = {
  ...table,
  type: table.type.map((type) => (type === ROBBERY && ++robberies > everyRobberyBut ? THEFT : type)),
};

beforeAll(async () => {
  await saveTable(await sharedDatabase(), thinned, 'small');
  await runCountsTraining({ dataSetId: 'small', seed: 1 }, quiet);
  await runCountsTraining({ dataSetId: 'small', seed: 1, types: [BURGLARY] }, quiet);
  await runCountsTraining({ dataSetId: 'small', seed: 1, types: [BURGLARY, ROBBERY] }, quiet);
}, 60_000);

describe('crimes of some types', () => {
  test('are answered from the model fitted to them: fewer than all, and as many as the records hold of them', async () => {
    const all = await ask(api, '/api/poisson', when);
    const one = await ask(api, '/api/poisson', { ...when, crime_type: 'BURGLARY' });
    expect(one.status).toBe(200);
    expect(v.safeParse(answers.poissonAnswer, one.body).success).toBe(true);
    expect(one.body.crime_types).toEqual(['BURGLARY']);
    expect(all.body).not.toHaveProperty('crime_types');
    expect(one.body.model_id).not.toBe(all.body.model_id);
    expect(one.body.expected_crimes).toBeLessThan(all.body.expected_crimes as number);

    // summed over the days of the records, the model expects what they hold
    const record = await readModel(await sharedDatabase(), 'small', 'counts', [BURGLARY]);
    const model = record!.payload as CountsModel;
    let expected = 0;
    for (let day = model.firstDay; day <= model.lastDay; day++) {
      for (let area = 0; area < 6; area++) {
        for (let hour = 0; hour < 24; hour++) expected += expectedCount(model, area, day, hour);
      }
    }
    const burglaries = thinned.type.filter((type) => type === BURGLARY).length;
    expect(expected / burglaries).toBeGreaterThan(0.99);
    expect(expected / burglaries).toBeLessThan(1.01);
  });

  test('a list names a group, in any order', async () => {
    const group = await ask(api, '/api/poisson', { ...when, crime_type: ['ROBBERY', 'BURGLARY', 'ROBBERY'] });
    expect(group.body.crime_types).toEqual(['BURGLARY', 'ROBBERY']);
    const alike = await ask(api, '/api/poisson', { ...when, crime_type: ['BURGLARY', 'ROBBERY'] });
    expect(alike.body).toEqual(group.body);
  });

  test('a type that no model is fitted to is no_model, with what to press', async () => {
    const { status, body } = await ask(api, '/api/poisson', { ...when, crime_type: ['THEFT', 'BATTERY'] });
    expect([status, body.code, body.field]).toEqual([409, 'no_model', 'crime_type']);
    expect(body.error).toBe(
      'No count model is fitted to "THEFT", "BATTERY" alone yet. Choose them under "Crimes" on the Predictions page and press "Fit".',
    );
  });

  test('a type of which there are too few is not_available, with how many there are', async () => {
    const { status, body } = await ask(api, '/api/poisson', { ...when, crime_type: 'ROBBERY' });
    expect([status, body.code]).toEqual([409, 'not_available']);
    expect(body.error).toMatch(
      /there are 90 records to learn from, and it needs at least 200\. Choose a group of types/,
    );
  });

  test.each([
    ['unknown_type', { crime_type: 'MURMURATION' }],
    ['unknown_type', { crime_type: ['BURGLARY', 'burglary'] }],
    ['unknown_type', { crime_type: '' }],
    ['invalid_field', { crime_type: [] }],
    ['invalid_field', { crime_type: 7 }],
    ['invalid_field', { crime_type: null }],
  ])('%s for %j', async (code, fields) => {
    const { status, body } = await ask(api, '/api/poisson', { ...when, ...fields });
    expect([status, body.code, body.field]).toEqual([400, code, 'crime_type']);
  });

  test('fitting too few refuses in a sentence, keeps nothing, and leaves the model of all records', async () => {
    const outcome = await runCountsTraining({ dataSetId: 'small', seed: 1, types: [ROBBERY] }, quiet);
    expect(outcome).toMatchObject({ kind: 'counts', available: false });
    expect(await readVariants(await sharedDatabase(), 'small', 'counts')).toHaveLength(2);
    expect((await ask(api, '/api/poisson', when)).status).toBe(200);
  });

  test('/api/models lists the model of all records once, and under it what is fitted to types', async () => {
    const { body } = await ask(api, '/api/models');
    expect(v.safeParse(answers.modelsAnswer, body).success).toBe(true);
    const counts = (body.models as { kind: string; crime_type_models: { crime_types: string[] }[] }[]).filter(
      ({ kind }) => kind === 'counts',
    );
    expect(counts).toHaveLength(1);
    expect(counts[0].crime_type_models.map(({ crime_types }) => crime_types)).toEqual([
      ['BURGLARY', 'ROBBERY'],
      ['BURGLARY'],
    ]);
  });
});

test('an answer has its intervals, one inside the other, its period and how far the records reach', async () => {
  const { body } = await ask(api, '/api/poisson', when);
  expect(body.intervals.map(({ level }: { level: number }) => level)).toEqual([0.5, 0.8, 0.95]);
  expect(body.intervals[1]).toEqual(body.interval);
  expect(body.intervals[0].lower).toBeGreaterThanOrEqual(body.intervals[2].lower);
  expect(body.intervals[0].upper).toBeLessThanOrEqual(body.intervals[2].upper);
  expect(body).toMatchObject({ period: 'hour', holiday: null, data_until: '2020-01-01' });
});

test('an answer of a loaded model takes under 5 ms', async () => {
  await ask(api, '/api/poisson', when);
  const took: number[] = [];
  for (let i = 0; i < 30; i++) {
    const started = performance.now();
    await ask(api, '/api/poisson', { ...when, hour: i % 24 });
    took.push(performance.now() - started);
  }
  expect(Math.min(...took)).toBeLessThan(5);
});

/** Services that hold one count model of the given resolution, in which every area has two crimes a day. */
async function holding(resolution: 'day' | 'month'): Promise<Api> {
  const services = createLocalServices(sharedDatabase);
  const dataSet = (await services.activeDataSet())!;
  const payload: CountsModel = {
    version: 3,
    resolution,
    shape: { areas: 6, hours: 1, weekdays: resolution === 'day' ? 7 : 1 },
    coefficients: new Float64Array(2000).fill(Math.log(2), 0, 1),
    withMonth: true,
    dispersion: 1.5,
    levelDrift: 0.12,
    areaHourRates: new Float64Array(6).fill(1.5),
    meanRate: 1.5,
    firstDay: dayOf(2018, 1, 1),
    lastDay: dayOf(2019, 12, 31),
    holidays: {
      country: 'US',
      firstDay: dayOf(2018, 1, 1),
      lastDay: dayOf(2029, 12, 31),
      names: ['Christmas Day'],
      days: Int32Array.of(dayOf(2020, 12, 25)),
      codes: Uint8Array.of(1),
      logRatios: Float64Array.of(0, -Math.log(4)),
    },
  } as unknown as CountsModel;
  const record = { ...(await services.model(dataSet.id, 'counts')), payload } as ModelRecord;
  const held = {
    ...services,
    activeDataSet: () => Promise.resolve({ ...dataSet, timeResolution: resolution }),
    model: () => Promise.resolve(record),
  } as unknown as Services;
  return createApi(held, { version: '9.9.9', onError: (error) => console.error(error) });
}

describe('records with days but no hours', () => {
  test('are answered for the whole day, which knows its holidays', async () => {
    const daily = await holding('day');
    const { status, body } = await ask(daily, '/api/poisson', { community_area: 11, date: '2020-12-24' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ expected_crimes: 2, baseline: 1.5, period: 'day', holiday: null });
    const christmas = await ask(daily, '/api/poisson', { community_area: 11, day: 25, month: 12, year: 2020 });
    expect(christmas.body).toMatchObject({ expected_crimes: 0.5, period: 'day', holiday: 'Christmas Day' });
  });

  test('by weekday, month and year give the mean of such days, holidays included', async () => {
    const daily = await holding('day');
    // Fridays of December 2020: the 4th, 11th, 18th and 25th
    const { body } = await ask(daily, '/api/poisson', { community_area: 11, day_of_week: 4, month: 12, year: 2020 });
    expect(body).toMatchObject({ expected_crimes: (3 * 2 + 0.5) / 4, holiday: null });
  });

  test('say to leave the hour out', async () => {
    const { status, body } = await ask(await holding('day'), '/api/poisson', when);
    expect([status, body.code, body.field]).toEqual([409, 'not_available', 'hour']);
    expect(body.error).toMatch(/per day\. Leave out "hour"\.$/);
  });

  test('still need a day', async () => {
    const { status, body } = await ask(await holding('day'), '/api/poisson', {
      community_area: 11,
      month: 2,
      year: 2020,
    });
    expect([status, body.code, body.field]).toEqual([400, 'missing_field', 'day_of_week']);
  });
});

describe('records with months only', () => {
  test('are answered for the whole calendar month, leap days included', async () => {
    const monthly = await holding('month');
    const leap = await ask(monthly, '/api/poisson', { community_area: 11, month: 2, year: 2020 });
    expect(leap.body).toMatchObject({ expected_crimes: 58, baseline: 43.5, period: 'month', holiday: null });
    const usual = await ask(monthly, '/api/poisson', { community_area: 11, month: 2, year: 2021 });
    expect(usual.body).toMatchObject({ expected_crimes: 56, extrapolated: true });
  });

  test.each([
    ['hour', { hour: 3 }],
    ['day', { day: 3 }],
    ['day_of_week', { day_of_week: 3 }],
    ['date', { date: '2020-02-03' }],
  ])('say to leave out %s', async (field, finer) => {
    const { status, body } = await ask(await holding('month'), '/api/poisson', {
      community_area: 11,
      month: 2,
      year: 2020,
      ...finer,
    });
    expect([status, body.code, body.field]).toEqual([409, 'not_available', field]);
    expect(body.error).toContain(`leave out "${field}"`);
  });

  test('need month and year', async () => {
    const { status, body } = await ask(await holding('month'), '/api/poisson', { community_area: 11, month: 2 });
    expect([status, body.code, body.field]).toEqual([400, 'missing_field', 'year']);
  });
});
