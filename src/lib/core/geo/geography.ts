/**
 * What the records say about their place, with the boundaries of their areas where a person gave some: projection, study
 * area, which area each cell belongs to, how large the areas are, their outlines. A plain structured-clonable record that is derived once per data set and stored with it.
 */
import { MISSING, type IncidentTable } from '../table/incident-table.ts';
import { drawOutlines, simplifyBoundaries } from './area-outlines.ts';
import { polygonAt, type AreaPolygons } from './area-polygons.ts';
import { boxOfAreaPolygons, insideBoundaries, type GeographyBoundaries } from './boundaries.ts';
import { areasOfCells, measuredCells } from './cell-areas.ts';
import { isNear, ownExtent } from './extent.ts';
import { cellAround, cellAt, cellCount, cellKm2, gridOver, type Box, type Grid } from './grid.ts';
import { outlineOf, OUTLINE_PADDING_CELLS } from './outline.ts';
import { createProjection, project, projectAll, unproject, type Position, type Projection } from './projection.ts';
import { forEachRun } from './polygon-cells.ts';
import { measurePolygons } from './polygon-measures.ts';

/** Side of a cell in metres, enlarged where the extent would need more than `MOST_GEOGRAPHY_CELLS` of them. */
const CELL_METERS = 200;
const MOST_GEOGRAPHY_CELLS = 1_000_000;

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
   * even-odd rule. Absent in data saved before there was this field: see `areaOutlines`.
   */
  readonly outlines?: AreaPolygons;
}

/**
 * Derives the geography of a table.
 *
 * @param boundaries of its areas or districts: their union is then the study area, exactly; located records outside it
 *   are set aside. Areas of the data without a boundary have what cells of their records lie inside.
 * @returns undefined when no record is located (inside the boundaries, if there are any)
 * Cost O(rows log rows + cells + vertices): about half a second for 800,000 rows.
 */
export function deriveGeography(table: IncidentTable, boundaries?: GeographyBoundaries): Geography | undefined {
  const extent = ownExtent(table.latitude, table.longitude);
  if (!extent) return undefined;
  const centre = { latitude: extent.latitude, longitude: extent.longitude };
  const projection = createProjection(centre.latitude, centre.longitude);

  const x = new Float64Array(table.rows);
  const y = new Float64Array(table.rows);
  projectAll(projection, table.latitude, table.longitude, x, y);
  const within = boundaries && insideBoundaries(boundaries, table.latitude, table.longitude);
  let [setAsideFar, setAsideOutside, located] = [0, 0, 0];
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let row = 0; row < table.rows; row++) {
    if (Number.isNaN(table.latitude[row])) continue;
    const near = isNear(extent, table.latitude[row], table.longitude[row]);
    if (within ? !within[row] : !near) {
      if (near) setAsideOutside++;
      else setAsideFar++;
      x[row] = NaN;
      continue;
    }
    located++;
    if (x[row] < minX) minX = x[row];
    if (x[row] > maxX) maxX = x[row];
    if (y[row] < minY) minY = y[row];
    if (y[row] > maxY) maxY = y[row];
  }
  if (located === 0) return undefined;

  const box = boundaries ? boxOfAreaPolygons(boundaries.polygons, projection) : { minX, minY, maxX, maxY };
  const grid = boundaries ? gridWithRoom(box) : aroundPlace(box, gridWithRoom(box));
  const cell = new Int32Array(table.rows);
  const occupied = new Uint8Array(cellCount(grid));
  for (let row = 0; row < table.rows; row++) {
    cell[row] = Number.isNaN(x[row]) ? -1 : cellAt(grid, x[row], y[row]);
    if (cell[row] >= 0) occupied[cell[row]] = 1;
  }
  const geography = boundaries
    ? { version: 1 as const, centre, grid, ...boundedAreas(table, cell, grid, boundaries, projection), setAsideFar, setAsideOutside } // prettier-ignore
    : { version: 1 as const, centre, grid, ...outlinedAreas(table, cell, grid, occupied, projection), setAsideFar };
  return { ...geography, outlines: drawOutlines(geography) };
}

/** The projection in which a geography's metres are meant. */
export function projectionOf(geography: Geography): Projection {
  return createProjection(geography.centre.latitude, geography.centre.longitude);
}

/**
 * Code of the area at a position in degrees; `MISSING` outside the study area or where no area is known.
 * Cost O(1), and O(vertices) with boundaries: for one place, not for many (see `areasOfPoints`).
 */
export function areaAt(geography: Geography, latitude: number, longitude: number): number {
  const { boundaries } = geography;
  if (boundaries) {
    const polygon = polygonAt(boundaries.polygons, latitude, longitude);
    if (polygon < 0) return MISSING;
    const code = boundaries.polygons.polygonArea[polygon];
    if (boundaries.of === 'areas' && code !== MISSING) return code;
  }
  const { x, y } = project(projectionOf(geography), latitude, longitude);
  const { grid, area } = geography;
  const known = (cell: number): boolean => area[cell] !== MISSING;
  // inside the boundaries a place may lie in a cell whose middle does not
  const cell = boundaries ? cellAround(grid, x, y, known) : cellAt(grid, x, y);
  return cell >= 0 ? area[cell] : MISSING;
}

function gridWithRoom(box: { minX: number; minY: number; maxX: number; maxY: number }): Grid {
  // the padding is in cells, and the size of a cell may have to grow: a second pass pads with the grown cells
  const { cellSize } = gridOver(box, CELL_METERS, OUTLINE_PADDING_CELLS * CELL_METERS, MOST_GEOGRAPHY_CELLS);
  return gridOver(box, cellSize, OUTLINE_PADDING_CELLS * cellSize, 2 * MOST_GEOGRAPHY_CELLS);
}

/**
 * Records that all lie within one cell get it around them: at its corner they would stand beside what is drawn of it,
 * for maps round the corners off.
 */
function aroundPlace({ minX, minY, maxX, maxY }: Box, grid: Grid): Grid {
  const { cellSize } = grid;
  if (maxX - minX >= cellSize || maxY - minY >= cellSize) return grid;
  const middle = (from: number, to: number): number => (from + to - cellSize) / 2;
  const shift = (corner: number, origin: number): number => corner - cellSize * Math.ceil((corner - origin) / cellSize);
  return {
    ...grid,
    originX: shift(middle(minX, maxX), grid.originX),
    originY: shift(middle(minY, maxY), grid.originY),
  };
}

type Areas = Pick<Geography, 'inside' | 'area' | 'areaKm2' | 'areaCentre' | 'studyAreaKm2'>;

function outlinedAreas(
  table: IncidentTable,
  cell: Int32Array,
  grid: Grid,
  occupied: Uint8Array,
  projection: Projection,
): Areas {
  const inside = outlineOf(occupied, grid.columns, grid.rows);
  let cells = 0;
  for (let i = 0; i < inside.length; i++) cells += inside[i];
  const area = new Uint16Array(inside.length).fill(MISSING);
  const shares = areasOfCells(table, cell, grid, inside, area);
  return { inside, area, ...measuredCells(shares, grid, projection), studyAreaKm2: cells * cellKm2(grid) };
}

/** Study area and areas from boundaries; what no area's boundary covers is given to areas as the records are. */
function boundedAreas(
  table: IncidentTable,
  cell: Int32Array,
  grid: Grid,
  boundaries: GeographyBoundaries,
  projection: Projection,
): Areas & Pick<Geography, 'boundaries'> {
  const { polygons, of } = boundaries;
  const inside = new Uint8Array(cellCount(grid));
  const area = new Uint16Array(inside.length).fill(MISSING);
  let covered = 0;
  forEachRun(polygons, projection, grid, (polygon, from, to) => {
    covered += to - from;
    inside.fill(1, from, to);
    if (of !== 'areas') return;
    // where boundaries overlap the lower code has the cell, as it has the points
    for (let i = from; i < to; i++) area[i] = Math.min(area[i], polygons.polygonArea[polygon]);
  });
  const given = Uint8Array.from(area, (code) => (code === MISSING ? 0 : 1));
  // records on the rim may lie in cells whose centre is outside
  const counted = cell.map((at) => (at >= 0 && inside[at] && !given[at] ? at : -1));
  const open = inside.map((value, i) => (given[i] ? 0 : value));
  const measured = measuredCells(areasOfCells(table, counted, grid, open, area), grid, projection);

  const { area: squareMeters, x, y } = measurePolygons(polygons, projection);
  const all = squareMeters.reduce((sum, value) => sum + value, 0);
  const cells = inside.reduce((sum, value) => sum + value, 0);
  if (of === 'areas') measurePolygonAreas(polygons, { squareMeters, x, y }, measured, projection);
  return {
    inside,
    area,
    ...measured,
    // the sum of the polygons, less what several of them cover
    studyAreaKm2: covered > 0 ? ((all / 1e6) * cells) / covered : all / 1e6,
    boundaries: of === 'areas' ? boundaries : { ...boundaries, outlines: simplifyBoundaries(polygons, projection) },
  };
}

/** Writes what the polygons say over what the cells said, for areas that have polygons. */
function measurePolygonAreas(
  { polygonArea }: AreaPolygons,
  { squareMeters, x, y }: Readonly<Record<'squareMeters' | 'x' | 'y', Float64Array>>,
  measured: Pick<Geography, 'areaKm2' | 'areaCentre'>,
  projection: Projection,
): void {
  const codes = measured.areaKm2.length;
  const [sum, sumX, sumY] = [new Float64Array(codes), new Float64Array(codes), new Float64Array(codes)];
  polygonArea.forEach((code, polygon) => {
    if (code === MISSING) return;
    sum[code] += squareMeters[polygon];
    sumX[code] += squareMeters[polygon] * x[polygon];
    sumY[code] += squareMeters[polygon] * y[polygon];
  });
  for (let code = 0; code < codes; code++) {
    if (sum[code] === 0) continue;
    const middle = unproject(projection, sumX[code] / sum[code], sumY[code] / sum[code]);
    measured.areaKm2[code] = sum[code] / 1e6;
    measured.areaCentre[2 * code] = middle.latitude;
    measured.areaCentre[2 * code + 1] = middle.longitude;
  }
}
