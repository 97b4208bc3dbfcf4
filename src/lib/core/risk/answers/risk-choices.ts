/** What can be asked of a risk model: what the page's controls offer. */
import type { RiskBy, RiskGraders } from './risk-model.ts';

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
