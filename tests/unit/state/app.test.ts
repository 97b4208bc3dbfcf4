/** What the pages know of the device at the start of a visit. */
import '../../support/browser-globals.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { app } from '#lib/state/app.svelte.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { discardDataSet } from '#lib/storage/deleted.ts';
import { saveTable } from '../../support/saved-data.ts';
import { syntheticTable } from '../../support/synthetic-table.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a disk on which nothing can be removed hides nothing of what is saved', async () => {
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('addEventListener', () => undefined);
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const db = await sharedDatabase();
  for (const id of ['old', 'town']) await saveTable(db, syntheticTable({ rows: 60 }), id);
  await discardDataSet(db, 'old', new Date(0));
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });

  await app.start();
  expect([app.status, app.active?.id, app.dataSets.length]).toEqual(['ready', 'town', 1]);
  expect(warned).toHaveBeenCalledOnce();
});
