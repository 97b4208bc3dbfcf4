import { expect, test, type Page } from '@playwright/test';
import { collectComplaints, firstVisit } from './pages.ts';

const LAYERS = ['Density', 'Forecast', 'Heat', 'Zones', 'Significant cells', 'Areas', 'Incidents'] as const;

/** By keyboard: the list grows while layers are switched on, and a mouse would miss. */
async function setLayer(page: Page, name: (typeof LAYERS)[number], shown: boolean): Promise<void> {
  const box = page.getByRole('checkbox', { name, exact: true });
  if ((await box.isChecked()) !== shown) await box.press('Space');
  await expect(box).toBeChecked({ checked: shown });
}

/** Waits until nothing is computed any more. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('.map')).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
}

test('the map of hot spots: layers, place, time, a shared view, by mouse and by keyboard', async ({ page }) => {
  const complaints = collectComplaints(page);
  await firstVisit(page);
  await page.goto('/hotspots/');
  await settled(page);

  await test.step('every layer can be shown, and says nothing wrong', async () => {
    for (const name of LAYERS) await setLayer(page, name, true);
    await settled(page);
    await expect(page.locator('.left [role="alert"]')).toHaveCount(0);
    await setLayer(page, 'Forecast', false);
    await setLayer(page, 'Heat', false);
  });

  await test.step('another bandwidth draws another surface and stands in the address', async () => {
    const legend = page.getByText('Reported crimes per km² per year').locator('..');
    const before = await legend.textContent();
    await page.getByRole('slider', { name: 'Bandwidth' }).fill('900');
    await settled(page);
    await expect(legend).not.toHaveText(before ?? '');
    await expect(page).toHaveURL(/bandwidth=900/);
  });

  await test.step('a place tells density, percentile, crimes around by type, zone and z', async () => {
    const map = (await page.locator('.map').boundingBox())!;
    await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2 - 60);
    const panel = page.locator('.right section').last();
    await expect(panel).toContainText(/Density here\s[\d.,]+\s\/ km² \/ year/);
    await expect(panel).toContainText(/Denser than\s\d+\s% of the study area/);
    await expect(panel).toContainText(/Within 250\sm\s[\d,]+\sreported crimes?/);
    await expect(panel).toContainText(/Zone\s\d of 8 by density/);
    await expect(panel).toContainText(/Gi\* z\s−?[\d.]+\s· /);
    await expect(page.locator('.map-page > [aria-live]').last()).toContainText(
      /: [\d.,]+ reported crimes per km² per year, denser than (?:over |under )?\d+\s% of the study area\. Within 250 m [\d,]+\sreported crimes?\.$/,
    );
    await expect(page).toHaveURL(/place=41\.\d+%2C-87\.\d+/);
  });

  await test.step('the time player goes through the months', async () => {
    const time = page.getByRole('slider', { name: 'Time shown' });
    await time.focus();
    await page.keyboard.press('ArrowRight');
    await expect(time).toHaveAttribute('aria-valuetext', /^Jan\s2014: [\d,]+\sreported\scrimes$/);
    await page.getByRole('button', { name: 'Play by month' }).click();
    // any month after the first: each stays for less than a second
    await expect(time).toHaveAttribute('aria-valuetext', /^(?!Jan)\w{3}\s2014: [\d,]+\sreported\scrimes$/);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('combobox', { name: 'Go by' }).selectOption('hour');
    await time.focus();
    await page.keyboard.press('ArrowRight');
    await expect(time).toHaveAttribute('aria-valuetext', /^00:00\sto\s01:00: /);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(time).toHaveAttribute('aria-valuetext', 'the whole period, all hours chosen');
  });

  await test.step('a shared view opens as it was', async () => {
    await page.getByRole('combobox', { name: 'Crime type' }).selectOption('BURGLARY');
    await expect(page).toHaveURL(/type=BURGLARY/);
    const address = page.url();
    await page.goto('/about/');
    await page.goto(address);
    await settled(page);
    await expect(page.getByRole('combobox', { name: 'Crime type' })).toHaveValue('BURGLARY');
    await expect(page.getByRole('slider', { name: 'Bandwidth' })).toHaveValue('900');
    await expect(page.getByRole('checkbox', { name: 'Incidents', exact: true })).toBeChecked();
    await expect(page.getByText('This view was made on other records')).toHaveCount(0);
    await expect(page.locator('.right section').last()).toContainText('Within 250 m');
    await page.goto(address.replace(/data=[0-9a-f]+/, 'data=0123456789ab').replace('type=BURGLARY', 'type=NOISE'));
    await expect(page.getByText('This view was made on other records')).toBeVisible();
    await expect(page.getByText('has no type “NOISE”')).toBeVisible();
    await page.getByRole('button', { name: 'Show all of these records' }).click();
    await expect(page.getByText('This view was made on other records')).toHaveCount(0);
    await expect(page).not.toHaveURL(/NOISE|0123456789ab/);
  });

  expect(complaints).toEqual([]);
});
