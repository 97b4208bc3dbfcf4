/**
 * Recent weeks count more: a crime of age a days weighs 2^(-a / half-life). Days fade alike, so that a rate stays in
 * crimes per year: weighted crimes over weighted years. A constant rate of crime gives the same map at any half-life.
 */
import { dayOfMinute, firstDayOfMonth, monthIndexOf } from '../table/calendar.ts';
import type { IncidentFilter } from '../table/filter.ts';
import type { IncidentTable } from '../table/incident-table.ts';
import { spanOf, type Span } from '../table/periods.ts';

/**
 * The days that a filter covers, within the records' own span; its missing months may lie outside. A record that knows
 * only its month passes with the first day of it: the whole month is then covered, else none of it.
 */
export function coveredSpan(table: IncidentTable, filter: IncidentFilter = {}): Span | undefined {
  if (table.rows === 0) return undefined;
  const span = spanOf(table);
  const firstDay = Math.max(span.firstDay, filter.firstDay ?? -Infinity);
  const lastDay = Math.min(span.lastDay, filter.lastDay ?? Infinity);
  if (table.timeResolution !== 'month' || firstDay > lastDay) return { ...span, firstDay, lastDay };
  const month = monthIndexOf(firstDay);
  return {
    firstDay: firstDayOfMonth(month) === firstDay ? firstDay : firstDayOfMonth(month + 1),
    lastDay: firstDayOfMonth(monthIndexOf(lastDay) + 1) - 1,
    missingMonths: span.missingMonths,
  };
}

/**
 * Days of a span that hold records, each weighing 2^(-age / half-life), age counted from the span's last day. Months
 * without any record are a gap in the source and do not count.
 *
 * @param halfLifeDays undefined = every day weighs 1
 * @returns 0 for an empty span
 * Cost O(missing months).
 */
export function weightedDays(span: Span, halfLifeDays?: number): number {
  const { firstDay, lastDay } = span;
  let days = daysBetween(firstDay, lastDay, lastDay, halfLifeDays);
  for (const month of span.missingMonths) {
    const from = Math.max(firstDay, firstDayOfMonth(month));
    const to = Math.min(lastDay, firstDayOfMonth(month + 1) - 1);
    days -= daysBetween(from, to, lastDay, halfLifeDays);
  }
  return Math.max(0, days);
}

/**
 * Weight of each of the given rows: 2^(-age / half-life), 1 on the span's last day. A record that knows only its month
 * weighs the mean of that month's covered days.
 *
 * @param rows of the table, all within the span
 */
export function recencyWeights(
  table: IncidentTable,
  rows: Uint32Array,
  span: Span,
  halfLifeDays: number,
): Float64Array {
  if (!(halfLifeDays > 0)) throw new Error(`recencyWeights: expected a half-life above 0, got ${halfLifeDays}`);
  const { firstDay, lastDay } = span;
  if (table.timeResolution !== 'month') {
    return Float64Array.from(rows, (row) => 2 ** ((dayOfMinute(table.minutes[row]) - lastDay) / halfLifeDays));
  }
  return Float64Array.from(rows, (row) => {
    const month = monthIndexOf(dayOfMinute(table.minutes[row]));
    const from = Math.max(firstDay, firstDayOfMonth(month));
    const to = Math.min(lastDay, firstDayOfMonth(month + 1) - 1);
    return daysBetween(from, to, lastDay, halfLifeDays) / Math.max(1, to - from + 1);
  });
}

/** Σ over the days d = from..to of 2^((d - lastDay) / half-life), a geometric series. */
function daysBetween(from: number, to: number, lastDay: number, halfLifeDays?: number): number {
  if (to < from) return 0;
  if (halfLifeDays === undefined) return to - from + 1;
  const fade = -Math.LN2 / halfLifeDays;
  return (Math.exp(fade * (lastDay - to)) * Math.expm1(fade * (to - from + 1))) / Math.expm1(fade);
}
