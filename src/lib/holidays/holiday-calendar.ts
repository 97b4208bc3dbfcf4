/** Dates of public holidays from the package date-holidays, which is loaded on first use. */
import type { HolidaysTypes } from 'date-holidays';
import type { HolidayCalendar } from '#lib/core/glm/panel/holiday-calendar.ts';
import { dateOf } from '#lib/core/table/calendar.ts';

const MS_PER_DAY = 86_400_000;
/**
 * Name of every day off in place of a holiday at a weekend. One name for all: what such days share is that offices are
 * closed on a working day, and each by itself is too rare to learn from.
 */
export const SUBSTITUTE_DAY = 'Day off in place of a holiday at the weekend';
/** The library spells British. */
const AMERICAN: ReadonlyMap<string, string> = new Map([['Labour Day', 'Labor Day']]);
/**
 * Days that are no public holidays by law, but on which most offices and shops close early or all day: Christmas Eve
 * wherever the library has it, and the day after Thanksgiving. In Chicago's records of 2014-2016 both fall (0.90 and
 * 0.84 of the same weekday's usual count, 95 % intervals 0.82-0.99 and 0.77-0.93), the other observances not clearly.
 */
const KEPT_ANYWAY = /^12-24|^friday after 4th thursday in November/;
/** Codes are bytes, and 0 is "no holiday". */
const MOST_NAMES = 255;

/**
 * Public holidays of a country, with English names (its own language where the library has none). A holiday stays on
 * its own date, where people keep it, even at a weekend; the working day off in its place is a further entry,
 * `SUBSTITUTE_DAY`. A holiday that the law moves (Colombia's to the next Monday) is on the day to which it is moved. Half
 * days, bank holidays that are no public ones and mere observances are left out, but for `KEPT_ANYWAY`. A holiday of
 * several days counts on each, those of sunset to sunset on the day after that sunset; where two coincide, the one named
 * first counts.
 *
 * The dates are those of date-holidays (CC BY-SA 3.0), as known at its release: what is proclaimed later is not in them,
 * and holidays of lunar calendars are computed ahead.
 *
 * @param country ISO 3166-1 alpha-2
 * @param region ISO 3166-2 (`GB-ENG`): its own holidays are added to the nationwide ones; unknown regions are ignored
 * @param firstDay @param lastDay span in days since 1970-01-01, both included
 * @returns undefined where the library has no dates for that country
 * @throws Error if the span is backwards
 */
export async function holidayCalendar(
  country: string,
  region: string | undefined,
  firstDay: number,
  lastDay: number,
): Promise<HolidayCalendar | undefined> {
  if (!(firstDay <= lastDay)) throw new Error(`Holidays: expected firstDay <= lastDay, got ${firstDay} and ${lastDay}`);
  const { default: Holidays } = await import('date-holidays');
  // UTC: a date is the calendar's own, whatever the zone of this device
  const options: HolidaysTypes.Options = { languages: 'en', timezone: 'UTC' };
  const known = new Holidays();
  if (!/^[A-Z]{2}$/.test(country) || !(country in known.getCountries())) return undefined;
  const state = region?.startsWith(`${country}-`) ? region.slice(3) : '';
  const withRegion = state !== '' && state in (known.getStates(country) ?? {});
  const source = withRegion ? new Holidays(country, state, options) : new Holidays(country, options);

  const nameOf = new Map<number, string>();
  // a year further on both sides: some holidays begin in December, and a day off for 1 January can be 31 December
  for (let year = dateOf(firstDay).year - 1; year <= dateOf(lastDay).year + 1; year++) {
    const found = source.getHolidays(year).filter(({ type, rule }) => type === 'public' || KEPT_ANYWAY.test(rule));
    // a holiday itself goes before the day off for another one
    found.sort((a, b) => Number(a.substitute ?? false) - Number(b.substitute ?? false));
    for (const holiday of found) {
      for (const day of daysOf(holiday)) {
        if (day >= firstDay && day <= lastDay && !nameOf.has(day)) nameOf.set(day, englishName(holiday, country));
      }
    }
  }

  const days = Int32Array.from(nameOf.keys()).sort();
  const names: string[] = [];
  const codes = Uint8Array.from(days, (day) => {
    const name = nameOf.get(day)!;
    if (!names.includes(name)) names.push(name);
    return names.indexOf(name) + 1;
  });
  if (names.length > MOST_NAMES) {
    throw new Error(`Holidays: expected at most ${MOST_NAMES} names, got ${names.length} for ${country}`);
  }
  return { country, ...(withRegion ? { region: `${country}-${state}` } : {}), firstDay, lastDay, names, days, codes };
}

function englishName(holiday: HolidaysTypes.Holiday, country: string): string {
  if (holiday.substitute) return SUBSTITUTE_DAY;
  return (country === 'US' ? AMERICAN.get(holiday.name) : undefined) ?? holiday.name;
}

/** Day numbers of which more than half lies in the holiday; a half day that is kept anyway counts on its date. */
function daysOf(holiday: HolidaysTypes.Holiday): number[] {
  if (holiday.type !== 'public') return [Math.floor(holiday.start.getTime() / MS_PER_DAY)];
  const first = Math.round(holiday.start.getTime() / MS_PER_DAY);
  const end = Math.round(holiday.end.getTime() / MS_PER_DAY);
  return Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
}
