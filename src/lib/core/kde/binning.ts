/** Points on a grid of cell centres: two ways, with the same arguments. */
import type { Grid } from '../geo/grid.ts';

/**
 * Linear binning (Wand 1994, J. Comput. Graph. Stat. 3): each point is shared among the four nearest cell centres so
 * that total and mean are kept. It widens every point by c²/6 of variance per axis on average (c = cell size), which
 * the kernel that follows must have less.
 *
 * @param x metres, n values; @param y metres; @param weight per point, or undefined for 1 each
 * @param grid cells to fill
 * @param padding empty cells added on each side, so that points just outside the grid count too
 * @returns (columns + 2 padding) × (rows + 2 padding) values, row 0 in the south; points beyond are left out
 * Cost O(n).
 */
export function binLinearly(
  x: Float64Array,
  y: Float64Array,
  weight: Float64Array | undefined,
  grid: Grid,
  padding: number,
): Float64Array {
  const width = grid.columns + 2 * padding;
  const height = grid.rows + 2 * padding;
  const bins = new Float64Array(width * height);
  const scale = 1 / grid.cellSize;
  const shiftX = padding - 0.5 - grid.originX * scale;
  const shiftY = padding - 0.5 - grid.originY * scale;
  for (let i = 0; i < x.length; i++) {
    const u = x[i] * scale + shiftX;
    const v = y[i] * scale + shiftY;
    const column = Math.floor(u);
    const row = Math.floor(v);
    // also false for NaN
    if (!(column >= 0 && row >= 0 && column < width - 1 && row < height - 1)) continue;
    const fx = u - column;
    const fy = v - row;
    const w = weight === undefined ? 1 : weight[i];
    const at = row * width + column;
    bins[at] += w * (1 - fx) * (1 - fy);
    bins[at + 1] += w * fx * (1 - fy);
    bins[at + width] += w * (1 - fx) * fy;
    bins[at + width + 1] += w * fx * fy;
  }
  return bins;
}

/**
 * Cubic binning: each point is shared among the sixteen nearest cell centres by the weights of cubic Lagrange
 * interpolation, which keep total, mean, variance and third moment, so the kernel that follows stays as it is. Bins may
 * be slightly negative. Arguments and result as in `binLinearly`. Cost O(n), three times that of linear binning.
 */
export function binCubically(
  x: Float64Array,
  y: Float64Array,
  weight: Float64Array | undefined,
  grid: Grid,
  padding: number,
): Float64Array {
  const width = grid.columns + 2 * padding;
  const height = grid.rows + 2 * padding;
  const bins = new Float64Array(width * height);
  const scale = 1 / grid.cellSize;
  const shiftX = padding - 0.5 - grid.originX * scale;
  const shiftY = padding - 0.5 - grid.originY * scale;
  const shareX = new Float64Array(4);
  const shareY = new Float64Array(4);
  for (let i = 0; i < x.length; i++) {
    const u = x[i] * scale + shiftX;
    const v = y[i] * scale + shiftY;
    const column = Math.floor(u);
    const row = Math.floor(v);
    if (!(column >= 1 && row >= 1 && column < width - 2 && row < height - 2)) continue;
    lagrangeShares(u - column, shareX);
    lagrangeShares(v - row, shareY);
    const w = weight === undefined ? 1 : weight[i];
    for (let r = 0; r < 4; r++) {
      const at = (row - 1 + r) * width + column - 1;
      const share = w * shareY[r];
      for (let c = 0; c < 4; c++) bins[at + c] += share * shareX[c];
    }
  }
  return bins;
}

/** Cubic Lagrange weights of the nodes -1, 0, 1, 2 at `t` in 0..1. */
function lagrangeShares(t: number, out: Float64Array): void {
  out[0] = (-t * (t - 1) * (t - 2)) / 6;
  out[1] = ((t + 1) * (t - 1) * (t - 2)) / 2;
  out[2] = (-(t + 1) * t * (t - 2)) / 2;
  out[3] = ((t + 1) * t * (t - 1)) / 6;
}
