/** Views of one stored model against its single answers. Its rates are by hand: the fit is tested elsewhere. */
import { describe, expect, test } from 'vitest';
import type { CountsModel } from '#lib/core/glm/answers/counts-model.ts';
import { baselineCount, expectedCount, expectedOfDay } from '#lib/core/glm/answers/expected-count.ts';
import {
  areasByHour,
  hoursOfDay,
  hoursOfWeek,
  lastDayOf,
  mondayOf,
  periodsAround,
  spansAhead,
} from '#lib/core/glm/answers/forecast-views.ts';
import { dayOf, isoDate } from '#lib/core/table/calendar.ts';
import { modelByHand } from '../model-by-hand.ts';

const FRIDAY = dayOf(2017, 1, 6);
const hourly = modelByHand('hour');
const daily = modelByHand('day');
const monthly = modelByHand('month');

describe('what a page shows around a forecast', () => {
  test('the 24 hours of the day are the single forecasts, in order', () => {
    const hours = hoursOfDay(hourly, 1, FRIDAY);
    expect(hours.map(({ expected }) => expected)).toEqual(
      Array.from({ length: 24 }, (_, hour) => expectedCount(hourly, 1, FRIDAY, hour)),
    );
    expect(hours[22].baseline).toBe(baselineCount(hourly, 1, FRIDAY, 22));
    expect(new Set(hours.map(({ expected }) => expected.toFixed(9))).size).toBe(24);
  });

  test('the week begins on its Monday, also asked on a Sunday', () => {
    expect(isoDate(mondayOf(FRIDAY))).toBe('2017-01-02');
    expect(isoDate(mondayOf(dayOf(2017, 1, 8)))).toBe('2017-01-02');
    expect(isoDate(mondayOf(dayOf(2017, 1, 9)))).toBe('2017-01-09');
    const week = hoursOfWeek(hourly, 0, mondayOf(FRIDAY));
    expect(week).toHaveLength(168);
    expect(week[4 * 24 + 22]).toBe(expectedCount(hourly, 0, FRIDAY, 22));
  });

  test('all areas at an hour are the single forecasts', () => {
    const areas = areasByHour(hourly, FRIDAY);
    expect(areas).toHaveLength(24);
    expect([...areas[5]]).toEqual([0, 1, 2].map((area) => expectedCount(hourly, area, FRIDAY, 5)));
  });

  test('all areas at once are the single forecasts, for every kind of model, holidays included', () => {
    const calendar = { country: 'US', firstDay: FRIDAY, lastDay: FRIDAY, names: ['Some Day'] };
    const holidays = {
      ...calendar,
      days: Int32Array.of(FRIDAY),
      codes: Uint8Array.of(1),
      logRatios: Float64Array.of(0, Math.log(1.5)),
    };
    for (const model of [hourly, daily, monthly].map((each) => ({ ...each, holidays }))) {
      for (const day of [FRIDAY, dayOf(2016, 2, 29), dayOf(2030, 1, 1)]) {
        const all = expectedOfDay(model, day);
        const { hours } = model.shape;
        all.forEach((value, i) => expect(value).toBe(expectedCount(model, Math.floor(i / hours), day, i % hours)));
      }
    }
  });

  test('days ahead are sums of their hours; their naive forecasts add up', () => {
    const { starts, expected, baseline } = spansAhead(hourly, FRIDAY, 7);
    expect(starts.map(isoDate)).toEqual(Array.from({ length: 7 }, (_, i) => isoDate(FRIDAY + i)));
    const saturday = hoursOfDay(hourly, 2, FRIDAY + 1).reduce((sum, hour) => sum + hour.expected, 0);
    expect(expected[2][1]).toBeCloseTo(saturday, 10);
    const naive = hoursOfDay(hourly, 2, FRIDAY).reduce((sum, hour) => sum + hour.baseline, 0);
    expect(baseline[2]).toBeCloseTo(7 * naive, 10);
  });

  test('a model of days has no hours, and its week has seven days', () => {
    expect(hoursOfDay(daily, 0, FRIDAY)).toEqual([]);
    expect(hoursOfWeek(daily, 0, mondayOf(FRIDAY))).toHaveLength(0);
    expect(areasByHour(daily, FRIDAY)).toHaveLength(1);
    const periods = periodsAround(daily, 0, FRIDAY);
    expect(periods.map(({ day }) => day)).toEqual(Array.from({ length: 7 }, (_, i) => mondayOf(FRIDAY) + i));
    expect(periods[4].expected).toBe(expectedCount(daily, 0, FRIDAY));
    expect(lastDayOf(daily, FRIDAY)).toBe(FRIDAY);
  });

  test('a model of months goes by whole months, over the end of the year, and knows the leap February', () => {
    const { starts, expected } = spansAhead(monthly, dayOf(2015, 11, 17), 4);
    expect(starts.map(isoDate)).toEqual(['2015-11-01', '2015-12-01', '2016-01-01', '2016-02-01']);
    expect(starts.map((start) => isoDate(lastDayOf(monthly, start)))).toEqual([
      '2015-11-30',
      '2015-12-31',
      '2016-01-31',
      '2016-02-29',
    ]);
    const [, , , leap] = expected[0];
    const usual = expectedCount(monthly, 0, dayOf(2015, 2, 1));
    expect(leap / usual).toBeCloseTo(29 / 28, 10);
    expect(periodsAround(monthly, 0, FRIDAY).map(({ day }) => isoDate(day))).toEqual(
      Array.from({ length: 12 }, (_, i) => `2017-${String(i + 1).padStart(2, '0')}-01`),
    );
  });

  test('a model of hours has no days of its own: they are sums of hours', () => {
    expect(periodsAround(hourly satisfies CountsModel, 0, FRIDAY)).toEqual([]);
  });
});
