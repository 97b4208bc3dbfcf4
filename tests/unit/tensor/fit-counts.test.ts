import { memory } from '#lib/tensor/tfjs.ts';
import { describe, expect, it } from 'vitest';
import { expectedCounts } from '#lib/core/glm/expected-counts.ts';
import { buildPanel, collapsePanel } from '#lib/core/glm/panel.ts';
import { additivePenalties, layoutOf, shrunkPenalties, trendFromYear } from '#lib/core/glm/terms.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { fitCounts } from '#lib/tensor/fit-counts.ts';
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
const groups = { main: 1, areaHour: 20, hourWeekday: 20, areaWeekday: 20 };

describe('fitting counts', () => {
  it('leaves no tensor behind', async () => {
    await fitCounts(collapsed, shrunkPenalties(AREAS, groups, true));
    const before = memory().numTensors;
    await fitCounts(collapsed, shrunkPenalties(AREAS, groups, true));
    expect(memory().numTensors).toBe(before);
    expect(before).toBe(0);
  });

  it('comes to the same coefficients from any start', async () => {
    const penalties = shrunkPenalties(AREAS, groups, true);
    const one = await fitCounts(collapsed, penalties);
    const far = Float64Array.from(penalties, (penalty) => (penalty === Infinity ? 0 : 0.5 * random.normal()));
    const other = await fitCounts(collapsed, penalties, far);
    expect([one.converged, other.converged]).toEqual([true, true]);
    for (let i = 0; i < penalties.length; i++) {
      expect(Math.abs(one.coefficients[i] - other.coefficients[i])).toBeLessThan(2e-6);
    }
  });

  it('stands where no coefficient can gain: counts less expected counts equal λ × coefficient', async () => {
    const penalties = shrunkPenalties(AREAS, groups, true);
    const { coefficients } = await fitCounts(collapsed, penalties);
    const expected = expectedCounts(panel, coefficients, 2017);
    const layout = layoutOf(AREAS);
    const slab = panel.exposureHours.length;
    for (let areaHour = 0; areaHour < AREAS * 24; areaHour++) {
      let residual = 0;
      for (let i = areaHour * slab; i < (areaHour + 1) * slab; i++) residual += panel.counts[i] - expected[i];
      expect(Math.abs(residual - 20 * coefficients[layout.areaHour + areaHour])).toBeLessThan(1e-4);
    }
  });

  it('forecasts few crimes, not none, where training saw none', async () => {
    const { coefficients } = await fitCounts(collapsed, shrunkPenalties(AREAS, groups, true));
    const slab = panel.counts.length / AREAS;
    const inEmptyArea = expectedCounts(panel, coefficients, 2017)
      .subarray(3 * slab)
      .reduce((sum, value) => sum + value, 0);
    expect(inEmptyArea).toBeGreaterThan(0);
    expect(inEmptyArea).toBeLessThan(10);
  });

  it('fits the additive model to the margins of the counts, an empty area included', async () => {
    const { coefficients, converged } = await fitCounts(collapsed, additivePenalties(collapsed, false));
    expect(converged).toBe(true);
    const expected = expectedCounts(panel, coefficients, trendFromYear(panel));
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
    const { coefficients } = await fitCounts(collapsePanel(flat), shrunkPenalties(1, groups, false));
    const expected = expectedCounts(flat, coefficients, 2017);
    for (let cell = 0; cell < expected.length; cell++) expect(expected[cell]).toBeCloseTo(flat.counts[cell], 5);
  });

  it('refuses a panel without any crime and penalties of another model', async () => {
    const empty = collapsePanel(
      buildPanel(incidents([]), { firstDay: dayOf(2017, 1, 1), lastDay: dayOf(2017, 1, 31) }),
    );
    await expect(fitCounts(empty, shrunkPenalties(2, groups, false))).rejects.toThrow('at least one crime');
    await expect(fitCounts(collapsed, new Float64Array(3))).rejects.toThrow('got 3');
  });
});
