/**
 * How far other weeks could move each difference between a count model and its baselines.
 *
 * Deviances and totals are sums over days, so whole weeks are drawn. The absolute error and the coverage are of cells
 * of a whole month (one area, hour and weekday), whose weeks cannot be told apart: for them whole months are drawn.
 */
import { differenceInterval, type Interval } from '../../metrics/bootstrap.ts';
import type { CountCoverage } from '../../metrics/count-coverage.ts';
import { unitDeviance } from '../../metrics/poisson-deviance.ts';
import type { Random } from '../../random/random.ts';
import type { CountPanel } from '../panel/panel.ts';
import { blockDeviances, blockTotals, stepOfCell, type TimeBlocks } from '../panel/time-blocks.ts';

/** What is kept of a forecast once its expected counts are let go. */
export interface ForecastSums {
  readonly deviance: number;
  /** Sum of the expected counts. */
  readonly total: number;
  /** Crimes per cell with exposure. */
  readonly meanAbsoluteError: number;
  /** Deviance and expected counts of each block of time. */
  readonly blockDeviances: Float64Array;
  readonly blockTotals: Float64Array;
  /** Absolute errors of each month, and the cells with exposure that they are of. */
  readonly monthErrors: Float64Array;
  readonly monthCells: Float64Array;
}

/** @param expected in the order of `panel.counts`. Cost O(cells + crimes). */
export function forecastSums(panel: CountPanel, blocks: TimeBlocks, expected: Float64Array): ForecastSums {
  const { counts, monthIndex } = panel;
  if (expected.length !== counts.length) {
    throw new Error(`forecastSums: expected ${counts.length} expected counts, got ${expected.length}`);
  }
  const stepOf = stepOfCell(panel);
  const monthErrors = new Float64Array(monthIndex.length);
  const monthCells = new Float64Array(monthIndex.length);
  let deviance = 0;
  let total = 0;
  for (let cell = 0; cell < counts.length; cell++) {
    deviance += unitDeviance(counts[cell], expected[cell]);
    if (!(expected[cell] > 0)) continue;
    const step = stepOf(cell);
    total += expected[cell];
    monthErrors[step] += Math.abs(counts[cell] - expected[cell]);
    monthCells[step]++;
  }
  return {
    deviance,
    total,
    meanAbsoluteError: sumOf(monthErrors) / sumOf(monthCells),
    blockDeviances: blockDeviances(panel, blocks, expected),
    blockTotals: blockTotals(panel, blocks, expected),
    monthErrors,
    monthCells,
  };
}

/** The forecasts that are scored: the model and those that it has to beat. */
export interface ScoredForecasts {
  readonly model: ForecastSums;
  /** The naive table: each area's mean in each hour, or each area's mean day. */
  readonly areaHour: ForecastSums;
  /** One rate for everything: the null model. */
  readonly meanRate: ForecastSums;
  /** The same cell a year before; absent where training lacks one of the months. */
  readonly yearBefore?: ForecastSums;
  /** Area, hour, weekday and month without their combinations. */
  readonly additive?: ForecastSums;
}

/** Model less baseline, each undefined where weeks (months) are too few. Shares are 0-1. */
export interface CountDifferences {
  readonly deviance: Interval | undefined;
  readonly devianceNull: Interval | undefined;
  readonly devianceYearBefore: Interval | undefined;
  readonly devianceAdditive: Interval | undefined;
  /** D² of the model less that of the naive table. */
  readonly explained: Interval | undefined;
  /** |expected / reported - 1| of the whole period, less that of the naive table. */
  readonly totalError: Interval | undefined;
  readonly meanAbsoluteError: Interval | undefined;
  /** By level: coverage less what is promised, and raw coverage less what the model expects of it. */
  readonly coverage: readonly { readonly pit: Interval | undefined; readonly raw: Interval | undefined }[];
}

/**
 * @param crimes of each block of time
 * @param coverage of the model, its blocks being the months of the panel
 * Cost 200 draws of each difference: O(200 × blocks).
 */
export function countDifferences(
  forecasts: ScoredForecasts,
  crimes: Float64Array,
  coverage: readonly CountCoverage[],
  random: Random,
): CountDifferences {
  const { model, areaHour, meanRate, yearBefore, additive } = forecasts;
  const byBlock = (statistic: (drawn: Uint16Array) => number): Interval | undefined =>
    differenceInterval(crimes.length, statistic, random);
  const less = (other: ForecastSums | undefined): Interval | undefined =>
    other && byBlock((drawn) => weightedSum(model.blockDeviances, drawn) - weightedSum(other.blockDeviances, drawn));
  const missBy = ({ blockTotals: totals }: ForecastSums, drawn: Uint16Array): number =>
    // a draw of weeks that all were without crime has no share to be off by
    Math.abs(weightedSum(totals, drawn) / Math.max(1, weightedSum(crimes, drawn)) - 1);

  const cells = model.monthCells;
  const byMonth = (sums: Float64Array, promised = 0): Interval | undefined =>
    differenceInterval(
      cells.length,
      (drawn) => weightedSum(sums, drawn) / weightedSum(cells, drawn) - promised,
      random,
    );
  return {
    deviance: less(areaHour),
    devianceNull: less(meanRate),
    devianceYearBefore: less(yearBefore),
    devianceAdditive: less(additive),
    explained: byBlock(
      (drawn) =>
        (weightedSum(areaHour.blockDeviances, drawn) - weightedSum(model.blockDeviances, drawn)) /
        weightedSum(meanRate.blockDeviances, drawn),
    ),
    totalError: byBlock((drawn) => missBy(model, drawn) - missBy(areaHour, drawn)),
    meanAbsoluteError: byMonth(model.monthErrors.map((error, month) => error - areaHour.monthErrors[month])),
    coverage: coverage.map(({ level, byBlock: { pit, raw, expectedRaw } }) => ({
      pit: byMonth(pit, level),
      raw: byMonth(raw.map((inside, month) => inside - expectedRaw[month])),
    })),
  };
}

function weightedSum(values: Float64Array, weights: Uint16Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] * weights[i];
  return sum;
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
