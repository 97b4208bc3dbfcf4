import { expect, test } from '@playwright/test';
import { controlled } from './pages.ts';

/** 60 records in feet of Illinois East around Chicago. */
const FEET = [
  'date,type,X_COORD,Y_COORD,area',
  ...Array.from(
    { length: 60 },
    (_, i) =>
      `${1 + (i % 12)}/${13 + (i % 15)}/2020 10:${10 + (i % 40)},Theft,${1160000 + i * 300},${1880000 + i * 500},North ${i % 3}`,
  ),
].join('\n');
const FILE = { name: 'feet.csv', mimeType: 'text/csv', buffer: Buffer.from(FEET) };

test('the keyboard is never lost: a button that goes away hands the focus to what comes next', async ({ page }) => {
  await page.goto('/data/');
  await controlled(page);
  const picker = page.getByLabel('CSV file');

  await test.step('after Cancel in the wizard, to the next file', async () => {
    await picker.setInputFiles([FILE]);
    await page.getByRole('button', { name: 'Cancel', exact: true }).press('Enter');
    await expect(picker).toBeFocused();
  });

  await test.step('after the place is confirmed, to the way back, and back', async () => {
    await picker.setInputFiles([FILE]);
    await page.getByRole('button', { name: 'Yes, this is the place' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Change', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Yes, this is the place' })).toBeFocused();
    await page.keyboard.press('Enter');
  });

  await test.step('between the proposal and the mapping used before', async () => {
    await page.getByRole('combobox', { name: 'Area' }).selectOption({ label: 'not in this file' });
    await page.getByRole('button', { name: 'Import', exact: true }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Import report: feet' })).toBeFocused();
    await picker.setInputFiles([FILE]);
    await page.getByRole('button', { name: 'Use the proposal instead' }).press('Enter');
    await expect(page.getByRole('button', { name: /^Use your mapping of/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Use the proposal instead' })).toBeFocused();
    await expect(page.getByRole('combobox', { name: 'Area' }).locator('option:checked')).toHaveText('not in this file');
    await page.getByRole('button', { name: 'Cancel', exact: true }).press('Enter');
  });

  await test.step('after an export, to the button Export', async () => {
    const item = page.getByRole('list', { name: 'Data sets' }).getByRole('listitem').filter({ hasText: 'feet' });
    await item.getByRole('button', { name: 'Export' }).press('Enter');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      item.getByRole('button', { name: 'GeoJSON' }).press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('feet.geojson');
    await expect(item.getByRole('button', { name: 'Export' })).toBeFocused();
  });

  await test.step('after a portal cannot be asked, to Count', async () => {
    await page.context().setOffline(true);
    await page.getByRole('combobox', { name: 'City portal' }).selectOption({ label: 'Chicago' });
    await page.getByRole('button', { name: 'Count', exact: true }).press('Enter');
    await expect(page.getByText('This device is offline.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Count', exact: true })).toBeFocused();
  });
});
