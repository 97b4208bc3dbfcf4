import { proxy } from 'comlink';
import { afterEach, expect, test, vi } from 'vitest';
import type { PortalPage, PortalProgress, PortalQuery } from '#lib/contract/portals.ts';
import type { PortalWorkerApi } from '#lib/contract/workers.ts';
import { chicagoRecords } from '../support/portal-records.ts';
import { startPortalStandIn, type PortalStandIn } from '../support/portal-stand-in.ts';
import { startWorker } from './start-worker.ts';

let standIn: PortalStandIn | undefined;
afterEach(async () => {
  vi.unstubAllGlobals();
  await standIn?.close();
});

test('the portal worker offers portals, reads addresses, counts, and hands over pages', async () => {
  standIn = await startPortalStandIn({
    socrata: { 'data.cityofchicago.org': { 'ijzp-q8t2': chicagoRecords('2024-01-01', '2024-01-10', 20) } },
  });
  vi.stubGlobal('fetch', standIn.fetch);
  const { api, functions, end } = await startWorker<PortalWorkerApi>('portal');
  expect([...functions].sort()).toEqual(['count', 'load', 'portals', 'readAddress']);
  expect((await api.portals('2024-07-09'))[0]).toMatchObject({
    city: 'Chicago',
    host: 'data.cityofchicago.org',
    suggested: { from: '2023-07-01', to: '2024-06-30' },
  });
  expect(await api.readAddress('data.police.uk')).toMatchObject({ portal: 'england-and-wales' });
  expect(standIn.requests).toEqual([]);

  const query: PortalQuery = { portal: 'chicago', from: '2024-01-02', to: '2024-01-04', limit: 50 };
  const count = await api.count(query);
  expect(count).toMatchObject({ records: 60 });
  const pages: PortalPage[] = [];
  const progress: PortalProgress[] = [];
  const outcome = await api.load(
    query,
    { records: 60, parts: [60], estimated: false, notes: [] },
    undefined,
    proxy((page: PortalPage) => void pages.push(page)),
    proxy((each: PortalProgress) => void progress.push(each)),
  );
  expect(outcome).toEqual({ kind: 'limit', notes: [] });
  expect(pages).toHaveLength(1);
  expect(pages[0].count).toBe(50);
  expect(await pages[0].rows.text()).toContain('"2024-01-02T');
  expect(progress.at(-1)).toMatchObject({ rows: 50, expected: 50, pages: 1 });
  end();
});
