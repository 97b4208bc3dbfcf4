/**
 * What a near-perfect figure is worth: the risk forest with the label of an earlier service, which was a function of the
 * area's total, and with a random split of the units.
 */
import type { FitOptions, Forest } from '../../forest/forest.ts';
import { encodeColumns } from '../../forest/rows/bins.ts';
import { predictProbabilities } from '../../forest/predict.ts';
import { quantileSorted } from '../../metrics/bootstrap.ts';
import { accuracy, likeliest } from '../../metrics/classification.ts';
import { shuffle, type Random } from '../../random/random.ts';
import type { LeakDemonstration } from '../../records/model-record.ts';
import { fitLevels, riskRows, type RiskRows, type RiskScope } from '../training/fit-risk.ts';
import { areaCrimes } from '../units/history.ts';
import { levelOf } from '../answers/risk-model.ts';

/** Features and parameters are those of the model; fewer trees and rows are enough, and leaves are smaller as the rows are fewer. */
const SIZE = { nEstimators: 12, minSamplesLeaf: 8 };
const MOST_ROWS = 16_000;

const HELD_OUT_SHARE = 0.25;

/**
 * Scores the earlier service's label on units one month ahead, split at random and split by time.
 *
 * @param trainMonths, testMonths first months of the periods that the model was fitted and scored on
 * @param honest share of right levels of the model itself
 * Cost: two forests of 12 trees on at most 16,000 rows, 0.2 s.
 */
export async function demonstrateLeak(
  scope: RiskScope,
  {
    trainMonths,
    testMonths,
    honest,
  }: { readonly trainMonths: readonly number[]; readonly testMonths: readonly number[]; readonly honest: number },
  random: Random,
  options: FitOptions = {},
): Promise<LeakDemonstration> {
  const months = [...trainMonths, ...testMonths];
  const rows = riskRows(scope, months, [1], { random, most: MOST_ROWS });
  const label = oldLabels(scope, rows);
  const order = Array.from(label.keys());
  const later = order.filter((r) => rows.month[r] >= testMonths[0]);
  const earlier = order.filter((r) => rows.month[r] < testMonths[0]);
  shuffle(order, random);
  const held = Math.round(HELD_OUT_SHARE * order.length);
  const right = async (train: readonly number[], test: readonly number[]): Promise<number> => {
    const columns = (of: readonly number[]): Float64Array[] =>
      rows.columns.map((column) => Float64Array.from(of, (r) => column[r]));
    const trained = Uint16Array.from(train, (r) => label[r]);
    const forest = await fitLevels(columns(train), trained, SIZE, random, options);
    return shareRight(
      forest,
      columns(test),
      test.map((r) => label[r]),
    );
  };
  return {
    randomSplitOldLabel: await right(order.slice(held), order.slice(0, held)),
    laterMonthsOldLabel: await right(earlier, later),
    honest,
  };
}

/** Tertile of the area's total over all months of the data, those to be predicted included. */
function oldLabels({ history }: RiskScope, rows: RiskRows): Uint8Array {
  const totals = Float64Array.from({ length: history.areas }, (_, area) =>
    areaCrimes(history, area, 0, history.months),
  );
  const sorted = totals.filter((total) => total > 0).sort();
  const cutPoints = [quantileSorted(sorted, 1 / 3), quantileSorted(sorted, 2 / 3)] as const;
  const each = history.parts * history.dayKinds;
  return Uint8Array.from(rows.unit, (unit) => levelOf(totals[Math.floor(unit / each)], cutPoints));
}

function shareRight(forest: Forest, columns: readonly Float64Array[], labels: readonly number[]): number {
  const probabilities = predictProbabilities(forest, encodeColumns(forest.bins, columns));
  return accuracy(likeliest(probabilities, 3), labels);
}
