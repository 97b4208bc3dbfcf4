/**
 * Calendar arithmetic on whole days and minutes of local wall-clock time. No time zones anywhere: a date is a date of
 * the data's own place. Days count from 1970-01-01 (day 0, a Thursday); months as year × 12 + month - 1.
 */

export const MINUTES_PER_DAY = 1440;

/** A calendar date: month 1-12, day 1-31. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day number of a date. The date must exist; check with `isDate` first. */
export function dayOf(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** The date of a day number. */
export function dateOf(day: number): CalendarDate {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** True if that date exists (2019-02-29 does not). Years 1-9999. */
export function isDate(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

/** Number of days of a month, 28-31. */
export function daysInMonth(year: number, month: number): number {
  return month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : 30 + ((month + (month >> 3)) & 1);
}

/** Weekday of a day number: Monday is 0, Sunday is 6. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Day number of a minute. */
export function dayOfMinute(minute: number): number {
  return Math.floor(minute / MINUTES_PER_DAY);
}

/** Hour of day 0-23 of a minute. */
export function hourOfMinute(minute: number): number {
  return Math.floor((((minute % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY) / 60);
}

/** Month index (year × 12 + month - 1) of a day number. */
export function monthIndexOf(day: number): number {
  const date = dateOf(day);
  return date.year * 12 + date.month - 1;
}

/** Day number of the first day of a month index. */
export function firstDayOfMonth(monthIndex: number): number {
  return dayOf(Math.floor(monthIndex / 12), (monthIndex % 12) + 1, 1);
}

/** `YYYY-MM-DD` of a day number. */
export function isoDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** A day number as people write it: "31 December 2016". */
export function dateInWords(day: number): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(day * 86_400_000).toLocaleDateString('en-GB', options);
}

/** Day number of `YYYY-MM-DD`, or undefined where the text is no such date. */
export function parseIsoDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDate(year, month, day) ? dayOf(year, month, day) : undefined;
}

/** Calendar parts of every day of a span, looked up by `day - firstDay`: dates are computed once, not per row. */
export interface DayTable {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly year: Int32Array;
  /** 1-12 */
  readonly month: Uint8Array;
  /** Monday 0 .. Sunday 6 */
  readonly weekday: Uint8Array;
  /** year × 12 + month - 1 */
  readonly monthIndex: Int32Array;
}

/** The calendar parts of all days from `firstDay` to `lastDay`, both included. Cost O(days). */
export function dayTable(firstDay: number, lastDay: number): DayTable {
  const n = Math.max(0, lastDay - firstDay + 1);
  const year = new Int32Array(n);
  const month = new Uint8Array(n);
  const weekday = new Uint8Array(n);
  const monthIndex = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const date = dateOf(firstDay + i);
    year[i] = date.year;
    month[i] = date.month;
    weekday[i] = weekdayOf(firstDay + i);
    monthIndex[i] = date.year * 12 + date.month - 1;
  }
  return { firstDay, lastDay, year, month, weekday, monthIndex };
}
