/**
 * The three periods of every model: fit on the first, choose settings on the second, score once on the third.
 */
import { dayOfMinute, firstDayOfMonth, monthIndexOf } from './calendar.ts';
import type { IncidentTable } from './incident-table.ts';

/** Days `firstDay`..`lastDay`, both included. */
export interface Period {
  readonly firstDay: number;
  readonly lastDay: number;
}

export interface Span extends Period {
  /** Months (year × 12 + month - 1) inside the span without any record: a gap in the source, not zero crime. */
  readonly missingMonths: readonly number[];
}

export interface Periods {
  /** What settings are fitted on while choosing. */
  readonly fit: Period;
  /** The last quarter of the training period: what chooses bandwidth, shrinkage and calibration. */
  readonly choose: Period;
  /** fit and choose together. */
  readonly train: Period;
  /** The last part of the span, touched once, for the score. */
  readonly test: Period;
}

/** First and last day of the records, and the months between that hold none. Cost O(rows). */
export function spanOf(table: IncidentTable): Span {
  if (table.rows === 0) throw new Error('spanOf: expected at least one row, got 0');
  let lowest = Infinity;
  let highest = -Infinity;
  const days = new Set<number>();
  let before = NaN;
  for (let row = 0; row < table.rows; row++) {
    const minute = table.minutes[row];
    if (minute < lowest) lowest = minute;
    if (minute > highest) highest = minute;
    const day = dayOfMinute(minute);
    // most files are in the order of their days
    if (day !== before) days.add((before = day));
  }
  const seen = new Set<number>();
  for (const day of days) seen.add(monthIndexOf(day));
  const firstDay = dayOfMinute(lowest);
  // Month-only records are stamped with the first of the month: the span still covers the whole of the last month.
  const lastDay =
    table.timeResolution === 'month'
      ? firstDayOfMonth(monthIndexOf(dayOfMinute(highest)) + 1) - 1
      : dayOfMinute(highest);
  const missingMonths: number[] = [];
  for (let m = monthIndexOf(firstDay); m <= monthIndexOf(lastDay); m++) if (!seen.has(m)) missingMonths.push(m);
  return { firstDay, lastDay, missingMonths };
}

/** Days in a period. */
export function lengthInDays(period: Period): number {
  return period.lastDay - period.firstDay + 1;
}

/** Days of a span that lie in months with records. Cost O(months). */
export function recordedDays(span: Period & Gaps): number {
  return totalDays(recordedParts(span, new Set(span.missingMonths)));
}

/** Where it is known which months hold no record, they are left out of account. */
interface Gaps {
  readonly missingMonths?: readonly number[];
}

/**
 * Splits a span at month boundaries: the last quarter of its months is the test period, the last quarter of what is
 * left chooses settings. Spans under four months are split by days in the same shares. A last month of a few days is no
 * quarter: months are added until the part holds at least an eighth of the days.
 *
 * Months without any record count for nothing: a single record with a mistyped year lengthens the span by decades, and a
 * quarter of those would leave nothing to learn from, or nothing to score.
 */
export function splitPeriods(span: Period & Gaps): Periods {
  const missing = new Set(span.missingMonths);
  const test = lastQuarter(span, missing);
  const train = { firstDay: span.firstDay, lastDay: test.firstDay - 1 };
  const choose = lastQuarter(train, missing);
  return { fit: { firstDay: train.firstDay, lastDay: choose.firstDay - 1 }, choose, train, test };
}

function lastQuarter(period: Period, missing: ReadonlySet<number>): Period {
  const parts = recordedParts(period, missing);
  const all = totalDays(parts);
  if (parts.length >= 4) {
    let first = parts.length - Math.max(1, Math.round(parts.length / 4));
    while (first > 1 && 8 * totalDays(parts.slice(first)) < all) first--;
    return { firstDay: parts[first].firstDay, lastDay: period.lastDay };
  }
  let days = Math.max(1, Math.round(all / 4));
  for (let i = parts.length - 1; i > 0 && days > lengthInDays(parts[i]); i--) days -= lengthInDays(parts.pop()!);
  return { firstDay: (parts.at(-1)?.lastDay ?? period.lastDay) - days + 1, lastDay: period.lastDay };
}

function totalDays(parts: readonly Period[]): number {
  return parts.reduce((days, part) => days + lengthInDays(part), 0);
}

/** The parts of a period month by month, ascending, without the months that hold no record. */
function recordedParts(period: Period, missing: ReadonlySet<number>): Period[] {
  const parts: Period[] = [];
  if (period.lastDay < period.firstDay) return parts;
  for (let month = monthIndexOf(period.firstDay); month <= monthIndexOf(period.lastDay); month++) {
    if (missing.has(month)) continue;
    parts.push({
      firstDay: Math.max(period.firstDay, firstDayOfMonth(month)),
      lastDay: Math.min(period.lastDay, firstDayOfMonth(month + 1) - 1),
    });
  }
  return parts;
}

/** Rows whose day lies in the period. Cost O(rows). */
export function rowsInPeriod(table: IncidentTable, period: Period): Uint32Array {
  const from = period.firstDay * 1440;
  const to = (period.lastDay + 1) * 1440;
  const rows = new Uint32Array(table.rows);
  let n = 0;
  for (let row = 0; row < table.rows; row++) {
    const minute = table.minutes[row];
    if (minute >= from && minute < to) rows[n++] = row;
  }
  return rows.slice(0, n);
}
