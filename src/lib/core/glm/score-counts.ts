/** Held-out scores of a count model beside the naive forecasts. */
import { countCoverage, type CountCoverage } from '../metrics/count-coverage.ts';
import { meanAbsoluteError, poissonDeviance } from '../metrics/poisson-deviance.ts';
import type { Random } from '../random/random.ts';
import type { IncidentTable } from '../table/incident-table.ts';
import type { Period } from '../table/periods.ts';
import { expectedFromAreaHour, expectedFromMeanRate, expectedFromYearBefore } from './baselines.ts';
import { countDifferences, type CountDifferences } from './count-differences.ts';
import type { CountPanel } from './panel.ts';

/** Coverage that the scored interval promises. */
const LEVEL = 0.8;

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
  /** Each difference to a baseline with its 90 % interval. */
  readonly differences: CountDifferences;
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
  const meanRate = expectedFromMeanRate(train, test);
  const nullDeviance = poissonDeviance(counts, meanRate);
  const coverage = countCoverage(counts, expected, dispersion, LEVEL, random);
  const forecasts = { model: expected, areaHour, meanRate, yearBefore };
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
    coverage,
    differences: countDifferences(table, test, period, forecasts, coverage, LEVEL, random),
  };
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
