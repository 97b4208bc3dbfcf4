/**
 * Growing the trees of given seeds: the part of fitting a forest that can be shared out. A tree depends on the training
 * set, the parameters and its own seed alone, so that a pool of workers gives the same forest as one thread.
 */
import { createRandom } from '../../random/random.ts';
import { drawSample } from '../rows/bootstrap.ts';
import { growNodes } from './grow-tree.ts';
import { createNodeWork } from './node-work.ts';
import { loadRows } from '../rows/row-store.ts';
import type { TrainingSet } from '../rows/training-set.ts';
import { createTreeWork, finishTree, type Tree, type TreeParams } from './tree.ts';

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
  const nodes = createTreeWork(set.features.rows, sourceRows, params);
  const drawn = new Uint8Array(sourceRows);
  return (seed) => {
    // another sequence than that of the sample
    const random = createRandom(~seed);
    if (params.bootstrap ?? true) drawSample(drawn, seed);
    else drawn.fill(1);
    // drawing features shuffles their order: a tree must not know which trees grew before it
    for (let f = 0; f < work.nFeatures; f++) work.featureOrder[f] = f;
    const inBag = loadRows(work.store, set, drawn);
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

function sum(values: Int32Array): number {
  let total = 0;
  for (let r = 0; r < values.length; r++) total += values[r];
  return total;
}
