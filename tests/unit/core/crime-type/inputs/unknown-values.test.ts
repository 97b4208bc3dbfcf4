/** Crime types where records lack coordinates, an area or a kind of place. */
import { describe, expect, test } from 'vitest';
import { fitCrimeTypes, recordProbabilities } from '#lib/core/crime-type/training/fit-crime-types.ts';
import { lendersOf } from '#lib/core/crime-type/inputs/lenders.ts';
import { predictCrimeType, queryProbabilities } from '#lib/core/crime-type/answers/predict-crime-type.ts';
import { trainCrimeTypes } from '#lib/core/crime-type/training/train-crime-types.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { MISSING, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { syntheticTable } from '../../../../support/synthetic-table.ts';

const known = syntheticTable({ unlocated: 0 });
const rows = Uint32Array.from({ length: known.rows }, (_, row) => row);
const SETTINGS = { nEstimators: 10, minSamplesLeaf: 20, maxLeafNodes: 200 };
const ROBBERY = 3;

type Blank = 'coordinates' | 'kind of place' | 'area and coordinates' | 'district';

/** The same table where chosen rows lack something. */
function blank(what: Blank, hidden: (row: number) => boolean, table = known): IncidentTable {
  const point = (values: Float64Array): Float64Array => values.map((value, row) => (hidden(row) ? NaN : value));
  const codes = (values: Uint16Array): Uint16Array => values.map((code, row) => (hidden(row) ? MISSING : code));
  const nowhere = { latitude: point(table.latitude), longitude: point(table.longitude) };
  switch (what) {
    case 'coordinates':
      return { ...table, ...nowhere };
    case 'area and coordinates':
      return { ...table, ...nowhere, area: codes(table.area) };
    case 'kind of place':
      return { ...table, place: codes(table.place) };
    case 'district':
      return { ...table, district: codes(table.district) };
  }
}

const isRobbery = (row: number): boolean => known.type[row] === ROBBERY;

describe.each<Blank>(['coordinates', 'kind of place', 'area and coordinates', 'district'])(
  'where all robberies lack the %s, and nothing else does',
  (what) => {
    const table = blank(what, isRobbery);
    const robberies = rows.filter(isRobbery);
    const share = robberies.length / rows.length;

    test('the record does not give its type away', async () => {
      const model = await fitCrimeTypes(table, rows, SETTINGS, 1);
      const probabilities = recordProbabilities(model, table, robberies.subarray(0, 300));
      let mean = 0;
      for (let i = 0; i < 300; i++) {
        mean += probabilities[i * 4 + ROBBERY] / 300;
        const sum = probabilities.subarray(i * 4, i * 4 + 4).reduce((total, p) => total + p, 0);
        expect(sum).toBeCloseTo(1, 9);
      }
      expect(mean).toBeLessThan(0.4);
      expect(mean).toBeGreaterThan(share / 3);
    });

    test('robbery is as possible at a corner and in a store as it is anywhere', async () => {
      const model = await fitCrimeTypes(table, rows, SETTINGS, 1);
      let mean = 0;
      const asked = rows.filter((row) => row % 60 === 0 && !isRobbery(row));
      for (const row of asked) {
        const corner = { latitude: known.latitude[row], longitude: known.longitude[row] };
        const query = { areaCode: known.area[row], placeCode: known.place[row], hour: row % 24, ...corner };
        mean += queryProbabilities(model, query)[ROBBERY] / asked.length;
      }
      expect(mean).toBeGreaterThan(share / 2.5);
      expect(mean).toBeLessThan(share * 2.5);
    });
  },
);

describe('the record that lends', () => {
  test('knows what is lacking, and is of the same type and area where there is one', () => {
    const hidden = (row: number): boolean => row % 7 === 2;
    const table = blank('kind of place', hidden);
    const lenders = lendersOf(table, rows, ['area', 'hour', 'place'], createRandom(1));
    rows.forEach((row) => expect(lenders[row] === row).toBe(!hidden(row)));
    for (const row of rows.filter(hidden)) {
      expect(table.place[lenders[row]]).not.toBe(MISSING);
      expect([known.type[lenders[row]], known.area[lenders[row]]]).toEqual([known.type[row], known.area[row]]);
    }
  });

  test('is of the same type where the area is lacking', () => {
    const hidden = (row: number): boolean => row % 7 === 2;
    const lenders = lendersOf(blank('area and coordinates', hidden), rows, ['area', 'latitude'], createRandom(1));
    for (const row of rows.filter(hidden)) expect(known.type[lenders[row]]).toBe(known.type[row]);
  });

  test('is not asked for what the model does not look at', () => {
    const table = blank('kind of place', (row) => row % 7 === 2);
    expect(lendersOf(table, rows, ['area', 'hour'], createRandom(1))).toEqual(rows);
  });

  test('is the record itself where nobody knows', () => {
    const table = blank('kind of place', () => true);
    expect(lendersOf(table, rows, ['place'], createRandom(1))).toEqual(rows);
  });
});

test('a kind of place that training never saw is averaged over, in a question and in a record', async () => {
  const early = rows.filter((row) => known.place[row] !== 2);
  const model = await fitCrimeTypes(known, early, SETTINGS, 1);
  const query = { areaCode: 1, hour: 14, weekday: 2, month: 6 };
  expect(predictCrimeType(model, { ...query, placeCode: 2 })).toEqual(predictCrimeType(model, query));
  const unseen = Uint32Array.of(rows.find((row) => known.place[row] === 2)!);
  const whole = recordProbabilities(
    model,
    blank('kind of place', () => true),
    unseen,
  );
  expect(recordProbabilities(model, known, unseen)).toEqual(whole);
});

test('an area that training never saw is answered from all records', async () => {
  const others = rows.filter((row) => known.area[row] !== 3);
  const model = await fitCrimeTypes(known, others, SETTINGS, 1);
  const shares = queryProbabilities(model, { areaCode: 3 });
  model.prior.forEach((share, k) => expect(Math.abs(shares[k] - share)).toBeLessThan(0.08));
});

test('a trained model says what its records lack and what became of it', async () => {
  const table = blank(
    'kind of place',
    (row) => row % 10 === 1,
    blank('coordinates', (row) => row % 20 === 3),
  );
  const result = await trainCrimeTypes(table, { seed: 1, nEstimators: 5 });
  if (!result.available) throw new Error(result.reason);
  expect(result.scorecard.notes).toContain(
    '600 records lack coordinates and 1,200 the kind of place: learnt with those of other records of the same type and area, and scored by averaging over the area, so that what is missing does not give the type away.',
  );
});
