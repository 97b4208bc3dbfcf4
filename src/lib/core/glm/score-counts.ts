/** Held-out scores of a count model beside the naive forecasts. */
import { differenceField, differenceInterval, weekBlock, type Interval } from '../metrics/bootstrap.ts';
import { countCoverage, type CountCoverage } from '../metrics/count-coverage.ts';
import { meanAbsoluteError, poissonDeviance } from '../metrics/poisson-deviance.ts';
import type { Random } from '../random/random.ts';
import { dayOfMinute, dayTable, hourOfMinute } from '../table/calendar.ts';
import { MISSING, type IncidentTable } from '../table/incident-table.ts';
import type { Period } from '../table/periods.ts';
import { expectedFromAreaHour, expectedFromMeanRate, expectedFromYearBefore } from './baselines.ts';
import { HOURS, WEEKDAYS, panelCell, type CountPanel } from './panel.ts';

export interface CountScores {
  readonly deviance: number;
  readonly areaHourDeviance: number;
  /** Of the one training rate. */
  readonly nullDeviance: number;
  /** Of the same cell a year before; absent where training lacks one of the months. */
  readonly yearBeforeDeviance?: number;
  /** Share of the null deviance that the model explains, D² = 1 - deviance / nullDeviance; at most 1. */
  readonly explained: number;
  readonly areaHourExplained: number;
  /** Crimes per cell of the panel. */
  readonly meanAbsoluteError: number;
  readonly areaHourMeanAbsoluteError: number;
  /** Sum of the expected counts, to set beside the crimes that came. */
  readonly expectedCrimes: number;
  readonly areaHourExpectedCrimes: number;
  readonly crimes: number;
  readonly coverage: CountCoverage;
  /** deviance - areaHourDeviance, with its 90 % interval by weeks; absent where the weeks are too few. */
  readonly difference?: Interval;
}

/**
 * Scores expected counts of the test panel.
 *
 * @param table the records that both panels were built from
 * @param train training panel, for the naive forecasts
 * @param test panel of `period`
 * @param period days held out
 * @param expected in the order of `test.counts`
 * @param dispersion φ of the training cells
 * Cost O(cells + rows).
 */
export function scoreCounts(
  table: IncidentTable,
  train: CountPanel,
  test: CountPanel,
  period: Period,
  expected: Float64Array,
  dispersion: number,
  random: Random,
): CountScores {
  const { counts } = test;
  const areaHour = expectedFromAreaHour(train, test);
  const yearBefore = expectedFromYearBefore(train, test);
  const deviance = poissonDeviance(counts, expected);
  const areaHourDeviance = poissonDeviance(counts, areaHour);
  const nullDeviance = poissonDeviance(counts, expectedFromMeanRate(train, test));
  const weeks = weeklyDevianceDifferences(table, test, period, expected, areaHour);
  return {
    deviance,
    areaHourDeviance,
    nullDeviance,
    ...(yearBefore ? { yearBeforeDeviance: poissonDeviance(counts, yearBefore) } : {}),
    explained: 1 - deviance / nullDeviance,
    areaHourExplained: 1 - areaHourDeviance / nullDeviance,
    meanAbsoluteError: meanAbsoluteError(counts, expected),
    areaHourMeanAbsoluteError: meanAbsoluteError(counts, areaHour),
    expectedCrimes: sumOf(expected),
    areaHourExpectedCrimes: sumOf(areaHour),
    crimes: test.crimes,
    coverage: countCoverage(counts, expected, dispersion, 0.8, random),
    ...differenceField(differenceInterval(weeks.length, (drawn) => weightedSum(weeks, drawn), random)),
  };
}

/**
 * Deviance of one model less that of another, week by week.
 *
 * Within a cell both models give every hour the same rate, so the difference 2 Σ(y log(μ₀ / μ₁) + μ₁ - μ₀) is a sum over
 * hours and can be summed by any days; the sum over weeks is the difference of the panel's deviances.
 *
 * @param expected μ₁ and `baseline` μ₀, in the order of `panel.counts`
 * @returns one number a week, weeks counted from `period.firstDay`; a month without records adds nothing
 */
export function weeklyDevianceDifferences(
  table: IncidentTable,
  panel: CountPanel,
  period: Period,
  expected: Float64Array,
  baseline: Float64Array,
): Float64Array {
  const { monthIndex, exposureHours, areas } = panel;
  const slab = exposureHours.length;
  const days = dayTable(period.firstDay, period.lastDay);
  const weeks = new Float64Array(weekBlock(period.lastDay, period.firstDay) + 1);
  const stepOfMonth = new Map(Array.from(monthIndex, (month, step) => [month, step]));
  const stepOfDay = Int32Array.from(days.monthIndex, (month) => stepOfMonth.get(month) ?? -1);

  // expected totals of one day on each weekday of each month
  const perDay = new Float64Array(slab);
  for (let areaHour = 0; areaHour < areas * HOURS; areaHour++) {
    for (let i = 0; i < slab; i++) perDay[i] += expected[areaHour * slab + i] - baseline[areaHour * slab + i];
  }
  for (let i = 0; i < stepOfDay.length; i++) {
    if (stepOfDay[i] < 0) continue;
    const cell = stepOfDay[i] * WEEKDAYS + days.weekday[i];
    weeks[weekBlock(period.firstDay + i, period.firstDay)] += (2 * perDay[cell]) / exposureHours[cell];
  }
  for (let row = 0; row < table.rows; row++) {
    const day = dayOfMinute(table.minutes[row]);
    if (day < period.firstDay || day > period.lastDay || table.area[row] === MISSING) continue;
    const i = day - period.firstDay;
    if (stepOfDay[i] < 0) continue;
    const cell = panelCell(panel, table.area[row], hourOfMinute(table.minutes[row]), stepOfDay[i], days.weekday[i]);
    weeks[weekBlock(day, period.firstDay)] += 2 * Math.log(baseline[cell] / expected[cell]);
  }
  return weeks;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function weightedSum(values: Float64Array, weights: Uint16Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] * weights[i];
  return sum;
}
