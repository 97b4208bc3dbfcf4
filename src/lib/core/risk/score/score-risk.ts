/** Held-out scores of a risk grader beside persistence: every unit keeps the level of the last 12 months seen. */
import { denseBlocks, differenceField, differenceInterval, type Interval } from '../../metrics/bootstrap.ts';
import { confusionMatrix, likeliest, logLosses, quadraticKappaOf } from '../../metrics/classification.ts';
import type { Random } from '../../random/random.ts';
import { FEWEST_MONTHS_BEFORE, hoursBefore, RISK_FEATURES } from '../units/features.ts';
import { gradedUnits, observedRate, riskRows, type RiskRows } from '../training/fit-risk.ts';
import { gradeRows } from '../answers/grade-areas.ts';
import { levelOf, type RiskGrader } from '../answers/risk-model.ts';

const RATE_12 = RISK_FEATURES.indexOf('rate over 12 months');

/** What is measured at one horizon. */
export interface RiskScores {
  readonly units: number;
  readonly logLoss: Measured;
  readonly accuracy: Measured;
  readonly kappa: Measured;
  readonly twoLevelErrors: Measured;
}

export interface Measured {
  readonly value: number;
  readonly persistence: number;
  /** Absent where the held-out months are too few. */
  readonly difference?: Interval;
}

/**
 * Scores a grader that was fitted on earlier months.
 *
 * @param testMonths first months of the held-out periods; features follow the rolling origin, `horizon` months before
 * @param trainMonths first months that training used: how far persistence holds there gives its probabilities
 * The bootstrap draws whole predicted months: the weeks of a month share one label. Where a level is about a quarter,
 * quarters that start in neighbouring months share months, so that three starts make a block.
 */
export function scoreRisk(
  grader: RiskGrader,
  trainMonths: readonly number[],
  testMonths: readonly number[],
  horizon: number,
  random: Random,
): RiskScores {
  const { periodMonths, cutPoints } = grader;
  const test = riskRows(grader, testMonths, [horizon]);
  const labels = Uint8Array.from(test.rate, (rate) => levelOf(rate, cutPoints));
  const probabilities = gradeRows(grader, test.columns);
  const predicted = likeliest(probabilities, 3);
  const persisted = persistedLevels(test, grader);
  const shares = persistenceShares(grader, trainMonths, horizon);
  const losses = logLosses(probabilities, labels, 3);
  const persistedLosses = Float64Array.from(labels, (label, r) => -Math.log(shares[persisted[r] * 3 + label]));

  const { block, blocks } = denseBlocks(
    Int32Array.from(test.month, (month) => Math.floor((month - testMonths[0]) / periodMonths)),
  );
  const meanOf = (valueAt: (row: number) => number): ((times: Uint16Array) => number) => {
    const sums = new Float64Array(blocks);
    const counts = new Float64Array(blocks);
    for (let r = 0; r < block.length; r++) {
      sums[block[r]] += valueAt(r);
      counts[block[r]]++;
    }
    return (times) => weighted(sums, times) / weighted(counts, times);
  };
  const measured = (own: (times: Uint16Array) => number, other: (times: Uint16Array) => number): Measured => {
    const once = new Uint16Array(blocks).fill(1);
    const difference = differenceInterval(blocks, (times) => own(times) - other(times), random);
    return { value: own(once), persistence: other(once), ...differenceField(difference) };
  };
  const is = (condition: boolean): number => (condition ? 1 : 0);
  return {
    units: labels.length,
    logLoss: measured(
      meanOf((r) => losses[r]),
      meanOf((r) => persistedLosses[r]),
    ),
    accuracy: measured(
      meanOf((r) => is(predicted[r] === labels[r])),
      meanOf((r) => is(persisted[r] === labels[r])),
    ),
    kappa: measured(kappaOf(predicted, labels, block, blocks), kappaOf(persisted, labels, block, blocks)),
    twoLevelErrors: measured(
      meanOf((r) => is(Math.abs(predicted[r] - labels[r]) === 2)),
      meanOf((r) => is(Math.abs(persisted[r] - labels[r]) === 2)),
    ),
  };
}

function persistedLevels(rows: RiskRows, grader: RiskGrader): Uint8Array {
  return Uint8Array.from(rows.columns[RATE_12], (rate) => levelOf(rate, grader.cutPoints));
}

/** How often a persisted level was followed by each level in training: [persisted × 3 + level], never 0. */
function persistenceShares(grader: RiskGrader, months: readonly number[], horizon: number): Float64Array {
  const { history, cutPoints, periodMonths } = grader;
  const shares = new Float64Array(9).fill(1);
  const units = gradedUnits(grader);
  for (const month of months) {
    const origin = month - horizon + 1;
    if (origin < FEWEST_MONTHS_BEFORE || !hoursBefore(history, origin)) continue;
    for (const unit of units) {
      const before = observedRate(grader, unit, Math.max(0, origin - 12), origin);
      const level = levelOf(observedRate(grader, unit, month, month + periodMonths), cutPoints);
      shares[levelOf(before, cutPoints) * 3 + level]++;
    }
  }
  for (let i = 0; i < 9; i += 3) {
    const sum = shares[i] + shares[i + 1] + shares[i + 2];
    for (let j = i; j < i + 3; j++) shares[j] /= sum;
  }
  return shares;
}

function kappaOf(
  predicted: ArrayLike<number>,
  labels: Uint8Array,
  block: Uint16Array,
  blocks: number,
): (times: Uint16Array) => number {
  const perBlock = Array.from({ length: blocks }, (_, b) => {
    const own = Array.from(labels.keys()).filter((r) => block[r] === b);
    return confusionMatrix(
      own.map((r) => predicted[r]),
      own.map((r) => labels[r]),
      3,
    );
  });
  const total = new Float64Array(9);
  return (times) => {
    total.fill(0);
    perBlock.forEach((counts, b) => {
      for (let i = 0; i < 9; i++) total[i] += times[b] * counts[i];
    });
    return quadraticKappaOf(total, 3);
  };
}

function weighted(values: Float64Array, times: Uint16Array): number {
  let sum = 0;
  for (let b = 0; b < values.length; b++) sum += values[b] * times[b];
  return sum;
}
