/**
 * Rejects dates far outside the rest: one record of 1970 among 12,000 of 2018 makes every span 48 years long, and every
 * period that models learn from empty.
 */
import { dayOfMinute, isoDate, MINUTES_PER_DAY } from '#lib/core/table/calendar.ts';

/** The rest of the records; a date outside is far. Minutes since 1970-01-01 00:00, both included. */
export interface DateLimits {
  readonly first: number;
  readonly last: number;
}

/** Days without any record that part a far date from the rest: no published series pauses longer and goes on. */
const GAP_DAYS = 366;
/** Fewer rows than this share beyond such a gap are mistakes. */
const FAR_SHARE = 0.001;
/** From so many rows on, a single row may be one too, if it lies further away than the rest is long. */
const FEWEST_ROWS = 100;
/** Dates after tomorrow are mistakes too, unless there are so many that the clock of the device must be wrong. */
const FUTURE_SHARE = 0.1;
/** What programs write for "no date": 30 and 31 December 1899, 1 January 1900 and 1 January 1970. */
const NO_DATES: ReadonlySet<number> = new Set([-25569, -25568, -25567, 0]);
/** They are mistakes up to this share, if nothing follows them for ten years. */
const NO_DATE_SHARE = 0.1;
const NO_DATE_GAP_DAYS = 3652;

/**
 * Where the rest of the records begins and ends.
 *
 * Far are rows beyond more than 366 days without any record, if they are fewer than 0.1 % of all rows, or a single one
 * of at least 100 that lies further from the rest than the rest is long. Rows dated later than tomorrow are far if they
 * are fewer than a tenth, and likewise rows dated with the first day that a program knows (1900, 1970), if the next record
 * is ten years later. So of a file of under 1,000 rows nothing is lost but single strays, and a long, thin series
 * without a pause of a year loses nothing at all.
 *
 * @param parts minutes of the records, block by block
 * @param today day number (1970-01-01 = 0)
 * @returns undefined if no row is far. Cost O(rows + days).
 */
export function findDateLimits(parts: readonly Int32Array[], today: number): DateLimits | undefined {
  let least = Infinity;
  let most = -Infinity;
  let rows = 0;
  for (const part of parts) {
    rows += part.length;
    for (let i = 0; i < part.length; i++) {
      if (part[i] < least) least = part[i];
      if (part[i] > most) most = part[i];
    }
  }
  if (rows === 0) return undefined;
  const firstDay = dayOfMinute(least);
  const lastDay = dayOfMinute(most);
  const perDay = new Uint32Array(lastDay - firstDay + 1);
  for (const part of parts) for (let i = 0; i < part.length; i++) perDay[dayOfMinute(part[i]) - firstDay]++;

  let to = perDay.length - 1;
  const tomorrow = today + 1 - firstDay;
  if (to > tomorrow && tomorrow >= 0) {
    let later = 0;
    for (let day = tomorrow + 1; day <= to; day++) later += perDay[day];
    if (later < rows * FUTURE_SHARE) for (to = tomorrow; perDay[to] === 0;) to--;
  }
  const from = innerEnd(perDay, afterNoDates(perDay, firstDay, to, rows), to, rows);
  to = innerEnd(perDay, to, from, rows);
  if (from === 0 && to === perDay.length - 1) return undefined;
  return { first: (firstDay + from) * MINUTES_PER_DAY, last: (firstDay + to + 1) * MINUTES_PER_DAY - 1 };
}

/** The first day of the records without those that have no date in truth; 0 if there are none such. */
function afterNoDates(perDay: Uint32Array, firstDay: number, to: number, rows: number): number {
  let from = 0;
  let passed = 0;
  while (NO_DATES.has(firstDay + from)) {
    passed += perDay[from];
    let next = from + 1;
    while (next <= to && perDay[next] === 0) next++;
    if (next > to || passed >= rows * NO_DATE_SHARE) return 0;
    if (next - from > NO_DATE_GAP_DAYS) return next;
    from = next;
  }
  return 0;
}

/**
 * Goes from one end of the days towards the other.
 * @returns the day at which the rest begins, seen from `end`
 */
function innerEnd(perDay: Uint32Array, end: number, otherEnd: number, rows: number): number {
  const step = otherEnd >= end ? 1 : -1;
  let inner = end;
  let passed = 0;
  let last = end;
  for (let day = end; day !== otherEnd + step; day += step) {
    if (perDay[day] === 0) continue;
    const gap = Math.abs(day - last);
    if (gap > GAP_DAYS) {
      const single = passed === 1 && rows >= FEWEST_ROWS && gap > Math.abs(otherEnd - day);
      if (passed < rows * FAR_SHARE || single) inner = day;
    }
    passed += perDay[day];
    if (passed > 1 && passed >= rows * FAR_SHARE) break;
    last = day;
  }
  return inner;
}

/** Why a date outside the limits is far: "lies 48 years before the other records". */
export function farSentence(minutes: number, limits: DateLimits | undefined): string {
  if (!limits) return 'lies thousands of years after any record';
  const before = minutes < limits.first;
  const days = before
    ? dayOfMinute(limits.first) - dayOfMinute(minutes)
    : dayOfMinute(minutes) - dayOfMinute(limits.last);
  // a day more: calendar years are at times a day shorter than that
  const years = Math.floor((days + 1) / 365.25);
  if (years === 0) return `lies in the future; the other records end on ${isoDate(dayOfMinute(limits.last))}`;
  return `lies ${years === 1 ? 'a year' : `${years} years`} ${before ? 'before' : 'after'} the other records`;
}
