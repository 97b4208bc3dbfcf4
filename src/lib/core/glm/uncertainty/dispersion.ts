/** The dispersion of a fitted count model. */
import { pearsonChiSquared } from '../../metrics/poisson-deviance.ts';
import { observedCells, type CountPanel } from '../panel/panel.ts';

/**
 * φ = max(1, Pearson X² / (n - effective degrees of freedom)) over the observed cells of the training panel
 * (Wedderburn 1974). At least 1: counts that look steadier than Poisson are taken as Poisson.
 *
 * @param expected fitted counts in the order of `panel.counts`
 */
export function dispersionOf(panel: CountPanel, expected: Float64Array, effectiveDegreesOfFreedom: number): number {
  const residualDegrees = observedCells(panel) - effectiveDegreesOfFreedom;
  if (!(residualDegrees > 0)) return 1;
  return Math.max(1, pearsonChiSquared(panel.counts, expected) / residualDegrees);
}
