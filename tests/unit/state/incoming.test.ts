/** Files that come in while something else is under way. */
import '../../support/browser-globals.ts';
import { gzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { backupPrelude } from '#lib/core/records/backup-format.ts';
import { incoming } from '#lib/state/incoming.svelte.ts';
import { keeping } from '#lib/state/keeping.svelte.ts';
import { saved } from '#lib/state/services.ts';
import { FakeWorker } from '../worker-client/fake-worker.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a backup that is dropped while a data set is exported does not end the export', async () => {
  vi.stubGlobal('Worker', FakeWorker);
  const backup = new File([gzipSync(backupPrelude()) as Uint8Array<ArrayBuffer>], 'all.streetlight');
  keeping.exporting = 'town';
  await incoming.take([backup]);
  keeping.exporting = '';
  expect(FakeWorker.started).toEqual([]);
  expect(incoming.notice).toMatchObject({ tone: 'warn', text: 'all.streetlight can be restored when that is done.' });
});

test('a device that keeps nothing is no failure of sharing, unless something was shared', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(saved, 'takeInbox').mockRejectedValue(new DOMException('Denied', 'SecurityError'));
  incoming.notice = undefined;
  await incoming.takeShared(false);
  expect(incoming.notice).toBeUndefined();
  await incoming.takeShared(true);
  expect(incoming.notice).toMatchObject({ tone: 'warn', title: 'No file came with what was shared' });
  expect(warned).toHaveBeenCalledTimes(2);
});
