/**
 * The calendar of a panel in the fewest steps: days of one month that no term tells apart but by their weekday. A month
 * is one step for its ordinary days, one for its first, and one for each public holiday in it. Exposure is the number
 * of such days on each weekday, so it stays exact.
 */
import { dateOf, monthIndexOf, weekdayOf } from '../../table/calendar.ts';
import { holidayCodeOn, type HolidayCalendar } from './holiday-calendar.ts';

/** First of a month other than January, and 1 January: dates that stand in for unknown ones in many sources. */
export const FIRST_OF_MONTH = 1;
export const NEW_YEARS_DAY = 2;

export interface CalendarSteps {
  /** year × 12 + month - 1 of each step, ascending. */
  readonly month: Int32Array;
  /** 0, FIRST_OF_MONTH or NEW_YEARS_DAY. */
  readonly special: Uint8Array;
  /** Code of the holiday (core/glm/panel/holiday-calendar.ts), 0 where it is none. */
  readonly holiday: Uint8Array;
  /** steps × weekdays: days. */
  readonly exposure: Float64Array;
  /** Number of holidays by name; codes are at most this. */
  readonly holidays: number;
}

/** What a day is besides its month and weekday. */
export interface DayKind {
  readonly special: number;
  readonly holiday: number;
}

/** All that is known of a day in records of months. */
export const ORDINARY_DAY: DayKind = { special: 0, holiday: 0 };

export function dayKind(day: number, holidays: HolidayCalendar | undefined): DayKind {
  const date = dateOf(day);
  const special = date.day > 1 ? 0 : date.month > 1 ? FIRST_OF_MONTH : NEW_YEARS_DAY;
  return { special, holiday: holidays ? holidayCodeOn(holidays, day) : 0 };
}

/**
 * Sorts days into steps.
 *
 * @param days day numbers, ascending
 * @param weekdays 7, or 1 where weekdays are not told apart
 * @param kindOf what each day is
 * @param holidays number of holidays by name
 * @returns the calendar, and the step of each day
 */
export function calendarSteps(
  days: readonly number[],
  weekdays: number,
  kindOf: (day: number) => DayKind,
  holidays: number,
): { readonly calendar: CalendarSteps; readonly stepOfDay: Int32Array } {
  const steps = new Map<string, { month: number; kind: DayKind; step: number }>();
  const stepOfDay = Int32Array.from(days, (day) => {
    const month = monthIndexOf(day);
    const kind = kindOf(day);
    const key = `${month} ${kind.special} ${kind.holiday}`;
    const known = steps.get(key);
    if (known) return known.step;
    steps.set(key, { month, kind, step: steps.size });
    return steps.size - 1;
  });
  const all = [...steps.values()];
  const exposure = new Float64Array(all.length * weekdays);
  days.forEach((day, i) => exposure[stepOfDay[i] * weekdays + (weekdays === 1 ? 0 : weekdayOf(day))]++);
  const calendar = {
    month: Int32Array.from(all, ({ month }) => month),
    special: Uint8Array.from(all, ({ kind }) => kind.special),
    holiday: Uint8Array.from(all, ({ kind }) => kind.holiday),
    exposure,
    holidays,
  };
  return { calendar, stepOfDay };
}
