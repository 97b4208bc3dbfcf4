/** The best Gini split of a node (Breiman et al. 1984) among features drawn for it. */
import type { Random } from '../../random/random.ts';
import { LISTED_ROWS, type NodeWork } from './node-work.ts';
import { countOne, countTwo, sweepHistogram } from './scan-histogram.ts';
import { LISTED_WEIGHT, scanLists } from './scan-lists.ts';

/** A histogram costs its cells (clear, read), lists cost each row about as much as this many cells. Measured. */
const CELLS_PER_ROW = 2;

/** Features that a node can know to be constant: one bit each. */
const MARKED_FEATURES = 31;

/**
 * Looks for the best split of the rows start..end among `maxFeatures` features drawn without replacement, and among more
 * of them if all drawn so far are constant in this node (as scikit-learn does). Expects `work.node` and
 * `work.classWeight` to hold what the node holds; leaves the best split in `work.found`.
 *
 * @param constant features known to be constant in the node, a bit each: drawn, but not looked at
 * @returns the same with those found to be
 */
export function searchSplit(
  work: NodeWork,
  depth: number,
  start: number,
  end: number,
  minSamplesLeaf: number,
  maxFeatures: number,
  constant: number,
  random: Random,
): number {
  const { featureOrder, found, nFeatures, nClasses, binCounts, node, histogramA, histogramB } = work;
  const words = work.store.buffers[depth & 1];
  const rows = end - start;
  const listable = node.weight <= LISTED_WEIGHT && rows <= LISTED_ROWS;
  found.proxy = -Infinity;
  let varying = 0;
  let waiting = -1;
  for (let i = 0; i < nFeatures && (i < maxFeatures || varying === 0); i++) {
    if (maxFeatures < nFeatures) drawFeature(featureOrder, i, random);
    const feature = featureOrder[i];
    if ((constant & bitOf(feature)) === 0) {
      if (listable && CELLS_PER_ROW * rows < binCounts[feature] * nClasses) {
        if (scanLists(work, words, start, end, feature, minSamplesLeaf)) varying++;
        else constant |= bitOf(feature);
      } else if (waiting < 0) waiting = feature;
      else {
        countTwo(work, words, start, end, waiting, feature);
        if (sweepHistogram(work, words, start, end, waiting, histogramA, minSamplesLeaf)) varying++;
        else constant |= bitOf(waiting);
        if (sweepHistogram(work, words, start, end, feature, histogramB, minSamplesLeaf)) varying++;
        else constant |= bitOf(feature);
        waiting = -1;
      }
    }
    if (waiting >= 0 && (i + 1 >= maxFeatures || i + 1 === nFeatures)) {
      countOne(work, words, start, end, waiting);
      if (sweepHistogram(work, words, start, end, waiting, histogramA, minSamplesLeaf)) varying++;
      else constant |= bitOf(waiting);
      waiting = -1;
    }
  }
  return constant;
}

/** Swaps a feature drawn from those at i and after to position i. */
function drawFeature(order: Int32Array, i: number, random: Random): void {
  const j = i + random.below(order.length - i);
  const drawn = order[j];
  order[j] = order[i];
  order[i] = drawn;
}

function bitOf(feature: number): number {
  return feature < MARKED_FEATURES ? 1 << feature : 0;
}
