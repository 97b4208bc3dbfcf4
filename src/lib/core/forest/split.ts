/**
 * The best Gini split of one node (Breiman et al. 1984), found without allocating.
 *
 * For a cut into left and right the Gini decrease is largest where Σ l_k² / L + Σ r_k² / R is (l_k, r_k: weight of class
 * k on either side, L, R their sums). Both sums of squares are kept up to date in O(1) per row or histogram cell. Large
 * nodes fill a bins × classes histogram; small ones are counting-sorted by code, so that nobody clears 256 × 33 cells
 * for forty rows.
 */
import { binCount, type Bins } from './bins.ts';
import type { Random } from '../random/random.ts';
import type { TrainingSet } from './training-set.ts';

/** Positions in `NodeWork.found`. */
export const FOUND_PROXY = 0;
export const FOUND_FEATURE = 1;
export const FOUND_LEFT_BIN = 2;
export const FOUND_RIGHT_BIN = 3;

/** Scratch memory for growing trees of one training set; made once, used for every node of every tree. */
export interface NodeWork {
  readonly codes: Uint8Array | Uint16Array;
  readonly rows: number;
  readonly bins: Bins;
  readonly nFeatures: number;
  readonly nClasses: number;
  /** In-bag rows; a node owns positions start..end. The next three follow the same order. */
  readonly order: Int32Array;
  readonly label: Uint16Array;
  readonly weight: Int32Array;
  readonly sources: Int32Array;
  /** Class weights of the node now looked at, and its sums: [weight, sum of squares, source rows]. */
  readonly classWeight: Float64Array;
  readonly sums: Float64Array;
  /** The best split so far: proxy, feature, bins left and right of the cut. */
  readonly found: Float64Array;
  readonly featureOrder: Int32Array;
  readonly histogram: Int32Array;
  readonly binSources: Int32Array;
  readonly binEnd: Int32Array;
  readonly leftWeight: Float64Array;
  readonly rowCode: Uint16Array;
  readonly sorted: Int32Array;
  /** For the stable partition. */
  readonly spare: Int32Array;
}

export function createNodeWork(set: TrainingSet): NodeWork {
  const { bins, rows, codes } = set.features;
  const nFeatures = bins.names.length;
  let widest = 1;
  for (let f = 0; f < nFeatures; f++) widest = Math.max(widest, binCount(bins, f));
  return {
    codes,
    rows,
    bins,
    nFeatures,
    nClasses: set.nClasses,
    order: new Int32Array(rows),
    label: new Uint16Array(rows),
    weight: new Int32Array(rows),
    sources: new Int32Array(rows),
    classWeight: new Float64Array(set.nClasses),
    sums: new Float64Array(3),
    found: new Float64Array(4),
    featureOrder: Int32Array.from({ length: nFeatures }, (_, f) => f),
    histogram: new Int32Array(widest * set.nClasses),
    binSources: new Int32Array(widest),
    binEnd: new Int32Array(widest),
    leftWeight: new Float64Array(set.nClasses),
    rowCode: new Uint16Array(rows),
    sorted: new Int32Array(rows),
    spare: new Int32Array(rows * 4),
  };
}

/** Fills `classWeight` and `sums` for the node that owns start..end. */
export function sumNode(work: NodeWork, start: number, end: number): void {
  const { label, weight, sources, classWeight, sums } = work;
  classWeight.fill(0);
  let total = 0;
  let count = 0;
  for (let i = start; i < end; i++) {
    classWeight[label[i]] += weight[i];
    total += weight[i];
    count += sources[i];
  }
  let squares = 0;
  for (let k = 0; k < classWeight.length; k++) squares += classWeight[k] * classWeight[k];
  sums[0] = total;
  sums[1] = squares;
  sums[2] = count;
}

/**
 * Looks for the best split of start..end among `maxFeatures` features drawn without replacement, and among more of them
 * if all drawn so far are constant in this node (as scikit-learn does). Expects `sumNode` to have run for this node.
 *
 * @returns true if there is one; it stands in `work.found`
 */
export function searchSplit(
  work: NodeWork,
  start: number,
  end: number,
  minSamplesLeaf: number,
  maxFeatures: number,
  random: Random,
): boolean {
  const { featureOrder, found, nFeatures, nClasses, bins } = work;
  const all = maxFeatures >= nFeatures;
  found[FOUND_PROXY] = -Infinity;
  let varying = 0;
  for (let i = 0; i < nFeatures && (i < maxFeatures || varying === 0); i++) {
    if (!all) {
      const j = i + random.below(nFeatures - i);
      const held = featureOrder[i];
      featureOrder[i] = featureOrder[j];
      featureOrder[j] = held;
    }
    const feature = all ? i : featureOrder[i];
    const cells = binCount(bins, feature) * nClasses;
    // a histogram costs its cells twice (clear, scan), a sort costs each row about twice more
    const differs =
      2 * (end - start) > cells
        ? scanHistogram(work, feature, start, end, minSamplesLeaf)
        : scanSorted(work, feature, start, end, minSamplesLeaf);
    if (differs) varying++;
  }
  return found[FOUND_PROXY] > -Infinity;
}

function scanHistogram(work: NodeWork, feature: number, start: number, end: number, minSamplesLeaf: number): boolean {
  const { codes, order, label, weight, sources, histogram, binSources, leftWeight, classWeight, sums, found } = work;
  const { nClasses } = work;
  const offset = feature * work.rows;
  const nBins = binCount(work.bins, feature);
  histogram.fill(0, 0, nBins * nClasses);
  binSources.fill(0, 0, nBins);
  for (let i = start; i < end; i++) {
    const bin = codes[offset + order[i]];
    histogram[bin * nClasses + label[i]] += weight[i];
    binSources[bin] += sources[i];
  }
  leftWeight.fill(0);
  const total = sums[0];
  const count = sums[2];
  let squaresLeft = 0;
  let squaresRight = sums[1];
  let left = 0;
  let leftCount = 0;
  let previous = -1;
  let differs = false;
  for (let bin = 0; bin < nBins; bin++) {
    if (binSources[bin] === 0) continue;
    if (previous >= 0) {
      differs = true;
      if (count - leftCount < minSamplesLeaf) break;
      if (leftCount >= minSamplesLeaf) {
        const proxy = squaresLeft / left + squaresRight / (total - left);
        if (proxy > found[FOUND_PROXY]) note(found, proxy, feature, previous, bin);
      }
    }
    const base = bin * nClasses;
    for (let k = 0; k < nClasses; k++) {
      const w = histogram[base + k];
      if (w === 0) continue;
      const l = leftWeight[k];
      squaresLeft += w * (2 * l + w);
      squaresRight -= w * (2 * (classWeight[k] - l) - w);
      leftWeight[k] = l + w;
      left += w;
    }
    leftCount += binSources[bin];
    previous = bin;
  }
  return differs;
}

function scanSorted(work: NodeWork, feature: number, start: number, end: number, minSamplesLeaf: number): boolean {
  const { codes, order, label, weight, sources, binEnd, leftWeight, classWeight, sums, found, rowCode, sorted } = work;
  const offset = feature * work.rows;
  let lowest = 0xffff;
  let highest = 0;
  const n = end - start;
  for (let i = 0; i < n; i++) {
    const code = codes[offset + order[start + i]];
    rowCode[i] = code;
    if (code < lowest) lowest = code;
    if (code > highest) highest = code;
  }
  if (lowest === highest) return false;
  binEnd.fill(0, lowest, highest + 1);
  for (let i = 0; i < n; i++) binEnd[rowCode[i]]++;
  for (let code = lowest, sum = 0; code <= highest; code++) {
    const held = binEnd[code];
    binEnd[code] = sum;
    sum += held;
  }
  for (let i = 0; i < n; i++) sorted[binEnd[rowCode[i]]++] = i;
  leftWeight.fill(0);
  const total = sums[0];
  const count = sums[2];
  let squaresLeft = 0;
  let squaresRight = sums[1];
  let left = 0;
  let leftCount = 0;
  let previous = lowest;
  for (let s = 0; s < n; s++) {
    const code = rowCode[sorted[s]];
    if (code !== previous) {
      if (count - leftCount < minSamplesLeaf) break;
      if (leftCount >= minSamplesLeaf) {
        const proxy = squaresLeft / left + squaresRight / (total - left);
        if (proxy > found[FOUND_PROXY]) note(found, proxy, feature, previous, code);
      }
      previous = code;
    }
    const row = start + sorted[s];
    const k = label[row];
    const w = weight[row];
    const l = leftWeight[k];
    squaresLeft += w * (2 * l + w);
    squaresRight -= w * (2 * (classWeight[k] - l) - w);
    leftWeight[k] = l + w;
    left += w;
    leftCount += sources[row];
  }
  return true;
}

function note(found: Float64Array, proxy: number, feature: number, leftBin: number, rightBin: number): void {
  found[FOUND_PROXY] = proxy;
  found[FOUND_FEATURE] = feature;
  found[FOUND_LEFT_BIN] = leftBin;
  found[FOUND_RIGHT_BIN] = rightBin;
}
