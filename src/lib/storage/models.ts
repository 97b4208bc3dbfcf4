/**
 * Trained models: one of each kind per data set, replaced whole, and beside it the last few that were fitted to some
 * crime types only. Those stand on one page with the model of all records, so they go when it is trained anew.
 */
import type { ModelSummary, TrainingOutcome } from '#lib/contract/workers.ts';
import { checkPayload, isPayloadCurrent } from '#lib/core/records/check-payload.ts';
import {
  checkModelRecord,
  type ModelKind,
  type ModelRecord,
  type NotAvailable,
} from '#lib/core/records/model-record.ts';
import { MOST_VARIANTS } from '#lib/core/records/model-variant.ts';
import type { IDBPTransaction } from 'idb';
import { writeWhole, type StreetlightDatabase, type StreetlightSchema } from './database.ts';
import { allModelsOf, modelKey, typesOf, variantsOf } from './model-keys.ts';

type Writing = IDBPTransaction<StreetlightSchema, ('models' | 'outcomes' | 'dataSets' | 'deleted')[], 'readwrite'>;

/**
 * Saves a trained model and its summary in one transaction: a former model stays until the new one is whole. Of those
 * fitted to some crime types the last `MOST_VARIANTS` stay.
 */
export async function saveModel(db: StreetlightDatabase, record: ModelRecord): Promise<TrainingOutcome> {
  const { payload: _payload, ...summary } = record;
  const outcome: TrainingOutcome = {
    kind: record.kind,
    available: true,
    summary: summary satisfies ModelSummary,
    ...payloadVersionOf(record.payload),
  };
  const { dataSetId, kind, types } = record;
  const key = modelKey(dataSetId, kind, types);
  await writeWhole(db, ['models', 'outcomes', 'dataSets', 'deleted'], 'strict', async (transaction) => {
    // The data set may have been erased while it was trained on: what came of it must not outlive it.
    if (!(await isKept(transaction, dataSetId))) return;
    if (!types) await removeVariants(transaction, dataSetId, kind);
    await transaction.objectStore('models').put(record, key);
    await transaction.objectStore('outcomes').put(outcome, key);
    if (types) await removeOldest(transaction, dataSetId, kind);
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
    await removeVariants(transaction, dataSetId, kind);
    await transaction.objectStore('models').delete([dataSetId, kind]);
    await transaction.objectStore('outcomes').put(outcome, [dataSetId, kind]);
  });
  return outcome;
}

/** True for a data set on this device, also for one that was deleted and can still be brought back with its models. */
async function isKept(transaction: Writing, id: string): Promise<boolean> {
  const key =
    (await transaction.objectStore('dataSets').getKey(id)) ?? (await transaction.objectStore('deleted').getKey(id));
  return key !== undefined;
}

async function removeVariants(transaction: Writing, dataSetId: string, kind: ModelKind): Promise<void> {
  await transaction.objectStore('models').delete(variantsOf(dataSetId, kind));
  await transaction.objectStore('outcomes').delete(variantsOf(dataSetId, kind));
}

async function removeOldest(transaction: Writing, dataSetId: string, kind: ModelKind): Promise<void> {
  const fitted = newestFirst(await transaction.objectStore('outcomes').getAll(variantsOf(dataSetId, kind)));
  for (const { types } of fitted.slice(MOST_VARIANTS)) {
    await transaction.objectStore('models').delete(modelKey(dataSetId, kind, types));
    await transaction.objectStore('outcomes').delete(modelKey(dataSetId, kind, types));
  }
}

function newestFirst(outcomes: readonly TrainingOutcome[]): ModelSummary[] {
  const summaries = outcomes.flatMap((outcome) => (outcome.available ? [outcome.summary] : []));
  return summaries.sort((a, b) => (a.trainedAt > b.trainedAt ? -1 : 1));
}

/**
 * What training gave for a data set, of all its records; kinds that were never trained are absent. A model of an earlier version of the app
 * is not available, and the reason says what to do.
 */
export async function readOutcomes(db: StreetlightDatabase, dataSetId: string): Promise<TrainingOutcome[]> {
  const outcomes = await db.getAll('outcomes', allModelsOf(dataSetId));
  return outcomes.filter((outcome) => !typesOf(outcome)).map(asOfNow);
}

/** The models fitted to some crime types that can answer now, the last one first. */
export async function readVariants(
  db: StreetlightDatabase,
  dataSetId: string,
  kind: ModelKind,
): Promise<ModelSummary[]> {
  const outcomes = await db.getAll('outcomes', variantsOf(dataSetId, kind));
  return newestFirst(outcomes.map(asOfNow));
}

/** The outcome of one kind, as `readOutcomes` gives it, or of a model fitted to those types. */
export async function readOutcome(
  db: StreetlightDatabase,
  dataSetId: string,
  kind: ModelKind,
  types?: readonly number[],
): Promise<TrainingOutcome | undefined> {
  const outcome = await db.get('outcomes', modelKey(dataSetId, kind, types));
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
 * @param types codes of the crime types it is fitted to (`sortedTypes`); absent for the model of all records
 * @throws Error if it was written by a version of the app that this one cannot read
 */
export async function readModel(
  db: StreetlightDatabase,
  dataSetId: string,
  kind: ModelKind,
  types?: readonly number[],
): Promise<ModelRecord | undefined> {
  const record = await db.get('models', modelKey(dataSetId, kind, types));
  if (record === undefined) return undefined;
  checkModelRecord(record);
  checkPayload(record.kind, record.payload);
  return record;
}
