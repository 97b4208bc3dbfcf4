/** A regular grid of square cells in projected metres. Cell index = row × columns + column, row 0 in the south. */
export interface Grid {
  /** South-west corner of cell 0, metres. */
  readonly originX: number;
  readonly originY: number;
  /** Side of a cell, metres. */
  readonly cellSize: number;
  readonly columns: number;
  readonly rows: number;
}

/** A box in projected metres. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** No grid of ours holds more cells than this: one bad coordinate cannot exhaust the memory of a phone. */
export const MOST_CELLS = 4_000_000;

export function cellCount(grid: Grid): number {
  return grid.columns * grid.rows;
}

/** Index of the cell that holds (x, y), or -1 outside the grid. A border belongs to the cell north or east of it. */
export function cellAt(grid: Grid, x: number, y: number): number {
  const column = Math.floor((x - grid.originX) / grid.cellSize);
  const row = Math.floor((y - grid.originY) / grid.cellSize);
  return column >= 0 && column < grid.columns && row >= 0 && row < grid.rows ? row * grid.columns + column : -1;
}

/**
 * Index of the cell of (x, y) if `holds` says yes of it, else of the nearest cell around it that does; -1 where none of
 * the nine does. For places just inside an area whose rim cells have their centres outside.
 */
export function cellAround(grid: Grid, x: number, y: number, holds: (cell: number) => boolean): number {
  const column = Math.floor((x - grid.originX) / grid.cellSize);
  const row = Math.floor((y - grid.originY) / grid.cellSize);
  let [found, nearest] = [-1, Infinity];
  for (let r = Math.max(0, row - 1); r <= Math.min(grid.rows - 1, row + 1); r++) {
    for (let c = Math.max(0, column - 1); c <= Math.min(grid.columns - 1, column + 1); c++) {
      const away = Math.hypot(centreX(grid, c) - x, centreY(grid, r) - y);
      if (away >= nearest || !holds(r * grid.columns + c)) continue;
      nearest = away;
      found = r * grid.columns + c;
    }
  }
  return found;
}

/** Metres of the centre of a column. */
export function centreX(grid: Grid, column: number): number {
  return grid.originX + (column + 0.5) * grid.cellSize;
}

/** Metres of the centre of a row. */
export function centreY(grid: Grid, row: number): number {
  return grid.originY + (row + 0.5) * grid.cellSize;
}

/** Square kilometres of one cell. */
export function cellKm2(grid: Grid): number {
  return (grid.cellSize * grid.cellSize) / 1e6;
}

export function boxOfGrid(grid: Grid): Box {
  const { originX: minX, originY: minY, cellSize, columns, rows } = grid;
  return { minX, minY, maxX: minX + columns * cellSize, maxY: minY + rows * cellSize };
}

/**
 * The smallest grid whose cells cover a box, its corner on a multiple of the cell size.
 *
 * @param cellSize wished side in metres; enlarged (never reduced) until the grid holds at most `mostCells` cells
 * @param padding metres added on each side
 */
export function gridOver(box: Box, cellSize: number, padding = 0, mostCells = MOST_CELLS): Grid {
  if (!(cellSize > 0)) throw new Error(`gridOver: expected a cell size above 0, got ${cellSize}`);
  const fit = (side: number): Grid => {
    const column = Math.floor((box.minX - padding) / side);
    const row = Math.floor((box.minY - padding) / side);
    return {
      originX: column * side,
      originY: row * side,
      cellSize: side,
      columns: Math.floor((box.maxX + padding) / side) - column + 1,
      rows: Math.floor((box.maxY + padding) / side) - row + 1,
    };
  };
  let grid = fit(cellSize);
  while (cellCount(grid) > mostCells) {
    cellSize = Math.max(cellSize * 1.02, cellSize * Math.sqrt(cellCount(grid) / mostCells));
    grid = fit(cellSize);
  }
  return grid;
}

/**
 * Carries a mask to another grid in the same metres: a cell is inside if its centre lies in an inside cell.
 *
 * @param inside 1 where inside, one value per cell of `from`
 * Cost O(cells of `to`).
 */
export function resampleMask(from: Grid, inside: Uint8Array, to: Grid): Uint8Array {
  const column = new Int32Array(to.columns);
  for (let i = 0; i < to.columns; i++) {
    const c = Math.floor((centreX(to, i) - from.originX) / from.cellSize);
    column[i] = c >= 0 && c < from.columns ? c : -1;
  }
  const out = new Uint8Array(cellCount(to));
  for (let row = 0; row < to.rows; row++) {
    const source = Math.floor((centreY(to, row) - from.originY) / from.cellSize);
    if (source < 0 || source >= from.rows) continue;
    const at = row * to.columns;
    const base = source * from.columns;
    for (let i = 0; i < to.columns; i++) if (column[i] >= 0) out[at + i] = inside[base + column[i]];
  }
  return out;
}
