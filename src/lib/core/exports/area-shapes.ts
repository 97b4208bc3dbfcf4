/** The polygons of areas for an export: the imported boundaries as they are, else the outlines of the records. */
import { areaOutlines } from '../geo/area-outlines.ts';
import type { AreaPolygons } from '../geo/area-polygons.ts';
import type { Geography } from '../geo/geography.ts';

/** Rings of latitude, longitude pairs, the first point not repeated: the outer one first, then its holes. */
export type PolygonRings = readonly Float64Array[];

/**
 * By area code; an area without a shape has none. An area that the boundaries lack has the outline of its records, as on
 * the page; boundaries of districts say nothing about areas.
 */
export function areaShapes(geography: Geography): Map<number, PolygonRings[]> {
  const { boundaries } = geography;
  const shapes = boundaries?.of === 'areas' ? polygonsByArea(boundaries.polygons) : new Map<number, PolygonRings[]>();
  for (const { code, rings } of areaOutlines(geography)) if (!shapes.has(code)) shapes.set(code, nestRings(rings));
  return shapes;
}

function polygonsByArea(polygons: AreaPolygons): Map<number, PolygonRings[]> {
  const { latitude, longitude, ringStart, polygonStart, polygonArea } = polygons;
  const shapes = new Map<number, PolygonRings[]>();
  for (let polygon = 0; polygon < polygonArea.length; polygon++) {
    const rings: Float64Array[] = [];
    for (let ring = polygonStart[polygon]; ring < polygonStart[polygon + 1]; ring++) {
      const pairs = new Float64Array(2 * (ringStart[ring + 1] - ringStart[ring]));
      for (let i = 0; 2 * i < pairs.length; i++) {
        pairs[2 * i] = latitude[ringStart[ring] + i];
        pairs[2 * i + 1] = longitude[ringStart[ring] + i];
      }
      rings.push(pairs);
    }
    const of = shapes.get(polygonArea[polygon]);
    if (of) of.push(rings);
    else shapes.set(polygonArea[polygon], [rings]);
  }
  return shapes;
}

/**
 * Rings of the even-odd rule as polygons, whatever way they run: a ring inside none or two others is an outer one, a ring
 * inside one is a hole of it. A ring that touches itself is parted there, as GeoJSON's readers want it.
 * Cost O(rings² × vertices).
 */
export function nestRings(rings: readonly Float64Array[]): PolygonRings[] {
  const parts = rings.flatMap(partAtTouches);
  // a vertex may touch another ring: the middle of a side lies on none
  const around = parts.map((ring) =>
    parts.filter((other) => other !== ring && holds(other, (ring[0] + ring[2]) / 2, (ring[1] + ring[3]) / 2)),
  );
  const polygons = new Map<Float64Array, Float64Array[]>();
  parts.forEach((ring, i) => around[i].length % 2 === 0 && polygons.set(ring, [ring]));
  parts.forEach((ring, i) => {
    if (around[i].length % 2 === 0) return;
    // of the rings around a hole the innermost is its own
    const own = around[i].find((other) => around[parts.indexOf(other)].length === around[i].length - 1);
    if (own) polygons.get(own)?.push(ring);
  });
  return [...polygons.values()];
}

/** Loops of a ring that passes through some point twice. */
function partAtTouches(ring: Float64Array): Float64Array[] {
  const parts: Float64Array[] = [];
  const path: number[] = [];
  const seenAt = new Map<string, number>();
  for (let i = 0; i < ring.length; i += 2) {
    const key = `${ring[i]} ${ring[i + 1]}`;
    const before = seenAt.get(key);
    if (before !== undefined) {
      const loop = path.splice(before);
      parts.push(Float64Array.from(loop));
      for (let k = 0; k < loop.length; k += 2) seenAt.delete(`${loop[k]} ${loop[k + 1]}`);
    }
    seenAt.set(key, path.length);
    path.push(ring[i], ring[i + 1]);
  }
  parts.push(Float64Array.from(path));
  // what is left of a point or a line has no inside
  return parts.filter((part) => part.length >= 6);
}

/** Even-odd rule. */
function holds(ring: Float64Array, latitude: number, longitude: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    if (ring[i] > latitude === ring[j] > latitude) continue;
    const at = ring[i + 1] + ((latitude - ring[i]) / (ring[j] - ring[i])) * (ring[j + 1] - ring[i + 1]);
    if (longitude < at) inside = !inside;
  }
  return inside;
}
