/** Trains the two forests: crime type and area risk. Their trees grow in a pool of workers of this worker's own. */
import type { TrainingOutcome, TrainingRequest } from '#lib/contract/workers.ts';
import { trainCrimeTypes } from '#lib/core/crime-type/training/train-crime-types.ts';
import { growHere, type GrowTrees } from '#lib/core/forest/growth/grow-trees.ts';
import type { OnProgress } from '#lib/core/records/model-record.ts';
import { trainRisk } from '#lib/core/risk/training/train-risk.ts';
import { startTreeWorker } from '#lib/worker-client/start-tree-worker.ts';
import { createTreePool, treeWorkers } from '#lib/worker-client/tree-pool.ts';
import { runTraining } from './train.ts';

export function runTypesTraining(request: TrainingRequest, onProgress: OnProgress): Promise<TrainingOutcome> {
  return runTraining(
    'types',
    ({ table, seed, types, onProgress: report }) =>
      inPool((grow) => trainCrimeTypes(table, { seed, grow, onProgress: report, ...(types ? { types } : {}) })),
    request,
    onProgress,
  );
}

export function runRiskTraining(request: TrainingRequest, onProgress: OnProgress): Promise<TrainingOutcome> {
  return runTraining(
    'risk',
    ({ table, geography, seed, onProgress: report }) =>
      inPool((grow) =>
        trainRisk(table, {
          seed,
          grow,
          areaKm2: geography?.areaKm2 ?? new Float64Array(table.areas.length).fill(NaN),
          onProgress: report,
        }),
      ),
    request,
    onProgress,
  );
}

/** Ending this worker, to cancel, ends those of the pool with it. Where a worker can start none, trees grow here. */
async function inPool<Result>(train: (grow: GrowTrees) => Promise<Result>): Promise<Result> {
  if (typeof Worker === 'undefined') return train(growHere);
  const pool = createTreePool({
    start: startTreeWorker,
    size: treeWorkers(navigator.hardwareConcurrency),
    shared: globalThis.crossOriginIsolated,
  });
  try {
    return await train(pool.grow);
  } finally {
    pool.end();
  }
}
