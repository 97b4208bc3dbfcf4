/** Under which keys the models of a data set are kept. */
import type { TrainingOutcome } from '#lib/contract/workers.ts';
import type { ModelKind } from '#lib/core/records/model-record.ts';
import { variantKey } from '#lib/core/records/model-variant.ts';
import type { ModelKey } from './database.ts';

/** @param types codes of the crime types it is fitted to (`sortedTypes`); absent for the model of all records */
export function modelKey(dataSetId: string, kind: ModelKind, types?: readonly number[]): ModelKey {
  return types === undefined ? [dataSetId, kind] : [dataSetId, kind, variantKey(types)];
}

/** The types that a trained model is fitted to; undefined for the model of all records. */
export function typesOf(outcome: TrainingOutcome): readonly number[] | undefined {
  return outcome.available ? outcome.summary.types : undefined;
}

/** All models of a data set, variants included. */
export function allModelsOf(dataSetId: string): IDBKeyRange {
  return IDBKeyRange.bound([dataSetId], [dataSetId, []]);
}

/** The models of a kind that are fitted to some crime types, without the one of all records. */
export function variantsOf(dataSetId: string, kind: ModelKind): IDBKeyRange {
  return IDBKeyRange.bound([dataSetId, kind, ''], [dataSetId, kind, []]);
}
