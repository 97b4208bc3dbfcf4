/** The count model as it is stored: all that an answer needs, without tfjs. */
import { areaHourRates, meanRate } from '../panel/baselines.ts';
import type { HolidayEffects } from './holiday-effects.ts';
import type { HolidayCalendar } from '../panel/holiday-calendar.ts';
import { dateOf } from '../../table/calendar.ts';
import { USUAL_DRIFT } from '../uncertainty/level-drift.ts';
import type { OverdispersionTest } from '../uncertainty/overdispersion-test.ts';
import type { CountPanel, CountResolution } from '../panel/panel.ts';
import type { RateRatios } from '../uncertainty/rate-ratios.ts';
import { layoutOf, termsOf, type CountShape, type CountTerms, type GroupPenalties } from '../terms/terms.ts';

export type { CountResolution, CountShape };

export const COUNTS_MODEL_VERSION = 3;

export interface CountsModel {
  readonly version: typeof COUNTS_MODEL_VERSION;
  readonly resolution: CountResolution;
  readonly shape: CountShape;
  /**
   * Layout of core/glm/terms/terms.ts under `termsOfModel`, without the holidays; log of crimes per clock hour, or per day
   * where `resolution` is not `hour`.
   */
  readonly coefficients: Float64Array;
  readonly penalties: GroupPenalties;
  /** Whether the month is a factor: only if every month of the year was seen. */
  readonly withMonth: boolean;
  /** φ ≥ 1 of Var = φ × mean. */
  readonly dispersion: number;
  /** τ ≥ 0 of whole days and longer, sums or not: Var = φ × mean + τ² × mean² (core/glm/uncertainty/level-drift.ts). */
  readonly levelDrift: number;
  /** Whether φ above 1 may be chance. */
  readonly overdispersion: OverdispersionTest;
  /** How many times the average each hour of the week, month and area is, with intervals. */
  readonly ratios: RateRatios;
  /** areas × shape.hours: the naive table, crimes per clock hour, or per day. */
  readonly areaHourRates: Float64Array;
  /** Crimes per clock hour (per day) and area over everything: the null model. */
  readonly meanRate: number;
  /** First and last day of the records trained on, as days since 1970. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Absent where no country is known, or where days cannot be told apart. */
  readonly holidays?: HolidayEffects;
  /** Codes of the crime types fitted to; absent where it was fitted to all. */
  readonly types?: readonly number[];
}

/** What a fit adds to its panel. */
export interface FittedCounts {
  /** Layout of core/glm/terms/terms.ts under the terms of the panel. */
  readonly coefficients: Float64Array;
  readonly penalties: GroupPenalties;
  readonly withMonth: boolean;
  readonly dispersion: number;
  readonly overdispersion: OverdispersionTest;
  readonly ratios: RateRatios;
}

/**
 * The record of a fitted model. Its level drifts as usual until that is measured on records that it was not fitted to.
 *
 * @param calendar the holidays that the panel was built with
 */
export function countsModel(panel: CountPanel, fitted: FittedCounts, calendar?: HolidayCalendar): CountsModel {
  const { holiday, hourWeekday } = layoutOf(termsOf(panel));
  const { coefficients } = fitted;
  const effects = coefficients.subarray(holiday, hourWeekday);
  return {
    version: COUNTS_MODEL_VERSION,
    resolution: panel.resolution,
    shape: panel.shape,
    ...fitted,
    levelDrift: USUAL_DRIFT,
    coefficients: effects.length === 0 ? coefficients : coefficients.filter((_, i) => i < holiday || i >= hourWeekday),
    ...(calendar && effects.length > 0 ? { holidays: { ...calendar, logRatios: Float64Array.of(0, ...effects) } } : {}),
    areaHourRates: areaHourRates(panel),
    meanRate: meanRate(panel),
    firstDay: panel.firstDay,
    lastDay: panel.lastDay,
  };
}

/** The terms of a stored model: they say where each coefficient stands. Its holidays stand in `holidays`. */
export function termsOfModel({ shape, firstDay, lastDay }: CountsModel): CountTerms {
  return { shape, firstYear: dateOf(firstDay).year, lastYear: dateOf(lastDay).year, holidays: 0 };
}

/**
 * Checks that a stored payload is a count model that this version can answer from.
 * @throws Error with actual and expected
 */
export function checkCountsModel(value: unknown): asserts value is CountsModel {
  const model = value as CountsModel | null | undefined;
  if (model?.version !== COUNTS_MODEL_VERSION) {
    throw new Error(`Count model: expected version ${COUNTS_MODEL_VERSION}, got ${JSON.stringify(model?.version)}`);
  }
  const { areas, hours } = model.shape ?? {};
  const { length } = layoutOf(termsOfModel(model));
  if (model.coefficients?.length !== length || model.areaHourRates?.length !== areas * hours) {
    throw new Error(
      `Count model: expected ${length} coefficients for ${areas} areas, got ${model.coefficients?.length}`,
    );
  }
}
