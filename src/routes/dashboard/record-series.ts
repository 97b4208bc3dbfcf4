/** What the dashboard draws of the records over time, from the counts made once when they were saved. */
import type { DataSetOverview } from '#lib/contract/data-set.ts';
import { firstDayOfMonth, isoDate, monthIndexOf, weekdayOf } from '#lib/core/table/calendar.ts';
import type { Span } from '#lib/core/table/periods.ts';

export interface SeriesPoint {
  /** Monday of the week, or first of the month: `YYYY-MM-DD`. */
  readonly start: string;
  /** NaN where (part of) the time lies in a month without any record: a gap in the source. */
  readonly count: number;
}

type PerWeek = Pick<DataSetOverview, 'firstWeekDay' | 'perWeek'>;

/** Reported crimes of every week that lies in the span whole. */
export function wholeWeeks({ firstWeekDay, perWeek }: PerWeek, span: Span): SeriesPoint[] {
  const missing = new Set(span.missingMonths);
  const weeks: SeriesPoint[] = [];
  perWeek.forEach((count, index) => {
    const first = firstWeekDay + index * 7;
    if (first < span.firstDay || first + 6 > span.lastDay) return;
    const gap = missing.has(monthIndexOf(first)) || missing.has(monthIndexOf(first + 6));
    weeks.push({ start: isoDate(first), count: gap ? NaN : count });
  });
  return weeks;
}

/** Reported crimes per month of month-only records: all of a month stand on its first day, in that day's week. */
export function monthsOfMonthOnly({ firstWeekDay, perWeek }: PerWeek, span: Span): SeriesPoint[] {
  const missing = new Set(span.missingMonths);
  const months: SeriesPoint[] = [];
  for (let month = monthIndexOf(span.firstDay); month <= monthIndexOf(span.lastDay); month++) {
    const first = firstDayOfMonth(month);
    const count = missing.has(month) ? NaN : perWeek[Math.floor((first - firstWeekDay) / 7)];
    months.push({ start: isoDate(first), count });
  }
  return months;
}

/** Mean reported crimes per hour, weekday × 24 + hour, each over that weekday's own days in months with records. */
export function crimesPerHour({ hourByWeekday }: Pick<DataSetOverview, 'hourByWeekday'>, span: Span): number[] {
  const missing = new Set(span.missingMonths);
  const days = new Array<number>(7).fill(0);
  for (let day = span.firstDay; day <= span.lastDay; day++) {
    if (missing.size === 0 || !missing.has(monthIndexOf(day))) days[weekdayOf(day)]++;
  }
  return Array.from(hourByWeekday, (count, at) => count / Math.max(days[Math.floor(at / 24)], 1));
}
