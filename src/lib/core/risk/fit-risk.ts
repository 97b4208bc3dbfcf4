/** Fits one risk grader: labels from the predicted months, features from before them, a forest between the two. */
import { binFeatures } from '../forest/bins.ts';
import { fitForest, type FitOptions } from '../forest/forest.ts';
import { quantizeForest } from '../forest/quantize.ts';
import { trainingSet } from '../forest/training-set.ts';
import { quantileSorted } from '../metrics/bootstrap.ts';
import type { Random } from '../random/random.ts';
import { FEWEST_MONTHS_BEFORE, featureFrame, hoursBefore, RISK_FEATURES, unitFeatures } from './features.ts';
import { unitCount, unitHours, unitRate, type RiskHistory } from './history.ts';
import { levelOf, type RiskGrader } from './risk-model.ts';

/** Horizons in months that training holds, as far as the history reaches. */
const HORIZONS = [1, 2, 3, 4, 6, 9, 12];

const N_ESTIMATORS = 60;
const MAX_DEPTH = 9;
const MIN_SAMPLES_LEAF = 100;
const MAX_FEATURES = 4;

/** Most rows that one forest learns from; of more, a seeded share is drawn. Beyond it the scores stand still. */
const MOST_ROWS = 300_000;

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
 * All units of the given months at the given horizons; combinations without enough history before them are left out.
 *
 * @param thin given, at most about `MOST_ROWS` rows are kept, drawn at random
 */
export function riskRows(
  history: RiskHistory,
  periodMonths: number,
  months: readonly number[],
  horizons: readonly number[],
  thin?: Random,
): RiskRows {
  const frames = months.flatMap((month) =>
    horizons
      .filter((h) => month - h + 1 >= FEWEST_MONTHS_BEFORE && hoursBefore(history, month - h + 1))
      .map((h) => featureFrame(history, month, periodMonths, month - h + 1)),
  );
  const units = unitCount(history);
  const share = thin ? Math.min(1, MOST_ROWS / (frames.length * units)) : 1;
  const kept: number[] = [];
  for (let i = 0; i < frames.length * units; i++) if (share === 1 || thin!.next() < share) kept.push(i);
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
    const frame = frames[Math.floor(kept[at] / units)];
    const unit = kept[at] % units;
    unitFeatures(frame, unit, values);
    for (let f = 0; f < values.length; f++) columns[f][at] = values[f];
    rows.unit[at] = unit;
    rows.month[at] = frame.month;
    rows.horizon[at] = frame.horizon;
    rows.rate[at] = unitRate(history, unit, frame.month, frame.end);
  }
  return rows;
}

/** Tertiles of the observed rates of all units in the given months: linearly interpolated. */
export function tertiles(history: RiskHistory, periodMonths: number, months: readonly number[]): [number, number] {
  const units = unitCount(history);
  const rates = new Float64Array(months.length * units);
  months.forEach((month, i) => {
    for (let unit = 0; unit < units; unit++) {
      rates[i * units + unit] = unitRate(history, unit, month, month + periodMonths);
    }
  });
  rates.sort();
  return [quantileSorted(rates, 1 / 3), quantileSorted(rates, 2 / 3)];
}

/**
 * Fits a grader on the periods that start in `months`.
 *
 * @param history crimes and hours; the whole of it is stored, but features never look past their origin
 * @param months from `labelledMonths`, at least one
 * Cost: a forest of 60 trees on units × months × up to 7 horizons.
 */
export async function fitGrader(
  history: RiskHistory,
  periodMonths: number,
  months: readonly number[],
  random: Random,
  options: FitOptions = {},
): Promise<RiskGrader> {
  const cutPoints = tertiles(history, periodMonths, months);
  const horizons = trainingHorizons(months);
  const rows = riskRows(history, periodMonths, months, horizons, random);
  const label = Uint16Array.from(rows.rate, (rate) => levelOf(rate, cutPoints));
  const set = trainingSet(binFeatures(RISK_FEATURES, rows.columns), label, 3);
  const forest = await fitForest(
    set,
    {
      nEstimators: N_ESTIMATORS,
      maxDepth: MAX_DEPTH,
      minSamplesLeaf: Math.min(MIN_SAMPLES_LEAF, Math.max(5, Math.floor(label.length / 100))),
      maxFeatures: MAX_FEATURES,
    },
    random,
    options,
  );
  return { history, periodMonths, cutPoints, maxHorizon: Math.max(...horizons), forest: quantizeForest(forest) };
}
