/** Fits the shipping model on one panel: coefficients, then what they leave over. */
import { countsModel, type CountsModel } from '#lib/core/glm/answers/counts-model.ts';
import { dispersionOf } from '#lib/core/glm/uncertainty/dispersion.ts';
import { expectedCounts } from '#lib/core/glm/score/expected-counts.ts';
import { coefficientVariances, effectiveDegreesOfFreedom } from '#lib/core/glm/information/coefficient-variances.ts';
import type { HolidayCalendar } from '#lib/core/glm/panel/holiday-calendar.ts';
import { collapsePanel, type CountPanel } from '#lib/core/glm/panel/panel.ts';
import { overdispersionTest } from '#lib/core/glm/uncertainty/overdispersion-test.ts';
import { rateRatios } from '#lib/core/glm/uncertainty/rate-ratios.ts';
import { shrunkPenalties, termsOf, type CountTerms, type GroupPenalties } from '#lib/core/glm/terms/terms.ts';
import { fitCounts, informationAt } from './fit-counts.ts';

/** Steps of Newton's method after which a fit is mostly done; only the progress depends on it. */
const USUAL_STEPS = 3;

export interface FittedModel {
  readonly model: CountsModel;
  /** For panels: layout of core/glm/terms/terms.ts under `terms`, holidays included. */
  readonly coefficients: Float64Array;
  readonly terms: CountTerms;
}

/**
 * @param panel training panel with at least one crime
 * @param groups λ of each group
 * @param withMonth whether the month is a factor
 * @param holidays the calendar that the panel was built with
 * @param onProgress called after each step of Newton's method and each part of the rest, with the share done, 0..1
 * @throws Error if Newton's method did not settle
 */
export async function fitCountsModel(
  panel: CountPanel,
  groups: GroupPenalties,
  withMonth: boolean,
  holidays?: HolidayCalendar,
  onProgress: (done: number) => void = () => undefined,
): Promise<FittedModel> {
  const collapsed = collapsePanel(panel);
  const terms = termsOf(panel);
  const penalties = shrunkPenalties(terms, groups, withMonth);
  const fit = await fitCounts(collapsed, penalties, undefined, (steps) =>
    onProgress(0.6 * (1 - Math.exp(-steps / USUAL_STEPS))),
  );
  if (!fit.converged) throw new Error(`fitCountsModel: expected a largest step below 1e-6, got ${fit.largestStep}`);
  const { coefficients } = fit;
  const expected = expectedCounts(panel, coefficients, terms);
  const information = await informationAt(collapsed, fit);
  onProgress(0.7);
  const variances = coefficientVariances(information);
  onProgress(0.9);
  const freedom = effectiveDegreesOfFreedom(penalties, variances);
  const dispersion = dispersionOf(panel, expected, freedom);
  const model = countsModel(
    panel,
    {
      coefficients,
      penalties: groups,
      withMonth,
      dispersion,
      overdispersion: overdispersionTest(panel.counts, expected, freedom),
      ratios: rateRatios(collapsed, information, coefficients, variances, dispersion),
    },
    holidays,
  );
  return { model, coefficients, terms };
}
