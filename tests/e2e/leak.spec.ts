/** The leak panel on a file that names each crime twice: as a type, and as a code. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { awake, collectComplaints } from './pages.ts';

const KINDS = [
  ['THEFT', '0810'],
  ['THEFT', '0860'],
  ['BATTERY', '0460'],
  ['ROBBERY', '0320'],
] as const;

/** 4,000 records of fourteen months in eight areas; every hundredth has the code of another type. */
const RECORDS = Array.from({ length: 4000 }, (_, i) => {
  const at = new Date(Date.UTC(2019, 0, 1 + ((i * 7) % 425), (i * 5) % 24, i % 60)).toISOString();
  const [north, east] = [(i * 0.618034) % 1, (i * 0.754878) % 1];
  const [type, code] = KINDS[Math.floor(4 * ((i * 0.56984) % 1))];
  const area = 1 + 4 * Math.floor(2 * north) + Math.floor(4 * east);
  const written = i % 100 === 0 ? '0910' : code;
  return `${at.slice(0, 16).replace('T', ' ')},${type},${written},Ward ${area},${(41.86 + north * 0.05).toFixed(4)},${(-87.7 + east * 0.06).toFixed(4)}`;
});
const FILE = {
  name: 'coded.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['Date,Primary Type,IUCR,Ward,Latitude,Longitude', ...RECORDS].join('\n')),
};

test('what leaks is shown beside what is honest, and linked from the scores', async ({ page }) => {
  const complaints = collectComplaints(page);
  await page.goto('/about/');
  const panel = page.locator('#leak');
  const bars = (list: string | RegExp) => panel.getByRole('list', { name: list }).getByRole('listitem');

  await test.step('without models there are no figures, but those of Chicago', async () => {
    await awake(page);
    await expect(panel.getByText('Not trained yet').first()).toBeVisible();
    await expect(bars('Right answers on Chicago’s records of 2016')).toContainText([/99\.99\s%/, /97\s%/, /34\s%/]);
  });

  await test.step('a file with a code: what it gives away stands above the honest figure', async () => {
    await page.goto('/data/');
    await page.getByLabel('CSV file').setInputFiles([FILE]);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Import report: coded' })).toBeVisible();
    await page.goto('/dashboard/');
    const trained = page.getByRole('status').filter({ hasText: /All models trained$/ });
    await page.getByRole('button', { name: 'Train all' }).click();
    await expect(trained).toBeVisible({ timeout: 120_000 });

    await page.getByText('Crime type: how right is it').click();
    await page.getByRole('link', { name: 'What a near-perfect score would mean' }).last().click();
    await expect(page).toHaveURL(/\/about\/#leak$/);
    await expect(panel).toBeInViewport();
    const [code, without] = [
      bars(/^Right answers on/).filter({ hasText: 'IUCR alone' }),
      bars(/^Right answers on/).filter({ hasText: 'Without it' }),
    ];
    // one record in a hundred has the code of no type
    await expect(code).toContainText(/leaks\s*99\.\d+\s%/);
    const share = Number(/([\d.]+)\s%/.exec((await without.textContent()) ?? '')![1]);
    expect(share).toBeLessThan(70);
    await expect(panel.getByText(new RegExp(`first for ${share.toFixed(1)}\\s% of later records`))).toBeVisible();
    await expect(panel.getByText('on Chicago’s records')).toHaveCount(0);
  });

  await test.step('the risk level three ways', async () => {
    await expect(bars(/^Right answers \(later months/).filter({ hasText: 'old label' })).toContainText([
      /leaks/,
      /leaks/,
    ]);
    await expect(bars(/^Right answers \(later months/).filter({ hasText: 'honest label' })).toContainText(/honest/);
  });

  await test.step('it reads on a phone, in the dark and aloud', async () => {
    for (const [width, colorScheme] of [
      [360, 'dark'],
      [1440, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `pixels wider than ${width}`).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).include('#leak').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
    }
  });
  expect(complaints).toEqual([]);
});
