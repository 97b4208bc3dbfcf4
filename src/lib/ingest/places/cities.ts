/** Known cities: found by what a person types, by what a file says, and by what lies near. */
import type { KnownPlace } from '#lib/contract/places.ts';
import { CITY_TABLE } from './city-table.ts';

interface City extends KnownPlace {
  /** Plain names, all spellings; then the plain region and country. */
  readonly spellings: readonly string[];
  readonly region: string;
  readonly country: string;
}

let table: readonly City[] | undefined;

/** In the order of the table; about 750 of them. */
function cities(): readonly City[] {
  if (table) return table;
  const read: City[] = [];
  let [region, country] = ['', ''];
  for (const line of CITY_TABLE.trim().split('\n')) {
    if (line.startsWith('#')) {
      [region, country] = line.slice(1).split('|');
      continue;
    }
    for (const entry of line.split(';')) {
      const [, names, latitude, longitude] = /^(.+) (-?[\d.]+) (-?[\d.]+)$/.exec(entry)!;
      const spellings = names.split('/');
      const place = country === 'US' ? region : country;
      read.push({
        name: spellings[0] === place ? place : `${spellings[0]}, ${place}`,
        latitude: Number(latitude),
        longitude: Number(longitude),
        spellings: spellings.map(plain),
        region: plain(region),
        country: country === 'US' ? 'united states' : plain(country),
      });
    }
  }
  return (table = read);
}

/** Small letters without accents, single blanks between words: "São_Paulo" gives "sao paulo". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .replaceAll(/\bst(?= \p{L})/gu, 'saint')
    .trim();
}

const DEGREES = /^\(?\s*([+-]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*([NSns])?\s*[,;\s]\s*([+-]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*([EWOewo])?\s*\)?$/; // prettier-ignore

/** Latitude and longitude as a person types them: "49.28, -123.12", "49.28 N 123.12 W"; undefined for anything else. */
export function readDegrees(text: string): KnownPlace | undefined {
  const match = DEGREES.exec(text.trim());
  if (!match) return undefined;
  const [, first, northOrSouth = '', second, eastOrWest = ''] = match;
  const latitude = Number(first.replace(',', '.')) * (/s/i.test(northOrSouth) ? -1 : 1);
  const longitude = Number(second.replace(',', '.')) * (/w|o/i.test(eastOrWest) ? -1 : 1);
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  return { name: `${latitude}, ${longitude}`, latitude, longitude };
}

/**
 * Where a text says that the city is: degrees, or the beginning of a city's name, with or without accents, state or
 * country behind it ("vancouver", "Portland, OR", "Córdoba, Spain"). Whole names go before beginnings.
 * @returns all cities of that name (Vancouver in Canada and in Washington); of beginnings the first in the table;
 *   empty where none is known
 */
export function findCities(text: string): KnownPlace[] {
  const degrees = readDegrees(text);
  if (degrees) return [degrees];
  const [first, ...rest] = text.split(',').map(plain);
  if (!first || first.length < 2) return [];
  const within = cities().filter((city) => rest.every((place) => liesIn(city, place)));
  const whole = within.filter((city) => city.spellings.includes(first));
  if (whole.length > 0) return whole.map(known);
  // "Portland Oregon" without a comma
  const spaced = cities().filter((city) =>
    city.spellings.some((name) => first.startsWith(`${name} `) && liesIn(city, first.slice(name.length + 1))),
  );
  if (rest.length === 0 && spaced.length > 0) return spaced.map(known);
  return within
    .filter((city) => city.spellings.some((name) => name.startsWith(first)))
    .slice(0, 1)
    .map(known);
}

const COUNTRY_WORDS: Readonly<Record<string, string>> = {
  us: 'united states',
  usa: 'united states',
  uk: 'united kingdom',
  gb: 'united kingdom',
  bc: 'british columbia',
  ab: 'alberta',
  on: 'ontario',
  qc: 'quebec',
};

/** @param place plain words: a state or its two letters, a region, a country */
function liesIn(city: City, place: string): boolean {
  const words = COUNTRY_WORDS[place] ?? place;
  const state = STATES[words];
  if (state !== undefined && city.country === 'united states') return city.region === state;
  return city.region.startsWith(words) || city.country.startsWith(words);
}

/**
 * The city that a file is about: named by most values of a column called city, town or municipality, or in the file's
 * name. All cities of that name; empty where none is named that is known.
 */
export function guessCities(
  fileName: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): KnownPlace[] {
  const ofColumns = citiesOfColumns(header, rows);
  return ofColumns.length > 0 ? ofColumns : citiesInName(fileName);
}

function citiesOfColumns(header: readonly string[], rows: readonly (readonly string[])[]): KnownPlace[] {
  const names = header.map((name) => plain(name.replaceAll(/([a-z])([A-Z])/g, '$1 $2')));
  const state = names.findIndex((name) => /^(state|province|state province|bundesland|estado)$/.test(name));
  for (let column = 0; column < names.length; column++) {
    if (!/\b(city|town|municipality|municipio|ciudad|cidade|ville|stadt|gemeente|comune|jurisdiction|agency)\b/.test(names[column])) continue; // prettier-ignore
    const counts = new Map<string, number>();
    for (const row of rows) {
      const value = (row[column] ?? '').trim();
      if (value === '') continue;
      const text = state >= 0 && (row[state] ?? '').trim() !== '' ? `${value}, ${row[state]}` : value;
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    for (const [text] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, 3)) {
      const named = wholeName(text);
      if (named.length > 0) return named;
    }
  }
  return [];
}

/** Cities whose whole name this is, or that stand in it ("Boston Police Department"): values are not typed half. */
function wholeName(text: string): KnownPlace[] {
  const [first, place = ''] = text.split(',').map(plain);
  const same = cities().filter((city) => city.spellings.includes(first) && (place === '' || liesIn(city, place)));
  return same.length > 0 ? same.map(known) : citiesInName(text);
}

/** Words of file names that are also cities. */
const NO_CITY = new Set(['reading', 'mobile', 'bath', 'nice', 'split', 'cork', 'essen', 'natal', 'gary', 'bend', 'salem', 'norman', 'lincoln', 'jackson', 'columbia', 'madison', 'hull', 'metz', 'newport', 'surrey', 'victoria', 'orange', 'santos', 'bello']); // prettier-ignore

/** The cities of the longest name that stands in a text as words of its own: "boston_larceny_2016.csv" names Boston. */
function citiesInName(text: string): KnownPlace[] {
  const apart = text.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$1$2 ');
  const words = ` ${plain(apart)} `;
  let best: City[] = [];
  let length = 0;
  for (const city of cities()) {
    for (const name of city.spellings) {
      if (name.length < Math.max(3, length) || NO_CITY.has(name)) continue;
      if (!words.includes(` ${name} `) && !words.includes(` ${name.replaceAll(' ', '')} `)) continue;
      if (name.length > length) best = [];
      if (!best.includes(city)) best.push(city);
      length = name.length;
    }
  }
  return best.map(known);
}

export interface NearCity extends KnownPlace {
  readonly distanceKm: number;
}

/** The known cities nearest to a point, nearest first. Cost O(cities). */
export function nearestCities(latitude: number, longitude: number, most: number): NearCity[] {
  return cities()
    .map((city) => ({ ...known(city), distanceKm: distanceKm(city, { latitude, longitude }) }))
    .sort((a, b) => a.distanceKm - b.distanceKm)
    .slice(0, most);
}

/** Km to the nearest known city. Cost O(cities), without sorting them. */
export function kmToCity(latitude: number, longitude: number): number {
  let nearest = Infinity;
  for (const city of cities()) {
    // one degree of latitude is 111 km: most cities are out of the question at a glance
    if (Math.abs(city.latitude - latitude) * 111 > nearest) continue;
    nearest = Math.min(nearest, distanceKm(city, { latitude, longitude }));
  }
  return nearest;
}

const EARTH_KM = 6371.0088;

/** Great-circle distance in km (haversine). */
export function distanceKm(
  a: { readonly latitude: number; readonly longitude: number },
  b: { readonly latitude: number; readonly longitude: number },
): number {
  const radians = Math.PI / 180;
  const half =
    Math.sin(((b.latitude - a.latitude) * radians) / 2) ** 2 +
    Math.cos(a.latitude * radians) *
      Math.cos(b.latitude * radians) *
      Math.sin(((b.longitude - a.longitude) * radians) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

function known({ name, latitude, longitude }: KnownPlace): KnownPlace {
  return { name, latitude, longitude };
}

/** Postal abbreviations of the states, as files and people write them. */
const STATES: Readonly<Record<string, string>> = Object.fromEntries(
  'al alabama;ak alaska;az arizona;ar arkansas;ca california;co colorado;ct connecticut;de delaware;dc district of columbia;fl florida;ga georgia;hi hawaii;id idaho;il illinois;in indiana;ia iowa;ks kansas;ky kentucky;la louisiana;me maine;md maryland;ma massachusetts;mi michigan;mn minnesota;ms mississippi;mo missouri;mt montana;ne nebraska;nv nevada;nh new hampshire;nj new jersey;nm new mexico;ny new york;nc north carolina;nd north dakota;oh ohio;ok oklahoma;or oregon;pa pennsylvania;pr puerto rico;ri rhode island;sc south carolina;sd south dakota;tn tennessee;tx texas;ut utah;vt vermont;va virginia;wa washington;wv west virginia;wi wisconsin;wy wyoming'
    .split(';')
    .map((pair) => [pair.slice(0, 2), pair.slice(3)]),
);
