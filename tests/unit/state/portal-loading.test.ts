/** A load from a portal as the Data page shows it, beside an import that is under way. */
import '../../support/browser-globals.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PortalChoice, PortalPage } from '#lib/contract/portals.ts';
import type { PortalWorkerApi } from '#lib/contract/workers.ts';
import { importing } from '#lib/state/importing.svelte.ts';
import { portalLoading } from '#lib/state/portal-loading.svelte.ts';
import { FakeWorker, lastWorker } from '../worker-client/fake-worker.ts';

const town: PortalChoice = {
  id: 'town',
  city: 'Town',
  host: 'data.town.example',
  publisher: 'Town',
  licence: 'open',
  notes: [],
  firstDate: '2001-01-01',
  suggested: { from: '2024-01-01', to: '2024-12-31' },
  monthly: false,
  places: [],
};

function portalWorker(pages: readonly Omit<PortalPage, 'rows'>[]): void {
  FakeWorker.apis['portal.worker.ts'] = {
    portals: () => [town],
    readAddress: () => ({ failed: true, sentence: 'No portal.' }),
    count: () => Promise.resolve({ records: 2, parts: [2], estimated: false, notes: [] }),
    load: async (_query, _counted, _from, onPage) => {
      for (const page of pages) await onPage({ ...page, rows: new Blob(['2024-01-01,THEFT\n']) });
      return { kind: 'whole', notes: [] };
    },
  } satisfies PortalWorkerApi;
}

const page = { header: 'date,type', count: 2, next: { part: 1, shape: 0, offset: 0 } };

beforeEach(() => {
  FakeWorker.started.length = 0;
  FakeWorker.apis = {};
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  importing.reset();
  portalLoading.discard();
  portalLoading.choices = [];
  vi.unstubAllGlobals();
});

test('a load that ends while another import is being saved leaves that alone, and waits with what it has', async () => {
  portalWorker([page]);
  await portalLoading.open();
  portalLoading.choose('town');
  await portalLoading.count();
  importing.stage = 'importing';
  await portalLoading.load();
  expect(importing.stage).toBe('importing');
  expect(portalLoading.stage).toBe('stopped');
  expect(portalLoading.rowsLoaded).toBe(2);
  expect(portalLoading.problem).toMatch(/being saved.*Keep what was loaded/);

  importing.stage = 'done';
  void portalLoading.keep();
  await vi.waitFor(() => expect(importing.stage).toBe('looking'));
  expect(importing.files.map(({ name }) => name)).toEqual(['Town 2024-01-01 to 2024-12-31.csv']);
  expect([portalLoading.stage, portalLoading.problem]).toEqual(['loaded', '']);
});

test('a worker that cannot start is said, for the list of cities and for an address', async () => {
  const opening = portalLoading.open();
  lastWorker().die();
  await opening;
  expect(portalLoading.problem).toMatch(/could not start/);

  portalWorker([]);
  await portalLoading.open();
  const address = portalLoading.useAddress('https://data.town.example/x');
  await Promise.resolve();
  lastWorker().die('out of memory');
  await address;
  expect(portalLoading.addressProblem).toMatch(/out of memory/);
});
