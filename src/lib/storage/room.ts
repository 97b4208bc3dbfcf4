/** Whether there is room for what is to be saved: asked before writing, and said in figures where there is none. */
import type { StreetlightDatabase } from './database.ts';

/** What the database writes beside the values themselves: keys, journals, the space of a compaction. */
const OVERHEAD = 1.1;
const LEAST_BYTES = 100_000;

/** There is no room on this device. The message is a sentence for people: figures and what to do. */
export class NotEnoughRoom extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotEnoughRoom';
  }
}

/**
 * @param bytes size of the values to be saved
 * @throws NotEnoughRoom if the browser says that it leaves less; browsers that do not say are tried
 */
export async function checkRoom(db: StreetlightDatabase, bytes: number): Promise<void> {
  const free = await freeBytes();
  if (free !== undefined && free < neededBytes(bytes)) throw new NotEnoughRoom(await sentence(db, bytes, free));
}

/** The error to throw for one that came while writing: a full disk becomes `NotEnoughRoom`, anything else stays. */
export async function toldAsRoom(db: StreetlightDatabase, error: unknown, bytes: number): Promise<unknown> {
  if (!(error instanceof Error) || error.name !== 'QuotaExceededError') return error;
  return new NotEnoughRoom(await sentence(db, bytes, await freeBytes()));
}

function neededBytes(bytes: number): number {
  return bytes * OVERHEAD + LEAST_BYTES;
}

async function freeBytes(): Promise<number | undefined> {
  if (typeof navigator === 'undefined' || !navigator.storage?.estimate) return undefined;
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined ? undefined : Math.max(0, quota - (usage ?? 0));
}

async function sentence(db: StreetlightDatabase, bytes: number, free: number | undefined): Promise<string> {
  const deleted = (await db.getAll('deleted')).reduce((sum, { summary }) => sum + summary.bytes, 0);
  return [
    `There is not enough room: saving needs about ${megabytes(neededBytes(bytes))}`,
    // the disk can be full although the quota is not
    free === undefined || free >= neededBytes(bytes)
      ? ', and the disk or this browser has no more.'
      : `, and this browser leaves ${megabytes(free)}.`,
    deleted > 0
      ? ` Deleted data sets that can still be brought back take ${megabytes(deleted)}: press “Remove now” on the Data page.`
      : '',
    ' Delete data sets that you no longer need, or free space on the disk, and try again.',
  ].join('');
}

function megabytes(bytes: number): string {
  return bytes < 1e7 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.round(bytes / 1e6).toLocaleString('en')} MB`;
}
