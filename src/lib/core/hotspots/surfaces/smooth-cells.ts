/** Gaussian smoothing of counts that are already per cell. */
import type { Grid } from '../../geo/grid.ts';
import { convolveSeparably, gaussianTaps } from '../../kde/convolve-gaussian.ts';

/**
 * Smooths one value per cell; what lies beyond the grid counts as 0, the total is kept but for what leaves the grid.
 *
 * @param values one per cell of the grid
 * @param deviation standard deviation in cells
 * @param reach where the Gaussian is cut, in standard deviations
 * @param keep 1 where a result is wanted; undefined = everywhere
 */
export function smoothCells(
  grid: Grid,
  values: ArrayLike<number>,
  deviation: number,
  reach: number,
  keep?: Uint8Array,
): Float64Array {
  const taps = gaussianTaps(deviation, reach);
  const margin = taps.length - 1;
  const width = grid.columns + 2 * margin;
  const height = grid.rows + 2 * margin;
  const padded = new Float64Array(width * height);
  for (let row = 0; row < grid.rows; row++) {
    const to = (row + margin) * width + margin;
    for (let column = 0; column < grid.columns; column++) padded[to + column] = values[row * grid.columns + column];
  }
  return convolveSeparably(padded, width, height, taps, keep);
}
