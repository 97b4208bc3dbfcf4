/** Fits the shipping model on one panel: coefficients, then what they leave over. */
import { countsModel, type CountsModel } from '#lib/core/glm/counts-model.ts';
import { dispersionOf } from '#lib/core/glm/dispersion.ts';
import { expectedCounts } from '#lib/core/glm/expected-counts.ts';
import { coefficientVariances, effectiveDegreesOfFreedom } from '#lib/core/glm/coefficient-variances.ts';
import { collapsePanel, type CountPanel } from '#lib/core/glm/panel.ts';
import { overdispersionTest } from '#lib/core/glm/overdispersion-test.ts';
import { rateRatios } from '#lib/core/glm/rate-ratios.ts';
import { shrunkPenalties, trendFromYear, type GroupPenalties } from '#lib/core/glm/terms.ts';
import { fitCounts } from './fit-counts.ts';

/**
 * @param panel training panel with at least one crime
 * @param groups λ of each group
 * @param withMonth whether the month is a factor
 * @throws Error if Newton's method did not settle
 */
export async function fitCountsModel(
  panel: CountPanel,
  groups: GroupPenalties,
  withMonth: boolean,
): Promise<CountsModel> {
  const penalties = shrunkPenalties(panel.areas, groups, withMonth);
  const collapsed = collapsePanel(panel);
  const { coefficients, information, converged, largestStep } = await fitCounts(collapsed, penalties);
  if (!converged) throw new Error(`fitCountsModel: expected a largest step below 1e-6, got ${largestStep}`);
  const expected = expectedCounts(panel, coefficients, trendFromYear(panel));
  const variances = coefficientVariances(information);
  const freedom = effectiveDegreesOfFreedom(penalties, variances);
  const dispersion = dispersionOf(panel, expected, freedom);
  return countsModel(panel, {
    coefficients,
    penalties: groups,
    withMonth,
    dispersion,
    overdispersion: overdispersionTest(panel.counts, expected, freedom),
    ratios: rateRatios(collapsed, information, variances, dispersion),
  });
}
