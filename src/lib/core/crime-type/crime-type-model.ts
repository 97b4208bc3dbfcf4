/** The crime-type model as it is stored: a forest, its codings, and a few records of every area. */
import type { Forest } from '../forest/forest.ts';
import { MISSING } from '../table/incident-table.ts';
import type { AreaSample } from './area-sample.ts';
import type { FeatureCoding } from './features.ts';

export const CRIME_TYPE_MODEL_VERSION = 1;

/** Share of the class prior mixed into every answer: no type is ever impossible. */
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
}

/** Class of every type code; `MISSING` for a type that training did not see. */
export function classLookup(types: Uint16Array, typeCodes: number): Uint16Array {
  const classOf = new Uint16Array(typeCodes).fill(MISSING);
  types.forEach((type, index) => (classOf[type] = index));
  return classOf;
}

/** Mixes a share of the prior into probabilities (row-major), in place. */
export function smooth(probabilities: Float64Array, prior: Float64Array): Float64Array {
  const nClasses = prior.length;
  for (let i = 0; i < probabilities.length; i++) {
    probabilities[i] = (1 - SMOOTHING) * probabilities[i] + SMOOTHING * prior[i % nClasses];
  }
  return probabilities;
}
