/** A panel's forecasts and deviances week by week: what the bootstrap of whole weeks adds up. */
import { weekBlock } from '../metrics/bootstrap.ts';
import { dayOfMinute, dayTable, hourOfMinute } from '../table/calendar.ts';
import { hasTimeOfDay, MISSING, type IncidentTable } from '../table/incident-table.ts';
import type { Period } from '../table/periods.ts';
import { HOURS, panelCell, WEEKDAYS, type CountPanel } from './panel.ts';

/**
 * Deviance of one forecast less that of another, week by week.
 *
 * Within a cell both give every hour the same rate, so the difference 2 Σ(y log(μ₀ / μ₁) + μ₁ - μ₀) is a sum over hours
 * and can be summed by any days; the sum over weeks is the difference of the panel's deviances.
 *
 * @param expected μ₁ and `baseline` μ₀, in the order of `panel.counts`
 * @returns one number a week, weeks counted from `period.firstDay`; a month without records adds nothing
 * Cost O(cells + rows).
 */
export function weeklyDevianceDifferences(
  table: IncidentTable,
  panel: CountPanel,
  period: Period,
  expected: Float64Array,
  baseline: ArrayLike<number>,
): Float64Array {
  const weeks = weeklyTotals(
    panel,
    period,
    expected.map((value, cell) => 2 * (value - baseline[cell])),
  );
  forEachCrime(table, panel, period, (cell, week) => {
    weeks[week] += 2 * Math.log(baseline[cell] / expected[cell]);
  });
  return weeks;
}

/** The panel's deviance week by week: its difference to the forecast that hits every cell, whose deviance is 0. */
export function weeklyDeviances(
  table: IncidentTable,
  panel: CountPanel,
  period: Period,
  expected: Float64Array,
): Float64Array {
  return weeklyDevianceDifferences(table, panel, period, expected, panel.counts);
}

/** Sums of values that spread evenly over the hours of their cell (expected counts), week by week. Cost O(cells). */
export function weeklyTotals(panel: CountPanel, period: Period, values: Float64Array): Float64Array {
  const { exposureHours, areas } = panel;
  const slab = exposureHours.length;
  const { weekday, step } = daysOf(panel, period);
  // totals of one day on each weekday of each month
  const perDay = new Float64Array(slab);
  for (let areaHour = 0; areaHour < areas * HOURS; areaHour++) {
    for (let i = 0; i < slab; i++) perDay[i] += values[areaHour * slab + i];
  }
  const weeks = emptyWeeks(period);
  for (let i = 0; i < step.length; i++) {
    if (step[i] < 0) continue;
    const cell = step[i] * WEEKDAYS + weekday[i];
    weeks[weekBlock(period.firstDay + i, period.firstDay)] += perDay[cell] / exposureHours[cell];
  }
  return weeks;
}

/** The panel's crimes week by week. Cost O(rows). */
export function weeklyCrimes(table: IncidentTable, panel: CountPanel, period: Period): Float64Array {
  const weeks = emptyWeeks(period);
  forEachCrime(table, panel, period, (_, week) => weeks[week]++);
  return weeks;
}

/** Weeks of which the panel holds at least one day: those inside a gap of the source say nothing. Ascending. */
export function observedWeeks(panel: CountPanel, period: Period): Uint32Array {
  const { step } = daysOf(panel, period);
  const seen = new Set<number>();
  for (let i = 0; i < step.length; i++) if (step[i] >= 0) seen.add(Math.floor(i / 7));
  return Uint32Array.from(seen);
}

function emptyWeeks(period: Period): Float64Array {
  return new Float64Array(weekBlock(period.lastDay, period.firstDay) + 1);
}

/** Weekday, and position of the month in the panel (-1 in a gap), of every day of the period. */
function daysOf(panel: CountPanel, period: Period): { readonly weekday: Uint8Array; readonly step: Int32Array } {
  const days = dayTable(period.firstDay, period.lastDay);
  const stepOfMonth = new Map(Array.from(panel.monthIndex, (month, step) => [month, step]));
  return { weekday: days.weekday, step: Int32Array.from(days.monthIndex, (month) => stepOfMonth.get(month) ?? -1) };
}

function forEachCrime(
  table: IncidentTable,
  panel: CountPanel,
  period: Period,
  visit: (cell: number, week: number) => void,
): void {
  const { weekday, step } = daysOf(panel, period);
  for (let row = 0; row < table.rows; row++) {
    const day = dayOfMinute(table.minutes[row]);
    if (day < period.firstDay || day > period.lastDay || table.area[row] === MISSING) continue;
    if (!hasTimeOfDay(table, row)) continue;
    const i = day - period.firstDay;
    if (step[i] < 0) continue;
    const cell = panelCell(panel, table.area[row], hourOfMinute(table.minutes[row]), step[i], weekday[i]);
    visit(cell, weekBlock(day, period.firstDay));
  }
}
