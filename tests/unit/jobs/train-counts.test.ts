/** The job that trains the count model: which holidays it is given. */
import '../../support/browser-globals.ts';
import { expect, test, vi } from 'vitest';
import { runCountsTraining } from '#lib/jobs/train-counts.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import type * as TrainCounts from '#lib/tensor/train-counts.ts';
import { saveTable } from '../../support/saved-data.ts';
import { syntheticTable } from '../../support/synthetic-table.ts';

const chosen = vi.hoisted(() => ({ withoutHolidays: false }));
vi.mock('#lib/tensor/train-counts.ts', async (original) => {
  const { trainCounts } = await original<typeof TrainCounts>();
  return {
    trainCounts: async (...asked: Parameters<typeof trainCounts>) => {
      const result = await trainCounts(...asked);
      if (!chosen.withoutHolidays || !result.available) return result;
      const penalties = { ...result.payload.penalties, holiday: Infinity };
      return { ...result, payload: { ...result.payload, penalties } };
    },
  };
});

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

test('the score names the country of the holidays, or says that the forecast was no better with them', async () => {
  await saveTable(await sharedDatabase(), syntheticTable({ rows: 3000 }), 'england');
  const said = async (): Promise<string[]> => {
    const outcome = await runCountsTraining({ dataSetId: 'england', seed: 1 }, quiet);
    if (!outcome.available) throw new Error(outcome.reason);
    return outcome.summary.scorecard.notes.filter((note) => note.includes('Public holidays'));
  };
  expect(await said()).toEqual([expect.stringContaining('England, United Kingdom')]);
  chosen.withoutHolidays = true;
  expect(await said()).toEqual([expect.stringContaining('was forecast no better')]);
});
