import { describe, expect, it } from 'vitest';
import { checkCountsModel, countsModel } from '#lib/core/glm/answers/counts-model.ts';
import { expectedCounts } from '#lib/core/glm/score/expected-counts.ts';
import { buildPanel, panelCell } from '#lib/core/glm/panel/panel.ts';
import { predictCounts } from '#lib/core/glm/answers/predict-counts.ts';
import { layoutOf, termsOf } from '#lib/core/glm/terms/terms.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { groupPenalties } from '../../../../support/count-terms.ts';
import { crime, incidents } from '../incidents.ts';

const random = createRandom(8);
const table = incidents(
  Array.from({ length: 300 }, () =>
    crime(2015, 1 + random.below(12), 1 + random.below(28), random.below(24), random.below(2)),
  ),
);
const panel = buildPanel(table, { firstDay: dayOf(2015, 1, 1), lastDay: dayOf(2015, 12, 31) });
const coefficients = Float64Array.from({ length: layoutOf(termsOf(panel)).length }, () => 0.3 * random.normal());
coefficients[layoutOf(termsOf(panel)).trend] = 0;
const penalties = groupPenalties({ areaHour: 10, hourWeekday: 10, areaWeekday: 10 });
const none = new Float32Array(0);
const fitted = {
  coefficients,
  penalties,
  withMonth: true,
  dispersion: 1.2,
  levelDrift: 0.12,
  overdispersion: { statistic: 9, pValue: 0, cells: panel.counts.length },
  ratios: { level: 0.95, hourOfWeek: none, hour: none, weekday: none, month: none, area: none, holiday: none },
};
const model = countsModel(panel, fitted);
const query = { areaCode: 1, hour: 20, weekday: 4, month: 7, year: 2015 };

describe('a count prediction', () => {
  it('is the panel’s expected count per hour of exposure', () => {
    const expected = expectedCounts(panel, coefficients, termsOf(panel));
    const fridaysInJuly = 5;
    expect(predictCounts(model, query).expected).toBeCloseTo(
      expected[panelCell(panel, 1, 20, 6, 4)] / fridaysInJuly,
      12,
    );
  });

  it('carries an interval, the chance of any crime and the naive forecast', () => {
    const { expected, interval, probabilityAtLeastOne, baseline } = predictCounts(model, query);
    expect(interval.level).toBe(0.8);
    expect(interval.lower).toBeLessThanOrEqual(expected);
    expect(interval.upper).toBeGreaterThanOrEqual(Math.floor(expected));
    expect(probabilityAtLeastOne).toBeCloseTo(1 - 1.2 ** (-expected / 0.2), 12);
    expect(baseline).toBe(model.areaHourRates[24 + 20]);
  });

  it('by date is the same as by weekday and month where no holiday tells the days apart', () => {
    const fridayInJuly = { areaCode: 1, hour: 20, day: dayOf(2015, 7, 10) };
    expect(predictCounts(model, fridayInJuly).expected).toBeCloseTo(predictCounts(model, query).expected, 12);
    expect(predictCounts(model, { ...fridayInJuly, day: dayOf(2015, 7, 11) }).expected).not.toBeCloseTo(
      predictCounts(model, query).expected,
      6,
    );
  });

  it('counts a holiday on its date, and its share in the mean over such weekdays of the month', () => {
    const day = dayOf(2015, 7, 3);
    const holidays = {
      country: 'US',
      firstDay: day - 300,
      lastDay: day + 3650,
      names: ['Independence Day', 'Labor Day'],
      days: Int32Array.of(day, day + 366),
      codes: Uint8Array.of(1, 2),
    };
    const year = { firstDay: dayOf(2015, 1, 1), lastDay: dayOf(2015, 12, 31) };
    const withDay = buildPanel(table, year, { holidays });
    const { holiday } = layoutOf(termsOf(withDay));
    const effects = [...coefficients.subarray(0, holiday), Math.log(2), 0, ...coefficients.subarray(holiday)];
    const withHolidays = countsModel(withDay, { ...fitted, coefficients: Float64Array.from(effects) }, holidays);
    expect([...withHolidays.holidays!.logRatios]).toEqual([0, Math.log(2), 0]);
    const usual = predictCounts(model, query).expected;
    expect(predictCounts(withHolidays, { areaCode: 1, hour: 20, day }).expected).toBeCloseTo(2 * usual, 12);
    expect(predictCounts(withHolidays, { areaCode: 1, hour: 20, day: day + 7 }).expected).toBeCloseTo(usual, 12);
    // one of five Fridays is doubled
    expect(predictCounts(withHolidays, query).expected).toBeCloseTo((6 / 5) * usual, 12);
  });

  it('knows the firsts of months, and 1 January apart', () => {
    const byDay = (day: number) => predictCounts(model, { areaCode: 1, hour: 20, day }).expected;
    const { hourSpecial } = layoutOf(termsOf(panel));
    // Wednesdays of July, Thursdays of January
    expect(byDay(dayOf(2015, 7, 1)) / byDay(dayOf(2015, 7, 8))).toBeCloseTo(
      Math.exp(coefficients[hourSpecial + 20 * 2]),
      10,
    );
    expect(byDay(dayOf(2015, 1, 1)) / byDay(dayOf(2015, 1, 8))).toBeCloseTo(
      Math.exp(coefficients[hourSpecial + 20 * 2 + 1]),
      10,
    );
  });

  it('answers for 29 February, and for a year before the records', () => {
    const leap = predictCounts(model, { areaCode: 0, hour: 0, day: dayOf(2016, 2, 29) });
    expect(leap.expected).toBeCloseTo(
      predictCounts(model, { areaCode: 0, hour: 0, day: dayOf(2016, 2, 22) }).expected,
      12,
    );
    expect(predictCounts(model, { areaCode: 0, hour: 0, day: dayOf(1969, 12, 31) }).extrapolated).toBe(true);
  });

  it('says when the year lies outside what was trained on, and changes nothing else', () => {
    const later = predictCounts(model, { ...query, year: 2019 });
    expect(later.extrapolated).toBe(true);
    expect({ ...later, extrapolated: false }).toEqual(predictCounts(model, query));
  });

  it('answers the same after the model was posted between threads', () => {
    const copy = structuredClone(model);
    checkCountsModel(copy);
    expect(predictCounts(copy, query)).toEqual(predictCounts(model, query));
  });

  it.each([
    ['areaCode', 2],
    ['hour', 24],
    ['weekday', -1],
    ['month', 0],
    ['month', 1.5],
    ['year', 0],
    ['hour', NaN],
  ])('refuses %s = %d', (name, value) => {
    expect(() => predictCounts(model, { ...query, [name]: value })).toThrow(`got ${value}`);
  });

  it('refuses a stored model of another version or shape', () => {
    expect(() => checkCountsModel({ ...model, version: 1 })).toThrow('expected version 3, got 1');
    expect(() => checkCountsModel({ ...model, shape: { ...model.shape, areas: 3 } })).toThrow('for 3 areas');
    expect(() => checkCountsModel(undefined)).toThrow('expected version 3');
  });
});
