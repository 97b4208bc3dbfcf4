/**
 * The data's own extent: where nearly all records lie, so that a handful of bad coordinates cannot stretch every map.
 */
import { quantileSorted } from '../metrics/bootstrap.ts';

export interface Extent {
  /** Degrees. Positions outside are "far outside the data's own extent". */
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
  /** Median position. */
  readonly latitude: number;
  readonly longitude: number;
}

/** At most so many rows, evenly spread through the table, decide the extent: quantiles need no more. */
const SAMPLE = 40_000;
/** Degrees (about 5 km) that always count as near. */
const LEAST_MARGIN = 0.05;

/**
 * Box from the 1 % to the 99 % quantile of latitude and of longitude, widened on each side by its own length and by
 * 0.05 degrees at least: the one rule on what is "far outside the data's own extent", at import and in every geography.
 *
 * @param latitude degrees, NaN = not located; @param longitude degrees
 * @returns undefined when nothing is located
 * Cost O(rows).
 */
export function ownExtent(latitude: Float64Array, longitude: Float64Array): Extent | undefined {
  let located = 0;
  for (let i = 0; i < latitude.length; i++) if (latitude[i] === latitude[i]) located++;
  if (located === 0) return undefined;
  const n = Math.min(located, SAMPLE);
  const lats = new Float64Array(n);
  const lngs = new Float64Array(n);
  let taken = 0;
  for (let i = 0, seen = 0; i < latitude.length && taken < n; i++) {
    if (latitude[i] !== latitude[i]) continue;
    if (seen++ < Math.floor((taken * located) / n)) continue;
    lats[taken] = latitude[i];
    lngs[taken++] = longitude[i];
  }
  lats.sort();
  lngs.sort();
  const [south, north] = widened(lats);
  const [west, east] = widened(lngs);
  return { south, north, west, east, latitude: quantileSorted(lats, 0.5), longitude: quantileSorted(lngs, 0.5) };
}

/** True if the position lies in the extent. False for NaN. */
export function isNear(extent: Extent, latitude: number, longitude: number): boolean {
  return latitude >= extent.south && latitude <= extent.north && longitude >= extent.west && longitude <= extent.east;
}

function widened(ascending: Float64Array): [number, number] {
  const low = quantileSorted(ascending, 0.01);
  const high = quantileSorted(ascending, 0.99);
  const margin = Math.max(high - low, LEAST_MARGIN);
  return [low - margin, high + margin];
}
