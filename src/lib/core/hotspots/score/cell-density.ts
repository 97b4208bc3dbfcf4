/** The density map on the cells of the contest: cells are what competes, so the density is that of their counts. */
import { cellCount, type Grid } from '../../geo/grid.ts';
import { compactStencil, convolveStencil } from '../../kde/convolve-compact.ts';
import { standardDeviationOf, type Kernel } from '../../kde/kernels.ts';
import type { EdgeCorrection } from '../../kde/surface.ts';
import { smoothCells } from '../surfaces/smooth-cells.ts';

export interface DensitySettings {
  /** Metres: standard deviation of the Gaussian, support radius of the others. */
  readonly bandwidth: number;
  /** Gaussian where absent. */
  readonly kernel?: Kernel;
  /** None where absent. */
  readonly edgeCorrection?: EdgeCorrection;
}

/** Where the Gaussian is cut, in standard deviations. */
const REACH = 4;
/** Cells whose kernel has less mass than this inside the study area are left as they are. */
const LEAST_MASS = 1e-6;

/**
 * Smoothed counts per cell of the study area; 0 elsewhere.
 *
 * @param counts crimes per cell of the grid, 0 outside the study area; @param inside 1 in the study area
 * Cost O(cells × bandwidth / cell side) for the Gaussian, × its square for the other kernels.
 */
export function cellDensity(
  grid: Grid,
  inside: Uint8Array,
  counts: Float64Array,
  { bandwidth, kernel = 'gaussian', edgeCorrection = 'none' }: DensitySettings,
): Float64Array {
  const smooth = (values: ArrayLike<number>): Float64Array =>
    kernel === 'gaussian'
      ? smoothCells(grid, values, bandwidth / grid.cellSize, REACH, inside)
      : stencilCells(grid, values, kernel, bandwidth / grid.cellSize);
  if (edgeCorrection === 'none') return smooth(counts);
  const mass = smooth(inside);
  const whole = (value: number, cell: number): number => (mass[cell] > LEAST_MASS ? value / mass[cell] : value);
  return edgeCorrection === 'diggle' ? smooth(counts.map(whole)) : smooth(counts).map(whole);
}

/** @param bandwidth support radius in cells */
function stencilCells(
  grid: Grid,
  values: ArrayLike<number>,
  kernel: Exclude<Kernel, 'gaussian'>,
  bandwidth: number,
): Float64Array {
  const stencil = compactStencil(kernel, standardDeviationOf(kernel, bandwidth) ** 2);
  const width = grid.columns + 2 * stencil.reach;
  const padded = new Float64Array(width * (grid.rows + 2 * stencil.reach));
  for (let i = 0; i < cellCount(grid); i++) {
    const row = Math.floor(i / grid.columns);
    padded[(row + stencil.reach) * width + stencil.reach + (i - row * grid.columns)] = values[i];
  }
  return convolveStencil(padded, width, grid.rows + 2 * stencil.reach, stencil);
}
