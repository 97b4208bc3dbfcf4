/** Trains the count model. The only job that carries TensorFlow.js. */
import type { TrainingOutcome, TrainingRequest } from '#lib/contract/workers.ts';
import type { OnProgress } from '#lib/core/records/model-record.ts';
import { holidaysOfRecords } from '#lib/holidays/holidays-of-records.ts';
import { trainCounts } from '#lib/tensor/train-counts.ts';
import { runTraining, type TrainingFunction } from './train.ts';

export function runCountsTraining(request: TrainingRequest, onProgress: OnProgress): Promise<TrainingOutcome> {
  return runTraining('counts', trainWithHolidays, request, onProgress);
}

/** The model with the public holidays of the records' country; its notes say whose, or why there are none. */
const trainWithHolidays: TrainingFunction = async ({ dataSet, table, seed, types, onProgress }) => {
  const holidays = await holidaysOfRecords(table, dataSet.report?.layout);
  const result = await trainCounts(table, {
    seed,
    onProgress,
    ...(types ? { types } : {}),
    ...(holidays.calendar ? { holidays: holidays.calendar } : {}),
  });
  if (!result.available) return result;
  const { payload, scorecard } = result;
  const isLeftOut = payload.holidays !== undefined && payload.penalties.holiday === Infinity;
  const note = isLeftOut ? LEFT_OUT : holidays.note;
  return { ...result, scorecard: { ...scorecard, notes: [...scorecard.notes, note] } };
};

/** Their names stay on their dates. */
const LEFT_OUT =
  'Public holidays are no part of the forecast: with them the part of the records that decides such things was forecast no better.';
