/** The risk model as it is stored: two forests with the history that their features are computed from. */
import type { Forest } from '../../forest/forest.ts';
import type { RiskHistory } from '../units/history.ts';

export const RISK_MODEL_VERSION = 3;

export const RISK_LEVELS = ['LOW', 'MEDIUM', 'HIGH'] as const;

export type RiskLevel = (typeof RISK_LEVELS)[number];

/** What a level is about: reported crimes, or reported crimes per km². */
export type RiskBy = 'volume' | 'density';

/** A time to grade. What is left out is averaged by its hours; all left out are the months ahead together. */
export interface RiskWhen {
  /** Part of the day, 0..parts - 1 (`riskChoices`). */
  readonly part?: number | undefined;
  /** 0 weekdays, 1 weekends (Saturday, Sunday). */
  readonly dayKind?: 0 | 1 | undefined;
  /** 1-12: the next such month after the data's end. */
  readonly month?: number | undefined;
}

/** A forest that grades units of one kind, without what it is asked about. */
export interface RiskGrading {
  /** Months that a level is about: 1, or 3 where the data is thin. */
  readonly periodMonths: number;
  /** Crimes per hour (by density: per hour and km²): at most the first is LOW, above the second HIGH. */
  readonly cutPoints: readonly [number, number];
  /** Farthest horizon that training held, in months. */
  readonly maxHorizon: number;
  readonly forest: Forest;
}

/** A forest with the history that its features are computed from. */
export interface RiskGrader extends RiskGrading {
  readonly history: RiskHistory;
  /** Grades by density: km² of each area, NaN where unknown, by which rates are divided. */
  readonly km2?: Float64Array;
}

/** What answers questions. */
export interface RiskGraders {
  /** Units within the day and week, as fine as the data allows. */
  readonly units: RiskGrader;
  /** Whole areas, for questions without an hour. */
  readonly areas: RiskGrader;
  /** The same graded by crimes per km²; absent where too few areas have a known size. `graderOf` joins the history. */
  readonly density?: { readonly units: RiskGrading; readonly areas: RiskGrading };
  /** Area of each area code in km², NaN where unknown. */
  readonly areaKm2: Float64Array;
}

export interface RiskModel extends RiskGraders {
  readonly version: typeof RISK_MODEL_VERSION;
}

/** One area at the time that was asked about. */
export interface AreaRisk {
  readonly areaCode: number;
  readonly level: RiskLevel;
  readonly probabilities: Readonly<Record<RiskLevel, number>>;
  /** Reported crimes per hour to expect at that time (in the whole area, by density too). */
  readonly ratePerHour: number;
  /**
   * Over the last 12 months of the data, gaps and partial months allowed for. Where a part of the day or a kind of day
   * is chosen, only what fell in those hours: a year holds as many of them as a calendar year does. A chosen month does
   * not narrow it.
   */
  readonly crimesPerYear: number;
  /** The same per km²; undefined where the size of the area is unknown. */
  readonly crimesPerKm2PerYear: number | undefined;
  /**
   * Relative change of the rate in those hours: the last 12 months against the 12 before, or with under two years of
   * data the later half against the earlier. +0.1 is a tenth more. Undefined where the earlier part holds no crime.
   */
  readonly trend: number | undefined;
  /**
   * Level by the same cut points of the last period seen: the last 12 months, or where a month is chosen the last such
   * month in the data (quarter, where a level is about three). Undefined where the data holds none.
   */
  readonly lastLevel: RiskLevel | undefined;
}

/**
 * The grader of units within the day, or of whole areas.
 * @returns undefined where the model does not grade so
 */
export function graderOf(model: RiskGraders, of: 'units' | 'areas', by: RiskBy): RiskGrader | undefined {
  if (by === 'volume') return model[of];
  return model.density && { ...model.density[of], history: model[of].history, km2: model.areaKm2 };
}

/** Share of equal probabilities mixed into every answer: no level is ever impossible. */
export const RISK_SMOOTHING = 0.003;

/** Level 0, 1 or 2 of a rate in crimes per hour. */
export function levelOf(rate: number, cutPoints: readonly [number, number]): number {
  return (rate > cutPoints[0] ? 1 : 0) + (rate > cutPoints[1] ? 1 : 0);
}
