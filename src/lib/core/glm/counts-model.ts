/** The count model as it is stored: all that an answer needs, without tfjs. */
import { areaHourRates, meanRate } from './baselines.ts';
import type { HolidayEffects } from './holiday-effects.ts';
import { HOURS, WEEKDAYS, type CountPanel } from './panel.ts';
import type { OverdispersionTest } from './overdispersion-test.ts';
import type { RateRatios } from './rate-ratios.ts';
import { layoutOf, type GroupPenalties } from './terms.ts';

export const COUNTS_MODEL_VERSION = 2;

/**
 * The finest time that is forecast. `hour`: crimes per clock hour. `day`: per day, from records with days but no hours.
 * `month`: per calendar month, from records with months only; its rates are per day, so that a leap February has its
 * 29th.
 */
export type CountResolution = 'hour' | 'day' | 'month';

/** Levels of each factor; 1 where the records cannot tell its levels apart. */
export interface CountShape {
  /** An area is its code in the table's dictionary. */
  readonly areas: number;
  readonly hours: 24 | 1;
  readonly weekdays: 7 | 1;
}

export interface CountsModel {
  readonly version: typeof COUNTS_MODEL_VERSION;
  readonly resolution: CountResolution;
  readonly shape: CountShape;
  /** Layout of core/glm/terms.ts; log of crimes per clock hour, or per day where `resolution` is not `hour`. */
  readonly coefficients: Float64Array;
  readonly penalties: GroupPenalties;
  /** Whether the month is a factor: only if every month of the year was seen. */
  readonly withMonth: boolean;
  /** φ ≥ 1 of Var = φ × mean. */
  readonly dispersion: number;
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
  readonly coefficients: Float64Array;
  readonly penalties: GroupPenalties;
  readonly withMonth: boolean;
  readonly dispersion: number;
  readonly overdispersion: OverdispersionTest;
  readonly ratios: RateRatios;
}

/** The record of a fitted model. */
export function countsModel(panel: CountPanel, fitted: FittedCounts): CountsModel {
  return {
    version: COUNTS_MODEL_VERSION,
    resolution: 'hour',
    shape: { areas: panel.areas, hours: HOURS, weekdays: WEEKDAYS },
    ...fitted,
    areaHourRates: areaHourRates(panel),
    meanRate: meanRate(panel),
    firstDay: panel.firstDay,
    lastDay: panel.lastDay,
  };
}

/**
 * Checks that a stored payload is a count model that this version can answer from.
 * @throws Error with actual and expected
 */
export function checkCountsModel(value: unknown): asserts value is CountsModel {
  const model = value as Partial<CountsModel> | null | undefined;
  if (model?.version !== COUNTS_MODEL_VERSION) {
    throw new Error(`Count model: expected version ${COUNTS_MODEL_VERSION}, got ${JSON.stringify(model?.version)}`);
  }
  const { areas = 0, hours = 0 } = model.shape ?? {};
  const length = layoutOf(areas).length;
  if (model.coefficients?.length !== length || model.areaHourRates?.length !== areas * hours) {
    throw new Error(
      `Count model: expected ${length} coefficients for ${areas} areas, got ${model.coefficients?.length}`,
    );
  }
}
