/** An area's last months as the chart draws them, and the forecast that its link asks for. */
import type { MonthBar } from '#lib/components/charts/month-bars.ts';
import { areaMonths } from '#lib/core/risk/answers/area-months.ts';
import type { RiskModel } from '#lib/core/risk/answers/risk-model.ts';
import { firstDayOfMonth, isoDate, weekdayOf } from '#lib/core/table/calendar.ts';
import { hoursOfPart } from '#lib/state/risk/choices-url.ts';
import type { RiskSheet } from '#lib/state/risk/risk-sheet.ts';

const MONTHS = 24;

/**
 * Crimes of the chosen hours by month, each with the counts at which that month would change its level: the cut points
 * are per hour (and km²), and months differ in hours.
 */
export function monthBars(model: RiskModel, areaCode: number, sheet: RiskSheet): MonthBar[] {
  const km2 = sheet.by === 'density' ? model.areaKm2[areaCode] : 1;
  const [low, high] = sheet.scale.cutPointsPerHour;
  return areaMonths(model, areaCode, sheet.when, MONTHS).map(({ year, month, crimes, hours, state }) => ({
    start: `${year}-${String(month).padStart(2, '0')}-01`,
    crimes: state === 'gap' ? NaN : crimes,
    partial: state === 'partial',
    ...(hours > 0 ? { cutPoints: [low * hours * km2, high * hours * km2] as const } : {}),
  }));
}

/** The question of the Predictions page for an area: in the first month graded, on such a day, at the part's first hour. */
export function forecastSearch({ when, ahead }: RiskSheet, areaId: number, parts: number): string {
  const first = firstDayOfMonth(ahead.first);
  const fits = (day: number): boolean => when.dayKind === undefined || weekdayOf(day) >= 5 === (when.dayKind === 1);
  let day = first;
  while (!fits(day)) day++;
  const search = new URLSearchParams({ area: String(areaId), date: isoDate(day) });
  if (when.part !== undefined) search.set('hour', String(hoursOfPart(when.part, parts).from));
  return search.toString();
}
