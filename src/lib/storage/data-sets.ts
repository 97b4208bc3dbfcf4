/** Data sets: written in chunks, visible in one transaction or not at all. */
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { RejectedRow } from '#lib/contract/import.ts';
import { MODEL_KINDS } from '#lib/core/records/model-record.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { writeWhole, type DataSetDetails, type StreetlightDatabase, type TableChunk } from './database.ts';
import { ACTIVE_DATA_SET, readSetting } from './settings.ts';

/** Rows per chunk: about 7 MB, which IndexedDB writes fastest. */
export const CHUNK_ROWS = 262_144;

/** Name of the lock that is held while a data set is being written, so that a sweep in another tab leaves it alone. */
const WRITE_LOCK = 'streetlight-write';

const COLUMNS = ['minutes', 'latitude', 'longitude', 'type', 'area', 'district', 'place'] as const;

/** All visible data sets, oldest first. */
export async function listDataSets(db: StreetlightDatabase): Promise<DataSetSummary[]> {
  const all = await db.getAll('dataSets');
  return all.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

export async function readDataSet(db: StreetlightDatabase, id: string): Promise<DataSetSummary | undefined> {
  return db.get('dataSets', id);
}

/** The data set in use: the chosen one while it exists, else the newest. */
export async function readActiveDataSet(db: StreetlightDatabase): Promise<DataSetSummary | undefined> {
  const id = await readSetting(db, ACTIVE_DATA_SET);
  if (typeof id === 'string') {
    const chosen = await db.get('dataSets', id);
    if (chosen) return chosen;
  }
  return (await listDataSets(db)).at(-1);
}

export async function readDetails(db: StreetlightDatabase, id: string): Promise<DataSetDetails> {
  const details = await db.get('details', id);
  if (!details) throw new Error(`Data set ${id}: expected its details in storage, found none`);
  return details;
}

/** The rejected rows of an import; none for a data set that has no list. */
export async function readRejectedRows(db: StreetlightDatabase, id: string): Promise<readonly RejectedRow[]> {
  return (await db.get('rejectedRows', id)) ?? [];
}

/** Reads all columns of a data set. Cost: about 5 ms per MB. */
export async function readTable(db: StreetlightDatabase, summary: DataSetSummary): Promise<IncidentTable> {
  const chunkCount = Math.ceil(summary.rows / CHUNK_ROWS);
  const table = {
    rows: summary.rows,
    timeResolution: summary.timeResolution,
    minutes: new Int32Array(summary.rows),
    latitude: new Float64Array(summary.rows),
    longitude: new Float64Array(summary.rows),
    type: new Uint16Array(summary.rows),
    area: new Uint16Array(summary.rows),
    district: new Uint16Array(summary.rows),
    place: new Uint16Array(summary.rows),
    typeLabels: summary.typeLabels,
    areas: summary.areas,
    districtLabels: summary.districtLabels,
    placeLabels: summary.placeLabels,
  } satisfies IncidentTable;
  let timeUnknown: Uint8Array | undefined;
  const reading = db.transaction('chunks');
  for (let index = 0; index < chunkCount; index++) {
    const chunk = await reading.store.get([summary.id, index]);
    if (!chunk)
      throw new Error(
        `Data set "${summary.name}": expected ${chunkCount} chunks in storage, chunk ${index} is missing`,
      );
    for (const column of COLUMNS) table[column].set(chunk[column], index * CHUNK_ROWS);
    if (chunk.timeUnknown) {
      timeUnknown ??= new Uint8Array(summary.rows);
      timeUnknown.set(chunk.timeUnknown, index * CHUNK_ROWS);
    }
  }
  // A worker computes on as soon as it has the table: a transaction still open then would block every write elsewhere.
  await reading.done;
  return timeUnknown ? { ...table, timeUnknown } : table;
}

/**
 * Saves a whole data set and makes it the one in use. Until the last transaction nobody can see it; if anything fails
 * before, what was saved earlier is untouched and the chunks are swept.
 *
 * @param takeOver `if-none-in-use` for what comes unasked (the sample of a first visit): a file that was imported
 *   meanwhile stays in use
 */
export async function saveDataSet(
  db: StreetlightDatabase,
  summary: DataSetSummary,
  table: IncidentTable,
  details: DataSetDetails,
  rejectedRows: readonly RejectedRow[],
  takeOver: 'always' | 'if-none-in-use' = 'always',
): Promise<void> {
  if (summary.rows !== table.rows)
    throw new Error(`saveDataSet: expected ${table.rows} rows in the summary, got ${summary.rows}`);
  await withWriteLock(async () => {
    try {
      for (let start = 0; start < table.rows; start += CHUNK_ROWS) {
        const end = start + CHUNK_ROWS;
        const chunk = {
          ...Object.fromEntries(COLUMNS.map((column) => [column, table[column].slice(start, end)])),
          ...(table.timeUnknown ? { timeUnknown: table.timeUnknown.slice(start, end) } : {}),
        } as unknown as TableChunk;
        await writeWhole(db, ['chunks'], 'relaxed', async (write) => {
          await write.objectStore('chunks').put(chunk, [summary.id, start / CHUNK_ROWS]);
        });
      }
      await writeWhole(db, ['dataSets', 'details', 'rejectedRows', 'settings'], 'strict', async (reveal) => {
        const others = await reveal.objectStore('dataSets').getAllKeys();
        const keep = takeOver === 'if-none-in-use' && others.length > 0;
        const inUse = keep ? await reveal.objectStore('settings').get(ACTIVE_DATA_SET) : summary.id;
        await reveal.objectStore('dataSets').put(summary);
        await reveal.objectStore('details').put(details, summary.id);
        await reveal.objectStore('rejectedRows').put(rejectedRows, summary.id);
        await reveal.objectStore('settings').put(inUse ?? others.at(-1), ACTIVE_DATA_SET);
      });
    } catch (error) {
      await db.delete('chunks', chunksOf(summary.id));
      throw error;
    }
  });
}

export async function renameDataSet(db: StreetlightDatabase, id: string, name: string): Promise<void> {
  await writeWhole(db, ['dataSets'], 'strict', async (transaction) => {
    const store = transaction.objectStore('dataSets');
    const summary = await store.get(id);
    if (summary) await store.put({ ...summary, name });
  });
}

/** Removes a data set with its columns, models and scores, in one transaction. */
export async function deleteDataSet(db: StreetlightDatabase, id: string): Promise<void> {
  await writeWhole(
    db,
    ['dataSets', 'details', 'rejectedRows', 'chunks', 'outcomes', 'models'],
    'strict',
    async (all) => {
      await all.objectStore('dataSets').delete(id);
      await all.objectStore('details').delete(id);
      await all.objectStore('rejectedRows').delete(id);
      await all.objectStore('chunks').delete(chunksOf(id));
      for (const kind of MODEL_KINDS) {
        await all.objectStore('outcomes').delete([id, kind]);
        await all.objectStore('models').delete([id, kind]);
      }
    },
  );
}

/** Removes chunks that an interrupted import left behind. Returns how many; does nothing while another tab writes. */
export async function sweepLeftovers(db: StreetlightDatabase): Promise<number> {
  const sweep = async (): Promise<number> => {
    const visible = new Set(await db.getAllKeys('dataSets'));
    const leftover = (await db.getAllKeys('chunks')).filter(([id]) => !visible.has(id));
    await writeWhole(db, ['chunks'], 'relaxed', async (sweeping) => {
      for (const key of leftover) await sweeping.objectStore('chunks').delete(key);
    });
    return leftover.length;
  };
  if (!hasLocks()) return sweep();
  return navigator.locks.request(WRITE_LOCK, { ifAvailable: true }, (lock) => (lock ? sweep() : 0));
}

function chunksOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
}

/** Web Locks exist on secure origins only; without them a second tab must not import at the same time. */
function hasLocks(): boolean {
  return typeof navigator !== 'undefined' && navigator.locks !== undefined;
}

async function withWriteLock(work: () => Promise<void>): Promise<void> {
  if (hasLocks()) await navigator.locks.request(WRITE_LOCK, work);
  else await work();
}
