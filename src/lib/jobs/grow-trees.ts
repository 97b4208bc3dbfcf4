/** Growing the trees that a pool asks one worker for. The training set stays in the worker from one call to the next. */
import type { Tree } from '#lib/core/forest/growth/tree.ts';
import { treeGrower, type GrowthParams } from '#lib/core/forest/growth/grow-trees.ts';
import type { TrainingSet } from '#lib/core/forest/rows/training-set.ts';

let grow: ((seed: number) => Tree) | undefined;

export function loadTrainingSet(set: TrainingSet, params: GrowthParams): void {
  // the memory of the set before is free for this one
  grow = undefined;
  grow = treeGrower(set, params);
}

/** @throws Error if no training set was loaded */
export function growSeeds(seeds: Uint32Array): readonly Tree[] {
  if (!grow)
    throw new Error(`growSeeds: expected a training set to be loaded before ${seeds.length} seeds, found none`);
  return Array.from(seeds, grow);
}
