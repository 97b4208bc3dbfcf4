/** Data sets: written in chunks, visible in one transaction or not at all. */
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { RejectedRow } from '#lib/contract/import.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { writeWhole, type DataSetDetails, type StreetlightDatabase, type TableChunk } from './database.ts';
import { removeUnseen } from './deleted.ts';
import { checkRoom, toldAsRoom } from './room.ts';
import { ACTIVE_DATA_SET, readSetting } from './settings.ts';
import { withWriteLock } from './write-lock.ts';

/** Rows per chunk: about 7 MB, which IndexedDB writes fastest. */
export const CHUNK_ROWS = 262_144;

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
 * @throws NotEnoughRoom, a sentence with figures, if it does not fit; asked before writing, and told where the disk
 *   turns out to be full in the middle
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
  // a rejected row is its raw text and a sentence
  const bytes = summary.bytes + rejectedRows.length * 300;
  await withWriteLock(async () => {
    await checkRoom(db, bytes);
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
      await removeUnseen(db, [summary.id]);
      throw await toldAsRoom(db, error, bytes);
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
