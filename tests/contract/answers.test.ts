/** Every route with success, on a small trained data set; the answers are checked by the contract's own schemas. */
import { beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { createApi } from '#lib/api/app.ts';
import * as answers from '#lib/contract/answers.ts';
import { queryMeanings, ROUTES } from '#lib/contract/routes.ts';
import type { Services } from '#lib/contract/services.ts';
import type { HotspotsModel } from '#lib/core/hotspots/hotspots-model.ts';
import type { ModelKind, ModelRecord } from '#lib/core/records/model-record.ts';
import { isoDate } from '#lib/core/table/calendar.ts';
import { spanOf } from '#lib/core/table/periods.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { createLocalServices } from '#lib/storage/local-services.ts';
import { ask, localApi, saveAndTrain, thrown } from '../support/trained-api.ts';
import { syntheticTable } from '../support/synthetic-table.ts';

const table = syntheticTable({ rows: 16_000, months: 24 });
const api = localApi();
const when = { hour: 21, day_of_week: 4, month: 2, year: 2020 };

beforeAll(async () => {
  await saveAndTrain(table, 'small');
});

describe('POST /api/poisson', () => {
  test('answers with expected crimes, interval, baseline and model', async () => {
    const { status, body } = await ask(api, '/api/poisson', { community_area: 11, ...when });
    expect(status).toBe(200);
    expect(v.safeParse(answers.poissonAnswer, body).success).toBe(true);
    expect(body.interval.level).toBe(0.8);
    expect(body.interval.lower).toBeLessThanOrEqual(body.interval.upper);
  });

  test('the expected crimes of a year of hours add up to about a year of records', async () => {
    let sum = 0;
    for (let month = 1; month <= 12; month++) {
      for (const hour of [3, 9, 15, 21]) {
        const { body } = await ask(api, '/api/poisson', {
          community_area: 11,
          hour,
          day_of_week: 2,
          month,
          year: 2019,
        });
        sum += (body.expected_crimes as number) * (365.25 / 12) * 6;
      }
    }
    const inArea = table.area.reduce((n, code) => n + (code === 0 ? 1 : 0), 0);
    const years = (spanOf(table).lastDay - spanOf(table).firstDay + 1) / 365.25;
    expect(sum).toBeGreaterThan((0.85 * inArea) / years);
    expect(sum).toBeLessThan((1.15 * inArea) / years);
  });

  test('numbers are rounded to four significant digits', async () => {
    const { body } = await ask(api, '/api/poisson', { community_area: 12, ...when });
    expect(body.expected_crimes).toBe(Number((body.expected_crimes as number).toPrecision(4)));
  });

  test('a date says the same as weekday, month and year', async () => {
    const byParts = await ask(api, '/api/poisson', {
      community_area: 11,
      hour: 5,
      day_of_week: 0,
      month: 3,
      year: 2019,
    });
    const byDate = await ask(api, '/api/poisson', { community_area: 11, hour: 5, date: '2019-03-04' });
    const byDay = await ask(api, '/api/poisson', { community_area: 11, hour: 5, day: 4, month: 3, year: 2019 });
    expect(byDate.body).toEqual(byParts.body);
    expect(byDay.body).toEqual(byParts.body);
  });

  test('a year outside the data is answered and marked as extrapolated', async () => {
    expect((await ask(api, '/api/poisson', { community_area: 11, ...when, year: 2031 })).body.extrapolated).toBe(true);
    expect((await ask(api, '/api/poisson', { community_area: 11, ...when, year: 2019 })).body.extrapolated).toBe(false);
  });

  test('busy areas and hours are expected to be busier', async () => {
    const at = async (area: number, hour: number): Promise<number> =>
      (await ask(api, '/api/poisson', { community_area: area, ...when, hour })).body.expected_crimes as number;
    expect(await at(11, 22)).toBeGreaterThan(2 * (await at(11, 3)));
    expect(await at(11, 22)).toBeGreaterThan(2 * (await at(16, 22)));
  });
});

describe('POST /api/crime-type', () => {
  test('answers with a type of the data and up to five with probabilities', async () => {
    const { status, body } = await ask(api, '/api/crime-type', { community_area: 11, ...when });
    expect(status).toBe(200);
    expect(v.safeParse(answers.crimeTypeAnswer, body).success).toBe(true);
    expect(table.typeLabels).toContain(body.predicted_crime_type);
    expect(body.top[0]).toEqual({ crime_type: body.predicted_crime_type, probability: body.probability });
    const sum = (body.top as { probability: number }[]).reduce((total, each) => total + each.probability, 0);
    expect(sum).toBeCloseTo(1, 2);
  });

  test('the year may be left out', async () => {
    const { year: _year, ...rest } = when;
    expect((await ask(api, '/api/crime-type', { community_area: 11, ...rest })).status).toBe(200);
  });

  test('a place that is given moves the answer; one that this data does not know is said to be ignored', async () => {
    const plain = await ask(api, '/api/crime-type', { community_area: 11, ...when });
    const inStore = await ask(api, '/api/crime-type', { community_area: 11, ...when, location_description: 'STORE' });
    expect(inStore.body.top).not.toEqual(plain.body.top);
    const onMoon = await ask(api, '/api/crime-type', {
      community_area: 11,
      ...when,
      location_description: 'MOON',
      district: 99,
    });
    expect(onMoon.body.ignored).toEqual(['district', 'location_description']);
    expect(onMoon.body.top).toEqual(plain.body.top);
  });
});

describe('POST /api/risk', () => {
  test('answers with a level, its probabilities, cut points and density', async () => {
    const { status, body } = await ask(api, '/api/risk', { community_area: 11, hour: 22, day_of_week: 5, month: 2 });
    expect(status).toBe(200);
    expect(v.safeParse(answers.riskAnswer, body).success).toBe(true);
    const { LOW, MEDIUM, HIGH } = body.probabilities;
    expect(LOW + MEDIUM + HIGH).toBeCloseTo(1, 2);
    expect(body.cut_points).toHaveLength(2);
    expect(body.cut_points[0]).toBeLessThanOrEqual(body.cut_points[1]);
  });

  test('the area alone is enough, and the busiest area is not the lowest', async () => {
    const busiest = await ask(api, '/api/risk', { community_area: 11 });
    const quietest = await ask(api, '/api/risk', { community_area: 16, district: 1 });
    expect(busiest.body.risk_level).toBe('HIGH');
    expect(quietest.body.risk_level).toBe('LOW');
    expect(busiest.body.cut_point_unit).toBe('crimes per year');
    expect(busiest.body.crimes_per_km2_per_year).toBeGreaterThan(quietest.body.crimes_per_km2_per_year);
  });

  test('graded by density it answers by crimes per km², with cut points in that unit', async () => {
    const { areas } = await ask(api, '/api').then(({ body }) => body.data_set);
    for (const { community_area } of areas as { community_area: number }[]) {
      const { status, body } = await ask(api, '/api/risk', { community_area, grade_by: 'density' });
      expect(status).toBe(200);
      expect(body.cut_point_unit).toBe('crimes per year and km²');
      // a year hence is much like the last: nowhere is a level off by two from what the density of the last year has
      const [low, high] = body.cut_points;
      const last = body.crimes_per_km2_per_year > high ? 'HIGH' : body.crimes_per_km2_per_year > low ? 'MEDIUM' : 'LOW';
      if (last !== 'MEDIUM') expect(body.risk_level).not.toBe(last === 'HIGH' ? 'LOW' : 'HIGH');
    }
    const refused = await ask(api, '/api/risk', { community_area: 11, grade_by: 'people' });
    expect([refused.status, refused.body.code, refused.body.field]).toEqual([400, 'invalid_field', 'grade_by']);
  });
});

describe('GET /api/hotspots/kde', () => {
  test('lists the cells of the study area with densities whose integral is the crimes', async () => {
    const { status, body } = await ask(api, '/api/hotspots/kde');
    expect(status).toBe(200);
    expect(v.safeParse(answers.kdeAnswer, body).success).toBe(true);
    expect(body.count).toBe(body.data.length);
    const cells = body.data as { crime_density_norm: number; crimes_per_km2_per_year: number }[];
    expect(Math.max(...cells.map((cell) => cell.crime_density_norm))).toBe(1);
    const km2 = (body.cell_m / 1000) ** 2;
    const mass = cells.reduce((sum, cell) => sum + cell.crimes_per_km2_per_year * km2, 0) * body.years;
    expect(mass).toBeGreaterThan(0.95 * body.crimes);
    expect(mass).toBeLessThan(1.05 * body.crimes);
  });

  test('type, dates, hours, bandwidth and cell size are obeyed', async () => {
    const from = isoDate(spanOf(table).firstDay);
    const { body } = await ask(
      api,
      `/api/hotspots/kde?crime_type=THEFT&from=${from}&to=2018-12-31&hour_from=20&hour_to=2&bandwidth_m=350&cell_m=150`,
    );
    expect(body).toMatchObject({ bandwidth_m: 350, cell_m: 150, kernel: 'gaussian', edge_correction: 'uniform' });
    let expected = 0;
    for (let row = 0; row < table.rows; row++) {
      const hour = Math.floor((table.minutes[row] % 1440) / 60);
      const inYear = table.minutes[row] < Date.UTC(2019, 0, 1) / 60_000;
      if (table.type[row] === 0 && inYear && (hour >= 20 || hour <= 2) && !Number.isNaN(table.latitude[row]))
        expected++;
    }
    expect(body.crimes).toBe(expected);
  });

  test('kernel and edge correction are obeyed; the kernel’s default keeps the standard deviation', async () => {
    const plain = (await ask(api, '/api/hotspots/kde?cell_m=100')).body;
    const asked = await ask(api, '/api/hotspots/kde?cell_m=100&kernel=quartic&edge_correction=diggle');
    expect(asked.body).toMatchObject({ kernel: 'quartic', edge_correction: 'diggle', crimes: plain.crimes });
    expect(asked.body.bandwidth_m).toBeCloseTo(plain.bandwidth_m * Math.sqrt(8), 6);
    expect('half_life_days' in asked.body).toBe(false);
    // that correction conserves the number of crimes exactly
    const cells = asked.body.data as { crimes_per_km2_per_year: number }[];
    const mass = cells.reduce((sum, cell) => sum + cell.crimes_per_km2_per_year * 0.01, 0) * asked.body.years;
    expect(Math.abs(mass / plain.crimes - 1)).toBeLessThan(1e-3);
    const named = await ask(api, '/api/hotspots/kde?kernel=gaussian&edge_correction=uniform');
    expect(named.body).toEqual((await ask(api, '/api/hotspots/kde')).body);
  });

  test('with a half-life recent weeks count more, in the same unit and from the same crimes', async () => {
    const plain = (await ask(api, '/api/hotspots/kde?cell_m=150&bandwidth_m=400')).body;
    const { status, body } = await ask(api, '/api/hotspots/kde?cell_m=150&bandwidth_m=400&half_life_days=30');
    expect(status).toBe(200);
    expect(v.safeParse(answers.kdeAnswer, body).success).toBe(true);
    expect(body).toMatchObject({ half_life_days: 30, crimes: plain.crimes, years: plain.years });
    const mean = (of: typeof body): number =>
      of.data.reduce(
        (sum: number, cell: { crimes_per_km2_per_year: number }) => sum + cell.crimes_per_km2_per_year,
        0,
      ) / of.count;
    expect(mean(body)).not.toBe(mean(plain));
    expect(Math.abs(mean(body) / mean(plain) - 1)).toBeLessThan(0.25);
    const zones = await ask(api, '/api/hotspots/zones?half_life_days=30&kernel=epanechnikov');
    expect(zones.body).toMatchObject({ kernel: 'epanechnikov', half_life_days: 30 });
    expect(zones.body.zones).toHaveLength(8);
  });

  test('the OpenAPI description lists what may be asked for', async () => {
    const { body } = await ask(api, '/api/openapi.json');
    const { parameters } = body.paths['/api/hotspots/kde'].get as {
      parameters: { name: string; required?: boolean; schema: Record<string, unknown> }[];
    };
    const find = (name: string) => parameters.find((parameter) => parameter.name === name)!;
    expect(find('kernel').schema.enum).toEqual(['gaussian', 'quartic', 'epanechnikov']);
    expect(find('edge_correction').schema.enum).toEqual(['uniform', 'diggle', 'none']);
    expect(find('half_life_days').schema).toMatchObject({ type: 'number', minimum: 1 });
    for (const name of ['kernel', 'edge_correction', 'half_life_days']) expect(find(name).required).not.toBe(true);
  });

  test('as GeoJSON every cell is a closed polygon with its density', async () => {
    const { body } = await ask(api, '/api/hotspots/kde?format=geojson&cell_m=500');
    expect(body.type).toBe('FeatureCollection');
    const ring = body.features[0].geometry.coordinates[0];
    expect(ring).toHaveLength(5);
    expect(ring[0]).toEqual(ring[4]);
    expect(body.features[0].properties.crimes_per_km2_per_year).toBeGreaterThanOrEqual(0);
  });
});

describe('GET /api/hotspots/zones', () => {
  test('eight zones ranked by density, each cell in one of them', async () => {
    const { status, body } = await ask(api, '/api/hotspots/zones');
    expect(status).toBe(200);
    expect(v.safeParse(answers.zonesAnswer, body).success).toBe(true);
    expect(body.zones).toHaveLength(8);
    const byRank = [...body.zones].sort((a, b) => a.rank - b.rank);
    expect(byRank.map((zone) => zone.rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (let i = 1; i < 8; i++) {
      expect(byRank[i].crimes_per_km2_per_year).toBeGreaterThanOrEqual(byRank[i - 1].crimes_per_km2_per_year);
    }
    for (const cell of body.data) {
      expect(cell.zone_risk_rank).toBe(body.zones[cell.hotspot_zone].rank);
    }
    const crimes = body.zones.reduce((sum: number, zone: { crimes: number }) => sum + zone.crimes, 0);
    expect(crimes).toBe(body.crimes);
  });

  test('k is obeyed', async () => {
    expect((await ask(api, '/api/hotspots/zones?k=3')).body.zones).toHaveLength(3);
  });

  test('each zone has a hull around its centre and up to five types by their names, most frequent first', async () => {
    const { body } = await ask(api, '/api/hotspots/zones?k=4');
    for (const zone of body.zones) {
      const types = zone.top_types as { crime_type: string; crimes: number }[];
      expect(types.length).toBeGreaterThan(0);
      expect(types.length).toBeLessThanOrEqual(5);
      expect(types.map((entry) => entry.crimes)).toEqual(types.map((entry) => entry.crimes).sort((a, b) => b - a));
      expect(types.reduce((sum, entry) => sum + entry.crimes, 0)).toBeLessThanOrEqual(zone.crimes);
      for (const { crime_type } of types) expect(table.typeLabels).toContain(crime_type);
      const latitudes = zone.hull.map((corner: { Latitude: number }) => corner.Latitude);
      expect(Math.min(...latitudes)).toBeLessThan(zone.centre.Latitude);
      expect(Math.max(...latitudes)).toBeGreaterThan(zone.centre.Latitude);
    }
  });

  test('zones that training stored have them too, and zones of an earlier version go without', async () => {
    for (const zone of (await ask(api, '/api/hotspots/zones')).body.zones) {
      expect(zone.hull.length).toBeGreaterThan(2);
      expect(zone.top_types.length).toBeGreaterThan(0);
    }
    const services = createLocalServices(sharedDatabase);
    const earlier: Services = {
      ...services,
      model: async <Kind extends ModelKind, Payload>(id: string, kind: Kind) => {
        const record = await services.model<Kind, HotspotsModel>(id, kind);
        if (!record || kind !== 'hotspots') return record as ModelRecord<Kind, Payload> | undefined;
        const { zones } = record.payload;
        const without = zones.zones.map(({ hull: _hull, topTypes: _topTypes, ...zone }) => zone);
        const payload = { ...record.payload, zones: { ...zones, zones: without } };
        return { ...record, payload } as unknown as ModelRecord<Kind, Payload>;
      },
    };
    const { status, body } = await ask(
      createApi(earlier, { version: '9.9.9', base: '', onError: (error) => thrown.push(error) }),
      '/api/hotspots/zones',
    );
    expect(status).toBe(200);
    expect(v.safeParse(answers.zonesAnswer, body).success).toBe(true);
    expect(body.zones).toHaveLength(8);
    for (const zone of body.zones) expect([zone.hull, zone.top_types]).toEqual([undefined, undefined]);
  });
});

describe('what the API says of itself', () => {
  test('GET /api: status, version, data, areas, routes', async () => {
    const { body } = await ask(api, '/api');
    expect(v.safeParse(answers.indexAnswer, body).success).toBe(true);
    expect(body).toMatchObject({ status: 'ok', version: '9.9.9', data_set: { id: 'small', rows: 16_000 } });
    expect(body.data_set.areas[0]).toEqual({ community_area: 11, name: 'Harbour' });
    expect(body.routes).toHaveLength(ROUTES.length);
  });

  test('GET /api/models: four models, each with scores beside baselines and what it was trained on', async () => {
    const { body } = await ask(api, '/api/models');
    expect(v.safeParse(answers.modelsAnswer, body).success).toBe(true);
    expect(body.models.map((model: { kind: string }) => model.kind).sort()).toEqual([
      'counts',
      'hotspots',
      'risk',
      'types',
    ]);
    for (const model of body.models) {
      expect(model).toMatchObject({ available: true, data_set: 'small', data_hash: 'hash-small' });
      expect(model.scores.scores.length).toBeGreaterThan(0);
      // scored on a later period than trained on
      expect(model.scores.test.from > model.scores.train.to).toBe(true);
    }
  });

  test('GET /api/datasets: which are saved and which is in use', async () => {
    const { body } = await ask(api, '/api/datasets');
    expect(v.safeParse(answers.dataSetsAnswer, body).success).toBe(true);
    expect(body.active).toBe('small');
  });

  test('GET /api/openapi.json: OpenAPI 3.1 with every route and the fields that validate', async () => {
    const { body } = await ask(api, '/api/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths).sort()).toEqual(ROUTES.map((route) => route.path).sort());
    const schema = body.paths['/api/poisson'].post.requestBody.content['application/json'].schema;
    expect(schema.properties.hour).toMatchObject({ type: 'integer', minimum: 0, maximum: 23 });
    // records without hours are asked about without an hour
    expect(schema.required).toEqual(['community_area']);
    expect(schema.properties.crime_type.anyOf).toHaveLength(2);
    expect(body.paths['/api/hotspots/zones'].get.parameters.map((each: { name: string }) => each.name)).toContain('k');
    for (const path of ['/api/hotspots/kde', '/api/hotspots/zones']) {
      const { parameters } = body.paths[path].get as { parameters: { name: string; description?: string }[] };
      expect(parameters.filter(({ description }) => !description)).toEqual([]);
      // the page says the same of each
      const told = queryMeanings(ROUTES.find((route) => route.path === path)!);
      expect(told).toEqual(parameters.map(({ name, description }) => ({ name, meaning: description })));
      expect(told.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['kernel', 'edge_correction', 'half_life_days', 'format']),
      );
    }
  });

  test('a trailing slash and a base path are answered alike', async () => {
    expect((await ask(api, '/api/')).body.status).toBe('ok');
    expect((await ask(localApi('/tools/streetlight'), '/tools/streetlight/api/models')).status).toBe(200);
  });

  test('HEAD answers as GET without a body', async () => {
    const { status, body } = await ask(api, '/api', undefined, { method: 'HEAD' });
    expect(status).toBe(200);
    expect(body).toBeUndefined();
  });
});
