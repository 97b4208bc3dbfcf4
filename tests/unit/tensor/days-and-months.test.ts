/** Count forecasts of records without hours, through the whole training: days only, and months only. */
import { memory } from '#lib/tensor/tfjs.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CountsModel } from '#lib/core/glm/answers/counts-model.ts';
import { expectedCount } from '#lib/core/glm/answers/expected-count.ts';
import { predictCounts } from '#lib/core/glm/answers/predict-counts.ts';
import { createRandom } from '#lib/core/random/random.ts';
import type { Trained } from '#lib/core/records/model-record.ts';
import { dateOf, dayOf, daysInMonth, weekdayOf } from '#lib/core/table/calendar.ts';
import { MISSING, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { trainCounts } from '#lib/tensor/train-counts.ts';
import { loadIncidents, sharedDataPath } from '../../support/incidents.ts';
import { crime, incidents, type Crime } from '../core/glm/incidents.ts';

async function train(table: IncidentTable): Promise<Trained<CountsModel>> {
  const before = memory().numTensors;
  const trained = await trainCounts(table, { seed: 1 });
  expect(memory().numTensors, 'tensors left alive').toBe(before);
  if (!trained.available) throw new Error(trained.reason);
  expect(trained.payload.coefficients.every(Number.isFinite)).toBe(true);
  expect(JSON.stringify(trained.scorecard)).not.toMatch(/NaN|Infinity|undefined/);
  return trained;
}

/** Two areas, 20 and 5 a day, Saturdays twice as many; all at the start of their day, as such records stand. */
function daily(): IncidentTable {
  const random = createRandom(9);
  const crimes: Crime[] = [];
  for (let day = dayOf(2017, 1, 1); day <= dayOf(2018, 12, 31); day++) {
    const { year, month, day: dayOfMonth } = dateOf(day);
    for (const [area, rate] of [20, 5].entries()) {
      const mean = rate * (weekdayOf(day) === 5 ? 2 : 1);
      for (let i = 0; i < 2 * mean; i++) {
        if (random.next() < 0.5) crimes.push(crime(year, month, dayOfMonth, 0, area));
      }
    }
  }
  const table = incidents(crimes, 2);
  return { ...table, timeResolution: 'day', minutes: table.minutes.map((minute) => minute - (minute % 1440)) };
}

describe('records with days but no hours', () => {
  let trained: Trained<CountsModel>;
  beforeAll(async () => {
    trained = await train(daily());
  });

  it('are forecast per day, by area and weekday, and no hour is invented', () => {
    const model = trained.payload;
    expect(model).toMatchObject({ resolution: 'day', shape: { areas: 2, hours: 1, weekdays: 7 } });
    const on = (area: number, weekday: number) =>
      predictCounts(model, { areaCode: area, weekday, month: 5, year: 2018 }).expected;
    expect(Math.abs(on(0, 2) / 20 - 1)).toBeLessThan(0.1);
    expect(Math.abs(on(0, 5) / 40 - 1)).toBeLessThan(0.1);
    expect(Math.abs(on(1, 2) / 5 - 1)).toBeLessThan(0.15);
    // the hour of a request changes nothing
    expect(expectedCount(model, 0, dayOf(2018, 5, 2), 23)).toBe(expectedCount(model, 0, dayOf(2018, 5, 2), 0));
  });

  it('add up to what was recorded, and the card says what was forecast', () => {
    let sum = 0;
    for (let day = dayOf(2018, 1, 1); day <= dayOf(2018, 12, 31); day++) {
      sum += expectedCount(trained.payload, 0, day) + expectedCount(trained.payload, 1, day);
    }
    expect(Math.abs(sum / (trained.trainedOn.rows / 2) - 1)).toBeLessThan(0.03);
    expect([...trained.scorecard.notes, trained.scorecard.sentence].join(' ')).toMatch(/\b(per day|days?)\b/);
  });
});

describe('records with months but no days', () => {
  it('are forecast per calendar month, a leap February longer by its day', async () => {
    const crimes: Crime[] = [];
    for (let month = 0; month < 36; month++) {
      const [year, ofYear] = [2017 + Math.floor(month / 12), 1 + (month % 12)];
      // ten a day in one area, one a day in the other
      for (const [area, rate] of [10, 1].entries()) {
        for (let i = 0; i < rate * daysInMonth(year, ofYear); i++) crimes.push(crime(year, ofYear, 1, 0, area));
      }
    }
    const table = incidents(crimes, 2);
    const { payload: model } = await train({
      ...table,
      timeResolution: 'month',
      minutes: table.minutes.map((minute) => minute - (minute % 1440)),
    });
    expect(model).toMatchObject({ resolution: 'month', shape: { areas: 2, hours: 1, weekdays: 1 } });
    const [plain, leap] = [2019, 2020].map((year) => expectedCount(model, 0, dayOf(year, 2, 1)));
    expect(leap / plain).toBeCloseTo(29 / 28, 10);
    expect(Math.abs(plain / 280 - 1)).toBeLessThan(0.03);
    // the day within the month means nothing
    expect(expectedCount(model, 0, dayOf(2019, 2, 28))).toBe(plain);
    expect(Math.abs(expectedCount(model, 1, dayOf(2019, 8, 1)) / 31 - 1)).toBeLessThan(0.1);
  });
});

const uk = sharedDataPath('uk_avon_and_somerset_street_2018_2019.csv.gz');
if (!uk) console.warn('Skipped: months of Avon and Somerset, which are absent (../shared/data or STREETLIGHT_DATA).');

describe.skipIf(!uk)('data.police.uk without July 2019 (skipped where ../shared/data is absent)', () => {
  it('takes the month that is absent for a gap: July is as busy as the one July that was recorded', async () => {
    const table = await loadIncidents([uk!]);
    expect(table.timeResolution).toBe('month');
    const trained = await train(table);
    const model = trained.payload;
    expect(model.resolution).toBe('month');
    expect(trained.scorecard.notes.join(' ')).toContain('2019-07');
    const recorded = (year: number, month: number): number => {
      const [from, to] = [dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month))];
      let count = 0;
      for (let row = 0; row < table.rows; row++) {
        const day = table.minutes[row] / 1440;
        if (day >= from && day <= to && table.area[row] !== MISSING) count++;
      }
      return count;
    };
    const expected = (year: number, month: number): number => {
      let sum = 0;
      for (let area = 0; area < model.shape.areas; area++) sum += expectedCount(model, area, dayOf(year, month, 1));
      return sum;
    };
    expect(recorded(2019, 7)).toBe(0);
    expect(expected(2019, 7) / recorded(2018, 7)).toBeGreaterThan(0.95);
    expect(expected(2019, 7) / recorded(2018, 7)).toBeLessThan(1.05);
    // the other months lie between their two years, as 23 months of exposure make them
    for (const month of [1, 6, 8, 12]) {
      const mean = (recorded(2018, month) + recorded(2019, month)) / 2;
      expect(Math.abs(expected(2019, month) / mean - 1), `month ${month}`).toBeLessThan(0.03);
    }
  }, 60_000);
});
