/** What the layers say of a picked place. */
import type { SignificantMap, ZonesMap } from '#lib/contract/hotspot-map.ts';
import { nearestCenter } from '#lib/core/cluster/nearest-center.ts';
import { ringHolds } from '#lib/core/geo/ring-holds.ts';
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

/** The cell that holds the place; undefined outside all cells. Cost O(cells). */
export function cellNear(
  { centre, corners, cornerStart, cellSizeMeters }: SignificantMap,
  { latitude, longitude }: Position,
): number | undefined {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  // no corner is farther: a square's is 0.71 of its side away, a hexagon's one edge, and H3's edges vary a little
  const reach = (1.25 * cellSizeMeters) / METERS_PER_DEGREE;
  for (let cell = 0; 2 * cell < centre.length; cell++) {
    const away = Math.hypot(centre[2 * cell] - latitude, (centre[2 * cell + 1] - longitude) * shrink);
    if (away > reach) continue;
    if (ringHolds(corners.subarray(2 * cornerStart[cell], 2 * cornerStart[cell + 1]), latitude, longitude)) return cell;
  }
  return undefined;
}

/** "4.2 · hot (99 %)". */
export function levelOf({ z, q }: SignificantMap, cell: number): string {
  if (Number.isNaN(z[cell])) return 'not defined';
  const level = q[cell] <= 0.01 ? '99 %' : q[cell] <= 0.05 ? '95 %' : q[cell] <= 0.1 ? '90 %' : '';
  return `${z[cell].toFixed(1).replace('-', '−')} · ${level === '' ? 'not significant' : `${z[cell] > 0 ? 'hot' : 'cold'} (${level})`}`;
}
