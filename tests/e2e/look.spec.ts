import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { collectComplaints, firstVisit, PAGES } from './pages.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`every page fits 360 and 1440 px, can be read and operated, in ${theme}`, async ({ browser }) => {
    test.setTimeout(400_000);
    // without motion: a colour on its way to another has no contrast of its own
    const context = await browser.newContext({
      colorScheme: theme,
      reducedMotion: 'reduce',
      viewport: { width: 1440, height: 900 },
    });
    const page = await context.newPage();
    await firstVisit(page);
    const complaints = collectComplaints(page);
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
      for (const path of PAGES) {
        await test.step(`${path} at ${width} px`, async () => {
          await page.goto(path);
          await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
          const shell = page.getByText(/Chicago, simulated sample/).first();
          await expect(shell).toBeAttached();
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(overflow, 'pixels wider than the screen').toBeLessThanOrEqual(0);
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
            .exclude('.leaflet-container')
            .analyze();
          expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target).join(' | ')}`)).toEqual(
            [],
          );
        });
      }
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
}

test('an address that is no page says so', async ({ page }) => {
  await page.goto('/nowhere/');
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
});
