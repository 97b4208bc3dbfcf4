/** The services of the API over IndexedDB, with what was read last kept in memory. */
import type { Services } from '#lib/contract/services.ts';
import type { ModelKind, ModelRecord } from '#lib/core/records/model-record.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import type { StreetlightDatabase } from './database.ts';
import { listDataSets, readActiveDataSet, readDataSet, readDetails, readTable } from './data-sets.ts';
import { readModel, readOutcome, readOutcomes } from './models.ts';

/** How many derived answers (surfaces, zones) are kept: each is up to a few MB. */
const CACHE_ENTRIES = 24;

/**
 * @param open gives the open database; called on every read, so that a database that was closed for an upgrade by
 *   another tab is opened again
 */
export function createLocalServices(open: () => Promise<StreetlightDatabase>): Services {
  let table: { id: string; value: Promise<IncidentTable> } | undefined;
  const models = new Map<string, ModelRecord>();
  return {
    cache: boundedCache(CACHE_ENTRIES),
    activeDataSet: async () => readActiveDataSet(await open()),
    dataSets: async () => listDataSets(await open()),
    outcomes: async (dataSetId) => readOutcomes(await open(), dataSetId),
    async model<Kind extends ModelKind, Payload>(dataSetId: string, kind: Kind) {
      const db = await open();
      const outcome = await readOutcome(db, dataSetId, kind);
      if (!outcome?.available) return undefined;
      const held = models.get(kind);
      if (held?.id === outcome.summary.id) return held as ModelRecord<Kind, Payload>;
      const record = await readModel(db, dataSetId, kind);
      if (record) models.set(kind, record);
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
function boundedCache(limit: number): Map<string, unknown> {
  const map = new Map<string, unknown>();
  const set = map.set.bind(map);
  map.set = (key, value) => {
    map.delete(key);
    if (map.size >= limit) map.delete(map.keys().next().value!);
    return set(key, value);
  };
  return map;
}
