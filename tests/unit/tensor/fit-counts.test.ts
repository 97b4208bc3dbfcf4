import { memory } from '#lib/tensor/tfjs.ts';
import { describe, expect, it } from 'vitest';
import { expectedCounts, weekRates } from '#lib/core/glm/score/expected-counts.ts';
import { factoriseInformation } from '#lib/core/glm/information/information.ts';
import { buildPanel, collapsePanel, type CollapsedPanel } from '#lib/core/glm/panel/panel.ts';
import { addTimeMargins, cellMargins, stepResiduals, weekHourTotals } from '#lib/core/glm/information/score-vector.ts';
import { solveInformation } from '#lib/core/glm/information/solve-information.ts';
import { additivePenalties, layoutOf, shrunkPenalties, termsOf } from '#lib/core/glm/terms/terms.ts';
import { timeMoments } from '#lib/core/glm/terms/time-moments.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { fitCounts } from '#lib/tensor/fit-counts.ts';
import { groupPenalties, hourTerms } from '../../support/count-terms.ts';
import { crime, incidents } from '../core/glm/incidents.ts';

const random = createRandom(11);
const AREAS = 4;
// area 3 has no crime at all
const table = incidents(
  Array.from({ length: 5000 }, () =>
    crime(2017, 1 + random.below(12), 1 + random.below(28), Math.floor(24 * random.next() ** 2), random.below(3)),
  ),
  AREAS,
);
const panel = buildPanel(table, { firstDay: dayOf(2017, 1, 1), lastDay: dayOf(2017, 12, 31) });
const collapsed = collapsePanel(panel);
const terms = termsOf(panel);
const groups = groupPenalties({
  areaHour: 20,
  hourWeekday: 20,
  areaWeekday: 20,
  areaHourWeekend: 30,
  areaPart: 10,
  partSeason: 50,
  hourSpecial: 30,
});

describe('fitting counts', () => {
  it('leaves no tensor behind', async () => {
    await fitCounts(collapsed, shrunkPenalties(terms, groups, true));
    const before = memory().numTensors;
    await fitCounts(collapsed, shrunkPenalties(terms, groups, true));
    expect(memory().numTensors).toBe(before);
    expect(before).toBe(0);
  });

  it('comes to the same coefficients from any start', async () => {
    const penalties = shrunkPenalties(terms, groups, true);
    const one = await fitCounts(collapsed, penalties);
    const far = Float64Array.from(penalties, (penalty) => (penalty === Infinity ? 0 : 0.5 * random.normal()));
    const other = await fitCounts(collapsed, penalties, far);
    expect([one.converged, other.converged]).toEqual([true, true]);
    for (let i = 0; i < penalties.length; i++) {
      expect(Math.abs(one.coefficients[i] - other.coefficients[i])).toBeLessThan(2e-6);
    }
  });

  it('stands where no coefficient can gain: counts less expected counts equal λ × coefficient', async () => {
    const penalties = shrunkPenalties(terms, groups, true);
    const { coefficients } = await fitCounts(collapsed, penalties);
    const expected = expectedCounts(panel, coefficients, terms);
    const layout = layoutOf(terms);
    const slab = panel.exposure.length;
    for (let areaHour = 0; areaHour < AREAS * 24; areaHour++) {
      let residual = 0;
      for (let i = areaHour * slab; i < (areaHour + 1) * slab; i++) residual += panel.counts[i] - expected[i];
      expect(Math.abs(residual - 20 * coefficients[layout.areaHour + areaHour])).toBeLessThan(1e-4);
    }
  });

  it('forecasts few crimes, not none, where training saw none', async () => {
    const { coefficients } = await fitCounts(collapsed, shrunkPenalties(terms, groups, true));
    const slab = panel.counts.length / AREAS;
    const inEmptyArea = expectedCounts(panel, coefficients, terms)
      .subarray(3 * slab)
      .reduce((sum, value) => sum + value, 0);
    expect(inEmptyArea).toBeGreaterThan(0);
    expect(inEmptyArea).toBeLessThan(10);
  });

  it('fits the additive model to the margins of the counts, an empty area included', async () => {
    const { coefficients, converged } = await fitCounts(collapsed, additivePenalties(collapsed, false));
    expect(converged).toBe(true);
    const expected = expectedCounts(panel, coefficients, terms);
    const sum = expected.reduce((total, value) => total + value, 0);
    expect(Math.abs(sum / panel.crimes - 1)).toBeLessThan(1e-6);
  });

  it('gives one area with the same crime every hour its rate', async () => {
    const days = 28;
    const steady = incidents(
      Array.from({ length: days * 24 }, (_, i) => crime(2017, 2, 1 + Math.floor(i / 24), i % 24, 0)),
      1,
    );
    const flat = buildPanel(steady, { firstDay: dayOf(2017, 2, 1), lastDay: dayOf(2017, 2, 28) });
    const { coefficients } = await fitCounts(collapsePanel(flat), shrunkPenalties(termsOf(flat), groups, false));
    const expected = expectedCounts(flat, coefficients, termsOf(flat));
    for (let cell = 0; cell < expected.length; cell++) expect(expected[cell]).toBeCloseTo(flat.counts[cell], 5);
  });

  it('agrees with a fit in 64-bit floats alone within 1e-4', async () => {
    const penalties = shrunkPenalties(terms, groups, true);
    const { coefficients } = await fitCounts(collapsed, penalties);
    const exact = fitInFloat64(collapsed, penalties, coefficients);
    expect(exact.length).toBe(coefficients.length);
    exact.forEach((value, i) => expect(Math.abs(value - coefficients[i])).toBeLessThan(1e-4));
    expect(Math.max(...exact.map((value, i) => Math.abs(value - coefficients[i])))).toBeGreaterThan(0);
  });

  it('leaves no tensor behind when it throws on the way', async () => {
    const unbounded = shrunkPenalties(terms, groups, true);
    // an area without crime and with a reward for being far from the mean: nothing holds it
    unbounded[layoutOf(terms).area + 3] = -1e6;
    const before = memory().numTensors;
    await expect(fitCounts(collapsed, unbounded)).rejects.toThrow();
    expect(memory().numTensors).toBe(before);
  });

  it('refuses a panel without any crime and penalties of another model', async () => {
    const empty = collapsePanel(
      buildPanel(incidents([]), { firstDay: dayOf(2017, 1, 1), lastDay: dayOf(2017, 1, 31) }),
    );
    await expect(fitCounts(empty, shrunkPenalties(hourTerms(2, 2017), groups, false))).rejects.toThrow(
      'at least one crime',
    );
    await expect(fitCounts(collapsed, new Float64Array(3))).rejects.toThrow('got 3');
  });
});

/** Newton's method on the same model without tensors: the rates of expected-counts.ts, margins in 64-bit floats. */
function fitInFloat64(data: CollapsedPanel, penalties: Float64Array, start: Float64Array): Float64Array {
  let coefficients = start;
  const step = new Float64Array(penalties.length);
  for (let iteration = 0; iteration < 4; iteration++) {
    const moments = timeMoments(data, coefficients);
    const { layout, features } = moments;
    const cells = moments.weight.length;
    const fitted = weekRates(coefficients, terms).map((rate, cell) => rate * moments.weight[cell % cells]);
    const score = new Float64Array(penalties.length);
    cellMargins(
      fitted.map((value, cell) => data.weekCounts[cell] - value),
      data.shape,
      layout,
      score,
    );
    const residuals = stepResiduals(data, moments, weekHourTotals(fitted, data.shape));
    addTimeMargins(residuals, data.shape, layout, features, score);
    const current = coefficients;
    penalties.forEach((penalty, i) => (score[i] -= penalty === Infinity ? 0 : penalty * current[i]));
    solveInformation(factoriseInformation(fitted, moments, penalties), score, step);
    coefficients = current.map((value, i) => value + step[i]);
  }
  return coefficients;
}
