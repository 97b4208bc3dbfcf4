/** What the layers say of a picked place. */
import type { SignificantMap, ZonesMap } from '#lib/contract/hotspot-map.ts';
import { nearestCenter } from '#lib/core/cluster/nearest-center.ts';
import { projectionOf, type Geography } from '#lib/core/geo/geography.ts';
import { project, type Position } from '#lib/core/geo/projection.ts';

const METERS_PER_DEGREE = 111_195;

/** The zone whose centre is nearest, by its place in the order of density, 1 = densest. */
export function zoneNear(
  zones: ZonesMap,
  place: Position,
  geography: Geography | undefined,
): { readonly place: number; readonly of: number } | undefined {
  const of = zones.zones.length;
  if (of === 0 || !geography) return undefined;
  const { x, y } = project(projectionOf(geography), place.latitude, place.longitude);
  return { place: of + 1 - zones.zones[nearestCenter(zones.clusterCenters, x, y)].rank, of };
}

/**
 * The cell whose middle is nearest: for squares and hexagons of one size the cell that holds the place, but for a metre
 * or two between H3's; at the rim of the study area, whose last cells have their middle outside, the next one in.
 * undefined where none is within 1.25 sides. Cost O(cells).
 */
export function cellNear(
  { centre, cellSizeMeters }: SignificantMap,
  { latitude, longitude }: Position,
): number | undefined {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  // the farthest corner of a square; that of a hexagon is one edge away, and H3's vary a little
  let nearest = (1.25 * cellSizeMeters) / METERS_PER_DEGREE;
  let found: number | undefined;
  for (let cell = 0; 2 * cell < centre.length; cell++) {
    const away = Math.hypot(centre[2 * cell] - latitude, (centre[2 * cell + 1] - longitude) * shrink);
    if (away > nearest) continue;
    nearest = away;
    found = cell;
  }
  return found;
}

/** "4.2 · hot (99 %)". */
export function levelOf({ z, q }: SignificantMap, cell: number): string {
  if (Number.isNaN(z[cell])) return 'not defined';
  const level = q[cell] <= 0.01 ? '99 %' : q[cell] <= 0.05 ? '95 %' : q[cell] <= 0.1 ? '90 %' : '';
  return `${z[cell].toFixed(1).replace('-', '−')} · ${level === '' ? 'not significant' : `${z[cell] > 0 ? 'hot' : 'cold'} (${level})`}`;
}
