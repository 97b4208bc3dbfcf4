/** The study area of a data set on any grid and for any place: its boundaries where it has some, else the outline. */
import { areaFinder, type AreaPolygons } from './area-polygons.ts';
import { projectionOf, type Geography, type GeographyBoundaries } from './geography.ts';
import { boxOfGrid, cellCount, resampleMask, type Box, type Grid } from './grid.ts';
import { forEachRun } from './polygon-cells.ts';
import { projectAll } from './projection.ts';

/**
 * Mask of the study area: 1 where a cell's centre lies in it. With boundaries their polygons decide, as they are in the
 * file; without, the cells of the outline.
 *
 * @param grid in metres of the geography's projection
 * @returns one value per cell
 * Cost O(cells), and O(vertices + rows that they cross) with boundaries: 52,000 vertices on 512 × 512 cells take about 10 ms.
 */
export function studyAreaMask(geography: Geography, grid: Grid): Uint8Array {
  if (!geography.boundaries) return resampleMask(geography.grid, geography.inside, grid);
  const inside = new Uint8Array(cellCount(grid));
  forEachRun(geography.boundaries.polygons, projectionOf(geography), grid, (_polygon, from, to) => {
    inside.fill(1, from, to);
  });
  return inside;
}

/**
 * Which of many places lie inside boundaries, 1 for those that do, whichever polygon holds them. NaN lies nowhere.
 *
 * @param latitude degrees, n values; @param longitude degrees, n values
 * Cost O(vertices + n): about 0.1 s for 270,000 places and 52,000 vertices.
 */
export function insideBoundaries(
  { polygons }: GeographyBoundaries,
  latitude: Float64Array,
  longitude: Float64Array,
): Uint8Array {
  const inside = new Uint8Array(latitude.length);
  const codeAt = areaFinder({ ...polygons, polygonArea: new Uint16Array(polygons.polygonArea.length) });
  for (let i = 0; i < inside.length; i++) {
    // records of one block follow each other, and share their point
    const same = i > 0 && latitude[i] === latitude[i - 1] && longitude[i] === longitude[i - 1];
    inside[i] = same ? inside[i - 1] : codeAt(latitude[i], longitude[i]) === 0 ? 1 : 0;
  }
  return inside;
}

/** The smallest box of metres around the study area. */
export function studyAreaBox(geography: Geography): Box {
  if (geography.boundaries) return boxOfAreaPolygons(geography, geography.boundaries.polygons);
  const { grid, inside } = geography;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < inside.length; i++) {
    if (!inside[i]) continue;
    const column = i % grid.columns;
    const row = Math.floor(i / grid.columns);
    if (column < west) west = column;
    if (column > east) east = column;
    if (row < south) south = row;
    if (row > north) north = row;
  }
  if (west > east) return boxOfGrid(grid);
  // just inside the outer borders, so that a grid over the box adds no empty row or column
  const rim = 1e-6 * grid.cellSize;
  return {
    minX: grid.originX + west * grid.cellSize + rim,
    minY: grid.originY + south * grid.cellSize + rim,
    maxX: grid.originX + (east + 1) * grid.cellSize - rim,
    maxY: grid.originY + (north + 1) * grid.cellSize - rim,
  };
}

function boxOfAreaPolygons(geography: Geography, { latitude, longitude }: AreaPolygons): Box {
  const x = new Float64Array(latitude.length);
  const y = new Float64Array(latitude.length);
  projectAll(projectionOf(geography), latitude, longitude, x, y);
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < x.length; i++) {
    if (x[i] < minX) minX = x[i];
    if (x[i] > maxX) maxX = x[i];
    if (y[i] < minY) minY = y[i];
    if (y[i] > maxY) maxY = y[i];
  }
  return { minX, minY, maxX, maxY };
}
