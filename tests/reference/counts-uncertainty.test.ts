import { beforeAll, describe, expect, it } from 'vitest';
import { coefficientVariances, effectiveDegreesOfFreedom } from '#lib/core/glm/information/coefficient-variances.ts';
import { dispersionOf } from '#lib/core/glm/uncertainty/dispersion.ts';
import { expectedCounts } from '#lib/core/glm/score/expected-counts.ts';
import { overdispersionTest } from '#lib/core/glm/uncertainty/overdispersion-test.ts';
import { collapsePanel } from '#lib/core/glm/panel/panel.ts';
import { rateRatioAt, rateRatios, type RateRatios } from '#lib/core/glm/uncertainty/rate-ratios.ts';
import { layoutOf, shrunkPenalties, termsOf } from '#lib/core/glm/terms/terms.ts';
import { fitCounts, informationAt } from '#lib/tensor/fit-counts.ts';
import { groupPenalties } from '../support/count-terms.ts';
import { referencePanel } from '../support/reference-panel.ts';

/*
 * statsmodels 0.13.5 on panel.csv, the additive model g of make_synthetic.py, mu = g.fittedvalues, X its design:
 *   z = ((y - mu)**2 - y) / mu; (z.sum() + 47) / sqrt(2 * len(y)); g.pearson_chi2 / g.df_resid
 * and for the rows m of a level, with C = g.cov_params() * g.pearson_chi2 / g.df_resid:
 *   ratio = mu[m].sum() / E[m].sum() / (mu.sum() / E.sum())
 *   d = (X[m] * mu[m, None]).sum(0) / mu[m].sum() - (X * mu[:, None]).sum(0) / mu.sum()
 *   ratio * exp(-+ 1.959963984540054 * sqrt(d @ C @ d))
 */
const STATSMODELS = [
  ['22:00', 'hour', 22, 0.7753636878896669, 0.7240506363981887, 0.8303132657799964],
  ['Friday', 'weekday', 4, 1.0743125899228292, 1.0431313664143231, 1.1064258807919685],
  ['July', 'month', 6, 1.1877196296996029, 1.1441427906514516, 1.232956174963573],
  ['January', 'month', 0, 0.7684982600269371, 0.7329363906056564, 0.8057855814423412],
  ['area 1', 'area', 0, 1.2621197808426232, 1.2318942826224553, 1.2930868855103126],
  ['area 3', 'area', 2, 1.7171358397884005, 1.6835411863786338, 1.7514008663062646],
] as const;

describe('the uncertainty of the additive model on panel.csv, against statsmodels', () => {
  const panel = referencePanel();
  let ratios: RateRatios;
  let dispersion: number;
  let statistic: number;
  beforeAll(async () => {
    const collapsed = collapsePanel(panel);
    // every level has its column here: a penalty of a millionth of a crime stands for the base level of statsmodels
    const terms = termsOf(panel);
    const penalties = shrunkPenalties(terms, groupPenalties({ main: 1e-6 }), true);
    penalties[layoutOf(terms).trend] = 0;
    const fit = await fitCounts(collapsed, penalties);
    const information = await informationAt(collapsed, fit);
    const expected = expectedCounts(panel, fit.coefficients, terms);
    const variances = coefficientVariances(information);
    const freedom = effectiveDegreesOfFreedom(penalties, variances);
    dispersion = dispersionOf(panel, expected, freedom);
    statistic = overdispersionTest(panel.counts, expected, freedom).statistic;
    ratios = rateRatios(collapsed, information, fit.coefficients, variances, dispersion);
  });

  it('has Pearson’s dispersion and the score test', () => {
    expect(dispersion).toBeCloseTo(1.0783105937740778, 6);
    expect(statistic).toBeCloseTo(8.821035980287999, 4);
  });

  it.each(STATSMODELS)('has the rate ratio and interval of %s', (_, factor, level, ratio, lower, upper) => {
    const found = rateRatioAt(ratios[factor], level)!;
    expect(Math.abs(found.ratio / ratio - 1)).toBeLessThan(1e-5);
    expect(Math.abs(found.lower / lower - 1)).toBeLessThan(1e-5);
    expect(Math.abs(found.upper / upper - 1)).toBeLessThan(1e-5);
  });

  it('has no ratios of hours of the week, which the additive model does not tell apart', () => {
    expect(ratios.hourOfWeek).toHaveLength(0);
  });
});

describe('rate ratios of a shrunk fit', () => {
  it('of an area without crime and of one with three in two years are low, finite and wide', async () => {
    const panel = referencePanel();
    const perArea = panel.counts.length / panel.shape.areas;
    const counts = panel.counts.slice();
    counts.fill(0, 4 * perArea);
    for (const cell of [17, 900, 3001]) counts[5 * perArea + cell] = 1;
    const crimes = counts.reduce((sum, count) => sum + count, 0);
    const stepCounts = new Float64Array(panel.stepCounts.length);
    counts.forEach((count, cell) => (stepCounts[Math.floor(cell / 7) % stepCounts.length] += count));
    const collapsed = collapsePanel({ ...panel, counts, stepCounts, crimes });
    const groups = groupPenalties({ areaHour: 10, hourWeekday: 100, areaWeekday: 100 });
    const fit = await fitCounts(collapsed, shrunkPenalties(termsOf(panel), groups, true));
    const information = await informationAt(collapsed, fit);
    const { area } = rateRatios(collapsed, information, fit.coefficients, coefficientVariances(information), 1);
    const [none, three] = [rateRatioAt(area, 4)!, rateRatioAt(area, 5)!];
    expect(none.ratio).toBeLessThan(three.ratio);
    expect(three.upper).toBeLessThan(0.01);
    for (const { ratio, lower, upper } of [none, three]) {
      expect(lower).toBeGreaterThan(0);
      expect(ratio / lower).toBeGreaterThan(2);
      expect(upper / ratio).toBeGreaterThan(2);
      expect(Number.isFinite(upper)).toBe(true);
    }
  });
});
