/** Scratch memory for growing trees of one training set: made once, used for every node of every tree. */
import { binCount, type Bins } from '../rows/bins.ts';
import type { Sides } from './partition.ts';
import { createRowStore, type RowStore } from '../rows/row-store.ts';
import type { TrainingSet } from '../rows/training-set.ts';

/** Most rows of a node that is scanned by lists: they must stay in the cache, as a list visits them in any order. */
export const LISTED_ROWS = 4096;

/** The best split of a node so far: it parts bins up to `leftBin` from bins from `rightBin`, none between is present. */
export interface Found {
  /** Σ l_k² / L + Σ r_k² / R; -Infinity if there is none yet. */
  proxy: number;
  feature: number;
  leftBin: number;
  rightBin: number;
}

export interface NodeWork {
  readonly store: RowStore;
  readonly bins: Bins;
  readonly nFeatures: number;
  readonly nClasses: number;
  readonly binCounts: Int32Array;
  /** The node now looked at: class weights, their sum and sum of squares, in-bag source rows. */
  readonly classWeight: Int32Array;
  readonly node: { weight: number; squares: number; sources: number };
  readonly found: Found;
  readonly sides: Sides;
  readonly featureOrder: Int32Array;
  readonly leftWeight: Int32Array;
  /** Class weights by bin: bins × classes. */
  readonly histogramA: Int32Array;
  readonly histogramB: Int32Array;
  readonly binSources: Int32Array;
  /** First row of the list of every code, all 0 between scans, and the row after each row in its list. */
  readonly head: Int32Array;
  readonly next: Int32Array;
}

/** Makes it, with the rows packed. Cost O(rows × features). */
export function createNodeWork(set: TrainingSet): NodeWork {
  const { bins } = set.features;
  const { nClasses } = set;
  const nFeatures = bins.names.length;
  const binCounts = Int32Array.from({ length: nFeatures }, (_, f) => binCount(bins, f));
  const widest = binCounts.reduce((most, count) => Math.max(most, count), 1);
  return {
    store: createRowStore(set),
    bins,
    nFeatures,
    nClasses,
    binCounts,
    classWeight: new Int32Array(nClasses),
    node: { weight: 0, squares: 0, sources: 0 },
    found: { proxy: -Infinity, feature: -1, leftBin: -1, rightBin: -1 },
    sides: { classWeight: new Int32Array(2 * nClasses), sources: new Int32Array(2) },
    featureOrder: Int32Array.from({ length: nFeatures }, (_, f) => f),
    leftWeight: new Int32Array(nClasses),
    histogramA: new Int32Array(widest * nClasses),
    histogramB: new Int32Array(widest * nClasses),
    binSources: new Int32Array(widest),
    head: new Int32Array(widest),
    next: new Int32Array(LISTED_ROWS),
  };
}

/** Puts a cut in the place of the best one so far. */
export function noteCut(found: Found, proxy: number, feature: number, leftBin: number, rightBin: number): void {
  found.proxy = proxy;
  found.feature = feature;
  found.leftBin = leftBin;
  found.rightBin = rightBin;
}
