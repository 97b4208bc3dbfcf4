/**
 * Kernel intensity on a grid, with edge correction (Diggle 1985, Appl. Statist. 34; Baddeley, Rubak and Turner 2015,
 * Spatial Point Patterns, 6.5.2).
 *
 *   none     λ(u) = Σ w K(u - x)
 *   uniform  λ(u) / e(u),      e(u) = mass of the kernel at u that lies inside the study area
 *   diggle   Σ w K(u - x) / e(x): the integral over the study area is exactly the number of events
 */
import { cellCount, type Grid } from '../geo/grid.ts';
import { binCubically, binLinearly } from './binning.ts';
import { compactStencil, convolveStencil } from './convolve-compact.ts';
import { convolveSeparably, gaussianTaps } from './convolve-gaussian.ts';
import { standardDeviationOf, type Kernel } from './kernels.ts';

export type EdgeCorrection = 'none' | 'uniform' | 'diggle';

export interface KernelSurfaceInput {
  /** Metres, n values each. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Events at each point; undefined = 1 each. */
  readonly weight?: Float64Array;
  readonly grid: Grid;
  /** 1 where a cell belongs to the study area. Needed by the corrections; cells outside get NaN. Undefined = all. */
  readonly inside?: Uint8Array;
  readonly kernel: Kernel;
  /** Metres: standard deviation of the Gaussian, support radius of the others. */
  readonly bandwidth: number;
  readonly edgeCorrection: EdgeCorrection;
}

/** Smallest variance of the kernel on the grid, in cells²: below it only binning smooths. */
const LEAST_VARIANCE = 0.02;
/** Events whose kernel has less mass than this inside the study area lie outside it and are left out. */
const LEAST_MASS = 1e-6;

/**
 * Intensity at the cell centres, in events per square metre.
 *
 * Error against the exact sum, for cells of at most a fifth of the standard deviation: below 5e-4 of the peak for the
 * Gaussian and the quartic.
 * Cost O(n + cells × bandwidth / cellSize) for the Gaussian, × (bandwidth / cellSize)² for the others.
 */
export function kernelSurface(input: KernelSurfaceInput): Float64Array {
  const { grid, inside, edgeCorrection } = input;
  if (!(input.bandwidth > 0)) throw new Error(`kernelSurface: expected a bandwidth above 0, got ${input.bandwidth}`);
  if (inside && inside.length !== cellCount(grid)) {
    throw new Error(`kernelSurface: expected a mask of ${cellCount(grid)} cells, got ${inside.length}`);
  }
  const smoother = createSmoother(input.kernel, input.bandwidth / grid.cellSize);
  const { reach } = smoother;
  const [width, height] = [grid.columns + 2 * reach, grid.rows + 2 * reach];
  const bins = smoother.bin(input.x, input.y, input.weight, grid, reach);
  const mask = edgeCorrection === 'none' ? undefined : (inside ?? new Uint8Array(cellCount(grid)).fill(1));

  if (mask && edgeCorrection === 'diggle') {
    const mass = smoother.smooth(pad(mask, grid, 2 * reach), width + 2 * reach, height + 2 * reach);
    for (let i = 0; i < bins.length; i++) bins[i] = mass[i] > LEAST_MASS ? bins[i] / mass[i] : 0;
  }
  const value = smoother.smooth(bins, width, height, inside);
  const mass =
    mask && edgeCorrection === 'uniform' ? smoother.smooth(pad(mask, grid, reach), width, height, inside) : undefined;
  const perArea = 1 / (grid.cellSize * grid.cellSize);
  for (let i = 0; i < value.length; i++) {
    if (inside && !inside[i]) value[i] = NaN;
    else value[i] *= mass ? perArea / mass[i] : perArea;
  }
  return value;
}

interface Smoother {
  /** Cells by which an input must be larger than the output, on each side. */
  readonly reach: number;
  readonly bin: typeof binLinearly;
  smooth(values: Float64Array, width: number, height: number, keep?: Uint8Array): Float64Array;
}

/**
 * The kernel on a grid. The Gaussian follows linear binning, so it is narrowed by what that has widened already: c²/6
 * per axis. The others have a sharp rim, where linear binning is too coarse: they follow cubic binning, unchanged.
 */
function createSmoother(kernel: Kernel, bandwidthCells: number): Smoother {
  const variance = standardDeviationOf(kernel, bandwidthCells) ** 2;
  if (kernel === 'gaussian') {
    const taps = gaussianTaps(Math.sqrt(Math.max(LEAST_VARIANCE, variance - 1 / 6)));
    return {
      reach: taps.length - 1,
      bin: binLinearly,
      smooth: (values, width, height, keep) => convolveSeparably(values, width, height, taps, keep),
    };
  }
  const stencil = compactStencil(kernel, Math.max(LEAST_VARIANCE, variance));
  return {
    reach: stencil.reach,
    bin: binCubically,
    smooth: (values, width, height) => convolveStencil(values, width, height, stencil),
  };
}

function pad(mask: Uint8Array, grid: Grid, padding: number): Float64Array {
  const width = grid.columns + 2 * padding;
  const out = new Float64Array(width * (grid.rows + 2 * padding));
  for (let row = 0; row < grid.rows; row++) {
    const from = row * grid.columns;
    out.set(mask.subarray(from, from + grid.columns), (row + padding) * width + padding);
  }
  return out;
}
