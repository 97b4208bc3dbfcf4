/** What comes in from outside: dropped, pasted, opened or shared files, and two tabs that import at the same time. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { awake, collectComplaints, controlled, holdOver } from './pages.ts';

function records(rows: number, seed = 0): string {
  return [
    'Date,Type,Latitude,Longitude',
    ...Array.from({ length: rows }, (_, i) => {
      const day = String(1 + (i % 28)).padStart(2, '0');
      const month = String(1 + (i % 12)).padStart(2, '0');
      const point = `51.4${10 + ((i * 7 + seed) % 80)},-2.5${10 + ((i * 11) % 80)}`;
      return `2019-${month}-${day} ${10 + (i % 10)}:${10 + (i % 40)},${i % 3 ? 'Theft' : 'Burglary'},${point}`;
    }),
  ].join('\n');
}

const csv = (name: string, rows: number, seed?: number) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(records(rows, seed)),
});

const item = (page: Page, name: string) =>
  page
    .getByRole('list', { name: 'Data sets' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true }) });

async function imported(page: Page, rows: number) {
  const words = `Imported ${rows.toLocaleString('en')} rows`;
  await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible({ timeout: 120_000 });
}

/** Drops a file on the page, as a person's mouse does. */
async function drop(page: Page, name: string, content: Buffer) {
  const dataTransfer = await page.evaluateHandle(
    ([file, base64]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], file));
      return transfer;
    },
    [name, content.toString('base64')] as const,
  );
  await holdOver(page, dataTransfer);
  await page.locator('main').dispatchEvent('drop', { dataTransfer });
}

test('a dropped backup is restored on another device, from any page', async ({ page, browser, baseURL }) => {
  await page.goto('/data/');
  await page.getByLabel('CSV file').setInputFiles(csv('harbour.csv', 300));
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await imported(page, 300);
  await item(page, 'harbour').getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Backup', exact: true }).click(),
  ]);

  const device = await browser.newContext(baseURL ? { baseURL } : {});
  const elsewhere = await device.newPage();
  const complaints = collectComplaints(elsewhere);
  await elsewhere.goto('/about/');
  await drop(elsewhere, download.suggestedFilename(), await readFile(await download.path()));
  await expect(elsewhere).toHaveURL(/\/data\/$/);
  await expect(elsewhere.locator('[aria-live=polite]').filter({ hasText: 'Restored “harbour”' })).toBeVisible();
  await expect(item(elsewhere, 'harbour')).toContainText('300 reported crimes');
  expect(complaints).toEqual([]);
  await device.close();
});

test('a pasted address of a portal fills the form, and nobody is asked before the person asks', async ({
  page,
  baseURL,
}) => {
  const complaints = collectComplaints(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!) && /^https?:/.test(request.url())) asked.push(request.url());
  });
  await page.goto('/about/');
  await expect(page.locator('meta[http-equiv="content-security-policy"]')).toHaveAttribute('content', /connect-src/);
  await awake(page);
  await page.locator('main').evaluate((main) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'https://data.cityofchicago.org/resource/ijzp-q8t2.json');
    main.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page).toHaveURL(/\/data\/$/);
  await expect(page.getByRole('combobox', { name: 'City portal' })).toHaveValue('chicago');
  await expect(page.getByLabel('Address of a portal')).toBeFocused();
  expect(asked).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a dropped folder is told in words, and its name is only text', async ({ page }) => {
  await page.goto('/about/');
  // a script cannot make a folder to drop: what the browser says of one is put in its place
  await page.evaluate(() => {
    DataTransferItem.prototype.webkitGetAsEntry = () =>
      ({ isDirectory: true, name: '<img src=x onerror=alert(1)> 2019' }) as FileSystemEntry;
  });
  await drop(page, '2019', Buffer.from(''));
  const alert = page.getByRole('alert').filter({ hasText: '“<img src=x onerror=alert(1)> 2019” is a folder' });
  await expect(alert).toContainText('Open it and drop the files in it');
  await expect(page).toHaveURL(/\/about\/$/);
});

test('files opened with the installed app go to the import, several as one data set', async ({ page }) => {
  await page.addInitScript(
    ([first, second]) => {
      const handle = (name: string, text: string) => ({ getFile: () => Promise.resolve(new File([text], name)) });
      const launchQueue = {
        setConsumer: (consumer: (launch: { files: unknown[] }) => void) => {
          consumer({ files: [] });
          consumer({ files: [handle('opened 2019.csv', first), handle('opened 2020.csv', second)] });
        },
      };
      Object.defineProperty(globalThis, 'launchQueue', { value: launchQueue });
    },
    [records(60), records(60, 5).replaceAll('2019-', '2020-')],
  );
  await page.goto('/data/');
  await expect(page.getByRole('heading', { name: 'opened 2019.csv and 1 more, as one data set' })).toBeVisible();
  await expect(page.getByText('Will import 120 rows.')).toBeVisible();
});

test('the manifest names pages that are there, for the files that the app reads', async ({
  page,
  context,
  request,
}) => {
  await page.goto('/about/');
  await controlled(page);
  const href = (await page.locator('link[rel="manifest"]').getAttribute('href'))!;
  const address = new URL(href, page.url());
  type Accept = Record<string, string[]>;
  const manifest = (await (await request.get(address.href)).json()) as {
    start_url: string;
    file_handlers: { action: string; accept: Accept }[];
    share_target: {
      action: string;
      method: string;
      enctype: string;
      params: { files: { name: string; accept: string[] }[] };
    };
    icons: { src: string }[];
  };
  const { file_handlers: handlers, share_target: share, icons } = manifest;
  expect(handlers).toHaveLength(1);
  for (const [type, endings] of Object.entries(handlers[0].accept)) {
    expect(type).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
    for (const ending of endings) expect(ending).toMatch(/^\.[a-z]+$/);
  }
  expect(Object.values(handlers[0].accept).flat()).toEqual(expect.arrayContaining(['.csv', '.gz', '.zip']));
  // files can only be shared by a form sent by POST in parts
  expect(share).toMatchObject({ method: 'POST', enctype: 'multipart/form-data' });
  expect(share.params.files[0].accept).toEqual(expect.arrayContaining(['text/csv', '.csv']));
  const devtools = await context.newCDPSession(page);
  const seen = (await devtools.send('Page.getAppManifest')) as { url: string; errors: unknown[] };
  expect(seen.url).toBe(address.href);
  expect(seen.errors, 'what the browser finds wrong with it').toEqual([]);
  const pages = [manifest.start_url, handlers[0].action, share.action, ...icons.map(({ src }) => src)];
  for (const path of pages) expect((await request.get(new URL(path, address).href)).status(), path).toBe(200);
});

test('the address to which files are shared says what it is for, and leads to the import', async ({ page }) => {
  const complaints = collectComplaints(page);
  await page.goto('/data/share/');
  await expect(page.getByRole('heading', { level: 1, name: 'Shared files' })).toBeVisible();
  await page.getByRole('link', { name: 'Choose a file' }).click();
  await expect(page).toHaveURL(/\/data\/$/);
  await expect(page.getByLabel('CSV file')).toBeEnabled();
  expect(complaints).toEqual([]);
});

test('two tabs import at the same time: both data sets are whole', async ({ page, context }) => {
  const [left, right] = [280_000, 150_000];
  await page.goto('/data/');
  await expect(item(page, 'Chicago, simulated sample')).toBeVisible({ timeout: 60_000 });
  const other = await context.newPage();
  await other.goto('/data/');
  await page.getByLabel('CSV file').setInputFiles(csv('left bank.csv', left));
  await other.getByLabel('CSV file').setInputFiles(csv('right bank.csv', right, 3));
  const ready = (tab: Page) =>
    expect(tab.getByRole('status').filter({ hasText: 'can be imported' })).toBeVisible({ timeout: 120_000 });
  await Promise.all([ready(page), ready(other)]);
  await Promise.all([page, other].map((tab) => tab.getByRole('button', { name: 'Import', exact: true }).click()));
  await Promise.all([imported(page, left), imported(other, right)]);
  for (const tab of [page, other]) {
    await expect(item(tab, 'left bank')).toContainText('280,000 reported crimes');
    await expect(item(tab, 'right bank')).toContainText('150,000 reported crimes');
    await expect(tab.getByRole('list', { name: 'Data sets' }).getByText('in use')).toHaveCount(1);
  }
  expect(await savedRows(page)).toEqual({ 'left bank': left, 'right bank': right });
});

/** Rows in the stored columns of each imported data set, by its name, read beside the app. */
async function savedRows(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    const db = await done(indexedDB.open('streetlight'));
    const reading = db.transaction(['dataSets', 'chunks']);
    const sets = (await done(reading.objectStore('dataSets').getAll())) as { id: string; name: string; kind: string }[];
    const rows: Record<string, number> = {};
    for (const { id, name, kind } of sets) {
      if (kind !== 'import') continue;
      const range = IDBKeyRange.bound([id], [id, []]);
      const chunks = (await done(reading.objectStore('chunks').getAll(range))) as Record<string, ArrayLike<number>>[];
      rows[name] = 0;
      for (const chunk of chunks) {
        const lengths = new Set(['minutes', 'latitude', 'longitude', 'type'].map((column) => chunk[column].length));
        rows[name] += lengths.size === 1 ? [...lengths][0] : NaN;
      }
    }
    db.close();
    return rows;
  });
}
