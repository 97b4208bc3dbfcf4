/** What is behind a risk grader's scores: whether its probabilities come true, and what each input is worth. */
import { encodeColumns, type BinnedFeatures } from '../../forest/rows/bins.ts';
import { permutationImportances } from '../../forest/inspect/permutation-importance.ts';
import { likeliest, logLoss } from '../../metrics/classification.ts';
import { expectedCalibrationError, reliabilityGroups } from '../../metrics/reliability.ts';
import type { Random } from '../../random/random.ts';
import type { FeatureImportance, Reliability } from '../../records/model-record.ts';
import { RISK_FEATURES, type RiskFeature } from '../units/features.ts';
import { riskRows } from '../training/fit-risk.ts';
import { gradeCoded, gradeRows } from '../answers/grade-areas.ts';
import { levelOf, type RiskGrader } from '../answers/risk-model.ts';

/** Features that say the same, in words for people. */
const INPUTS: readonly { readonly feature: string; readonly of: readonly RiskFeature[] }[] = [
  {
    feature: 'Rate at this place and time before',
    of: ['rate over 12 months', 'rate over 3 months', 'rate over 1 month', 'rate a year before', 'expected rate'],
  },
  {
    feature: 'Rate of the whole area before',
    of: ['rate of the area over 12 months', 'rate of the area over 3 months'],
  },
  {
    feature: 'Part of the day, weekday or weekend',
    of: ['part of day', 'weekend', 'hours', 'rate of all areas at that time of day'],
  },
  { feature: 'Month and season', of: ['month', 'season'] },
  { feature: 'Recent trend of all areas', of: ['recent trend of all areas'] },
  { feature: 'How many months ahead', of: ['horizon'] },
];

/** Held-out units that importances are measured on; more only cost time. */
const MOST_ROWS = 4000;

/**
 * Stated probability of the likeliest level against how often it was right, one month ahead.
 *
 * @param testMonths first months of the held-out periods
 */
export function riskReliability(grader: RiskGrader, testMonths: readonly number[]): Reliability {
  const rows = riskRows(grader, testMonths, [1]);
  const probabilities = gradeRows(grader, rows.columns);
  const level = likeliest(probabilities, 3);
  const stated = Float64Array.from(level, (k, r) => probabilities[3 * r + k]);
  const right = Uint8Array.from(level, (k, r) => (levelOf(rows.rate[r], grader.cutPoints) === k ? 1 : 0));
  const groups = reliabilityGroups(stated, right);
  const error = expectedCalibrationError(groups);
  return { groups, expectedCalibrationError: error, uncalibratedError: error };
}

/**
 * What the inputs are worth in the held-out months, over the given horizons together, the most important first.
 * Cost: 7 predictions of at most about 4,000 rows.
 */
export function riskImportances(
  grader: RiskGrader,
  testMonths: readonly number[],
  horizons: readonly number[],
  random: Random,
): FeatureImportance[] {
  const rows = riskRows(grader, testMonths, horizons, { random, most: MOST_ROWS });
  const labels = Uint8Array.from(rows.rate, (rate) => levelOf(rate, grader.cutPoints));
  const groups = INPUTS.map(({ of }) => of.map((name) => RISK_FEATURES.indexOf(name)));
  const permutation = permutationImportances(encodeColumns(grader.forest.bins, rows.columns), {
    groups,
    lossOf: (features: BinnedFeatures) => logLoss(gradeCoded(grader, features), labels, 3),
    random,
  });
  const { featureImportances } = grader.forest;
  return INPUTS.map(({ feature }, i) => ({
    feature,
    permutation: permutation[i],
    impurity: groups[i].reduce((sum, f) => sum + featureImportances[f], 0),
  })).sort((a, b) => b.permutation - a.permutation);
}
