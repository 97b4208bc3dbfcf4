/** What an area's last months held, for a chart. */
import { ask } from './asked.ts';
import { selectedCrimes, selectedHours } from '../units/history.ts';
import type { RiskGraders, RiskWhen } from './risk-model.ts';

export interface AreaMonth {
  readonly year: number;
  /** 1-12 */
  readonly month: number;
  /** Reported crimes in the chosen hours of the month. */
  readonly crimes: number;
  /** Such hours observed: 0 in a gap. */
  readonly hours: number;
  /** Per hour of them; undefined in a gap. */
  readonly ratePerHour: number | undefined;
  /** `gap`: the data holds no record of the month (or none with a time of day), which is not zero crime. */
  readonly state: 'complete' | 'partial' | 'gap';
}

/**
 * The last months of an area in the data, the oldest first.
 *
 * @param when its part of the day and kind of day narrow the hours; a chosen month does not: all months are listed
 * @param months most months
 * @throws Error if the area code is none of the model's
 */
export function areaMonths(model: RiskGraders, areaCode: number, when: RiskWhen = {}, months = 24): AreaMonth[] {
  const { grader, selection } = ask(model, { part: when.part, dayKind: when.dayKind }, 'volume')!;
  const { history } = grader;
  if (!(areaCode >= 0 && areaCode < history.areas)) {
    throw new Error(`areaMonths: expected an area code under ${history.areas}, got ${areaCode}`);
  }
  const first = Math.max(0, history.months - months);
  return Array.from({ length: history.months - first }, (_, i) => {
    const at = first + i;
    const hours = selectedHours(history, selection, at, at + 1);
    const crimes = selectedCrimes(history, areaCode, selection, at, at + 1);
    return {
      year: Math.floor((history.firstMonth + at) / 12),
      month: ((history.firstMonth + at) % 12) + 1,
      crimes,
      hours,
      ratePerHour: hours > 0 ? crimes / hours : undefined,
      state: hours === 0 ? 'gap' : history.complete[at] === 1 ? 'complete' : 'partial',
    };
  });
}
