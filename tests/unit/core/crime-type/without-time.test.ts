/** Crime types where some records have a date but no time of day. */
import { describe, expect, test } from 'vitest';
import { fitTypeTable, tableProbabilities } from '#lib/core/crime-type/training/baselines.ts';
import type { CrimeTypeModel } from '#lib/core/crime-type/answers/crime-type-model.ts';
import { fitCrimeTypes, recordProbabilities } from '#lib/core/crime-type/training/fit-crime-types.ts';
import { lendersOf } from '#lib/core/crime-type/inputs/lenders.ts';
import { queryProbabilities } from '#lib/core/crime-type/answers/predict-crime-type.ts';
import { trainCrimeTypes } from '#lib/core/crime-type/training/train-crime-types.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { hourOfMinute } from '#lib/core/table/calendar.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { hideTimes, syntheticTable } from '../../../support/synthetic-table.ts';

const known = syntheticTable();
const rows = Uint32Array.from({ length: known.rows }, (_, row) => row);
const SETTINGS = { nEstimators: 10, minSamplesLeaf: 20, maxLeafNodes: 200 };
/** Every tenth record, whatever its type. */
const tenth = hideTimes(known, (row) => row % 10 === 3);
/** A publisher who blanks the time of all robberies, and of nothing else. */
const ROBBERY = 3;
const blanked = hideTimes(known, (row) => known.type[row] === ROBBERY);

function robberyShare(model: CrimeTypeModel, areaCode: number, hour: number): number {
  return queryProbabilities(model, { areaCode, hour, weekday: 2, month: 5 })[ROBBERY];
}

describe('the record that lends its hour', () => {
  const lenders = lendersOf(tenth, rows, ['hour'], createRandom(1));
  const hidden = rows.filter((row) => row % 10 === 3);

  test('is the record itself where it has a time, else one that has', () => {
    rows.forEach((row) => expect(lenders[row] === row).toBe(row % 10 !== 3));
    for (const row of hidden) expect(lenders[row] % 10).not.toBe(3);
  });

  test('is of the same type and area', () => {
    for (const row of hidden) {
      expect([known.type[lenders[row]], known.area[lenders[row]]]).toEqual([known.type[row], known.area[row]]);
    }
  });

  test('is of the same area where no record of the type has a time', () => {
    const forRobberies = lendersOf(blanked, rows, ['hour'], createRandom(1));
    for (const row of rows.filter((each) => known.type[each] === ROBBERY)) {
      expect(known.area[forRobberies[row]]).toBe(known.area[row]);
    }
  });

  test('makes the unknown hours run over the day like the known ones, without a peak at midnight', () => {
    const eveningShare = (of: Uint32Array): number =>
      of.filter((row) => hourOfMinute(known.minutes[row]) > 18).length / of.length;
    const lent = hidden.map((row) => lenders[row]);
    // four standard errors
    expect(Math.abs(eveningShare(lent) - eveningShare(hidden))).toBeLessThan(4 * Math.sqrt(0.25 / hidden.length));
    expect(lent.filter((row) => hourOfMinute(known.minutes[row]) === 0).length).toBeLessThan(20);
  });

  test('is the same from the same seed, and nothing is drawn where every record has its time', () => {
    expect(lendersOf(tenth, rows, ['hour'], createRandom(1))).toEqual(lenders);
    const random = createRandom(9);
    expect(lendersOf(known, rows, ['hour'], random)).toEqual(rows);
    expect(random.next()).toBe(createRandom(9).next());
  });
});

describe('a forest', () => {
  test('is exactly the same with a column that marks nothing as without the column', async () => {
    const marked: IncidentTable = { ...known, timeUnknown: new Uint8Array(known.rows) };
    expect(await fitCrimeTypes(marked, rows, SETTINGS, 1)).toEqual(await fitCrimeTypes(known, rows, SETTINGS, 1));
  });

  test('learnt where every tenth time is unknown puts no crime of the evening at midnight', async () => {
    const type = known.type.map((_, row) => (hourOfMinute(known.minutes[row]) >= 18 ? ROBBERY : row % 3));
    const evenings = hideTimes({ ...known, type }, (row) => row % 10 === 3);
    const { timeUnknown: _unknown, ...midnights } = evenings;
    const afterMidnight = async (of: IncidentTable): Promise<number> =>
      robberyShare(await fitCrimeTypes(of, rows, SETTINGS, 1), 0, 0);
    expect(await afterMidnight(evenings)).toBeLessThan(0.1);
    // what an invented midnight would say
    expect(await afterMidnight(midnights)).toBeGreaterThan(0.3);
  });

  test('learnt where a type is blanked names it at every hour in about its share, at midnight as at noon', async () => {
    const model = await fitCrimeTypes(blanked, rows, SETTINGS, 1);
    for (const area of [0, 1]) {
      const inArea = rows.filter((row) => known.area[row] === area);
      const share = inArea.filter((row) => known.type[row] === ROBBERY).length / inArea.length;
      for (const hour of [1, 9, 13, 18, 23]) {
        expect(robberyShare(model, area, hour)).toBeGreaterThan(share / 3);
        expect(robberyShare(model, area, hour)).toBeLessThan(share * 3);
      }
    }
  });

  test.each(['time', 'time and coordinates'])(
    'does not tell a record\u2019s type from its missing %s',
    async (what) => {
      const hidden = (row: number): boolean => known.type[row] === ROBBERY;
      const without: IncidentTable =
        what === 'time'
          ? blanked
          : {
              ...blanked,
              latitude: known.latitude.map((value, row) => (hidden(row) ? NaN : value)),
              longitude: known.longitude.map((value, row) => (hidden(row) ? NaN : value)),
            };
      const features = ['area', 'latitude', 'longitude', 'hour', 'weekday', 'month'] as const;
      const model = await fitCrimeTypes(without, rows, { ...SETTINGS, features }, 1);
      const fitted = fitTypeTable(without, rows, known.type, 4, createRandom(1));
      const robberies = rows.filter(hidden).subarray(0, 300);
      const chances = [
        recordProbabilities(model, without, robberies),
        tableProbabilities(fitted, without, robberies, 5),
      ];
      for (const probabilities of chances) {
        for (let i = 0; i < robberies.length; i++) {
          expect(probabilities[i * 4 + ROBBERY]).toBeLessThan(0.5);
          const sum = probabilities.subarray(i * 4, i * 4 + 4).reduce((total, p) => total + p, 0);
          expect(sum).toBeCloseTo(1, 9);
        }
      }
      // and asked about a corner, robbery is as possible there as in its area
      const corner = { areaCode: 0, hour: 13, latitude: 51.46, longitude: -2.59 };
      const inArea = rows.filter((row) => known.area[row] === 0);
      const share = inArea.filter(hidden).length / inArea.length;
      expect(queryProbabilities(model, corner)[ROBBERY]).toBeGreaterThan(share / 4);
    },
  );
});

describe('a trained model', () => {
  test('says how many records have no time and what became of them, and scores them too', async () => {
    const trained = await trainCrimeTypes(tenth, { seed: 3, nEstimators: 10 });
    const complete = await trainCrimeTypes(known, { seed: 3, nEstimators: 10 });
    if (!trained.available || !complete.available) throw new Error('expected a model');
    expect(trained.scorecard.notes.join(' ')).toContain(
      '1,200 records (10 %) have no time of day: they are learnt and scored with the hour of other records of the same area',
    );
    expect(complete.scorecard.notes.join(' ')).not.toContain('time of day');
    expect(trained.scorecard.test.rows).toBe(complete.scorecard.test.rows);
    const loss = (of: typeof trained): number => of.scorecard.scores[0].value;
    // a tenth of the records has lost one of eight features
    expect(Math.abs(loss(trained) - loss(complete))).toBeLessThan(0.05);
  });

  test('leaves the hour out where no record has one', async () => {
    const trained = await trainCrimeTypes(
      hideTimes(known, () => true),
      { seed: 3, nEstimators: 5 },
    );
    if (!trained.available) throw new Error(trained.reason);
    expect(trained.parameters.features).not.toContain('hour');
    expect(trained.scorecard.notes).toContain('These records hold no hour of day: it is left out.');
  });
});
