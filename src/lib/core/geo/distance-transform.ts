/**
 * Exact Euclidean distance transform of a grid (Felzenszwalb and Huttenlocher 2012, Theory of Computing 8): for every
 * cell the nearest source cell and the squared distance to it, in cells.
 */
export interface DistanceTransform {
  /** Squared distance in cells; Infinity where there is no source at all. */
  readonly squared: Float64Array;
  /** Index of the nearest source cell, -1 where there is none. */
  readonly nearest: Int32Array;
}

/**
 * @param source 1 at source cells, row-major, `columns` × `rows`
 * Cost O(cells).
 */
export function distanceTransform(source: Uint8Array, columns: number, rows: number): DistanceTransform {
  const squared = new Float64Array(columns * rows);
  const nearest = new Int32Array(columns * rows).fill(-1);
  // nearest source row within each column
  const sourceRow = new Int32Array(columns * rows).fill(-1);
  for (let column = 0; column < columns; column++) {
    let last = -1;
    for (let row = 0; row < rows; row++) {
      if (source[row * columns + column]) last = row;
      sourceRow[row * columns + column] = last;
    }
    last = -1;
    for (let row = rows - 1; row >= 0; row--) {
      const at = row * columns + column;
      if (source[at]) last = row;
      if (last >= 0 && (sourceRow[at] < 0 || last - row < row - sourceRow[at])) sourceRow[at] = last;
    }
  }
  // lower envelope of parabolas along each row
  const parabola = new Int32Array(columns);
  const from = new Float64Array(columns + 1);
  const height = new Float64Array(columns);
  for (let row = 0; row < rows; row++) {
    const base = row * columns;
    let top = -1;
    for (let column = 0; column < columns; column++) {
      const found = sourceRow[base + column];
      if (found < 0) continue;
      const h = (row - found) ** 2 + column * column;
      let start = -Infinity;
      while (top >= 0) {
        start = (h - height[parabola[top]]) / (2 * (column - parabola[top]));
        if (start > from[top]) break;
        top--;
      }
      if (top < 0) start = -Infinity;
      parabola[++top] = column;
      height[column] = h;
      from[top] = start;
    }
    if (top < 0) {
      squared.fill(Infinity, base, base + columns);
      continue;
    }
    for (let column = 0, k = 0; column < columns; column++) {
      while (k < top && from[k + 1] < column) k++;
      const p = parabola[k];
      const found = sourceRow[base + p];
      squared[base + column] = (column - p) ** 2 + (row - found) ** 2;
      nearest[base + column] = found * columns + p;
    }
  }
  return { squared, nearest };
}
