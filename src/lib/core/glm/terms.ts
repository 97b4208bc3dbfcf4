/**
 * The terms of the count model and where each coefficient stands in the one flat vector.
 *
 *   log rate(a, h, w, t) = intercept + area_a + hour_h + weekday_w + month_m(t) + trend · (year(t) - fromYear)
 *                          + hourWeekday_hw + areaWeekday_aw + areaHour_ah
 *
 * Every model here has the same layout; a term that a model does without is *pinned*: its penalty is Infinity and its
 * coefficient stays 0. That keeps one solver for the additive model and the shrunk one.
 *
 * Shared columns come first: intercept 1, hour 24, weekday 7, month 12, trend 1, hour × weekday 168. Then area,
 * area × weekday and area × hour, each area by area.
 */
import type { CollapsedPanel } from './panel.ts';
import { HOURS, WEEKDAYS, WEEK_HOURS } from './panel.ts';

export const MONTHS = 12;
/** Columns that depend on the calendar month: 12 months and the trend. */
export const TIME_COLUMNS = MONTHS + 1;

export const HOUR_AT = 1;
export const WEEKDAY_AT = HOUR_AT + HOURS;
export const TIME_AT = WEEKDAY_AT + WEEKDAYS;
export const TREND_AT = TIME_AT + MONTHS;
export const HOUR_WEEKDAY_AT = TIME_AT + TIME_COLUMNS;
/** Number of columns that all areas share: 213. */
export const SHARED = HOUR_WEEKDAY_AT + WEEK_HOURS;

/** First positions of the three area terms in the coefficient vector, and its length. */
export interface Layout {
  readonly area: number;
  readonly areaWeekday: number;
  readonly areaHour: number;
  readonly length: number;
}

export function layoutOf(areas: number): Layout {
  const area = SHARED;
  const areaWeekday = area + areas;
  const areaHour = areaWeekday + areas * WEEKDAYS;
  return { area, areaWeekday, areaHour, length: areaHour + areas * HOURS };
}

/** Penalty λ of each column, as long as the coefficients: ½ λ b² is subtracted from the log-likelihood. */
export type Penalties = Float64Array;

/** λ of each shrunk group. */
export interface GroupPenalties {
  /** Main effects: area, hour, weekday, month. At most 1. */
  readonly main: number;
  readonly areaHour: number;
  readonly hourWeekday: number;
  readonly areaWeekday: number;
}

/** Penalties of the shrunk model: every level has its column, the intercept is free, there is no trend. */
export function shrunkPenalties(areas: number, groups: GroupPenalties, withMonth: boolean): Penalties {
  const layout = layoutOf(areas);
  const penalties = new Float64Array(layout.length).fill(groups.main);
  penalties[0] = 0;
  if (!withMonth) penalties.fill(Infinity, TIME_AT, TREND_AT);
  penalties[TREND_AT] = Infinity;
  penalties.fill(groups.hourWeekday, HOUR_WEEKDAY_AT, SHARED);
  penalties.fill(groups.areaWeekday, layout.areaWeekday, layout.areaHour);
  penalties.fill(groups.areaHour, layout.areaHour);
  return penalties;
}

const NEARLY_NONE = 1e-6;

/**
 * Penalties of the plain additive model: none, with treatment coding: the first level of each factor that has any
 * crime is the base and pinned, because against one without crime nothing could be estimated. Another level without any
 * crime has no finite estimate, nor has the trend of a crime type that is new; λ = 1e-6 keeps those finite and moves
 * nothing else.
 */
export function additivePenalties(panel: CollapsedPanel, withTrend: boolean): Penalties {
  const layout = layoutOf(panel.areas);
  const penalties = new Float64Array(layout.length);
  const totals = levelTotals(panel);
  for (let column = 1; column < layout.areaWeekday; column++) penalties[column] = totals[column] > 0 ? 0 : NEARLY_NONE;
  for (const at of [HOUR_AT, WEEKDAY_AT, TIME_AT, layout.area]) {
    penalties[totals.findIndex((crimes, column) => column >= at && crimes > 0)] = Infinity;
  }
  penalties[TREND_AT] = withTrend ? NEARLY_NONE : Infinity;
  penalties.fill(Infinity, HOUR_WEEKDAY_AT, SHARED);
  penalties.fill(Infinity, layout.areaWeekday);
  return penalties;
}

/** Crimes of each level of the main effects, at the level's place in the coefficient vector (interactions left 0). */
function levelTotals(panel: CollapsedPanel): Float64Array {
  const layout = layoutOf(panel.areas);
  const totals = new Float64Array(layout.length);
  panel.weekCounts.forEach((count, cell) => {
    totals[HOUR_AT + (Math.floor(cell / WEEKDAYS) % HOURS)] += count;
    totals[WEEKDAY_AT + (cell % WEEKDAYS)] += count;
    totals[layout.area + Math.floor(cell / WEEK_HOURS)] += count;
  });
  panel.monthCounts.forEach((count, step) => (totals[TIME_AT + (panel.monthIndex[step] % 12)] += count));
  return totals;
}

/** The year from which the trend column counts: the first of the panel. */
export function trendFromYear(panel: { readonly monthIndex: Int32Array }): number {
  return Math.floor(panel.monthIndex[0] / 12);
}

/** What the month and trend terms add to the linear predictor in month `monthIndex`. */
export function timePredictor(coefficients: Float64Array, monthIndex: number, fromYear: number): number {
  return coefficients[TIME_AT + (monthIndex % 12)] + coefficients[TREND_AT] * (Math.floor(monthIndex / 12) - fromYear);
}

/** Name of each column for people: `intercept`, `area=2`, `hour=1`, `weekday=1`, `month=2`, `year-2014`, ... */
export function columnNames(areaNames: readonly string[], fromYear: number): string[] {
  const names = ['intercept'];
  for (let hour = 0; hour < HOURS; hour++) names.push(`hour=${hour}`);
  for (let weekday = 0; weekday < WEEKDAYS; weekday++) names.push(`weekday=${weekday}`);
  for (let month = 1; month <= MONTHS; month++) names.push(`month=${month}`);
  names.push(`year-${fromYear}`);
  for (let hour = 0; hour < HOURS; hour++) {
    for (let weekday = 0; weekday < WEEKDAYS; weekday++) names.push(`hour=${hour}:weekday=${weekday}`);
  }
  for (const area of areaNames) names.push(`area=${area}`);
  for (const area of areaNames) {
    for (let weekday = 0; weekday < WEEKDAYS; weekday++) names.push(`area=${area}:weekday=${weekday}`);
  }
  for (const area of areaNames) for (let hour = 0; hour < HOURS; hour++) names.push(`area=${area}:hour=${hour}`);
  return names;
}
