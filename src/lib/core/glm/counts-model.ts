/** The count model as it is stored: all that an answer needs, without tfjs. */
import { areaHourRates, meanRate } from './baselines.ts';
import { HOURS, type CountPanel } from './panel.ts';
import { layoutOf, type GroupPenalties } from './terms.ts';

export const COUNTS_MODEL_VERSION = 1;

export interface CountsModel {
  readonly version: typeof COUNTS_MODEL_VERSION;
  /** Number of areas; an area is its code in the table's dictionary. */
  readonly areas: number;
  /** Layout of core/glm/terms.ts; log of crimes per clock hour. */
  readonly coefficients: Float64Array;
  readonly penalties: GroupPenalties;
  /** Whether the month is a factor: only if every month of the year was seen. */
  readonly withMonth: boolean;
  /** φ ≥ 1 of Var = φ × mean. */
  readonly dispersion: number;
  /** areas × 24: crimes per clock hour of the naive area × hour table. */
  readonly areaHourRates: Float64Array;
  /** Crimes per clock hour and area over everything: the null model. */
  readonly meanRate: number;
  /** Years that the records span, both included. */
  readonly firstYear: number;
  readonly lastYear: number;
}

/** The record of a fitted model. */
export function countsModel(
  panel: CountPanel,
  coefficients: Float64Array,
  penalties: GroupPenalties,
  withMonth: boolean,
  dispersion: number,
): CountsModel {
  const { areas, monthIndex } = panel;
  return {
    version: COUNTS_MODEL_VERSION,
    areas,
    coefficients,
    penalties,
    withMonth,
    dispersion,
    areaHourRates: areaHourRates(panel),
    meanRate: meanRate(panel),
    firstYear: Math.floor(monthIndex[0] / 12),
    lastYear: Math.floor(monthIndex[monthIndex.length - 1] / 12),
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
  const length = layoutOf(model.areas!).length;
  if (model.coefficients?.length !== length || model.areaHourRates?.length !== model.areas! * HOURS) {
    throw new Error(
      `Count model: expected ${length} coefficients for ${model.areas} areas, got ${model.coefficients?.length}`,
    );
  }
}
