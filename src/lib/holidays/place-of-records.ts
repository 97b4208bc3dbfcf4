/** Which country a data set comes from. */
import { isLocated, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { loadCountryAt, type HolidayPlace } from './country-at.ts';

/** Layouts of files that one publisher has, and where that is. */
const LAYOUT_PLACES: ReadonlyMap<string, HolidayPlace> = new Map<string, HolidayPlace>([
  ['Chicago Data Portal', { country: 'US' }],
  ['Houston Police monthly files', { country: 'US' }],
  ['Los Angeles Police "Crime Data from 2020"', { country: 'US' }],
  ['Analyze Boston crime reports', { country: 'US' }],
  ['DataSF incident reports', { country: 'US' }],
  ['DataSF incident reports (until 2018)', { country: 'US' }],
  ['NYPD complaints', { country: 'US' }],
  ['Philadelphia crime incidents', { country: 'US' }],
  ['St. Louis Police crime files', { country: 'US' }],
  ['Vancouver Police GeoDASH', { country: 'CA', region: 'CA-BC' }],
  ['MEData homicides (Medellín)', { country: 'CO' }],
  ['data.police.uk street-level crime', { country: 'GB' }],
  ['data.police.uk street-level crime, around a place', { country: 'GB' }],
]);

/** Records that are asked for their country, evenly over the table. */
const ASKED = 201;
/** Share of the asked records on land that one country must have: records of two countries have no common holidays. */
const LEAST_SHARE = 0.8;

/**
 * The country that most of the records' coordinates lie in, and its region where the borders or the layout tell it.
 * Without coordinates it is the layout's. Undefined where neither tells it, or where the records are spread over several
 * countries. Deterministic.
 *
 * @param layout name of a recognised layout (`ImportReport.layout`)
 */
export async function placeOfRecords(
  table: IncidentTable,
  layout: string | undefined,
): Promise<HolidayPlace | undefined> {
  const published = layout === undefined ? undefined : LAYOUT_PLACES.get(layout);
  const rows = locatedRows(table);
  if (rows.length === 0) return published;
  const countryAt = await loadCountryAt();
  const places = rows
    .map((row) => countryAt(table.longitude[row], table.latitude[row]))
    .filter((place) => place !== undefined);
  const country = mostOf(places.map((place) => place.country));
  if (country === undefined) return undefined;
  const region =
    mostOf(places.map((place) => place.region)) ?? (published?.country === country ? published.region : undefined);
  return region === undefined ? { country } : { country, region };
}

/** At most `ASKED` rows with coordinates, evenly among those that have them. Cost O(rows). */
function locatedRows(table: IncidentTable): number[] {
  const located: number[] = [];
  for (let row = 0; row < table.rows; row++) if (isLocated(table, row)) located.push(row);
  const asked = Math.min(ASKED, located.length);
  return Array.from({ length: asked }, (_, i) => located[Math.floor(((i + 0.5) * located.length) / asked)]);
}

/** The value that at least `LEAST_SHARE` of all have, unless it is undefined. */
function mostOf(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string | undefined, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= LEAST_SHARE * values.length ? most[0] : undefined;
}
