/** Features as the compact polygons of core. */
import type { AreaPolygons } from '#lib/core/geo/area-polygons.ts';
import type { PolygonFeature } from './geojson-polygons.ts';

/** @param codes the code of each feature's polygons */
export function packPolygons(features: readonly PolygonFeature[], codes: Uint16Array): AreaPolygons {
  const polygons = features.flatMap((feature, i) => feature.polygons.map((rings) => ({ rings, code: codes[i] })));
  const rings = polygons.flatMap((polygon) => polygon.rings);
  const vertices = rings.reduce((sum, ring) => sum + ring.length / 2, 0);
  const latitude = new Float64Array(vertices);
  const longitude = new Float64Array(vertices);
  const ringStart = new Uint32Array(rings.length + 1);
  let at = 0;
  rings.forEach((ring, r) => {
    for (let i = 0; i < ring.length; i += 2) {
      longitude[at] = ring[i];
      latitude[at++] = ring[i + 1];
    }
    ringStart[r + 1] = at;
  });
  const polygonStart = new Uint32Array(polygons.length + 1);
  polygons.forEach((polygon, p) => (polygonStart[p + 1] = polygonStart[p] + polygon.rings.length));
  return {
    version: 1,
    latitude,
    longitude,
    ringStart,
    polygonStart,
    polygonArea: Uint16Array.from(polygons, ({ code }) => code),
  };
}

/** South, west, north, east in degrees. */
export function boxOf({ latitude, longitude }: AreaPolygons): [number, number, number, number] {
  let [south, west, north, east] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < latitude.length; i++) {
    south = Math.min(south, latitude[i]);
    north = Math.max(north, latitude[i]);
    west = Math.min(west, longitude[i]);
    east = Math.max(east, longitude[i]);
  }
  return [south, west, north, east];
}
