/** How strongly the interactions are shrunk: decided by the later part of the training period. */
import { expectedCounts } from '#lib/core/glm/expected-counts.ts';
import { collapsePanel, type CountPanel } from '#lib/core/glm/panel.ts';
import { shrunkPenalties, trendFromYear, type GroupPenalties } from '#lib/core/glm/terms.ts';
import { poissonDeviance } from '#lib/core/metrics/poisson-deviance.ts';
import { fitCounts } from './fit-counts.ts';

/** Main effects are hardly shrunk: λ = 1 counts as much as one crime. */
export const MAIN_PENALTY = 1;
/** λ runs in half decades, as steps from 0 (λ = 1) to 10 (λ = 100,000); the search starts at 1,000. */
const FIRST_STEP = 6;
const LAST_STEP = 10;
/** Rounds through the groups; the second rarely changes anything. */
const MOST_ROUNDS = 3;
const GROUPS = ['areaWeekday', 'hourWeekday', 'areaHour'] as const;

type Steps = Record<(typeof GROUPS)[number], number>;

export interface ChosenPenalties {
  readonly penalties: GroupPenalties;
  /** Deviance of the choosing period at the chosen penalties. */
  readonly deviance: number;
  /** Fits that the choice took. */
  readonly fits: number;
}

/**
 * λ of the three groups by deviance on the choosing period: first one common λ, weaker or stronger until the deviance
 * rises; then each group in turn by half decades, until none improves. Every fit starts from its neighbour's.
 *
 * @param fit panel to fit on
 * @param choose later panel that decides
 * @param withMonth whether the month is a factor
 * @param onFit called after each fit with the number of fits so far (15 to 25 in all)
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
  const devianceAt = async (steps: Steps): Promise<number> => {
    const penalties = shrunkPenalties(fit.areas, penaltiesAt(steps), withMonth);
    const { coefficients } = await fitCounts(collapsed, penalties, start);
    start = coefficients;
    onFit(++fits);
    return poissonDeviance(choose.counts, expectedCounts(choose, coefficients, fromYear));
  };

  let best: Steps = { areaHour: FIRST_STEP, hourWeekday: FIRST_STEP, areaWeekday: FIRST_STEP };
  let deviance = await devianceAt(best);
  /** Moves the named groups one half decade at a time while that helps; true if it did. */
  const walk = async (groups: readonly (typeof GROUPS)[number][], direction: 1 | -1): Promise<boolean> => {
    for (let moved = false; ; moved = true) {
      const next = { ...best };
      for (const group of groups) next[group] += direction;
      if (groups.some((group) => next[group] < 0 || next[group] > LAST_STEP)) return moved;
      const there = await devianceAt(next);
      if (!(there < deviance)) return moved;
      best = next;
      deviance = there;
    }
  };
  if (!(await walk(GROUPS, -1))) await walk(GROUPS, 1);
  let changed = true;
  for (let round = 0; changed && round < MOST_ROUNDS; round++) {
    changed = false;
    for (const group of GROUPS) {
      if ((await walk([group], 1)) || (await walk([group], -1))) changed = true;
    }
  }
  return { penalties: penaltiesAt(best), deviance, fits };
}

function penaltiesAt(steps: Steps): GroupPenalties {
  const lambda = (step: number): number => Number((10 ** (step / 2)).toPrecision(4));
  return {
    main: MAIN_PENALTY,
    areaHour: lambda(steps.areaHour),
    hourWeekday: lambda(steps.hourWeekday),
    areaWeekday: lambda(steps.areaWeekday),
  };
}
