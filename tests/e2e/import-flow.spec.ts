import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { sharedDataPath } from '../support/incidents.ts';
import { awake, collectComplaints, controlled, holdOver } from './pages.ts';

/** 60 rows, of which 3 repeat an id (one of them without a date), 2 are spelled differently, 4 are at midnight and 5 have no date. */
const MIXED = [
  'Nr,Date,Type,Latitude,Longitude,<img src=x onerror=alert(1)>,__proto__',
  ...Array.from({ length: 60 }, (_, i) => {
    const id = i >= 57 ? i - 57 : i;
    const day = String(1 + (i % 28)).padStart(2, '0');
    const time = i % 15 === 1 ? '00:00' : `1${i % 10}:${10 + (i % 40)}`;
    const date = i % 12 === 11 ? '32/13/2019' : `2019-0${1 + (i % 6)}-${day} ${time}`;
    const type = i === 20 || i === 40 ? 'Car - theft' : i % 2 === 0 ? 'Car theft' : 'Burglary';
    return `${id},${date},${type},51.4${10 + i},-2.5${10 + i},<b>North</b>,South`;
  }),
].join('\n');

const SQUARE = JSON.stringify({
  type: 'FeatureCollection',
  features: [-2.6, -2.55].map((west, i) => ({
    type: 'Feature',
    properties: { name: `Ward ${i + 1}` },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 51],
          [west + 0.05, 51],
          [west + 0.05, 52],
          [west, 52],
          [west, 51],
        ],
      ],
    },
  })),
});

const file = (name: string, content: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

async function pick(page: Page, ...files: ReturnType<typeof file>[]) {
  await page.getByLabel('CSV file').setInputFiles(files);
}

async function importIt(page: Page, sentence: RegExp) {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible();
}

/** Drops files on whatever is in the middle of the page, as a person's mouse does. */
async function drop(page: Page, files: readonly { name: string; content: string }[]) {
  const data = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const { name, content } of list) transfer.items.add(new File([content], name));
    return transfer;
  }, files);
  await holdOver(page, data);
  await page.locator('main').dispatchEvent('drop', { dataTransfer: data });
}

async function paste(page: Page, selector: string, text: string) {
  await page.locator(selector).evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function expectAccessible(page: Page, what: string) {
  for (const [width, colorScheme] of [
    [1440, 'light'],
    [360, 'light'],
    [360, 'dark'],
    [1440, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${what} at ${width} px: pixels wider than the screen`).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
      .analyze();
    expect(
      violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target).join(' | ')}`),
      `${what} at ${width} px, ${colorScheme}`,
    ).toEqual([]);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

test('what was found in all rows is shown with counts, and nothing is left out unless asked', async ({ page }) => {
  const complaints = collectComplaints(page);
  await page.goto('/data/');
  await pick(page, file('mixed.csv', MIXED));
  await expect(page.getByRole('heading', { name: 'mixed.csv' })).toBeFocused();
  const found = page.getByRole('list', { name: 'What was found' });
  await expect(found).toContainText('5 rows of 60 cannot be read and will not be imported');
  await page.getByRole('combobox', { name: 'Id' }).selectOption({ label: 'Nr' });
  await expect(found).toContainText('2 records with the id of an earlier one');
  await expect(page.getByText('Will import 55 rows.')).toBeVisible();

  await test.step('names and cells of columns are only text', async () => {
    const table = page.getByRole('region', { name: 'First rows of the file' });
    await expect(table).toContainText('<img src=x onerror=alert(1)>');
    await expect(table).toContainText('__proto__');
    await expect(table).toContainText('<b>North</b>');
    await page.getByRole('combobox', { name: 'Area' }).selectOption({ label: '__proto__' });
    await page.getByRole('combobox', { name: 'Place' }).selectOption({ label: '<img src=x onerror=alert(1)>' });
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
    await expect(page.getByText('Will import 55 rows.')).toBeVisible();
  });

  await test.step('rejected rows with line, reason and text', async () => {
    await found.getByText('Which ones').click();
    await expect(page.getByRole('table', { name: 'Rejected rows' }).getByRole('row').nth(1)).toContainText(
      '32/13/2019',
    );
  });

  await test.step('choices are off, and change what will be imported', async () => {
    const repeated = page.getByRole('checkbox', { name: 'Leave out 2 rows' });
    await expect(repeated).not.toBeChecked();
    await repeated.check();
    await expect(page.getByText('Will import 53 rows.')).toBeVisible();
    const spelling = page.getByRole('checkbox', { name: /Count “Car - theft” and “Car theft” as “Car theft”/ });
    await expect(spelling).not.toBeChecked();
    await spelling.check();
    const midnight = page.getByRole('checkbox', { name: 'Take these times as unknown' });
    await expect(midnight).not.toBeChecked();
  });
  await expectAccessible(page, 'the wizard');

  await test.step('the report has the same counts, the focus, and a file', async () => {
    await importIt(page, /5 rows rejected\. 2 rows left out, as you asked\. (.*\. )?Imported 53 rows$/);
    await expect(page.getByRole('heading', { name: 'Import report: mixed' })).toBeFocused();
    await expect(page.getByText('As you asked, “Car - theft” counts as “Car theft”.').first()).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save report as CSV' }).first().click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    expect(download.suggestedFilename()).toBe('mixed-import-report.csv');
    expect(lines[0]).toBe('kind,reason,count,file,line,detail,row');
    expect(lines).toContain('read,,60,,,,');
    expect(lines).toContain('imported,,53,,,,');
    expect(lines).toContain('left_out,repeated_id,2,,,the id of an earlier row,');
    const rejected = lines.filter((line) => line.startsWith('rejected_row,bad_date,1,mixed.csv,'));
    expect(rejected.map((line) => Number(line.split(',')[4]))).toEqual([13, 25, 37, 49, 61]);
    await expectAccessible(page, 'the report');
  });

  await test.step('such a file is mapped the same next time, and the proposal can be had instead', async () => {
    await pick(page, file('mixed-again.csv', MIXED));
    await expect(page.getByText(/^As you mapped it on \d+ \w+ \d{4}\.$/)).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Leave out 2 rows' })).toBeChecked();
    await page.getByRole('button', { name: 'Use the proposal instead' }).click();
    await expect(page.getByText('As proposed for this file.')).toBeVisible();
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'mixed-again.csv' })).toHaveCount(0);
  });

  await test.step('other columns need the file again, and make a data set of its own', async () => {
    const list = page.getByRole('list', { name: 'Data sets' });
    await list.getByText('Import report').first().click();
    await expect(list.getByText(/Other columns need the file again.*mixed\.csv \(/)).toBeVisible();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      list.getByRole('button', { name: 'Change the columns' }).click(),
    ]);
    await chooser.setFiles([file('mixed.csv', MIXED)]);
    await expect(page.getByRole('combobox', { name: 'Area' })).toHaveValue('6');
    await page.getByRole('combobox', { name: 'Area' }).selectOption({ label: 'not in this file' });
    await importIt(page, /Imported 53 rows$/);
    await expect(list.getByRole('listitem').filter({ hasText: '53 reported crimes' })).toHaveCount(2);
  });
  expect(complaints).toEqual([]);
});

test('two files of one series become one data set, and what both have is said', async ({ page }) => {
  await page.goto('/data/');
  const lines = MIXED.replaceAll('Nr,Date', 'ID,Date').split('\n');
  const [header, ...rows] = lines;
  await pick(
    page,
    file('city 2019.csv', [header, ...rows.slice(0, 40)].join('\n')),
    file('city 2020.csv', [header, ...rows.slice(30, 57)].join('\n')),
  );
  await expect(page.getByRole('heading', { name: 'city 2019.csv and 1 more, as one data set' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'What was found' })).toContainText(
    /city 2020\.csv: \d+ of its \d+ rows have the ids of records in city 2019\.csv/,
  );
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('city 2019 to 2020');
});

test('files dropped on any page go to the import; what is no file to import is told', async ({ page }) => {
  const complaints = collectComplaints(page);
  await page.goto('/about/');
  await drop(page, [{ name: 'dropped.csv', content: MIXED }]);
  await expect(page.getByText('Drop to import')).toBeHidden();
  await expect(page).toHaveURL(/\/data\/$/);
  await expect(page.getByRole('heading', { name: 'dropped.csv' })).toBeFocused();

  await test.step('a file of areas gives the open import its areas', async () => {
    await drop(page, [{ name: 'wards.geojson', content: SQUARE }]);
    await expect(page.getByRole('alert').filter({ hasText: 'Areas are taken from wards.geojson' })).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Area' }).locator('option:checked')).toHaveText(
      'from wards.geojson',
    );
    await expect(page.getByRole('list', { name: 'What was found' })).toContainText('Areas are those of wards.geojson');
  });

  await test.step('another file of records takes the place of the first, by name', async () => {
    await drop(page, [{ name: 'second.csv', content: MIXED }]);
    await expect(page.getByRole('alert').filter({ hasText: 'dropped.csv was not imported' })).toContainText(
      'second.csv',
    );
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  });

  await test.step('areas alone are told what they are for', async () => {
    await drop(page, [{ name: 'wards.geojson', content: SQUARE }]);
    await expect(page.getByRole('alert').filter({ hasText: 'wards.geojson holds outlines of areas' })).toBeVisible();
  });

  await test.step('pasted rows of a spreadsheet are imported, other text is told, a field keeps its own', async () => {
    await page.goto('/risk/');
    await awake(page);
    await paste(page, 'main', 'What a nice day');
    await expect(page.getByRole('alert').filter({ hasText: 'This text is nothing to import' })).toBeVisible();
    await paste(page, 'main', MIXED.replaceAll(',', '\t'));
    await expect(page.getByRole('heading', { name: 'pasted rows.csv' })).toBeVisible();
    await paste(page, '#portal input', 'What a nice day');
    await expect(page.getByRole('alert').filter({ hasText: 'This text is nothing to import' })).toHaveCount(0);
  });
  expect(complaints).toEqual([]);
});

test('a CSV shared with the installed app opens in the import, once', async ({ page }) => {
  await page.goto('/about/');
  await controlled(page);
  const manifest = await page.evaluate(
    async () => (await (await fetch('/manifest.webmanifest')).json()) as Record<string, unknown>,
  );
  expect(manifest.share_target).toMatchObject({ action: '/data/share/', method: 'POST' });
  expect(manifest.file_handlers).toMatchObject([{ action: '/data/', accept: { 'text/csv': ['.csv'] } }]);
  // as the system does it: a form sent by POST, to which the service worker answers
  await page.evaluate((content) => {
    const form = document.createElement('form');
    form.method = 'POST';
    form.enctype = 'multipart/form-data';
    form.action = '/data/share/';
    const input = document.createElement('input');
    input.type = 'file';
    input.name = 'files';
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'shared.csv', { type: 'text/csv' }));
    input.files = transfer.files;
    form.append(input);
    document.body.append(form);
    form.submit();
  }, MIXED);
  await expect(page.getByRole('heading', { name: 'shared.csv' })).toBeVisible();
  await expect(page).toHaveURL(/\/data\/$/);
  await page.reload();
  await expect(page.getByLabel('CSV file')).toBeEnabled();
  await expect(page.getByRole('heading', { name: 'shared.csv' })).toHaveCount(0);
  await page.goto('/data/?shared=1');
  await expect(page.getByRole('alert').filter({ hasText: 'No file came with what was shared' })).toBeVisible();
  await page.goto('/data/share/');
  await expect(page.getByText('No file came here')).toBeVisible();
});

test('the page answers while real years are imported: no task over 100 ms', async ({ page }) => {
  const years = [2014, 2015, 2016].map((year) => sharedDataPath(`chicago_crimes_${year}.csv.gz`));
  test.skip(years.includes(undefined), '../shared/data/chicago_crimes_2014 … 2016.csv.gz are absent');
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({
      type: 'longtask',
    });
  });
  // the sample and its training come first, so that only the import is measured
  await page.goto('/dashboard/');
  await expect(page.getByRole('status').filter({ hasText: /All models trained$/ })).toBeVisible({ timeout: 180_000 });
  const longest: number[] = [];
  // other programs of the machine can hold up one run
  for (let run = 0; run < 3 && !longest.some((ms) => ms < 100); run++) {
    await page.goto('/data/');
    await expect(page.getByRole('list', { name: 'Data sets' }).getByRole('listitem').first()).toBeVisible();
    await page.waitForTimeout(500);
    await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0));
    await page.getByLabel('CSV file').setInputFiles(years as string[]);
    await expect(page.getByText('Will import 807,942 rows.')).toBeVisible({ timeout: 120_000 });
    await importIt(page, /Imported 807,942 rows$/);
    await page.waitForTimeout(500);
    const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
    longest.push(Math.max(0, ...tasks));
  }
  expect(Math.min(...longest), `longest tasks of each run: ${longest.join(', ')} ms`).toBeLessThan(100);
});
