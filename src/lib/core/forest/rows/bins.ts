/**
 * Binned features: every feature of every row as a small whole number, so that a split is found by counting.
 *
 * A feature with no more distinct values than bins keeps each value apart (nothing is lost); any other is cut at
 * quantiles, so that bins hold about equally many rows. A missing value (NaN) sorts below every value.
 */

/** How the values of each feature become codes. A plain record that is stored with the forest. */
export interface Bins {
  readonly names: readonly string[];
  /** Where the bins of feature f start in `low` and `high`: length features + 1. */
  readonly start: Int32Array;
  /** Smallest and largest training value of every bin; -Infinity for the bin of missing values. */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

export interface BinnedFeatures {
  readonly bins: Bins;
  readonly rows: number;
  /** Column-major: the code of feature f in row r is `codes[f * rows + r]`. */
  readonly codes: Uint8Array | Uint16Array;
}

/** Number of features. */
export function featureCount(bins: Bins): number {
  return bins.names.length;
}

/** Number of bins of feature f, at least 1. */
export function binCount(bins: Bins, feature: number): number {
  return bins.start[feature + 1] - bins.start[feature];
}

/**
 * Chooses the bins of every feature and codes the rows.
 *
 * @param names feature names, in order
 * @param columns one array of values per feature, all equally long; NaN is missing
 * @param maxBins most bins a feature may have, 2-65,536; up to 256 the codes take one byte
 * Cost: a sort per feature.
 */
export function binFeatures(
  names: readonly string[],
  columns: readonly ArrayLike<number>[],
  maxBins = 256,
): BinnedFeatures {
  if (names.length !== columns.length) {
    throw new Error(`binFeatures: expected ${names.length} columns for ${names.length} names, got ${columns.length}`);
  }
  if (maxBins < 2 || maxBins > 65536) throw new Error(`binFeatures: expected maxBins 2-65536, got ${maxBins}`);
  const start = new Int32Array(names.length + 1);
  const low: number[] = [];
  const high: number[] = [];
  for (let f = 0; f < columns.length; f++) {
    chooseBins(columns[f], maxBins, low, high);
    start[f + 1] = low.length;
  }
  const bins: Bins = { names: [...names], start, low: Float64Array.from(low), high: Float64Array.from(high) };
  return encodeColumns(bins, columns);
}

/** Codes further rows with bins chosen before. */
export function encodeColumns(bins: Bins, columns: readonly ArrayLike<number>[]): BinnedFeatures {
  const features = featureCount(bins);
  if (columns.length !== features)
    throw new Error(`encodeColumns: expected ${features} columns, got ${columns.length}`);
  const rows = features === 0 ? 0 : columns[0].length;
  let widest = 1;
  for (let f = 0; f < features; f++) widest = Math.max(widest, binCount(bins, f));
  const codes = widest <= 256 ? new Uint8Array(features * rows) : new Uint16Array(features * rows);
  for (let f = 0; f < features; f++) {
    const column = columns[f];
    if (column.length !== rows)
      throw new Error(`encodeColumns: expected ${rows} rows in column ${f}, got ${column.length}`);
    const edges = binEdges(bins, f);
    const offset = f * rows;
    for (let r = 0; r < rows; r++) codes[offset + r] = codeOf(edges, column[r]);
  }
  return { bins, rows, codes };
}

/** Upper edges of the bins of a feature but the last: midpoints between the values on both sides, as scikit-learn. */
export function binEdges(bins: Bins, feature: number): Float64Array {
  const from = bins.start[feature];
  const edges = new Float64Array(binCount(bins, feature) - 1);
  for (let b = 0; b < edges.length; b++) edges[b] = midpoint(bins.high[from + b], bins.low[from + b + 1]);
  return edges;
}

/** Code of a value: the number of edges below it. A missing value has code 0. */
export function codeOf(edges: Float64Array, value: number): number {
  if (Number.isNaN(value)) return 0;
  let from = 0;
  let to = edges.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (value > edges[middle]) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * The code that a split between two bins present in a node means: rows with a code up to it go left. The cut lies at
 * the midpoint of the two bins' values, so bins that are absent from the node fall on the side that is nearer.
 */
export function thresholdCode(bins: Bins, feature: number, leftBin: number, rightBin: number): number {
  const from = bins.start[feature];
  const cut = midpoint(bins.high[from + leftBin], bins.low[from + rightBin]);
  let code = leftBin;
  while (code + 1 < rightBin && (bins.low[from + code + 1] + bins.high[from + code + 1]) / 2 <= cut) code++;
  return code;
}

function midpoint(a: number, b: number): number {
  return a === -Infinity ? -Infinity : a + (b - a) / 2;
}

function chooseBins(column: ArrayLike<number>, maxBins: number, low: number[], high: number[]): void {
  const sorted = new Float64Array(column.length);
  let n = 0;
  for (let r = 0; r < column.length; r++) if (!Number.isNaN(column[r])) sorted[n++] = column[r];
  const values = sorted.subarray(0, n).sort();
  const hasMissing = n < column.length;
  if (hasMissing || n === 0) {
    low.push(-Infinity);
    high.push(-Infinity);
  }
  const room = maxBins - (hasMissing ? 1 : 0);
  let distinct = n > 0 ? 1 : 0;
  for (let i = 1; i < n; i++) if (values[i] !== values[i - 1]) distinct++;
  // a bin closes where the values change, and, if there are more values than bins, once it has its share of the rows
  let closed = 0;
  let first = 0;
  for (let i = 0; i < n; i++) {
    if (i + 1 < n && values[i + 1] === values[i]) continue;
    const full = distinct <= room || i + 1 - first >= (n - first) / (room - closed) || i + 1 === n;
    if (!full) continue;
    low.push(values[first]);
    high.push(values[i]);
    first = i + 1;
    closed++;
  }
}
