/** The scores of a count model in words for people. */
import { differenceField } from '../metrics/bootstrap.ts';
import type { Score, Scorecard } from '../records/model-record.ts';
import type { CountScores } from './score-counts.ts';

const DEVIANCE = 'Deviance on the held-out period: how far counts lie from what was expected (0 is perfect)';
const TABLE = 'Area × hour table';

/** Every score beside its baseline, the deviance against the area × hour table first. */
export function countScoreList(scores: CountScores): Score[] {
  const { differences } = scores;
  const list: Score[] = [
    {
      measure: 'deviance',
      label: DEVIANCE,
      unit: 'deviance',
      value: scores.deviance,
      baseline: scores.areaHourDeviance,
      baselineLabel: TABLE,
      better: 'lower',
      ...differenceField(differences.deviance),
    },
    {
      measure: 'deviance_null',
      label: DEVIANCE,
      unit: 'deviance',
      value: scores.deviance,
      baseline: scores.nullDeviance,
      baselineLabel: 'One rate for every area and hour',
      better: 'lower',
      ...differenceField(differences.devianceNull),
    },
  ];
  if (scores.yearBeforeDeviance !== undefined) {
    list.push({
      measure: 'deviance_year_before',
      label: DEVIANCE,
      unit: 'deviance',
      value: scores.deviance,
      baseline: scores.yearBeforeDeviance,
      baselineLabel: 'Same area, hour, weekday and month a year before',
      better: 'lower',
      ...differenceField(differences.devianceYearBefore),
    });
  }
  list.push(
    {
      measure: 'd2',
      label: 'Share explained of the deviance that a single rate leaves (D²)',
      unit: '%',
      value: 100 * scores.explained,
      baseline: 100 * scores.areaHourExplained,
      baselineLabel: TABLE,
      better: 'higher',
      ...differenceField(differences.explained, 100),
    },
    {
      measure: 'mae',
      label: 'Mean absolute error, crimes per area, hour, weekday and month',
      unit: 'crimes',
      value: scores.meanAbsoluteError,
      baseline: scores.areaHourMeanAbsoluteError,
      baselineLabel: TABLE,
      better: 'lower',
      ...differenceField(differences.meanAbsoluteError),
    },
    {
      measure: 'pit_80',
      label: 'Counts inside the central 80 %, ties split at random (closer to 80 is better)',
      unit: '%',
      value: 100 * scores.coverage.pit,
      baseline: 80,
      baselineLabel: 'What an 80 % interval promises',
      better: 'closer',
      ...differenceField(differences.pit, 100),
    },
    {
      measure: 'raw_80',
      label: 'Counts inside the whole-number interval (closer to what the model expects is better)',
      unit: '%',
      value: 100 * scores.coverage.raw,
      baseline: 100 * scores.coverage.expectedRaw,
      baselineLabel: 'What the model itself expects: whole numbers make the interval wider',
      better: 'closer',
      ...differenceField(differences.raw, 100),
    },
    {
      measure: 'total_error',
      label: 'Crimes expected in the whole held-out period against those reported',
      unit: '%',
      value: 100 * Math.abs(scores.expectedCrimes / scores.crimes - 1),
      baseline: 100 * Math.abs(scores.areaHourExpectedCrimes / scores.crimes - 1),
      baselineLabel: TABLE,
      better: 'lower',
      ...differenceField(differences.totalError, 100),
    },
  );
  return list;
}

/** One sentence of skill; "less" is said only where the interval of the difference excludes 0. */
export function countSentence(scores: CountScores): string {
  const explained = `Explains ${Math.round(100 * scores.explained)} % of the deviance of a single rate`;
  const percent = (value: number): string => ((100 * Math.abs(value)) / scores.areaHourDeviance).toFixed(1);
  const { deviance: difference } = scores.differences;
  if (!difference) {
    return `${explained}; the held-out period is too short to tell it from the area × hour table.`;
  }
  const { value, lower, upper } = difference;
  if (upper < 0) {
    return `${explained}; ${percent(value)} % less deviance than the area × hour table (${percent(upper)} to ${percent(lower)}).`;
  }
  if (lower > 0) {
    return `${explained}; ${percent(value)} % more deviance than the area × hour table (${percent(lower)} to ${percent(upper)}).`;
  }
  return `${explained}; on these records no better and no worse than the area × hour table.`;
}

/** The scorecard of a count model. */
export function countsScorecard(
  scores: CountScores,
  train: Scorecard['train'],
  test: Scorecard['test'],
  notes: readonly string[],
): Scorecard {
  return { train, test, scores: countScoreList(scores), sentence: countSentence(scores), notes };
}
