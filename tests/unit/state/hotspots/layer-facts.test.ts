/** What an exported layer says about itself: the data, the filter, how it was made, its score, and its name as a file. */
import { describe, expect, test } from 'vitest';
import type { MapScore } from '#lib/contract/hotspot-map.ts';
import { deriveGeography } from '#lib/core/geo/geography.ts';
import type { TypeHeldOut } from '#lib/core/hotspots/hotspots-model.ts';
import type { Scorecard } from '#lib/core/records/model-record.ts';
import { parseIsoDate } from '#lib/core/table/calendar.ts';
import type { IncidentFilter } from '#lib/core/table/filter.ts';
import { summarise } from '#lib/jobs/describe-table.ts';
import { exportName, layerFacts, selectionWords, type FactSources } from '#lib/state/hotspots/layer-facts.ts';
import { syntheticTable } from '../../../support/synthetic-table.ts';

const table = syntheticTable({ rows: 2000, months: 12 });
const dataSet = summarise(table, { id: 'x', name: 'Bristol: "2018"', kind: 'import', createdAt: '2026-01-01', hash: 'cd'.repeat(32) }); // prettier-ignore
const geography = deriveGeography(table)!;
const scorecard: Scorecard = {
  train: { from: '2018-01-01', to: '2018-09-30', rows: 1500 },
  test: { from: '2018-10-01', to: '2018-12-31', rows: 500 },
  scores: ['hit_rate', 'hit_rate_density', 'hit_rate_zones'].map((measure, i) => ({
    measure,
    label: `Later crimes (${measure})`,
    unit: '%',
    value: 30 + i,
    baseline: 29,
    baselineLabel: 'plain count map',
    better: 'higher',
    difference: { value: 1 + i, lower: 0.5, upper: 2 },
  })),
  sentence: 'The forecast surface beats the count map.',
  notes: [],
};

function given(
  changes: Partial<FactSources> = {},
  filter: IncidentFilter = {},
  layer: FactSources['source']['layer'] = 'Density',
): FactSources {
  return {
    source: {
      layer,
      selection: { dataSetId: 'x', filter },
      counts: {
        ...{ perCell: new Uint32Array(0), perArea: new Uint32Array(0) },
        ...{ onMap: 1960, withoutCoordinates: 40, outsideStudyArea: 0, years: 1.0023 },
      },
      parameters: { bandwidth_m: 300 },
    },
    units: { crimes: 'reported crimes' },
    dataSet,
    geography,
    model: { scorecard },
    types: [],
    version: '1.2.3',
    now: Date.UTC(2026, 1, 3),
    ...changes,
  };
}

const leftOut = { leaveOut: true, items: 12, words: 'Leaves out 12 of 40 cells.' };
const october = { firstDay: parseIsoDate('2018-10-01')!, lastDay: parseIsoDate('2018-10-31')! };

describe('the facts of a layer', () => {
  test('name the data and its hash, what went in, and what is on no map', () => {
    expect(layerFacts(given(), leftOut)).toMatchObject({
      app: 'Streetlight',
      app_version: '1.2.3',
      layer: 'Density',
      data_set: 'Bristol: "2018"',
      data_hash: 'cd'.repeat(32),
      simulated_sample: false,
      reported_crimes: 1960,
      without_coordinates: 40,
      years: 1.0023,
      parameters: { bandwidth_m: 300, study_area: 'outline of the records' },
      small_counts: { left_out: true, threshold: 3, items_left_out: 12, words: 'Leaves out 12 of 40 cells.' },
      exported_at: '2026-02-03T00:00:00.000Z',
    });
    expect(layerFacts(given({ dataSet: { ...dataSet, kind: 'sample' } }), leftOut).simulated_sample).toBe(true);
  });

  test('give the selection in words and in codes; open ends are those of the data', () => {
    const filter = { type: 2, ...october, hourFrom: 22, hourTo: 3 };
    expect(layerFacts(given({}, filter), leftOut).selection).toEqual({
      words: 'BURGLARY, 2018-10-01 to 2018-10-31, 22:00 to 04:00',
      crime_type: 'BURGLARY',
      from: '2018-10-01',
      to: '2018-10-31',
      hour_from: 22,
      hour_to: 3,
      half_life_days: null,
    });
    const open = layerFacts(given({}, { lastDay: october.lastDay }), leftOut).selection;
    expect(open).toMatchObject({ from: '2018-01-01', to: '2018-10-31', crime_type: null, hour_from: 0, hour_to: 23 });
    expect(open.words).toBe('All crime types, 2018-01-01 to 2018-10-31');
    // any 24 hours are the whole day
    expect(selectionWords(dataSet, { dataSetId: 'x', filter: { hourFrom: 5, hourTo: 4 } })).not.toContain(':00');
    expect(selectionWords(dataSet, { dataSetId: 'x', filter: {}, halfLifeDays: 90 })).toContain('weight halved every 90 days'); // prettier-ignore
  });

  test('name the file of the boundaries and its hash', () => {
    const boundaries = {
      name: 'wards.geojson',
      fileHash: 'ef',
      of: 'areas',
      polygons: {
        version: 1,
        latitude: new Float64Array(0),
        longitude: new Float64Array(0),
        ringStart: new Uint32Array(1),
        polygonStart: new Uint32Array(1),
        polygonArea: new Uint16Array(0),
      },
    } as const;
    const { parameters } = layerFacts(given({ geography: { ...geography, boundaries } }), leftOut);
    expect(parameters).toMatchObject({ boundaries: 'wards.geojson', boundaries_hash: 'ef' });
  });
});

test('records that know only their month: the months whose first day was chosen are stated, whole', () => {
  const monthly = { ...dataSet, timeResolution: 'month' as const };
  const datesFor = (from: string, to: string) => {
    const filter = { firstDay: parseIsoDate(from)!, lastDay: parseIsoDate(to)! };
    const { selection } = layerFacts(given({ dataSet: monthly }, filter), leftOut);
    return [selection.from, selection.to, selection.words];
  };
  expect(datesFor('2018-03-10', '2018-05-20')).toEqual([
    '2018-04-01',
    '2018-05-31',
    'All crime types, 2018-04-01 to 2018-05-31',
  ]);
  expect(datesFor('2018-03-01', '2018-03-01').slice(0, 2)).toEqual(['2018-03-01', '2018-03-31']);
  // no first day of a month: nothing is covered
  expect(datesFor('2018-03-10', '2018-03-20').slice(0, 2)).toEqual(['2018-03-10', '2018-03-20']);
});

describe('the score in the facts', () => {
  test.each([
    ['Density', 'hit_rate_density', 31],
    ['Zones', 'hit_rate_zones', 32],
    ['Forecast', 'hit_rate', 30],
    ['Significant cells', 'hit_rate', 30],
  ] as const)('of %s is that of its own map, else the forecast’s, which its label says', (layer, measure, value) => {
    expect(layerFacts(given({}, {}, layer), leftOut).score).toMatchObject({
      ...{ measure, value, baseline: 29, baseline_label: 'plain count map', crime_type: null },
      ...{ trained_on: '2018-01-01/2018-09-30', tested_on: '2018-10-01/2018-12-31' },
      label: `Later crimes (${measure}), %`,
      sentence: 'The forecast surface beats the count map.',
      difference: { lower: 0.5, upper: 2 },
    });
  });

  test('is that of the chosen crime type where it was scored by itself', () => {
    const share = Float64Array.of(0, 0.05, 0.5);
    const curve = (at: number): Float64Array => Float64Array.of(0, at, 1);
    const burglary: TypeHeldOut = {
      ...{ type: 2, testCrimes: 90, areaKm2: 50, origins: 4, forecast: { bandwidthMeters: 400, strength: 9 } },
      curves: {
        ...{ share, flagged: share, forecast: curve(0.19), countMap: curve(0.186) },
        ...{ density: curve(0.172), zones: curve(0.1), oracle: curve(0.281) },
      },
    };
    const types = [burglary];
    const { score, score_note } = layerFacts(given({ types }, { type: 2 }), leftOut);
    expect(score).toMatchObject({ crime_type: 'BURGLARY', value: 17.2, baseline: 18.6 });
    // too few weeks: no interval is claimed
    expect(score).not.toHaveProperty('difference');
    expect(score_note).toContain('for BURGLARY');
    expect(layerFacts(given({ types }, { type: 1 }), leftOut).score?.crime_type).toBeNull();
  });

  test('is that of the map as it is set up where a person asked for it, with or without a trained model', () => {
    const share = Float64Array.of(0, 0.05, 0.5);
    const curve = (at: number): Float64Array => Float64Array.of(0, at, 1);
    const around = (by: number) => ({ lower: curve(by), upper: curve(by + 0.02) });
    const asked: MapScore = {
      ...{ kernel: 'quartic', bandwidthMeters: 700, edgeCorrection: 'uniform', lags: false },
      train: { from: '2018-10-01', to: '2018-10-23', rows: 300 },
      test: { from: '2018-10-24', to: '2018-10-31', rows: 90 },
      heldOut: {
        ...{ testCrimes: 90, areaKm2: 50, origins: 4, forecast: { bandwidthMeters: 400, strength: 9 } },
        curves: {
          ...{ share, flagged: share, forecast: curve(0.19), countMap: curve(0.186) },
          ...{ density: curve(0.222), zones: curve(0.1), oracle: curve(0.281) },
        },
        difference: { forecast: around(0), density: around(0.03), zones: around(-0.1), efficiency: around(0) },
      },
    };
    for (const model of [{ scorecard }, undefined]) {
      const { score, score_note } = layerFacts(given({ asked, model }, { type: 2, ...october }), leftOut);
      expect(score).toMatchObject({
        ...{ crime_type: 'BURGLARY', measure: 'hit_rate_density', value: 22.2, baseline: 18.6 },
        ...{ trained_on: '2018-10-01/2018-10-23', tested_on: '2018-10-24/2018-10-31' },
        difference: { value: 3.6, lower: 3, upper: 5 },
      });
      expect(score?.label).toContain('highest density');
      expect(score?.sentence).toContain('22.2 %');
      expect(score_note).toContain('as it is set up here');
      expect(score_note).not.toContain('training');
    }
    expect(layerFacts(given({ asked }, {}, 'Zones'), leftOut).score).toMatchObject({ value: 10, crime_type: null });
    expect(layerFacts(given({ asked }, {}, 'Incidents'), leftOut).score).toMatchObject({
      measure: 'hit_rate',
      value: 19,
    });
  });

  test('is missing, and said to be, where nothing was trained', () => {
    const facts = layerFacts(given({ model: undefined }), leftOut);
    expect(facts.score).toBeNull();
    expect(facts.score_note).toContain('have not been trained');
  });
});

test('the file is named after the data, the layer, the filter and the dates, in letters every system takes', () => {
  expect(exportName(layerFacts(given(), leftOut))).toBe('Bristol-2018-Density-2018-01-01-to-2018-12-31');
  const night = given({}, { type: 2, ...october, hourFrom: 22, hourTo: 3 }, 'Significant cells');
  expect(exportName(layerFacts(night, leftOut))).toBe(
    'Bristol-2018-Significant-cells-BURGLARY-2018-10-01-to-2018-10-31-hours-22-to-3',
  );
});
