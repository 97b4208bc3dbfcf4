/// <reference lib="webworker" />
/** Grows some of a forest's trees: one of a pool that a training worker starts. */
import { expose, transfer } from 'comlink';
import type { TreeWorkerApi } from '#lib/contract/workers.ts';
import { buffersOf } from '#lib/core/records/typed-arrays.ts';
import { growSeeds, loadTrainingSet } from '#lib/jobs/grow-trees.ts';

expose({
  load: loadTrainingSet,
  grow: (seeds) => {
    const trees = growSeeds(seeds);
    return transfer(trees, buffersOf(trees));
  },
} satisfies TreeWorkerApi);
