/** The one place of the pages that touches storage and the API's routes. */
import { base } from '$app/paths';
import type { Api } from '#lib/api/app.ts';
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { RejectedRow } from '#lib/contract/import.ts';
import type { TrainingOutcome } from '#lib/contract/workers.ts';
import type { ModelKind, ModelRecord } from '#lib/core/records/model-record.ts';
import { sharedDatabase, type DataSetDetails } from '#lib/storage/database.ts';
import {
  deleteDataSet,
  listDataSets,
  readActiveDataSet,
  readDetails,
  readRejectedRows,
  renameDataSet,
  sweepLeftovers,
} from '#lib/storage/data-sets.ts';
import { readModel, readOutcomes } from '#lib/storage/models.ts';
import { ACTIVE_DATA_SET, readSetting, writeSetting } from '#lib/storage/settings.ts';

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

export interface DeviceState {
  readonly dataSets: readonly DataSetSummary[];
  readonly active: DataSetSummary | undefined;
  readonly outcomes: readonly TrainingOutcome[];
  readonly details: DataSetDetails | undefined;
}

/** Everything that pages show about what is saved, in one reading. */
export async function readDeviceState(): Promise<DeviceState> {
  const db = await sharedDatabase();
  const [dataSets, active] = await Promise.all([listDataSets(db), readActiveDataSet(db)]);
  if (!active) return { dataSets, active, outcomes: [], details: undefined };
  const [outcomes, details] = await Promise.all([readOutcomes(db, active.id), readDetails(db, active.id)]);
  return { dataSets, active, outcomes, details };
}

export const saved = {
  use: async (id: string): Promise<void> => writeSetting(await sharedDatabase(), ACTIVE_DATA_SET, id),
  rename: async (id: string, name: string): Promise<void> => renameDataSet(await sharedDatabase(), id, name),
  remove: async (id: string): Promise<void> => deleteDataSet(await sharedDatabase(), id),
  rejectedRows: async (id: string): Promise<readonly RejectedRow[]> => readRejectedRows(await sharedDatabase(), id),
  model: async (dataSetId: string, kind: ModelKind): Promise<ModelRecord | undefined> =>
    readModel(await sharedDatabase(), dataSetId, kind),
  sweep: async (): Promise<number> => sweepLeftovers(await sharedDatabase()),
  readSetting: async (name: string): Promise<unknown> => readSetting(await sharedDatabase(), name),
  writeSetting: async (name: string, value: unknown): Promise<void> =>
    writeSetting(await sharedDatabase(), name, value),
};
