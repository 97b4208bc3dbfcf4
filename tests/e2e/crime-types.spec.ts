/** Crime types on the Predictions page, on the sample: the likely ones, and counting some alone. */
import { expect, test, type Page } from '@playwright/test';
import { ask, collectComplaints, controlled, firstVisit } from './pages.ts';

const expected = async (page: Page): Promise<number> => Number(await page.locator('.stat.huge .value').textContent());

test('one type and a group are fitted on request, kept offline, and refused where there are too few', async ({
  page,
  context,
}) => {
  const complaints = collectComplaints(page);
  await firstVisit(page);
  await controlled(page);
  await page.goto('/predictions/?area=25&date=2017-01-06&hour=22');
  const fit = page.getByRole('button', { name: 'Fit', exact: true });
  const type = page.getByRole('combobox', { name: 'Type', exact: true });
  const about = page.locator('.stat.huge .beside');
  await expect(about).toContainText('reported crimes in Austin');
  const all = await expected(page);

  await test.step('one type: what the page shows stays until the forecast is there', async () => {
    await page.getByRole('radio', { name: 'One type' }).check();
    await type.selectOption({
      label: (await type.locator('option').allTextContents()).find((name) => name.startsWith('Battery'))!,
    });
    await expect(page.getByText('Counted now: all crimes.')).toBeVisible();
    expect(await expected(page)).toBe(all);
    await fit.press('Enter');
    await expect(page.getByText(/^Counted: Battery, [\d,]+ reported crimes/)).toBeVisible({ timeout: 60_000 });
    await expect(about).toContainText('Battery');
    expect(await expected(page)).toBeLessThan(all);
    await expect(page).toHaveURL(/type=BATTERY/);
    // the button that was pressed is gone; the keyboard's place is not
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  await test.step('the same number for scripts', async () => {
    const { body } = await ask(page, '/api/poisson', {
      community_area: 25,
      date: '2017-01-06',
      hour: 22,
      crime_type: 'BATTERY',
    });
    expect(await expected(page)).toBeCloseTo(body['expected_crimes'] as number, 2);
  });

  await test.step('too few are refused with their number', async () => {
    const rarest = (await type.locator('option').allTextContents()).at(-1)!;
    await type.selectOption({ label: rarest });
    await expect(page.getByText('Too few records')).toBeVisible();
    await expect(page.getByText(/needs at least 200\. Choose a group of types/)).toBeVisible();
    await expect(fit).toHaveCount(0);
    await expect(page.getByText('Counted now: Battery.')).toBeVisible();
  });

  await test.step('a group: found by name, cancelled, then fitted', async () => {
    await page.getByRole('radio', { name: 'A group of types' }).check();
    const list = page.getByRole('list', { name: 'Types of the group' });
    for (const box of await list.getByRole('checkbox', { checked: true }).all()) await box.uncheck();
    await page.getByLabel('Find a type').fill('rob');
    await list.getByRole('checkbox', { name: 'Robbery' }).check();
    await page.getByLabel('Find a type').fill('narcotics');
    await list.getByRole('checkbox', { name: 'Narcotics', exact: true }).check();
    await expect(page.locator('form').getByText('Narcotics: found by police more than')).toBeVisible();
    await fit.click();
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await expect(page.getByText('Cancelled; nothing has changed. Counted now: Battery.')).toBeVisible();
    await fit.click();
    await expect(page.getByText(/^Counted: Narcotics, Robbery, /)).toBeVisible({ timeout: 60_000 });
  });

  const likely = page.locator('section', { has: page.getByRole('heading', { name: 'Likely crime types' }) });
  const top = likely.getByRole('list', { name: 'Likeliest types' }).getByRole('listitem');
  const found = page.getByRole('checkbox', { name: 'Leave out types that police find' });
  const question = { community_area: 25, date: '2017-01-06', hour: 22 };

  await test.step('the likely types are those that scripts are told, and say why', async () => {
    const { body } = await ask(page, '/api/crime-type', question);
    const first = (body['top'] as { crime_type: string; probability: number }[])[0];
    await expect(top.first()).toContainText(new RegExp(first.crime_type, 'i'));
    await expect(top.first()).toContainText(`${Math.round(100 * first.probability)}\u00a0%`);
    await expect(top).toHaveCount(5);
    await expect(likely.getByText(/^Area: Austin makes/)).toBeVisible();
    await expect(likely.getByText(/Not given: .*kind of place/)).toBeVisible();
  });

  await test.step('what folds into Other is chosen by limit and one by one, and reset', async () => {
    const other = likely.getByText(/^Other \(\d+ types\)/);
    await other.click();
    const list = likely.getByRole('list', { name: 'Types that fold into Other' });
    const folded = list.getByRole('checkbox', { checked: true });
    // the list is drawn when it is opened
    await expect(folded.nth(1)).toBeVisible();
    const before = await folded.count();
    await list.getByRole('checkbox', { name: 'Theft', exact: true }).check();
    await expect(folded).toHaveCount(before + 1);
    await expect(top.filter({ hasText: /^Theft/ })).toHaveCount(0);
    await likely.getByLabel('Fold into Other', { exact: true }).selectOption({ label: 'no type by its share' });
    await expect(folded).toHaveCount(1);
    await likely.getByRole('button', { name: /^Reset to/ }).click();
    await expect(folded).toHaveCount(before);
  });

  await test.step('a model without the types that police find: cancelled, then trained', async () => {
    await found.check();
    await likely.getByRole('button', { name: 'Cancel', exact: true }).click();
    await expect(found).not.toBeChecked();
    await found.check();
    await expect(likely.getByText(/^Without Narcotics.*trained without them\.$/)).toBeVisible({ timeout: 90_000 });
    await expect(top.filter({ hasText: /found by police/ })).toHaveCount(0);
    const { body } = await ask(page, '/api/crime-type', { ...question, found_by_police: false });
    await expect(top.first()).toContainText(new RegExp(body['predicted_crime_type'] as string, 'i'));
  });

  await test.step('both are there offline, after a reload, a press away', async () => {
    const answer = await expected(page);
    await context.setOffline(true);
    await page.reload();
    await expect(likely.getByText(/^Without Narcotics/)).toBeVisible();
    await expect(page.getByText(/^Counted: Narcotics, Robbery, /)).toBeVisible();
    await expect.poll(() => expected(page)).toBe(answer);
    await page.getByRole('group', { name: 'Crimes' }).getByRole('button', { name: 'Battery', exact: true }).click();
    await expect(about).toContainText('Battery');
    await page.getByRole('radio', { name: 'All', exact: true }).check();
    await expect.poll(() => expected(page)).toBe(all);
    await context.setOffline(false);
  });
  expect(complaints).toEqual([]);
});
