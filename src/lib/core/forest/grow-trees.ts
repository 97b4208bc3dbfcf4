/**
 * Growing the trees of given seeds: the part of fitting a forest that can be shared out. A tree depends on the training
 * set, the parameters and its own seed alone, so that a pool of workers gives the same forest as one thread.
 */
import { createRandom, type Random } from '../random/random.ts';
import { createTreeWork, finishTree, growNodes, type Tree, type TreeParams } from './grow-tree.ts';
import { createNodeWork, type NodeWork } from './split.ts';
import type { TrainingSet } from './training-set.ts';

export interface GrowthParams extends TreeParams {
  /** Draw rows with replacement for each tree; true if left out. */
  readonly bootstrap?: boolean;
}

/**
 * Grows one tree per seed; the trees come back in the order of the seeds.
 *
 * @param onTree called after every tree with the number grown so far
 */
export type GrowTrees = (
  set: TrainingSet,
  params: GrowthParams,
  seeds: Uint32Array,
  onTree: (grown: number) => void,
) => Promise<readonly Tree[]>;

/**
 * Prepares growing trees of one training set.
 *
 * @returns grows the tree of a seed; memory for growing is taken once, for all trees
 */
export function treeGrower(set: TrainingSet, params: GrowthParams): (seed: number) => Tree {
  const work = createNodeWork(set);
  const sourceRows = sum(set.sourceRows);
  const nodes = createTreeWork(work.rows, sourceRows, params);
  const drawn = new Uint8Array(sourceRows);
  return (seed) => {
    const random = createRandom(seed);
    if (params.bootstrap ?? true) drawSample(drawn, random);
    else drawn.fill(1);
    // drawing features shuffles their order: a tree must not know which trees grew before it
    for (let f = 0; f < work.nFeatures; f++) work.featureOrder[f] = f;
    const inBag = loadRows(set, work, drawn);
    const impurityDecrease = new Float64Array(work.nFeatures);
    const grown = growNodes(work, nodes, inBag, params, random, impurityDecrease);
    return finishTree(work, nodes, grown, impurityDecrease);
  };
}

/** Grows the trees in this thread, one after another. Cost: see `fitForest`. */
export function growTrees(
  set: TrainingSet,
  params: GrowthParams,
  seeds: Uint32Array,
  onTree: (grown: number) => void = () => {},
): Tree[] {
  const grow = treeGrower(set, params);
  return Array.from(seeds, (seed, t) => {
    const tree = grow(seed);
    onTree(t + 1);
    return tree;
  });
}

export const growHere: GrowTrees = (set, params, seeds, onTree) =>
  Promise.resolve(growTrees(set, params, seeds, onTree));

/** How often each source row is in the bag of a tree: as many draws with replacement as there are rows. */
export function drawSample(drawn: Uint8Array, random: Random): void {
  drawn.fill(0);
  for (let i = 0; i < drawn.length; i++) drawn[random.below(drawn.length)]++;
}

/** Puts the in-bag rows with their weights into `work`; returns how many there are. */
function loadRows(set: TrainingSet, work: NodeWork, drawn: Uint8Array): number {
  let n = 0;
  let source = 0;
  for (let r = 0; r < set.sourceRows.length; r++) {
    const sources = set.sourceRows[r];
    let times = 0;
    let distinct = 0;
    for (const end = source + sources; source < end; source++) {
      if (drawn[source] === 0) continue;
      times += drawn[source];
      distinct++;
    }
    if (distinct === 0) continue;
    work.order[n] = r;
    work.label[n] = set.label[r];
    work.weight[n] = (set.weight[r] / sources) * times;
    work.sources[n] = distinct;
    n++;
  }
  return n;
}

function sum(values: Int32Array): number {
  let total = 0;
  for (let r = 0; r < values.length; r++) total += values[r];
  return total;
}
