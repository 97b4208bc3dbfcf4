/** The scores of a count model in words for people. */
import { differenceField } from '../../metrics/bootstrap.ts';
import type { Score, Scorecard } from '../../records/model-record.ts';
import type { CountScores } from './score-counts.ts';

const DEVIANCE = 'Deviance on the held-out period: how far counts lie from what was expected (0 is perfect)';

/** What the forecasts and cells of a model are called: a model of days has no hours to name. */
interface CountWords {
  /** The naive table, as a label and within a sentence. */
  readonly table: string;
  readonly theTable: string;
  /** `area, hour, weekday and month` */
  readonly factors: string;
}

function wordsOf({ hour, weekday }: CountScores['factors']): CountWords {
  const factors = ['area', ...(hour ? ['hour'] : []), ...(weekday ? ['weekday'] : [])].join(', ') + ' and month';
  return hour
    ? { table: 'Area × hour table', theTable: 'the area × hour table', factors }
    : { table: 'Mean of each area', theTable: 'the mean of each area', factors };
}

/** Every score beside its baseline, the deviance against the naive table first. */
export function countScoreList(scores: CountScores): Score[] {
  const { differences, model, areaHour, meanRate, yearBefore, additive } = scores;
  const { table, factors } = wordsOf(scores.factors);
  const deviance = { label: DEVIANCE, unit: 'deviance', value: model.deviance, better: 'lower' } as const;
  const list: Score[] = [
    {
      measure: 'deviance',
      ...deviance,
      baseline: areaHour.deviance,
      baselineLabel: table,
      ...differenceField(differences.deviance),
    },
    {
      measure: 'deviance_null',
      ...deviance,
      baseline: meanRate.deviance,
      baselineLabel: scores.factors.hour ? 'One rate for every area and hour' : 'One rate for every area and day',
      ...differenceField(differences.devianceNull),
    },
  ];
  if (yearBefore) {
    list.push({
      measure: 'deviance_year_before',
      ...deviance,
      baseline: yearBefore.deviance,
      baselineLabel: `Same ${factors} a year before`,
      ...differenceField(differences.devianceYearBefore),
    });
  }
  if (additive) {
    list.push({
      measure: 'deviance_additive',
      ...deviance,
      baseline: additive.deviance,
      baselineLabel: `Additive model: ${factors}, each alone`,
      ...differenceField(differences.devianceAdditive),
    });
  }
  list.push(
    {
      measure: 'd2',
      label: 'Share explained of the deviance that a single rate leaves (D²)',
      unit: '%',
      value: 100 * scores.explained,
      baseline: 100 * scores.areaHourExplained,
      baselineLabel: table,
      better: 'higher',
      ...differenceField(differences.explained, 100),
    },
    {
      measure: 'mae',
      label: `Mean absolute error, crimes per ${factors}`,
      unit: 'crimes',
      value: model.meanAbsoluteError,
      baseline: areaHour.meanAbsoluteError,
      baselineLabel: table,
      better: 'lower',
      ...differenceField(differences.meanAbsoluteError),
    },
    ...coverageScores(scores),
    {
      measure: 'total_error',
      label: 'Crimes expected in the whole held-out period against those reported',
      unit: '%',
      value: 100 * Math.abs(model.total / scores.crimes - 1),
      baseline: 100 * Math.abs(areaHour.total / scores.crimes - 1),
      baselineLabel: table,
      better: 'lower',
      ...differenceField(differences.totalError, 100),
    },
  );
  return list;
}

/** `pit_50`, `raw_50` and so on: what the intervals hold beside what they promise. */
function coverageScores({ coverage, differences }: CountScores): Score[] {
  return coverage.flatMap(({ level, pit, raw, expectedRaw }, i): Score[] => {
    const percent = Math.round(100 * level);
    const promise = percent === 80 ? 'an 80 %' : `a ${percent} %`;
    return [
      {
        measure: `pit_${percent}`,
        label: `Counts inside the central ${percent} %, ties split at random (closer to ${percent} is better)`,
        unit: '%',
        value: 100 * pit,
        baseline: percent,
        baselineLabel: `What ${promise} interval promises`,
        better: 'closer',
        ...differenceField(differences.coverage[i].pit, 100),
      },
      {
        measure: `raw_${percent}`,
        label: `Counts inside the whole-number ${percent} % interval (closer to what the model expects is better)`,
        unit: '%',
        value: 100 * raw,
        baseline: 100 * expectedRaw,
        baselineLabel: 'What the model itself expects: whole numbers make the interval wider',
        better: 'closer',
        ...differenceField(differences.coverage[i].raw, 100),
      },
    ];
  });
}

/** One sentence of skill; "less" is said only where the interval of the difference excludes 0. */
export function countSentence(scores: CountScores): string {
  const { theTable } = wordsOf(scores.factors);
  const share = Math.round(100 * scores.explained);
  const explained = `Explains ${share > 0 ? `${share} %` : 'none'} of the deviance of a single rate`;
  const percent = (value: number): string => ((100 * Math.abs(value)) / scores.areaHour.deviance).toFixed(1);
  const { deviance: difference } = scores.differences;
  if (!difference) {
    return `${explained}; the held-out period is too short to tell it from ${theTable}.`;
  }
  const { value, lower, upper } = difference;
  if (upper < 0) {
    return `${explained}; ${percent(value)} % less deviance than ${theTable} (${percent(upper)} to ${percent(lower)}).`;
  }
  if (lower > 0) {
    return `${explained}; ${percent(value)} % more deviance than ${theTable} (${percent(lower)} to ${percent(upper)}).`;
  }
  return `${explained}; on these records no better and no worse than ${theTable}.`;
}

/** The scorecard of a count model. `ofSums`: scores of sums (core/glm/score/sum-scores.ts). */
export function countsScorecard(
  scores: CountScores,
  train: Scorecard['train'],
  test: Scorecard['test'],
  notes: readonly string[],
  ofSums: readonly Score[] = [],
): Scorecard {
  return {
    train,
    test,
    scores: [...countScoreList(scores), ...ofSums],
    sentence: countSentence(scores),
    notes,
    calibration: scores.calibration,
    byArea: scores.byArea,
  };
}
