import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { collectComplaints } from './pages.ts';

/**
 * 6,000 thefts and robberies of fifteen months in a town of 6 × 6 km: half of them about one corner, the others anywhere,
 * but in its southern half in the last weeks. A few have no place.
 */
const RECORDS = Array.from({ length: 6000 }, (_, i) => {
  const day = (i * 7) % 456;
  const at = new Date(Date.UTC(2019, 0, 1 + day, i % 24, i % 60)).toISOString().slice(0, 16).replace('T', ' ');
  const corner = i % 2 === 0;
  // spread evenly without chance, on streets of some 50 m
  const [north, east] = [(i * 0.618034) % 1, (i * 0.754878) % 1];
  const spread = [(corner ? 0.004 : day > 380 ? 0.025 : 0.05) * north, (corner ? 0.005 : 0.065) * east];
  const [latitude, longitude] = [41.86 + spread[0], -87.7 + spread[1]].map((x) =>
    (Math.round(x * 2000) / 2000).toFixed(4),
  );
  return `${at},${i % 3 === 0 ? 'ROBBERY' : 'THEFT'},${i % 200 === 0 ? ',' : `${latitude},${longitude}`}`;
});
const FILE = {
  name: 'panels.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['Date,Primary Type,Latitude,Longitude', ...RECORDS].join('\n')),
};

async function settled(page: Page): Promise<void> {
  await expect(page.locator('.map')).toHaveAttribute('aria-busy', 'false');
}

/** Saves the layer that is chosen and reads the file back. */
async function saved(page: Page, layer: string): Promise<Buffer> {
  const button = page.getByRole('button', { name: `Save ${layer}` });
  await expect(button).toBeEnabled();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFileSync(await download.path());
}

test('the panels of hot spots: density, score, cells, near repeats, and files of a layer', async ({ page }) => {
  const complaints = collectComplaints(page);
  await page.goto('/data/');
  await page.getByLabel('CSV file').setInputFiles([FILE]);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Import report: panels' })).toBeVisible();
  // away from here at once: nothing of this needs a trained model
  await page.goto('/hotspots/?layers=density&bandwidth=400');
  await settled(page);
  await expect(page.getByText('of all records not on the map: 30 without usable coordinates')).toBeVisible();
  const legend = page.getByText('Reported crimes per km² per year').locator('..');
  const bandwidth = page.getByRole('slider', { name: 'Bandwidth' });

  await test.step('another kernel keeps the standard deviation; later records choose; recent weeks count more', async () => {
    await page.getByText('Kernel, borders, recent weeks').click();
    await page.getByRole('combobox', { name: 'Kernel' }).selectOption('Quartic');
    await expect(bandwidth).toHaveValue('1130');
    await settled(page);
    await page.getByRole('combobox', { name: 'Kernel' }).selectOption('Gaussian');
    await expect(bandwidth).toHaveValue('400');
    await page.getByRole('button', { name: 'Auto', exact: true }).click();
    await expect(page.getByText(/^Auto \d+\sm: preferred by [\d,]+ reported crimes of /)).toBeVisible();
    await expect(bandwidth).not.toHaveValue('400');
    await bandwidth.fill('400');
    await settled(page);
    const before = await legend.textContent();
    await page.getByRole('combobox', { name: 'Recent weeks count more' }).selectOption('Half after 30 days');
    await settled(page);
    await expect(legend).not.toHaveText(before ?? '');
    await expect(page).toHaveURL(/halflife=30/);
    await page.getByRole('combobox', { name: 'Recent weeks count more' }).selectOption('No: all weeks count alike');
  });

  await test.step('the map as it is set up is scored, at any share of the area', async () => {
    await page.getByRole('button', { name: 'Score this map' }).click();
    await expect(page.getByText('This is the score of the map as you set it up')).toBeVisible();
    const figure = page.getByText(/^of later reported crimes in 5\s% of the area/);
    await expect(figure).toBeVisible();
    await page.getByRole('slider', { name: 'Area flagged' }).press('End');
    await expect(page.getByText(/^of later reported crimes in 50\s% of the area/)).toBeVisible();
    await expect(page).toHaveURL(/share=50/);
    await page.getByText('Hit rate, PAI and PEI of each map').click();
    // its hit rate, PAI and PEI
    await expect(page.getByRole('row', { name: /^best possible/ })).toHaveText([/%/, /\d/, /1\.000/]);
  });

  await test.step('Density as GeoJSON, with and without small counts, as CSV and as PNG', async () => {
    await page.getByText('Export', { exact: true }).click();
    interface File {
      streetlight: { parameters: Record<string, unknown>; data_hash: string; small_counts: { left_out: boolean } };
      features: { properties: { crimes: number; crimes_per_km2_per_year: number } }[];
    }
    const without = JSON.parse((await saved(page, 'Density')).toString()) as File;
    expect(without.features.length).toBeGreaterThan(10);
    expect(without.features.every(({ properties }) => properties.crimes >= 3)).toBe(true);
    expect(without.streetlight.parameters).toMatchObject({ kernel: 'gaussian', bandwidth_m: 400 });
    expect(without.streetlight.data_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(without.streetlight.small_counts.left_out).toBe(true);
    await page.getByRole('checkbox', { name: /^Leave out cells with fewer than 3/ }).press('Space');
    const whole = JSON.parse((await saved(page, 'Density')).toString()) as File;
    expect(whole.features.length).toBeGreaterThan(without.features.length);
    expect(whole.features.reduce((sum, { properties }) => sum + properties.crimes, 0)).toBe(5970);
    await page.getByRole('combobox', { name: 'File' }).selectOption('CSV (spreadsheets)');
    const [header, first, ...rest] = (await saved(page, 'Density')).toString().trim().split('\r\n');
    expect(header).toMatch(/^latitude,longitude,cell,crimes_per_km2_per_year,.*data_hash.*,about$/);
    expect(first).toContain(whole.streetlight.data_hash);
    expect(rest.length + 1).toBe(whole.features.length);
    await page.getByRole('combobox', { name: 'File' }).selectOption('PNG (picture for print)');
    const picture = await saved(page, 'Density');
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.includes('"bandwidth_m":400')).toBe(true);
  });

  await test.step('hexagons, and how hot ones have developed over fifteen months', async () => {
    await page.getByRole('checkbox', { name: 'Significant cells', exact: true }).press('Space');
    await page.getByText('Settings and meaning of the cells').click();
    await page.getByRole('button', { name: 'Hexagons' }).click();
    await expect(page.getByText(/^[\d,]+ hexagons with edges of about /)).toBeVisible();
    await page.getByRole('checkbox', { name: 'How hot cells have developed' }).press('Space');
    await expect(page.getByText(/^15 whole months were compared, Jan\s2019 – Mar\s2020/)).toBeVisible();
    const classes = page.getByRole('list', { name: 'Cells by their development' });
    await expect(classes.getByRole('listitem')).toHaveCount(5);
    // the corner is hot in every month, with no trend
    await expect(classes.getByRole('listitem').filter({ hasText: 'Persistent' })).toContainText(/[1-9]\d*\scells$/);
    await expect(page).toHaveURL(/cells=hexagons.*emerging=yes/);
  });

  await test.step('near repeats: Cancel ends the test, another one tells in a sentence and a table', async () => {
    await page.getByText('Near repeats', { exact: true }).click();
    // by keyboard, twice at once: the second press is Cancel
    const button = page.getByRole('button', { name: 'Test near repeats' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(button).toBeFocused();
    await expect(page.getByRole('progressbar', { name: 'Near-repeat test' })).toHaveCount(0);
    const table = page.getByRole('table', { name: 'Pairs, as a multiple of what chance alone gives' });
    await expect(table).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(table.getByRole('row')).toHaveCount(6);
    await expect(page.getByText('999 permutations, seed 1.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Test again' })).toBeVisible();
  });
  expect(complaints).toEqual([]);
});
