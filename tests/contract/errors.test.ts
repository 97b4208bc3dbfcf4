/** Every error of the contract, on a trained data set; then without data, without models, and with data that cannot. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sharedDatabase } from '#lib/storage/database.ts';
import { deleteDataSet } from '#lib/storage/deleted.ts';
import { ask, localApi, saveAndTrain, thrown } from '../support/trained-api.ts';
import { saveTable } from '../support/saved-data.ts';
import { syntheticTable } from '../support/synthetic-table.ts';

const api = localApi();
const good = { community_area: 11, hour: 21, day_of_week: 4, month: 2, year: 2020 };

afterEach(() => {
  expect(thrown).toEqual([]);
});

describe('before any data is loaded', () => {
  test.each(['/api/hotspots/kde', '/api/hotspots/zones'])('GET %s says what to do', async (path) => {
    const { status, body } = await ask(api, path);
    expect([status, body.code]).toEqual([409, 'no_data']);
    expect(body.error).toContain('Data page');
  });

  test('the index, models and data sets answer with nothing in them', async () => {
    expect((await ask(api, '/api')).body.data_set).toBeNull();
    expect((await ask(api, '/api/models')).body).toEqual({ models: [] });
    expect((await ask(api, '/api/datasets')).body).toEqual({ active: null, datasets: [] });
  });

  test('a wrong body is a wrong body, data or none', async () => {
    expect((await ask(api, '/api/poisson', { ...good, hour: 24 })).body.code).toBe('invalid_field');
    expect((await ask(api, '/api/poisson', good)).body.code).toBe('no_data');
  });
});

describe('with data that no model was trained on', () => {
  beforeAll(async () => {
    await saveTable(await sharedDatabase(), syntheticTable({ rows: 500 }), 'untrained');
  });

  test.each(['/api/poisson', '/api/crime-type', '/api/risk'])('POST %s says how to train', async (path) => {
    const { status, body } = await ask(api, path, good);
    expect([status, body.code]).toEqual([409, 'no_model']);
    expect(body.error).toContain('Train all');
  });

  test('the density needs no model', async () => {
    expect((await ask(api, '/api/hotspots/kde')).status).toBe(200);
  });
});

describe('with trained models', () => {
  beforeAll(async () => {
    await saveAndTrain(syntheticTable({ rows: 8000 }), 'trained', '2026-03-01T00:00:00.000Z');
  });

  test.each([
    ['/api/poisson', 'community_area', { hour: 1, date: '2019-01-01' }],
    ['/api/poisson', 'hour', { community_area: 11, date: '2019-01-01' }],
    ['/api/poisson', 'day_of_week', { community_area: 11, hour: 1, month: 1, year: 2019 }],
    ['/api/poisson', 'month', { community_area: 11, hour: 1, day_of_week: 1, year: 2019 }],
    ['/api/poisson', 'year', { community_area: 11, hour: 1, day_of_week: 1, month: 1 }],
    ['/api/crime-type', 'month', { community_area: 11, hour: 1, day_of_week: 1 }],
    ['/api/crime-type', 'longitude', { ...good, latitude: 51.4 }],
    ['/api/risk', 'community_area', {}],
  ])('POST %s without %s: missing_field', async (path, field, body) => {
    const answer = await ask(api, path, body);
    expect([answer.status, answer.body.code, answer.body.field]).toEqual([400, 'missing_field', field]);
    expect(answer.body.error).toContain(field);
  });

  test.each([
    ['hour', { ...good, hour: 24 }],
    ['hour', { ...good, hour: -1 }],
    ['hour', { ...good, hour: 1.5 }],
    ['hour', { ...good, hour: '21' }],
    ['hour', { ...good, hour: null }],
    ['day_of_week', { ...good, day_of_week: 7 }],
    ['month', { ...good, month: 0 }],
    ['month', { ...good, month: 13 }],
    ['year', { ...good, year: 'soon' }],
    ['community_area', { ...good, community_area: '11' }],
    ['date', { community_area: 11, hour: 1, date: '2019-02-29' }],
    ['date', { community_area: 11, hour: 1, date: '1/2/2019' }],
    ['day', { community_area: 11, hour: 1, day: 31, month: 4, year: 2019 }],
    ['day_of_week', { ...good, date: '2019-01-01' }],
  ])('a %s that cannot be: invalid_field', async (field, body) => {
    const answer = await ask(api, '/api/poisson', body);
    expect([answer.status, answer.body.code, answer.body.field]).toEqual([400, 'invalid_field', field]);
  });

  test.each(['/api/poisson', '/api/crime-type', '/api/risk'])('POST %s with an unknown area', async (path) => {
    const { status, body } = await ask(api, path, { ...good, community_area: 999 });
    expect(status).toBe(400);
    expect(body).toEqual({ error: 'Unknown community area', code: 'unknown_area', field: 'community_area' });
  });

  test.each([
    ['crime_type=ARSON', 'unknown_type', 'crime_type'],
    ['from=2019-02-30', 'invalid_field', 'from'],
    ['from=2019-05-01&to=2019-04-01', 'invalid_field', 'from'],
    ['hour_from=25', 'invalid_field', 'hour_from'],
    ['hour_from=x', 'invalid_field', 'hour_from'],
    ['bandwidth_m=0', 'invalid_field', 'bandwidth_m'],
    ['bandwidth_m=', 'invalid_field', 'bandwidth_m'],
    ['cell_m=1e9', 'invalid_field', 'cell_m'],
    ['kernel=cubic', 'invalid_field', 'kernel'],
    ['kernel=', 'invalid_field', 'kernel'],
    ['edge_correction=all', 'invalid_field', 'edge_correction'],
    ['half_life_days=0', 'invalid_field', 'half_life_days'],
    ['half_life_days=month', 'invalid_field', 'half_life_days'],
    ['format=xml', 'invalid_field', 'format'],
    ['hour_from=1&hour_from=2', 'invalid_field', 'hour_from'],
  ])('GET /api/hotspots/kde?%s: %s', async (query, code, field) => {
    const { status, body } = await ask(api, `/api/hotspots/kde?${query}`);
    expect([status, body.code, body.field]).toEqual([400, code, field]);
  });

  test.each(['k=1', 'k=21', 'k=2.5'])('GET /api/hotspots/zones?%s: invalid_field', async (query) => {
    expect((await ask(api, `/api/hotspots/zones?${query}`)).body).toMatchObject({ code: 'invalid_field', field: 'k' });
  });

  test('a filter that nothing passes is an empty map, not an error', async () => {
    const kde = await ask(api, '/api/hotspots/kde?from=1990-01-01&to=1990-12-31');
    expect(kde.status).toBe(200);
    expect(kde.body.crimes).toBe(0);
    expect(kde.body.data.every((cell: { crime_density_norm: number }) => cell.crime_density_norm === 0)).toBe(true);
    const zones = await ask(api, '/api/hotspots/zones?from=1990-01-01&to=1990-12-31');
    expect([zones.status, zones.body.zones, zones.body.data]).toEqual([200, [], []]);
  });

  test.each(['{', '', '[1]', '"text"', 'null', '7'])('the body %j: invalid_json', async (body) => {
    const answer = await ask(api, '/api/poisson', body);
    expect([answer.status, answer.body.code]).toEqual([400, 'invalid_json']);
  });

  test('a body that is not sent as JSON: not_json', async () => {
    const answer = await ask(api, '/api/poisson', JSON.stringify(good), { headers: { 'content-type': 'text/plain' } });
    expect([answer.status, answer.body.code]).toEqual([415, 'not_json']);
  });

  test('a body beyond 64 kB: too_large', async () => {
    const answer = await ask(api, '/api/poisson', { ...good, note: 'x'.repeat(70_000) });
    expect([answer.status, answer.body.code]).toEqual([413, 'too_large']);
  });

  test('an address that is no route: not_found', async () => {
    const answer = await ask(api, '/api/nothing');
    expect([answer.status, answer.body.code]).toEqual([404, 'not_found']);
    expect(answer.headers.get('content-type')).toContain('application/json');
  });

  test('another method: 405 with Allow; OPTIONS: 204 with Allow', async () => {
    const get = await ask(api, '/api/poisson');
    expect([get.status, get.body.code]).toEqual([405, 'method_not_allowed']);
    expect(get.headers.get('allow')).toContain('POST');
    const put = await ask(api, '/api/models', undefined, { method: 'PUT' });
    expect(put.status).toBe(405);
    expect(put.headers.get('allow')).toContain('GET');
    const options = await ask(api, '/api/poisson', undefined, { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'POST, OPTIONS']);
  });

  test('fields with names of the language itself are just unknown fields', async () => {
    const answer = await ask(
      api,
      '/api/poisson',
      `{"__proto__": {"hour": 3}, "constructor": 1, ${JSON.stringify(good).slice(1)}`,
    );
    expect(answer.status).toBe(200);
  });
});

describe('with data that cannot support a model', () => {
  beforeAll(async () => {
    await saveAndTrain(syntheticTable({ rows: 3000, timeResolution: 'month' }), 'months', '2026-04-01T00:00:00.000Z');
  });

  test('no hour of day: /api/poisson is not_available, in a sentence', async () => {
    const { status, body } = await ask(api, '/api/poisson', good);
    expect([status, body.code]).toEqual([409, 'not_available']);
    expect(body.error.length).toBeGreaterThan(20);
  });

  test('hours of a map are not_available too', async () => {
    expect((await ask(api, '/api/hotspots/kde?hour_from=3')).body.code).toBe('not_available');
    expect((await ask(api, '/api/hotspots/kde')).status).toBe(200);
  });
});

test('a failure inside a route is "internal", with nothing of the stack in the answer', async () => {
  const db = await sharedDatabase();
  await saveTable(db, syntheticTable({ rows: 300 }), 'damaged', '2026-05-01T00:00:00.000Z');
  await db.clear('chunks');
  const { status, body } = await ask(localApi(), '/api/hotspots/kde');
  expect([status, body.code]).toEqual([500, 'internal']);
  expect(JSON.stringify(body)).not.toMatch(/chunk|\.ts|at /);
  expect(thrown).toHaveLength(1);
  thrown.length = 0;
  await deleteDataSet(db, 'damaged');
});
