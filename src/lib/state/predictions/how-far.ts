/** How far a date lies from the records that a forecast learned from, in words. */
import { dateOf, monthIndexOf } from '#lib/core/table/calendar.ts';

/** Days after which a forecast that has learned no trend says little about what has changed since. */
const LONG = 366;

export interface HowFar {
  /** "6 days after the last record", "2 years and 3 months before the first record". */
  readonly words: string;
  /** More than a year away: what has changed since is not in the records. */
  readonly long: boolean;
}

/**
 * @param days since 1970, both ends of the records included
 * @param monthly whole months are asked about, and the month of the date counts
 * @returns undefined for a date inside the records
 */
export function howFar(day: number, firstDay: number, lastDay: number, monthly = false): HowFar | undefined {
  if (monthly) {
    const after = monthIndexOf(day) - monthIndexOf(lastDay);
    if (after > 0) return { words: `${monthsInWords(after)} after the last record`, long: after > 12 };
    const before = monthIndexOf(firstDay) - monthIndexOf(day);
    if (before > 0) return { words: `${monthsInWords(before)} before the first record`, long: before > 12 };
    return undefined;
  }
  if (day > lastDay) return { words: `${between(lastDay, day)} after the last record`, long: day - lastDay > LONG };
  if (day < firstDay)
    return { words: `${between(day, firstDay)} before the first record`, long: firstDay - day > LONG };
  return undefined;
}

/** Whole days up to two months, then whole months, then years and months. */
function between(earlier: number, later: number): string {
  const days = later - earlier;
  if (days < 60) return count(days, 'day');
  const a = dateOf(earlier);
  const b = dateOf(later);
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  return monthsInWords(months);
}

function monthsInWords(months: number): string {
  if (months < 24) return count(months, 'month');
  const rest = months % 12;
  return `${count(Math.floor(months / 12), 'year')}${rest === 0 ? '' : ` and ${count(rest, 'month')}`}`;
}

function count(number: number, unit: string): string {
  return `${number.toLocaleString('en')} ${unit}${number === 1 ? '' : 's'}`;
}
