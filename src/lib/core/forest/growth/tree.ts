/** A tree while it grows, in memory that is made once for all trees, and the record that remains of it. */
import type { NodeWork } from './node-work.ts';

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
  /** Features known to be constant in the node: bit f for feature f < 31. */
  readonly constant: Int32Array;
  /** Weights of the leaves that are done, by class, zeros left out; a leaf's are valueCount[node] from valueAt[node] on. */
  readonly valueAt: Int32Array;
  readonly valueCount: Int32Array;
  readonly valueClass: Uint16Array;
  readonly value: Int32Array;
  values: number;
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
    constant: whole(),
    valueAt: whole(),
    valueCount: whole(),
    valueClass: new Uint16Array(rows),
    value: new Int32Array(rows),
    values: 0,
  };
}

/** Keeps the class weights of a node that stays a leaf. */
export function keepLeaf(tree: TreeWork, node: number, classWeight: Int32Array): void {
  let at = tree.values;
  tree.valueAt[node] = at;
  for (let k = 0; k < classWeight.length; k++) {
    if (classWeight[k] === 0) continue;
    tree.valueClass[at] = k;
    tree.value[at++] = classWeight[k];
  }
  tree.valueCount[node] = at - tree.values;
  tree.values = at;
}

/** Copies the grown nodes into a tree of its own. */
export function finishTree(work: NodeWork, grown: TreeWork, nodes: number, impurityDecrease: Float64Array): Tree {
  const valueStart = new Uint32Array(nodes + 1);
  const valueClass = work.nClasses <= 256 ? new Uint8Array(grown.values) : new Uint16Array(grown.values);
  const value = new Float64Array(grown.values);
  let at = 0;
  for (let node = 0; node < nodes; node++) {
    valueStart[node] = at;
    if (grown.childrenLeft[node] >= 0) continue;
    const from = grown.valueAt[node];
    const to = from + grown.valueCount[node];
    let weight = 0;
    for (let v = from; v < to; v++) weight += grown.value[v];
    for (let v = from; v < to; v++) {
      valueClass[at] = grown.valueClass[v];
      value[at++] = grown.value[v] / weight;
    }
  }
  valueStart[nodes] = at;
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
