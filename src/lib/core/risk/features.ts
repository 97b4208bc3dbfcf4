/** Features of one unit in one month, all from months before the origin: nothing newer than the horizon allows. */
import { calendarMonth, calendarUnitHours, unitCount, unitCrimes, unitHours, type RiskHistory } from './history.ts';

export const RISK_FEATURES = [
  'part of day',
  'weekend',
  'month',
  'rate over 12 months',
  'rate over 3 months',
  'rate over 1 month',
  'rate a year before',
  'rate of the area over 12 months',
  'rate of the area over 3 months',
  'rate of all areas at that time of day',
  'season',
  'expected rate',
  'recent trend of all areas',
  'hours',
  'horizon',
] as const;

/** Positions of the rates that an area's size divides. */
const AREA_RATES = [3, 4, 5, 6, 7, 8, 11];

/** Fewest months that must lie before the origin. */
export const FEWEST_MONTHS_BEFORE = 3;

/** True if some hour was observed in the quarter before the origin: the least that features can be made from. */
export function hoursBefore(history: RiskHistory, origin: number): boolean {
  return unitHours(history, 0, Math.max(0, origin - FEWEST_MONTHS_BEFORE), origin) > 0;
}

/** What the features of all units share for one predicted month and one origin; made once, used for every unit. */
export interface FeatureFrame {
  readonly history: RiskHistory;
  /** First predicted month, and one past the last. */
  readonly month: number;
  readonly end: number;
  /** First month that was not seen: features use months before it. */
  readonly origin: number;
  readonly horizon: number;
  /** Months of the last year seen, last quarter seen, and the predicted months a year or more before. */
  readonly from12: number;
  readonly from3: number;
  readonly yearAgoFrom: number;
  readonly yearAgoTo: number;
  /** City-wide rates by part and kind of day over the last year, and its season and trend. */
  readonly cityRate: Float64Array;
  readonly season: number;
  readonly trend: number;
  readonly hours: Float64Array;
  readonly calendarMonth: number;
  /** Rates are divided by the km² of their area, where a level is about density. */
  readonly km2: Float64Array | undefined;
}

/**
 * @param month position of the first predicted month; may lie past the end of the history
 * @param periodMonths months that the level is about: 1 or 3
 * @param origin position of the first month not seen, `FEWEST_MONTHS_BEFORE`..months
 * @param km2 of each area, where rates are to be per km²
 */
export function featureFrame(
  history: RiskHistory,
  month: number,
  periodMonths: number,
  origin: number,
  km2?: Float64Array,
): FeatureFrame {
  if (origin < 1 || origin > history.months) {
    throw new Error(`featureFrame: expected an origin 1-${history.months}, got ${origin}`);
  }
  const { parts, dayKinds, areas } = history;
  const units = unitCount(history);
  const from12 = Math.max(0, origin - 12);
  const from3 = Math.max(0, origin - 3);
  // the last such month a whole number of years before that lies before the origin
  const yearAgoFrom = month - 12 * Math.max(1, Math.floor((month - origin) / 12) + 1);
  const yearAgoTo = Math.min(yearAgoFrom + periodMonths, origin);
  const cityRate = new Float64Array(parts * dayKinds);
  let crimes12 = 0;
  let crimes3 = 0;
  let crimesAgo = 0;
  for (let unit = 0; unit < units; unit++) {
    const crimes = unitCrimes(history, unit, from12, origin);
    cityRate[unit % cityRate.length] += crimes;
    crimes12 += crimes;
    crimes3 += unitCrimes(history, unit, from3, origin);
    if (yearAgoFrom >= 0) crimesAgo += unitCrimes(history, unit, yearAgoFrom, yearAgoTo);
  }
  const total = (from: number, to: number): number => {
    let hours = 0;
    for (let kind = 0; kind < dayKinds; kind++) hours += unitHours(history, kind, from, to);
    return hours;
  };
  const mean12 = crimes12 / total(from12, origin);
  const size = km2 ? km2.reduce((sum, each) => sum + (each > 0 ? each : 0), 0) : areas;
  for (let i = 0; i < cityRate.length; i++) {
    cityRate[i] /= Math.max(Number.MIN_VALUE, size) * unitHours(history, i % dayKinds, from12, origin);
  }
  const hours = new Float64Array(dayKinds);
  for (let kind = 0; kind < dayKinds; kind++)
    hours[kind] = calendarUnitHours(history, kind, month, month + periodMonths);
  return {
    history,
    month,
    end: month + periodMonths,
    origin,
    horizon: month - origin + 1,
    from12,
    from3,
    yearAgoFrom,
    yearAgoTo,
    cityRate,
    season: yearAgoFrom < 0 || crimes12 === 0 ? NaN : crimesAgo / total(yearAgoFrom, yearAgoTo) / mean12,
    trend: crimes3 / total(from3, origin) / mean12,
    hours,
    calendarMonth: calendarMonth(history, month),
    km2,
  };
}

/** Writes the features of one unit, in the order of `RISK_FEATURES`, to out[0..]. NaN where the history is too short. */
export function unitFeatures(frame: FeatureFrame, unit: number, out: Float64Array): void {
  const { history, origin, from12, from3, season, yearAgoFrom, yearAgoTo } = frame;
  const { parts, dayKinds } = history;
  const kind = unit % dayKinds;
  const each = parts * dayKinds;
  const firstOfArea = unit - (unit % each);
  const hours12 = unitHours(history, kind, from12, origin);
  const rate12 = unitCrimes(history, unit, from12, origin) / hours12;
  let area12 = 0;
  let area3 = 0;
  let areaHours12 = 0;
  let areaHours3 = 0;
  for (let u = firstOfArea; u < firstOfArea + each; u++) {
    area12 += unitCrimes(history, u, from12, origin);
    area3 += unitCrimes(history, u, from3, origin);
    areaHours12 += unitHours(history, u % dayKinds, from12, origin);
    areaHours3 += unitHours(history, u % dayKinds, from3, origin);
  }
  out[0] = Math.floor((unit % each) / dayKinds);
  out[1] = kind;
  out[2] = frame.calendarMonth;
  out[3] = rate12;
  out[4] = unitCrimes(history, unit, from3, origin) / unitHours(history, kind, from3, origin);
  out[5] = unitCrimes(history, unit, origin - 1, origin) / unitHours(history, kind, origin - 1, origin);
  out[6] =
    yearAgoFrom < 0
      ? NaN
      : unitCrimes(history, unit, yearAgoFrom, yearAgoTo) / unitHours(history, kind, yearAgoFrom, yearAgoTo);
  out[7] = area12 / areaHours12;
  out[8] = area3 / areaHours3;
  out[9] = frame.cityRate[unit % each];
  out[10] = season;
  out[11] = Number.isNaN(season) ? rate12 : rate12 * season;
  out[12] = frame.trend;
  out[13] = frame.hours[kind];
  out[14] = frame.horizon;
  if (frame.km2) {
    const km2 = frame.km2[firstOfArea / each];
    for (const rate of AREA_RATES) out[rate] /= km2;
  }
}
