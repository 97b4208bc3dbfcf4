/** Crime types where some records have a date but no time of day. */
import { describe, expect, test } from 'vitest';
import { fitTypeTable, tableProbabilities } from '#lib/core/crime-type/baselines.ts';
import type { CrimeTypeModel } from '#lib/core/crime-type/crime-type-model.ts';
import { fitCrimeTypes, recordProbabilities } from '#lib/core/crime-type/fit-crime-types.ts';
import { learntHours } from '#lib/core/crime-type/learnt-hours.ts';
import { queryProbabilities } from '#lib/core/crime-type/predict-crime-type.ts';
import { trainCrimeTypes } from '#lib/core/crime-type/train-crime-types.ts';
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

describe('the hours learnt from', () => {
  test('are the records\u2019 own where they have one', () => {
    const hours = learntHours(tenth, rows, createRandom(1));
    rows.forEach((row) => {
      if (row % 10 !== 3) expect(hours[row]).toBe(hourOfMinute(known.minutes[row]));
    });
  });

  test('that are lent run over the day like those of the same type, without a peak at midnight', () => {
    const hours = learntHours(tenth, rows, createRandom(1));
    const evening = (chosen: Uint32Array, of: Uint8Array): number =>
      chosen.filter((row) => of[row] > 18).length / chosen.length;
    const own = learntHours(known, rows, createRandom(1));
    for (const type of [0, 1, 2, 3]) {
      const hidden = rows.filter((row) => row % 10 === 3 && known.type[row] === type);
      // four standard errors of the smallest group
      expect(Math.abs(evening(hidden, hours) - evening(hidden, own))).toBeLessThan(4 * Math.sqrt(0.25 / hidden.length));
    }
    expect(rows.filter((row) => row % 10 === 3 && hours[row] === 0).length).toBeLessThan(20);
  });

  test('are the same from the same seed, and draw nothing where every record has its time', () => {
    expect(learntHours(tenth, rows, createRandom(1))).toEqual(learntHours(tenth, rows, createRandom(1)));
    const random = createRandom(9);
    learntHours(known, rows, random);
    expect(random.next()).toBe(createRandom(9).next());
  });
});

describe('a forest', () => {
  test('is exactly the same with a column that marks nothing as without the column', () => {
    const marked: IncidentTable = { ...known, timeUnknown: new Uint8Array(known.rows) };
    expect(fitCrimeTypes(marked, rows, SETTINGS, 1)).toEqual(fitCrimeTypes(known, rows, SETTINGS, 1));
  });

  test('learnt where every tenth time is unknown says of the small hours about what it says with all times', () => {
    const overSmallHours = (of: IncidentTable): number[] => {
      const model = fitCrimeTypes(of, rows, SETTINGS, 1);
      const mean = [0, 0, 0, 0];
      // few records lie there, so that a single hour is mostly chance
      for (let hour = 0; hour < 6; hour++) {
        for (let weekday = 0; weekday < 7; weekday++) {
          const probabilities = queryProbabilities(model, { areaCode: 0, hour, weekday, month: 5 });
          probabilities.forEach((p, k) => (mean[k] += p / 42));
        }
      }
      return mean;
    };
    const all = overSmallHours(known);
    overSmallHours(tenth).forEach((p, k) => expect(Math.abs(p - all[k])).toBeLessThan(0.06));
  });

  test('learnt where a type is blanked names it at every hour in about its share, at midnight as at noon', () => {
    const model = fitCrimeTypes(blanked, rows, SETTINGS, 1);
    for (const area of [0, 1]) {
      const inArea = rows.filter((row) => known.area[row] === area);
      const share = inArea.filter((row) => known.type[row] === ROBBERY).length / inArea.length;
      for (const hour of [1, 9, 13, 18, 23]) {
        expect(robberyShare(model, area, hour)).toBeGreaterThan(share / 3);
        expect(robberyShare(model, area, hour)).toBeLessThan(share * 3);
      }
    }
  });

  test('does not tell a record\u2019s type from its missing time', () => {
    const model = fitCrimeTypes(blanked, rows, { ...SETTINGS, features: ['area', 'hour', 'weekday', 'month'] }, 1);
    const fitted = fitTypeTable(blanked, rows, known.type, 4, createRandom(1));
    const robberies = rows.filter((row) => known.type[row] === ROBBERY).subarray(0, 300);
    const chances = [recordProbabilities(model, blanked, robberies), tableProbabilities(fitted, blanked, robberies, 5)];
    for (const probabilities of chances) {
      for (let i = 0; i < robberies.length; i++) {
        expect(probabilities[i * 4 + ROBBERY]).toBeLessThan(0.5);
        const sum = probabilities.subarray(i * 4, i * 4 + 4).reduce((total, p) => total + p, 0);
        expect(sum).toBeCloseTo(1, 9);
      }
    }
  });
});

describe('a trained model', () => {
  test('says how many records have no time and what became of them, and scores them too', () => {
    const trained = trainCrimeTypes(tenth, { seed: 3, nEstimators: 10 });
    const complete = trainCrimeTypes(known, { seed: 3, nEstimators: 10 });
    if (!trained.available || !complete.available) throw new Error('expected a model');
    expect(trained.scorecard.notes.join(' ')).toContain(
      '1,200 records (10 %) have no time of day: they are learnt at the hour of another record of the same type',
    );
    expect(complete.scorecard.notes.join(' ')).not.toContain('time of day');
    expect(trained.scorecard.test.rows).toBe(complete.scorecard.test.rows);
    const loss = (of: typeof trained): number => of.scorecard.scores[0].value;
    // a tenth of the records has lost one of eight features
    expect(Math.abs(loss(trained) - loss(complete))).toBeLessThan(0.05);
  });

  test('leaves the hour out where no record has one', () => {
    const trained = trainCrimeTypes(
      hideTimes(known, () => true),
      { seed: 3, nEstimators: 5 },
    );
    if (!trained.available) throw new Error(trained.reason);
    expect(trained.parameters.features).not.toContain('hour');
    expect(trained.scorecard.notes).toContain('These records hold no hour of day: it is left out.');
  });
});
