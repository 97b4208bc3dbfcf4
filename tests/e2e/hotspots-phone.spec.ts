import { expect, test } from '@playwright/test';
import { collectComplaints } from './pages.ts';

test.use({ viewport: { width: 360, height: 740 } });

test('on a phone the legend is in sight at once, each tab begins at its top, a window between has the sheet too', async ({
  page,
}) => {
  const complaints = collectComplaints(page);
  await page.goto('/hotspots/');
  const sheet = page.getByRole('region', { name: 'Map controls' });
  const unit = sheet.getByText('Reported crimes per km² per year');
  await expect(unit).toBeInViewport({ ratio: 1, timeout: 60_000 });

  await page.getByRole('checkbox', { name: 'Incidents', exact: true }).scrollIntoViewIfNeeded();
  await expect(unit).not.toBeInViewport();
  await sheet.getByRole('button', { name: 'Filter' }).click();
  await expect(page.getByRole('combobox', { name: 'Crime type' })).toBeInViewport({ ratio: 1 });

  // two columns would leave the time player no room here
  await page.setViewportSize({ width: 1024, height: 740 });
  await expect(sheet).toBeVisible();
  const play = page.getByRole('button', { name: 'Play by month' });
  await play.scrollIntoViewIfNeeded();
  await expect(play).toBeInViewport({ ratio: 1 });
  expect(complaints).toEqual([]);
});
