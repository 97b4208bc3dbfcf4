/** Trained models: one of each kind per data set, replaced whole. */
import type { ModelSummary, TrainingOutcome } from '#lib/contract/workers.ts';
import { checkPayload, isPayloadCurrent } from '#lib/core/records/check-payload.ts';
import {
  checkModelRecord,
  type ModelKind,
  type ModelRecord,
  type NotAvailable,
} from '#lib/core/records/model-record.ts';
import type { IDBPTransaction } from 'idb';
import { writeWhole, type StreetlightDatabase, type StreetlightSchema } from './database.ts';

/** Saves a trained model and its summary in one transaction: a former model stays until the new one is whole. */
export async function saveModel(db: StreetlightDatabase, record: ModelRecord): Promise<TrainingOutcome> {
  const { payload: _payload, ...summary } = record;
  const outcome: TrainingOutcome = {
    kind: record.kind,
    available: true,
    summary: summary satisfies ModelSummary,
    ...payloadVersionOf(record.payload),
  };
  const key: [string, ModelKind] = [record.dataSetId, record.kind];
  await writeWhole(db, ['models', 'outcomes', 'dataSets', 'deleted'], 'strict', async (transaction) => {
    // The data set may have been erased while it was trained on: what came of it must not outlive it.
    if (!(await isKept(transaction, record.dataSetId))) return;
    await transaction.objectStore('models').put(record, key);
    await transaction.objectStore('outcomes').put(outcome, key);
  });
  return outcome;
}

/** Saves that this data cannot support a model, and why. */
export async function saveNotAvailable(
  db: StreetlightDatabase,
  dataSetId: string,
  kind: ModelKind,
  answer: NotAvailable,
): Promise<TrainingOutcome> {
  const outcome: TrainingOutcome = { kind, ...answer };
  await writeWhole(db, ['models', 'outcomes', 'dataSets', 'deleted'], 'strict', async (transaction) => {
    if (!(await isKept(transaction, dataSetId))) return;
    await transaction.objectStore('models').delete([dataSetId, kind]);
    await transaction.objectStore('outcomes').put(outcome, [dataSetId, kind]);
  });
  return outcome;
}

/** True for a data set on this device, also for one that was deleted and can still be brought back with its models. */
async function isKept(
  transaction: IDBPTransaction<StreetlightSchema, ('models' | 'outcomes' | 'dataSets' | 'deleted')[], 'readwrite'>,
  id: string,
): Promise<boolean> {
  const key =
    (await transaction.objectStore('dataSets').getKey(id)) ?? (await transaction.objectStore('deleted').getKey(id));
  return key !== undefined;
}

/**
 * What training gave for a data set; kinds that were never trained are absent. A model of an earlier version of the app
 * is not available, and the reason says what to do.
 */
export async function readOutcomes(db: StreetlightDatabase, dataSetId: string): Promise<TrainingOutcome[]> {
  const outcomes = await db.getAll('outcomes', IDBKeyRange.bound([dataSetId], [dataSetId, []]));
  return outcomes.map(asOfNow);
}

/** The outcome of one kind, as `readOutcomes` gives it. */
export async function readOutcome(
  db: StreetlightDatabase,
  dataSetId: string,
  kind: ModelKind,
): Promise<TrainingOutcome | undefined> {
  const outcome = await db.get('outcomes', [dataSetId, kind]);
  return outcome && asOfNow(outcome);
}

function payloadVersionOf(payload: unknown): { payloadVersion?: number } {
  const version = (payload as { version?: unknown } | null | undefined)?.version;
  return typeof version === 'number' ? { payloadVersion: version } : {};
}

function asOfNow(outcome: TrainingOutcome): TrainingOutcome {
  if (!outcome.available || isPayloadCurrent(outcome.kind, outcome.payloadVersion)) return outcome;
  return {
    kind: outcome.kind,
    available: false,
    outdated: true,
    reason:
      'This model was trained by another version of Streetlight and is out of date. Press “Train all” on the Dashboard page to train it anew.',
  };
}

/**
 * The whole record of a model.
 * @throws Error if it was written by a version of the app that this one cannot read
 */
export async function readModel(
  db: StreetlightDatabase,
  dataSetId: string,
  kind: ModelKind,
): Promise<ModelRecord | undefined> {
  const record = await db.get('models', [dataSetId, kind]);
  if (record === undefined) return undefined;
  checkModelRecord(record);
  checkPayload(record.kind, record.payload);
  return record;
}
