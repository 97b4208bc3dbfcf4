/**
 * The terms of the count model and where each coefficient stands in the one flat vector.
 *
 *   log rate(a, h, w, t) = intercept + area_a + hour_h + weekday_w + areaWeekday_aw + hourWeekday_hw
 *                          + parts(h) · areaPart_a + areaHour_ah + areaHourWeekend_ah · weekend(w)
 *                          + month_m(t) + trend · (year(t) - firstYear) + year_y(t) + holiday_d(t)
 *                          + parts(h) · partSeason · harmonics(m(t)) + hourSpecial_h,s(t)
 *
 * where t is a day, m its calendar month, and s says whether it is the first of a month or 1 January: many sources stamp
 * those dates on crimes whose date is unknown. Time meets hours, never areas: see time-moments.ts.
 *
 * Every model here has the same layout; a term that a model does without is *pinned*: its penalty is Infinity and its
 * coefficient stays 0. That keeps one solver for the additive model and the shrunk one, with hours or without.
 */
import type { CollapsedPanel, CountPanel } from '../panel/panel.ts';
import { PARTS, partsAtHour } from './parts-of-day.ts';

export const MONTHS = 12;
/** Columns of the yearly rhythm of one part of the day: sine and cosine of one and of two periods a year. */
export const HARMONICS = 4;
/** First of a month, and 1 January. */
export const SPECIAL_DAYS = 2;
/** More years than this before the last share one level: a single record with a mistyped year makes no columns. */
const MOST_YEAR_STEPS = 10;

/** Levels of each factor; 1 where the records cannot tell its levels apart. */
export interface CountShape {
  /** An area is its code in the table's dictionary. */
  readonly areas: number;
  readonly hours: 24 | 1;
  readonly weekdays: 7 | 1;
}

/** What decides the layout. */
export interface CountTerms {
  readonly shape: CountShape;
  /** Years of the first and the last day fitted on. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** Number of holidays by name. */
  readonly holidays: number;
}

/** First position of each term in the coefficient vector; shared columns first, then those of the areas. */
export interface Layout {
  readonly hour: number;
  readonly weekday: number;
  readonly month: number;
  readonly trend: number;
  /** Changes of level from one year to the next: as many as `yearSteps`. */
  readonly year: number;
  readonly yearSteps: number;
  readonly holiday: number;
  readonly hourWeekday: number;
  /** `HARMONICS` per part of the day. */
  readonly partSeason: number;
  /** `SPECIAL_DAYS` per hour. */
  readonly hourSpecial: number;
  /** Number of columns that all areas share. */
  readonly shared: number;
  readonly area: number;
  readonly areaWeekday: number;
  readonly areaHour: number;
  readonly areaHourWeekend: number;
  readonly areaPart: number;
  readonly length: number;
}

export function layoutOf({ shape, firstYear, lastYear, holidays }: CountTerms): Layout {
  const { areas, hours, weekdays } = shape;
  const yearSteps = Math.min(MOST_YEAR_STEPS, lastYear - firstYear);
  const hour = 1;
  const weekday = hour + hours;
  const month = weekday + weekdays;
  const trend = month + MONTHS;
  const year = trend + 1;
  const holiday = year + yearSteps;
  const hourWeekday = holiday + holidays;
  const partSeason = hourWeekday + hours * weekdays;
  const hourSpecial = partSeason + PARTS * HARMONICS;
  const shared = hourSpecial + hours * SPECIAL_DAYS;
  const areaWeekday = shared + areas;
  const areaHour = areaWeekday + areas * weekdays;
  const areaHourWeekend = areaHour + areas * hours;
  const areaPart = areaHourWeekend + areas * hours;
  return {
    hour,
    weekday,
    month,
    trend,
    year,
    yearSteps,
    holiday,
    hourWeekday,
    partSeason,
    hourSpecial,
    shared,
    area: shared,
    areaWeekday,
    areaHour,
    areaHourWeekend,
    areaPart,
    length: areaPart + areas * PARTS,
  };
}

/** Terms of a model fitted on that panel. */
export function termsOf({ shape, monthIndex, calendar }: CountPanel | CollapsedPanel): CountTerms {
  const firstYear = Math.floor(monthIndex[0] / 12);
  const lastYear = Math.floor(monthIndex[monthIndex.length - 1] / 12);
  return { shape, firstYear, lastYear, holidays: calendar.holidays };
}

/** Contrast of the weekend: Saturday and Sunday against the mean of the week. 0 where weekdays are not told apart. */
export function weekendContrast(weekday: number, weekdays: number): number {
  return weekdays === 1 ? 0 : (weekday >= 5 ? 1 : 0) - 2 / 7;
}

/** What an area adds to an hour on all days alike: its parts of the day there, and the hour itself. */
export function areaHourLevel(
  coefficients: Float64Array,
  layout: Layout,
  area: number,
  hour: number,
  hours: number,
): number {
  const { first, second, past } = partsAtHour(hour, hours);
  const at = layout.areaPart + area * PARTS;
  return (
    coefficients[layout.areaHour + area * hours + hour] +
    (1 - past) * coefficients[at + first] +
    past * coefficients[at + second]
  );
}

/** λ of each column, as long as the coefficients: ½ λ b² is subtracted from the log-likelihood. */
export type Penalties = Float64Array;

/** The shrunk groups whose λ the choosing period decides. */
export const SHRUNK_GROUPS = [
  'areaWeekday',
  'hourWeekday',
  'areaHour',
  'areaHourWeekend',
  'areaPart',
  'partSeason',
  'hourSpecial',
  'holiday',
  'year',
] as const;

export type ShrunkGroup = (typeof SHRUNK_GROUPS)[number];

/** λ of each group; Infinity leaves it out. */
export interface GroupPenalties extends Readonly<Record<ShrunkGroup, number>> {
  /** Main effects: area, hour, weekday, month. At most 1. */
  readonly main: number;
}

/** Groups that a panel can tell anything about: those with more than one level. */
export function groupsOf({ shape, firstYear, lastYear, holidays }: CountTerms, withMonth: boolean): ShrunkGroup[] {
  const { areas, hours, weekdays } = shape;
  const known: Record<ShrunkGroup, boolean> = {
    areaWeekday: areas > 1 && weekdays > 1,
    hourWeekday: hours > 1 && weekdays > 1,
    areaHour: areas > 1 && hours > 1,
    areaHourWeekend: areas > 1 && hours > 1 && weekdays > 1,
    areaPart: areas > 1 && hours > 1,
    partSeason: withMonth && hours > 1,
    hourSpecial: weekdays > 1,
    holiday: weekdays > 1 && holidays > 0,
    year: lastYear > firstYear,
  };
  return SHRUNK_GROUPS.filter((group) => known[group]);
}

/** Penalties of the shrunk model: every level has its column, the intercept is free, there is no linear trend. */
export function shrunkPenalties(terms: CountTerms, groups: GroupPenalties, withMonth: boolean): Penalties {
  const layout = layoutOf(terms);
  const { areas, hours, weekdays } = terms.shape;
  const known = new Set(groupsOf(terms, withMonth));
  const lambda = (group: ShrunkGroup): number => (known.has(group) ? groups[group] : Infinity);
  const penalties = new Float64Array(layout.length).fill(Infinity);
  penalties[0] = 0;
  // a factor of one level is the intercept again
  if (hours > 1) penalties.fill(groups.main, layout.hour, layout.weekday);
  if (weekdays > 1) penalties.fill(groups.main, layout.weekday, layout.month);
  if (withMonth) penalties.fill(groups.main, layout.month, layout.trend);
  if (areas > 1) penalties.fill(groups.main, layout.area, layout.areaWeekday);
  penalties.fill(lambda('year'), layout.year, layout.holiday);
  penalties.fill(lambda('holiday'), layout.holiday, layout.hourWeekday);
  penalties.fill(lambda('hourWeekday'), layout.hourWeekday, layout.partSeason);
  penalties.fill(lambda('partSeason'), layout.partSeason, layout.hourSpecial);
  penalties.fill(lambda('hourSpecial'), layout.hourSpecial, layout.shared);
  penalties.fill(lambda('areaWeekday'), layout.areaWeekday, layout.areaHour);
  penalties.fill(lambda('areaHour'), layout.areaHour, layout.areaHourWeekend);
  penalties.fill(lambda('areaHourWeekend'), layout.areaHourWeekend, layout.areaPart);
  penalties.fill(lambda('areaPart'), layout.areaPart);
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
  const layout = layoutOf(termsOf(panel));
  const penalties = new Float64Array(layout.length).fill(Infinity);
  const totals = levelTotals(panel);
  const factor = (from: number, to: number): void => {
    for (let column = from; column < to; column++) penalties[column] = totals[column] > 0 ? 0 : NEARLY_NONE;
    // a base without crime would leave the intercept without hold
    let base = from;
    while (base < to && totals[base] === 0) base++;
    penalties[base] = Infinity;
  };
  penalties[0] = 0;
  factor(layout.hour, layout.weekday);
  factor(layout.weekday, layout.month);
  factor(layout.month, layout.trend);
  factor(layout.area, layout.areaWeekday);
  if (withTrend) penalties[layout.trend] = NEARLY_NONE;
  return penalties;
}

/** Crimes of each level of the main effects, at the level's place in the coefficient vector (interactions left 0). */
function levelTotals(panel: CollapsedPanel): Float64Array {
  const { shape, weekCounts, calendar, stepCounts } = panel;
  const { hours, weekdays } = shape;
  const layout = layoutOf(termsOf(panel));
  const totals = new Float64Array(layout.length);
  weekCounts.forEach((count, cell) => {
    totals[layout.hour + (Math.floor(cell / weekdays) % hours)] += count;
    totals[layout.weekday + (cell % weekdays)] += count;
    totals[layout.area + Math.floor(cell / (hours * weekdays))] += count;
  });
  stepCounts.forEach((count, i) => (totals[layout.month + (calendar.month[i % calendar.month.length] % 12)] += count));
  return totals;
}

/** Name of each column for people: `intercept`, `area=2`, `hour=1`, `weekday=1`, `month=2`, `year-2014`, ... */
export function columnNames(
  terms: CountTerms,
  areaNames: readonly string[],
  holidayNames: readonly string[] = [],
): string[] {
  const { hours, weekdays } = terms.shape;
  const { yearSteps } = layoutOf(terms);
  const names = ['intercept'];
  for (let hour = 0; hour < hours; hour++) names.push(`hour=${hour}`);
  for (let weekday = 0; weekday < weekdays; weekday++) names.push(`weekday=${weekday}`);
  for (let month = 1; month <= MONTHS; month++) names.push(`month=${month}`);
  names.push(`year-${terms.firstYear}`);
  for (let i = 0; i < yearSteps; i++) names.push(`from=${terms.lastYear - yearSteps + 1 + i}`);
  for (const holiday of holidayNames) names.push(`holiday=${holiday}`);
  for (let hour = 0; hour < hours; hour++) {
    for (let weekday = 0; weekday < weekdays; weekday++) names.push(`hour=${hour}:weekday=${weekday}`);
  }
  for (let part = 0; part < PARTS; part++) {
    for (const feature of ['sin1', 'cos1', 'sin2', 'cos2']) names.push(`part=${part}:${feature}`);
  }
  for (let hour = 0; hour < hours; hour++) names.push(`hour=${hour}:first of month`, `hour=${hour}:1 January`);
  for (const area of areaNames) names.push(`area=${area}`);
  for (const area of areaNames) {
    for (let weekday = 0; weekday < weekdays; weekday++) names.push(`area=${area}:weekday=${weekday}`);
  }
  for (const area of areaNames) for (let hour = 0; hour < hours; hour++) names.push(`area=${area}:hour=${hour}`);
  for (const area of areaNames)
    for (let hour = 0; hour < hours; hour++) names.push(`area=${area}:hour=${hour}:weekend`);
  for (const area of areaNames) for (let part = 0; part < PARTS; part++) names.push(`area=${area}:part=${part}`);
  return names;
}
