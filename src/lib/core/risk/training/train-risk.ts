/** Training the risk model: units and cut points from the earlier months, score on the later ones, refit on everything. */
import { FEWEST_MONTHS_BEFORE } from '../units/features.ts';
import { growHere, type GrowTrees } from '../../forest/growth/grow-trees.ts';
import { createRandom } from '../../random/random.ts';
import type { NotAvailable, OnProgress, Trained } from '../../records/model-record.ts';
import { isoDate, monthIndexOf } from '../../table/calendar.ts';
import type { IncidentTable } from '../../table/incident-table.ts';
import { scoredSpan } from '../../table/lag.ts';
import { rowsInPeriod, spanOf, splitPeriods } from '../../table/periods.ts';
import { whyNoRisk } from '../units/availability.ts';
import { fitGrader, labelledMonths, tertiles, type RiskScope } from './fit-risk.ts';
import {
  AREA_GRAIN,
  chooseGrain,
  finestGrain,
  monthsBefore,
  SHORT_HISTORY_MONTHS,
  type ChosenGrain,
  type Grain,
} from '../units/grain.ts';
import { areaCrimes, wholeMonths } from '../units/history.ts';
import { riskImportances, riskReliability } from '../score/inspect-risk.ts';
import { demonstrateLeak } from '../score/leak-demonstration.ts';
import { RISK_MODEL_VERSION, type RiskGrader, type RiskGrading, type RiskModel } from '../answers/risk-model.ts';
import { notesOf, scoreList, sentenceOf, unitWords } from '../score/risk-scorecard.ts';
import { scoreRisk } from '../score/score-risk.ts';

export interface RiskOptions {
  /** Whole number; the same seed gives the same model. */
  readonly seed: number;
  /** Area of each area code in km², NaN where unknown. */
  readonly areaKm2: Float64Array;
  readonly onProgress?: OnProgress;
  /** Where trees grow; in this thread if left out. */
  readonly grow?: GrowTrees;
}

const SCORED_HORIZONS = [3, 6, 12];

/** Least share of the areas with records whose size must be known for levels by density. */
const LEAST_SIZED_SHARE = 0.8;

/**
 * Trains the risk model of a data set.
 *
 * @returns graders refitted on all months, with scores on the last quarter of the months, one month ahead first; or why
 *   this data cannot have one
 * Cost: three forests by volume, three by density, two small ones for the leak demonstration; see `fitGrader`.
 */
export async function trainRisk(
  table: IncidentTable,
  options: RiskOptions,
): Promise<Trained<RiskModel> | NotAvailable> {
  const { seed, areaKm2, onProgress = () => {}, grow = growHere } = options;
  if (areaKm2.length !== table.areas.length) {
    throw new Error(`trainRisk: expected ${table.areas.length} areas in areaKm2, got ${areaKm2.length}`);
  }
  const reason = whyNoRisk(table);
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
  const { periodMonths } = units.grain;
  const testMonths = labelledMonths(units.history, periodMonths, testMonth, endMonth);
  if (units.months.length < 2 || areas.months.length < 2 || testMonths.length === 0) {
    return {
      available: false,
      reason: `Of ${months} whole months with records too few follow ${FEWEST_MONTHS_BEFORE} others without a gap: risk levels need at least two to learn from and one later to be scored on. Import more months.`,
    };
  }
  const all = (chosen: ChosenGrain): number[] =>
    labelledMonths(chosen.history, chosen.grain.periodMonths, 0, endMonth, monthsBefore(months));
  const levelsMerge = (km2?: Float64Array): boolean =>
    [units, areas].some((chosen) => [chosen.months, all(chosen)].some((of) => cutsMerge(scopeOf(chosen, km2), of)));
  if (levelsMerge()) {
    return {
      available: false,
      reason:
        'Most areas hold next to no records a month, or all the same number: three levels cannot be told apart. Choose larger areas (another Area column) or import a longer span.',
    };
  }
  const sizes = sizesOf(areas, areaKm2);
  const byDensity = sizes.enough && !levelsMerge(areaKm2);

  const random = createRandom(seed);
  const stage = stages(onProgress, byDensity ? 6 : 3);
  const learn = (chosen: ChosenGrain, of: readonly number[], text: string, km2?: Float64Array): Promise<RiskGrader> =>
    fitGrader(scopeOf(chosen, km2), of, random, { grow, onProgress: stage(text) });

  const earlier = await learn(units, units.months, 'Learning from the earlier months');
  const ahead = scoreRisk(earlier, units.months, testMonths, 1, random);
  const horizons = SCORED_HORIZONS.filter((horizon) => horizon <= earlier.maxHorizon);
  const farther = horizons.map((horizon) => ({
    horizon,
    scores: scoreRisk(earlier, units.months, testMonths, horizon, random),
  }));
  const importances = riskImportances(earlier, testMonths, [1, ...horizons], random);
  const honest = ahead.accuracy.value;
  const leak = await demonstrateLeak(earlier, { trainMonths: units.months, testMonths, honest }, random, { grow });

  const unitGrader = await learn(units, all(units), 'Learning from all months');
  const areaGrader = areas === units ? unitGrader : await learn(areas, all(areas), 'Grading whole areas');
  const density = byDensity ? await learnDensity() : undefined;
  onProgress(1, 'Done');

  async function learnDensity() {
    const first = await learn(units, units.months, 'Levels by km²: learning from the earlier months', areaKm2);
    const scores = scoreRisk(first, units.months, testMonths, 1, random);
    const ofUnits = await learn(units, all(units), 'Levels by km²: learning from all months', areaKm2);
    const ofAreas = areas === units ? ofUnits : await learn(areas, all(areas), 'Levels by km²: whole areas', areaKm2);
    return { scores, graders: { units: withoutHistory(ofUnits), areas: withoutHistory(ofAreas) } };
  }

  return {
    available: true,
    payload: {
      version: RISK_MODEL_VERSION,
      units: unitGrader,
      areas: areaGrader,
      ...(density ? { density: density.graders } : {}),
      areaKm2,
    },
    parameters: {
      unit: unitWords(units.grain),
      partsOfDay: units.grain.parts,
      weekendApart: units.grain.dayKinds === 2,
      periodMonths,
      cutPointsPerHour: unitGrader.cutPoints.map((cut) => cut.toPrecision(4)),
      maxHorizonMonths: unitGrader.maxHorizon,
      nEstimators: unitGrader.forest.nEstimators,
    },
    trainedOn: { rows: rowsInPeriod(table, span).length, from: isoDate(span.firstDay), to: isoDate(span.lastDay) },
    scorecard: {
      test: {
        from: isoDate(periods.test.firstDay),
        to: isoDate(periods.test.lastDay),
        rows: rowsInPeriod(table, periods.test).length,
      },
      train: {
        from: isoDate(periods.train.firstDay),
        to: isoDate(periods.train.lastDay),
        rows: rowsInPeriod(table, periods.train).length,
      },
      scores: scoreList({ ahead, farther, ...(density ? { density: density.scores } : {}) }, periodMonths),
      sentence: sentenceOf(ahead, periodMonths),
      notes: notesOf({ table, units, months, span, recorded, lagging: complete !== recorded, ...sizes, byDensity }),
      reliability: riskReliability(earlier, testMonths),
      importances,
      leak,
    },
  };
}

function scopeOf({ history, grain }: ChosenGrain, km2?: Float64Array): RiskScope {
  return { history, periodMonths: grain.periodMonths, ...(km2 ? { km2 } : {}) };
}

function withoutHistory({ periodMonths, cutPoints, maxHorizon, forest }: RiskGrader): RiskGrading {
  return { periodMonths, cutPoints, maxHorizon, forest };
}

/** True where the two cut points are one, so that no unit could be MEDIUM. */
function cutsMerge(scope: RiskScope, months: readonly number[]): boolean {
  const [low, high] = tertiles(scope, months);
  return low === high;
}

/** Areas with records, those of them whose size is unknown, and whether enough are known for levels by density. */
function sizesOf(
  { history }: ChosenGrain,
  km2: Float64Array,
): { readonly areas: number; readonly unsized: number; readonly enough: boolean } {
  const areas = Array.from(km2.keys()).filter((area) => areaCrimes(history, area, 0, history.months) > 0);
  const sized = areas.filter((area) => km2[area] > 0).length;
  return {
    areas: areas.length,
    unsized: areas.length - sized,
    enough: sized > 0 && sized >= LEAST_SIZED_SHARE * areas.length,
  };
}

function sameGrain(a: Grain, b: Grain): boolean {
  return a.parts === b.parts && a.dayKinds === b.dayKinds && a.periodMonths === b.periodMonths;
}

/** Progress of forests that are grown one after another, as equal parts of the whole. */
function stages(onProgress: OnProgress, count: number): (text: string) => OnProgress {
  let at = 0;
  return (text) => {
    const from = at++ / count;
    return (done) => onProgress(Math.min(0.99, from + done / count), text);
  };
}
