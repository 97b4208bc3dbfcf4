/**
 * Smoothing with the kernels of bounded support, which do not separate into axes. A kernel is a stack of lines: for each
 * distance in rows the weights along the columns.
 */
import type { Kernel } from './kernels.ts';

export interface Stencil {
  /** lines[dy][dx]: weight at dy rows and dx columns from the middle, for dy = 0..reach; outer zeros left out. */
  readonly lines: readonly Float64Array[];
  readonly reach: number;
}

/**
 * Weights of a quartic or Epanechnikov kernel, sampled at the cell centres, the whole kernel summing to 1.
 *
 * @param variance wished variance per axis, in cells²; the support radius follows from it
 */
export function compactStencil(kernel: Exclude<Kernel, 'gaussian'>, variance: number): Stencil {
  if (!(variance > 0)) throw new Error(`compactStencil: expected a variance above 0, got ${variance}`);
  const power = kernel === 'quartic' ? 2 : 1;
  const radiusSquared = variance * (kernel === 'quartic' ? 8 : 6);
  // one cell to spare, which cubic binning needs
  const reach = Math.ceil(Math.sqrt(radiusSquared)) + 1;
  let sum = 0;
  const lines: Float64Array[] = [];
  for (let dy = 0; dy <= reach && dy * dy < radiusSquared; dy++) {
    const line = new Float64Array(Math.ceil(Math.sqrt(radiusSquared - dy * dy)));
    for (let dx = 0; dx < line.length; dx++) {
      line[dx] = (1 - (dx * dx + dy * dy) / radiusSquared) ** power;
      sum += line[dx] * (dx === 0 ? 1 : 2) * (dy === 0 ? 1 : 2);
    }
    lines.push(line);
  }
  return { lines: lines.map((line) => line.map((weight) => weight / sum)), reach };
}

/**
 * Convolves a grid with a stencil, keeping only cells whose whole neighbourhood is given: from `width` × `height` to
 * (width - 2 reach) × (height - 2 reach).
 *
 * @param keep 1 where a value is wanted (of the smaller grid); others may stay 0. Undefined = all.
 * Cost O(kept cells × reach²), a quarter of the stencil's weights each: rows and columns at the same distance from the
 * middle are added before they are weighed.
 */
export function convolveStencil(
  values: Float64Array,
  width: number,
  height: number,
  { lines, reach }: Stencil,
  keep?: Uint8Array,
): Float64Array {
  const columns = width - 2 * reach;
  const rows = height - 2 * reach;
  const out = new Float64Array(columns * rows);
  const pair = new Float64Array(width);
  for (let row = 0; row < rows; row++) {
    const base = row * columns;
    let [first, last] = [0, columns - 1];
    if (keep) {
      while (first < columns && !keep[base + first]) first++;
      while (last > first && !keep[base + last]) last--;
    }
    if (first >= columns) continue;
    for (let dy = 0; dy < lines.length; dy++) {
      const north = (row + reach + dy) * width;
      const south = (row + reach - dy) * width;
      let any = false;
      for (let i = first, end = Math.min(width, last + 2 * reach + 1); i < end; i++) {
        pair[i] = dy === 0 ? values[north + i] : values[north + i] + values[south + i];
        any ||= pair[i] !== 0;
      }
      if (any) addSmoothed(pair, lines[dy], reach, out, base, first, last + 1, keep);
    }
  }
  return out;
}

/** Adds a smoothed line to columns from..to of the output; four at once so that each weight is read once for four. */
function addSmoothed(
  line: Float64Array,
  weights: Float64Array,
  reach: number,
  out: Float64Array,
  base: number,
  from: number,
  to: number,
  keep: Uint8Array | undefined,
): void {
  let i = from;
  for (; i + 4 <= to; i += 4) {
    const at = base + i;
    if (keep !== undefined && (keep[at] | keep[at + 1] | keep[at + 2] | keep[at + 3]) === 0) continue;
    const middle = i + reach;
    const w0 = weights[0];
    let a = w0 * line[middle];
    let b = w0 * line[middle + 1];
    let c = w0 * line[middle + 2];
    let d = w0 * line[middle + 3];
    for (let j = 1; j < weights.length; j++) {
      const w = weights[j];
      const low = middle - j;
      const high = middle + j;
      a += w * (line[low] + line[high]);
      b += w * (line[low + 1] + line[high + 1]);
      c += w * (line[low + 2] + line[high + 2]);
      d += w * (line[low + 3] + line[high + 3]);
    }
    out[at] += a;
    out[at + 1] += b;
    out[at + 2] += c;
    out[at + 3] += d;
  }
  for (; i < to; i++) {
    const middle = i + reach;
    let sum = weights[0] * line[middle];
    for (let j = 1; j < weights.length; j++) sum += weights[j] * (line[middle - j] + line[middle + j]);
    out[base + i] += sum;
  }
}

/**
 * Convolves a mask of zeros and ones with a stencil: what lies beyond the mask counts as 0. Only the two ends of each
 * run of ones meet the stencil; sums along the rows fill the rest, so a whole city costs as little as its border.
 *
 * @param mask columns × rows values
 * @param padding cells added on each side of the output
 * @returns (columns + 2 padding) × (rows + 2 padding) values
 * Cost O(ends of runs × stencil + cells).
 */
export function convolveMask(
  mask: Uint8Array,
  columns: number,
  rows: number,
  { lines }: Stencil,
  padding: number,
): Float64Array {
  const width = columns + 2 * padding;
  const height = rows + 2 * padding;
  const out = new Float64Array(width * height);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const before = column > 0 ? mask[row * columns + column - 1] : 0;
      const here = column < columns ? mask[row * columns + column] : 0;
      if (here !== before) addStep(column + padding, row + padding, here - before);
    }
  }
  for (let row = 0; row < height; row++) {
    for (let i = row * width + 1; i < (row + 1) * width; i++) out[i] += out[i - 1];
  }
  return out;

  function addStep(column: number, row: number, sign: number): void {
    for (let dy = 1 - lines.length; dy < lines.length; dy++) {
      const y = row + dy;
      if (y < 0 || y >= height) continue;
      const line = lines[Math.abs(dy)];
      for (let dx = 1 - line.length; dx < line.length; dx++) {
        const x = column + dx;
        // what begins west of the grid is there from its first column on
        if (x < width) out[y * width + (x < 0 ? 0 : x)] += sign * line[Math.abs(dx)];
      }
    }
  }
}
