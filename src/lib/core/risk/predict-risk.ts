/** What the risk model answers to a question. */
import { predictProbability } from '../forest/predict.ts';
import { firstDayOfMonth, monthIndexOf } from '../table/calendar.ts';
import { FEWEST_MONTHS_BEFORE, featureFrame, RISK_FEATURES, unitFeatures, type FeatureFrame } from './features.ts';
import { areaCrimes, calendarHours, calendarUnitHours } from './history.ts';
import { RISK_LEVELS, RISK_SMOOTHING, type RiskGrader, type RiskLevel, type RiskModel } from './risk-model.ts';

export const HOURS_PER_YEAR = 8766;

const EXPECTED_RATE = RISK_FEATURES.indexOf('expected rate');

/** A question. Without an hour it is about the whole area; without a month about the months ahead together. */
export interface RiskQuery {
  /** Code into the table's `areas`. */
  readonly areaCode: number;
  /** 0-23 */
  readonly hour?: number;
  /** Monday 0 .. Sunday 6; without it weekdays and weekends count by their hours. */
  readonly weekday?: number;
  /** 1-12; without a year the next such month after the data's end. */
  readonly month?: number;
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
  /** Reported crimes per hour to expect in the unit asked about. */
  readonly ratePerHour: number;
}

/**
 * The level at a place and time.
 *
 * Where an hour is given (and the data has hours) the level is that of the unit around it. Else it is that of the whole
 * area: a forest of its own, its cut points between areas, in crimes per year. Several months or kinds of day are
 * averaged by their hours. A month that lies in the data is graded from what was known before it.
 *
 * @throws Error if the area code is none of the model's
 * Cost: 1 to 24 forest look-ups, under 2 ms.
 */
export function predictRisk(model: RiskModel, query: RiskQuery): RiskAnswer {
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
    monthsAsked(grader, query),
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
    ratePerHour: graded.ratePerHour,
  };
}

/** Crimes of an area per year over the last 12 months of the data, partial months and gaps allowed for. */
export function crimesPerYear(model: RiskModel, area: number): number {
  const { history } = model.areas;
  const from = Math.max(0, history.months - 12);
  return (
    (areaCrimes(history, area, from, history.months) / calendarHours(history, from, history.months)) * HOURS_PER_YEAR
  );
}

/** The same per km²; undefined where the area's size is unknown. */
export function crimesPerKm2PerYear(model: RiskModel, area: number): number | undefined {
  const km2 = model.areaKm2[area];
  return km2 > 0 ? crimesPerYear(model, area) / km2 : undefined;
}

interface Graded {
  readonly probabilities: number[];
  readonly ratePerHour: number;
  readonly horizonMonths: number;
}

/** Averages the grades of units over months, each by its hours. */
function gradeUnits(
  grader: RiskGrader,
  months: readonly number[],
  units: readonly { unit: number; kind: number }[],
): Graded {
  const { history, periodMonths, forest, maxHorizon } = grader;
  const probabilities = [0, 0, 0];
  const values = new Float64Array(RISK_FEATURES.length);
  let rate = 0;
  let weights = 0;
  let horizonMonths = 1;
  for (const month of months) {
    const frame = featureFrame(history, month, periodMonths, originOf(grader, month));
    horizonMonths = Math.max(horizonMonths, frame.horizon);
    for (const { unit, kind } of units) {
      unitFeatures(withinHorizon(frame, maxHorizon), unit, values);
      const weight = calendarUnitHours(history, kind, month, month + periodMonths);
      const shares = predictProbability(forest, values);
      for (let k = 0; k < 3; k++) {
        probabilities[k] += weight * ((1 - RISK_SMOOTHING) * shares[k] + RISK_SMOOTHING / 3);
      }
      rate += weight * values[EXPECTED_RATE];
      weights += weight;
    }
  }
  return {
    probabilities: probabilities.map((sum) => sum / weights),
    ratePerHour: rate / weights,
    horizonMonths,
  };
}

/** Past the farthest horizon of training the forest answers as at the farthest. */
function withinHorizon(frame: FeatureFrame, maxHorizon: number): FeatureFrame {
  return frame.horizon <= maxHorizon ? frame : { ...frame, horizon: maxHorizon };
}

/** First month not seen: the end of the data, or for a month in the data that month itself. */
function originOf({ history }: RiskGrader, month: number): number {
  return Math.min(history.months, Math.max(month, Math.min(FEWEST_MONTHS_BEFORE, history.months)));
}

/** Positions of the first months of the periods asked about. */
function monthsAsked({ history, maxHorizon }: RiskGrader, query: RiskQuery): number[] {
  const next = history.firstMonth + history.months;
  if (query.month === undefined) {
    // the months ahead, as far as training reached: a whole year where the history allows it
    return Array.from({ length: maxHorizon }, (_, i) => history.months + i);
  }
  const year = query.year ?? Math.floor(next / 12) + (query.month - 1 < next % 12 ? 1 : 0);
  return [monthIndexOf(firstDayOfMonth(year * 12 + query.month - 1)) - history.firstMonth];
}

function dayKindsOf(dayKinds: number, weekday: number | undefined): number[] {
  if (dayKinds === 1) return [0];
  return weekday === undefined ? [0, 1] : [weekday >= 5 ? 1 : 0];
}
