import { describe, expect, it } from 'vitest';
import { areaSums } from '#lib/core/glm/panel/area-sums.ts';
import { expectedCounts } from '#lib/core/glm/score/expected-counts.ts';
import { buildPanel } from '#lib/core/glm/panel/panel.ts';
import { layoutOf, termsOf } from '#lib/core/glm/terms/terms.ts';
import { dayOf, monthIndexOf } from '#lib/core/table/calendar.ts';
import { crime, incidents } from '../incidents.ts';

const first = dayOf(2018, 1, 1);
/** One crime of area 0 every day at 08:00, one of area 1 every Monday. */
const crimes = Array.from({ length: 120 }, (_, i) => {
  const day = new Date((first + i) * 86_400_000);
  const at = (area: number) => crime(2018, day.getUTCMonth() + 1, day.getUTCDate(), 8, area);
  return i % 7 === 0 ? [at(0), at(1)] : [at(0)];
}).flat();
const table = incidents(crimes);
const period = { firstDay: first, lastDay: first + 99 };
const terms = termsOf(buildPanel(table, period));
/** 2 crimes an hour in area 0, 1 in area 1, twice as many on the firsts of months. */
const coefficients = new Float64Array(layoutOf(terms).length);
coefficients[layoutOf(terms).area] = Math.log(2);

describe('weeks of areas', () => {
  it('hold what was reported in them and what was expected; the days left over are in none', () => {
    const { spans, areas, reported, expected } = areaSums(table, period, {}, coefficients, terms);
    expect([spans, areas]).toEqual([14, 2]);
    for (let week = 0; week < spans; week++) {
      expect([...reported.subarray(2 * week, 2 * week + 2)]).toEqual([7, 1]);
      expect(expected[2 * week]).toBeCloseTo(2 * expected[2 * week + 1], 9);
    }
    const whole = expectedCounts(buildPanel(table, { ...period, lastDay: first + 97 }), coefficients, terms);
    const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
    expect(sumOf(expected)).toBeCloseTo(sumOf(whole), 6);
  });

  it('that touch a gap of the source are left out', () => {
    const missingMonths = [monthIndexOf(dayOf(2018, 2, 1))];
    const { spans, expected } = areaSums(table, period, { missingMonths }, coefficients, terms);
    // of 14 weeks those from 29 January to 4 March touch February: 4 before, 5 after
    expect(spans).toBe(9);
    for (const sum of expected) expect(sum).toBeGreaterThan(100);
  });

  it('are calendar months where records hold no days, a month cut by the period left out', () => {
    const months = { ...table, timeResolution: 'month' as const };
    const options = { resolution: 'month' as const };
    const ofMonths = termsOf(buildPanel(months, period, options));
    const none = new Float64Array(layoutOf(ofMonths).length);
    const { spans, expected, reported } = areaSums(months, period, options, none, ofMonths);
    expect(spans).toBe(3);
    expect([...expected]).toEqual([31, 31, 28, 28, 31, 31]);
    expect([reported[0], reported[2], reported[4]]).toEqual([31, 28, 31]);
  });

  it('are none in a period shorter than one', () => {
    expect(areaSums(table, { firstDay: first, lastDay: first + 5 }, {}, coefficients, terms).spans).toBe(0);
  });
});
