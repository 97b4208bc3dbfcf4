/**
 * What the records alone say about their place: projection, study area, which area each cell belongs to, how large the
 * areas are. A plain structured-clonable record that is derived once per data set and stored with it.
 */
import { MISSING, type IncidentTable } from '../table/incident-table.ts';
import { distanceTransform } from './distance-transform.ts';
import { isNear, ownExtent } from './extent.ts';
import { cellAt, cellCount, cellKm2, centreX, centreY, gridOver, type Grid } from './grid.ts';
import { outlineOf, OUTLINE_PADDING_CELLS } from './outline.ts';
import { createProjection, project, projectAll, unproject, type Position, type Projection } from './projection.ts';
import type { AreaPolygons } from './area-polygons.ts';

/** Side of a cell in metres, enlarged where the extent would need more than `MOST_GEOGRAPHY_CELLS` of them. */
const CELL_METERS = 200;
const MOST_GEOGRAPHY_CELLS = 1_000_000;

/** Boundaries that a person gave for the areas or the districts of the data. */
export interface GeographyBoundaries {
  /** Name of the file. */
  readonly name: string;
  /** SHA-256 of the file's bytes, hex: exports name it beside the hash of the data. */
  readonly fileHash: string;
  /** What the codes of `polygons` are: of `areas` or of `districtLabels` of the table. */
  readonly of: 'areas' | 'districts';
  /** Property of the file's features that told which is which; absent where the member `id` did. */
  readonly property?: string;
  /**
   * As they are in the file, not simplified. Code `MISSING`: a polygon that belongs to none of the data's areas
   * but holds records; polygons that do neither are not kept, so the union of these is the study area.
   */
  readonly polygons: AreaPolygons;
}

export interface Geography {
  readonly version: 1;
  /** Centre of the projection: metres of `grid` are `createProjection(centre.latitude, centre.longitude)`'s. */
  readonly centre: Position;
  readonly grid: Grid;
  /** 1 where a cell belongs to the study area. */
  readonly inside: Uint8Array;
  /** Area code of each inside cell: the area of most of its records, for a cell without any that of the nearest. */
  readonly area: Uint16Array;
  /**
   * Square kilometres by area code. A cell that records of several areas share is divided among them as the records
   * are, so every area with a located record has some; NaN for an area without any.
   */
  readonly areaKm2: Float64Array;
  /** Latitude and longitude of the middle of each area's cells, two values per code; NaN as above. */
  readonly areaCentre: Float64Array;
  readonly studyAreaKm2: number;
  /** Located records far outside the data's own extent: on no map. */
  readonly setAsideFar: number;
  /** Absent where the study area is the outline of the records. */
  readonly boundaries?: GeographyBoundaries;
  /** Located records outside every boundary, but not far: on no map either. Absent without boundaries. */
  readonly setAsideOutside?: number;
  /**
   * What pages draw: outlines by area code, simplified, in degrees; one polygon an area, its rings to be filled by the
   * even-odd rule. Absent in data saved before there was this field: see `outlinesOf`.
   */
  readonly outlines?: AreaPolygons;
}

/**
 * Derives the geography of a table.
 *
 * @returns undefined when no record is located
 * Cost O(rows log rows + cells): about half a second for 800,000 rows.
 */
export function deriveGeography(table: IncidentTable): Geography | undefined {
  const extent = ownExtent(table.latitude, table.longitude);
  if (!extent) return undefined;
  const centre = { latitude: extent.latitude, longitude: extent.longitude };
  const projection = createProjection(centre.latitude, centre.longitude);

  const x = new Float64Array(table.rows);
  const y = new Float64Array(table.rows);
  projectAll(projection, table.latitude, table.longitude, x, y);
  let setAsideFar = 0;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let row = 0; row < table.rows; row++) {
    if (Number.isNaN(table.latitude[row])) continue;
    if (!isNear(extent, table.latitude[row], table.longitude[row])) {
      setAsideFar++;
      x[row] = NaN;
      continue;
    }
    if (x[row] < minX) minX = x[row];
    if (x[row] > maxX) maxX = x[row];
    if (y[row] < minY) minY = y[row];
    if (y[row] > maxY) maxY = y[row];
  }

  const grid = gridWithRoom({ minX, minY, maxX, maxY });
  const cell = new Int32Array(table.rows);
  const occupied = new Uint8Array(cellCount(grid));
  for (let row = 0; row < table.rows; row++) {
    cell[row] = Number.isNaN(x[row]) ? -1 : cellAt(grid, x[row], y[row]);
    if (cell[row] >= 0) occupied[cell[row]] = 1;
  }
  const inside = outlineOf(occupied, grid.columns, grid.rows);
  let cells = 0;
  for (let i = 0; i < inside.length; i++) cells += inside[i];
  return {
    version: 1,
    centre,
    grid,
    inside,
    ...areasOfCells(table, cell, grid, inside, projection),
    studyAreaKm2: cells * cellKm2(grid),
    setAsideFar,
  };
}

/** The projection in which a geography's metres are meant. */
export function projectionOf(geography: Geography): Projection {
  return createProjection(geography.centre.latitude, geography.centre.longitude);
}

/** Code of the area at a position in degrees; `MISSING` outside the study area or where no area is known. */
export function areaAt(geography: Geography, latitude: number, longitude: number): number {
  const { x, y } = project(projectionOf(geography), latitude, longitude);
  const cell = cellAt(geography.grid, x, y);
  return cell >= 0 ? geography.area[cell] : MISSING;
}

function gridWithRoom(box: { minX: number; minY: number; maxX: number; maxY: number }): Grid {
  // the padding is in cells, and the size of a cell may have to grow: a second pass pads with the grown cells
  const { cellSize } = gridOver(box, CELL_METERS, OUTLINE_PADDING_CELLS * CELL_METERS, MOST_GEOGRAPHY_CELLS);
  return gridOver(box, cellSize, OUTLINE_PADDING_CELLS * cellSize, 2 * MOST_GEOGRAPHY_CELLS);
}

function areasOfCells(
  table: IncidentTable,
  cell: Int32Array,
  grid: Grid,
  inside: Uint8Array,
  projection: Projection,
): Pick<Geography, 'area' | 'areaKm2' | 'areaCentre'> {
  const codes = table.areas.length;
  const area = new Uint16Array(inside.length).fill(MISSING);
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
  for (let i = 0; i < known.length; i++) known[i] = area[i] !== MISSING ? 1 : 0;
  const { nearest } = distanceTransform(known, grid.columns, grid.rows);
  for (let i = 0; i < inside.length; i++) {
    if (!inside[i] || known[i] || nearest[i] < 0) continue;
    area[i] = area[nearest[i]];
    add(area[i], i, 1);
  }

  const areaKm2 = new Float64Array(codes).fill(NaN);
  const areaCentre = new Float64Array(2 * codes).fill(NaN);
  for (let code = 0; code < codes; code++) {
    if (cells[code] === 0) continue;
    areaKm2[code] = cells[code] * cellKm2(grid);
    const middle = unproject(projection, sumX[code] / cells[code], sumY[code] / cells[code]);
    areaCentre[2 * code] = middle.latitude;
    areaCentre[2 * code + 1] = middle.longitude;
  }
  return { area, areaKm2, areaCentre };
}
