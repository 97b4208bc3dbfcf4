import { expect, test } from '@playwright/test';
import { collectComplaints } from './pages.ts';

/** Forty records at the middle of a town, and fifty at five places of each corner, close together. */
const MIDDLE = [41.9, -87.65] as const;
const CORNERS = [-0.05, 0.05].flatMap((north) => [-0.06, 0.06].map((east) => [41.9 + north, -87.65 + east] as const));
const RECORDS = [
  ...Array.from({ length: 40 }, (_, i) => [i % 4 === 3 ? 'ROBBERY' : 'THEFT', ...MIDDLE] as const),
  ...CORNERS.flatMap(([latitude, longitude]) =>
    Array.from({ length: 50 }, (_, i) => ['BURGLARY', latitude + (i % 5) / 10_000, longitude] as const),
  ),
];
const FILE = {
  name: 'town.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Date,Primary Type,Latitude,Longitude',
      ...RECORDS.map(([type, latitude, longitude], i) => {
        const day = new Date(Date.UTC(2020, 0, 1 + (i % 300))).toISOString().slice(0, 10);
        return `${day} 12:30,${type},${latitude},${longitude}`;
      }),
    ].join('\n'),
  ),
};

test('the map by keyboard and by mouse: a crosshair, places that tell what is there, clusters that open', async ({
  page,
}) => {
  const complaints = collectComplaints(page);
  await page.goto('/data/');
  await page.getByLabel('CSV file').setInputFiles([FILE]);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Import report: town' })).toBeVisible();
  await page.goto('/hotspots/?layers=incidents');
  const map = page.getByRole('application', { name: 'Map of reported crime' });
  await expect(map).toHaveAccessibleDescription(/Enter chooses the place under the crosshair/);
  await expect(page.locator('.leaflet-points-pane canvas')).toBeVisible();
  const crosshair = map.locator('.map-crosshair');
  await expect(crosshair).toBeHidden();

  await test.step('Enter takes the place under the crosshair, and says what was reported there', async () => {
    await map.focus();
    await page.keyboard.press('Shift');
    await expect(crosshair).toBeVisible();
    await expect(async () => {
      await page.keyboard.press('Enter');
      await expect(map.locator('.leaflet-popup')).toContainText('40 reported crimes at this place', { timeout: 3000 });
    }).toPass();
    await expect(map.locator('.leaflet-popup')).toContainText('Theft: 30');
    await expect(map.locator('.leaflet-popup')).toContainText('Robbery: 10');
    await expect(page).toHaveURL(/place=41\.90000%2C-87\.65000/);
    await page.keyboard.press('Escape');
    await expect(map.locator('.leaflet-popup')).toHaveCount(0);
  });

  await test.step('plus and minus zoom about the crosshair', async () => {
    await page.keyboard.press('+');
    await expect(page).toHaveURL(/at=/);
    const zoom = async (): Promise<number> => Number(new URL(page.url()).searchParams.get('at')?.split(',')[2]);
    const near = await zoom();
    await page.keyboard.press('Enter');
    await expect(map.locator('.leaflet-popup')).toContainText('40 reported crimes');
    await page.keyboard.press('-');
    await expect.poll(zoom).toBe(near - 1);
  });

  await test.step('a click hides the crosshair; a cluster opens', async () => {
    // a click before the points are there takes an empty place, and one too many goes past the cluster: each try is new
    await expect(async () => {
      await page.goto('/hotspots/?layers=incidents&at=41.85020,-87.71,14');
      await expect(page.locator('.leaflet-points-pane canvas')).toBeVisible();
      const { x, y, width, height } = (await map.boundingBox())!;
      await page.mouse.click(x + width / 2, y + height / 2);
      await expect(page.getByText('Zoomed in on 50 reported crimes at 5 places.')).toBeAttached({ timeout: 5000 });
    }).toPass();
    await expect(crosshair).toBeHidden();
    await expect(page).toHaveURL(/at=[\d.,C%-]+%2C18(&|$)/);
  });
  expect(complaints).toEqual([]);
});
