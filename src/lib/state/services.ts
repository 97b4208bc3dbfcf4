/** The one place of the pages that touches storage and the API's routes. */
import { base } from '$app/paths';
import type { Api } from '#lib/api/app.ts';
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { ModelSummary, TrainingOutcome } from '#lib/contract/workers.ts';
import type { ModelKind, ModelRecord } from '#lib/core/records/model-record.ts';
import { sortedTypes, VARIED_KINDS } from '#lib/core/records/model-variant.ts';
import { sharedDatabase, type DataSetDetails, type InboxFile } from '#lib/storage/database.ts';
import { listDataSets, readActiveDataSet, readDetails, renameDataSet } from '#lib/storage/data-sets.ts';
import {
  bringBackDataSet,
  discardDataSet,
  eraseDeleted,
  eraseExpired,
  expiryOf,
  listDeleted,
} from '#lib/storage/deleted.ts';
import { takeAllFromInbox } from '#lib/storage/inbox.ts';
import { readModel, readOutcomes, readVariants } from '#lib/storage/models.ts';
import { ACTIVE_DATA_SET, readSetting, writeSetting } from '#lib/storage/settings.ts';
import { sweepLeftovers, sweepWhenFree } from '#lib/storage/sweep.ts';

export { SAMPLE_OFFERED } from '#lib/storage/settings.ts';

let api: Promise<Api> | undefined;

/** The API in this page: what the service worker would answer, before one is in control. Loads on first use. */
export function pageApi(): Promise<Api> {
  api ??= Promise.all([import('#lib/api/app.ts'), import('#lib/storage/local-services.ts')]).then(
    ([{ createApi }, { createLocalServices }]) =>
      createApi(createLocalServices(sharedDatabase), {
        version: __APP_VERSION__,
        base,
        onError: (error) => console.error('API route failed', error),
      }),
  );
  return api;
}

/** A data set that was deleted and can be brought back until `expires` (milliseconds since 1970). */
export interface Undoable {
  readonly summary: DataSetSummary;
  readonly expires: number;
}

export interface DeviceState {
  readonly dataSets: readonly DataSetSummary[];
  readonly active: DataSetSummary | undefined;
  /** Of the data set in use. */
  readonly outcomes: readonly TrainingOutcome[];
  /** Of every visible data set, by its id. */
  readonly outcomesOf: ReadonlyMap<string, readonly TrainingOutcome[]>;
  /** Models of the data set in use that are fitted to some crime types, of each kind the last one first. */
  readonly fitted: readonly ModelSummary[];
  readonly details: DataSetDetails | undefined;
  /** Deleted, the last one first. */
  readonly deleted: readonly Undoable[];
}

/** Everything that pages show about what is saved, in one reading. */
export async function readDeviceState(): Promise<DeviceState> {
  const db = await sharedDatabase();
  const [dataSets, active, deleted] = await Promise.all([listDataSets(db), readActiveDataSet(db), listDeleted(db)]);
  const outcomesOf = new Map(
    await Promise.all(dataSets.map(async ({ id }) => [id, await readOutcomes(db, id)] as const)),
  );
  return {
    dataSets,
    active,
    outcomes: active ? await readOutcomes(db, active.id) : [],
    outcomesOf,
    fitted: active ? (await Promise.all(VARIED_KINDS.map((kind) => readVariants(db, active.id, kind)))).flat() : [],
    details: active && (await readDetails(db, active.id)),
    deleted: deleted.map(({ summary, deletedAt }) => ({ summary, expires: expiryOf(deletedAt) })),
  };
}

export const saved = {
  use: async (id: string): Promise<void> => writeSetting(await sharedDatabase(), ACTIVE_DATA_SET, id),
  rename: async (id: string, name: string): Promise<void> => renameDataSet(await sharedDatabase(), id, name),
  /** Deletes with undo. */
  discard: async (id: string): Promise<void> => discardDataSet(await sharedDatabase(), id),
  bringBack: async (id: string): Promise<boolean> => bringBackDataSet(await sharedDatabase(), id),
  erase: async (id: string): Promise<void> => eraseDeleted(await sharedDatabase(), id),
  eraseExpired: async (): Promise<number> => eraseExpired(await sharedDatabase()),
  /** `types`: codes, where the model is wanted that is fitted to just them. */
  model: async (dataSetId: string, kind: ModelKind, types?: readonly number[]): Promise<ModelRecord | undefined> =>
    readModel(await sharedDatabase(), dataSetId, kind, types && sortedTypes(types)),
  takeInbox: async (): Promise<InboxFile[]> => takeAllFromInbox(await sharedDatabase()),
  sweep: async (): Promise<number> => sweepLeftovers(await sharedDatabase()),
  sweepWhenFree: async (): Promise<number> => sweepWhenFree(await sharedDatabase()),
  readSetting: async (name: string): Promise<unknown> => readSetting(await sharedDatabase(), name),
  writeSetting: async (name: string, value: unknown): Promise<void> =>
    writeSetting(await sharedDatabase(), name, value),
};
