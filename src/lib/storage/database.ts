/** The database: its stores, their types and the path from each version to the next. */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { DataSetOverview, DataSetSummary } from '#lib/contract/data-set.ts';
import type { RejectedRow, SavedMapping } from '#lib/contract/import.ts';
import type { TrainingOutcome } from '#lib/contract/workers.ts';
import type { Geography } from '#lib/core/geo/geography.ts';
import type { LeakyColumns } from '#lib/core/leak/leaky-columns.ts';
import type { ModelKind, ModelRecord } from '#lib/core/records/model-record.ts';

/** The columns of up to `CHUNK_ROWS` rows of a data set. */
export interface TableChunk {
  readonly minutes: Int32Array;
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  readonly type: Uint16Array;
  readonly area: Uint16Array;
  readonly district: Uint16Array;
  readonly place: Uint16Array;
  /** Absent where every record of the data set has its time of day (as in all data saved before there was this column). */
  readonly timeUnknown?: Uint8Array;
}

/** What belongs to a data set beside its summary and columns. */
export interface DataSetDetails {
  readonly geography: Geography | undefined;
  readonly overview: DataSetOverview;
  /** Absent where the files have no column that names the crime (as in all data saved before these were counted). */
  readonly leaky?: LeakyColumns;
}

/** A data set that a person deleted: out of every list, kept for a while so that it can be brought back. */
export interface DeletedDataSet {
  readonly summary: DataSetSummary;
  /** ISO time. */
  readonly deletedAt: string;
}

/** A file that was shared into the installed app and waits to be looked at. */
export interface InboxFile {
  readonly name: string;
  readonly blob: Blob;
  /** ISO time. */
  readonly receivedAt: string;
}

/** Where a model is kept. Only those fitted to some crime types have the third part (`model-keys.ts`). */
export type ModelKey = [dataSetId: string, kind: ModelKind] | [dataSetId: string, kind: ModelKind, variant: string];

export interface StreetlightSchema extends DBSchema {
  /** Visible data sets. A data set without a record here does not exist. */
  dataSets: { key: string; value: DataSetSummary };
  details: { key: string; value: DataSetDetails };
  /** Rejected rows with line and reason: up to 200,000 of them, read only when a person opens the list. */
  rejectedRows: { key: string; value: readonly RejectedRow[] };
  chunks: { key: [dataSetId: string, index: number]; value: TableChunk };
  /** What training gave, without payloads: small, read by every page. */
  outcomes: { key: ModelKey; value: TrainingOutcome };
  models: { key: ModelKey; value: ModelRecord };
  settings: { key: string; value: unknown };
  /** Mappings that a person confirmed, by the text of the header. */
  mappings: { key: string; value: SavedMapping };
  /** Shared files in the order in which they came. */
  inbox: { key: number; value: InboxFile };
  /** Deleted data sets that can still be brought back: their chunks, details and models stay under the same id. */
  deleted: { key: string; value: DeletedDataSet };
}

export type StreetlightDatabase = IDBPDatabase<StreetlightSchema>;

export const DATABASE_NAME = 'streetlight';
export const DATABASE_VERSION = 3;

type Upgrade = IDBPTransaction<StreetlightSchema, StoreNames<StreetlightSchema>[], 'versionchange'>;

/** One step per version: step i brings a database of version i to version i + 1. Steps are never edited, only added. */
const migrations: ((db: StreetlightDatabase, upgrade: Upgrade) => void | Promise<void>)[] = [
  (db) => {
    db.createObjectStore('dataSets', { keyPath: 'id' });
    db.createObjectStore('details');
    db.createObjectStore('chunks');
    db.createObjectStore('outcomes');
    db.createObjectStore('models');
    db.createObjectStore('settings');
  },
  // Rejected rows move out of the details, which every page reads, into a store of their own.
  async (db, upgrade) => {
    const rejected = db.createObjectStore('rejectedRows');
    for (let cursor = await upgrade.objectStore('details').openCursor(); cursor; cursor = await cursor.continue()) {
      const { rejectedRows = [], ...details } = cursor.value as DataSetDetails & { rejectedRows?: RejectedRow[] };
      await rejected.put(rejectedRows, cursor.key);
      await cursor.update(details);
    }
  },
  (db) => {
    db.createObjectStore('mappings');
    db.createObjectStore('inbox', { autoIncrement: true });
    db.createObjectStore('deleted');
  },
];

/**
 * Opens the database, bringing an older one up to date.
 * @param name another name for tests
 * Errors: rejects with the browser's error if storage is denied or was made by a newer version of the app.
 */
export function openDatabase(name = DATABASE_NAME): Promise<StreetlightDatabase> {
  return openDB<StreetlightSchema>(name, DATABASE_VERSION, {
    async upgrade(db, oldVersion, _newVersion, upgrade) {
      for (const migrate of migrations.slice(oldVersion)) await migrate(db, upgrade);
    },
    // A newer tab wants to upgrade: close, so that it is not blocked; the next call opens again.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      shared = undefined;
    },
  });
}

type StoreName = StoreNames<StreetlightSchema>;
type Stores<Name extends StoreName> = IDBPTransaction<StreetlightSchema, Name[], 'readwrite'>;

/**
 * Writes all of it or nothing: a value that cannot be stored throws inside `work` *before* the transaction knows, and
 * what was put so far would be committed; here it is aborted. Await each request in turn.
 */
export async function writeWhole<Name extends StoreName>(
  db: StreetlightDatabase,
  stores: Name[],
  durability: 'strict' | 'relaxed',
  work: (transaction: Stores<Name>) => Promise<void>,
): Promise<void> {
  const transaction = db.transaction(stores, 'readwrite', { durability });
  try {
    await work(transaction);
    await transaction.done;
  } catch (error) {
    // already aborted where the browser found the failure itself (disk full)
    try {
      transaction.abort();
    } catch (alreadyOver) {
      if (!(alreadyOver instanceof DOMException)) throw alreadyOver;
    }
    await transaction.done.catch(() => undefined);
    // where the browser aborted (disk full), the request says "aborted" and only the transaction says why
    throw transaction.error ?? error;
  }
}

let shared: Promise<StreetlightDatabase> | undefined;

/** The one open connection of this page or worker; opened again after another tab's upgrade closed it. */
export function sharedDatabase(): Promise<StreetlightDatabase> {
  if (!shared) {
    shared = openDatabase();
    const forget = (): void => void (shared = undefined);
    shared.then((db) => db.addEventListener('close', forget), forget);
  }
  return shared;
}
