/** The box of degrees that a map of a data set shows first. */
import type { Geography } from '#lib/core/geo/geography.ts';
import { projectionOf } from '#lib/core/geo/geography.ts';
import { unproject } from '#lib/core/geo/projection.ts';

/** South-west and north-east corner of the study area; the whole world where there is none. */
export function extentOf(geography: Geography | undefined): [[number, number], [number, number]] {
  if (!geography) return [[-55, -130], [65, 150]]; // prettier-ignore
  const { grid, inside } = geography;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let cell = 0; cell < inside.length; cell++) {
    if (!inside[cell]) continue;
    const x = grid.originX + (cell % grid.columns) * grid.cellSize;
    const y = grid.originY + Math.floor(cell / grid.columns) * grid.cellSize;
    west = Math.min(west, x);
    east = Math.max(east, x + grid.cellSize);
    south = Math.min(south, y);
    north = Math.max(north, y + grid.cellSize);
  }
  const projection = projectionOf(geography);
  const a = unproject(projection, west, south);
  const b = unproject(projection, east, north);
  return [
    [a.latitude, a.longitude],
    [b.latitude, b.longitude],
  ];
}
