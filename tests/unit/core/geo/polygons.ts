/** Polygons written as lists of places. */
import type { AreaPolygons } from '#lib/core/geo/area-polygons.ts';

/** Longitude and latitude, as GeoJSON has them; rings are not closed. */
export type Ring = readonly (readonly [number, number])[];

/** Polygons of rings each (the first the outer one); area codes 0, 1, 2 … unless given. */
export function packed(polygons: readonly (readonly Ring[])[], codes?: readonly number[]): AreaPolygons {
  const rings = polygons.flat();
  const places = rings.flat();
  const starts = (lengths: readonly number[]): Uint32Array =>
    Uint32Array.from([0, ...lengths], (_, i) => lengths.slice(0, i).reduce((sum, length) => sum + length, 0));
  return {
    version: 1,
    longitude: Float64Array.from(places, ([x]) => x),
    latitude: Float64Array.from(places, ([, y]) => y),
    ringStart: starts(rings.map(({ length }) => length)),
    polygonStart: starts(polygons.map(({ length }) => length)),
    polygonArea: Uint16Array.from(codes ?? polygons.keys()),
  };
}
