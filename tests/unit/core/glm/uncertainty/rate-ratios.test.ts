import { describe, expect, it } from 'vitest';
import { factorise, solveLower, solveUpper } from '#lib/core/glm/information/cholesky.ts';
import { coefficientVariances } from '#lib/core/glm/information/coefficient-variances.ts';
import { factoriseInformation } from '#lib/core/glm/information/information.ts';
import { buildPanel, collapsePanel, type CountPanel } from '#lib/core/glm/panel/panel.ts';
import { rateRatioAt, rateRatios, rateRatioWords, type RateRatios } from '#lib/core/glm/uncertainty/rate-ratios.ts';
import { expectedCounts } from '#lib/core/glm/score/expected-counts.ts';
import { layoutOf, shrunkPenalties, termsOf } from '#lib/core/glm/terms/terms.ts';
import { timeMoments } from '#lib/core/glm/terms/time-moments.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { groupPenalties } from '../../../../support/count-terms.ts';
import { crime, incidents } from '../incidents.ts';

const AREAS = 3;
const DISPERSION = 1.3;
const random = createRandom(6);
const panel = buildPanel(
  incidents(
    Array.from({ length: 900 }, () =>
      crime(2018 + random.below(2), 1 + random.below(12), 1 + random.below(28), random.below(24), random.below(AREAS)),
    ),
    AREAS,
  ),
  { firstDay: dayOf(2018, 1, 10), lastDay: dayOf(2019, 11, 20) },
);
const terms = termsOf(panel);
const layout = layoutOf(terms);

/** The columns of one cell: all are 0 or 1, the trend is pinned. */
function columnsOf({ monthIndex }: CountPanel, cell: number): number[] {
  const weekday = cell % 7;
  const step = Math.floor(cell / 7) % monthIndex.length;
  const areaHour = Math.floor(cell / (7 * monthIndex.length));
  const [area, hour] = [Math.floor(areaHour / 24), areaHour % 24];
  return [
    0,
    layout.hour + hour,
    layout.weekday + weekday,
    layout.month + (monthIndex[step] % 12),
    layout.hourWeekday + hour * 7 + weekday,
    layout.area + area,
    layout.areaWeekday + area * 7 + weekday,
    layout.areaHour + areaHour,
  ];
}

describe.each([
  ['with month', true],
  ['without month', false],
])('rate ratios %s, beside the dense delta method', (_, withMonth) => {
  const penalties = shrunkPenalties(terms, groupPenalties({ areaHour: 3, hourWeekday: 5, areaWeekday: 70 }), withMonth);
  const coefficients = Float64Array.from(penalties, (penalty) => (penalty === Infinity ? 0 : 0.2 * random.normal()));
  coefficients[0] = -3;
  const expected = expectedCounts(panel, coefficients, terms);
  const slab = panel.exposure.length;
  const fitted = new Float64Array(AREAS * 168);
  expected.forEach((value, cell) => (fitted[Math.floor(cell / slab) * 7 + (cell % 7)] += value));
  const collapsed = collapsePanel(panel);
  const information = factoriseInformation(fitted, timeMoments(collapsed, coefficients), penalties);
  const ratios = rateRatios(collapsed, information, coefficients, coefficientVariances(information), DISPERSION);

  const n = penalties.length;
  const free = (column: number): boolean => penalties[column] !== Infinity;
  const dense = new Float64Array(n * n);
  expected.forEach((mean, cell) => {
    const columns = columnsOf(panel, cell).filter(free);
    for (const i of columns) for (const j of columns) dense[i * n + j] += mean;
  });
  for (let i = 0; i < n; i++) dense[i * n + i] += free(i) ? penalties[i] : 1;
  factorise(dense, n);

  /** Ratio and standard error of its logarithm, cell by cell. */
  function byHand(column: number): { ratio: number; standardError: number } {
    const gradient = new Float64Array(n);
    const sums = { here: 0, all: 0, exposureHere: 0, exposureAll: 0 };
    const inside = (cell: number): boolean => columnsOf(panel, cell).includes(column);
    expected.forEach((mean, cell) => {
      const exposure = panel.exposure[cell % slab];
      sums.all += mean;
      sums.exposureAll += exposure;
      if (!inside(cell)) return;
      sums.here += mean;
      sums.exposureHere += exposure;
    });
    expected.forEach((mean, cell) => {
      const change = (inside(cell) ? mean / sums.here : 0) - mean / sums.all;
      for (const i of columnsOf(panel, cell).filter(free)) gradient[i] += change;
    });
    const solved = gradient.slice();
    solveLower(dense, n, solved);
    solveUpper(dense, n, solved);
    const variance = gradient.reduce((sum, value, i) => sum + value * solved[i], 0);
    return {
      ratio: sums.here / sums.exposureHere / (sums.all / sums.exposureAll),
      standardError: Math.sqrt(DISPERSION * variance),
    };
  }

  it.each([
    ['Friday 22:00', 'hourOfWeek', 22 * 7 + 4, layout.hourWeekday + 22 * 7 + 4],
    ['Monday 00:00', 'hourOfWeek', 0, layout.hourWeekday],
    ['07:00', 'hour', 7, layout.hour + 7],
    ['Sunday', 'weekday', 6, layout.weekday + 6],
    ['December', 'month', 11, layout.month + 11],
    ['area 2', 'area', 2, layout.area + 2],
  ] as const)('of %s', (_, factor, level, column) => {
    const found = rateRatioAt(ratios[factor], level);
    if (factor === 'month' && !withMonth) {
      expect(ratios.month).toHaveLength(0);
      expect(found).toBeUndefined();
      return;
    }
    const { ratio, standardError } = byHand(column);
    expect(found!.ratio).toBeCloseTo(ratio, 5);
    // stored in seven digits
    expect(Math.log(found!.upper / found!.ratio) / 1.959964 / standardError).toBeCloseTo(1, 4);
    expect(Math.log(found!.ratio / found!.lower) / 1.959964 / standardError).toBeCloseTo(1, 4);
  });
});

describe('rate ratios of thin records', () => {
  const ofCrimes = (hours: readonly number[], areas: number): RateRatios => {
    const thin = buildPanel(
      incidents(
        hours.map((hour, i) => crime(2018, 1 + (i % 3), 1 + i, hour, 0)),
        areas,
      ),
      { firstDay: dayOf(2018, 1, 1), lastDay: dayOf(2018, 3, 31) },
    );
    const penalties = shrunkPenalties(
      termsOf(thin),
      groupPenalties({ areaHour: 100, hourWeekday: 100, areaWeekday: 100 }),
      false,
    );
    const coefficients = new Float64Array(penalties.length);
    coefficients[0] = Math.log(hours.length / (90 * 24 * areas));
    const expected = expectedCounts(thin, coefficients, termsOf(thin));
    const slab = thin.exposure.length;
    const fitted = new Float64Array(areas * 168);
    expected.forEach((value, cell) => (fitted[Math.floor(cell / slab) * 7 + (cell % 7)] += value));
    const collapsed = collapsePanel(thin);
    const information = factoriseInformation(fitted, timeMoments(collapsed, coefficients), penalties);
    return rateRatios(collapsed, information, coefficients, coefficientVariances(information), 1);
  };

  it('has none of one area alone, and finite ones of hours', () => {
    const { area, hour } = ofCrimes([1, 2, 3], 1);
    expect(rateRatioAt(area, 0)).toBeUndefined();
    for (const value of hour) expect(Number.isFinite(value)).toBe(true);
    // an eighth of a crime expected an hour: the penalty alone keeps the interval finite
    expect(hour[2] / hour[1]).toBeGreaterThan(10);
  });
});

describe('a rate ratio in words', () => {
  it('reads as people say it, with as many decimals as tell it from its ends', () => {
    const words = (ratio: number, lower: number, upper: number): string =>
      rateRatioWords('Friday 22:00', 'the average hour', { ratio, lower, upper });
    expect(words(1.8123, 1.7311, 1.8999)).toBe('Friday 22:00 is 1.8 × the average hour, 1.7 to 1.9');
    expect(words(0.5231, 0.4988, 0.5512)).toBe('Friday 22:00 is 0.52 × the average hour, 0.50 to 0.55');
    expect(words(1.8123, 1.811, 1.8141)).toBe('Friday 22:00 is 1.812 × the average hour, 1.811 to 1.814');
    expect(words(1.04, 1.02, 1.06)).toBe('Friday 22:00 is 1.04 × the average hour, 1.02 to 1.06');
    // never "0.98 to 1.00" of an interval that leaves 1 out
    expect(words(0.9902, 0.9847, 0.9958)).toBe('Friday 22:00 is 0.990 × the average hour, 0.985 to 0.996');
    expect(words(14.2, 12.1, 17.4)).toBe('Friday 22:00 is 14 × the average hour, 12 to 17');
    expect(words(0.02, 0.001, 0.3)).toBe('Friday 22:00 is 0.02 × the average hour, 0.00 to 0.30');
  });

  it('does not call a level different that may be average', () => {
    expect(rateRatioWords('March', 'the average month', { ratio: 1.012, lower: 0.981, upper: 1.044 })).toBe(
      'March cannot be told from the average month: 1.01 ×, 0.98 to 1.04',
    );
  });
});
