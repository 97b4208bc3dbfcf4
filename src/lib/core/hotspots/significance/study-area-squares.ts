/** The study area in squares: those whose centre lies in it. */
import { projectionOf, type Geography } from '../../geo/geography.ts';
import { cellAt, cellCount, centreX, centreY, type Grid } from '../../geo/grid.ts';
import { unproject } from '../../geo/projection.ts';
import { cellsInside } from '../surfaces/empirical-bayes.ts';
import { FORECAST_CELL_METERS, forecastGrid, gridWithCells } from '../surfaces/forecast-surface.ts';
import { squareNeighbours } from './neighbours.ts';
import { MOST_TESTED_CELLS, type StudyAreaCells } from './study-area-cells.ts';

export interface StudyAreaSquares extends StudyAreaCells {
  readonly grid: Grid;
  /** Number of each cell of the grid, -1 outside the study area. */
  readonly number: Int32Array;
}

/**
 * Squares of 250 m, larger where the study area would hold more than `MOST_TESTED_CELLS` of them.
 * Cost O(cells): about 20 ms for 10,000.
 */
export function studyAreaSquares(geography: Geography, sideMeters = FORECAST_CELL_METERS): StudyAreaSquares {
  let { grid, inside } = gridWithCells(geography, sideMeters);
  let cells = cellsInside(inside);
  while (cells.length > MOST_TESTED_CELLS) {
    const larger = grid.cellSize * Math.max(1.05, Math.sqrt(cells.length / MOST_TESTED_CELLS));
    ({ grid, inside } = forecastGrid(geography, Math.ceil(larger / 50) * 50));
    cells = cellsInside(inside);
  }
  const number = new Int32Array(cellCount(grid)).fill(-1);
  for (let i = 0; i < cells.length; i++) number[cells[i]] = i;

  const projection = projectionOf(geography);
  const centre = new Float64Array(2 * cells.length);
  const corners = new Float64Array(8 * cells.length);
  const cornerStart = new Uint32Array(cells.length + 1);
  // cells share their corners: each is worked out once
  const width = grid.columns + 1;
  const latitude = new Float64Array(width * (grid.rows + 1)).fill(NaN);
  const longitude = new Float64Array(latitude.length);
  for (let i = 0; i < cells.length; i++) {
    const column = cells[i] % grid.columns;
    const row = (cells[i] - column) / grid.columns;
    const middle = unproject(projection, centreX(grid, column), centreY(grid, row));
    centre[2 * i] = middle.latitude;
    centre[2 * i + 1] = middle.longitude;
    // counter-clockwise from the south-west
    for (let k = 0; k < 4; k++) {
      const east = k === 1 || k === 2 ? 1 : 0;
      const north = k >= 2 ? 1 : 0;
      const at = (row + north) * width + column + east;
      if (Number.isNaN(latitude[at])) {
        const x = grid.originX + (column + east) * grid.cellSize;
        const corner = unproject(projection, x, grid.originY + (row + north) * grid.cellSize);
        latitude[at] = corner.latitude;
        longitude[at] = corner.longitude;
      }
      corners[8 * i + 2 * k] = latitude[at];
      corners[8 * i + 2 * k + 1] = nearLongitude(longitude[at], middle.longitude);
    }
    cornerStart[i + 1] = 4 * (i + 1);
  }
  const neighbours = squareNeighbours(cells, grid.columns, grid.rows);
  return { sizeMeters: grid.cellSize, centre, corners, cornerStart, neighbours, grid, number };
}

/** Number of the square that holds each point, -1 in none. @param x, y metres of the geography's projection. */
export function squaresOf({ grid, number }: StudyAreaSquares, x: Float64Array, y: Float64Array): Int32Array {
  return Int32Array.from(x, (at, i) => {
    const cell = cellAt(grid, at, y[i]);
    return cell >= 0 ? number[cell] : -1;
  });
}

/** The same meridian as `longitude`, less than half a turn from `near`: a cell on the date line stays in one piece. */
export function nearLongitude(longitude: number, near: number): number {
  return longitude - near > 180 ? longitude - 360 : longitude - near < -180 ? longitude + 360 : longitude;
}
