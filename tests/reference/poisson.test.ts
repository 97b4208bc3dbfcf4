import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { coefficientVariances } from '#lib/core/glm/information/coefficient-variances.ts';
import { expectedCounts } from '#lib/core/glm/score/expected-counts.ts';
import { collapsePanel } from '#lib/core/glm/panel/panel.ts';
import { additivePenalties, columnNames, termsOf } from '#lib/core/glm/terms/terms.ts';
import { pearsonChiSquared, poissonDeviance } from '#lib/core/metrics/poisson-deviance.ts';
import { expectedFromMeanRate } from '#lib/core/glm/panel/baselines.ts';
import { fitCounts, informationAt, type CountsFit } from '#lib/tensor/fit-counts.ts';
import { referencePanel } from '../support/reference-panel.ts';

interface Reference {
  readonly names: readonly string[];
  readonly coefficients: readonly number[];
  readonly standard_errors: readonly number[];
  readonly deviance: number;
  readonly null_deviance: number;
  readonly pearson_chi2: number;
}

const here = new URL('.', import.meta.url);
const reference = JSON.parse(readFileSync(new URL('poisson.json', here), 'utf8')) as Reference;

describe('the additive Poisson model on panel.csv, against statsmodels', () => {
  const panel = referencePanel();
  const names = columnNames(termsOf(panel), ['1', '2', '3', '4', '5', '6']);
  const columns = reference.names.map((name) => names.indexOf(name.replace('dow', 'weekday')));
  let fit: CountsFit;
  let expected: Float64Array;
  beforeAll(async () => {
    const collapsed = collapsePanel(panel);
    fit = await fitCounts(collapsed, additivePenalties(collapsed, true));
    expected = expectedCounts(panel, fit.coefficients, fit.terms);
  });

  it('has the coefficients within 1e-5', () => {
    expect(fit.converged).toBe(true);
    expect(columns).not.toContain(-1);
    columns.forEach((column, i) => {
      expect(Math.abs(fit.coefficients[column] - reference.coefficients[i]), names[column]).toBeLessThan(1e-5);
    });
  });

  it('has the standard errors within 1e-4, relatively', async () => {
    const variances = coefficientVariances(await informationAt(collapsePanel(panel), fit));
    columns.forEach((column, i) => {
      const ratio = Math.sqrt(variances[column]) / reference.standard_errors[i];
      expect(Math.abs(ratio - 1), names[column]).toBeLessThan(1e-4);
    });
  });

  it('has the deviance, the null deviance and Pearson’s X² within 1e-6, relatively', () => {
    expect(Math.abs(poissonDeviance(panel.counts, expected) / reference.deviance - 1)).toBeLessThan(1e-6);
    expect(Math.abs(pearsonChiSquared(panel.counts, expected) / reference.pearson_chi2 - 1)).toBeLessThan(1e-6);
    const nullDeviance = poissonDeviance(panel.counts, expectedFromMeanRate(panel, panel));
    expect(Math.abs(nullDeviance / reference.null_deviance - 1)).toBeLessThan(1e-6);
  });

  it('expects in sum the crimes that were counted, within 1e-6', () => {
    const sum = expected.reduce((total, value) => total + value, 0);
    expect(Math.abs(sum / panel.crimes - 1)).toBeLessThan(1e-6);
  });
});
