/** Shapes of map layers as GeoJSON (RFC 7946): longitude first, six decimals, outer rings counter-clockwise, closed. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { Ellipse } from '../cluster/zones.ts';
import type { Grid } from '../geo/grid.ts';
import { createProjection, unproject, type Position, type Projection } from '../geo/projection.ts';

/** Longitude, latitude: the order of GeoJSON. */
type LonLat = [number, number];

/** Six decimals are 11 cm: what RFC 7946 recommends, and finer than any record of a crime is. */
const DECIMALS = 1e6;

/** Degrees as GeoJSON carries them. */
export function roundDegrees(degrees: number): number {
  return Math.round(degrees * DECIMALS) / DECIMALS;
}

/** The square of a cell in degrees, counter-clockwise, closed. Cells that touch have equal corners. */
export function cellPolygon(grid: Grid, cell: number, projection: Projection): Polygon {
  const column = cell % grid.columns;
  const row = (cell - column) / grid.columns;
  const [west, east] = [column, column + 1].map((i) => grid.originX + i * grid.cellSize);
  const [south, north] = [row, row + 1].map((i) => grid.originY + i * grid.cellSize);
  const corner = (x: number, y: number): LonLat => {
    const { latitude, longitude } = unproject(projection, x, y);
    return [roundDegrees(longitude), roundDegrees(latitude)];
  };
  const first = corner(west, south);
  return {
    type: 'Polygon',
    coordinates: [[first, corner(east, south), corner(east, north), corner(west, north), first]],
  };
}

/**
 * A ring of latitude, longitude pairs as GeoJSON writes it: rounded, longitude first, points that rounding made equal
 * dropped, closed, and turned the way it must run.
 *
 * @param direction outer rings run counter-clockwise, holes clockwise
 * @returns undefined where fewer than three different points are left: there is no such polygon
 */
function closedRing(pairs: ArrayLike<number>, direction: 'counter-clockwise' | 'clockwise'): LonLat[] | undefined {
  const ring: LonLat[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const point: LonLat = [roundDegrees(pairs[i + 1]), roundDegrees(pairs[i])];
    const before = ring.at(-1);
    if (!before || before[0] !== point[0] || before[1] !== point[1]) ring.push(point);
  }
  while (ring.length > 1 && ring[0][0] === ring.at(-1)![0] && ring[0][1] === ring.at(-1)![1]) ring.pop();
  if (ring.length < 3) return undefined;
  if (signedArea(ring) > 0 !== (direction === 'counter-clockwise')) ring.reverse();
  ring.push(ring[0]);
  return ring;
}

/** Outer ring first, then holes; null where the outer ring has no area. */
export function polygonOf(rings: readonly ArrayLike<number>[]): Polygon | null {
  const outer = closedRing(rings[0], 'counter-clockwise');
  if (!outer) return null;
  const holes = rings.slice(1).flatMap((ring) => {
    const hole = closedRing(ring, 'clockwise');
    return hole ? [hole] : [];
  });
  return { type: 'Polygon', coordinates: [outer, ...holes] };
}

/** One polygon as such, several as one shape; null where there is none. */
export function multiPolygonOf(polygons: readonly (readonly ArrayLike<number>[])[]): Polygon | MultiPolygon | null {
  const parts = polygons.flatMap((rings) => polygonOf(rings) ?? []);
  if (parts.length < 2) return parts[0] ?? null;
  return { type: 'MultiPolygon', coordinates: parts.map(({ coordinates }) => coordinates) };
}

const ELLIPSE_CORNERS = 64;

/** Latitude, longitude pairs around an ellipse about a position. */
export function ellipseRing(ellipse: Ellipse, { latitude, longitude }: Position): Float64Array {
  const projection = createProjection(latitude, longitude);
  const turn = (ellipse.angleDegrees * Math.PI) / 180;
  const ring = new Float64Array(2 * ELLIPSE_CORNERS);
  for (let i = 0; i < ELLIPSE_CORNERS; i++) {
    const t = (2 * Math.PI * i) / ELLIPSE_CORNERS;
    const along = ellipse.semiMajorMeters * Math.cos(t);
    const across = ellipse.semiMinorMeters * Math.sin(t);
    const at = unproject(
      projection,
      along * Math.cos(turn) - across * Math.sin(turn),
      along * Math.sin(turn) + across * Math.cos(turn),
    );
    ring[2 * i] = at.latitude;
    ring[2 * i + 1] = at.longitude;
  }
  return ring;
}

/** Square degrees, above 0 where the ring runs counter-clockwise. */
function signedArea(ring: readonly LonLat[]): number {
  // about the first point: degrees are large against the size of a cell
  const [x0, y0] = ring[0];
  let twice = 0;
  for (let i = 1; i + 1 < ring.length; i++) {
    const [ax, ay] = ring[i];
    const [bx, by] = ring[i + 1];
    twice += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return twice / 2;
}
