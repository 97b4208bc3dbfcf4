/** Data sets are kept, taken out and brought back; what goes wrong on the way leaves the former state. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { ask, collectComplaints, controlled } from './pages.ts';

/** 0..1, the same for the same number: coordinates without a pattern, which the browser cannot store in less room. */
function scattered(i: number): number {
  const x = Math.sin(i * 12.9898) * 43_758.5453;
  return x - Math.floor(x);
}

/** A small town; `seed` makes another one. */
function town(rows: number, seed = 0): string {
  const day = (i: number) => new Date(Date.UTC(2019, 0, 1) + i * 11 * 3_600_000 + ((i + seed) % 60) * 60_000);
  return [
    'Date,Type,Latitude,Longitude,Area',
    ...Array.from({ length: rows }, (_, i) => {
      const when = day(i % 2_000)
        .toISOString()
        .slice(0, 16)
        .replace('T', ' ');
      const type = ['THEFT', 'BATTERY', '=BURGLARY'][(i + seed) % 3];
      const [north, west] = [scattered(i), scattered(i + 0.5)];
      return `${when},${type},${(51.45 + north * 0.04).toFixed(12)},${(-2.59 - west * 0.04).toFixed(12)},Ward ${i % 4}`;
    }),
  ].join('\n');
}

const list = (page: Page) => page.getByRole('list', { name: 'Data sets' });
const item = (page: Page, name: string) =>
  list(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true }) });

async function pick(page: Page, name: string, rows: number, seed = 0) {
  await page
    .getByLabel('CSV file')
    .setInputFiles({ name: `${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(town(rows, seed)) });
}

async function importTown(page: Page, name: string, rows: number, seed = 0) {
  await pick(page, name, rows, seed);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const words = `Imported ${rows.toLocaleString('en')} rows`;
  await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible({ timeout: 60_000 });
  await expect(item(page, name)).toContainText('in use');
}

/** A first visit whose sample is drawn: nothing works in the background any more. */
async function start(page: Page) {
  await page.goto('/data/');
  await expect(item(page, 'Chicago, simulated sample')).toBeVisible({ timeout: 60_000 });
}

/** Keys of a store, read beside the app. */
async function keysOf(page: Page, store: string): Promise<unknown[]> {
  return page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('streetlight');
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAllKeys();
          reading.onerror = () => reject(reading.error!);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    store,
  );
}

const ownersOf = async (page: Page): Promise<string[]> =>
  [...new Set(((await keysOf(page, 'chunks')) as [string, number][]).map(([id]) => id))].sort();

/**
 * Stands, from another page, in front of everybody who wants to write or read chunks, and lets one of them pass at a
 * time. Both transactions of a change of places belong to one connection, so the new one is in the queue before the old
 * one ends: whoever waited between them has passed, whoever comes later waits. A writer that waits for each of its
 * transactions to end before it begins the next can therefore put in one chunk at most for each call.
 * @returns lets those pass who wait; tells how many chunks there are once it stands again
 */
async function standBeforeTheChunks(
  page: Page,
): Promise<{ letPass: () => Promise<number>; leave: () => Promise<void> }> {
  const guard = await page.evaluateHandle(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('streetlight');
      opening.onerror = () => reject(opening.error!);
      opening.onsuccess = () => resolve(opening.result);
    });
    let goOn = { stand: false };
    /** @returns the chunks that it found, as soon as it is its turn; keeps its turn as long as `here.stand` */
    const stand = (here: { stand: boolean }) =>
      new Promise<number>((resolve, reject) => {
        const transaction = db.transaction('chunks', 'readwrite');
        transaction.onabort = () => reject(transaction.error!);
        const store = transaction.objectStore('chunks');
        const again = () => {
          const counting = store.count();
          counting.onsuccess = () => {
            resolve(counting.result);
            if (here.stand) again();
          };
        };
        again();
      });
    const letPass = () => {
      const former = goOn;
      goOn = { stand: true };
      const standing = stand(goOn);
      former.stand = false;
      return standing;
    };
    await letPass();
    return { letPass, leave: () => ((goOn.stand = false), db.close()) };
  });
  return {
    letPass: () => guard.evaluate(({ letPass }) => letPass()),
    leave: () => guard.evaluate(({ leave }) => leave()),
  };
}

test('delete, undo, remove now: in the list, in the API, over a reload and in another tab', async ({
  page,
  context,
}) => {
  const complaints = collectComplaints(page);
  await start(page);
  await importTown(page, 'first town', 60);
  await importTown(page, 'second town', 90, 1);
  await controlled(page);
  const other = await context.newPage();
  await other.goto('/data/');
  await expect(item(other, 'second town')).toContainText('in use');

  await item(page, 'second town').getByRole('button', { name: 'Delete' }).click();
  const line = page.locator('[aria-live=polite]').filter({ hasText: '“second town” deleted.' });
  await expect(line).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(item(page, 'second town')).toHaveCount(0);
  const answer = await ask(page, '/api/datasets');
  expect(JSON.stringify(answer.body)).not.toContain('second town');
  expect(((await ask(page, '/api')).body.data_set as { name: string }).name).not.toBe('second town');
  // another tab knows at once
  await expect(item(other, 'second town')).toHaveCount(0);
  await expect(other.getByRole('button', { name: 'Undo' })).toBeVisible();

  await page.reload();
  await expect(line).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(item(page, 'second town')).toContainText('in use');
  await expect(page.getByRole('heading', { name: 'second town' })).toBeFocused();
  await expect(item(other, 'second town')).toContainText('in use');
  expect(((await ask(page, '/api')).body.data_set as { name: string }).name).toBe('second town');

  const before = await ownersOf(page);
  await item(page, 'first town').getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Remove now' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await expect.poll(() => ownersOf(page)).toHaveLength(before.length - 1);
  expect(await keysOf(page, 'deleted')).toEqual([]);
  expect(complaints).toEqual([]);
});

test('rename by keyboard: the focus comes back to the name', async ({ page }) => {
  await start(page);
  await importTown(page, 'old name', 40);
  await item(page, 'old name').getByRole('button', { name: 'Rename' }).press('Enter');
  const field = page.getByLabel('New name');
  await expect(field).toBeFocused();
  await field.fill('Harbour <b>2019</b>');
  await field.press('Enter');
  await expect(page.getByRole('heading', { name: 'Harbour <b>2019</b>' })).toBeFocused();
  await item(page, 'Harbour <b>2019</b>').getByRole('button', { name: 'Rename' }).click();
  await page.getByLabel('New name').press('Escape');
  await expect(page.getByRole('heading', { name: 'Harbour <b>2019</b>' })).toBeFocused();
});

test('export: CSV comes back the same, GeoJSON has every record, a backup restores on another device', async ({
  page,
  browser,
  baseURL,
}) => {
  await start(page);
  await importTown(page, 'town', 500);
  await controlled(page);
  const save = async (form: string) => {
    await item(page, 'town').getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: form, exact: true }).click(),
    ]);
    await expect(
      page.locator('[aria-live=polite]').filter({ hasText: `Saved as ${download.suggestedFilename()}` }),
    ).toBeVisible();
    return { path: await download.path(), name: download.suggestedFilename() };
  };

  const csv = await save('CSV');
  expect(csv.name).toBe('town.csv');
  const text = await readFile(csv.path, 'utf8');
  expect(text).toContain("'=BURGLARY");
  expect(text.split('\r\n')).toHaveLength(502);

  const geojson = await save('GeoJSON');
  const collection = JSON.parse(await readFile(geojson.path, 'utf8')) as { features: unknown[] };
  expect(collection.features).toHaveLength(500);

  const question = '/api/hotspots/kde?cell_m=250';
  const answer = await ask(page, question);
  expect(answer.status).toBe(200);
  const backup = await save('Backup');
  expect(backup.name).toMatch(/^town-\d{4}-\d\d-\d\d\.streetlight$/);

  const device = await browser.newContext(baseURL ? { baseURL } : {});
  const elsewhere = await device.newPage();
  await start(elsewhere);
  await elsewhere.getByLabel('Backup file').setInputFiles(backup.path);
  await expect(elsewhere.locator('[aria-live=polite]').filter({ hasText: 'Restored “town”' })).toBeVisible();
  await expect(item(elsewhere, 'town')).toContainText('in use');
  await expect(item(elsewhere, 'town')).toContainText('500 reported crimes');
  await controlled(elsewhere);
  expect(await ask(elsewhere, question)).toEqual(answer);
  // once more: nothing is lost, and it is said
  await elsewhere.getByLabel('Backup file').setInputFiles([]);
  await elsewhere.getByLabel('Backup file').setInputFiles(backup.path);
  await expect(
    elsewhere.locator('[aria-live=polite]').filter({ hasText: '“town” is on this device already' }),
  ).toBeVisible();
  await elsewhere.getByRole('button', { name: 'Restore a second copy beside it' }).click();
  await expect(item(elsewhere, 'town (restored)')).toContainText('500 reported crimes');
  // the CSV of the export, on the same device: the type that was made harmless is itself again
  await elsewhere.getByLabel('CSV file').setInputFiles(csv.path);
  await elsewhere.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(elsewhere.getByRole('status').filter({ hasText: 'Imported 500 rows' })).toBeVisible();
  const again = await ask(elsewhere, `${question}&crime_type=${encodeURIComponent('=BURGLARY')}`);
  expect(again.status).toBe(200);
  expect(again.body['crimes']).toBeGreaterThan(100);
  await device.close();
});

test('a file that is no backup, or a damaged one, is refused in a sentence', async ({ page }) => {
  await start(page);
  const give = (name: string, buffer: Buffer) =>
    page.getByLabel('Backup file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await give('notes.streetlight', Buffer.from('Dear diary'));
  await expect(page.getByRole('alert').filter({ hasText: 'This file is no Streetlight backup' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Nothing on this device has changed.');
  await expect(item(page, 'Chicago, simulated sample')).toBeVisible();
});

test('no room: the import says how much it needs and what to do, and the former data stays', async ({
  page,
  context,
  baseURL,
}) => {
  // before the first use of the database: the browser remembers for a while how much room there is
  const holder = await context.newPage();
  await holder.goto('/favicon.svg');
  const devtools = await context.newCDPSession(holder);
  const { origin } = new URL(baseURL!);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 12_000_000 });
  await start(page);
  await importTown(page, 'former', 60);
  const before = await ownersOf(page);
  await pick(page, 'large town', 500_000);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'not enough room' });
  await expect(alert).toBeVisible({ timeout: 60_000 });
  await expect(alert).toContainText(/needs about 1[56] MB/);
  await expect(alert).toContainText('Delete data sets that you no longer need, or free space on the disk');
  await expect(item(page, 'former')).toContainText('in use');
  await expect(item(page, 'large town')).toHaveCount(0);
  expect(await ownersOf(page)).toEqual(before);
});

for (const end of ['the page is closed', 'the import is cancelled'] as const) {
  test(`${end} while an import is saved: the former state, and the leftovers are swept`, async ({ page, context }) => {
    await start(page);
    await importTown(page, 'former', 60);
    const before = await ownersOf(page);
    const chunksBefore = (await keysOf(page, 'chunks')).length;
    const other = await context.newPage();
    // a page of the same origin without the app
    await other.goto('/favicon.svg');
    await pick(page, 'large town', 300_000);
    await expect(page.getByRole('status').filter({ hasText: 'can be imported' })).toBeVisible({ timeout: 60_000 });
    const guard = await standBeforeTheChunks(other);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByText('Saving on this device')).toBeVisible({ timeout: 30_000 });
    // the first of two parts is let through, however late it comes; the second waits
    await expect.poll(guard.letPass, { timeout: 60_000 }).toBe(chunksBefore + 1);
    if (end === 'the page is closed') {
      await page.close();
      // free once the worker that wrote is gone: the second part never comes
      await other.evaluate(() => navigator.locks.request('streetlight-write', () => undefined));
      expect(await guard.letPass()).toBe(chunksBefore + 1);
    } else {
      await page.getByRole('button', { name: 'Cancel import', exact: true }).click();
      await expect(page.getByRole('status').filter({ hasText: 'The import was cancelled' })).toBeVisible();
    }
    await guard.leave();
    if (end === 'the import is cancelled') {
      // at once, in the page that is still open
      await expect.poll(async () => (await keysOf(other, 'chunks')).length).toBe(chunksBefore);
      await page.close();
    }

    const next = await context.newPage();
    await next.goto('/data/');
    await expect(item(next, 'former')).toContainText('in use');
    await expect(item(next, 'large town')).toHaveCount(0);
    expect(await ownersOf(next)).toEqual(before);
    expect(await keysOf(next, 'chunks')).toHaveLength(chunksBefore);
    expect(await keysOf(next, 'details')).toHaveLength(before.length);
  });
}

test('storage: how much is used, and a button that asks the browser to keep it', async ({ page }) => {
  await start(page);
  const storage = page.getByRole('region', { name: 'Storage' });
  await expect(storage).toContainText(/used of .* that this browser allows/);
  const button = storage.getByRole('button', { name: 'Ask the browser to keep it' });
  const persisted = await page.evaluate(() => navigator.storage.persisted());
  await expect(button).toHaveCount(persisted ? 0 : 1);
  if (!persisted) {
    await button.click();
    // Chromium without a person says no at once, or yes
    await expect(storage).toContainText(/did not agree|has promised/);
  }
});
