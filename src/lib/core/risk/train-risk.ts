/** Training the risk model: units and cut points from the earlier months, score on the later ones, refit on everything. */
import { differenceField } from '../metrics/bootstrap.ts';
import type { FitOptions } from '../forest/forest.ts';
import { growHere, type GrowTrees } from '../forest/grow-trees.ts';
import { createRandom, type Random } from '../random/random.ts';
import type { NotAvailable, OnProgress, Score, Trained } from '../records/model-record.ts';
import { isoDate, monthIndexOf } from '../table/calendar.ts';
import { MISSING, type IncidentTable } from '../table/incident-table.ts';
import { LAG_NOTE, scoredSpan } from '../table/lag.ts';
import { rowsInPeriod, spanOf, splitPeriods } from '../table/periods.ts';
import { countWithoutTime, inNoHourWords } from '../table/time-of-day.ts';
import { wholeMonths } from './history.ts';
import { fitGrader, labelledMonths, tertiles } from './fit-risk.ts';
import { AREA_GRAIN, chooseGrain, finestGrain, monthsBefore, type ChosenGrain, type Grain } from './grain.ts';
import { RISK_MODEL_VERSION, type RiskGrader, type RiskModel } from './risk-model.ts';
import { scoreRisk, type Measured, type RiskScores } from './score-risk.ts';

export interface RiskOptions {
  /** Whole number; the same seed gives the same model. */
  readonly seed: number;
  /** Area of each area code in km², NaN where unknown. */
  readonly areaKm2: Float64Array;
  readonly onProgress?: OnProgress;
  /** Where trees grow; in this thread if left out. */
  readonly grow?: GrowTrees;
}

const FEWEST_MONTHS = 9;
const SHORT_HISTORY_MONTHS = 15;
const FEWEST_AREAS = 3;
const SCORED_HORIZONS = [3, 6, 12];

/**
 * Trains the risk model of a data set.
 *
 * @returns graders refitted on all months, with scores on the last quarter of the months, one month ahead first; or why
 *   this data cannot have one
 * Cost: four forests; see `fitGrader`.
 */
export async function trainRisk(
  table: IncidentTable,
  options: RiskOptions,
): Promise<Trained<RiskModel> | NotAvailable> {
  const { seed, areaKm2, onProgress = () => {}, grow = growHere } = options;
  if (areaKm2.length !== table.areas.length) {
    throw new Error(`trainRisk: expected ${table.areas.length} areas in areaKm2, got ${areaKm2.length}`);
  }
  const reason = whyNotAvailable(table);
  if (reason) return { available: false, reason };
  const recorded = spanOf(table);
  // a month whose end lags has no month's rate either: it is left out like an unfinished one
  const complete = scoredSpan(table, recorded);
  const span = wholeMonths(table, complete);
  const firstMonth = monthIndexOf(span.firstDay);
  const endMonth = monthIndexOf(span.lastDay) + 1 - firstMonth;
  const months = endMonth - span.missingMonths.length;
  const periods = splitPeriods(span);
  const testMonth = monthIndexOf(periods.test.firstDay) - firstMonth;

  onProgress(0, 'Counting units');
  const quarters = months >= SHORT_HISTORY_MONTHS;
  const units = chooseGrain(table, span, finestGrain(table), testMonth, quarters);
  const areas = sameGrain(units.grain, AREA_GRAIN) ? units : chooseGrain(table, span, AREA_GRAIN, testMonth, quarters);
  const testMonths = labelledMonths(units.history, units.grain.periodMonths, testMonth, endMonth);
  if (units.months.length < 2 || areas.months.length < 2 || testMonths.length === 0) {
    return {
      available: false,
      reason: 'Too few complete months without gaps: risk needs months to learn from and later ones to be scored on.',
    };
  }
  if ([units, areas].some((chosen) => levelsMerge(chosen, endMonth, months))) {
    return {
      available: false,
      reason:
        'Too few records per area to tell three levels apart. Choose larger areas (another Area column) or import a longer span.',
    };
  }

  const random = createRandom(seed);
  const earlier = await fitGrader(units.history, units.grain.periodMonths, units.months, random, {
    grow,
    onProgress: (done) => onProgress(0.05 + 0.35 * done, 'Learning from the earlier months'),
  });
  onProgress(0.4, 'Scoring on the later months');
  const ahead = scoreRisk(earlier, units.months, testMonths, 1, random);
  const farther = SCORED_HORIZONS.filter((h) => h <= earlier.maxHorizon).map((horizon) => ({
    horizon,
    scores: scoreRisk(earlier, units.months, testMonths, horizon, random),
  }));
  const unitGrader = await refit(units, endMonth, months, random, {
    grow,
    onProgress: (done) => onProgress(0.45 + 0.45 * done, 'Learning from all months'),
  });
  const areaGrader =
    areas === units
      ? unitGrader
      : await refit(areas, endMonth, months, random, {
          grow,
          onProgress: (done) => onProgress(0.9 + 0.1 * done, 'Grading whole areas'),
        });

  const scored = rowsInPeriod(table, periods.test).length;
  return {
    available: true,
    payload: { version: RISK_MODEL_VERSION, units: unitGrader, areas: areaGrader, areaKm2 },
    parameters: {
      unit: unitWords(units.grain),
      partsOfDay: units.grain.parts,
      weekendApart: units.grain.dayKinds === 2,
      periodMonths: units.grain.periodMonths,
      cutPointsPerHour: unitGrader.cutPoints.map((cut) => cut.toPrecision(4)),
      maxHorizonMonths: unitGrader.maxHorizon,
      nEstimators: unitGrader.forest.nEstimators,
    },
    trainedOn: { rows: rowsInPeriod(table, span).length, from: isoDate(span.firstDay), to: isoDate(span.lastDay) },
    scorecard: {
      test: { from: isoDate(periods.test.firstDay), to: isoDate(periods.test.lastDay), rows: scored },
      train: {
        from: isoDate(periods.train.firstDay),
        to: isoDate(periods.train.lastDay),
        rows: rowsInPeriod(table, periods.train).length,
      },
      scores: scoreList(ahead, farther, units.grain.periodMonths),
      sentence: sentenceOf(ahead, units.grain.periodMonths),
      notes: [
        ...notesOf(table, units, months, span.missingMonths.length),
        ...(complete === recorded ? [] : [LAG_NOTE]),
        ...(recorded.lastDay > span.lastDay ? [leftOut(span.lastDay, recorded.lastDay)] : []),
      ],
    },
  };
}

function whyNotAvailable(table: IncidentTable): string | undefined {
  if (table.rows === 0) return 'There are no records to grade.';
  const areas = new Set(table.area);
  areas.delete(MISSING);
  if (areas.size === 0)
    return 'No record names an area. Import the file again with a column chosen as Area, or with coordinates: hexagons are made from those.';
  if (areas.size < FEWEST_AREAS) {
    return `Risk levels compare areas, and these records name ${areas.size === 1 ? 'only one' : 'only two'}. Import the file again with another column as Area, or with none, so that hexagons are made.`;
  }
  const span = wholeMonths(table, scoredSpan(table, spanOf(table)));
  const months = monthIndexOf(span.lastDay) - monthIndexOf(span.firstDay) + 1 - span.missingMonths.length;
  if (months < FEWEST_MONTHS) {
    return `These records cover ${months} whole ${months === 1 ? 'month' : 'months'}: risk levels need at least ${FEWEST_MONTHS}, so that a level can be learnt from earlier months and scored on later ones. Import more months.`;
  }
  return undefined;
}

function refit(
  chosen: ChosenGrain,
  endMonth: number,
  recorded: number,
  random: Random,
  options: FitOptions,
): Promise<RiskGrader> {
  const { history, grain } = chosen;
  return fitGrader(history, grain.periodMonths, allMonths(chosen, endMonth, recorded), random, options);
}

function allMonths({ history, grain }: ChosenGrain, endMonth: number, recorded: number): number[] {
  return labelledMonths(history, grain.periodMonths, 0, endMonth, monthsBefore(recorded));
}

/** True where the two cut points are one, so that no unit could be MEDIUM: for the scored grader or the refitted one. */
function levelsMerge(chosen: ChosenGrain, endMonth: number, recorded: number): boolean {
  return [chosen.months, allMonths(chosen, endMonth, recorded)].some((months) => {
    const [low, high] = tertiles(chosen.history, chosen.grain.periodMonths, months);
    return low === high;
  });
}

function sameGrain(a: Grain, b: Grain): boolean {
  return a.parts === b.parts && a.dayKinds === b.dayKinds && a.periodMonths === b.periodMonths;
}

const PERSISTENCE = 'level of the last 12 months';

function scoreList(
  ahead: RiskScores,
  farther: readonly { horizon: number; scores: RiskScores }[],
  periodMonths: Grain['periodMonths'],
): Score[] {
  const words = aheadWords(periodMonths);
  const score = (
    measure: string,
    label: string,
    unit: Score['unit'],
    better: Score['better'],
    { value, persistence, difference }: Measured,
  ): Score => {
    const by = unit === '%' ? 100 : 1;
    return {
      measure,
      label,
      unit,
      value: by * value,
      baseline: by * persistence,
      baselineLabel: PERSISTENCE,
      better,
      ...differenceField(difference, by),
    };
  };
  return [
    score('log_loss', `Log loss ${words}`, 'nats', 'lower', ahead.logLoss),
    score('accuracy', `Right level ${words}`, '%', 'higher', ahead.accuracy),
    score('kappa_quadratic', `Quadratic kappa ${words}`, 'kappa', 'higher', ahead.kappa),
    score('two_level_errors', 'LOW taken for HIGH, or HIGH for LOW', '%', 'lower', ahead.twoLevelErrors),
    ...farther.map(({ horizon, scores }) =>
      score(`log_loss_${horizon}`, `Log loss ${horizon} months ahead`, 'nats', 'lower', scores.logLoss),
    ),
  ];
}

/** A level of the next unit seen: it is about one month or about three. */
function aheadWords(periodMonths: Grain['periodMonths']): string {
  return periodMonths === 1 ? 'one month ahead' : 'three months ahead';
}

function sentenceOf({ accuracy }: RiskScores, periodMonths: Grain['periodMonths']): string {
  const words = aheadWords(periodMonths);
  const percent = (share: number): string => (100 * share).toFixed(1);
  const figures = `${words[0].toUpperCase()}${words.slice(1)} ${percent(accuracy.value)} % of units get the level they turn out to have; keeping the level of the last 12 months gets ${percent(accuracy.persistence)} %.`;
  return accuracy.difference ? figures : `${figures} The held-out period is too short to tell whether that is chance.`;
}

function notesOf(table: IncidentTable, chosen: ChosenGrain, months: number, missing: number): string[] {
  const notes: string[] = [];
  if (months < SHORT_HISTORY_MONTHS) {
    notes.push(`Short history: ${months} months, so levels may still follow the season they were learnt in.`);
  }
  if (chosen.coarsened) notes.push(`Thin data: a unit is ${unitWords(chosen.grain)}.`);
  if (chosen.thin) notes.push('Even the coarsest units hold few crimes, or most have the same rate: levels are rough.');
  if (table.timeResolution === 'month') notes.push('These records hold no day: levels are for whole areas and months.');
  if (table.timeResolution === 'day') notes.push('These records hold no hour: levels are for whole days.');
  const untimed = countWithoutTime(table);
  if (untimed > 0 && chosen.grain.parts > 1) {
    notes.push(`${inNoHourWords(untimed, table.rows)}: not in the levels by part of day, but in those of whole areas.`);
  }
  if (missing > 0)
    notes.push(
      `${missing} ${missing === 1 ? 'month' : 'months'} without any record count as a gap, not as zero crime.`,
    );
  return notes;
}

function unitWords({ parts, dayKinds, periodMonths }: Grain): string {
  return [
    'an area',
    ...(parts > 1 ? [`${24 / parts} hours of the day`] : []),
    ...(dayKinds > 1 ? ['weekdays or weekends'] : []),
    periodMonths === 1 ? 'a month' : 'three months',
  ].join(' × ');
}

function leftOut(lastDay: number, lastRecorded: number): string {
  const days = lastRecorded - lastDay;
  return monthIndexOf(lastRecorded) === monthIndexOf(lastDay) + 1
    ? `The last month is unfinished: ${dayWords(days)} left out.`
    : `Only whole months are graded: what lies after ${isoDate(lastDay)} is left out.`;
}

function dayWords(days: number): string {
  return days === 1 ? 'its one day is' : `its ${days} days are`;
}
