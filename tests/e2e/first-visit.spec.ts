import { expect, test } from '@playwright/test';
import { ask, collectComplaints, controlled, firstVisit } from './pages.ts';

test('from nothing, the simulated sample is drawn and trained, and every page shows real results', async ({ page }) => {
  const complaints = collectComplaints(page);
  await firstVisit(page);
  await controlled(page);

  await test.step('dashboard: four cards with a score beside a baseline', async () => {
    const cards = page.getByRole('article');
    await expect(cards).toHaveCount(4);
    for (const name of ['Hot spots', 'Counts', 'Crime type', 'Risk level']) {
      await expect(page.getByRole('article', { name })).toContainText('trained');
    }
    await expect(page.getByRole('table', { name: /Held-out scores/ })).toContainText('area × hour');
  });

  await test.step('hot spots: a surface with a legend, and zones', async () => {
    await page.goto('/hotspots/');
    await expect(page.locator('.leaflet-surface-pane canvas')).toBeVisible();
    await expect(page.getByText('Reported crimes per km² per year')).toBeVisible();
    await expect(page.locator('.zone-rank')).toHaveCount(8);
    for (const name of ['Density', 'Forecast', 'Heat', 'Zones', 'Significant cells', 'Areas', 'Incidents']) {
      await expect(page.getByRole('checkbox', { name, exact: true })).toBeAttached();
    }
    await expect(page.getByRole('slider', { name: 'Bandwidth' })).toBeVisible();
    await page.getByRole('checkbox', { name: 'Heat', exact: true }).check({ force: true });
    await expect(page.locator('canvas.leaflet-heatmap-layer')).toBeVisible();
    // the legend counts what the map is drawn from: all of the sample, then its thefts alone
    const controls = page.locator('.left');
    await expect(controls.getByText('60,000 reported crimes', { exact: true })).toBeVisible();
    await page.getByRole('combobox', { name: 'Crime type' }).selectOption('THEFT');
    await expect(controls.getByText('60,000 reported crimes', { exact: true })).toBeHidden();
    await expect(controls.getByText(/^1\d,\d{3} reported crimes$/)).toBeVisible();
  });

  await test.step('predictions: expected count and likely types', async () => {
    await page.goto('/predictions/');
    await page.getByRole('combobox', { name: 'Area' }).fill('loop');
    await page.getByLabel('Date').fill('2017-02-03');
    await page.getByRole('combobox', { name: 'Hour' }).selectOption('18');
    await page.getByRole('button', { name: 'Predict' }).click();
    await expect(page.getByRole('heading', { name: 'Expected crimes' })).toBeVisible();
    await expect(page.getByText('reported crimes in Loop, 3 February 2017, 18:00 to 19:00')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Likely crime types' })).toBeVisible();
  });

  await test.step('risk: every area has a level', async () => {
    await page.goto('/risk/');
    const table = page.getByRole('table', { name: 'Risk by area' });
    await expect(table.getByRole('row')).toHaveCount(78);
  });

  await test.step('home: the sample is labelled as simulated', async () => {
    await page.goto('/');
    await expect(page.getByText('A simulated sample, drawn on this device')).toBeVisible();
  });

  await test.step('the API answers scripts', async () => {
    const index = await ask(page, '/api');
    expect(index.body).toMatchObject({ status: 'ok', data_set: { simulated: true, rows: 60_000 } });
  });

  expect(complaints).toEqual([]);
});

test('cancelling ends the training at once and keeps the former models', async ({ page }) => {
  await firstVisit(page);
  const before = await ask(page, '/api/models');
  await page.getByRole('button', { name: 'Train all' }).click();
  await expect(page.getByRole('progressbar', { name: 'Training', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Training was cancelled' })).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Training', exact: true })).toBeHidden();
  const after = await ask(page, '/api/models');
  // a model that was whole before the cancel may have been replaced; whatever was cancelled is the former one
  const kinds = (answer: typeof before): string[] =>
    (answer.body.models as { kind: string }[]).map((each) => each.kind);
  expect(kinds(after)).toEqual(kinds(before));
  expect(after.body.models).toEqual(expect.arrayContaining([(before.body.models as unknown[]).at(-1)]));
});

test('without a service worker the pages ask the same routes in the page', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await firstVisit(page);
  expect(await page.evaluate(() => navigator.serviceWorker?.controller ?? null)).toBeNull();
  await page.goto('/predictions/');
  await expect(page.getByText(/^reported crimes in /)).toBeVisible();
  await page.goto('/hotspots/');
  await expect(page.locator('.leaflet-surface-pane canvas')).toBeVisible();
  await page.goto('/api/');
  await page.getByRole('button', { name: /^Try it\s*: \/api\/models$/ }).click();
  await expect(page.getByLabel('Answer of /api/models')).toContainText(/^200 in \d+ ms/);
  await context.close();
});
