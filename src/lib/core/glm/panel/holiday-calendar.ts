/**
 * The public holidays of one country over a span of days, as plain columns: what training and answers look up. Where the
 * dates come from is none of core's business (src/lib/holidays).
 */

/** Holidays in the order of their days. A day has at most one entry. */
export interface HolidayCalendar {
  /** ISO 3166-1 alpha-2, for example `US`. */
  readonly country: string;
  /** ISO 3166-2 of the part of the country whose holidays are included, for example `GB-ENG`; absent: nationwide ones only. */
  readonly region?: string;
  /** First and last day that the calendar covers, as days since 1970-01-01: outside nothing is known. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** English names, each once, in the order in which they first occur. */
  readonly names: readonly string[];
  /** Day numbers since 1970-01-01, ascending, each once. */
  readonly days: Int32Array;
  /** Of each entry of `days`: 1 + index into `names` (0 is "no holiday", so it never occurs here). */
  readonly codes: Uint8Array;
}

/** Code of the holiday on a day (1 + index into `names`), 0 where it is none. Cost O(log holidays). */
export function holidayCodeOn(calendar: Pick<HolidayCalendar, 'days' | 'codes'>, day: number): number {
  const { days, codes } = calendar;
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle] < day) low = middle + 1;
    else high = middle;
  }
  return days[low] === day ? codes[low] : 0;
}

/** English name of the holiday on a day, undefined where it is none. */
export function holidayNameOn(
  calendar: Pick<HolidayCalendar, 'days' | 'codes' | 'names'>,
  day: number,
): string | undefined {
  const code = holidayCodeOn(calendar, day);
  return code === 0 ? undefined : calendar.names[code - 1];
}

/** Codes of all days from `firstDay` to `lastDay`, both included, by `day - firstDay`; 0 is no holiday. Cost O(days). */
export function holidayCodesOf(
  calendar: Pick<HolidayCalendar, 'days' | 'codes'>,
  firstDay: number,
  lastDay: number,
): Uint8Array {
  const found = new Uint8Array(Math.max(0, lastDay - firstDay + 1));
  calendar.days.forEach((day, i) => {
    if (day >= firstDay && day <= lastDay) found[day - firstDay] = calendar.codes[i];
  });
  return found;
}
