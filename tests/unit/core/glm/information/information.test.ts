import { describe, expect, it } from 'vitest';
import { factorise, invert } from '#lib/core/glm/information/cholesky.ts';
import { coefficientVariances, effectiveDegreesOfFreedom } from '#lib/core/glm/information/coefficient-variances.ts';
import { expectedCounts, weekRates } from '#lib/core/glm/score/expected-counts.ts';
import { factoriseInformation } from '#lib/core/glm/information/information.ts';
import { buildPanel, collapsePanel, type CountPanel } from '#lib/core/glm/panel/panel.ts';
import { solveInformation } from '#lib/core/glm/information/solve-information.ts';
import {
  additivePenalties,
  columnNames,
  layoutOf,
  shrunkPenalties,
  termsOf,
  type CountTerms,
} from '#lib/core/glm/terms/terms.ts';
import { timeMoments } from '#lib/core/glm/terms/time-moments.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { dateOf, dayOf, weekdayOf } from '#lib/core/table/calendar.ts';
import { groupPenalties, hourTerms } from '../../../../support/count-terms.ts';
import { crime, incidents } from '../incidents.ts';

const AREAS = 2;
const random = createRandom(5);
const period = { firstDay: dayOf(2018, 1, 10), lastDay: dayOf(2019, 11, 20) };
const holidays = {
  country: 'US',
  ...period,
  names: ['Independence Day', 'Labor Day'],
  days: Int32Array.of(dayOf(2018, 7, 4), dayOf(2018, 9, 3), dayOf(2019, 7, 4)),
  codes: Uint8Array.of(1, 2, 1),
};
const table = incidents(
  Array.from({ length: 400 }, () =>
    crime(2018 + random.below(2), 1 + random.below(12), 1 + random.below(28), random.below(24), random.below(AREAS)),
  ),
);
const byHour = buildPanel(table, period, { holidays });
const byDay = buildPanel(table, period, { resolution: 'day', holidays });
const byMonth = buildPanel(table, period, { resolution: 'month' });

/** The columns of one area, hour and date, and their values, read off the formula of terms.ts. */
function designRow(terms: CountTerms, area: number, hour: number, day: number): [columns: number[], values: number[]] {
  const layout = layoutOf(terms);
  const { hours, weekdays } = terms.shape;
  const date = dateOf(day);
  const weekday = weekdays === 1 ? 0 : weekdayOf(day);
  const angle = (2 * Math.PI * (date.month - 0.5)) / 12;
  const row: [number, number][] = [
    [0, 1],
    [layout.hour + hour, 1],
    [layout.weekday + weekday, 1],
    [layout.month + date.month - 1, 1],
    [layout.trend, date.year - 2018],
    [layout.year, date.year === 2018 ? -1 : 0],
    [layout.hourWeekday + hour * weekdays + weekday, 1],
    [layout.area + area, 1],
    [layout.areaWeekday + area * weekdays + weekday, 1],
    [layout.areaHour + area * hours + hour, 1],
    [layout.areaHourWeekend + area * hours + hour, weekdays === 1 ? 0 : weekday >= 5 ? 5 / 7 : -2 / 7],
  ];
  for (let part = 0; part < 8; part++) {
    const apart = Math.abs(hour - 3 * part);
    const share = Math.max(0, 1 - Math.min(apart, 24 - apart) / 3);
    if (share === 0) continue;
    const season = layout.partSeason + 4 * part;
    row.push(
      [layout.areaPart + 8 * area + part, share],
      [season, share * Math.sin(angle)],
      [season + 1, share * Math.cos(angle)],
      [season + 2, share * Math.sin(2 * angle)],
      [season + 3, share * Math.cos(2 * angle)],
    );
  }
  if (weekdays > 1) {
    if (date.day === 1) row.push([layout.hourSpecial + 2 * hour + (date.month === 1 ? 1 : 0), 1]);
    const at = holidays.days.indexOf(day);
    if (at >= 0) row.push([layout.holiday + holidays.codes[at] - 1, 1]);
  }
  return [row.map(([column]) => column), row.map(([, value]) => value)];
}

/** The information and the fitted cells, added up day by day. */
function denseInformation(panel: CountPanel, coefficients: Float64Array, penalties: Float64Array) {
  const terms = termsOf(panel);
  const { areas, hours, weekdays } = terms.shape;
  const n = penalties.length;
  const matrix = new Float64Array(n * n);
  const fitted = new Float64Array(areas * hours * weekdays);
  for (let area = 0; area < areas; area++) {
    for (let hour = 0; hour < hours; hour++) {
      for (let day = period.firstDay; day <= period.lastDay; day++) {
        const [columns, values] = designRow(terms, area, hour, day);
        const weight = Math.exp(columns.reduce((sum, column, i) => sum + coefficients[column] * values[i], 0));
        fitted[(area * hours + hour) * weekdays + (weekdays === 1 ? 0 : weekdayOf(day))] += weight;
        for (let i = 0; i < columns.length; i++) {
          if (penalties[columns[i]] === Infinity) continue;
          const row = columns[i] * n;
          for (let j = 0; j < columns.length; j++) {
            if (penalties[columns[j]] !== Infinity) matrix[row + columns[j]] += weight * values[i] * values[j];
          }
        }
      }
    }
  }
  for (let i = 0; i < n; i++) matrix[i * n + i] += penalties[i] === Infinity ? 1 : penalties[i];
  return { matrix, fitted };
}

const all = groupPenalties({
  areaHour: 3,
  hourWeekday: 5,
  areaWeekday: 7,
  areaHourWeekend: 4,
  areaPart: 5,
  partSeason: 6,
  hourSpecial: 2,
  holiday: 8,
  year: 9,
});
const few = groupPenalties({ areaHour: 3, hourWeekday: 5, areaWeekday: 7 });

describe.each([
  ['the shrunk model with every term', byHour, shrunkPenalties(termsOf(byHour), all, true)],
  ['the shrunk model without month', byHour, shrunkPenalties(termsOf(byHour), few, false)],
  [
    'weekends of hours, without their level',
    byHour,
    shrunkPenalties(termsOf(byHour), { ...all, areaHour: Infinity }, true),
  ],
  ['the additive model with a trend', byHour, additivePenalties(collapsePanel(byHour), true)],
  ['the model of days', byDay, shrunkPenalties(termsOf(byDay), all, true)],
  ['the model of months', byMonth, shrunkPenalties(termsOf(byMonth), all, true)],
])('the information of %s', (_, panel, penalties) => {
  const n = penalties.length;
  const free = Float64Array.from(penalties, (penalty) => (penalty === Infinity ? 0 : 0.2 * random.normal()));
  const { matrix: dense, fitted } = denseInformation(panel, free, penalties);
  const moments = timeMoments(collapsePanel(panel), free);
  const information = factoriseInformation(fitted, moments, penalties);
  const factor = dense.slice();
  factorise(factor, n);
  const inverse = invert(factor, n);

  it('is taken at the counts that the terms expect, day by day', () => {
    const { hours, weekdays } = panel.shape;
    const rates = weekRates(free, termsOf(panel));
    rates.forEach((rate, cell) => {
      expect(rate * moments.weight[cell % (hours * weekdays)]).toBeCloseTo(fitted[cell], 9);
    });
    const total = expectedCounts(panel, free, termsOf(panel)).reduce((sum, value) => sum + value, 0);
    expect(total).toBeCloseTo(
      fitted.reduce((sum, value) => sum + value, 0),
      8,
    );
  });

  it('solves as the dense matrix does', () => {
    const score = Float64Array.from({ length: n }, (_, i) => (penalties[i] === Infinity ? 0 : random.normal()));
    const step = new Float64Array(n);
    solveInformation(information, score, step);
    for (let i = 0; i < n; i++) {
      let back = 0;
      let size = 0;
      for (let j = 0; j < n; j++) {
        back += dense[i * n + j] * step[j];
        size += Math.abs(dense[i * n + j] * step[j]);
      }
      // rounding grows with what cancels out
      expect(Math.abs(back - score[i])).toBeLessThan(1e-13 * (1 + size));
      if (penalties[i] === Infinity) expect(Math.abs(step[i])).toBe(0);
    }
  });

  it('has the variances of the dense inverse', () => {
    const variances = coefficientVariances(information);
    for (let i = 0; i < n; i++) {
      const expectedVariance = penalties[i] === Infinity ? 0 : inverse[i * n + i];
      expect(Math.abs(variances[i] - expectedVariance)).toBeLessThan(1e-9);
    }
  });
});

describe('effective degrees of freedom', () => {
  it('is the number of columns when nothing is shrunk', () => {
    const penalties = additivePenalties(collapsePanel(byHour), true).map((penalty) => (penalty < 1 ? 0 : penalty));
    const columns = penalties.filter((penalty) => penalty !== Infinity).length;
    expect(columns).toBe(1 + 23 + 6 + 11 + 1 + (AREAS - 1));
    const variances = new Float64Array(penalties.length).fill(0.3);
    expect(effectiveDegreesOfFreedom(penalties, variances)).toBe(columns);
  });
});

describe('the layout of coefficients', () => {
  it('names every coefficient once', () => {
    const terms = { ...hourTerms(2, 2016, 2018), holidays: 1 };
    const names = columnNames(terms, ['7', '9'], ['Labor Day']);
    const layout = layoutOf(terms);
    expect(names).toHaveLength(layout.length);
    expect(new Set(names).size).toBe(names.length);
    expect(names[layout.area + 1]).toBe('area=9');
    expect(names[layout.areaHour + 24 + 5]).toBe('area=9:hour=5');
    expect(names[layout.areaHourWeekend + 24 + 5]).toBe('area=9:hour=5:weekend');
    expect(names[layout.hourWeekday + 7]).toBe('hour=1:weekday=0');
    expect(names.slice(layout.year, layout.hourWeekday)).toEqual(['from=2017', 'from=2018', 'holiday=Labor Day']);
    expect(names[layout.partSeason + 4 + 2]).toBe('part=1:sin2');
    expect(names[layout.hourSpecial + 2 + 1]).toBe('hour=1:1 January');
    expect(names[layout.areaPart + 8 + 5]).toBe('area=9:part=5');
  });

  it('has columns for ten changes of level at most, however old the first record', () => {
    expect(layoutOf(hourTerms(1, 1900, 2018)).length).toBe(layoutOf(hourTerms(1, 2008, 2018)).length);
  });

  it('says which matrix could not be factorised', () => {
    expect(() => factorise(Float64Array.of(1, 2, 2, 1), 2)).toThrow('pivot 1 of 2 is -3');
  });
});
