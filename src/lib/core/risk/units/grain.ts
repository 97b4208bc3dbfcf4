/** How fine the units may be: as fine as the records' time, coarser where the data is thin. */
import { monthIndexOf } from '../../table/calendar.ts';
import type { IncidentTable } from '../../table/incident-table.ts';
import type { Span } from '../../table/periods.ts';
import { labelledMonths, tertiles } from '../training/fit-risk.ts';
import { buildHistory, unitCount, unitCrimes, unitRate, type RiskHistory } from './history.ts';
import { levelOf } from '../answers/risk-model.ts';

export interface Grain {
  readonly parts: 6 | 4 | 1;
  readonly dayKinds: 2 | 1;
  readonly periodMonths: 1 | 3;
}

/** Whole areas, for questions without an hour. */
export const AREA_GRAIN: Grain = { parts: 1, dayKinds: 1, periodMonths: 1 };

/** Under this many months levels may follow one season, and quarters would be too few. */
export const SHORT_HISTORY_MONTHS = 15;

const FEWEST_CRIMES_PER_UNIT = 5;
const SMALLEST_LEVEL_SHARE = 0.2;

/** From fine to coarse: the month becomes a quarter, then weekdays and weekends are one, then 4 parts, then 1. */
const GRAINS: readonly Grain[] = [
  { parts: 6, dayKinds: 2, periodMonths: 1 },
  { parts: 6, dayKinds: 2, periodMonths: 3 },
  { parts: 6, dayKinds: 1, periodMonths: 3 },
  { parts: 4, dayKinds: 1, periodMonths: 3 },
  { parts: 1, dayKinds: 1, periodMonths: 3 },
];

export interface ChosenGrain {
  readonly grain: Grain;
  readonly history: RiskHistory;
  /** First months of the periods that train the scored model. */
  readonly months: readonly number[];
  /** True if even the coarsest grain is thin. */
  readonly thin: boolean;
  readonly coarsened: boolean;
}

/**
 * The finest grain that the training months fill: on average 5 crimes a unit, and every level at least 20 % of units.
 *
 * @param start the finest grain to try
 * @param testMonth position of the first held-out month; only months before it decide
 * @param quarters false where the history is too short for quarters: then a quarter stays a month
 */
export function chooseGrain(
  table: IncidentTable,
  span: Span,
  start: Grain,
  testMonth: number,
  quarters: boolean,
): ChosenGrain {
  const candidates = grainsFrom(start, quarters);
  const firstMonth = monthIndexOf(span.firstDay);
  const recorded = testMonth - span.missingMonths.filter((month) => month - firstMonth < testMonth).length;
  let last: ChosenGrain | undefined;
  let history: RiskHistory | undefined;
  for (const grain of candidates) {
    if (history?.parts !== grain.parts || history.dayKinds !== grain.dayKinds) {
      history = buildHistory(table, span, grain.parts, grain.dayKinds);
    }
    const months = labelledMonths(history, grain.periodMonths, 0, testMonth, monthsBefore(recorded));
    const enough = months.length > 0 && isFilled(history, grain.periodMonths, months);
    last = { grain, history, months, thin: !enough, coarsened: grain !== candidates[0] };
    if (enough) return last;
  }
  return last!;
}

/** Two years of training with records let every label have a whole year before it; less must do with three months. */
export function monthsBefore(trainingMonths: number): number {
  return trainingMonths >= 24 ? 12 : 3;
}

/** The finest grain that the time of the records allows. */
export function finestGrain(table: IncidentTable): Grain {
  if (table.timeResolution === 'month') return AREA_GRAIN;
  if (table.timeResolution === 'day') return { parts: 1, dayKinds: 2, periodMonths: 1 };
  return GRAINS[0];
}

function grainsFrom(start: Grain, quarters: boolean): Grain[] {
  const kept = GRAINS.map((grain) => ({
    parts: Math.min(grain.parts, start.parts) as Grain['parts'],
    dayKinds: Math.min(grain.dayKinds, start.dayKinds) as Grain['dayKinds'],
    periodMonths: quarters ? grain.periodMonths : 1,
  }));
  const word = (grain: Grain): string => `${grain.parts} ${grain.dayKinds} ${grain.periodMonths}`;
  return kept.filter((grain, i) => kept.findIndex((other) => word(other) === word(grain)) === i);
}

function isFilled(history: RiskHistory, periodMonths: number, months: readonly number[]): boolean {
  const cutPoints = tertiles({ history, periodMonths }, months);
  const units = unitCount(history);
  const held = [0, 0, 0];
  let crimes = 0;
  for (const month of months) {
    for (let unit = 0; unit < units; unit++) {
      crimes += unitCrimes(history, unit, month, month + periodMonths);
      held[levelOf(unitRate(history, unit, month, month + periodMonths), cutPoints)]++;
    }
  }
  const n = months.length * units;
  return crimes / n >= FEWEST_CRIMES_PER_UNIT && Math.min(...held) / n >= SMALLEST_LEVEL_SHARE;
}
