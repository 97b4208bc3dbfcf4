/**
 * Deleting with undo: a deleted data set leaves every list at once, its columns and models stay under the same id until
 * it is brought back or erased. `settings` still names it where it was in use, so that it is in use again when it comes
 * back, unless the person chose another meanwhile.
 */
import { writeWhole, type DeletedDataSet, type StreetlightDatabase, type StreetlightSchema } from './database.ts';
import { allModelsOf } from './model-keys.ts';
import type { IDBPTransaction } from 'idb';

/** How long a deleted data set can be brought back, in milliseconds. */
export const UNDO_MILLISECONDS = 3_600_000;

const OF_A_DATA_SET = ['details', 'rejectedRows', 'chunks', 'outcomes', 'models'] as const;
type Stores = IDBPTransaction<
  StreetlightSchema,
  ('dataSets' | 'deleted' | (typeof OF_A_DATA_SET)[number])[],
  'readwrite'
>;

/** Takes a data set out of use and out of every list; it can be brought back. */
export async function discardDataSet(db: StreetlightDatabase, id: string, now = new Date()): Promise<void> {
  await writeWhole(db, ['dataSets', 'deleted'], 'strict', async (both) => {
    const summary = await both.objectStore('dataSets').get(id);
    if (!summary) return;
    await both.objectStore('deleted').put({ summary, deletedAt: now.toISOString() }, id);
    await both.objectStore('dataSets').delete(id);
  });
}

/** Brings a deleted data set back as it was. False if it is gone for good. */
export async function bringBackDataSet(db: StreetlightDatabase, id: string): Promise<boolean> {
  let back = false;
  await writeWhole(db, ['dataSets', 'deleted'], 'strict', async (both) => {
    const deleted = await both.objectStore('deleted').get(id);
    if (!deleted) return;
    await both.objectStore('dataSets').put(deleted.summary);
    await both.objectStore('deleted').delete(id);
    back = true;
  });
  return back;
}

/** Deleted data sets that can be brought back, the one deleted last first. */
export async function listDeleted(db: StreetlightDatabase): Promise<DeletedDataSet[]> {
  const all = await db.getAll('deleted');
  return all.sort((a, b) => (a.deletedAt > b.deletedAt ? -1 : 1));
}

/** Erases a deleted data set for good; does nothing if it was brought back meanwhile. */
export async function eraseDeleted(db: StreetlightDatabase, id: string): Promise<void> {
  await writeWhole(db, ['dataSets', 'deleted', ...OF_A_DATA_SET], 'strict', async (all) => {
    if ((await all.objectStore('deleted').getKey(id)) !== undefined) await erase(all, id);
  });
}

/** Erases all that were deleted longer ago than `UNDO_MILLISECONDS`. Returns how many. */
export async function eraseExpired(db: StreetlightDatabase, now = new Date()): Promise<number> {
  const expired = (await listDeleted(db)).filter(({ deletedAt }) => expiryOf(deletedAt) <= now.getTime());
  for (const { summary } of expired) await eraseDeleted(db, summary.id);
  return expired.length;
}

/** When a data set that was deleted at that ISO time is erased, in milliseconds since 1970. */
export function expiryOf(deletedAt: string): number {
  return Date.parse(deletedAt) + UNDO_MILLISECONDS;
}

/** Removes a data set with its columns, models and scores in one transaction, without a way back. */
export async function deleteDataSet(db: StreetlightDatabase, id: string): Promise<void> {
  await writeWhole(db, ['dataSets', 'deleted', ...OF_A_DATA_SET], 'strict', (all) => erase(all, id));
}

/**
 * Removes everything written under `id` that no record names yet: what a failed import or restoring leaves. Never
 * rejects: on a full disk nothing can be removed either, what failed before is what the person must know, and what is
 * left is swept at the next start.
 */
export async function removeUnseen(db: StreetlightDatabase, ids: readonly string[]): Promise<void> {
  try {
    await writeWhole(db, ['dataSets', 'deleted', ...OF_A_DATA_SET], 'relaxed', async (all) => {
      for (const id of ids) {
        const seen = (await all.objectStore('dataSets').getKey(id)) ?? (await all.objectStore('deleted').getKey(id));
        if (seen === undefined) await erase(all, id);
      }
    });
  } catch (error) {
    console.warn('What was half written is removed at the next start', error);
  }
}

async function erase(all: Stores, id: string): Promise<void> {
  await all.objectStore('dataSets').delete(id);
  await all.objectStore('deleted').delete(id);
  await all.objectStore('details').delete(id);
  await all.objectStore('rejectedRows').delete(id);
  await all.objectStore('chunks').delete(chunksOf(id));
  await all.objectStore('outcomes').delete(allModelsOf(id));
  await all.objectStore('models').delete(allModelsOf(id));
}

function chunksOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
}
