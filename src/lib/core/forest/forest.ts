/**
 * Random forest classifier (Breiman 2001): trees on bootstrap samples, a few features drawn for every split, class
 * shares of the leaves averaged over the trees (as scikit-learn does, not votes).
 */
import type { OnProgress } from '../records/model-record.ts';
import type { Random } from '../random/random.ts';
import { featureCount, type Bins } from './rows/bins.ts';
import type { Tree } from './growth/tree.ts';
import { growHere, type GrowthParams, type GrowTrees } from './growth/grow-trees.ts';
import { outOfBagScore } from './inspect/out-of-bag.ts';
import type { TrainingSet } from './rows/training-set.ts';

export interface ForestParams extends GrowthParams {
  /** Trees, at least 1. */
  readonly nEstimators: number;
  /** Score source rows (50,000 at most) by the trees that did not see them; see `outOfBagScore`. */
  readonly oob?: boolean;
}

/** A fitted forest: a plain record of typed arrays, all trees one after another. */
export interface Forest {
  readonly nClasses: number;
  readonly nEstimators: number;
  readonly bins: Bins;
  /** First node of every tree: length nEstimators + 1. Children count from their tree's first node. */
  readonly treeStart: Uint32Array;
  /** -1 in these four where the node is a leaf. */
  readonly childrenLeft: Int16Array | Int32Array;
  readonly childrenRight: Int16Array | Int32Array;
  readonly feature: Int8Array | Int16Array;
  /** Bin codes up to this one go left; `thresholdValue` gives it in the feature's unit. */
  readonly threshold: Int16Array | Int32Array;
  /** Class shares of every leaf, zeros left out: entries valueStart[node]..valueStart[node + 1]. */
  readonly valueStart: Uint32Array;
  readonly valueClass: Uint8Array | Uint16Array;
  /** Shares, or where `squareRootCoded` 255 × √share, rounded. */
  readonly value: Float64Array | Uint8Array;
  readonly squareRootCoded: boolean;
  /** Mean decrease of Gini impurity by feature, summing to 1 (all 0 if no tree has a split). */
  readonly featureImportances: Float64Array;
  /** Accuracy on out-of-bag source rows; NaN unless asked for. */
  readonly oobScore: number;
}

/** How a forest is fitted, besides its parameters. */
export interface FitOptions {
  /** Where the trees grow: here, one after another, if left out; or in a pool of workers. */
  readonly grow?: GrowTrees;
  /** Called after every tree. */
  readonly onProgress?: OnProgress;
}

/**
 * Fits a forest.
 *
 * @param set rows, labels and whole-number weights; fold alike rows first with `collapseRows`
 * @param params see `ForestParams`
 * @param random draws one seed per tree, so that the forest is the same wherever its trees grow
 * Cost: about nEstimators × rows × maxFeatures × depth. Memory 24-60 bytes a row besides the trees.
 * @throws Error if the set has no row, a parameter is out of range, or weights are too large to add up in 32 bits
 */
export async function fitForest(
  set: TrainingSet,
  params: ForestParams,
  random: Random,
  { grow = growHere, onProgress = () => {} }: FitOptions = {},
): Promise<Forest> {
  checkParams(set, params);
  const { nEstimators, oob = false, ...growth } = params;
  const seeds = Uint32Array.from({ length: nEstimators }, () => random.below(4294967296));
  const trees = await grow(set, growth, seeds, (grown) =>
    onProgress(grown / nEstimators, `Tree ${grown} of ${nEstimators}`),
  );
  return joinTrees(set, trees, oob && (growth.bootstrap ?? true) ? outOfBagScore(set, trees, seeds) : NaN);
}

/** The threshold of a split in the unit of its feature: values up to it go left, as in scikit-learn. */
export function thresholdValue(bins: Bins, feature: number, code: number): number {
  const from = bins.start[feature] + code;
  return bins.low[from] === -Infinity ? -Infinity : (bins.high[from] + bins.low[from + 1]) / 2;
}

function checkParams(set: TrainingSet, params: ForestParams): void {
  const whole = (name: string, value: number | undefined, lowest: number): void => {
    if (value !== undefined && !(Number.isInteger(value) && value >= lowest)) {
      throw new Error(`fitForest: expected ${name} to be a whole number from ${lowest}, got ${value}`);
    }
  };
  if (set.features.rows === 0) throw new Error('fitForest: expected at least one row, got 0');
  whole('nEstimators', params.nEstimators, 1);
  whole('maxDepth', params.maxDepth, 0);
  whole('maxLeafNodes', params.maxLeafNodes, 2);
  whole('minSamplesLeaf', params.minSamplesLeaf, 1);
  whole('maxFeatures', params.maxFeatures, 1);
  for (let r = 0; r < set.weight.length; r++) {
    if (set.weight[r] < 1 || set.weight[r] % set.sourceRows[r] !== 0) {
      throw new Error(
        `fitForest: expected weights of 1 or more per source row, got ${set.weight[r]} for ${set.sourceRows[r]}`,
      );
    }
  }
}

function joinTrees(set: TrainingSet, trees: readonly Tree[], oobScore: number): Forest {
  const bins = set.features.bins;
  const treeStart = new Uint32Array(trees.length + 1);
  let entries = 0;
  let largest = 0;
  for (let t = 0; t < trees.length; t++) {
    treeStart[t + 1] = treeStart[t] + trees[t].feature.length;
    largest = Math.max(largest, trees[t].feature.length);
    entries += trees[t].value.length;
  }
  const nodes = treeStart[trees.length];
  const child = (): Int16Array | Int32Array => (largest <= 32768 ? new Int16Array(nodes) : new Int32Array(nodes));
  const childrenLeft = child();
  const childrenRight = child();
  const feature = featureCount(bins) < 128 ? new Int8Array(nodes) : new Int16Array(nodes);
  const threshold = set.features.codes instanceof Uint8Array ? new Int16Array(nodes) : new Int32Array(nodes);
  const valueStart = new Uint32Array(nodes + 1);
  const valueClass = set.nClasses <= 256 ? new Uint8Array(entries) : new Uint16Array(entries);
  const value = new Float64Array(entries);
  const featureImportances = new Float64Array(featureCount(bins));
  let at = 0;
  for (let t = 0; t < trees.length; t++) {
    const tree = trees[t];
    const from = treeStart[t];
    childrenLeft.set(tree.childrenLeft, from);
    childrenRight.set(tree.childrenRight, from);
    feature.set(tree.feature, from);
    threshold.set(tree.threshold, from);
    for (let node = 0; node < tree.feature.length; node++) valueStart[from + node] = at + tree.valueStart[node];
    valueClass.set(tree.valueClass, at);
    value.set(tree.value, at);
    at += tree.value.length;
    addShares(featureImportances, tree.impurityDecrease);
  }
  valueStart[nodes] = at;
  const importances = new Float64Array(featureImportances.length);
  addShares(importances, featureImportances);
  return {
    nClasses: set.nClasses,
    nEstimators: trees.length,
    bins,
    treeStart,
    childrenLeft,
    childrenRight,
    feature,
    threshold,
    valueStart,
    valueClass,
    value,
    squareRootCoded: false,
    featureImportances: importances,
    oobScore,
  };
}

/** Adds `part` scaled to sum 1, if it has a sum. */
function addShares(to: Float64Array, part: Float64Array): void {
  let sum = 0;
  for (let f = 0; f < part.length; f++) sum += part[f];
  if (sum > 0) for (let f = 0; f < part.length; f++) to[f] += part[f] / sum;
}
