/** What a backup holds of a data set, read part by part, and written back unseen until all of it is there. */
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { RejectedRow, SavedMapping } from '#lib/contract/import.ts';
import type { TrainingOutcome } from '#lib/contract/workers.ts';
import type { ModelRecord } from '#lib/core/records/model-record.ts';
import { writeWhole, type DataSetDetails, type StreetlightDatabase, type TableChunk } from './database.ts';
import { CHUNK_ROWS } from './data-sets.ts';
import { allModelsOf, modelKey, typesOf } from './model-keys.ts';
import { ACTIVE_DATA_SET } from './settings.ts';

/** Rejected rows per part: a list of all of them would be one giant text. */
const ROWS_PER_PART = 20_000;

export type BackupPart =
  | { readonly section: 'chunk'; readonly index: number; readonly chunk: TableChunk }
  | { readonly section: 'details'; readonly details: DataSetDetails }
  | { readonly section: 'rejectedRows'; readonly rows: readonly RejectedRow[] }
  | { readonly section: 'outcome'; readonly outcome: TrainingOutcome }
  | { readonly section: 'model'; readonly record: ModelRecord };

/** How many parts hold the columns of so many rows. */
export function chunkCount(rows: number): number {
  return Math.ceil(rows / CHUNK_ROWS);
}

/** How many rows the chunk of that index holds. */
export function rowsOfChunk(rows: number, index: number): number {
  return Math.min(CHUNK_ROWS, rows - index * CHUNK_ROWS);
}

/**
 * All parts of a data set, one after the other: at most one chunk or model is in memory.
 * @throws Error with a sentence if the data set is erased meanwhile
 */
export async function* partsOf(db: StreetlightDatabase, dataSet: DataSetSummary): AsyncGenerator<BackupPart> {
  const gone = (what: string): Error => new Error(`“${dataSet.name}” is no longer whole on this device (${what}).`);
  const details = await db.get('details', dataSet.id);
  if (!details) throw gone('its details are missing');
  yield { section: 'details', details };
  for (let index = 0; index < chunkCount(dataSet.rows); index++) {
    const chunk = await db.get('chunks', [dataSet.id, index]);
    if (!chunk) throw gone(`part ${index + 1} of its records is missing`);
    yield { section: 'chunk', index, chunk };
  }
  const rows = (await db.get('rejectedRows', dataSet.id)) ?? [];
  for (let start = 0; start < rows.length; start += ROWS_PER_PART) {
    yield { section: 'rejectedRows', rows: rows.slice(start, start + ROWS_PER_PART) };
  }
  const keys = await db.getAllKeys('outcomes', allModelsOf(dataSet.id));
  for (const key of keys) {
    // one transaction: a training that ends now must not give the summary of one model and the payload of another
    const both = db.transaction(['outcomes', 'models']);
    const outcome = await both.objectStore('outcomes').get(key);
    const record = await both.objectStore('models').get(key);
    await both.done;
    if (outcome) yield { section: 'outcome', outcome };
    if (record) yield { section: 'model', record };
  }
}

/** Writes one part under an id that no visible data set has. Rejected rows are added to those of earlier parts. */
export async function writePart(db: StreetlightDatabase, id: string, part: BackupPart): Promise<void> {
  await writeWhole(db, ['chunks', 'details', 'rejectedRows', 'outcomes', 'models'], 'relaxed', async (write) => {
    switch (part.section) {
      case 'chunk':
        await write.objectStore('chunks').put(part.chunk, [id, part.index]);
        break;
      case 'details':
        await write.objectStore('details').put(part.details, id);
        break;
      case 'rejectedRows': {
        const earlier = (await write.objectStore('rejectedRows').get(id)) ?? [];
        await write.objectStore('rejectedRows').put([...earlier, ...part.rows], id);
        break;
      }
      case 'outcome': {
        const { outcome } = part;
        const own = outcome.available ? { ...outcome, summary: { ...outcome.summary, dataSetId: id } } : outcome;
        await write.objectStore('outcomes').put(own, modelKey(id, outcome.kind, typesOf(outcome)));
        break;
      }
      case 'model':
        await write
          .objectStore('models')
          .put({ ...part.record, dataSetId: id }, modelKey(id, part.record.kind, part.record.types));
        break;
    }
  });
}

export interface RestoredSettings {
  /** Kept beside those of this device; of two for the same header the later one counts. */
  readonly mappings: readonly SavedMapping[];
  readonly settings: readonly (readonly [name: string, value: unknown])[];
}

/**
 * Makes restored data sets visible, all or none.
 * @param inUse the one to be in use; absent: what is in use stays
 * @param settings put where this device has none of that name
 */
export async function revealRestored(
  db: StreetlightDatabase,
  dataSets: readonly DataSetSummary[],
  inUse: string | undefined,
  { mappings, settings }: RestoredSettings,
): Promise<void> {
  await writeWhole(db, ['dataSets', 'mappings', 'settings'], 'strict', async (reveal) => {
    // `add` refuses an id that is taken
    for (const summary of dataSets) await reveal.objectStore('dataSets').add(summary);
    for (const saved of mappings) {
      const own = await reveal.objectStore('mappings').get(saved.header);
      if (!own || own.savedAt < saved.savedAt) await reveal.objectStore('mappings').put(saved, saved.header);
    }
    for (const [name, value] of settings) {
      if ((await reveal.objectStore('settings').getKey(name)) === undefined) {
        await reveal.objectStore('settings').put(value, name);
      }
    }
    if (inUse !== undefined) await reveal.objectStore('settings').put(inUse, ACTIVE_DATA_SET);
  });
}

/** Which ids are taken on this device, by visible or by deleted data sets. */
export async function takenIds(
  db: StreetlightDatabase,
): Promise<{ readonly visible: ReadonlySet<string>; readonly deleted: ReadonlySet<string> }> {
  const reading = db.transaction(['dataSets', 'deleted']);
  const visible = new Set(await reading.objectStore('dataSets').getAllKeys());
  const deleted = new Set(await reading.objectStore('deleted').getAllKeys());
  await reading.done;
  return { visible, deleted };
}
