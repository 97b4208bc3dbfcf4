import { expect, test } from '@playwright/test';
import { collectComplaints } from './pages.ts';

/** 600 records about four corners of a town, thefts and robberies; the first corner has most. */
const CORNERS = [
  [41.88, -87.63],
  [41.92, -87.63],
  [41.88, -87.7],
  [41.92, -87.7],
];
const FILE = {
  name: 'corners.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Date,Primary Type,Latitude,Longitude',
      ...Array.from({ length: 600 }, (_, i) => {
        const [latitude, longitude] = CORNERS[i % 5 === 4 ? 0 : i % 4];
        const day = new Date(Date.UTC(2020, 0, 1 + (i % 300))).toISOString().slice(0, 10);
        // a spread of some 500 m without chance
        const [north, east] = [((i * 37) % 100) / 10_000, ((i * 61) % 100) / 8000];
        return `${day} 12:30,${i % 3 === 0 ? 'ROBBERY' : 'THEFT'},${latitude + north},${longitude + east}`;
      }),
    ].join('\n'),
  ),
};

test('zones: suggested, drawn as ellipses or hulls, listed, and reached by keyboard', async ({ page }) => {
  const complaints = collectComplaints(page);
  await page.goto('/data/');
  await page.getByLabel('CSV file').setInputFiles([FILE]);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Import report: corners' })).toBeVisible();
  await page.goto('/hotspots/');
  const markers = page.locator('.zone-rank');
  await expect(markers).toHaveCount(8);
  await page.getByText('Settings and list of the zones').click();

  await test.step('Suggest finds the four corners, and one tap draws them', async () => {
    await page.getByRole('button', { name: 'Suggest' }).click();
    await expect(page.getByText('4 zones are the most clearly apart')).toBeVisible();
    await page.getByText('Silhouette of each number').click();
    await page.getByRole('button', { name: /^4 zones, silhouette/ }).click();
    await expect(markers).toHaveCount(4);
    await expect(page).toHaveURL(/[?&]k=4/);
  });

  const list = page.getByRole('table', { name: /^Zones by reported crimes/ });
  await test.step('the list ranks them, and a focused row is brought out on the map', async () => {
    await expect(list.getByRole('rowheader')).toHaveCount(4);
    const first = list.getByRole('button', { name: 'Zone 1', exact: true });
    await first.focus();
    await expect(page.locator('.zone-rank.focused')).toHaveText('1');
    await expect(page.locator('path.zone-line.focused')).toHaveCount(1);
    await first.press('Enter');
    await expect(list.getByText('Robbery', { exact: true })).toBeVisible();
  });

  await test.step('Hulls are drawn instead, and the address says so', async () => {
    const outline = page.locator('path.zone-line').first();
    const before = await outline.getAttribute('d');
    await page.getByRole('button', { name: 'Hulls' }).click();
    await expect(page).toHaveURL(/zones=hull/);
    await expect.poll(() => page.locator('path.zone-line').first().getAttribute('d')).not.toBe(before);
  });

  await test.step('a marker has a name, and Enter picks its place', async () => {
    const marker = page.getByRole('button', { name: /^Zone 1: \d+ reported crimes, [\d,.]+ per km² per year$/ });
    await marker.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/place=41\.88/);
    await expect(page.getByText('1 of 4 by density')).toBeVisible();
  });

  await test.step('a filter that nothing passes is told in a sentence', async () => {
    await page.goto('/hotspots/?from=1990-01-01&to=1990-12-31');
    await page.getByText('Settings and list of the zones').click();
    await expect(page.getByText(/No reported crimes with a place pass the filter/)).toBeVisible();
    await page.getByRole('button', { name: 'Suggest' }).click();
    await expect(page.getByText(/Fewer than three different places/)).toBeVisible();
    await expect(markers).toHaveCount(0);
  });
  expect(complaints).toEqual([]);
});
