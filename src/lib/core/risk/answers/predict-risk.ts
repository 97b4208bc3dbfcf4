/** What the risk model answers to a question. */
import { ask } from './asked.ts';
import { gradeAreas } from './grade-areas.ts';
import { selectedCrimes, selectedHours, type RiskHistory, type Selection } from '../units/history.ts';
import { RISK_LEVELS, type RiskBy, type RiskGraders, type RiskLevel } from './risk-model.ts';

export const HOURS_PER_YEAR = 8766;

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
  readonly cutPointUnit: 'crimes per hour' | 'crimes per year' | 'crimes per hour and km²' | 'crimes per year and km²';
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
 * The level at a place and time, by volume, or by density where `gradesByDensity`.
 *
 * Where an hour is given (and the data has hours) the level is that of the unit around it. Else it is that of the whole
 * area: a forest of its own, its cut points between areas, in crimes per year. Several months or kinds of day are
 * averaged by their hours. A month that lies in the data is graded from what was known before it. The first three months
 * and all earlier ones have nothing before them to be graded from: they are graded from those three months, a month
 * farther ahead than training reached as at the farthest horizon, and both are said to be `extrapolated`.
 *
 * @throws Error if the area code is none of the model's, or it has no grade by density
 * Cost: 1 to 24 forest look-ups, 0.2 to 0.8 ms for 77 areas.
 */
export function predictRisk(model: RiskGraders, query: RiskQuery, by: RiskBy = 'volume'): RiskAnswer {
  const { areas, parts, dayKinds } = model.units.history;
  if (!(query.areaCode >= 0 && query.areaCode < areas)) {
    throw new Error(`predictRisk: expected an area code under ${areas}, got ${query.areaCode}`);
  }
  if (by === 'density' && !gradesByDensity(model, query.areaCode)) {
    throw new Error(`predictRisk: expected an area that is graded by density, got ${query.areaCode}`);
  }
  const byUnit = parts > 1 ? query.hour !== undefined : dayKinds > 1 && query.weekday !== undefined;
  const asked = ask(
    model,
    {
      part: byUnit && query.hour !== undefined ? Math.floor((query.hour * parts) / 24) : undefined,
      dayKind: byUnit && query.weekday !== undefined ? (query.weekday >= 5 ? 1 : 0) : undefined,
      month: query.month,
      ...(query.year === undefined ? {} : { year: query.year }),
    },
    by,
  )!;
  const { grader, frames } = asked;
  const { probabilities, ratePerHour } = gradeAreas(asked, [query.areaCode]);
  const perYear = grader.history.parts === 1 && grader.history.dayKinds === 1;
  return {
    ...levelsOf(probabilities, 0),
    cutPoints: perYear
      ? [grader.cutPoints[0] * HOURS_PER_YEAR, grader.cutPoints[1] * HOURS_PER_YEAR]
      : grader.cutPoints,
    cutPointUnit: `crimes per ${perYear ? 'year' : 'hour'}${by === 'density' ? ' and km²' : ''}`,
    crimesPerKm2PerYear: crimesPerKm2PerYear(model, query.areaCode),
    horizonMonths: Math.max(1, ...frames.map(({ frame }) => frame.month - frame.origin + 1)),
    extrapolated: frames.some(({ gradable }) => !gradable),
    ratePerHour: ratePerHour[0],
  };
}

/** True where levels per km² are known, and the size of that area. */
export function gradesByDensity(model: RiskGraders, areaCode: number): boolean {
  return model.density !== undefined && model.areaKm2[areaCode] > 0;
}

/** The likeliest level and the probabilities of all, at rows × 3. */
export function levelsOf(probabilities: Float64Array, row: number): Pick<RiskAnswer, 'level' | 'probabilities'> {
  const [low, medium, high] = probabilities.subarray(3 * row, 3 * row + 3);
  const most = Math.max(low, medium, high);
  return {
    level: RISK_LEVELS[low === most ? 0 : medium === most ? 1 : 2],
    probabilities: { LOW: low, MEDIUM: medium, HIGH: high },
  };
}

/** The whole day and week of a history. */
export function wholeWeek({ parts, dayKinds }: RiskHistory): Selection {
  return {
    parts: Array.from({ length: parts }, (_, part) => part),
    kinds: Array.from({ length: dayKinds }, (_, kind) => kind),
  };
}

/** Crimes of an area per hour of the selected hours, over the last 12 months of the data, gaps allowed for. */
export function lastYearRate(history: RiskHistory, area: number, selection: Selection): number {
  const from = Math.max(0, history.months - 12);
  return (
    selectedCrimes(history, area, selection, from, history.months) /
    selectedHours(history, selection, from, history.months)
  );
}

/** Crimes of an area per year and km² over the last 12 months of the data; undefined where its size is unknown. */
function crimesPerKm2PerYear(model: RiskGraders, area: number): number | undefined {
  const { history } = model.areas;
  const km2 = model.areaKm2[area];
  return km2 > 0 ? (lastYearRate(history, area, wholeWeek(history)) * HOURS_PER_YEAR) / km2 : undefined;
}
