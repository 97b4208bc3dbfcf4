/** Gaussian smoothing of a grid, one axis after the other. */

/** Taps reach this many standard deviations: what is cut off is below 5e-5 of the kernel's peak. */
const REACH = 4.5;

/**
 * Half of a sampled Gaussian, tap 0 in the middle, all taps together summing to 1.
 *
 * @param standardDeviation in cells, above 0
 * @param reach where to cut, in standard deviations
 */
export function gaussianTaps(standardDeviation: number, reach = REACH): Float64Array {
  if (!(standardDeviation > 0)) throw new Error(`gaussianTaps: expected a deviation above 0, got ${standardDeviation}`);
  const taps = new Float64Array(Math.ceil(reach * standardDeviation) + 1);
  let sum = 0;
  for (let i = 0; i < taps.length; i++) {
    taps[i] = Math.exp((-0.5 * i * i) / (standardDeviation * standardDeviation));
    sum += i === 0 ? taps[i] : 2 * taps[i];
  }
  return taps.map((tap) => tap / sum);
}

/**
 * Convolves a grid with the same symmetric taps along both axes, keeping only cells whose whole neighbourhood is given:
 * from `width` × `height` values to (width - 2R) × (height - 2R), R = taps - 1.
 *
 * @param keep 1 where a value is wanted (of the smaller grid); others may stay 0. Undefined = all.
 * Cost O(cells × R), empty rows are free.
 */
export function convolveSeparably(
  values: Float64Array,
  width: number,
  height: number,
  taps: Float64Array,
  keep?: Uint8Array,
): Float64Array {
  const reach = taps.length - 1;
  const columns = width - 2 * reach;
  const rows = height - 2 * reach;
  // rows first, written transposed, so that both passes read in order
  const turned = new Float64Array(columns * height);
  for (let row = 0; row < height; row++) {
    const base = row * width;
    let first = 0;
    while (first < width && values[base + first] === 0) first++;
    if (first === width) continue;
    let last = width - 1;
    while (values[base + last] === 0) last--;
    const from = Math.max(0, first - 2 * reach);
    const to = Math.min(columns, last + 1);
    smoothLine(values, base, taps, from, to, turned, row, height, undefined);
  }
  const out = new Float64Array(columns * rows);
  for (let column = 0; column < columns; column++) {
    smoothLine(turned, column * height, taps, 0, rows, out, column, columns, keep);
  }
  return out;
}

/** Values from..to of one smoothed line, written `step` apart; four at once so that each tap is read once for four. */
function smoothLine(
  line: Float64Array,
  base: number,
  taps: Float64Array,
  from: number,
  to: number,
  out: Float64Array,
  outBase: number,
  step: number,
  keep: Uint8Array | undefined,
): void {
  const reach = taps.length - 1;
  let i = from;
  for (; i + 4 <= to; i += 4) {
    const at = outBase + i * step;
    if (keep !== undefined && (keep[at] | keep[at + step] | keep[at + 2 * step] | keep[at + 3 * step]) === 0) continue;
    const middle = base + i + reach;
    const t0 = taps[0];
    let a = t0 * line[middle];
    let b = t0 * line[middle + 1];
    let c = t0 * line[middle + 2];
    let d = t0 * line[middle + 3];
    for (let j = 1; j <= reach; j++) {
      const t = taps[j];
      const low = middle - j;
      const high = middle + j;
      a += t * (line[low] + line[high]);
      b += t * (line[low + 1] + line[high + 1]);
      c += t * (line[low + 2] + line[high + 2]);
      d += t * (line[low + 3] + line[high + 3]);
    }
    out[at] = a;
    out[at + step] = b;
    out[at + 2 * step] = c;
    out[at + 3 * step] = d;
  }
  for (; i < to; i++) {
    const middle = base + i + reach;
    let sum = taps[0] * line[middle];
    for (let j = 1; j <= reach; j++) sum += taps[j] * (line[middle - j] + line[middle + j]);
    out[outBase + i * step] = sum;
  }
}
