/** Reads times of day straight from bytes: minutes since midnight of the record's own wall clock. */
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import { isDigit } from './byte-kinds.ts';
import { cellEnd, cellStart, decodeBytes, isNullWord, NO_NUMBER, readNumber } from './cells.ts';
import { hourSpan, hourWithin, isPartOfDay } from './part-of-day.ts';

/** What a reader answers for a cell that holds no date or time at all, and for text that is none. */
export const NO_TIME = -Infinity;
export const BAD_TIME = NaN;

/** How times of day are written: `13:45` or `1:45 PM`, a whole hour, 1345 without a colon, or a share of the day. */
export type TimeFormat = NonNullable<ColumnMapping['timeFormat']>;

/**
 * The time of day in a cell, in minutes 0..1440 (24:00 is the end of the day).
 * @returns `NO_TIME` for an empty cell and where only a part of the day is told ("night", "18:00-20:59"), `BAD_TIME` for
 *   text that is no time of day
 */
export function readTimeOfDay(bytes: Uint8Array, start: number, end: number, format: TimeFormat): number {
  const from = cellStart(bytes, start, end);
  const to = cellEnd(bytes, from, end);
  if (from === to) return NO_TIME;
  const minute = readClockOf(bytes, from, to, format);
  return Number.isNaN(minute) && isPartOfDay(decodeBytes(bytes, from, Math.min(to, from + 200))) ? NO_TIME : minute;
}

function readClockOf(bytes: Uint8Array, from: number, to: number, format: TimeFormat): number {
  if (format === 'clock') {
    const minute = readClock(bytes, from, to);
    if (!Number.isNaN(minute)) return minute;
    // spreadsheets and databases put a date before a bare time: 1899-12-30 13:45:00
    const behindDate = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[ T]+(?=\d{1,2}:)/.exec(decodeBytes(bytes, from, to));
    return behindDate ? readClock(bytes, from + behindDate[0].length, to) : nullOrBad(bytes, from, to);
  }
  if (format === 'fraction') {
    const comma = bytes.subarray(from, to).includes(44);
    return minuteOfShare(readNumber(bytes, from, to, comma ? 44 : 46));
  }
  let value = 0;
  let at = from;
  while (at < to && isDigit(bytes[at]) && at - from < 5) value = value * 10 + (bytes[at++] - 48);
  if (at === from) return nullOrBad(bytes, from, to);
  // "13.0": whole numbers that went through a spreadsheet
  if (at < to && bytes[at] === 46) {
    at++;
    while (at < to && bytes[at] === 48) at++;
  }
  if (at < to) return format === 'hour' ? hourOf(decodeBytes(bytes, from, to)) : BAD_TIME;
  if (format === 'hour') return value <= 24 ? value * 60 : BAD_TIME;
  return value <= 2400 && value % 100 < 60 ? Math.floor(value / 100) * 60 + (value % 100) : BAD_TIME;
}

/** `22h` and `22:00`; of a span the hour in which it lies (`22:00-22:59`, `22-23`): wider ones are no time of day. */
function hourOf(text: string): number {
  const alone = /^(\d{1,2}) ?(?:h|:00|:00:00)$/i.exec(text);
  if (alone) return Number(alone[1]) <= 24 ? Number(alone[1]) * 60 : BAD_TIME;
  const span = hourSpan(text);
  const hour = span && hourWithin(span);
  return hour === undefined ? BAD_TIME : hour * 60;
}

/** Spreadsheets count times as shares of a day: 0.9375 is 22:30; what stands before the point is a day. */
function minuteOfShare(days: number): number {
  if (days === NO_NUMBER) return NO_TIME;
  if (!(days >= 0 && days < 80_000)) return BAD_TIME;
  return Math.min(1439, Math.round((days % 1) * 1440));
}

/** `h`, `h:mm`, `h:mm:ss.fff`, `hhmm`, with AM or PM, a zone behind. */
export function readClock(bytes: Uint8Array, at: number, to: number): number {
  const from = at;
  let hour = 0;
  while (at < to && isDigit(bytes[at])) hour = hour * 10 + (bytes[at++] - 48);
  const digits = at - from;
  if (digits === 0 || digits > 6 || digits === 5) return BAD_TIME;
  let minute = 0;
  let second = 0;
  let colons = 0;
  if (digits >= 3) {
    if (digits === 6) hour = Math.floor(hour / 100);
    minute = hour % 100;
    hour = Math.floor(hour / 100);
    colons = 1;
  }
  while (colons < 2 && at + 1 < to && isClockSign(bytes[at]) && isDigit(bytes[at + 1])) {
    at++;
    let value = 0;
    while (at < to && isDigit(bytes[at])) value = value * 10 + (bytes[at++] - 48);
    if (colons === 0) minute = value;
    else second = value;
    colons++;
  }
  if (at < to && (bytes[at] === 46 || bytes[at] === 44)) {
    at++;
    while (at < to && isDigit(bytes[at])) at++;
  }
  while (at < to && (bytes[at] === 32 || bytes[at] === 160 || bytes[at] === 0xc2)) at++;
  if (minute > 59 || second > 60) return BAD_TIME;
  if (at < to) {
    const letter = bytes[at] | 32;
    const next = at + 1 < to ? bytes[at + 1] | 32 : 0;
    const halfDay = (letter === 97 || letter === 112) && (next === 109 || next === 46 || next === 0);
    if (halfDay) {
      // "13:05 PM" happens and is clear; "0:05 PM" is of clocks that count 0 to 11
      if (hour <= 12) hour = (hour % 12) + (letter === 112 ? 12 : 0);
      else if (letter !== 112 || hour > 23) return BAD_TIME;
      at++;
      while (at < to && ((bytes[at] | 32) === 109 || bytes[at] === 46 || bytes[at] === 32)) at++;
    }
    // "18-24" is no hour with a time zone
    if (at < to && ((colons === 0 && !halfDay) || !isZone(bytes, at, to))) return BAD_TIME;
  } else if (colons === 0) {
    // a bare hour is only a time with AM or PM behind
    return BAD_TIME;
  }
  if (hour > 24 || (hour === 24 && minute > 0)) return BAD_TIME;
  return hour * 60 + minute;
}

function isZone(bytes: Uint8Array, at: number, to: number): boolean {
  return /^(z|utc|gmt|[a-z]{3,4}|([a-z]{3})?[+-](0?\d|1[0-4])(:?(00|30|45))?)$/i.test(
    decodeBytes(bytes, at, to).trim(),
  );
}

function isClockSign(byte: number): boolean {
  return byte === 58 || byte === 46 || (byte | 32) === 104;
}

/** `NO_TIME` for a cell that says "none", else `BAD_TIME`. */
export function nullOrBad(bytes: Uint8Array, start: number, end: number): number {
  return isNullWord(decodeBytes(bytes, cellStart(bytes, start, end), cellEnd(bytes, start, end))) ? NO_TIME : BAD_TIME;
}
