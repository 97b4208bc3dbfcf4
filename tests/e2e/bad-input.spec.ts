import { expect, test, type Page } from '@playwright/test';
import { ask, controlled } from './pages.ts';

const GOOD = [
  'Date,Type,Latitude,Longitude,Area',
  ...Array.from(
    { length: 40 },
    (_, i) =>
      `2019-0${1 + (i % 9)}-${String(1 + (i % 28)).padStart(2, '0')} 1${i % 10}:30,THEFT,51.45${i % 10},-2.5${i % 10},North`,
  ),
].join('\n');

async function pick(page: Page, name: string, content: string | Buffer) {
  await page.getByLabel('CSV file').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: typeof content === 'string' ? Buffer.from(content) : content,
  });
}

const REFUSED: readonly [what: string, name: string, content: string | Buffer, sentence: RegExp][] = [
  ['an empty file', 'empty.csv', '', /empty|no rows|nothing/i],
  [
    'a picture',
    'photo.csv',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3, 0, 0]),
    /no CSV|not a CSV|image|picture|binary/i,
  ],
  ['a web page', 'page.csv', '<!doctype html><html><body>Sign in</body></html>', /HTML|web page/i],
  ['no dates', 'no-dates.csv', 'Type,Latitude,Longitude\nTHEFT,51.4,-2.5\nTHEFT,51.5,-2.6\n', /no date column/i],
  ['no places', 'no-places.csv', 'Date,Type\n2019-01-01,THEFT\n2019-01-02,THEFT\n', /coordinates/i],
];

test('what cannot be read is refused in a sentence, and what was saved stays', async ({ page }) => {
  await page.goto('/data/');
  await pick(page, 'good.csv', GOOD);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: /Imported 40 rows$/ })).toBeVisible();
  const list = page.getByRole('list', { name: 'Data sets' });
  await expect(list.getByRole('listitem').filter({ hasText: 'good' })).toContainText('in use');

  for (const [what, name, content, sentence] of REFUSED) {
    await test.step(what, async () => {
      await pick(page, name, content);
      await expect(page.getByRole('alert').filter({ hasText: sentence }).first()).toBeVisible();
      await expect(page.getByRole('button', { name: 'Import', exact: true, disabled: false })).toHaveCount(0);
      await expect(list.getByRole('listitem').filter({ hasText: 'good' })).toContainText('40 reported crimes');
    });
  }
});

test('30 % broken rows: the good ones are imported, the others listed with line and reason', async ({ page }) => {
  await page.goto('/data/');
  const rows = Array.from({ length: 100 }, (_, i) =>
    i % 10 < 3
      ? `32/13/2019,THEFT,51.45,-2.59,<img src=x onerror=alert(${i})>`
      : `2019-05-${String(1 + (i % 28)).padStart(2, '0')},THEFT,51.45${i % 10},-2.59,North`,
  );
  await pick(page, 'broken.csv', ['Date,Type,Latitude,Longitude,Area', ...rows].join('\n'));
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  // the page has one status region, so that scripts find it
  const status = page.getByRole('status');
  await expect(status).toHaveText(/Imported 70 rows\s*$/);
  await expect(status).toContainText('30 rows rejected');
  await page.getByText('30 rejected rows, with line and reason').click();
  const table = page.getByRole('table', { name: 'Rejected rows' });
  await expect(table.getByRole('row')).toHaveCount(31);
  await expect(table.getByRole('row').nth(1)).toContainText('32/13/2019');
  // markup in a file is text on the page
  await expect(table.getByRole('row').nth(1)).toContainText('<img src=x onerror=alert(0)>');
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});

test('a wrong request gets the contract’s error, never an exception page', async ({ page }) => {
  await page.goto('/about/');
  await controlled(page);
  const wrong = await ask(page, '/api/poisson', { hour: 3 });
  expect(wrong.status).toBe(400);
  expect(wrong.body).toMatchObject({ code: 'missing_field', field: 'community_area' });
  expect((await ask(page, '/api/nothing')).body.code).toBe('not_found');
});
