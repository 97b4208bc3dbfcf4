/** `npm run bench -- risk`: fits the risk forest on the months of one file and scores it on those of a later one. */
import { chooseGrain, finestGrain } from '#lib/core/risk/units/grain.ts';
import { fitGrader, labelledMonths } from '#lib/core/risk/training/fit-risk.ts';
import { wholeMonths } from '#lib/core/risk/units/history.ts';
import { scoreRisk, type RiskScores } from '#lib/core/risk/score/score-risk.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { monthIndexOf } from '#lib/core/table/calendar.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { spanOf } from '#lib/core/table/periods.ts';
import { joinTables } from './join-tables.ts';

/**
 * The forest that ships (horizons of 1 to 12 months), fitted on the months of `train` and scored on those of `test`, one
 * month ahead with a rolling origin; with two years of training the first year is only history, as in the reference.
 *
 * @returns the figures of the bench contract, and log loss at 3, 6 and 12 months where training reached them;
 *   `seconds` is counting and fitting
 */
export async function benchRisk(options: {
  readonly train: IncidentTable;
  readonly test: IncidentTable;
}): Promise<Record<string, unknown>> {
  const table = joinTables(options.train, options.test);
  const span = wholeMonths(table, spanOf(table));
  const firstMonth = monthIndexOf(span.firstDay);
  const testMonth = monthIndexOf(spanOf(options.test).firstDay) - firstMonth;
  const endMonth = monthIndexOf(span.lastDay) + 1 - firstMonth;
  const start = performance.now();
  const { history, grain, months } = chooseGrain(table, span, finestGrain(table), testMonth, true);
  const random = createRandom(1);
  const grader = await fitGrader({ history, periodMonths: grain.periodMonths }, months, random);
  const seconds = (performance.now() - start) / 1000;
  const testMonths = labelledMonths(history, grain.periodMonths, testMonth, endMonth);
  const scoreAt = (horizon: number): RiskScores => scoreRisk(grader, months, testMonths, horizon, random);
  const ahead = scoreAt(1);
  return {
    units: ahead.units,
    seconds,
    log_loss: ahead.logLoss.value,
    kappa_quadratic: ahead.kappa.value,
    accuracy: ahead.accuracy.value,
    persistence_accuracy: ahead.accuracy.persistence,
    persistence_kappa: ahead.kappa.persistence,
    two_level_errors: ahead.twoLevelErrors.value,
    cut_points_per_hour: grader.cutPoints,
    grain,
    ...Object.fromEntries(
      [3, 6, 12].filter((h) => h <= grader.maxHorizon).map((h) => [`log_loss_${h}`, scoreAt(h).logLoss.value]),
    ),
  };
}
