/** Trains the count model. The only job that carries TensorFlow.js. */
import type { TrainingOutcome, TrainingRequest } from '#lib/contract/workers.ts';
import type { OnProgress } from '#lib/core/records/model-record.ts';
import { trainCounts } from '#lib/tensor/train-counts.ts';
import { runTraining } from './train.ts';

export function runCountsTraining(request: TrainingRequest, onProgress: OnProgress): Promise<TrainingOutcome> {
  return runTraining(
    'counts',
    ({ table, seed, types, onProgress: report }) =>
      trainCounts(table, { seed, onProgress: report, ...(types ? { types } : {}) }),
    request,
    onProgress,
  );
}
