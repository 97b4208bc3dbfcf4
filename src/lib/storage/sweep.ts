/** What an interrupted import or restoring left behind is removed: at the next start, or at once after a cancel. */
import { writeWhole, type StreetlightDatabase } from './database.ts';
import { ifNobodyWrites, withWriteLock } from './write-lock.ts';

/**
 * Removes everything that belongs to no data set, neither a visible nor a deleted one. Returns how many entries; does
 * nothing while another tab writes.
 */
export async function sweepLeftovers(db: StreetlightDatabase): Promise<number> {
  return (await ifNobodyWrites(() => sweep(db))) ?? 0;
}

/** The same, after waiting for whoever writes. */
export function sweepWhenFree(db: StreetlightDatabase): Promise<number> {
  return withWriteLock(() => sweep(db));
}

async function sweep(db: StreetlightDatabase): Promise<number> {
  // both in one transaction: a data set that is brought back at this moment must not be missed in both
  const reading = db.transaction(['dataSets', 'deleted']);
  const known = new Set([
    ...(await reading.objectStore('dataSets').getAllKeys()),
    ...(await reading.objectStore('deleted').getAllKeys()),
  ]);
  await reading.done;
  let count = 0;
  await writeWhole(db, ['chunks', 'outcomes', 'models', 'details', 'rejectedRows'], 'relaxed', async (all) => {
    for (const name of ['chunks', 'outcomes', 'models'] as const) {
      const store = all.objectStore(name);
      for (const key of await store.getAllKeys()) {
        if (known.has(key[0])) continue;
        await store.delete(key);
        count++;
      }
    }
    for (const name of ['details', 'rejectedRows'] as const) {
      const store = all.objectStore(name);
      for (const key of await store.getAllKeys()) {
        if (known.has(key)) continue;
        await store.delete(key);
        count++;
      }
    }
  });
  return count;
}
