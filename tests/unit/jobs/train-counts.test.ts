/** The job that trains the count model: which holidays it is given. */
import '../../support/browser-globals.ts';
import { expect, test } from 'vitest';
import { runCountsTraining } from '#lib/jobs/train-counts.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { saveTable } from '../../support/saved-data.ts';
import { syntheticTable } from '../../support/synthetic-table.ts';

const quiet = (): void => undefined;

test('records that do not tell their country are forecast without holidays, and the score says so', async () => {
  await saveTable(await sharedDatabase(), syntheticTable({ rows: 3000, unlocated: 1 }), 'nowhere');
  const outcome = await runCountsTraining({ dataSetId: 'nowhere', seed: 1 }, quiet);
  expect(outcome.available).toBe(true);
  if (!outcome.available) return;
  const said = outcome.summary.scorecard.notes.filter((note) => note.includes('Public holidays'));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('do not tell which country');
});
