/** The polygons of areas for an export: the imported boundaries as they are, else the outlines of the records. */
import { areaOutlines } from '../geo/area-outlines.ts';
import type { AreaPolygons } from '../geo/area-polygons.ts';
import type { Geography } from '../geo/geography.ts';

/** Rings of latitude, longitude pairs, the first point not repeated: the outer one first, then its holes. */
export type PolygonRings = readonly Float64Array[];

/** By area code; an area without a shape has none. Boundaries of districts say nothing about areas. */
export function areaShapes(geography: Geography): Map<number, PolygonRings[]> {
  const { boundaries } = geography;
  if (boundaries?.of === 'areas') return polygonsByArea(boundaries.polygons);
  return new Map(areaOutlines(geography).map(({ code, rings }) => [code, nestRings(rings)]));
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
 * Outer rings (counter-clockwise) each with the holes (clockwise) inside them. A hole belongs to the smallest outer ring
 * that holds it. Cost O(holes × vertices).
 */
export function nestRings(rings: readonly Float64Array[]): PolygonRings[] {
  const sized = rings.map((ring) => ({ ring, size: signedSize(ring) }));
  const outers = sized
    .filter(({ size }) => size > 0)
    .sort((a, b) => a.size - b.size)
    .map(({ ring }) => [ring]);
  for (const { ring, size } of sized) {
    if (size >= 0) continue;
    // a vertex may touch the outer ring: the middle of a side lies inside
    outers.find(([outer]) => holds(outer, (ring[0] + ring[2]) / 2, (ring[1] + ring[3]) / 2))?.push(ring);
  }
  return outers;
}

function signedSize(ring: Float64Array): number {
  let twice = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    twice += (ring[j + 1] - ring[1]) * (ring[i] - ring[0]) - (ring[i + 1] - ring[1]) * (ring[j] - ring[0]);
  }
  return twice / 2;
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
