/** A question in the words of its answer. */
import { formatDateLong, formatHour, formatName, WEEKDAYS_LONG } from '#lib/components/format.ts';
import { MONTH_NAMES, MONTH_NAMES_SHORT } from '#lib/core/table/month-names.ts';
import { dateOf, parseIsoDate, weekdayOf } from '#lib/core/table/calendar.ts';
import type { Question } from '#lib/state/predictions/prediction.svelte.ts';

/** Types named before the rest is counted. */
const MOST_TYPES = 3;

/** "reported crimes", "reported crimes of type Theft", "reported crimes of 5 types (Theft, Robbery, Battery and 2 more)". */
export function whatIsCounted(types: readonly string[] | undefined): string {
  if (types === undefined) return 'reported crimes';
  const names = types.map(formatName);
  if (names.length === 1) return `reported crimes of type ${names[0]}`;
  const more = names.length - MOST_TYPES;
  const named = names.slice(0, MOST_TYPES).join(', ');
  return `reported crimes of ${names.length} types (${named}${more > 0 ? ` and ${more} more` : ''})`;
}

/** "3 February 2017, 18:00 to 19:00", "Friday 3 February 2017", "February 2017". */
export function whenAsked({ date, hour }: Question, period: 'hour' | 'day' | 'month'): string {
  const day = parseIsoDate(date);
  if (day === undefined) return date;
  if (period === 'month') return monthWords(day);
  if (period === 'day' || hour === undefined) return `${WEEKDAYS_LONG[weekdayOf(day)]} ${formatDateLong(date)}`;
  return `${formatDateLong(date)}, ${formatHour(hour)} to ${formatHour((hour + 1) % 24)}`;
}

/** "18:00 on Friday 6 January 2017", "Friday 6 January 2017", "January 2017". */
export function spokenTime({ date, hour }: Question, period: 'hour' | 'day' | 'month'): string {
  const day = parseIsoDate(date);
  if (day === undefined) return date;
  if (period === 'month') return monthWords(day);
  const on = `${WEEKDAYS_LONG[weekdayOf(day)]} ${formatDateLong(date)}`;
  return period === 'day' || hour === undefined ? on : `${formatHour(hour)} on ${on}`;
}

/** "February 2017" of a day number. */
export function monthWords(day: number): string {
  const { year, month } = dateOf(day);
  return `${MONTH_NAMES[month - 1]} ${year}`;
}

/** "6 Jan" of a day number. */
export function dayMonth(day: number): string {
  const { month, day: ofMonth } = dateOf(day);
  return `${ofMonth} ${MONTH_NAMES_SHORT[month - 1]}`;
}
