import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PortalQuery } from '#lib/contract/portals.ts';
import { countRecords } from '#lib/ingest/portals/load-pages.ts';
import { chicagoRecords } from '../../../support/portal-records.ts';
import { startPortalStandIn, type PortalStandIn } from '../../../support/portal-stand-in.ts';
import { connect, counted, fileOf, load, resumeFrom, rowsOf, type TestConnection } from './load-everything.ts';

const HOST = 'data.cityofchicago.org';
/** 20 days of 100 records, of which 10 days are asked for. */
const SET = chicagoRecords('2024-01-01', '2024-01-20', 100);
const QUERY: PortalQuery = { portal: 'chicago', from: '2024-01-05', to: '2024-01-14', limit: 1_000_000 };
const pageRows = 300;

let standIn: PortalStandIn;
let connection: TestConnection;

beforeAll(async () => {
  standIn = await startPortalStandIn({ socrata: { [HOST]: { 'ijzp-q8t2': SET } } });
});
afterAll(() => standIn.close());
beforeEach(() => {
  standIn.faults = [];
  standIn.requests.length = 0;
  connection = connect(standIn);
});

/** Ids in the order in which they were loaded. */
async function idsOf(pages: Parameters<typeof fileOf>[0]): Promise<string[]> {
  const text = await fileOf(pages).text();
  return [...text.matchAll(/^"(\d{8})",/gm)].map(([, id]) => id);
}

const EXPECTED_IDS = SET.records
  .filter(({ date }) => date >= '2024-01-05' && date < '2024-01-15')
  .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  .map(({ id }) => id);

test('the count is that of the days asked for, both ends included', async () => {
  expect(await counted(QUERY, connection)).toEqual({ records: 1000, parts: [1000], estimated: false, notes: [] });
});

test('every record of the days comes once, oldest first, under one header', async () => {
  const count = await counted(QUERY, connection);
  const { pages, end } = await load(QUERY, { connection, counted: count, pageRows });
  expect(end).toEqual({ kind: 'whole', notes: [] });
  expect(pages.map((page) => page.count)).toEqual([300, 300, 300, 100]);
  const ids = await idsOf(pages);
  expect(ids).toEqual(EXPECTED_IDS);
  const text = await fileOf(pages).text();
  expect(text.match(/"primary_type"/g)).toHaveLength(1);
});

test('only the columns that are needed are asked for, and nobody but the portal', async () => {
  await load(QUERY, { connection, counted: await counted(QUERY, connection), pageRows: 10_000 });
  expect(standIn.requests).toHaveLength(2);
  expect(standIn.requests.every((url) => url.startsWith(`https://${HOST}/resource/ijzp-q8t2.`))).toBe(true);
  expect(standIn.requests[1]).toContain('$select=id, case_number, date,');
  expect(standIn.requests[1]).not.toContain('block');
  // what would need a CORS preflight, or would tell who asks
  const headers = Object.keys(standIn.headers.at(-1)!);
  for (const name of ['authorization', 'x-app-token', 'cookie', 'referer', 'origin'])
    expect(headers).not.toContain(name);
});

test('loading stops exactly at the limit', async () => {
  const query = { ...QUERY, limit: 450 };
  const { pages, end } = await load(query, { connection, counted: await counted(query, connection), pageRows });
  expect(rowsOf(pages)).toBe(450);
  expect(await idsOf(pages)).toEqual(EXPECTED_IDS.slice(0, 450));
  expect(end).toEqual({ kind: 'limit', notes: [] });
});

test('a limit of just what there is is no cut', async () => {
  const query = { ...QUERY, limit: 1000 };
  const { pages, end } = await load(query, { connection, counted: await counted(query, connection), pageRows });
  expect(rowsOf(pages)).toBe(1000);
  expect(end).toEqual({ kind: 'whole', notes: [] });
});

test('days without records end as empty', async () => {
  const query = { ...QUERY, from: '2023-01-01', to: '2023-01-31' };
  const count = await counted(query, connection);
  expect(count.records).toBe(0);
  expect((await load(query, { connection, counted: count })).end).toEqual({ kind: 'empty', notes: [] });
});

test('429 waits as long as the portal asks, and says so', async () => {
  const count = await counted(QUERY, connection);
  standIn.faults = [{ at: '$offset=300', kind: 'refuse', status: 429, headers: { 'retry-after': '5' } }];
  const { pages, progress, end } = await load(QUERY, { connection, counted: count, pageRows });
  expect(end).toMatchObject({ kind: 'whole' });
  expect(connection.waits).toEqual([5000]);
  expect(progress.map(({ waiting }) => waiting)).toContain('The portal asks to wait 5 s');
  expect(await idsOf(pages)).toEqual(EXPECTED_IDS);
});

test('Retry-After may be a date', async () => {
  const count = await counted(QUERY, connection);
  const at = new Date(connection.now() + 20_000).toUTCString();
  standIn.faults = [{ kind: 'refuse', status: 429, headers: { 'retry-after': at } }];
  await load(QUERY, { connection, counted: count, pageRows });
  expect(connection.waits).toHaveLength(1);
  expect(connection.waits[0]).toBeGreaterThan(18_000);
  expect(connection.waits[0]).toBeLessThanOrEqual(20_000);
});

test('429 without a time waits longer each time, and an hour is left to the person', async () => {
  const count = await counted(QUERY, connection);
  standIn.faults = [{ kind: 'refuse', status: 429, times: 3 }];
  const { end } = await load(QUERY, { connection, counted: count, pageRows });
  expect(end).toMatchObject({ kind: 'whole' });
  expect(connection.waits).toEqual([5000, 15_000, 45_000]);

  standIn.faults = [{ kind: 'refuse', status: 429, headers: { 'retry-after': '3600' } }];
  const { end: later } = await load(QUERY, { connection, counted: count, pageRows });
  expect(later).toEqual({
    failed: true,
    sentence: `${HOST} asks to wait 60 minutes before the next request. Press Resume then.`,
  });
});

test('500, 502, 503 and a cut connection are tried again after growing waits', async () => {
  const count = await counted(QUERY, connection);
  standIn.faults = [
    { at: '$offset=0', kind: 'refuse', status: 500 },
    { at: '$offset=0', kind: 'cut' },
    { at: '$offset=0', kind: 'refuse', status: 503 },
    { at: '$offset=600', kind: 'refuse', status: 502 },
  ];
  const { pages, end, progress } = await load(QUERY, { connection, counted: count, pageRows });
  expect(end).toEqual({ kind: 'whole', notes: [] });
  expect(connection.waits).toEqual([1000, 4000, 15_000, 1000]);
  expect(await idsOf(pages)).toEqual(EXPECTED_IDS);
  const waits = progress.map(({ waiting }) => waiting).filter((text) => text !== undefined);
  expect(waits).toEqual([
    'The portal has a fault (500): next try in 1 s',
    'The connection was cut: next try in 4 s',
    'The portal has a fault (503): next try in 15 s',
    'The portal has a fault (502): next try in 1 s',
  ]);
});

test('after four failures the pages before are kept, and the load goes on with the page that failed', async () => {
  const count = await counted(QUERY, connection);
  standIn.faults = [{ at: '$offset=600', kind: 'cut', times: 4 }];
  const first = await load(QUERY, { connection, counted: count, pageRows });
  expect(first.end).toMatchObject({ failed: true });
  expect((first.end as { sentence: string }).sentence).toContain(`${HOST} cannot be reached`);
  expect(rowsOf(first.pages)).toBe(600);

  standIn.requests.length = 0;
  const second = await load(QUERY, { connection, counted: count, pageRows, from: resumeFrom(first.pages) });
  expect(second.end).toEqual({ kind: 'whole', notes: [] });
  expect(standIn.requests[0]).toContain('$offset=600');
  expect(await idsOf([...first.pages, ...second.pages])).toEqual(EXPECTED_IDS);
  expect(second.progress.at(-1)!.rows).toBe(1000);
});

test('the limit holds across a resume', async () => {
  const query = { ...QUERY, limit: 700 };
  const count = await counted(query, connection);
  standIn.faults = [{ at: '$offset=300', kind: 'refuse', status: 500, times: 4 }];
  const first = await load(query, { connection, counted: count, pageRows });
  const second = await load(query, { connection, counted: count, pageRows, from: resumeFrom(first.pages) });
  expect(second.end).toMatchObject({ kind: 'limit' });
  expect(await idsOf([...first.pages, ...second.pages])).toEqual(EXPECTED_IDS.slice(0, 700));
});

test('a page with another header ends the load in words; what came before stays', async () => {
  const count = await counted(QUERY, connection);
  standIn.faults = [{ at: '$offset=300', kind: 'changed-header', name: 'incident_id' }];
  const { pages, end } = await load(QUERY, { connection, counted: count, pageRows });
  expect(rowsOf(pages)).toBe(300);
  expect(end).toMatchObject({ failed: true });
  expect((end as { sentence: string }).sentence).toContain('changed its columns in the middle of the load');
  expect((end as { sentence: string }).sentence).toContain('incident_id');
});

test('a resumed load notices another header too', async () => {
  const count = await counted(QUERY, connection);
  standIn.faults = [{ at: '$offset=300', kind: 'refuse', status: 500, times: 4 }];
  const first = await load(QUERY, { connection, counted: count, pageRows });
  standIn.faults = [{ kind: 'changed-header' }];
  const second = await load(QUERY, { connection, counted: count, pageRows, from: resumeFrom(first.pages) });
  expect(second.pages).toEqual([]);
  expect(second.end).toMatchObject({ failed: true });
});

test('a web page instead of records is no data', async () => {
  const count = await counted(QUERY, connection);
  standIn.faults = [{ at: '.csv', kind: 'html' }];
  const { pages, end } = await load(QUERY, { connection, counted: count, pageRows });
  expect(pages).toEqual([]);
  expect((end as { sentence: string }).sentence).toContain('answered with a web page instead of records');
  expect(connection.waits).toEqual([]);
});

test('a page that ends inside a record is asked for again', async () => {
  const count = await counted(QUERY, connection);
  standIn.faults = [{ at: '$offset=300', kind: 'half-record' }];
  const { pages, end } = await load(QUERY, { connection, counted: count, pageRows });
  expect(end).toEqual({ kind: 'whole', notes: [] });
  expect(await idsOf(pages)).toEqual(EXPECTED_IDS);
});

test('a page with fewer rows than asked for is not the last one while the count says that there are more', async () => {
  const count = await counted(QUERY, connection);
  standIn.faults = [{ at: '$offset=300', kind: 'fewer-rows' }];
  const { pages, end } = await load(QUERY, { connection, counted: count, pageRows });
  expect(pages[1].count).toBeLessThan(300);
  expect(end).toEqual({ kind: 'whole', notes: [] });
  expect(await idsOf(pages)).toEqual(EXPECTED_IDS);
});

test('fewer records than were counted is said', async () => {
  const count = { ...(await counted(QUERY, connection)), records: 1200, parts: [1200] };
  const { pages, end } = await load(QUERY, { connection, counted: count, pageRows });
  expect(rowsOf(pages)).toBe(1000);
  expect(end).toEqual({
    kind: 'whole',
    notes: [`${HOST} counted 1,200 records but gave 1,000: they may have changed while loading.`],
  });
});

test('offline is said at once', async () => {
  connection.isOnline = false;
  expect(await countRecords(QUERY, connection)).toEqual({
    failed: true,
    sentence: 'This device is offline. Connect it to a network and try again.',
  });
  expect(standIn.requests).toEqual([]);
});

test('a data set that is gone, and a question that is not understood, are sentences that say what to do', async () => {
  standIn.faults = [{ kind: 'refuse', status: 404 }];
  expect(await countRecords(QUERY, connection)).toMatchObject({
    sentence: expect.stringContaining('no such data set any more'),
  });
  standIn.faults = [{ kind: 'refuse', status: 400, body: '{"message":"nonsense"}' }];
  expect(await countRecords(QUERY, connection)).toMatchObject({
    sentence: expect.stringContaining('Download the CSV'),
  });
  standIn.faults = [
    { kind: 'refuse', status: 200, headers: { 'content-type': 'application/json' }, body: '[{"records":"1' },
  ];
  expect(await countRecords(QUERY, connection)).toMatchObject({ sentence: expect.stringContaining('no JSON') });
  standIn.faults = [{ kind: 'refuse', status: 200, headers: { 'content-type': 'application/json' }, body: '[]' }];
  expect(await countRecords(QUERY, connection)).toMatchObject({
    sentence: expect.stringContaining('did not say how many'),
  });
});

test('a question that cannot be asked is refused before anything is sent', async () => {
  for (const [change, words] of [
    [{ from: '2024-02-01' }, 'swap them'],
    [{ from: '' }, 'first and a last day'],
    [{ to: '2024-02-30' }, 'first and a last day'],
    [{ from: '1990-01-01', to: '1990-12-31' }, 'from 2001-01-01 on'],
    [{ limit: 0 }, 'whole number from 1'],
    [{ limit: NaN }, 'whole number from 1'],
    [{ limit: 1.5 }, 'whole number from 1'],
  ] as const) {
    expect(await countRecords({ ...QUERY, ...change }, connection)).toMatchObject({
      sentence: expect.stringContaining(words),
    });
  }
  expect(standIn.requests).toEqual([]);
});

test('a quote in a date never reaches the portal', async () => {
  expect(await countRecords({ ...QUERY, from: "2024-01-01' OR '1'='1" }, connection)).toMatchObject({ failed: true });
  expect(standIn.requests).toEqual([]);
});

test('cancelling ends the load in the middle', async () => {
  const controller = new AbortController();
  const count = await counted(QUERY, connection);
  standIn.faults = [{ at: '$offset=300', kind: 'silence' }];
  const running = load(QUERY, { connection, counted: count, pageRows, signal: controller.signal });
  setTimeout(() => controller.abort(new Error('enough')), 200);
  await expect(running).rejects.toThrow('enough');
});
