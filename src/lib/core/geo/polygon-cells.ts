/** Which cells of a grid lie in polygons: a cell is in if its centre is. */
import type { AreaPolygons } from './area-polygons.ts';
import { centreY, type Grid } from './grid.ts';
import { projectAll, type Projection } from './projection.ts';

/**
 * Calls `visit` for every run of cells of one row whose centres lie in a polygon: its number and the indexes of the
 * run's first cell and of the one behind its last. Even-odd rule within one polygon, so holes are left out; polygons
 * come in their order, and a border that two of them share gives each cell to one of them alone.
 *
 * Edges are straight in metres; against straight in degrees that is under 2 m for an edge of 10 km.
 * Cost O(vertices + rows that the edges cross + cells).
 */
export function forEachRun(
  polygons: AreaPolygons,
  projection: Projection,
  grid: Grid,
  visit: (polygon: number, from: number, to: number) => void,
): void {
  const { ringStart, polygonStart, polygonArea } = polygons;
  const x = new Float64Array(polygons.latitude.length);
  const y = new Float64Array(polygons.latitude.length);
  projectAll(projection, polygons.latitude, polygons.longitude, x, y);

  // where the polygon crosses the line through the centres of each row: first counted, then filled in
  const start = new Uint32Array(grid.rows + 2);
  const next = new Uint32Array(grid.rows);
  let crossings = new Float64Array(1024);
  const rowAbove = (metres: number): number => {
    const row = Math.ceil((metres - grid.originY) / grid.cellSize - 0.5);
    return row < 0 ? 0 : row > grid.rows ? grid.rows : row;
  };

  for (let polygon = 0; polygon < polygonArea.length; polygon++) {
    const [firstRing, endRing] = [polygonStart[polygon], polygonStart[polygon + 1]];
    let [south, north] = [Infinity, -Infinity];
    for (let i = ringStart[firstRing]; i < ringStart[endRing]; i++) {
      if (y[i] < south) south = y[i];
      if (y[i] > north) north = y[i];
    }
    const [firstRow, endRow] = [rowAbove(south), rowAbove(north)];
    if (firstRow >= endRow) continue;

    start.fill(0, firstRow, endRow + 2);
    forEachEdge(firstRing, endRing, (low, high) => {
      for (let row = rowAbove(y[low]), end = rowAbove(y[high]); row < end; row++) start[row + 1]++;
    });
    for (let row = firstRow; row < endRow; row++) {
      start[row + 1] += start[row];
      next[row] = start[row];
    }
    if (crossings.length < start[endRow]) crossings = new Float64Array(2 * start[endRow]);
    forEachEdge(firstRing, endRing, (low, high) => {
      const slope = (x[high] - x[low]) / (y[high] - y[low]);
      for (let row = rowAbove(y[low]), end = rowAbove(y[high]); row < end; row++) {
        crossings[next[row]++] = x[low] + (centreY(grid, row) - y[low]) * slope;
      }
    });

    for (let row = firstRow; row < endRow; row++) {
      sortRange(crossings, start[row], start[row + 1]);
      for (let k = start[row]; k + 1 < start[row + 1]; k += 2) {
        const from = columnFrom(grid, crossings[k]);
        const to = columnFrom(grid, crossings[k + 1]);
        if (from < to) visit(polygon, row * grid.columns + from, row * grid.columns + to);
      }
    }
  }

  function forEachEdge(firstRing: number, endRing: number, each: (low: number, high: number) => void): void {
    for (let ring = firstRing; ring < endRing; ring++) {
      for (let i = ringStart[ring], j = ringStart[ring + 1] - 1; i < ringStart[ring + 1]; j = i++) {
        // always upwards, so that a border that two polygons share is crossed at the very same place in both
        if (y[i] < y[j]) each(i, j);
        else if (y[j] < y[i]) each(j, i);
      }
    }
  }
}

/** The first column whose centre is at or beyond x. */
function columnFrom(grid: Grid, x: number): number {
  const column = Math.ceil((x - grid.originX) / grid.cellSize - 0.5);
  return column < 0 ? 0 : column > grid.columns ? grid.columns : column;
}

/** In place. A row is crossed a few times, rarely hundreds. */
function sortRange(values: Float64Array, from: number, to: number): void {
  if (to - from > 32) {
    values.subarray(from, to).sort();
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const value = values[i];
    let j = i - 1;
    for (; j >= from && values[j] > value; j--) values[j + 1] = values[j];
    values[j + 1] = value;
  }
}
