/** What the risk model answers to a question. */
import { predictProbability } from '../forest/predict.ts';
import {
  FEWEST_MONTHS_BEFORE,
  featureFrame,
  hoursBefore,
  RISK_FEATURES,
  unitFeatures,
  type FeatureFrame,
} from './features.ts';
import { areaCrimes, calendarHours, unitRate, type RiskHistory } from './history.ts';
import { RISK_LEVELS, RISK_SMOOTHING, type RiskGrader, type RiskGraders, type RiskLevel } from './risk-model.ts';

export const HOURS_PER_YEAR = 8766;

const EXPECTED_RATE = RISK_FEATURES.indexOf('expected rate');

/** A question. Without an hour it is about the whole area; without month and year about the months ahead together. */
export interface RiskQuery {
  /** Code into the table's `areas`. */
  readonly areaCode: number;
  /** 0-23 */
  readonly hour?: number;
  /** Monday 0 .. Sunday 6; without it weekdays and weekends count by their hours. */
  readonly weekday?: number;
  /** 1-12; without a year the next such month after the data's end. */
  readonly month?: number;
  /** Without a month the twelve months of that year together. */
  readonly year?: number;
}

export interface RiskAnswer {
  readonly level: RiskLevel;
  readonly probabilities: Readonly<Record<RiskLevel, number>>;
  /** At most the first is LOW, above the second HIGH. */
  readonly cutPoints: readonly [number, number];
  readonly cutPointUnit: 'crimes per hour' | 'crimes per year';
  /** The whole area over the last 12 months of the data; undefined where its size is unknown. */
  readonly crimesPerKm2PerYear: number | undefined;
  /** Months from the last one in the data to the one asked about (the farthest, if several); 1 for a month in the data. */
  readonly horizonMonths: number;
  /**
   * True where a month asked about lies farther ahead than training reached, or has too little before it in the data to
   * be graded from (the first three months, months after a gap as long, and all before the data).
   */
  readonly extrapolated: boolean;
  /** Reported crimes per hour to expect in the unit asked about. */
  readonly ratePerHour: number;
}

/**
 * The level at a place and time.
 *
 * Where an hour is given (and the data has hours) the level is that of the unit around it. Else it is that of the whole
 * area: a forest of its own, its cut points between areas, in crimes per year. Several months or kinds of day are
 * averaged by their hours. A month that lies in the data is graded from what was known before it. The first three months
 * and all earlier ones have nothing before them to be graded from: they are graded from those three months, a month
 * farther ahead than training reached as at the farthest horizon, and both are said to be `extrapolated`.
 *
 * @param frames of the grader and months asked (`framesAsked`), where the same are asked about many areas
 * @throws Error if the area code is none of the model's
 * Cost: 1 to 24 forest look-ups, under 2 ms.
 */
export function predictRisk(model: RiskGraders, query: RiskQuery, frames?: readonly FrameAsked[]): RiskAnswer {
  const { areas } = model.units.history;
  if (!(query.areaCode >= 0 && query.areaCode < areas)) {
    throw new Error(`predictRisk: expected an area code under ${areas}, got ${query.areaCode}`);
  }
  const { parts, dayKinds } = model.units.history;
  const byUnit = parts > 1 ? query.hour !== undefined : dayKinds > 1 && query.weekday !== undefined;
  const grader = byUnit ? model.units : model.areas;
  const { history } = grader;
  const part = query.hour === undefined || history.parts === 1 ? 0 : Math.floor((query.hour * history.parts) / 24);
  const kinds = dayKindsOf(history.dayKinds, query.weekday);
  const graded = gradeUnits(
    grader,
    frames ?? framesAsked(grader, query),
    kinds.map((kind) => ({ unit: (query.areaCode * history.parts + part) * history.dayKinds + kind, kind })),
  );
  const perYear = history.parts === 1 && history.dayKinds === 1;
  return {
    level: RISK_LEVELS[graded.probabilities.indexOf(Math.max(...graded.probabilities))],
    probabilities: { LOW: graded.probabilities[0], MEDIUM: graded.probabilities[1], HIGH: graded.probabilities[2] },
    cutPoints: perYear
      ? [grader.cutPoints[0] * HOURS_PER_YEAR, grader.cutPoints[1] * HOURS_PER_YEAR]
      : grader.cutPoints,
    cutPointUnit: perYear ? 'crimes per year' : 'crimes per hour',
    crimesPerKm2PerYear: crimesPerKm2PerYear(model, query.areaCode),
    horizonMonths: graded.horizonMonths,
    extrapolated: graded.extrapolated,
    ratePerHour: graded.ratePerHour,
  };
}

/** Crimes of an area per year over the last 12 months of the data, partial months and gaps allowed for. */
export function crimesPerYear(model: RiskGraders, area: number): number {
  const { history } = model.areas;
  const from = Math.max(0, history.months - 12);
  return (
    (areaCrimes(history, area, from, history.months) / calendarHours(history, from, history.months)) * HOURS_PER_YEAR
  );
}

/** The same per km²; undefined where the area's size is unknown. */
export function crimesPerKm2PerYear(model: RiskGraders, area: number): number | undefined {
  const km2 = model.areaKm2[area];
  return km2 > 0 ? crimesPerYear(model, area) / km2 : undefined;
}

interface Graded {
  readonly probabilities: number[];
  readonly ratePerHour: number;
  readonly horizonMonths: number;
  readonly extrapolated: boolean;
}

/** Averages the grades of units over months, each by its hours. */
function gradeUnits(
  { forest }: RiskGrader,
  frames: readonly FrameAsked[],
  units: readonly { unit: number; kind: number }[],
): Graded {
  const probabilities = [0, 0, 0];
  const values = new Float64Array(RISK_FEATURES.length);
  let rate = 0;
  let weights = 0;
  let horizonMonths = 1;
  let extrapolated = false;
  for (const { frame, gradable } of frames) {
    horizonMonths = Math.max(horizonMonths, frame.month - frame.origin + 1);
    extrapolated ||= !gradable;
    for (const { unit, kind } of units) {
      unitFeatures(frame, unit, values);
      const weight = frame.hours[kind];
      const shares = predictProbability(forest, values);
      for (let k = 0; k < 3; k++) {
        probabilities[k] += weight * ((1 - RISK_SMOOTHING) * shares[k] + RISK_SMOOTHING / 3);
      }
      rate += weight * expectedRate(frame, unit, values);
      weights += weight;
    }
  }
  return {
    probabilities: probabilities.map((sum) => sum / weights),
    ratePerHour: rate / weights,
    horizonMonths,
    extrapolated,
  };
}

/** Where a year or more of gap lies before the origin there is no expected rate: the rate over the whole history then. */
function expectedRate({ history }: FeatureFrame, unit: number, values: Float64Array): number {
  const expected = values[EXPECTED_RATE];
  return Number.isFinite(expected) ? expected : unitRate(history, unit, 0, history.months);
}

/** A month asked about, as the forest is asked about it. */
export interface FrameAsked {
  /** Its horizon feature lies within those of training. */
  readonly frame: FeatureFrame;
  /** False where the answer is an extrapolation. */
  readonly gradable: boolean;
}

/**
 * The months that a question is about. They do not depend on the area, so that a table of all areas needs them once.
 * Cost O(units) a month.
 */
export function framesAsked(grader: RiskGrader, when: Pick<RiskQuery, 'month' | 'year'>): FrameAsked[] {
  const { history, periodMonths, maxHorizon } = grader;
  return monthsAsked(grader, when).map((month) => {
    const origin = originOf(history, month);
    const frame = featureFrame(history, month, periodMonths, origin);
    const gradable = month >= origin && frame.horizon <= maxHorizon && hoursBefore(history, origin);
    return { frame: { ...frame, horizon: Math.min(maxHorizon, Math.max(1, frame.horizon)) }, gradable };
  });
}

/** First month not seen: the end of the data, or for a month in the data that month itself, but not one of the first three. */
function originOf(history: RiskHistory, month: number): number {
  return Math.min(history.months, Math.max(month, Math.min(FEWEST_MONTHS_BEFORE, history.months)));
}

/** Positions of the first months of the periods asked about. */
function monthsAsked({ history, maxHorizon }: RiskGrader, query: Pick<RiskQuery, 'month' | 'year'>): number[] {
  const next = history.firstMonth + history.months;
  if (query.month === undefined && query.year !== undefined) {
    const january = query.year * 12 - history.firstMonth;
    return Array.from({ length: 12 }, (_, i) => january + i);
  }
  if (query.month === undefined) {
    // the months ahead, as far as training reached: a whole year where the history allows it
    return Array.from({ length: maxHorizon }, (_, i) => history.months + i);
  }
  const year = query.year ?? Math.floor(next / 12) + (query.month - 1 < next % 12 ? 1 : 0);
  return [year * 12 + query.month - 1 - history.firstMonth];
}

function dayKindsOf(dayKinds: number, weekday: number | undefined): number[] {
  if (dayKinds === 1) return [0];
  return weekday === undefined ? [0, 1] : [weekday >= 5 ? 1 : 0];
}
