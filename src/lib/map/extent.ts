/** The box of degrees that a map of a data set shows first. */
import type { Geography } from '#lib/core/geo/geography.ts';
import { projectionOf } from '#lib/core/geo/geography.ts';
import { unproject } from '#lib/core/geo/projection.ts';

/** Share of the study area that may lie beyond each side of the first view … */
const STRAY_SHARE = 0.005;
/** … where leaving it out makes the view this much narrower or lower: else a few stray records make a city a speck. */
const WORTH_LEAVING_OUT = 0.7;

/**
 * South-west and north-east corner of the study area; the whole world where there is none. Without boundaries a
 * handful of cells far from the rest is left out: those are records that were placed wrongly, or lone ones.
 */
export function extentOf(geography: Geography | undefined): [[number, number], [number, number]] {
  if (!geography) return [[-55, -130], [65, 150]]; // prettier-ignore
  const { grid, inside } = geography;
  const columns = new Uint32Array(grid.columns);
  const rows = new Uint32Array(grid.rows);
  for (let cell = 0; cell < inside.length; cell++) {
    if (!inside[cell]) continue;
    columns[cell % grid.columns]++;
    rows[Math.floor(cell / grid.columns)]++;
  }
  const stray = geography.boundaries ? 0 : STRAY_SHARE;
  const [west, east] = span(columns, stray);
  const [south, north] = span(rows, stray);
  const projection = projectionOf(geography);
  const a = unproject(projection, grid.originX + west * grid.cellSize, grid.originY + south * grid.cellSize);
  const b = unproject(projection, grid.originX + east * grid.cellSize, grid.originY + north * grid.cellSize);
  return [
    [a.latitude, a.longitude],
    [b.latitude, b.longitude],
  ];
}

/** First line with cells and the one after the last, without the stray ends where that is worth it. */
function span(cells: Uint32Array, stray: number): [number, number] {
  const whole = without(cells, 0);
  const most = without(cells, stray * cells.reduce((sum, count) => sum + count, 0));
  return most[1] - most[0] <= WORTH_LEAVING_OUT * (whole[1] - whole[0]) ? most : whole;
}

/** The lines that are left when up to `most` cells are taken from each end. */
function without(cells: Uint32Array, most: number): [number, number] {
  let [first, last] = [0, cells.length - 1];
  for (let cut = cells[first]; first < last && cut <= most; cut += cells[first]) first++;
  for (let cut = cells[last]; last > first && cut <= most; cut += cells[last]) last--;
  return [first, last + 1];
}
