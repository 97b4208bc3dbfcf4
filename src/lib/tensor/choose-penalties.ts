/** How strongly the interactions are shrunk: decided by the later part of the training period. */
import { expectedCounts } from '#lib/core/glm/expected-counts.ts';
import { collapsePanel, type CountPanel } from '#lib/core/glm/panel.ts';
import { shrunkPenalties, trendFromYear, type GroupPenalties } from '#lib/core/glm/terms.ts';
import { poissonDeviance } from '#lib/core/metrics/poisson-deviance.ts';
import { fitCounts } from './fit-counts.ts';

/** Main effects are hardly shrunk: λ = 1 counts as much as one crime. */
export const MAIN_PENALTY = 1;
const HIGHEST = 100_000;
const LOWEST = 1;
const FACTOR = Math.sqrt(10);
const GROUPS = ['areaWeekday', 'hourWeekday', 'areaHour'] as const;

export interface ChosenPenalties {
  readonly penalties: GroupPenalties;
  /** Deviance of the choosing period at the chosen penalties. */
  readonly deviance: number;
  /** Fits that the choice took. */
  readonly fits: number;
}

/**
 * λ of the three groups by deviance on the choosing period: first one common λ, from strong to weak until the deviance
 * rises; then each group in turn by factors of √10, until none improves. Every fit starts from its neighbour's.
 *
 * @param fit panel to fit on
 * @param choose later panel that decides
 * @param withMonth whether the month is a factor
 * @param onFit called after each fit with the number of fits so far (about fifteen in all)
 */
export async function choosePenalties(
  fit: CountPanel,
  choose: CountPanel,
  withMonth: boolean,
  onFit: (fits: number) => void = () => undefined,
): Promise<ChosenPenalties> {
  const collapsed = collapsePanel(fit);
  const fromYear = trendFromYear(fit);
  let start: Float64Array | undefined;
  let fits = 0;
  const devianceOf = async (penalties: GroupPenalties): Promise<number> => {
    const fitted = await fitCounts(collapsed, shrunkPenalties(fit.areas, penalties, withMonth), start);
    start = fitted.coefficients;
    onFit(++fits);
    return poissonDeviance(choose.counts, expectedCounts(choose, fitted.coefficients, fromYear));
  };
  const common = (lambda: number): GroupPenalties => ({
    main: MAIN_PENALTY,
    areaHour: lambda,
    hourWeekday: lambda,
    areaWeekday: lambda,
  });

  let best = common(1000);
  let deviance = await devianceOf(best);
  for (const factor of [1 / FACTOR, FACTOR]) {
    let lambda = 1000 * factor;
    let improved = false;
    for (; lambda >= LOWEST && lambda <= HIGHEST; lambda *= factor) {
      const next = await devianceOf(common(lambda));
      if (next >= deviance) break;
      best = common(lambda);
      deviance = next;
      improved = true;
    }
    if (improved) break;
  }

  for (let changed = true; changed;) {
    changed = false;
    for (const group of GROUPS) {
      for (const factor of [FACTOR, 1 / FACTOR]) {
        const before = deviance;
        for (let lambda = best[group] * factor; lambda >= LOWEST && lambda <= HIGHEST; lambda *= factor) {
          const candidate = { ...best, [group]: lambda };
          const next = await devianceOf(candidate);
          if (next >= deviance) break;
          best = candidate;
          deviance = next;
        }
        if (deviance < before) {
          changed = true;
          break;
        }
      }
    }
  }
  return { penalties: best, deviance, fits };
}
