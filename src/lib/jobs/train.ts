/** The frame of every training job: read the data set, run one pure training function, save what it gives. */
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { TrainingOutcome, TrainingRequest } from '#lib/contract/workers.ts';
import type { Geography } from '#lib/core/geo/geography.ts';
import {
  MODEL_RECORD_VERSION,
  type ModelKind,
  type NotAvailable,
  type OnProgress,
  type Trained,
} from '#lib/core/records/model-record.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { readDataSet, readDetails, readTable } from '#lib/storage/data-sets.ts';
import { saveModel, saveNotAvailable } from '#lib/storage/models.ts';

export interface TrainingInput {
  readonly dataSet: DataSetSummary;
  readonly table: IncidentTable;
  readonly geography: Geography | undefined;
  readonly seed: number;
  /** As in the request. */
  readonly types: readonly number[] | undefined;
  readonly onProgress: OnProgress;
}

export type TrainingFunction = (
  input: TrainingInput,
) => Trained<unknown> | NotAvailable | Promise<Trained<unknown> | NotAvailable>;

export async function runTraining(
  kind: ModelKind,
  train: TrainingFunction,
  request: TrainingRequest,
  onProgress: OnProgress,
): Promise<TrainingOutcome> {
  const db = await sharedDatabase();
  const dataSet = await readDataSet(db, request.dataSetId);
  if (!dataSet) throw new Error(`Training: expected data set ${request.dataSetId} in storage, found none`);
  onProgress(0, 'Reading the records');
  const [table, details] = await Promise.all([readTable(db, dataSet), readDetails(db, dataSet.id)]);
  // Lets the reading transactions end before minutes of computing: open ones would block an import in another worker.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const started = performance.now();
  const { seed, types } = request;
  const result = await train({ dataSet, table, geography: details.geography, seed, types, onProgress });
  // asked for anew: another tab may have closed the connection during the training
  const target = await sharedDatabase();
  // too few of some types says nothing about the model of all records
  if (!result.available) return types ? { kind, ...result } : saveNotAvailable(target, dataSet.id, kind, result);
  return saveModel(target, {
    format: 'streetlight-model',
    version: MODEL_RECORD_VERSION,
    kind,
    ...(types ? { types } : {}),
    id: `${kind}-${crypto.randomUUID()}`,
    dataSetId: dataSet.id,
    dataHash: dataSet.hash,
    trainedAt: new Date().toISOString(),
    trainingSeconds: (performance.now() - started) / 1000,
    seed,
    parameters: result.parameters,
    trainedOn: result.trainedOn,
    scorecard: result.scorecard,
    payload: result.payload,
  });
}
