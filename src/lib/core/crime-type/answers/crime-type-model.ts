/** The crime-type model as it is stored: a forest, its codings, and a few records of every area. */
import type { Forest } from '../../forest/forest.ts';
import { scaleByTemperature } from '../../metrics/temperature.ts';
import { MISSING } from '../../table/incident-table.ts';
import type { AreaSample } from '../inputs/area-sample.ts';
import type { FeatureCoding } from '../inputs/features.ts';

export const CRIME_TYPE_MODEL_VERSION = 2;

/** Least share of the class prior mixed into every answer: no type is ever impossible. */
export const SMOOTHING = 0.01;

export interface CrimeTypeModel {
  readonly version: typeof CRIME_TYPE_MODEL_VERSION;
  /** Type code of every class. */
  readonly types: Uint16Array;
  /** Share of every class in training. */
  readonly prior: Float64Array;
  readonly coding: FeatureCoding;
  readonly forest: Forest;
  readonly sample: AreaSample;
  /** Hours from the asked one at which an area's records no longer speak for it; 1 is the asked hour alone. */
  readonly hourReach: number;
  /** Calibration: the forest's class shares are raised to 1 / temperature. Chosen on records that a trial had not seen. */
  readonly temperature: number;
  /** Share of the prior in every answer: `SMOOTHING`, or more where there are so many types that leaves lack most. */
  readonly smoothing: number;
}

/** Class of every type code; `MISSING` for a type that training did not see. */
export function classLookup(types: Uint16Array, typeCodes: number): Uint16Array {
  const classOf = new Uint16Array(typeCodes).fill(MISSING);
  types.forEach((type, index) => (classOf[type] = index));
  return classOf;
}

/**
 * What the forest's class shares (row-major) come to as an answer: calibrated, then mixed with a share of the prior. In
 * place. Where a question is averaged over records, their mean shares are calibrated and not the shares of each.
 */
export function answerOfShares(
  { prior, temperature, smoothing }: Pick<CrimeTypeModel, 'prior' | 'temperature' | 'smoothing'>,
  shares: Float64Array,
): Float64Array {
  const nClasses = prior.length;
  scaleByTemperature(shares, nClasses, temperature);
  for (let i = 0; i < shares.length; i++) {
    shares[i] = (1 - smoothing) * shares[i] + smoothing * prior[i % nClasses];
  }
  return shares;
}
