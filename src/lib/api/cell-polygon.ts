/** A grid cell as a GeoJSON polygon. */
import type { Polygon } from 'geojson';
import type { Grid } from '#lib/core/geo/grid.ts';
import { unproject, type Projection } from '#lib/core/geo/projection.ts';

/** The square of a cell in degrees, counter-clockwise, closed (RFC 7946). */
export function cellPolygon(grid: Grid, cell: number, projection: Projection): Polygon {
  const column = cell % grid.columns;
  const west = grid.originX + column * grid.cellSize;
  const south = grid.originY + ((cell - column) / grid.columns) * grid.cellSize;
  const east = west + grid.cellSize;
  const north = south + grid.cellSize;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ].map(([x, y]) => {
    const { latitude, longitude } = unproject(projection, x, y);
    return [Number(longitude.toFixed(6)), Number(latitude.toFixed(6))];
  });
  return { type: 'Polygon', coordinates: [ring] };
}
