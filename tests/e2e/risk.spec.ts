/** The Risk page as a person uses it, on the sample: choices, map, table, an area's details; then with a finger. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { collectComplaints, firstVisit } from './pages.ts';

const table = (page: Page) => page.getByRole('table', { name: 'Risk by area' });

test('levels follow month, days, hours and unit; an area says why; the view is shared, kept as CSV and read on a phone', async ({
  page,
  browser,
}) => {
  const complaints = collectComplaints(page);
  await firstVisit(page);
  await page.goto('/risk/');
  await expect(table(page).getByRole('row')).toHaveCount(78);
  const legend = page.getByRole('figure', { name: /^Cut points/ });

  await test.step('cut points stand above the map in their unit, and how far ahead it looks', async () => {
    await expect(legend).toContainText('reported crimes a year');
    await expect(page.getByText(/1 to 12 months ahead of the data, which ends with December 2016/)).toBeVisible();
    await page.getByRole('button', { name: 'What is Why not crimes per resident?' }).click();
    await expect(page.getByText(/not where they sleep/)).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('a month and hours are graded at once, in their unit', async () => {
    await page.getByRole('combobox', { name: 'Part of the day' }).selectOption({ index: 6 });
    await expect(legend).toContainText('reported crimes an hour');
    await expect(page.getByRole('columnheader', { name: /Expected/ })).toContainText('crimes per hour');
    const month = page.getByRole('combobox', { name: 'Month' });
    await month.selectOption({ index: 8 });
    await expect(page.getByRole('heading', { name: /^August .*20:00 to 24:00/ }).first()).toBeVisible();
    await expect(page).toHaveURL(/hours=20-24&month=8/);
  });

  await test.step('an area of the table says its chances, why, and its last 24 months', async () => {
    const row = table(page).getByRole('button', { name: 'Austin' });
    await row.click();
    await expect(row).toHaveAttribute('aria-pressed', 'true');
    const details = page.getByRole('region', { name: 'Austin' });
    await expect(details.getByText('Chance of each level')).toBeVisible();
    expect(await details.getByRole('listitem').count()).toBeGreaterThan(4);
    await expect(
      details.getByRole('img', { name: /^Reported crimes per month\. 24 months from Jan 2015/ }),
    ).toBeVisible();
    await expect(details.getByRole('link', { name: 'Forecast for this area' })).toHaveAttribute(
      'href',
      /predictions\/\?area=25&date=2017-08-01&hour=20$/,
    );
  });

  await test.step('it is sorted by trend either way, and kept as CSV with units in the heads', async () => {
    const trend = page.getByRole('button', { name: /^Trend/ });
    await trend.click();
    const first = await table(page).getByRole('rowheader').first().textContent();
    await trend.click();
    await expect(table(page).getByRole('rowheader').first()).not.toHaveText(first!);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
    expect(lines).toHaveLength(78);
    expect(lines[0]).toContain('expected_crimes_per_hour');
  });

  await test.step('a reload brings the same view back', async () => {
    await page.reload();
    await expect(page.getByRole('region', { name: 'Austin' }).getByText('Chance of each level')).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Part of the day' })).toHaveValue(/\d/);
    const { violations } = await new AxeBuilder({ page }).exclude('.leaflet-container').analyze();
    expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target).join(' | ')}`)).toEqual([]);
    await page.getByRole('button', { name: 'Whole year, all hours' }).click();
    await expect(legend).toContainText('reported crimes a year');
  });

  await test.step('on a phone one finger scrolls the page past the map, and a tap picks an area', async () => {
    const state = await page.context().storageState({ indexedDB: true });
    const phone = await browser.newContext({
      storageState: state,
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    const small = await phone.newPage();
    await small.goto('/risk/');
    await expect(table(small).getByRole('row')).toHaveCount(78);
    const map = small.getByRole('application', { name: 'Areas by risk level' });
    await map.scrollIntoViewIfNeeded();
    const box = (await map.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const finger = await phone.newCDPSession(small);
    const before = await small.evaluate(() => scrollY);
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (let moved = 10; moved <= 200; moved += 10) {
      await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - moved }] });
    }
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => small.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    await map.scrollIntoViewIfNeeded();
    const now = (await map.boundingBox())!;
    await small.touchscreen.tap(now.x + now.width / 2, now.y + now.height / 2);
    await expect(small.getByText('Chance of each level')).toBeAttached();
    expect(await small.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await phone.close();
  });

  expect(complaints).toEqual([]);
});
