/** Which area each cell belongs to, as the records in it say, and how large areas are by their cells. */
import { MISSING, type IncidentTable } from '../table/incident-table.ts';
import { distanceTransform } from './distance-transform.ts';
import { cellKm2, centreX, centreY, type Grid } from './grid.ts';
import { unproject, type Projection } from './projection.ts';

export interface CellShares {
  /** Cells of each area, shares of cells included, and the sums of their centres. */
  readonly cells: Float64Array;
  readonly sumX: Float64Array;
  readonly sumY: Float64Array;
}

/**
 * Writes into `area` the code of each inside cell that has none: that of most of its records, else of the nearest cell.
 * @param cell of each row, -1 for rows that do not count
 */
export function areasOfCells(
  table: IncidentTable,
  cell: Int32Array,
  grid: Grid,
  inside: Uint8Array,
  area: Uint16Array,
): CellShares {
  const codes = table.areas.length;
  const cells = new Float64Array(codes);
  const sumX = new Float64Array(codes);
  const sumY = new Float64Array(codes);
  const add = (code: number, at: number, share: number): void => {
    cells[code] += share;
    sumX[code] += share * centreX(grid, at % grid.columns);
    sumY[code] += share * centreY(grid, Math.floor(at / grid.columns));
  };

  // runs of equal (cell, area) in sorted order are the counts
  const keys = new Float64Array(table.rows);
  let n = 0;
  for (let row = 0; row < table.rows; row++) {
    if (cell[row] >= 0 && table.area[row] !== MISSING) keys[n++] = cell[row] * codes + table.area[row];
  }
  const sorted = keys.subarray(0, n).sort();
  for (let start = 0; start < n;) {
    const at = Math.floor(sorted[start] / codes);
    let end = start;
    while (end < n && sorted[end] < (at + 1) * codes) end++;
    let most = 0;
    for (let i = start; i < end;) {
      let j = i;
      while (j < end && sorted[j] === sorted[i]) j++;
      const code = sorted[i] - at * codes;
      if (j - i > most) {
        most = j - i;
        area[at] = code;
      }
      add(code, at, (j - i) / (end - start));
      i = j;
    }
    start = end;
  }

  const known = new Uint8Array(inside.length);
  for (let i = 0; i < known.length; i++) known[i] = inside[i] && area[i] !== MISSING ? 1 : 0;
  const { nearest } = distanceTransform(known, grid.columns, grid.rows);
  for (let i = 0; i < inside.length; i++) {
    if (!inside[i] || known[i] || area[i] !== MISSING || nearest[i] < 0) continue;
    area[i] = area[nearest[i]];
    add(area[i], i, 1);
  }
  return { cells, sumX, sumY };
}

/** Square kilometres and middle of each area; NaN for one without any cell. */
export function measuredCells(
  { cells, sumX, sumY }: CellShares,
  grid: Grid,
  projection: Projection,
): { areaKm2: Float64Array; areaCentre: Float64Array } {
  const codes = cells.length;
  const areaKm2 = new Float64Array(codes).fill(NaN);
  const areaCentre = new Float64Array(2 * codes).fill(NaN);
  for (let code = 0; code < codes; code++) {
    if (cells[code] === 0) continue;
    areaKm2[code] = cells[code] * cellKm2(grid);
    const middle = unproject(projection, sumX[code] / cells[code], sumY[code] / cells[code]);
    areaCentre[2 * code] = middle.latitude;
    areaCentre[2 * code + 1] = middle.longitude;
  }
  return { areaKm2, areaCentre };
}
