/** One row per area for the risk page: its level at the chosen time, and what lies behind it. */
import { ask, type Asked } from './asked.ts';
import { gradeAreas } from './grade-areas.ts';
import { areaCrimes, selectedCrimes, selectedHours, type RiskHistory, type Selection } from '../units/history.ts';
import { HOURS_PER_YEAR, lastYearRate, levelsOf } from './predict-risk.ts';
import {
  levelOf,
  RISK_LEVELS,
  type AreaRisk,
  type RiskBy,
  type RiskGrader,
  type RiskGraders,
  type RiskWhen,
} from './risk-model.ts';

/**
 * Levels of all areas that have records, by area code.
 *
 * @param when the time to grade; nothing chosen are the months ahead together
 * @param by `density` leaves out areas of unknown size; the table is empty where the model does not grade so
 * @param codes of `gradedAreas` those that are wanted: who shows thousands of areas asks for them piece by piece
 * Cost: areas × months (at most 12) × units of the question look-ups; 1 to 16 ms for 77 areas, 0.3 s for 2,000.
 */
export function areaRiskTable(
  model: RiskGraders,
  when: RiskWhen = {},
  by: RiskBy = 'volume',
  codes: readonly number[] = gradedAreas(model, by),
): AreaRisk[] {
  const asked = ask(model, when, by);
  if (!asked) return [];
  const { grader, selection } = asked;
  const { history } = grader;
  const { probabilities, ratePerHour } = gradeAreas(asked, codes);
  const hoursPerYear = shareOfWeek(history, selection) * HOURS_PER_YEAR;
  return codes.map((areaCode, i) => {
    const crimesPerYear = lastYearRate(history, areaCode, selection) * hoursPerYear;
    const km2 = model.areaKm2[areaCode];
    return {
      areaCode,
      ...levelsOf(probabilities, i),
      ratePerHour: ratePerHour[i],
      crimesPerYear,
      crimesPerKm2PerYear: km2 > 0 ? crimesPerYear / km2 : undefined,
      trend: trendOf(history, areaCode, selection),
      lastLevel: lastLevel(asked, areaCode, when.month),
    };
  });
}

/** Codes of the areas that a table by volume or density holds: those with records, by density those of known size. */
export function gradedAreas({ areas: { history }, areaKm2 }: RiskGraders, by: RiskBy): number[] {
  const codes: number[] = [];
  for (let area = 0; area < history.areas; area++) {
    if (areaCrimes(history, area, 0, history.months) === 0) continue;
    if (by === 'volume' || areaKm2[area] > 0) codes.push(area);
  }
  return codes;
}

/** Relative change of the rate in the selected hours; see `AreaRisk.trend`. */
function trendOf(history: RiskHistory, area: number, selection: Selection): number | undefined {
  const { months } = history;
  const middle = months >= 24 ? months - 12 : Math.floor(months / 2);
  const from = months >= 24 ? months - 24 : 0;
  const before = selectedCrimes(history, area, selection, from, middle);
  if (before === 0) return undefined;
  const rateBefore = before / selectedHours(history, selection, from, middle);
  const after = selectedCrimes(history, area, selection, middle, months);
  return after / selectedHours(history, selection, middle, months) / rateBefore - 1;
}

/** Share of all hours of a week that are selected. */
export function shareOfWeek({ parts, dayKinds }: RiskHistory, selection: Selection): number {
  const days = dayKinds === 1 || selection.kinds.length === 2 ? 7 : selection.kinds[0] === 1 ? 2 : 5;
  return (days / 7) * (selection.parts.length / parts);
}

function lastLevel({ grader, selection }: Asked, area: number, month: number | undefined): AreaRisk['lastLevel'] {
  const { history, cutPoints, km2 } = grader;
  const seen =
    month === undefined ? { from: Math.max(0, history.months - 12), to: history.months } : lastSuch(grader, month);
  const hours = seen ? selectedHours(history, selection, seen.from, seen.to) : 0;
  if (!seen || hours === 0) return undefined;
  const rate = selectedCrimes(history, area, selection, seen.from, seen.to) / hours;
  return RISK_LEVELS[levelOf(km2 ? rate / km2[area] : rate, cutPoints)];
}

/** The last period from that month of the year on which the data holds whole, gaps passed over. */
function lastSuch({ history, periodMonths }: RiskGrader, month: number): { from: number; to: number } | undefined {
  const first = (((month - 1 - history.firstMonth) % 12) + 12) % 12;
  let from = first + 12 * Math.floor((history.months - periodMonths - first) / 12);
  while (from >= 0 && history.complete.subarray(from, from + periodMonths).includes(0)) from -= 12;
  return from < 0 ? undefined : { from, to: from + periodMonths };
}
