/** Fits one risk grader: labels from the predicted months, features from before them, a forest between the two. */
import { binFeatures } from '../../forest/rows/bins.ts';
import { fitForest, type FitOptions, type Forest } from '../../forest/forest.ts';
import { quantizeForest } from '../../forest/quantize.ts';
import { trainingSet } from '../../forest/rows/training-set.ts';
import { quantileSorted } from '../../metrics/bootstrap.ts';
import type { Random } from '../../random/random.ts';
import { FEWEST_MONTHS_BEFORE, featureFrame, hoursBefore, RISK_FEATURES, unitFeatures } from '../units/features.ts';
import { unitCount, unitHours, unitRate, type RiskHistory } from '../units/history.ts';
import { levelOf, type RiskGrader } from '../answers/risk-model.ts';

/** Horizons in months that training holds, as far as the history reaches. */
const HORIZONS = [1, 2, 3, 4, 6, 9, 12];

/** 30 trees cost 0.001 of log loss against 60, 150 gain 0.0005. */
const N_ESTIMATORS = 40;
const MAX_DEPTH = 9;
const MIN_SAMPLES_LEAF = 100;
const MAX_FEATURES = 4;

/**
 * Most rows that one forest learns from, per month that a level is about: quarters that start in neighbouring months
 * share two of their three. Of more a seeded share is drawn; beyond it the scores of the choosing period stand still.
 */
const MOST_ROWS = 100_000;

/** What is graded: units of a history over periods of months, by volume or, where sizes are given, by density. */
export type RiskScope = Pick<RiskGrader, 'history' | 'periodMonths' | 'km2'>;

/** Units of some months at some horizons, with features and observed rates. */
export interface RiskRows {
  /** One column of values per feature of `RISK_FEATURES`. */
  readonly columns: readonly Float64Array[];
  readonly unit: Uint32Array;
  readonly month: Uint16Array;
  readonly horizon: Uint8Array;
  /** Crimes per hour observed in the predicted months. */
  readonly rate: Float64Array;
}

/**
 * First months of the periods that can be labelled: every month of the period is complete and lies in from..to-1, and
 * at least `monthsBefore` months with records lie before it.
 */
export function labelledMonths(
  history: RiskHistory,
  periodMonths: number,
  from: number,
  to: number,
  monthsBefore = FEWEST_MONTHS_BEFORE,
): number[] {
  const months: number[] = [];
  let before = 0;
  for (let m = 0; m + periodMonths <= to; m++) {
    const enough = m >= from && before >= monthsBefore;
    if (unitHours(history, 0, m, m + 1) > 0) before++;
    if (!enough) continue;
    let complete = true;
    for (let i = m; i < m + periodMonths; i++) if (history.complete[i] === 0) complete = false;
    if (complete) months.push(m);
  }
  return months;
}

/** The horizons of training for periods that start in these months: each must occur at least twice. */
export function trainingHorizons(months: readonly number[]): number[] {
  return HORIZONS.filter((h) => h === 1 || months.filter((m) => m - h + 1 >= FEWEST_MONTHS_BEFORE).length >= 2);
}

/**
 * All units of the given months at the given horizons; combinations without enough history before them are left out, and
 * by density units of areas of unknown size.
 *
 * @param thin given, at most about `most` rows are kept, drawn at random
 */
export function riskRows(
  scope: RiskScope,
  months: readonly number[],
  horizons: readonly number[],
  thin?: { readonly random: Random; readonly most: number },
): RiskRows {
  const { history, periodMonths, km2 } = scope;
  const frames = months.flatMap((month) =>
    horizons
      .filter((h) => month - h + 1 >= FEWEST_MONTHS_BEFORE && hoursBefore(history, month - h + 1))
      .map((h) => featureFrame(history, month, periodMonths, month - h + 1, km2)),
  );
  const units = gradedUnits(scope);
  const share = thin ? Math.min(1, thin.most / (frames.length * units.length)) : 1;
  const kept: number[] = [];
  for (let i = 0; i < frames.length * units.length; i++) if (share === 1 || thin!.random.next() < share) kept.push(i);
  const n = kept.length;
  const columns = RISK_FEATURES.map(() => new Float64Array(n));
  const rows: RiskRows = {
    columns,
    unit: new Uint32Array(n),
    month: new Uint16Array(n),
    horizon: new Uint8Array(n),
    rate: new Float64Array(n),
  };
  const values = new Float64Array(RISK_FEATURES.length);
  for (let at = 0; at < n; at++) {
    const frame = frames[Math.floor(kept[at] / units.length)];
    const unit = units[kept[at] % units.length];
    unitFeatures(frame, unit, values);
    for (let f = 0; f < values.length; f++) columns[f][at] = values[f];
    rows.unit[at] = unit;
    rows.month[at] = frame.month;
    rows.horizon[at] = frame.horizon;
    rows.rate[at] = observedRate(scope, unit, frame.month, frame.end);
  }
  return rows;
}

/** Units that can be graded: all, by density those of areas of known size. */
export function gradedUnits({ history, km2 }: RiskScope): Uint32Array {
  const each = history.parts * history.dayKinds;
  const units = Uint32Array.from({ length: unitCount(history) }, (_, unit) => unit);
  return km2 ? units.filter((unit) => km2[Math.floor(unit / each)] > 0) : units;
}

/** Crimes per hour (by density: and km²) of a unit in months from..to-1; NaN where no hour of it was observed. */
export function observedRate({ history, km2 }: RiskScope, unit: number, from: number, to: number): number {
  const rate = unitRate(history, unit, from, to);
  return km2 ? rate / km2[Math.floor(unit / (history.parts * history.dayKinds))] : rate;
}

/** Tertiles of the observed rates of all graded units in the given months: linearly interpolated. */
export function tertiles(scope: RiskScope, months: readonly number[]): [number, number] {
  const { periodMonths } = scope;
  const units = gradedUnits(scope);
  const rates = new Float64Array(months.length * units.length);
  months.forEach((month, i) => {
    units.forEach((unit, u) => {
      rates[i * units.length + u] = observedRate(scope, unit, month, month + periodMonths);
    });
  });
  rates.sort();
  return [quantileSorted(rates, 1 / 3), quantileSorted(rates, 2 / 3)];
}

/**
 * Fits a grader on the periods that start in `months`.
 *
 * @param scope its history is stored whole, but features never look past their origin
 * @param months from `labelledMonths`, at least one
 * Cost: a forest of 40 trees on units × months × up to 7 horizons, at most `MOST_ROWS` of them.
 */
export async function fitGrader(
  scope: RiskScope,
  months: readonly number[],
  random: Random,
  options: FitOptions = {},
): Promise<RiskGrader> {
  const cutPoints = tertiles(scope, months);
  const horizons = trainingHorizons(months);
  const rows = riskRows(scope, months, horizons, { random, most: MOST_ROWS / scope.periodMonths });
  const label = Uint16Array.from(rows.rate, (rate) => levelOf(rate, cutPoints));
  const forest = await fitLevels(
    rows.columns,
    label,
    { nEstimators: N_ESTIMATORS, minSamplesLeaf: leafRows(label.length) },
    random,
    options,
  );
  return { ...scope, cutPoints, maxHorizon: Math.max(...horizons), forest: quantizeForest(forest) };
}

/** Of small sets, leaves hold a hundredth of the rows. */
function leafRows(rows: number): number {
  return Math.min(MIN_SAMPLES_LEAF, Math.max(5, Math.floor(rows / 100)));
}

/**
 * The forest of every grader: levels from the features of `RISK_FEATURES`.
 *
 * @param label 0, 1 or 2 of every row
 */
export function fitLevels(
  columns: readonly ArrayLike<number>[],
  label: Uint16Array,
  size: { readonly nEstimators: number; readonly minSamplesLeaf: number },
  random: Random,
  options: FitOptions = {},
): Promise<Forest> {
  return fitForest(
    trainingSet(binFeatures(RISK_FEATURES, columns), label, 3),
    { ...size, maxDepth: MAX_DEPTH, maxFeatures: MAX_FEATURES },
    random,
    options,
  );
}
