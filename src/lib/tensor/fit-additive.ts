/** The additive model of the same records: what the shrunk model has to beat. */
import { collapsePanel, type CountPanel } from '#lib/core/glm/panel/panel.ts';
import { additivePenalties, layoutOf, termsOf } from '#lib/core/glm/terms/terms.ts';
import { fitCounts } from './fit-counts.ts';

/**
 * Coefficients of area, hour, weekday and month without their combinations and without shrinkage, with a linear trend
 * where the panel spans more than one year: the usual first Poisson regression of such counts.
 *
 * @param panel training panel with at least one crime
 * @param withMonth whether the month is a factor, as in the model that it is set beside
 */
export async function fitAdditive(panel: CountPanel, withMonth: boolean): Promise<Float64Array> {
  const years = new Set(Array.from(panel.monthIndex, (month) => Math.floor(month / 12)));
  const collapsed = collapsePanel(panel);
  const penalties = additivePenalties(collapsed, years.size > 1);
  const { month, trend } = layoutOf(termsOf(panel));
  if (!withMonth) penalties.fill(Infinity, month, trend);
  return (await fitCounts(collapsed, penalties)).coefficients;
}
