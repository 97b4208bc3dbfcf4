/** The Predictions page as a person uses it, on the sample. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { ask, collectComplaints, controlled, firstVisit } from './pages.ts';

const number = (page: Page) => page.locator('.stat.huge .value');
const of = (page: Page) => page.locator('.stat.huge .beside');

test('a count is asked for by a typed name, read at three levels, moved by hour, day and area, kept as CSV and shared', async ({
  page,
}) => {
  const complaints = collectComplaints(page);
  await firstVisit(page);
  await controlled(page);
  await page.goto('/predictions/');
  const area = page.getByRole('combobox', { name: 'Area' });
  await expect(of(page)).toContainText('reported crimes in');

  await test.step('an area that is not there, or several that fit, are said', async () => {
    await area.fill('Atlantis');
    await page.getByRole('button', { name: 'Predict' }).click();
    await expect(page.getByText('No area of these records is called “Atlantis”')).toBeVisible();
    await area.fill('near');
    await area.press('Enter');
    await expect(page.getByText(/“near” fits 3 areas: Near North Side \(8\)/)).toBeVisible();
  });

  await test.step('a typed name and Enter answer; the number is the one that scripts get', async () => {
    await area.fill('austin');
    await page.getByLabel('Date').fill('2017-01-06');
    await page.getByRole('combobox', { name: 'Hour' }).selectOption('22');
    await area.press('Enter');
    await expect(of(page)).toContainText('reported crimes in Austin, 6 January 2017, 22:00 to 23:00');
    await expect(area).toHaveValue('Austin (25)');
    const { body } = await ask(page, '/api/poisson', { community_area: 25, date: '2017-01-06', hour: 22 });
    expect(Number(await number(page).textContent())).toBeCloseTo(body['expected_crimes'] as number, 2);
    await expect(page.getByText('Data until', { exact: true })).toBeVisible();
    await expect(page.getByText(/days after the last record\./)).toBeVisible();
  });

  await test.step('a wider level has a wider interval', async () => {
    const upper = async (level: string): Promise<number> => {
      await page.getByRole('radio', { name: level }).check();
      await expect(of(page)).toContainText(`${level} of such hours`);
      // a range of one number is that number: "50 % of such hours: 0"
      return Number(/: (?:\d+ to )?(\d+)$/.exec((await of(page).textContent())!.trim())![1]);
    };
    const [half, most] = [await upper('50\u00a0%'), await upper('95\u00a0%')];
    expect(half).toBeLessThan(most);
    await page.getByRole('radio', { name: '80\u00a0%' }).check();
  });

  await test.step('what moves it stands in words with its interval', async () => {
    await expect(
      page.getByText(/^(Friday 22:00 is \d\.\d+ × the average hour, \d\.\d+ to \d\.\d+|Friday 22:00 cannot be told)/),
    ).toBeVisible();
  });

  await test.step('the week’s cells and the days’ table change the question, and so does the address', async () => {
    const row = page.getByRole('table', { name: /in the next 7 days/ }).getByRole('row');
    await expect(row).toHaveCount(78);
    await page.getByRole('button', { name: 'Loop', exact: true }).last().click();
    await expect(of(page)).toContainText('reported crimes in Loop, 6 January 2017, 22:00 to 23:00');
    await expect(area).toHaveValue('Loop (32)');
    await expect(page).toHaveURL(/area=32&date=2017-01-06&hour=22/);
    const answer = await number(page).textContent();
    await page.reload();
    await expect(of(page)).toContainText('reported crimes in Loop, 6 January 2017, 22:00 to 23:00');
    await expect(number(page)).toHaveText(answer!);
  });

  await test.step('the days ahead as CSV: a row for each area and day', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/-forecast-2017-01-06\.csv$/);
    const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + 77 * 7);
    expect(lines[1]).toMatch(/2017-01-06,2017-01-06,[\d.]+,0\.8,\d+,\d+,all,/);
  });

  await test.step('a date far beyond the records says how far', async () => {
    await page.getByLabel('Date').fill('2024-02-29');
    await page.getByRole('button', { name: 'Predict' }).click();
    await expect(of(page)).toContainText('29 February 2024');
    await expect(page.getByText(/^\d years and \d+ months? after the last record\./)).toBeVisible();
    await expect(page.getByText('much may have changed that no record shows')).toBeVisible();
  });
  expect(complaints).toEqual([]);
});
