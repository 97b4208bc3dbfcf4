/** Class probabilities from a forest: the mean over its trees of the class shares in the leaf where a row ends. */
import { binEdges, codeOf, featureCount, type BinnedFeatures, type Bins } from './rows/bins.ts';
import type { Forest } from './forest.ts';

/**
 * Probabilities of one row.
 *
 * @param row one value per feature in the features' own units; NaN is missing
 * @returns nClasses probabilities that sum to 1
 */
export function predictProbability(forest: Forest, row: ArrayLike<number>): Float64Array {
  const out = new Float64Array(forest.nClasses);
  addCodes(forest, encodeRow(forest.bins, row), 0, 1, 1, out);
  return scaleToOne(out, 0, forest.nClasses);
}

/**
 * Probabilities of many rows that were coded with the forest's own bins.
 *
 * @returns row-major: rows × nClasses
 * Cost O(rows × trees × depth), a tree at a time, so that it stays in the cache.
 */
export function predictProbabilities(forest: Forest, features: BinnedFeatures): Float64Array {
  const { rows, codes } = features;
  const { nClasses, treeStart, childrenLeft, childrenRight, feature, threshold, valueStart, valueClass } = forest;
  const value = linearValues(forest);
  const out = new Float64Array(rows * nClasses);
  for (let t = 0; t < forest.nEstimators; t++) {
    const root = treeStart[t];
    for (let r = 0; r < rows; r++) {
      let node = root;
      for (let left = childrenLeft[node]; left >= 0; left = childrenLeft[node]) {
        node = root + (codes[feature[node] * rows + r] <= threshold[node] ? left : childrenRight[node]);
      }
      const base = r * nClasses;
      for (let v = valueStart[node], end = valueStart[node + 1]; v < end; v++) out[base + valueClass[v]] += value[v];
    }
  }
  for (let r = 0; r < rows; r++) scaleToOne(out, r * nClasses, nClasses);
  return out;
}

/**
 * Adds `weight` × the forest's summed leaf shares of one coded row to `out` (not scaled: divide by the sum at the end).
 *
 * @param codes the code of feature f is `codes[offset + f * stride]`
 */
export function addCodes(
  forest: Forest,
  codes: ArrayLike<number>,
  offset: number,
  stride: number,
  weight: number,
  out: Float64Array,
): void {
  const { treeStart, childrenLeft, childrenRight, feature, threshold, valueStart, valueClass, value } = forest;
  const coded = forest.squareRootCoded;
  for (let t = 0; t < forest.nEstimators; t++) {
    const root = treeStart[t];
    let node = root;
    for (let left = childrenLeft[node]; left >= 0; left = childrenLeft[node]) {
      node = root + (codes[offset + feature[node] * stride] <= threshold[node] ? left : childrenRight[node]);
    }
    for (let v = valueStart[node], end = valueStart[node + 1]; v < end; v++) {
      const share = value[v];
      out[valueClass[v]] += weight * (coded ? share * share : share);
    }
  }
}

/** Codes of one row of values, by the forest's bins. */
export function encodeRow(bins: Bins, row: ArrayLike<number>): Uint16Array {
  if (row.length !== featureCount(bins)) {
    throw new Error(`encodeRow: expected ${featureCount(bins)} values (${bins.names.join(', ')}), got ${row.length}`);
  }
  const codes = new Uint16Array(row.length);
  for (let f = 0; f < row.length; f++) codes[f] = encodeValue(bins, f, row[f]);
  return codes;
}

/** Code of one value of one feature, by the forest's bins. */
export function encodeValue(bins: Bins, feature: number, value: number): number {
  return codeOf(binEdges(bins, feature), value);
}

/** Scales out[offset..offset + length] to sum 1. */
export function scaleToOne(out: Float64Array, offset: number, length: number): Float64Array {
  let sum = 0;
  for (let k = offset; k < offset + length; k++) sum += out[k];
  for (let k = offset; k < offset + length; k++) out[k] /= sum;
  return out;
}

function linearValues(forest: Forest): Float64Array {
  if (!forest.squareRootCoded) return forest.value as Float64Array;
  const values = new Float64Array(forest.value.length);
  for (let v = 0; v < values.length; v++) values[v] = forest.value[v] ** 2;
  return values;
}
