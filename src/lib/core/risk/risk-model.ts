/** The risk model as it is stored: two forests with the history that their features are computed from. */
import type { Forest } from '../forest/forest.ts';
import type { RiskHistory } from './history.ts';

export const RISK_MODEL_VERSION = 1;

export const RISK_LEVELS = ['LOW', 'MEDIUM', 'HIGH'] as const;

export type RiskLevel = (typeof RISK_LEVELS)[number];

/** A forest that grades units of one kind. */
export interface RiskGrader {
  readonly history: RiskHistory;
  /** Months that a level is about: 1, or 3 where the data is thin. */
  readonly periodMonths: number;
  /** Crimes per hour: at most the first is LOW, above the second HIGH. */
  readonly cutPoints: readonly [number, number];
  /** Farthest horizon that training held, in months. */
  readonly maxHorizon: number;
  readonly forest: Forest;
}

export interface RiskModel {
  readonly version: typeof RISK_MODEL_VERSION;
  /** Units within the day and week, as fine as the data allows. */
  readonly units: RiskGrader;
  /** Whole areas, for questions without an hour. */
  readonly areas: RiskGrader;
  /** Area of each area code in km², NaN where unknown. */
  readonly areaKm2: Float64Array;
}

/** Share of equal probabilities mixed into every answer: no level is ever impossible. */
export const RISK_SMOOTHING = 0.003;

/** Level 0, 1 or 2 of a rate in crimes per hour. */
export function levelOf(rate: number, cutPoints: readonly [number, number]): number {
  return (rate > cutPoints[0] ? 1 : 0) + (rate > cutPoints[1] ? 1 : 0);
}
