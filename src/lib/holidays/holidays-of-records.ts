/** What training needs of holidays: the calendar of the records' country, or a sentence on why there is none. */
import type { HolidayCalendar } from '#lib/core/glm/panel/holiday-calendar.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { spanOf } from '#lib/core/table/periods.ts';
import type { HolidayPlace } from './country-at.ts';
import { holidayCalendar } from './holiday-calendar.ts';
import { placeOfRecords } from './place-of-records.ts';

/** Days past the data for which a model keeps holidays: forecasts reach no further. */
const DAYS_AHEAD = 3653;

/** Regions that are ever known. */
const REGION_NAMES: ReadonlyMap<string, string> = new Map([
  ['GB-ENG', 'England'],
  ['GB-SCT', 'Scotland'],
  ['GB-WLS', 'Wales'],
  ['GB-NIR', 'Northern Ireland'],
  ['CA-BC', 'British Columbia'],
]);

export interface HolidaysOfRecords {
  /** From the first day of the records to ten years past the last. Absent: no holiday factor. */
  readonly calendar?: HolidayCalendar;
  /** For the scorecard: whose holidays these are, or why there are none. */
  readonly note: string;
}

/**
 * @param table at least one record
 * @param layout name of a recognised layout (`ImportReport.layout`)
 */
export async function holidaysOfRecords(table: IncidentTable, layout: string | undefined): Promise<HolidaysOfRecords> {
  if (table.timeResolution === 'month') {
    return { note: 'Public holidays are no part of the forecast: these records hold months, not days.' };
  }
  const place = await placeOfRecords(table, layout);
  if (!place) {
    return {
      note: 'Public holidays are no part of the forecast: these records do not tell which country they are from (too few have coordinates, or they lie in several countries).',
    };
  }
  const { firstDay, lastDay } = spanOf(table);
  const calendar = await holidayCalendar(place.country, place.region, firstDay, lastDay + DAYS_AHEAD);
  if (!calendar) {
    return {
      note: `Public holidays are no part of the forecast: the app has no dates of them for ${placeName(place)}.`,
    };
  }
  const scope = calendar.region === undefined ? 'nationwide ones only' : 'nationwide and regional';
  return {
    calendar,
    note: `Public holidays: ${placeName(calendar)}, ${scope}. On those dates the forecast differs from a usual day of the week.`,
  };
}

/** "United States", "England, United Kingdom". */
function placeName({ country, region }: HolidayPlace): string {
  const name = new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country;
  return region === undefined ? name : `${REGION_NAMES.get(region) ?? region}, ${name}`;
}
