/**
 * Growing one tree: depth first (a stack), or best first (a heap by impurity decrease) where `maxLeafNodes` is given.
 * Both expand a node in the same way; they differ only in which node comes next.
 */
import type { Random } from '../../random/random.ts';
import { thresholdCode } from '../rows/bins.ts';
import type { NodeWork } from './node-work.ts';
import { addClassWeights, partitionRows } from './partition.ts';
import { searchSplit } from './split.ts';
import { keepLeaf, type TreeParams, type TreeWork } from './tree.ts';

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
  const { minSamplesLeaf, maxFeatures, maxDepth = Infinity, maxLeafNodes = Infinity } = params;
  const { store, sides } = work;
  const bestFirst = params.maxLeafNodes !== undefined;
  sides.classWeight.fill(0);
  sides.sources[0] = addClassWeights(store, store.buffers[0], 0, n, sides.classWeight, 0);
  tree.values = 0;
  let nodes = 0;
  let waiting = 0;
  let leaves = 1;

  // adds the node that owns start..end and holds what side 0 or 1 does, and lets it wait if it can be split
  const addNode = (side: number, start: number, end: number, depth: number, constant: number): void => {
    const node = nodes++;
    tree.childrenLeft[node] = -1;
    tree.childrenRight[node] = -1;
    tree.feature[node] = -1;
    tree.threshold[node] = -1;
    tree.start[node] = start;
    tree.end[node] = end;
    tree.depth[node] = depth;
    lookAt(work, side);
    const { weight, squares, sources } = work.node;
    const whole = squares === weight * weight || depth >= maxDepth || sources < 2 * minSamplesLeaf || sources < 2;
    if (!whole) {
      tree.constant[node] = searchSplit(work, depth, start, end, minSamplesLeaf, maxFeatures, constant, random);
    }
    if (whole || work.found.proxy === -Infinity) {
      keepLeaf(tree, node, work.classWeight);
      return;
    }
    tree.decrease[node] = work.found.proxy - squares / weight;
    tree.splitFeature[node] = work.found.feature;
    tree.splitLeftBin[node] = work.found.leftBin;
    tree.splitRightBin[node] = work.found.rightBin;
    if (bestFirst) heapPush(tree.waiting, waiting++, node, tree.decrease);
    else tree.waiting[waiting++] = node;
  };

  addNode(0, 0, n, 0, 0);
  const treeWeight = work.node.weight;
  while (waiting > 0 && leaves < maxLeafNodes) {
    const node = bestFirst ? heapPop(tree.waiting, waiting--, tree.decrease) : tree.waiting[--waiting];
    const feature = tree.splitFeature[node];
    const threshold = thresholdCode(work.bins, feature, tree.splitLeftBin[node], tree.splitRightBin[node]);
    const start = tree.start[node];
    const end = tree.end[node];
    const depth = tree.depth[node];
    const middle = partitionRows(store, depth, feature, threshold, start, end, sides);
    tree.feature[node] = feature;
    tree.threshold[node] = threshold;
    impurityDecrease[feature] += tree.decrease[node] / treeWeight;
    leaves++;
    tree.childrenLeft[node] = nodes;
    addNode(0, start, middle, depth + 1, tree.constant[node]);
    tree.childrenRight[node] = nodes;
    addNode(1, middle, end, depth + 1, tree.constant[node]);
  }
  // what still waits stays whole
  for (let i = 0; i < waiting; i++) {
    const node = tree.waiting[i];
    work.classWeight.fill(0);
    const words = store.buffers[tree.depth[node] & 1];
    addClassWeights(store, words, tree.start[node], tree.end[node], work.classWeight, 0);
    keepLeaf(tree, node, work.classWeight);
  }
  return nodes;
}

/** Makes one side of the last split the node that is looked at. */
function lookAt(work: NodeWork, side: number): void {
  const { sides, classWeight, node, nClasses } = work;
  let weight = 0;
  let squares = 0;
  for (let k = 0, at = side * nClasses; k < nClasses; k++, at++) {
    const w = sides.classWeight[at];
    classWeight[k] = w;
    weight += w;
    squares += w * w;
  }
  node.weight = weight;
  node.squares = squares;
  node.sources = sides.sources[side];
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
