/** Trains the two forests: crime type and area risk. */
import type { TrainingOutcome, TrainingRequest } from '#lib/contract/workers.ts';
import { trainCrimeTypes } from '#lib/core/crime-type/train-crime-types.ts';
import type { OnProgress } from '#lib/core/records/model-record.ts';
import { trainRisk } from '#lib/core/risk/train-risk.ts';
import { runTraining } from './train.ts';

export function runTypesTraining(request: TrainingRequest, onProgress: OnProgress): Promise<TrainingOutcome> {
  return runTraining(
    'types',
    ({ table, seed, onProgress: report }) => trainCrimeTypes(table, { seed, onProgress: report }),
    request,
    onProgress,
  );
}

export function runRiskTraining(request: TrainingRequest, onProgress: OnProgress): Promise<TrainingOutcome> {
  return runTraining(
    'risk',
    ({ table, geography, seed, onProgress: report }) =>
      trainRisk(table, {
        seed,
        areaKm2: geography?.areaKm2 ?? new Float64Array(table.areas.length).fill(NaN),
        onProgress: report,
      }),
    request,
    onProgress,
  );
}
