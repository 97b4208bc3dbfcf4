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
import { compactStencil, convolveMask, convolveStencil } from './convolve-compact.ts';
import { convolveSeparably, gaussianTaps } from './convolve-gaussian.ts';
import { standardDeviationOf, type Kernel } from './kernels.ts';

export type EdgeCorrection = 'none' | 'uniform' | 'diggle';

/** What the correction depends on: the same for every set of events. */
export interface EdgeMassInput {
  readonly grid: Grid;
  /** 1 where a cell belongs to the study area. Needed by the corrections; cells outside get NaN. Undefined = all. */
  readonly inside?: Uint8Array;
  readonly kernel: Kernel;
  /** Metres: standard deviation of the Gaussian, support radius of the others. */
  readonly bandwidth: number;
  readonly edgeCorrection: EdgeCorrection;
}

export interface KernelSurfaceInput extends EdgeMassInput {
  /** Metres, n values each. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Events at each point; undefined = 1 each. */
  readonly weight?: Float64Array;
  /** What `edgeMass` gave for the same grid, mask, kernel, bandwidth and correction; undefined = computed here. */
  readonly edgeMass?: Float64Array;
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
 * Cost O(n + cells × bandwidth / cellSize) for the Gaussian, × (bandwidth / cellSize)² / 8 for the others.
 */
export function kernelSurface(input: KernelSurfaceInput): Float64Array {
  const { grid, inside, edgeCorrection } = input;
  check(input);
  const smoother = createSmoother(input.kernel, input.bandwidth / grid.cellSize);
  const { reach } = smoother;
  const bins = smoother.bin(input.x, input.y, input.weight, grid, reach);
  const mass = input.edgeMass ?? massOf(input, smoother);
  if (mass && edgeCorrection === 'diggle') {
    for (let i = 0; i < bins.length; i++) bins[i] = mass[i] > LEAST_MASS ? bins[i] / mass[i] : 0;
  }
  const value = smoother.smooth(bins, grid.columns + 2 * reach, grid.rows + 2 * reach, inside);
  const uniform = edgeCorrection === 'uniform' ? mass : undefined;
  const perArea = 1 / (grid.cellSize * grid.cellSize);
  for (let i = 0; i < value.length; i++) {
    if (inside && !inside[i]) value[i] = NaN;
    else value[i] *= uniform ? perArea / uniform[i] : perArea;
  }
  return value;
}

/**
 * The part of `kernelSurface` that does not depend on the events: the kernel's mass inside the study area. Worth keeping
 * where many sets of events are drawn on one grid, month by month say.
 *
 * @returns `uniform`: one value per cell, of meaning inside the study area; `diggle`: one per cell of the grid with the
 *   kernel's reach added on each side; `none`: undefined
 */
export function edgeMass(input: EdgeMassInput): Float64Array | undefined {
  check(input);
  return massOf(input, createSmoother(input.kernel, input.bandwidth / input.grid.cellSize));
}

function massOf({ grid, inside, edgeCorrection }: EdgeMassInput, smoother: Smoother): Float64Array | undefined {
  if (edgeCorrection === 'none') return undefined;
  const mask = inside ?? new Uint8Array(cellCount(grid)).fill(1);
  return edgeCorrection === 'diggle'
    ? smoother.smoothMask(mask, grid, smoother.reach)
    : smoother.smoothMask(mask, grid, 0, inside);
}

function check({ bandwidth, inside, grid }: EdgeMassInput): void {
  if (!(bandwidth > 0)) throw new Error(`kernelSurface: expected a bandwidth above 0, got ${bandwidth}`);
  if (inside && inside.length !== cellCount(grid)) {
    throw new Error(`kernelSurface: expected a mask of ${cellCount(grid)} cells, got ${inside.length}`);
  }
}

interface Smoother {
  /** Cells by which an input must be larger than the output, on each side. */
  readonly reach: number;
  readonly bin: typeof binLinearly;
  smooth(values: Float64Array, width: number, height: number, keep?: Uint8Array): Float64Array;
  /** Of a mask beyond which there is nothing; the output has `padding` cells more on each side. */
  smoothMask(mask: Uint8Array, grid: Grid, padding: number, keep?: Uint8Array): Float64Array;
}

/**
 * The kernel on a grid. The Gaussian follows linear binning, so it is narrowed by what that has widened already: c²/6
 * per axis. The others have a sharp rim, where linear binning is too coarse: they follow cubic binning, unchanged.
 */
function createSmoother(kernel: Kernel, bandwidthCells: number): Smoother {
  const variance = standardDeviationOf(kernel, bandwidthCells) ** 2;
  if (kernel === 'gaussian') {
    const taps = gaussianTaps(Math.sqrt(Math.max(LEAST_VARIANCE, variance - 1 / 6)));
    const reach = taps.length - 1;
    const smooth: Smoother['smooth'] = (values, width, height, keep) =>
      convolveSeparably(values, width, height, taps, keep);
    return {
      reach,
      bin: binLinearly,
      smooth,
      smoothMask: (mask, grid, padding, keep) => {
        const room = 2 * (reach + padding);
        return smooth(pad(mask, grid, reach + padding), grid.columns + room, grid.rows + room, keep);
      },
    };
  }
  const stencil = compactStencil(kernel, Math.max(LEAST_VARIANCE, variance));
  return {
    reach: stencil.reach,
    bin: binCubically,
    smooth: (values, width, height, keep) => convolveStencil(values, width, height, stencil, keep),
    smoothMask: (mask, grid, padding) => convolveMask(mask, grid.columns, grid.rows, stencil, padding),
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
