/** Finds out in which coordinate system numbers are that are metres or feet of a map projection. */
import type { KnownPlace, ProjectionCandidate } from '#lib/contract/places.ts';
import { toDegreesOf } from './projection.ts';
import { distanceKm, kmToCity, nearestCities } from './cities.ts';
import { allSystems, type MapSystem } from './systems.ts';

/** Pairs of coordinates as they stand in the file: what it calls X or longitude, and what it calls Y or latitude. */
export interface SamplePoints {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** The middle of a city's records is seldom further from its town hall. */
const MOST_KM = 100;
/** Without a named place: this near to a known city. */
const MOST_KM_TO_A_CITY = 40;
/** Results nearer than this to each other are one answer, in several systems of a family. */
const SAME_METERS = 30;
/** Degrees: a country may keep one zone beyond its edge (Copenhagen in UTM 32). */
const ZONE_MARGIN = 3;
/** Candidates this much further from the place than the best are no longer shown. */
const KM_BEHIND = 30;
const MOST_CANDIDATES = 8;
const MOST_GUESSES = 4;
/** Square degrees: the largest national grids (Canada, Russia) are smaller than the world and larger than this. */
const CONTINENT = 1500;
const WEB_MERCATOR = 3857;
const MAP_POINTS = 200;
const MAP_CITIES = 6;

/** A candidate without the mapping that it makes. */
export type PlacedSystem = Omit<ProjectionCandidate, 'mapping'>;

/**
 * Tries every known system, with X and Y as they are and changed over, and keeps those in which the middle of the
 * records comes to lie within the system's own area of use and near the place that was named (100 km), or without one
 * near a known city (40 km; then systems of continents and of the world are not tried, but for Web Mercator).
 *
 * @param points metres or feet; pairs that are not finite, or zero, are passed over
 * @param where where the city is, if that is known
 * @returns best first: nearest to the place in steps of 5 km, then systems with a modern datum, of EPSG, of a short
 *   name and a small area. Of systems that agree within 30 m one is kept. At most 8; 4 without a place.
 * Cost: about 0.1 s with a place, about 1 s without (7,000 systems).
 */
export async function findProjections(points: SamplePoints, where?: KnownPlace): Promise<PlacedSystem[]> {
  const usable = usablePoints(points);
  if (usable.x.length === 0) return [];
  const middle = { x: median(usable.x), y: median(usable.y) };
  const trials: Trial[] = [];
  for (const system of await allSystems()) {
    if (system.withdrawn || system.name.startsWith('Sphere ')) continue;
    // a system whose area of use is further from the place than any record may be
    if (where ? !inArea(system, where, ZONE_MARGIN) : areaSize(system) > CONTINENT && system.code !== WEB_MERCATOR)
      continue;
    for (const placed of await placeBothWays(system, middle)) {
      if (!inArea(system, placed, where ? ZONE_MARGIN : 0.1)) continue;
      const km = where ? distanceKm(placed, where) : kmToCity(placed.latitude, placed.longitude);
      if (km <= (where ? MOST_KM : MOST_KM_TO_A_CITY)) trials.push({ ...placed, km });
    }
  }
  trials.sort((a, b) => rank(a) - rank(b) || a.km - b.km);
  const kept: Trial[] = [];
  for (const trial of trials) {
    if (kept.length > 0 && trial.km > kept[0].km + KM_BEHIND) continue;
    if (kept.some((other) => distanceKm(other, trial) * 1000 < SAME_METERS)) continue;
    kept.push(trial);
    if (kept.length === (where ? MOST_CANDIDATES : MOST_GUESSES)) break;
  }
  return Promise.all(kept.map((trial) => describe(trial, usable, where)));
}

/** The records in one system, wherever it puts them; undefined where it cannot place them at all. */
export async function placeIn(
  system: MapSystem,
  points: SamplePoints,
  where?: KnownPlace,
): Promise<PlacedSystem | undefined> {
  const usable = usablePoints(points);
  if (usable.x.length === 0) return undefined;
  const placed = await placeBothWays(system, { x: median(usable.x), y: median(usable.y) });
  // X and Y change places only where that brings the records into the system's area of use
  const best = placed.find((at) => inArea(system, at, 1)) ?? placed[0];
  return best && describe(best, usable, where);
}

/** What is said to the person above the list. */
export function projectionSentence(candidates: readonly PlacedSystem[], where: KnownPlace | undefined): string {
  const numbers = 'The coordinates are metres or feet of a map projection, not latitude and longitude.';
  if (candidates.length === 0) {
    return where
      ? `${numbers} In no known system do they lie within ${MOST_KM} km of ${where.name}. Check the city, or type the EPSG code.`
      : `${numbers} Type the city, or the EPSG code.`;
  }
  const { name, code, nearestCity } = candidates[0];
  const near = nearestCity ? `: the middle of the records is ${kilometres(nearestCity.distanceKm)} from ${nearestCity.name}` : ''; // prettier-ignore
  return `${numbers} They fit ${name} (${authorityCode(code)})${near}. Confirm it on the map${where ? '' : ', or type the city'}.`;
}

/** "EPSG:3435"; Esri's own codes are named as such. */
function authorityCode(code: PlacedSystem['code']): string {
  return Number(code.slice(5)) > 100_000 ? code.replace('EPSG', 'ESRI') : code;
}

function kilometres(km: number): string {
  return km < 1 ? 'less than 1 km' : `${Math.round(km)} km`;
}

interface Placed {
  readonly system: MapSystem;
  readonly swapped: boolean;
  readonly latitude: number;
  readonly longitude: number;
}

interface Trial extends Placed {
  /** To the named place; without one, to the nearest known city. */
  readonly km: number;
}

/** The middle of the records with X and Y as they are and changed over, where that is a place on Earth. */
async function placeBothWays(system: MapSystem, { x, y }: { x: number; y: number }): Promise<Placed[]> {
  const toDegrees = await toDegreesOf(system.definition);
  return [false, true].flatMap((swapped) => {
    const [longitude, latitude] = swapped ? toDegrees(y, x) : toDegrees(x, y);
    return Math.abs(latitude) < 90 && Math.abs(longitude) <= 180 ? [{ system, swapped, latitude, longitude }] : [];
  });
}

function inArea(system: MapSystem, at: { latitude: number; longitude: number }, margin: number): boolean {
  const { west, south, east, north } = system;
  if (at.latitude < south - margin || at.latitude > north + margin) return false;
  return west <= east
    ? at.longitude >= west - margin && at.longitude <= east + margin
    : at.longitude >= west - margin || at.longitude <= east + margin;
}

function areaSize({ west, south, east, north }: MapSystem): number {
  return (north - south) * ((east - west + 360) % 360 || 360);
}

/** What the open data of a country usually come in: goes before another system that puts the records nearly there. */
const USUAL = new Set([
  27700, 29902, 2157, 2154, 31370, 28992, 2056, 21781, 31256, 3006, 3067, 3003, 3004, 3763, 2180, 5514, 23700, 3794,
  3765, 2100, 3301, 3059, 3346, 2039, 2326, 3414, 3826, 6372, 9377, 3116, 3115, 2193, 5070, 3347, 3005,
]);

function rank(trial: Trial): number {
  const { system, swapped, km } = trial;
  const { name, definition, esri, code } = system;
  return (
    10 * Math.round(km / 5) +
    // records of one city are seldom kept in a projection of the world
    (areaSize(system) > CONTINENT && code !== WEB_MERCATOR ? 30 : 0) +
    (swapped ? 20 : 0) +
    (hasModernDatum(definition) ? 0 : 3) +
    (esri ? 2 : 0) +
    (!inArea(system, trial, 0.1) ? 6 : USUAL.has(code) ? -4 : 0) +
    // NAD83 before NAD83(HARN), ETRS89 before its national realisations; then the more local one
    name.length / 100 +
    areaSize(system) / 1e7
  );
}

/** An ellipsoid of the satellite age at its place: WGS84, NAD83, ETRS89 and the like, all within a metre or two. */
function hasModernDatum(definition: string): boolean {
  return /\+ellps=(GRS80|WGS84)\b/.test(definition) && !/\+towgs84=(?!0,0,0)/.test(definition);
}

async function describe(
  { system, swapped, latitude, longitude }: Placed,
  points: SamplePoints,
  where: KnownPlace | undefined,
): Promise<PlacedSystem> {
  const toDegrees = await toDegreesOf(system.definition);
  const cities = nearestCities(latitude, longitude, MAP_CITIES);
  const shown: number[] = [];
  const step = Math.max(1, Math.ceil(points.x.length / MAP_POINTS));
  for (let i = 0; i < points.x.length; i += step) {
    const [lon, lat] = swapped ? toDegrees(points.y[i], points.x[i]) : toDegrees(points.x[i], points.y[i]);
    if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) shown.push(lat, lon);
  }
  return {
    code: `EPSG:${system.code}`,
    name: system.name,
    swapped,
    medianLatitude: latitude,
    medianLongitude: longitude,
    ...(where ? { distanceKm: distanceKm({ latitude, longitude }, where) } : {}),
    ...(cities.length > 0 ? { nearestCity: cities[0] } : {}),
    points: shown,
    cities: cities.map((city) => ({ name: city.name, latitude: city.latitude, longitude: city.longitude })),
  };
}

function usablePoints({ x, y }: SamplePoints): { x: number[]; y: number[] } {
  const usable = { x: [] as number[], y: [] as number[] };
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    // 0 and -1 stand for "no place"
    if (!Number.isFinite(x[i]) || !Number.isFinite(y[i]) || Math.abs(x[i]) <= 1 || Math.abs(y[i]) <= 1) continue;
    usable.x.push(x[i]);
    usable.y.push(y[i]);
  }
  return usable;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
