/** The risk model as it is stored: two forests with the history that their features are computed from. */
import type { Forest } from '../forest/forest.ts';
import type { RiskHistory } from './history.ts';

export const RISK_MODEL_VERSION = 2;

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

/** What answers questions. */
export interface RiskGraders {
  /** Units within the day and week, as fine as the data allows. */
  readonly units: RiskGrader;
  /** Whole areas, for questions without an hour. */
  readonly areas: RiskGrader;
  /** Area of each area code in km², NaN where unknown. */
  readonly areaKm2: Float64Array;
}

export interface RiskModel extends RiskGraders {
  readonly version: typeof RISK_MODEL_VERSION;
  /** The risk page's table of all areas, as `areaRiskTable` made it at the end of training. */
  readonly areaTable: readonly AreaRisk[];
}

/** One area for the months ahead. */
export interface AreaRisk {
  readonly areaCode: number;
  readonly level: RiskLevel;
  readonly probabilities: Readonly<Record<RiskLevel, number>>;
  /** Over the last 12 months of the data. */
  readonly crimesPerYear: number;
  readonly crimesPerKm2PerYear: number | undefined;
  /**
   * Relative change of the rate: the last 12 months against the 12 before, or with under two years of data the later
   * half against the earlier. +0.1 is a tenth more. Undefined where the earlier part holds no crime.
   */
  readonly trend: number | undefined;
  /** Level of the last 12 months by the same cut points. */
  readonly lastLevel: RiskLevel;
  /** Two or three sentences. */
  readonly reasons: readonly string[];
}

/** Share of equal probabilities mixed into every answer: no level is ever impossible. */
export const RISK_SMOOTHING = 0.003;

/** Level 0, 1 or 2 of a rate in crimes per hour. */
export function levelOf(rate: number, cutPoints: readonly [number, number]): number {
  return (rate > cutPoints[0] ? 1 : 0) + (rate > cutPoints[1] ? 1 : 0);
}
