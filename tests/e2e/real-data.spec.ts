import { fileURLToPath } from 'node:url';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
// @ts-expect-error (plain JavaScript: it also runs before anything is installed)
import { createStaticServer } from '../support/static-server.js';
import { sharedDataPath } from '../support/incidents.ts';
import { ask, collectComplaints, controlled } from './pages.ts';

const YEAR = sharedDataPath('chicago_crimes_2016.csv.gz');
const BUILD = fileURLToPath(new URL('../../build', import.meta.url));

test('a real year: import, train, predict, reload, cut the network, reload, train again', async ({ page }) => {
  test.skip(YEAR === undefined, '../shared/data/chicago_crimes_2016.csv.gz is absent');
  test.setTimeout(600_000);
  // a server of its own, so that it can be stopped: the network is then gone, not only flagged off
  const server = createStaticServer(BUILD);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const complaints = collectComplaints(page);

  await test.step('import', async () => {
    await page.goto(`${origin}/data/`);
    await page.getByLabel('CSV file').setInputFiles(YEAR!);
    await expect(page.getByRole('combobox', { name: 'Crime type' })).toHaveValue(/\d+/);
    await expect(page.getByRole('combobox', { name: 'Area' })).not.toHaveValue('-1');
    await expect(page.getByText('1 January 2016').first()).toBeVisible();
    await expect(page.getByText('Will import 268,813 rows.')).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText('3,173 records (1.2 %) exactly at midnight').first()).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Take these times as unknown' })).not.toBeChecked();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: /Imported 268,813 rows$/ })).toBeVisible({
      timeout: 60_000,
    });
    await expect(page.getByText('1,586 records (0.6 %) without coordinates').first()).toBeVisible();
    await expect(
      page.getByRole('list', { name: 'Data sets' }).getByRole('listitem').filter({ hasText: '268,813' }),
    ).toBeVisible();
  });

  await test.step('train', async () => {
    await page.goto(`${origin}/dashboard/`);
    await page.getByRole('button', { name: 'Train all' }).click();
    await expect(page.getByRole('status').filter({ hasText: /All models trained$/ })).toBeVisible({ timeout: 240_000 });
    await expect(page.getByText(/short history/i).first()).toBeVisible();
  });

  await controlled(page);
  const question = { community_area: 25, hour: 22, date: '2017-01-06' };
  const first = await ask(page, '/api/poisson', question);
  await test.step('predict through the route and the page', async () => {
    expect(first.status).toBe(200);
    const expected = first.body.expected_crimes as number;
    // Austin (25) had 17,000 reported crimes in 2016: about two an hour on a Friday evening
    expect(expected).toBeGreaterThan(1);
    expect(expected).toBeLessThan(5);
    const models = (await ask(page, '/api/models')).body.models as { trained_on?: { rows: number; to: string } }[];
    expect(models.every((model) => model.trained_on === undefined || model.trained_on.to === '2016-12-31')).toBe(true);

    await page.goto(`${origin}/predictions/`);
    await page.getByRole('combobox', { name: 'Area' }).fill('25');
    await page.getByLabel('Date').fill('2017-01-06');
    await page.getByRole('combobox', { name: 'Hour' }).selectOption('22');
    await page.getByRole('button', { name: 'Predict' }).click();
    await expect(page.getByText('reported crimes in Austin, 6 January 2017, 22:00 to 23:00')).toBeVisible();
  });

  await test.step('reload: everything is still there', async () => {
    await page.reload();
    await expect(page.getByRole('combobox', { name: 'Area' })).toBeVisible();
    expect(await ask(page, '/api/poisson', question)).toEqual(first);
  });

  await test.step('without a network: pages, answers and training', async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
    await page.goto(`${origin}/risk/`);
    await expect(page.getByRole('table', { name: 'Risk by area' }).getByRole('row')).toHaveCount(78);
    await page.goto(`${origin}/hotspots/?any=thing`);
    await expect(page.locator('.leaflet-surface-pane canvas')).toBeVisible({ timeout: 30_000 });
    expect(await ask(page, '/api/poisson', question)).toEqual(first);

    await page.goto(`${origin}/dashboard/`);
    await page.getByRole('button', { name: 'Train all' }).click();
    await expect(page.getByRole('progressbar', { name: 'Training', exact: true })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /All models trained$/ })).toBeVisible({ timeout: 240_000 });
    const again = await ask(page, '/api/poisson', question);
    // the same data and seed give the same model
    expect({ ...again.body, model_id: '' }).toEqual({ ...first.body, model_id: '' });
    expect(again.body.model_id).not.toBe(first.body.model_id);
  });

  expect(complaints).toEqual([]);
});
