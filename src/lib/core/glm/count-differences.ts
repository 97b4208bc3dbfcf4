/**
 * How far other weeks could move each difference between a count model and its baseline.
 *
 * Deviances and totals are sums over hours, so whole weeks are drawn. The absolute error and the coverage are of cells
 * of a whole month (one hour, weekday and area), whose weeks cannot be told apart: for them whole months are drawn.
 */
import { differenceInterval, type Interval } from '../metrics/bootstrap.ts';
import type { CountCoverage } from '../metrics/count-coverage.ts';
import type { Random } from '../random/random.ts';
import type { IncidentTable } from '../table/incident-table.ts';
import type { Period } from '../table/periods.ts';
import { WEEKDAYS, type CountPanel } from './panel.ts';
import { observedWeeks, weeklyCrimes, weeklyDeviances, weeklyTotals } from './weekly-sums.ts';

/** Expected counts in the order of the panel's counts. */
export interface CountForecasts {
  readonly model: Float64Array;
  readonly areaHour: Float64Array;
  readonly meanRate: Float64Array;
  readonly yearBefore: Float64Array | undefined;
}

/** Model less baseline, each undefined where weeks (months) are too few. Shares are 0-1. */
export interface CountDifferences {
  readonly deviance: Interval | undefined;
  readonly devianceNull: Interval | undefined;
  readonly devianceYearBefore: Interval | undefined;
  /** D² of the model less that of the area × hour table. */
  readonly explained: Interval | undefined;
  /** |expected / reported - 1| of the whole period, less that of the area × hour table. */
  readonly totalError: Interval | undefined;
  readonly meanAbsoluteError: Interval | undefined;
  /** Coverage less 0.8, and raw coverage less what the model expects of it. */
  readonly pit: Interval | undefined;
  readonly raw: Interval | undefined;
}

/**
 * @param panel test panel of `period`
 * @param coverage of the model on the panel, at `level`
 * Cost O(cells + rows).
 */
export function countDifferences(
  table: IncidentTable,
  panel: CountPanel,
  period: Period,
  forecasts: CountForecasts,
  coverage: CountCoverage,
  level: number,
  random: Random,
): CountDifferences {
  const weeks = observedWeeks(panel, period);
  const ofWeeks = (sums: Float64Array): Float64Array => Float64Array.from(weeks, (week) => sums[week]);
  const devianceOf = (expected: Float64Array): Float64Array => ofWeeks(weeklyDeviances(table, panel, period, expected));
  const model = devianceOf(forecasts.model);
  const areaHour = devianceOf(forecasts.areaHour);
  const meanRate = devianceOf(forecasts.meanRate);
  const yearBefore = forecasts.yearBefore && devianceOf(forecasts.yearBefore);
  const crimes = ofWeeks(weeklyCrimes(table, panel, period));
  const expected = ofWeeks(weeklyTotals(panel, period, forecasts.model));
  const expectedAreaHour = ofWeeks(weeklyTotals(panel, period, forecasts.areaHour));

  const byWeek = (statistic: (drawn: Uint16Array) => number): Interval | undefined =>
    differenceInterval(weeks.length, statistic, random);
  const less = (other: Float64Array): Interval | undefined =>
    byWeek((drawn) => weightedSum(model, drawn) - weightedSum(other, drawn));
  const missBy = (sums: Float64Array, drawn: Uint16Array): number =>
    // a draw of weeks that all were without crime has no share to be off by
    Math.abs(weightedSum(sums, drawn) / Math.max(1, weightedSum(crimes, drawn)) - 1);

  const months = monthlySums(panel, forecasts, coverage);
  const byMonth = (sums: Float64Array, promised = 0): Interval | undefined =>
    differenceInterval(
      months.cells.length,
      (drawn) => weightedSum(sums, drawn) / weightedSum(months.cells, drawn) - promised,
      random,
    );
  return {
    deviance: less(areaHour),
    devianceNull: less(meanRate),
    devianceYearBefore: yearBefore && less(yearBefore),
    explained: byWeek(
      (drawn) => (weightedSum(areaHour, drawn) - weightedSum(model, drawn)) / weightedSum(meanRate, drawn),
    ),
    totalError: byWeek((drawn) => missBy(expected, drawn) - missBy(expectedAreaHour, drawn)),
    meanAbsoluteError: byMonth(months.errorDifference),
    pit: byMonth(months.pit, level),
    raw: byMonth(months.rawLessExpected),
  };
}

interface MonthlySums {
  /** Cells with exposure. */
  readonly cells: Float64Array;
  readonly errorDifference: Float64Array;
  readonly pit: Float64Array;
  readonly rawLessExpected: Float64Array;
}

function monthlySums(
  { counts, monthIndex }: CountPanel,
  { model, areaHour }: CountForecasts,
  { byCell }: CountCoverage,
): MonthlySums {
  const steps = monthIndex.length;
  const cells = new Float64Array(steps);
  const errorDifference = new Float64Array(steps);
  const pit = new Float64Array(steps);
  const rawLessExpected = new Float64Array(steps);
  for (let cell = 0; cell < counts.length; cell++) {
    if (!(model[cell] > 0)) continue;
    const step = Math.floor(cell / WEEKDAYS) % steps;
    cells[step]++;
    errorDifference[step] += Math.abs(counts[cell] - model[cell]) - Math.abs(counts[cell] - areaHour[cell]);
    pit[step] += byCell.pit[cell];
    rawLessExpected[step] += byCell.raw[cell] - byCell.expectedRaw[cell];
  }
  return { cells, errorDifference, pit, rawLessExpected };
}

function weightedSum(values: Float64Array, weights: Uint16Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] * weights[i];
  return sum;
}
