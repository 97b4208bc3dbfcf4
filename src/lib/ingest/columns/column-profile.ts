/** What the values of one column look like, from the sample rows: the ground on which columns get their meaning. */
import type { DateOrder } from '#lib/contract/column-mapping.ts';
import { isNullWord, NO_NUMBER, readNumber } from '../cells/cells.ts';
import { parseDegrees } from '../cells/degrees-text.ts';
import { NO_TIME, readTimeOfDay, type TimeFormat } from '../cells/clock-reader.ts';
import { createDateReader } from '../cells/date-reader.ts';
import { hourSpan } from '../cells/part-of-day.ts';

export interface ColumnProfile {
  /** Values that are not empty. */
  readonly filled: number;
  readonly distinct: number;
  /** Share of the filled values that are numbers, with that decimal sign, and their range. */
  readonly numbers: number;
  /** Share of them that are numbers or degrees with signs and letters (41°52'55"N). */
  readonly coordinates: number;
  readonly decimal: '.' | ',';
  readonly wholeNumbers: boolean;
  readonly lowest: number;
  readonly highest: number;
  readonly averageLength: number;
}

const encoder = new TextEncoder();

export function valuesOf(sample: readonly (readonly string[])[], column: number): string[] {
  const values: string[] = [];
  for (const row of sample) {
    const text = (row[column] ?? '').trim();
    if (!isNullWord(text)) values.push(text);
  }
  return values;
}

export function profileColumn(values: readonly string[]): ColumnProfile {
  const decimal = decimalSign(values);
  let numbers = 0;
  let whole = 0;
  let lowest = Infinity;
  let highest = -Infinity;
  let degrees = 0;
  let length = 0;
  for (const text of values) {
    length += text.length;
    const bytes = encoder.encode(text);
    const value = readNumber(bytes, 0, bytes.length, decimal.charCodeAt(0));
    if (Number.isNaN(value) && parseDegrees(text)) degrees++;
    if (Number.isNaN(value) || value === NO_NUMBER) continue;
    numbers++;
    if (Number.isInteger(value)) whole++;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  const n = Math.max(1, values.length);
  return {
    filled: values.length,
    distinct: new Set(values).size,
    numbers: numbers / n,
    coordinates: (numbers + degrees) / n,
    decimal,
    wholeNumbers: numbers > 0 && whole === numbers,
    lowest,
    highest,
    averageLength: length / n,
  };
}

/**
 * The decimal sign of a column. A comma before three digits may also part thousands ("491,036"): it does where numbers
 * beyond 360 would stand before it, or a number has two of them or a point behind ("5,459,145.92").
 */
function decimalSign(values: readonly string[]): '.' | ',' {
  const share = (pattern: RegExp): number => values.filter((text) => pattern.test(text)).length / values.length;
  if (share(/^[+-]?(\d+|\d{1,3}(\.\d{3})+),\d+$|^[+-]?\d{1,3}(\.\d{3}){2,}$/) <= 0.5) return '.';
  if (share(/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/) <= 0.9) return ',';
  const clear = (text: string): boolean => /,\d{3}[,.]/.test(text) || Math.abs(parseInt(text, 10)) > 360;
  return values.some(clear) ? '.' : ',';
}

/** Median of the absolute values above 1: tells degrees from metres, whatever else stands in the column. */
export function typicalSize(values: readonly string[]): number {
  const decimal = decimalSign(values).charCodeAt(0);
  const sizes = values
    .map((text) => {
      const bytes = encoder.encode(text);
      const value = readNumber(bytes, 0, bytes.length, decimal);
      return Math.abs(Number.isNaN(value) ? (parseDegrees(text)?.value ?? NaN) : value);
    })
    .filter((size) => Number.isFinite(size) && size > 1)
    .sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
}

export interface DateJudgement {
  /** Share of the filled values that read as dates in the better order. */
  readonly readable: number;
  readonly order: DateOrder;
  /** True if every value reads in both orders, with different meanings. */
  readonly ambiguous: boolean;
  /** Share of the dates that have a time of day, and whether any of those is not midnight / not a full hour. */
  readonly clocks: number;
  readonly anyTime: boolean;
  readonly anyMinute: boolean;
  readonly monthOnly: number;
  readonly halfDayClock: boolean;
  /** Different clock times in minutes of the day, at most 3 of them. */
  readonly clockTimes: readonly number[];
  /** True if most dates name a time zone (`+00`, `Z`) or count seconds since 1970. */
  readonly zoned: boolean;
  /** Share of the dates that count seconds or milliseconds since 1970. */
  readonly sinceEpoch: number;
}

/** Reads a column of dates in both orders and says which fits, once for the whole column. */
export function judgeDates(values: readonly string[]): DateJudgement {
  const monthFirst = createDateReader('month-first');
  const dayFirst = createDateReader('day-first');
  let asMonthFirst = 0;
  let asDayFirst = 0;
  let differ = 0;
  let yearFirst = 0;
  let clocks = 0;
  let months = 0;
  let anyTime = false;
  let anyMinute = false;
  let halfDayClock = false;
  let zoned = 0;
  let sinceEpoch = 0;
  const clockTimes = new Set<number>();
  for (const text of values) {
    const bytes = encoder.encode(text);
    const a = monthFirst.read(bytes, 0, bytes.length);
    const b = dayFirst.read(bytes, 0, bytes.length);
    if (Number.isFinite(a)) asMonthFirst++;
    if (Number.isFinite(b)) asDayFirst++;
    if (Number.isFinite(a) && Number.isFinite(b) && a !== b) differ++;
    const minute = Number.isFinite(a) ? a : b;
    if (!Number.isFinite(minute)) continue;
    if (/^\d{4}/.test(text)) yearFirst++;
    if (/^(\d{9,10}|\d{13})(\.0*)?$/.test(text)) sinceEpoch++;
    else if (/:\d\d(\.\d+)? ?(Z|[+-]\d\d(:?\d\d)?)$/.test(text)) zoned++;
    if (clockTimes.size < 3) clockTimes.add(((minute % 1440) + 1440) % 1440);
    if (monthFirst.hadClock || dayFirst.hadClock) clocks++;
    if (monthFirst.monthOnly || dayFirst.monthOnly) months++;
    if (minute % 1440 !== 0) anyTime = true;
    if (minute % 60 !== 0) anyMinute = true;
    if (/[ap]\.?m\.?$/i.test(text)) halfDayClock = true;
  }
  const best = Math.max(asMonthFirst, asDayFirst);
  const n = Math.max(1, values.length);
  const order: DateOrder =
    best > 0 && yearFirst > best / 2 ? 'year-first' : asMonthFirst >= asDayFirst ? 'month-first' : 'day-first';
  return {
    readable: best / n,
    order,
    ambiguous: order !== 'year-first' && asMonthFirst === asDayFirst && differ > 0,
    clocks: clocks / Math.max(1, best),
    anyTime,
    anyMinute,
    monthOnly: months / Math.max(1, best),
    halfDayClock,
    clockTimes: [...clockTimes],
    zoned: zoned + sinceEpoch > best / 2,
    sinceEpoch: sinceEpoch / Math.max(1, best),
  };
}

/** How a column of times of day is written; undefined if it holds none. */
export function judgeTimes(values: readonly string[]): TimeFormat | undefined {
  if (values.length === 0) return undefined;
  // what tells only a part of the day says nothing about how clocks are written, as long as there are enough of these
  const share = (format: TimeFormat): number => {
    let readable = 0;
    let told = 0;
    for (const text of values) {
      const bytes = encoder.encode(text);
      const minute = readTimeOfDay(bytes, 0, bytes.length, format);
      if (minute !== NO_TIME) told++;
      if (Number.isFinite(minute)) readable++;
    }
    return told >= values.length / 2 ? readable / Math.max(1, told) : 0;
  };
  if (areSharesOfDays(values)) return 'fraction';
  if (areSpans(values)) return share('hour') === 1 ? 'hour' : undefined;
  if (values.some((text) => text.includes(':')) && share('clock') > 0.9) return 'clock';
  if (share('hour') === 1) return 'hour';
  if (share('hhmm') > 0.95) return 'hhmm';
  return share('clock') > 0.9 ? 'clock' : undefined;
}

/** 0.9375: none as large as one whole day, and not all of them clocks with a point (0.30 for half past midnight). */
function areSharesOfDays(values: readonly string[]): boolean {
  return (
    values.every((text) => /^(0|0?[.,]\d+)$/.test(text)) && values.some((text) => /^0?[.,](\d|\d{3,})$/.test(text))
  );
}

/** "06:00-12:00" is a span and no six o'clock of a time zone where every one of them begins and ends with an hour. */
function areSpans(values: readonly string[]): boolean {
  const spans = values.flatMap((text) => (text.includes('+') ? [] : (hourSpan(text) ?? [])));
  return spans.length > values.length / 2 && spans.every(({ start, end }) => start % 60 === 0 && end % 60 === 0);
}
