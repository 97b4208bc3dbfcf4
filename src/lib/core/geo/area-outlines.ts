/**
 * Areas as polygons: the borders between cells of different areas, traced and lightly smoothed. A border that two areas
 * share is smoothed once, so that it is the same line in both.
 */
import { MISSING } from '../table/incident-table.ts';
import { projectionOf, type Geography } from './geography.ts';
import { unproject } from './projection.ts';

export interface AreaOutline {
  /** Area code. */
  readonly code: number;
  /**
   * Closed rings as latitude, longitude pairs, the first point not repeated: outer rings run counter-clockwise, holes
   * clockwise (as seen with north up). Draw them with the even-odd rule.
   */
  readonly rings: Float64Array[];
}

const SMOOTHING_ROUNDS = 2;

// directions of a cell's sides with its inside on the left: south side eastwards, then north, west, south
const STEP_X = [1, 0, -1, 0];
const STEP_Y = [0, 1, 0, -1];
const START_X = [0, 1, 1, 0];
const START_Y = [0, 0, 1, 1];

/** The outline of every area that has cells, by ascending code. Cost O(cells + length of the borders). */
export function areaOutlines(geography: Geography): AreaOutline[] {
  const { columns, rows, originX, originY, cellSize } = geography.grid;
  const label = (column: number, row: number): number =>
    column < 0 || column >= columns || row < 0 || row >= rows ? MISSING : geography.area[row * columns + column];
  const corners = smoothedCorners(label, columns, rows);
  const projection = projectionOf(geography);
  const visited = new Uint8Array(columns * rows);
  const outlines = new Map<number, Float64Array[]>();

  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const code = label(column, row);
      if (code === MISSING) continue;
      for (let side = 0; side < 4; side++) {
        const across = (side + 3) % 4;
        if (visited[row * columns + column] & (1 << side)) continue;
        if (label(column + STEP_X[across], row + STEP_Y[across]) === code) continue;
        const ring = traceRing(label, columns, visited, column, row, side)
          .filter((corner) => !corners.straight[corner])
          .flatMap((corner) => {
            const at = unproject(
              projection,
              originX + corners.x[corner] * cellSize,
              originY + corners.y[corner] * cellSize,
            );
            return [at.latitude, at.longitude];
          });
        const rings = outlines.get(code);
        if (rings) rings.push(Float64Array.from(ring));
        else outlines.set(code, [Float64Array.from(ring)]);
      }
    }
  }
  return [...outlines].map(([code, rings]) => ({ code, rings })).sort((a, b) => a.code - b.code);
}

type LabelAt = (column: number, row: number) => number;

/** Corners of the ring that starts on a side of a cell. At a corner where two cells touch, it stays with its cell. */
function traceRing(
  label: LabelAt,
  columns: number,
  visited: Uint8Array,
  column: number,
  row: number,
  side: number,
): number[] {
  const code = label(column, row);
  const corners: number[] = [];
  while (!(visited[row * columns + column] & (1 << side))) {
    visited[row * columns + column] |= 1 << side;
    corners.push((row + START_Y[side]) * (columns + 1) + column + START_X[side]);
    const right = (side + 3) % 4;
    const [aheadX, aheadY] = [column + STEP_X[side], row + STEP_Y[side]];
    const [besideX, besideY] = [aheadX + STEP_X[right], aheadY + STEP_Y[right]];
    if (label(aheadX, aheadY) !== code) {
      side = (side + 1) % 4;
    } else if (label(besideX, besideY) !== code) {
      [column, row] = [aheadX, aheadY];
    } else {
      [column, row, side] = [besideX, besideY, right];
    }
  }
  return corners;
}

/**
 * Positions of the corners of all cells, in cells. A corner on a border between exactly two areas moves half-way to the
 * middle of its neighbours on that border; where three or more areas meet it stays.
 */
function smoothedCorners(
  label: LabelAt,
  columns: number,
  rows: number,
): { x: Float64Array; y: Float64Array; straight: Uint8Array } {
  const width = columns + 1;
  const n = width * (rows + 1);
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  const straight = new Uint8Array(n);
  const before = new Int32Array(n).fill(-1);
  const after = new Int32Array(n).fill(-1);
  const moving: number[] = [];
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const at = row * width + column;
      x[at] = column;
      y[at] = row;
      const [sw, se] = [label(column - 1, row - 1), label(column, row - 1)];
      const [nw, ne] = [label(column - 1, row), label(column, row)];
      const ends: number[] = [];
      if (sw !== se) ends.push(at - width);
      if (nw !== ne) ends.push(at + width);
      if (sw !== nw) ends.push(at - 1);
      if (se !== ne) ends.push(at + 1);
      if (ends.length !== 2) continue;
      [before[at], after[at]] = ends;
      moving.push(at);
    }
  }
  const nextX = new Float64Array(moving.length);
  const nextY = new Float64Array(moving.length);
  for (let round = 0; round < SMOOTHING_ROUNDS; round++) {
    moving.forEach((at, i) => {
      nextX[i] = 0.5 * x[at] + 0.25 * (x[before[at]] + x[after[at]]);
      nextY[i] = 0.5 * y[at] + 0.25 * (y[before[at]] + y[after[at]]);
    });
    moving.forEach((at, i) => {
      x[at] = nextX[i];
      y[at] = nextY[i];
    });
  }
  for (const at of moving) {
    const [a, b] = [before[at], after[at]];
    const bend = (x[b] - x[a]) * (y[at] - y[a]) - (y[b] - y[a]) * (x[at] - x[a]);
    straight[at] = Math.abs(bend) < 1e-9 ? 1 : 0;
  }
  return { x, y, straight };
}
