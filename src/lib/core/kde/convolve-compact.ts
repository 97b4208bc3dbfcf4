/** Smoothing with the kernels of bounded support, which do not separate into axes. */
import type { Kernel } from './kernels.ts';

export interface Stencil {
  /** (2 reach + 1)² weights that sum to 1, row by row. */
  readonly weights: Float64Array;
  readonly reach: number;
}

/**
 * Weights of a quartic or Epanechnikov kernel, sampled at the cell centres.
 *
 * @param variance wished variance per axis, in cells²; the support radius follows from it
 */
export function compactStencil(kernel: Exclude<Kernel, 'gaussian'>, variance: number): Stencil {
  if (!(variance > 0)) throw new Error(`compactStencil: expected a variance above 0, got ${variance}`);
  const power = kernel === 'quartic' ? 2 : 1;
  const radiusSquared = variance * (kernel === 'quartic' ? 8 : 6);
  // one cell to spare, which cubic binning needs
  const reach = Math.ceil(Math.sqrt(radiusSquared)) + 1;
  const side = 2 * reach + 1;
  const weights = new Float64Array(side * side);
  let sum = 0;
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      const left = 1 - (dx * dx + dy * dy) / radiusSquared;
      const weight = left > 0 ? left ** power : 0;
      weights[(dy + reach) * side + dx + reach] = weight;
      sum += weight;
    }
  }
  return { weights: weights.map((weight) => weight / sum), reach };
}

/**
 * Convolves a grid with a stencil, keeping only cells whose whole neighbourhood is given: from `width` × `height` to
 * (width - 2 reach) × (height - 2 reach). Cost O(non-empty cells × stencil).
 */
export function convolveStencil(values: Float64Array, width: number, height: number, stencil: Stencil): Float64Array {
  const { weights, reach } = stencil;
  const side = 2 * reach + 1;
  const columns = width - 2 * reach;
  const rows = height - 2 * reach;
  const out = new Float64Array(columns * rows);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const value = values[row * width + column];
      if (value === 0) continue;
      // the stencil is symmetric: what this cell gives to its neighbours
      const fromY = Math.max(0, row - 2 * reach);
      const toY = Math.min(rows - 1, row);
      const fromX = Math.max(0, column - 2 * reach);
      const toX = Math.min(columns - 1, column);
      for (let y = fromY; y <= toY; y++) {
        const at = y * columns;
        const tap = (row - y) * side + column;
        for (let x = fromX; x <= toX; x++) out[at + x] += value * weights[tap - x];
      }
    }
  }
  return out;
}
