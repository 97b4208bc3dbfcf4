/**
 * Growing one tree: depth first (a stack), or best first (a heap by impurity decrease) where `maxLeafNodes` is given.
 * Both expand a node in the same way; they differ only in which node comes next.
 */
import type { Random } from '../random/random.ts';
import { thresholdCode } from './bins.ts';
import {
  FOUND_FEATURE,
  FOUND_LEFT_BIN,
  FOUND_PROXY,
  FOUND_RIGHT_BIN,
  searchSplit,
  sumNode,
  type NodeWork,
} from './split.ts';

export interface TreeParams {
  /** Deepest level of a leaf, the root being 0; no limit if left out. */
  readonly maxDepth?: number;
  /** Most leaves; given, the tree grows best first. */
  readonly maxLeafNodes?: number;
  /** Fewest distinct in-bag source rows in a leaf, at least 1. */
  readonly minSamplesLeaf: number;
  /** Features drawn for each split, 1..features. */
  readonly maxFeatures: number;
}

/** One tree as parallel arrays; -1 in all four where the node is a leaf. */
export interface Tree {
  readonly childrenLeft: Int32Array;
  readonly childrenRight: Int32Array;
  readonly feature: Int8Array | Int16Array;
  /** Codes up to this one go left. */
  readonly threshold: Int16Array | Int32Array;
  /** Class shares of every leaf, zeros left out: entries valueStart[node]..valueStart[node + 1]. */
  readonly valueStart: Uint32Array;
  readonly valueClass: Uint8Array | Uint16Array;
  readonly value: Float64Array;
  /** Impurity decrease by feature, summed over nodes and divided by the tree's weight. */
  readonly impurityDecrease: Float64Array;
}

/** Memory for the nodes of a tree while it grows; made once for all trees. */
export interface TreeWork {
  readonly capacity: number;
  readonly childrenLeft: Int32Array;
  readonly childrenRight: Int32Array;
  readonly feature: Int32Array;
  readonly threshold: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly depth: Int32Array;
  /** The node's best split, while it waits to be expanded. */
  readonly decrease: Float64Array;
  readonly splitFeature: Int32Array;
  readonly splitLeftBin: Int32Array;
  readonly splitRightBin: Int32Array;
  readonly waiting: Int32Array;
}

export function createTreeWork(rows: number, sourceRows: number, params: TreeParams): TreeWork {
  const byRows = Math.max(1, Math.min(rows, Math.floor(sourceRows / params.minSamplesLeaf)));
  const byDepth = params.maxDepth !== undefined && params.maxDepth < 30 ? 2 ** params.maxDepth : Infinity;
  const leaves = Math.min(byRows, byDepth, params.maxLeafNodes ?? Infinity);
  const capacity = 2 * leaves + 1;
  const whole = (): Int32Array => new Int32Array(capacity);
  return {
    capacity,
    childrenLeft: whole(),
    childrenRight: whole(),
    feature: whole(),
    threshold: whole(),
    start: whole(),
    end: whole(),
    depth: whole(),
    decrease: new Float64Array(capacity),
    splitFeature: whole(),
    splitLeftBin: whole(),
    splitRightBin: whole(),
    waiting: whole(),
  };
}

/**
 * Grows one tree from the first `n` in-bag rows of `work`.
 *
 * @returns number of nodes; their arrays stand in `tree`, and `impurityDecrease` has been added to
 */
export function growNodes(
  work: NodeWork,
  tree: TreeWork,
  n: number,
  params: TreeParams,
  random: Random,
  impurityDecrease: Float64Array,
): number {
  const { minSamplesLeaf, maxFeatures, maxDepth = Infinity, maxLeafNodes } = params;
  const { sums, found } = work;
  const bestFirst = maxLeafNodes !== undefined;
  let nodes = 0;
  let waiting = 0;
  let leaves = 1;
  let treeWeight = 0;

  // adds the node that owns start..end, and lets it wait if it can be split
  const addNode = (start: number, end: number, depth: number): void => {
    const node = nodes++;
    tree.childrenLeft[node] = -1;
    tree.childrenRight[node] = -1;
    tree.feature[node] = -1;
    tree.threshold[node] = -1;
    tree.start[node] = start;
    tree.end[node] = end;
    tree.depth[node] = depth;
    sumNode(work, start, end);
    if (node === 0) treeWeight = sums[0];
    const pure = sums[1] >= sums[0] * sums[0];
    if (pure || depth >= maxDepth || sums[2] < 2 * minSamplesLeaf || sums[2] < 2) return;
    if (!searchSplit(work, start, end, minSamplesLeaf, maxFeatures, random)) return;
    tree.decrease[node] = found[FOUND_PROXY] - sums[1] / sums[0];
    tree.splitFeature[node] = found[FOUND_FEATURE];
    tree.splitLeftBin[node] = found[FOUND_LEFT_BIN];
    tree.splitRightBin[node] = found[FOUND_RIGHT_BIN];
    if (bestFirst) heapPush(tree.waiting, waiting++, node, tree.decrease);
    else tree.waiting[waiting++] = node;
  };

  addNode(0, n, 0);
  while (waiting > 0 && leaves < (maxLeafNodes ?? Infinity)) {
    const node = bestFirst ? heapPop(tree.waiting, waiting--, tree.decrease) : tree.waiting[--waiting];
    const feature = tree.splitFeature[node];
    const threshold = thresholdCode(work.bins, feature, tree.splitLeftBin[node], tree.splitRightBin[node]);
    const start = tree.start[node];
    const end = tree.end[node];
    const middle = partition(work, feature, threshold, start, end);
    tree.feature[node] = feature;
    tree.threshold[node] = threshold;
    impurityDecrease[feature] += tree.decrease[node] / treeWeight;
    leaves++;
    tree.childrenLeft[node] = nodes;
    addNode(start, middle, tree.depth[node] + 1);
    tree.childrenRight[node] = nodes;
    addNode(middle, end, tree.depth[node] + 1);
  }
  return nodes;
}

/** Copies the grown nodes into a tree of its own, with the class shares of its leaves. */
export function finishTree(work: NodeWork, grown: TreeWork, nodes: number, impurityDecrease: Float64Array): Tree {
  const { label, weight, classWeight, nClasses } = work;
  const valueStart = new Uint32Array(nodes + 1);
  let entries = 0;
  for (let node = 0; node < nodes; node++) {
    valueStart[node] = entries;
    if (grown.childrenLeft[node] >= 0) continue;
    classWeight.fill(0);
    for (let i = grown.start[node]; i < grown.end[node]; i++) classWeight[label[i]] += weight[i];
    for (let k = 0; k < nClasses; k++) if (classWeight[k] > 0) entries++;
  }
  valueStart[nodes] = entries;
  const valueClass = nClasses <= 256 ? new Uint8Array(entries) : new Uint16Array(entries);
  const value = new Float64Array(entries);
  for (let node = 0, at = 0; node < nodes; node++) {
    if (grown.childrenLeft[node] >= 0) continue;
    sumNode(work, grown.start[node], grown.end[node]);
    for (let k = 0; k < nClasses; k++) {
      if (classWeight[k] === 0) continue;
      valueClass[at] = k;
      value[at++] = classWeight[k] / work.sums[0];
    }
  }
  return {
    childrenLeft: grown.childrenLeft.slice(0, nodes),
    childrenRight: grown.childrenRight.slice(0, nodes),
    feature:
      work.nFeatures < 128
        ? Int8Array.from(grown.feature.subarray(0, nodes))
        : Int16Array.from(grown.feature.subarray(0, nodes)),
    threshold: Int32Array.from(grown.threshold.subarray(0, nodes)),
    valueStart,
    valueClass,
    value,
    impurityDecrease,
  };
}

/** Moves the rows that go left to the front of start..end, keeping their order; returns where the right ones begin. */
function partition(work: NodeWork, feature: number, threshold: number, start: number, end: number): number {
  const { codes, order, label, weight, sources, spare } = work;
  const offset = feature * work.rows;
  let left = start;
  let held = 0;
  for (let i = start; i < end; i++) {
    const row = order[i];
    if (codes[offset + row] <= threshold) {
      order[left] = row;
      label[left] = label[i];
      weight[left] = weight[i];
      sources[left] = sources[i];
      left++;
    } else {
      spare[held] = row;
      spare[held + 1] = label[i];
      spare[held + 2] = weight[i];
      spare[held + 3] = sources[i];
      held += 4;
    }
  }
  for (let i = left, s = 0; i < end; i++, s += 4) {
    order[i] = spare[s];
    label[i] = spare[s + 1];
    weight[i] = spare[s + 2];
    sources[i] = spare[s + 3];
  }
  return left;
}

/** Binary max-heap of nodes by `key`; equal keys come out in no promised order, but always the same one. */
function heapPush(heap: Int32Array, size: number, node: number, key: Float64Array): void {
  let at = size;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (key[heap[parent]] >= key[node]) break;
    heap[at] = heap[parent];
    at = parent;
  }
  heap[at] = node;
}

function heapPop(heap: Int32Array, size: number, key: Float64Array): number {
  const top = heap[0];
  const last = heap[size - 1];
  const end = size - 1;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= end) break;
    if (child + 1 < end && key[heap[child + 1]] > key[heap[child]]) child++;
    if (key[heap[child]] <= key[last]) break;
    heap[at] = heap[child];
    at = child;
  }
  heap[at] = last;
  return top;
}
