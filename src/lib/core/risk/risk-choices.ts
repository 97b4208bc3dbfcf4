/** What can be asked of a risk model, and where its levels are cut: what the page's controls and legend say. */
import { HOURS_PER_YEAR } from './predict-risk.ts';
import { graderOf, type RiskBy, type RiskGraders, type RiskWhen } from './risk-model.ts';

/** The choices that the data supports: what was coarsened away is not offered. */
export interface RiskChoices {
  /** Parts of the day in order; empty where whole days are graded. `toHour` is not included, at most 24. */
  readonly parts: readonly { readonly part: number; readonly fromHour: number; readonly toHour: number }[];
  /** True where weekdays (0) and weekends (1) are kept apart. */
  readonly dayKinds: boolean;
  /** Months that a level is about, within the day and for whole areas: 1, or 3 (the chosen month and the two after). */
  readonly periodMonths: { readonly units: number; readonly areas: number };
  readonly by: readonly RiskBy[];
}

export function riskChoices(model: RiskGraders): RiskChoices {
  const { parts, dayKinds } = model.units.history;
  const hours = 24 / parts;
  return {
    parts:
      parts === 1
        ? []
        : Array.from({ length: parts }, (_, part) => ({ part, fromHour: part * hours, toHour: (part + 1) * hours })),
    dayKinds: dayKinds === 2,
    periodMonths: { units: model.units.periodMonths, areas: model.areas.periodMonths },
    by: model.density ? ['volume', 'density'] : ['volume'],
  };
}

export interface RiskCutPoints {
  /** At most `low` is LOW, above `high` HIGH. */
  readonly low: number;
  readonly high: number;
  /** Per km² too, where grades are by density. */
  readonly per: 'year' | 'hour';
}

/**
 * Where levels are cut: crimes per year for whole areas, crimes per hour for units within the day; by density per km².
 * Undefined where the model does not grade so.
 */
export function riskCutPoints(
  model: RiskGraders,
  when: RiskWhen = {},
  by: RiskBy = 'volume',
): RiskCutPoints | undefined {
  const { parts, dayKinds } = model.units.history;
  const byUnit = (parts > 1 && when.part !== undefined) || (dayKinds > 1 && when.dayKind !== undefined);
  const grader = graderOf(model, byUnit ? 'units' : 'areas', by);
  if (!grader) return undefined;
  const scale = byUnit ? 1 : HOURS_PER_YEAR;
  return { low: grader.cutPoints[0] * scale, high: grader.cutPoints[1] * scale, per: byUnit ? 'hour' : 'year' };
}
