/**
 * The borders between cells of different areas as polygons, lightly smoothed. A border that two areas share is smoothed
 * once, so that it is the same line in both.
 */
import { MISSING } from '../table/incident-table.ts';
import type { AreaPolygons } from './area-polygons.ts';
import type { Grid } from './grid.ts';
import { unproject, type Projection } from './projection.ts';

const SMOOTHING_ROUNDS = 2;

// directions of a cell's sides with its inside on the left: south side eastwards, then north, west, south
const STEP_X = [1, 0, -1, 0];
const STEP_Y = [0, 1, 0, -1];
const START_X = [0, 1, 1, 0];
const START_Y = [0, 0, 1, 1];

/**
 * One polygon an area, by ascending code: outer rings run counter-clockwise, holes clockwise (as seen with north up), to
 * be filled by the even-odd rule.
 *
 * @param area code of each cell, `MISSING` for none
 * Cost O(cells + length of the borders).
 */
export function traceAreas(grid: Grid, area: Uint16Array, projection: Projection): AreaPolygons {
  const { columns, rows } = grid;
  // a frame of cells without an area spares every look beyond the grid
  const width = columns + 2;
  const label = new Uint16Array(width * (rows + 2)).fill(MISSING);
  for (let row = 0; row < rows; row++) {
    label.set(area.subarray(row * columns, (row + 1) * columns), (row + 1) * width + 1);
  }
  const corners = smoothedCorners(label, width, rows + 2);
  const visited = new Uint8Array(label.length);
  const rings: { code: number; from: number; to: number }[] = [];
  const path: number[] = [];
  for (let cell = width; cell < label.length - width; cell++) {
    const code = label[cell];
    if (code === MISSING) continue;
    for (let side = 0; side < 4; side++) {
      const across = (side + 3) % 4;
      if (visited[cell] & (1 << side)) continue;
      if (label[cell + STEP_X[across] + STEP_Y[across] * width] === code) continue;
      const from = path.length;
      traceRing(label, width, visited, cell, side, (corner) => {
        const at = corners.indexOf[corner];
        if (!corners.straight[at]) path.push(at);
      });
      rings.push({ code, from, to: path.length });
    }
  }
  rings.sort((a, b) => a.code - b.code);
  return pack(grid, projection, corners, rings, path);
}

/** Visits the corners of the ring that starts on a side of a cell. Where two cells of an area touch, it stays with its cell. */
function traceRing(
  label: Uint16Array,
  width: number,
  visited: Uint8Array,
  cell: number,
  side: number,
  visit: (corner: number) => void,
): void {
  const code = label[cell];
  while (!(visited[cell] & (1 << side))) {
    visited[cell] |= 1 << side;
    visit(cell + START_X[side] + START_Y[side] * width);
    const right = (side + 3) % 4;
    const ahead = cell + STEP_X[side] + STEP_Y[side] * width;
    const beside = ahead + STEP_X[right] + STEP_Y[right] * width;
    if (label[ahead] !== code) side = (side + 1) % 4;
    else if (label[beside] !== code) cell = ahead;
    else [cell, side] = [beside, right];
  }
}

interface Corners {
  /** Number of a corner among those on borders; a corner is named by the cell (of the framed grid) to its north-east. */
  readonly indexOf: Int32Array;
  /** Cells from the frame's south-west. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 1 where the border runs straight on. */
  readonly straight: Uint8Array;
}

/**
 * Corners of cells on borders. One on a border between exactly two areas moves half-way to the middle of its neighbours
 * on that border; where three or more areas meet it stays.
 */
function smoothedCorners(label: Uint16Array, width: number, height: number): Corners {
  const indexOf = new Int32Array(label.length).fill(-1);
  const found: number[] = [];
  for (let row = 1; row < height; row++) {
    for (let cell = row * width + 1; cell < (row + 1) * width; cell++) {
      const ne = label[cell];
      if (ne === label[cell - 1] && ne === label[cell - width] && ne === label[cell - width - 1]) continue;
      indexOf[cell] = found.length;
      found.push(cell);
    }
  }
  const n = found.length;
  let x = Float64Array.from(found, (cell) => cell % width);
  let y = Float64Array.from(found, (cell) => Math.floor(cell / width));
  const before = new Int32Array(n).fill(-1);
  const after = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const cell = found[i];
    const [sw, se, nw, ne] = [label[cell - width - 1], label[cell - width], label[cell - 1], label[cell]];
    const [south, north, west, east] = [sw !== se, nw !== ne, sw !== nw, se !== ne];
    if (Number(south) + Number(north) + Number(west) + Number(east) !== 2) continue;
    const first = south ? cell - width : north ? cell + width : cell - 1;
    const second = east ? cell + 1 : west ? cell - 1 : cell + width;
    before[i] = indexOf[first];
    after[i] = indexOf[second];
  }
  for (let round = 0; round < SMOOTHING_ROUNDS; round++) {
    const [nextX, nextY] = [x.slice(), y.slice()];
    for (let i = 0; i < n; i++) {
      if (before[i] < 0) continue;
      nextX[i] = 0.5 * x[i] + 0.25 * (x[before[i]] + x[after[i]]);
      nextY[i] = 0.5 * y[i] + 0.25 * (y[before[i]] + y[after[i]]);
    }
    [x, y] = [nextX, nextY];
  }
  const straight = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    if (before[i] < 0) continue;
    const [a, b] = [before[i], after[i]];
    const bend = (x[b] - x[a]) * (y[i] - y[a]) - (y[b] - y[a]) * (x[i] - x[a]);
    straight[i] = Math.abs(bend) < 1e-9 ? 1 : 0;
  }
  return { indexOf, x, y, straight };
}

function pack(
  { originX, originY, cellSize }: Grid,
  projection: Projection,
  corners: Corners,
  rings: readonly { code: number; from: number; to: number }[],
  path: readonly number[],
): AreaPolygons {
  const latitude = new Float64Array(path.length);
  const longitude = new Float64Array(path.length);
  const ringStart = new Uint32Array(rings.length + 1);
  const polygonStart: number[] = [];
  const polygonArea: number[] = [];
  let at = 0;
  rings.forEach(({ code, from, to }, ring) => {
    if (polygonArea.at(-1) !== code) {
      polygonArea.push(code);
      polygonStart.push(ring);
    }
    for (let i = from; i < to; i++, at++) {
      // the frame is one cell wide
      const x = originX + (corners.x[path[i]] - 1) * cellSize;
      const y = originY + (corners.y[path[i]] - 1) * cellSize;
      const place = unproject(projection, x, y);
      latitude[at] = place.latitude;
      longitude[at] = place.longitude;
    }
    ringStart[ring + 1] = at;
  });
  polygonStart.push(rings.length);
  return {
    version: 1,
    latitude,
    longitude,
    ringStart,
    polygonStart: Uint32Array.from(polygonStart),
    polygonArea: Uint16Array.from(polygonArea),
  };
}
