/** Held-out scores of a count model beside the forecasts that it has to beat. */
import { countCoverage, type CountCoverage } from '../../metrics/count-coverage.ts';
import type { Random } from '../../random/random.ts';
import type { AreaResidual, CalibrationGroup } from '../../records/model-record.ts';
import type { IncidentTable } from '../../table/incident-table.ts';
import type { Period } from '../../table/periods.ts';
import { areaResiduals } from './area-residuals.ts';
import { expectedFromAreaHour, expectedFromMeanRate, expectedFromYearBefore } from '../panel/baselines.ts';
import { calibrationGroups } from './calibration.ts';
import { countDifferences, forecastSums, type CountDifferences, type ScoredForecasts } from './count-differences.ts';
import { COUNT_INTERVAL_LEVELS } from '../uncertainty/count-summary.ts';
import { dispersionOfSum } from '../uncertainty/level-drift.ts';
import type { CountPanel } from '../panel/panel.ts';
import { blockCrimes, stepOfCell, timeBlocks } from '../panel/time-blocks.ts';

export interface CountScores extends ScoredForecasts {
  /** Which factors a cell has besides area and month: what a cell is called in words depends on it. */
  readonly factors: { readonly hour: boolean; readonly weekday: boolean };
  /** Share of the null deviance that is explained, D² = 1 - deviance / nullDeviance; at most 1. */
  readonly explained: number;
  readonly areaHourExplained: number;
  /** Crimes that came. */
  readonly crimes: number;
  /** One for each of the levels of `COUNT_INTERVAL_LEVELS`. */
  readonly coverage: readonly CountCoverage[];
  /** Each difference to a baseline with its 90 % interval. */
  readonly differences: CountDifferences;
  readonly calibration: readonly CalibrationGroup[];
  readonly byArea: readonly AreaResidual[];
}

/**
 * Scores expected counts of the test panel.
 *
 * Every rival's expected counts are made when their turn comes and let go before the next: no more than two arrays as
 * long as the panel are alive at once.
 *
 * @param table the records that both panels were built from
 * @param train training panel, for the naive forecasts
 * @param test panel of `period`, with at least one crime
 * @param period days held out
 * @param expected of the model, in the order of `test.counts`
 * @param dispersion φ of the training cells
 * @param additive makes the expected counts of the additive model, fitted to the training panel too
 * @param drift τ that the intervals hold: 0 for a model of hours (`dispersionOfForecast`)
 * Cost O(cells log cells + rows).
 */
export function scoreCounts(
  table: IncidentTable,
  train: CountPanel,
  test: CountPanel,
  period: Period,
  expected: Float64Array,
  dispersion: number,
  random: Random,
  additive?: () => Float64Array,
  drift = 0,
): CountScores {
  const blocks = timeBlocks(table, test, period);
  const forecasts: ScoredForecasts = {
    model: forecastSums(test, blocks, expected),
    areaHour: forecastSums(test, blocks, expectedFromAreaHour(train, test)),
    meanRate: forecastSums(test, blocks, expectedFromMeanRate(train, test)),
    ...yearBeforeSums(),
    ...(additive ? { additive: forecastSums(test, blocks, additive()) } : {}),
  };
  const ofMean = (mean: number): number => dispersionOfSum(mean, dispersion, drift);
  const months = { count: test.monthIndex.length, of: stepOfCell(test) };
  const coverage = countCoverage(test.counts, expected, ofMean, COUNT_INTERVAL_LEVELS, random, months);
  const { model, areaHour, meanRate } = forecasts;
  return {
    ...forecasts,
    factors: {
      hour: test.shape.hours > 1,
      weekday: test.shape.weekdays > 1,
    },
    explained: 1 - model.deviance / meanRate.deviance,
    areaHourExplained: 1 - areaHour.deviance / meanRate.deviance,
    crimes: test.crimes,
    coverage,
    differences: countDifferences(forecasts, blockCrimes(blocks), coverage, random),
    calibration: calibrationGroups(test.counts, expected, dispersion),
    byArea: areaResiduals(test, expected, dispersion),
  };

  function yearBeforeSums(): Pick<ScoredForecasts, 'yearBefore'> {
    const yearBefore = expectedFromYearBefore(train, test);
    return yearBefore ? { yearBefore: forecastSums(test, blocks, yearBefore) } : {};
  }
}
