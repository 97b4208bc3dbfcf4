/** Records that a forecast breaks on easily, through the whole training: the answers stay sensible. */
import { memory } from '#lib/tensor/tfjs.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CountsModel } from '#lib/core/glm/answers/counts-model.ts';
import { baselineCount, expectedCount } from '#lib/core/glm/answers/expected-count.ts';
import { rateRatioAt } from '#lib/core/glm/uncertainty/rate-ratios.ts';
import { predictCounts } from '#lib/core/glm/answers/predict-counts.ts';
import { createRandom } from '#lib/core/random/random.ts';
import type { Trained } from '#lib/core/records/model-record.ts';
import { dateOf, dayOf, daysInMonth, weekdayOf } from '#lib/core/table/calendar.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { trainCounts } from '#lib/tensor/train-counts.ts';
import { crime, incidents, type Crime } from '../core/glm/incidents.ts';

const FIRST = dayOf(2017, 1, 1);
const LAST = dayOf(2018, 12, 31);
/** Two years in which no 29 February lies. */
const DAYS = LAST - FIRST + 1;

/** `perDay` crimes a day in each of so many areas, more in the evening, none on the days left out. */
function crimesOf(options: {
  readonly areas: number;
  readonly perDay: number;
  readonly hour?: number;
  readonly from?: number;
  readonly to?: number;
}): Crime[] {
  const { areas, perDay, from = FIRST, to = LAST } = options;
  const random = createRandom(5);
  const crimes: Crime[] = [];
  for (let day = from; day <= to; day++) {
    const { year, month, day: dayOfMonth } = dateOf(day);
    for (let area = 0; area < areas; area++) {
      for (let i = 0; i < perDay; i++) {
        const hour = options.hour ?? Math.floor(24 * Math.sqrt(random.next()));
        crimes.push(crime(year, month, dayOfMonth, hour, area));
      }
    }
  }
  return crimes;
}

async function train(table: IncidentTable): Promise<Trained<CountsModel>> {
  const before = memory().numTensors;
  const trained = await trainCounts(table, { seed: 1 });
  expect(memory().numTensors, 'tensors left alive').toBe(before);
  if (!trained.available) throw new Error(trained.reason);
  return trained;
}

/** Every number that a person or a script sees of a trained model is a number. */
function expectFinite({ payload, scorecard }: Trained<CountsModel>): void {
  expect(payload.coefficients.every(Number.isFinite)).toBe(true);
  expect(payload.areaHourRates.every((rate) => rate >= 0 && rate < Infinity)).toBe(true);
  // ratios with their intervals, each in its order
  const { hourOfWeek, hour, weekday, month, area } = payload.ratios;
  for (const triples of [hourOfWeek, hour, weekday, month, area]) {
    for (let level = 0; level < triples.length / 3; level++) {
      const found = rateRatioAt(triples, level);
      if (!found) continue;
      expect(found.lower).toBeGreaterThan(0);
      // equal where the level is the average itself: the one area
      expect(found.lower).toBeLessThanOrEqual(found.ratio);
      expect(found.upper).toBeGreaterThanOrEqual(found.ratio);
      expect(found.upper).toBeLessThan(Infinity);
    }
  }
  expect(payload.dispersion).toBeGreaterThanOrEqual(1);
  expect(payload.dispersion).toBeLessThan(100);
  for (const score of scorecard.scores) {
    expect(score.value, score.measure).toSatisfy(Number.isFinite);
    if (score.baseline !== undefined) expect(score.baseline, score.measure).toSatisfy(Number.isFinite);
  }
  expect(JSON.stringify(scorecard)).not.toMatch(/NaN|Infinity|undefined/);
}

/** Crimes that the model expects of an area from one day to another. */
function expectedBetween(model: CountsModel, area: number, from: number, to: number): number {
  let sum = 0;
  for (let day = from; day <= to; day++) {
    for (let hour = 0; hour < model.shape.hours; hour++) sum += expectedCount(model, area, day, hour);
  }
  return sum;
}

describe('an area with three crimes in two years', () => {
  const areas = 6;
  const few = areas - 1;
  let trained: Trained<CountsModel>;
  let model: CountsModel;
  beforeAll(async () => {
    const crimes = crimesOf({ areas: areas - 1, perDay: 6 });
    crimes.push(crime(2017, 3, 5, 23, few), crime(2017, 11, 20, 23, few), crime(2018, 6, 1, 4, few));
    trained = await train(incidents(crimes, areas));
    model = trained.payload;
  });

  it('has a forecast between its own rate and the city’s, and no infinity anywhere', () => {
    expectFinite(trained);
    const city = (5 * 6 * DAYS) / areas;
    const sum = expectedBetween(model, few, FIRST, LAST);
    expect(sum).toBeGreaterThan(3);
    expect(sum).toBeLessThan(city / 50);
  });

  it('has a rate ratio far below the average area, whose interval admits how little is known', () => {
    const { ratio, lower, upper } = rateRatioAt(model.ratios.area, few)!;
    const busy = rateRatioAt(model.ratios.area, 0)!;
    expect(ratio).toBeLessThan(busy.ratio / 20);
    expect(upper / lower).toBeGreaterThan(2 * (busy.upper / busy.lower));
  });

  it('is taken neither for free of crime at an hour without one, nor for dangerous at the hour that had two', () => {
    const rate = (hour: number): number =>
      Array.from({ length: 7 }, (_, i) => expectedCount(model, few, FIRST + i, hour)).reduce((a, b) => a + b) / 7;
    expect(rate(12)).toBeGreaterThan(0);
    // two crimes in 730 such hours; its neighbours have 6 a day
    expect(rate(23)).toBeLessThan(2 / DAYS);
    const at23 = predictCounts(model, { areaCode: few, day: LAST, hour: 23 });
    expect(at23.probabilityAtLeastOne).toBeGreaterThan(0);
    expect(at23.probabilityAtLeastOne).toBeLessThan(0.02);
    expect(at23.interval).toMatchObject({ lower: 0, upper: 0 });
  });

  it('leaves the other areas as they are', () => {
    for (let area = 0; area < few; area++) {
      expect(Math.abs(expectedBetween(model, area, FIRST, LAST) / (6 * DAYS) - 1)).toBeLessThan(0.01);
    }
  });
});

describe('days that the records do not hold', () => {
  let model: CountsModel;
  beforeAll(async () => {
    model = (await train(incidents(crimesOf({ areas: 3, perDay: 8 }), 3))).payload;
  });

  it('are forecast for a 29 February that training lacks, as for other days of that weekday in February', () => {
    expect(dateOf(dayOf(2020, 2, 29))).toEqual({ year: 2020, month: 2, day: 29 });
    for (let hour = 0; hour < 24; hour++) {
      const answer = predictCounts(model, { areaCode: 1, day: dayOf(2020, 2, 29), hour });
      const weekBefore = predictCounts(model, { areaCode: 1, day: dayOf(2020, 2, 22), hour });
      expect(answer.expected).toBeCloseTo(weekBefore.expected, 12);
      expect(answer.expected).toBeGreaterThan(0);
      expect(answer.extrapolated).toBe(true);
    }
  });

  it('are forecast for years before and after by weekday and month, without a trend, and marked', () => {
    const inside = predictCounts(model, { areaCode: 0, hour: 20, weekday: 4, month: 7, year: 2018 });
    expect(inside.extrapolated).toBe(false);
    for (const year of [1995, 2016, 2019, 2060]) {
      const outside = predictCounts(model, { areaCode: 0, hour: 20, weekday: 4, month: 7, year });
      // how many firsts of a month fall on a Friday of July hangs on the year
      expect(Math.abs(outside.expected / inside.expected - 1)).toBeLessThan(0.05);
      expect(outside.extrapolated).toBe(true);
      const secondTuesday = (y: number): number => dayOf(y, 7, 8) + ((8 - weekdayOf(dayOf(y, 7, 8))) % 7);
      const [here, there] = [2018, year].map((y) =>
        predictCounts(model, { areaCode: 0, hour: 20, day: secondTuesday(y) }),
      );
      expect(there.expected).toBeCloseTo(here.expected, 12);
    }
  });
});

it('a leap year that was trained on has 366 days: its 29 February is neither lost nor doubled', async () => {
  const leap = crimesOf({ areas: 2, perDay: 9, from: dayOf(2015, 3, 1), to: dayOf(2017, 2, 28) });
  const { payload: model } = await train(incidents(leap, 2));
  // the same number of crimes on every day: 9 a day in February, of 29 days or 28
  for (const [year, days] of [
    [2016, 29],
    [2017, 28],
  ]) {
    expect(daysInMonth(year, 2)).toBe(days);
    const sum = expectedBetween(model, 0, dayOf(year, 2, 1), dayOf(year, 2, days));
    expect(Math.abs(sum / (9 * days) - 1)).toBeLessThan(0.01);
  }
});

describe('one area only', () => {
  it('is forecast by hour and weekday, and its records add up', async () => {
    const crimes = crimesOf({ areas: 1, perDay: 6 }).filter(
      // Sundays have a third
      ({ minute }, i) => weekdayOf(Math.floor(minute / 1440)) !== 6 || i % 3 === 0,
    );
    const trained = await train(incidents(crimes, 1));
    expectFinite(trained);
    const model = trained.payload;
    expect(model.shape.areas).toBe(1);
    expect(Math.abs(expectedBetween(model, 0, FIRST, LAST) / crimes.length - 1)).toBeLessThan(0.01);
    const [saturday, sunday] = [5, 6].map(
      (weekday) => predictCounts(model, { areaCode: 0, hour: 20, weekday, month: 5, year: 2018 }).expected,
    );
    expect(sunday / saturday).toBeGreaterThan(0.25);
    expect(sunday / saturday).toBeLessThan(0.5);
  });
});

describe('crimes that all happened at 12:00', () => {
  it('are all expected at noon, and next to none at any other hour', async () => {
    const trained = await train(incidents(crimesOf({ areas: 4, perDay: 3, hour: 12 }), 4));
    expectFinite(trained);
    const model = trained.payload;
    for (let area = 0; area < 4; area++) {
      expect(Math.abs(expectedCount(model, area, LAST, 12) / 3 - 1)).toBeLessThan(0.02);
      for (const hour of [0, 11, 13, 23]) {
        const expected = expectedCount(model, area, LAST, hour);
        expect(expected).toBeGreaterThan(0);
        expect(expected).toBeLessThan(0.02);
        expect(baselineCount(model, area, LAST, hour)).toBeGreaterThan(0);
      }
    }
    // as regular as this no counts are: the interval claims no less spread than chance alone
    expect(model.dispersion).toBe(1);
  });
});
