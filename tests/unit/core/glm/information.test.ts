import { describe, expect, it } from 'vitest';
import { factorise, invert } from '#lib/core/glm/cholesky.ts';
import { coefficientVariances, effectiveDegreesOfFreedom } from '#lib/core/glm/coefficient-variances.ts';
import { expectedCounts } from '#lib/core/glm/expected-counts.ts';
import { factoriseInformation } from '#lib/core/glm/information.ts';
import { buildPanel, collapsePanel, type CountPanel } from '#lib/core/glm/panel.ts';
import { solveInformation } from '#lib/core/glm/solve-information.ts';
import {
  HOUR_AT,
  HOUR_WEEKDAY_AT,
  TIME_AT,
  TREND_AT,
  WEEKDAY_AT,
  additivePenalties,
  columnNames,
  layoutOf,
  shrunkPenalties,
  trendFromYear,
} from '#lib/core/glm/terms.ts';
import { timeMoments } from '#lib/core/glm/time-moments.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { crime, incidents } from './incidents.ts';

const AREAS = 2;
const random = createRandom(5);
const panel = buildPanel(
  incidents(
    Array.from({ length: 400 }, () =>
      crime(2018 + random.below(2), 1 + random.below(12), 1 + random.below(28), random.below(24), random.below(AREAS)),
    ),
  ),
  { firstDay: dayOf(2018, 1, 10), lastDay: dayOf(2019, 11, 20) },
);
const coefficients = Float64Array.from({ length: layoutOf(AREAS).length }, () => 0.2 * random.normal());

/** The same matrix, formed cell by cell. */
function denseInformation(panel: CountPanel, coefficients: Float64Array, penalties: Float64Array): Float64Array {
  const n = penalties.length;
  const layout = layoutOf(panel.areas);
  const matrix = new Float64Array(n * n);
  const expected = expectedCounts(panel, coefficients, trendFromYear(panel));
  expected.forEach((weight, cell) => {
    const weekday = cell % 7;
    const step = Math.floor(cell / 7) % panel.monthIndex.length;
    const areaHour = Math.floor(cell / (7 * panel.monthIndex.length));
    const [area, hour] = [Math.floor(areaHour / 24), areaHour % 24];
    const month = panel.monthIndex[step];
    const row = new Map([
      [0, 1],
      [HOUR_AT + hour, 1],
      [WEEKDAY_AT + weekday, 1],
      [TIME_AT + (month % 12), 1],
      [TREND_AT, Math.floor(month / 12) - trendFromYear(panel)],
      [HOUR_WEEKDAY_AT + hour * 7 + weekday, 1],
      [layout.area + area, 1],
      [layout.areaWeekday + area * 7 + weekday, 1],
      [layout.areaHour + areaHour, 1],
    ]);
    for (const [i, a] of row) {
      for (const [j, b] of row) {
        if (penalties[i] !== Infinity && penalties[j] !== Infinity) matrix[i * n + j] += weight * a * b;
      }
    }
  });
  for (let i = 0; i < n; i++) matrix[i * n + i] += penalties[i] === Infinity ? 1 : penalties[i];
  return matrix;
}

describe.each([
  ['the shrunk model', shrunkPenalties(AREAS, { main: 1, areaHour: 3, hourWeekday: 5, areaWeekday: 7 }, true)],
  [
    'the shrunk model without month',
    shrunkPenalties(AREAS, { main: 1, areaHour: 3, hourWeekday: 5, areaWeekday: 7 }, false),
  ],
  ['the additive model with a trend', additivePenalties(collapsePanel(panel), true)],
])('the information of %s', (_, penalties) => {
  const n = penalties.length;
  const free = Float64Array.from(coefficients, (value, i) => (penalties[i] === Infinity ? 0 : value));
  const collapsed = collapsePanel(panel);
  const expected = expectedCounts(panel, free, trendFromYear(panel));
  const fitted = new Float64Array(AREAS * 168);
  const slab = panel.exposureHours.length;
  expected.forEach((value, cell) => (fitted[Math.floor(cell / slab) * 7 + (cell % 7)] += value));
  const information = factoriseInformation(fitted, timeMoments(collapsed, free), penalties, AREAS);
  const dense = denseInformation(panel, free, penalties);
  const factor = dense.slice();
  factorise(factor, n);
  const inverse = invert(factor, n);

  it('solves as the dense matrix does', () => {
    const score = Float64Array.from({ length: n }, (_, i) => (penalties[i] === Infinity ? 0 : random.normal()));
    const step = new Float64Array(n);
    solveInformation(information, score, step);
    for (let i = 0; i < n; i++) {
      let back = 0;
      for (let j = 0; j < n; j++) back += dense[i * n + j] * step[j];
      expect(Math.abs(back - score[i])).toBeLessThan(1e-9);
      if (penalties[i] === Infinity) expect(step[i]).toBe(0);
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
    const penalties = additivePenalties(collapsePanel(panel), true);
    const columns = penalties.filter((penalty) => penalty !== Infinity).length;
    expect(columns).toBe(1 + 23 + 6 + 11 + 1 + (AREAS - 1));
    const variances = new Float64Array(penalties.length).fill(0.3);
    expect(effectiveDegreesOfFreedom(penalties, variances)).toBe(columns);
  });
});

describe('the layout of coefficients', () => {
  it('names every coefficient once', () => {
    const names = columnNames(['7', '9'], 2018);
    expect(names).toHaveLength(layoutOf(2).length);
    expect(new Set(names).size).toBe(names.length);
    expect(names[layoutOf(2).area + 1]).toBe('area=9');
    expect(names[layoutOf(2).areaHour + 24 + 5]).toBe('area=9:hour=5');
    expect(names[HOUR_WEEKDAY_AT + 7]).toBe('hour=1:weekday=0');
  });

  it('says which matrix could not be factorised', () => {
    expect(() => factorise(Float64Array.of(1, 2, 2, 1), 2)).toThrow('pivot 1 of 2 is -3');
  });
});
