/** The services of the API over IndexedDB, with what was read last kept in memory. */
import type { Services } from '#lib/contract/services.ts';
import type { ModelKind, ModelRecord } from '#lib/core/records/model-record.ts';
import { variantKey } from '#lib/core/records/model-variant.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import type { StreetlightDatabase } from './database.ts';
import { listDataSets, readActiveDataSet, readDataSet, readDetails, readTable } from './data-sets.ts';
import { readModel, readOutcome, readOutcomes, readVariants } from './models.ts';

/** How many derived answers (surfaces, zones) are kept: each is up to a few MB. */
const CACHE_ENTRIES = 24;
/** How many models are kept: the four of all records, and some fitted to crime types. */
const MODELS_HELD = 8;

/**
 * @param open gives the open database; called on every read, so that a database that was closed for an upgrade by
 *   another tab is opened again
 */
export function createLocalServices(open: () => Promise<StreetlightDatabase>): Services {
  let table: { id: string; value: Promise<IncidentTable> } | undefined;
  const models = boundedCache<ModelRecord>(MODELS_HELD);
  return {
    cache: boundedCache<unknown>(CACHE_ENTRIES),
    activeDataSet: async () => readActiveDataSet(await open()),
    dataSets: async () => listDataSets(await open()),
    outcomes: async (dataSetId) => readOutcomes(await open(), dataSetId),
    variants: async (dataSetId, kind) => readVariants(await open(), dataSetId, kind),
    async model<Kind extends ModelKind, Payload>(dataSetId: string, kind: Kind, types?: readonly number[]) {
      const db = await open();
      const outcome = await readOutcome(db, dataSetId, kind, types);
      if (!outcome?.available) return undefined;
      const name = types ? `${kind} ${variantKey(types)}` : kind;
      const held = models.get(name);
      if (held?.id === outcome.summary.id) return held as ModelRecord<Kind, Payload>;
      const record = await readModel(db, dataSetId, kind, types);
      if (record) models.set(name, record);
      return record as ModelRecord<Kind, Payload> | undefined;
    },
    async table(dataSetId) {
      if (table?.id !== dataSetId) {
        const read = open().then(async (db) => {
          const summary = await readDataSet(db, dataSetId);
          if (!summary) throw new Error(`Data set ${dataSetId}: expected it in storage, found none`);
          return readTable(db, summary);
        });
        table = { id: dataSetId, value: read };
        read.catch(() => (table = undefined));
      }
      return table.value;
    },
    geography: async (dataSetId) => (await readDetails(await open(), dataSetId)).geography,
  };
}

/** A map that forgets its oldest entry once it holds more than `limit`. */
function boundedCache<Value>(limit: number): Map<string, Value> {
  const map = new Map<string, Value>();
  const set = map.set.bind(map);
  map.set = (key, value) => {
    map.delete(key);
    if (map.size >= limit) map.delete(map.keys().next().value!);
    return set(key, value);
  };
  return map;
}
