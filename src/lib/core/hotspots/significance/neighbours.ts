/** Which cells count as the neighbourhood of each cell: any shape of cells, one compact list. */

/**
 * Neighbourhoods of cells 0..n-1, each with the cell itself: those of cell i are `cell[start[i]]` up to
 * `cell[start[i + 1] - 1]`. Plain typed arrays, 40 bytes a square cell.
 */
export interface Neighbours {
  /** n + 1 positions in `cell`. */
  readonly start: Uint32Array;
  readonly cell: Uint32Array;
}

/**
 * Queen neighbours (3 × 3) inside the study area, and self. Cells are numbered in the order of `cells`.
 *
 * @param cells index in the grid of each cell of the study area, ascending (see `cellsInside`)
 * @param columns cells per row of the grid; @param rows of the grid
 * Cost O(cells of the grid).
 */
export function squareNeighbours(cells: Uint32Array, columns: number, rows: number): Neighbours {
  const position = new Int32Array(columns * rows).fill(-1);
  for (let i = 0; i < cells.length; i++) position[cells[i]] = i;
  const start = new Uint32Array(cells.length + 1);
  const list = new Uint32Array(cells.length * 9);
  let n = 0;
  for (let i = 0; i < cells.length; i++) {
    const column = cells[i] % columns;
    const row = (cells[i] - column) / columns;
    for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
      for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
        const neighbour = position[r * columns + c];
        if (neighbour >= 0) list[n++] = neighbour;
      }
    }
    start[i + 1] = n;
  }
  return { start, cell: list.slice(0, n) };
}

/** How many cells the largest neighbourhood has, 0 where there are no cells. */
export function largestNeighbourhood({ start }: Neighbours): number {
  let largest = 0;
  for (let i = 1; i < start.length; i++) largest = Math.max(largest, start[i] - start[i - 1]);
  return largest;
}
