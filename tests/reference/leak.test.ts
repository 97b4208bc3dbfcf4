/** How far Chicago's codes give the type away, trained on 2014 and 2015 and scored on 2016: methods.md has the figures. */
import { expect, it } from 'vitest';
import { scoreLeakyColumn } from '#lib/core/leak/score-leak.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { importIncidents, sharedDataPath } from '../support/incidents.ts';

const paths = [2014, 2015, 2016].flatMap((year) => sharedDataPath(`chicago_crimes_${year}.csv.gz`) ?? []);

it.skipIf(paths.length < 3)('on Chicago, IUCR alone names 99.99 % of the types and the FBI code 97 %', async () => {
  const { table, leaky } = await importIncidents(paths);
  const test = { firstDay: dayOf(2016, 1, 1), lastDay: dayOf(2016, 12, 31) };
  const scores = leaky!.columns.map((column) => scoreLeakyColumn(leaky!, column, test)!);
  expect(scores.map(({ name }) => name)).toEqual(['IUCR', 'FBI Code']);
  // every fourth record of so large files
  for (const { records } of scores) expect(Math.abs(records - 268_813 / 4)).toBeLessThan(2);
  const [iucr, fbi] = scores.map(({ right, records }) => (100 * right) / records);
  expect(Math.abs(iucr - 99.99)).toBeLessThan(0.02);
  // all records give 96.80; a sample of 67,203 has a standard error of 0.07
  expect(Math.abs(fbi - 96.8)).toBeLessThan(0.2);
  // small enough to be kept with every data set and read by every page
  const bytes = leaky!.columns.reduce((sum, { records }) => sum + records.length * 10, 0);
  expect(bytes).toBeLessThan(200_000);
  expect(table.rows).toBe(807_942);
});

if (paths.length < 3) console.warn('tests/reference/leak.test.ts: skipped, ../shared/data has no Chicago years');
