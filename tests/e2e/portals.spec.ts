/**
 * Loading from portals in a real browser. The browser is told to find the portals' hosts at the stand-in, which speaks
 * HTTPS: so the content security policy, CORS, cut connections and the worker's requests are the real ones.
 */
import { expect, test, type Page } from '@playwright/test';
import portals from '../../src/lib/ingest/portals/portals.json' with { type: 'json' };
import { chicagoRecords, policeUkRecords } from '../support/portal-records.ts';
import { startPortalStandIn, type PortalStandIn } from '../support/portal-stand-in.ts';
import { collectComplaints } from './pages.ts';
import config from './playwright.config.ts';

/** The browser is told of it when it starts, before the stand-in runs. */
const PORT = Number(process.env.E2E_PORT ?? 4319) + 1;
const HOSTS = [...portals.map(({ host }) => host), 'data.example.org'];

test.use({
  launchOptions: {
    ...config.use!.launchOptions,
    args: [
      ...config.use!.launchOptions!.args!,
      '--ignore-certificate-errors',
      `--host-resolver-rules=${HOSTS.map((host) => `MAP ${host} 127.0.0.1:${PORT}`).join(', ')}`,
    ],
  },
});

/** 366 days of 330 records: three pages. */
const ROWS = 366 * 330;
const MONTHS = ['2024-01', '2024-02', '2024-03'];

let standIn: PortalStandIn;
test.beforeAll(async () => {
  standIn = await startPortalStandIn(
    {
      socrata: {
        'data.cityofchicago.org': { 'ijzp-q8t2': chicagoRecords('2024-01-01', '2024-12-31', 330) },
        'data.example.org': { 'ijzp-q8t2': chicagoRecords('2024-01-01', '2024-01-01', 1) },
      },
      policeUk: { crimes: policeUkRecords(MONTHS, 500), months: MONTHS, most: 200 },
    },
    { secure: true, port: PORT },
  );
});
test.afterAll(() => standIn.close());
test.beforeEach(() => {
  standIn.faults = [];
  standIn.requests.length = 0;
  standIn.withoutCors = false;
});

async function chooseChicago(page: Page, from: string, to: string): Promise<void> {
  await page.goto('/data/');
  await page.getByRole('combobox', { name: 'City portal' }).selectOption('Chicago');
  await page.getByLabel('First day').fill(from);
  await page.getByLabel('Last day').fill(to);
}

test('a year of Chicago: count, load past a 429 and a dead line, resume, import every record', async ({ page }) => {
  const complaints = collectComplaints(page);
  await page.goto('/data/');
  // nobody is asked before the person asks
  await page
    .getByLabel('Address of a portal')
    .fill(
      "https://data.cityofchicago.org/resource/ijzp-q8t2.json?$where=date between '2024-01-01T00:00:00' and '2024-12-31T23:59:59'",
    );
  await page.getByLabel('Address of a portal').press('Enter');
  await expect(page.getByRole('combobox', { name: 'City portal' })).toHaveValue('chicago');
  await expect(page.getByLabel('First day')).toHaveValue('2024-01-01');
  await expect(page.getByLabel('Last day')).toHaveValue('2024-12-31');
  await expect(page.getByText('data.cityofchicago.org sees your device’s address and what you ask for')).toBeVisible();
  expect(standIn.requests).toEqual([]);

  await page.getByRole('button', { name: 'Count', exact: true }).click();
  await expect(page.getByText('120,780 reported crimes, 1 Jan – 31 Dec 2024.')).toBeVisible();

  standIn.faults = [
    {
      at: '$offset=0',
      kind: 'refuse',
      status: 429,
      // a browser shows Retry-After to the page only where the portal exposes it
      headers: { 'retry-after': '3', 'access-control-expose-headers': 'Retry-After' },
    },
    { at: '$offset=50000', kind: 'cut', times: 4 },
  ];
  await page.getByRole('button', { name: 'Load 120,780 records' }).click();
  await expect(page.getByText('The portal asks to wait 3 s')).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Loading records' })).toBeVisible();
  await expect(page.getByText('The connection was cut: next try in 4 s')).toBeVisible({ timeout: 30_000 });
  const stopped = page.getByRole('alert').filter({ hasText: '50,000 records were loaded, then the portal failed' });
  await expect(stopped).toBeVisible({ timeout: 60_000 });
  await expect(stopped).toContainText('data.cityofchicago.org cannot be reached');

  standIn.requests.length = 0;
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByText('1 January 2024').first()).toBeVisible({ timeout: 60_000 });
  expect(standIn.requests[0]).toContain('$offset=50000');
  await expect(page.getByRole('combobox', { name: 'Crime type' })).toHaveValue(/\d+/);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: /Imported 120,780 rows$/ })).toBeVisible({ timeout: 60_000 });
  expect(ROWS).toBe(120_780);
  const saved = page.getByRole('list', { name: 'Data sets' }).getByRole('listitem');
  await expect(saved.filter({ hasText: 'Chicago 2024-01-01 to 2024-12-31' })).toContainText('120,780');

  // records of a portal are kept in the data set alone, never in a cache of the service worker
  const cachedHosts = await page.evaluate(async () => {
    const hosts = new Set<string>();
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) hosts.add(new URL(request.url).host);
    }
    return [...hosts];
  });
  expect(cachedHosts).toEqual([new URL(page.url()).host]);

  // the browser itself reports the refused and the cut requests; nothing else complains
  expect(complaints.filter((text) => !/Failed to load resource/.test(text))).toEqual([]);
});

test('the limit is exact, and loading can be cancelled and kept', async ({ page }) => {
  await chooseChicago(page, '2024-01-01', '2024-12-31');
  await page.getByLabel('Most records to load').fill('60000');
  await page.getByRole('button', { name: 'Count', exact: true }).click();
  await expect(page.getByText('The earliest 60,000 will be loaded.')).toBeVisible();

  standIn.faults = [{ at: '$offset=50000', kind: 'silence' }];
  await page.getByRole('button', { name: 'Load 60,000 records' }).click();
  await expect(page.getByText('50,000 of 60,000 records, 1 page')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Cancel loading' }).click();
  await expect(page.getByText('50,000 records were loaded, then you stopped it')).toBeVisible();

  await page.getByRole('button', { name: 'Resume' }).click();
  await page.getByRole('button', { name: 'Import', exact: true }).click({ timeout: 60_000 });
  await expect(page.getByRole('status').filter({ hasText: /Imported 60,000 rows$/ })).toBeVisible({ timeout: 60_000 });
});

test('from the home page with the keyboard alone: the focus is never lost', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Load from a city portal' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Load from a city portal' })).toBeInViewport();
  const city = page.getByRole('combobox', { name: 'City portal' });
  await expect(city).toBeEnabled();
  await city.focus();
  await page.keyboard.type('Chi');
  await expect(page.getByLabel('First day')).toBeVisible();
  await page.getByLabel('First day').fill('2024-02-01');
  await page.getByLabel('Last day').fill('2024-02-10');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Load 3,300 records' })).toBeFocused();
  standIn.faults = [{ kind: 'silence' }];
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Cancel loading' })).toBeFocused();
  // the request that is never answered is on its way, so that the next one is not that
  await expect.poll(() => standIn.faults.length).toBe(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Load 3,300 records' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeVisible({ timeout: 60_000 });
});

test('keeping what was loaded goes to the wizard', async ({ page }) => {
  await chooseChicago(page, '2024-01-01', '2024-12-31');
  await page.getByRole('button', { name: 'Count', exact: true }).click();
  standIn.faults = [{ at: '$offset=50000', kind: 'changed-header', name: 'renamed' }];
  await page.getByRole('button', { name: 'Load 120,780 records' }).click();
  await expect(page.getByText('has changed its columns in the middle of the load')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Keep what was loaded' }).click();
  await page.getByRole('button', { name: 'Import', exact: true }).click({ timeout: 60_000 });
  await expect(page.getByRole('status').filter({ hasText: /Imported 50,000 rows$/ })).toBeVisible({ timeout: 60_000 });
});

test('a town of England: months, an estimate, another place by its coordinates', async ({ page }) => {
  await page.goto('/data/');
  await page.getByRole('combobox', { name: 'City portal' }).selectOption('England and Wales');
  await page.getByRole('combobox', { name: 'Town' }).selectOption('own place');
  await page.getByLabel('Latitude of the centre').fill('51.455');
  await page.getByLabel('Longitude of the centre').fill('-2.588');
  await page.getByLabel('Radius in km').fill('20');
  await page.getByLabel('First day').fill('2024-01-01');
  await page.getByLabel('Last day').fill('2024-04-30');
  await page.getByRole('button', { name: 'Count', exact: true }).click();
  await expect(page.getByText('About 1,500 reported crimes')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('1 of the 4 months is not published; there is 2024-01 to 2024-03.')).toBeVisible();
  await page.getByRole('button', { name: 'Load about 1,500 records' }).click();
  await page.getByRole('button', { name: 'Import', exact: true }).click({ timeout: 60_000 });
  await expect(page.getByRole('status').filter({ hasText: /Imported 1,500 rows$/ })).toBeVisible({ timeout: 60_000 });
});

test('no records, no answer, no permission: each is said in words', async ({ page }) => {
  await chooseChicago(page, '2023-01-01', '2023-01-31');
  await page.getByRole('button', { name: 'Count', exact: true }).click();
  await expect(page.getByText('The portal has no records of these days.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Load/ })).toHaveCount(0);

  standIn.withoutCors = true;
  await page.getByRole('button', { name: 'Count', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'data.cityofchicago.org cannot be reached' })).toBeVisible({
    timeout: 60_000,
  });

  await page.getByLabel('Address of a portal').fill('https://data.example.org/resource/ijzp-q8t2.json');
  await page.getByLabel('Address of a portal').press('Enter');
  await expect(page.getByText('data.example.org is not one of the portals that this app may speak to')).toBeVisible();
});

test('the content security policy refuses a host that is not in the table', async ({ page }) => {
  await page.goto('/data/');
  const outcomes = await page.evaluate(async (port) => {
    const ask = (url: string) =>
      fetch(url).then(
        (answer) => answer.status,
        (error: Error) => error.name,
      );
    return {
      named: await ask('https://data.cityofchicago.org/resource/ijzp-q8t2.json?$select=count(*)'),
      other: await ask('https://data.example.org/resource/ijzp-q8t2.json?$select=count(*)'),
      direct: await ask(`https://127.0.0.1:${port}/data.cityofchicago.org/resource/ijzp-q8t2.json`),
    };
  }, PORT);
  // all three would be answered by the stand-in; the policy lets through only the one that is named
  expect(outcomes).toEqual({ named: 200, other: 'TypeError', direct: 'TypeError' });
  expect(standIn.requests).toHaveLength(1);
});
