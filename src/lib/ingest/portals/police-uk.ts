/**
 * England and Wales: https://data.police.uk/docs/method/crime-street/. JSON, a month and a polygon at a time, at most
 * 10,000 records: a polygon with more is answered 503 and is then asked for in four quarters. Rows are written in the
 * columns of the portal's own CSV downloads, but for force and LSOA, which the API does not say.
 */
import type { PortalCount, PortalPlace, PortalQuery } from '#lib/contract/portals.ts';
import { quotedCell } from '#lib/core/table/csv-cell.ts';
import { askForJson } from './ask-portal.ts';
import { PortalProblem, TooManyRecords } from './portal-problem.ts';
import type { Asking, PortalReader, ReadPage } from './portal-reader.ts';
import type { Portal } from './portals.ts';

const HEADER = 'Crime ID,Month,Longitude,Latitude,Location,Crime type,Last outcome category,Context';

/** Quarters of quarters: 5 levels make a side of 20 km into 600 m. */
const DEEPEST = 5;
/** Allowed are 15 requests a second. */
const PAUSE_MILLISECONDS = 70;
const KM_PER_DEGREE = 111.2;

/** What the API says of one crime; only the fields that are used. */
interface StreetCrime {
  readonly id: number;
  readonly category: string;
  readonly persistent_id?: string;
  readonly month: string;
  readonly location: {
    readonly latitude: string;
    readonly longitude: string;
    readonly street?: { name?: string };
  } | null;
  readonly outcome_status?: { readonly category?: string } | null;
  readonly context?: string;
}

interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

export function policeUkReader(portal: Portal, query: PortalQuery): PortalReader {
  const months = monthsBetween(query.from, query.to);
  const { place } = query;
  if (!place) throw new Error('policeUkReader: expected a query with a place, got none');

  /** Everything of a month; undefined where that month is not published. */
  async function readMonth(month: string, asking: Asking): Promise<StreetCrime[] | undefined> {
    const found = new Map<number, StreetCrime>();
    let published = true;
    async function readBox(box: Box, depth: number): Promise<void> {
      const url = `https://${portal.host}/api/crimes-street/all-crime?date=${month}&poly=${polygon(box)}`;
      let crimes: unknown;
      try {
        crimes = await askForJson(url, { ...asking, busyMeansTooMany: true, missingIsNothing: true });
      } catch (error) {
        if (!(error instanceof TooManyRecords) || depth >= DEEPEST) throw error;
        for (const quarter of quarters(box)) {
          await asking.connection.wait(PAUSE_MILLISECONDS, asking.signal);
          await readBox(quarter, depth + 1);
        }
        return;
      }
      if (crimes === undefined) {
        published = false;
        return;
      }
      if (!Array.isArray(crimes) || !crimes.every(isStreetCrime)) {
        throw new PortalProblem(
          `${portal.host} gave an answer of an unknown form. Download the CSV there and drop it here.`,
        );
      }
      // a point on the line between two quarters is in both: the API's own id tells
      for (const crime of crimes) if (within(crime, place!)) found.set(crime.id, crime);
    }
    await readBox(boxAround(place!), 0);
    return published || found.size > 0 ? [...found.values()].sort((a, b) => a.id - b.id) : undefined;
  }

  return {
    parts: months.length,
    pageRows: portal.pageRows,

    async count(asking): Promise<PortalCount> {
      const dates = await askForJson(`https://${portal.host}/api/crimes-street-dates`, asking);
      const published = new Set(Array.isArray(dates) ? (dates as { date: string }[]).map(({ date }) => date) : []);
      const held = months.filter((month) => published.has(month));
      const missing = months.length - held.length;
      const all = [...published].sort();
      const notes =
        missing > 0 && all.length > 0
          ? [
              `${missing} of the ${months.length} months ${missing === 1 ? 'is' : 'are'} not published; there is ${all[0]} to ${all[all.length - 1]}.`,
            ]
          : [];
      if (held.length === 0) return { records: 0, parts: [], estimated: false, notes };
      const crimes = await readMonth(held[held.length - 1], asking);
      return {
        records: (crimes?.length ?? 0) * held.length,
        parts: [],
        estimated: held.length > 1,
        notes: held.length > 1 ? [...notes, `Judged by ${held[held.length - 1]}: the portal cannot count.`] : notes,
      };
    },

    async page(at, rows, asking): Promise<ReadPage> {
      const month = months[at.part];
      const crimes = await readMonth(month, asking);
      const taken = (crimes ?? []).slice(at.offset, at.offset + rows);
      const bytes = new TextEncoder().encode(taken.map(csvLine).join(''));
      return {
        header: HEADER,
        rows: bytes.length > 0 ? [bytes] : [],
        count: taken.length,
        shape: at.shape,
        endsPart: at.offset + rows >= (crimes?.length ?? 0),
        ...(crimes ? {} : { note: `${month} is not published.` }),
      };
    },
  };
}

/** Checked before anything is read of it: what a server answers may be anything. */
function isStreetCrime(value: unknown): value is StreetCrime {
  if (typeof value !== 'object' || value === null) return false;
  const crime = value as Record<string, unknown>;
  return (
    typeof crime.id === 'number' &&
    typeof crime.category === 'string' &&
    typeof crime.month === 'string' &&
    (crime.location === null || typeof crime.location === 'object')
  );
}

/** `2024-01` … `2024-06` for two dates. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  let [year, month] = from.split('-').map(Number);
  for (;;) {
    const text = `${year}-${String(month).padStart(2, '0')}`;
    if (text > to.slice(0, 7)) return months;
    months.push(text);
    month++;
    if (month > 12) {
      month = 1;
      year++;
    }
  }
}

function csvLine(crime: StreetCrime): string {
  const cells = [
    crime.persistent_id ?? '',
    crime.month,
    crime.location?.longitude ?? '',
    crime.location?.latitude ?? '',
    crime.location?.street?.name ?? '',
    CRIME_TYPES.get(crime.category) ?? plainCategory(crime.category),
    crime.outcome_status?.category ?? '',
    crime.context ?? '',
  ];
  return `${cells.map((cell) => quotedCell(String(cell))).join(',')}\r\n`;
}

/** The API's words for crime types → those of the CSV downloads, so that both count as one type. */
const CRIME_TYPES = new Map([
  ['anti-social-behaviour', 'Anti-social behaviour'],
  ['bicycle-theft', 'Bicycle theft'],
  ['burglary', 'Burglary'],
  ['criminal-damage-arson', 'Criminal damage and arson'],
  ['drugs', 'Drugs'],
  ['other-crime', 'Other crime'],
  ['other-theft', 'Other theft'],
  ['possession-of-weapons', 'Possession of weapons'],
  ['public-order', 'Public order'],
  ['robbery', 'Robbery'],
  ['shoplifting', 'Shoplifting'],
  ['theft-from-the-person', 'Theft from the person'],
  ['vehicle-crime', 'Vehicle crime'],
  ['violent-crime', 'Violence and sexual offences'],
]);

function plainCategory(category: string): string {
  const words = category.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function boxAround({ latitude, longitude, radiusKm }: PortalPlace): Box {
  const high = radiusKm / KM_PER_DEGREE;
  const wide = high / Math.cos((latitude * Math.PI) / 180);
  return { south: latitude - high, north: latitude + high, west: longitude - wide, east: longitude + wide };
}

function quarters({ south, west, north, east }: Box): Box[] {
  const middle = (south + north) / 2;
  const centre = (west + east) / 2;
  return [
    { south, north: middle, west, east: centre },
    { south, north: middle, west: centre, east },
    { south: middle, north, west, east: centre },
    { south: middle, north, west: centre, east },
  ];
}

/** Corners as the API wants them: latitude,longitude:latitude,longitude:… */
function polygon({ south, west, north, east }: Box): string {
  return [
    [south, west],
    [south, east],
    [north, east],
    [north, west],
  ]
    .map((corner) => corner.map((degrees) => degrees.toFixed(5)).join(','))
    .join(':');
}

/** In the circle; a crime without a place cannot be. */
function within({ location }: StreetCrime, place: PortalPlace): boolean {
  if (!location) return false;
  const north = (Number(location.latitude) - place.latitude) * KM_PER_DEGREE;
  const east =
    (Number(location.longitude) - place.longitude) * KM_PER_DEGREE * Math.cos((place.latitude * Math.PI) / 180);
  return Math.hypot(north, east) <= place.radiusKm;
}
