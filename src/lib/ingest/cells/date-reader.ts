/** Reads dates, with a time of day or without, straight from bytes: minutes of local wall-clock time, never a time zone. */
import { dayOf, daysInMonth } from '#lib/core/table/calendar.ts';
import type { DateOrder } from '#lib/contract/column-mapping.ts';
import { isDigit, isLetter, isSeparator, twoDigits } from './byte-kinds.ts';
import { cellEnd, cellStart, decodeBytes } from './cells.ts';
import { BAD_TIME, NO_TIME, nullOrBad, readClock } from './clock-reader.ts';
import { isSkippedWord, monthOfName } from './month-words.ts';

/** What `readFixed` answers for a cell of another shape. */
const NOT_FIXED = Infinity;

export interface DateReader {
  /** Minutes since 1970-01-01 00:00; `NO_TIME` for an empty cell, `BAD_TIME` for text that is no date. */
  read(bytes: Uint8Array, start: number, end: number): number;
  /** About the last cell read: whether it had a time of day, and whether it had no day (`2018-01`). */
  hadClock: boolean;
  monthOnly: boolean;
}

/**
 * A reader for one column. Understands numbers apart by `/ - . ,` or space with the year first or last, month names
 * (English, and the first letters of Spanish, Portuguese, French, Italian and German ones), weekday names before,
 * `YYYYMMDD`, seconds and milliseconds since 1970, serial days of spreadsheets, two-digit years (69 and before are
 * 20xx), ISO with T, clocks of 12 and 24 hours with or without seconds.
 * A zone (`Z`, `+01:00`) is skipped: the record's own wall clock counts.
 *
 * @param order where the day stands if all three are numbers and the year is not first; decided once per column
 */
export function createDateReader(order: DateOrder): DateReader {
  const dayFirst = order === 'day-first';
  const reader: DateReader = { read, hadClock: false, monthOnly: false };
  // first days of months that were met: dates are computed once, not per row
  const firstDays = new Map<number, number>();
  let lastMonth = 0;
  let lastFirstDay = 0;

  function read(bytes: Uint8Array, start: number, end: number): number {
    if (end - start >= 10) {
      const minutes = readFixed(bytes, start, end);
      if (minutes !== NOT_FIXED) return minutes;
    }
    return readAny(bytes, start, end);
  }

  /**
   * The shapes that nearly all files have: `MM/DD/YYYY` (or `DD.MM.YYYY`) and `YYYY-MM-DD`, alone or with `hh:mm`,
   * `hh:mm:ss`, `hh:mm:ss.fff` or one of those and ` AM` behind. Anything else is `NOT_FIXED`, wrong dates too.
   */
  function readFixed(bytes: Uint8Array, start: number, end: number): number {
    let year: number;
    let month: number;
    let day: number;
    let separator = bytes[start + 2];
    if (separator === 47 || separator === 45 || separator === 46) {
      if (bytes[start + 5] !== separator || order === 'year-first') return NOT_FIXED;
      const first = twoDigits(bytes, start);
      const second = twoDigits(bytes, start + 3);
      year = twoDigits(bytes, start + 6) * 100 + twoDigits(bytes, start + 8);
      month = dayFirst ? second : first;
      day = dayFirst ? first : second;
    } else {
      separator = bytes[start + 4];
      if ((separator !== 45 && separator !== 47 && separator !== 46) || bytes[start + 7] !== separator) {
        return NOT_FIXED;
      }
      year = twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2);
      month = twoDigits(bytes, start + 5);
      day = twoDigits(bytes, start + 8);
    }
    const dayOfDate = dayNumber(year, month, day);
    if (Number.isNaN(dayOfDate)) return NOT_FIXED;
    let at = start + 10;
    if (at === end) {
      reader.hadClock = reader.monthOnly = false;
      return dayOfDate * 1440;
    }
    if (bytes[at] !== 32 && bytes[at] !== 84) return NOT_FIXED;
    // h:mm at least
    if (end - at < 5) return NOT_FIXED;
    let hour = bytes[++at] - 48;
    if (bytes[at + 1] !== 58) hour = twoDigits(bytes, at++);
    if (bytes[++at] !== 58 || end - at < 3) return NOT_FIXED;
    const minute = twoDigits(bytes, at + 1);
    at += 3;
    if (at + 2 < end && bytes[at] === 58) {
      const second = twoDigits(bytes, at + 1);
      if (!(second >= 0 && second < 60)) return NOT_FIXED;
      at += 3;
      if (at < end && bytes[at] === 46) while (++at < end && isDigit(bytes[at]));
    }
    if (!(hour >= 0 && hour < 24 && minute >= 0 && minute < 60)) return NOT_FIXED;
    if (at !== end) {
      if (end - at !== 3 || bytes[at] !== 32 || bytes[at + 2] !== 77 || hour < 1 || hour > 12) return NOT_FIXED;
      const letter = bytes[at + 1];
      if (letter !== 65 && letter !== 80) return NOT_FIXED;
      hour = (hour === 12 ? 0 : hour) + (letter === 80 ? 12 : 0);
    }
    reader.hadClock = true;
    reader.monthOnly = false;
    return dayOfDate * 1440 + hour * 60 + minute;
  }

  function readAny(bytes: Uint8Array, start: number, end: number): number {
    reader.hadClock = false;
    reader.monthOnly = false;
    let at = cellStart(bytes, start, end);
    const to = cellEnd(bytes, at, end);
    if (at === to) return NO_TIME;

    let first = -1;
    let second = -1;
    let third = -1;
    let parts = 0;
    let namedMonth = 0;
    let yearFirst = false;
    // up to three parts of the date
    while (at < to && parts < 3) {
      const byte = bytes[at];
      if (isDigit(byte)) {
        let value = 0;
        const from = at;
        while (at < to && isDigit(bytes[at])) value = value * 10 + (bytes[at++] - 48);
        const digits = at - from;
        if (parts === 0 && digits >= 8) {
          // YYYYMMDD, with hhmm or hhmmss run on; else seconds or milliseconds since 1970
          const unit = digits === 8 ? 1 : digits === 12 ? 1e4 : digits === 14 ? 1e6 : 0;
          const date = Math.floor(value / unit);
          if (unit === 0 || (digits === 12 && date > 2200_00_00)) return sinceEpoch(value, digits, bytes, at, to);
          const day = dayNumber(Math.floor(date / 10_000), Math.floor(date / 100) % 100, date % 100);
          if (unit === 1) return withClock(day, bytes, at, to);
          const clock = Math.floor((value % unit) / (unit / 1e4));
          reader.hadClock = true;
          return at === to && clock % 100 < 60 && clock < 2400
            ? day * 1440 + Math.floor(clock / 100) * 60 + (clock % 100)
            : BAD_TIME;
        }
        if (digits === 5 && parts === 0) return serialDay(value, bytes, at, to);
        if (digits > 4 || digits === 3) return BAD_TIME;
        if (digits === 4) {
          if (parts === 0) yearFirst = true;
        } else if (parts === 0 && order === 'year-first') {
          yearFirst = true;
          value += value < 70 ? 2000 : 1900;
        }
        if (parts === 0) first = value;
        else if (parts === 1) second = value;
        else third = digits === 4 || yearFirst ? value : value + (value < 70 ? 2000 : 1900);
        parts++;
      } else if (isLetter(byte)) {
        const from = at;
        while (at < to && (isLetter(bytes[at]) || bytes[at] >= 128)) at++;
        const month = monthOfName(bytes, from, at);
        if (month > 0 && namedMonth === 0) {
          namedMonth = month;
          if (parts === 0) first = -2;
          else if (parts === 1) second = -2;
          else third = -2;
          parts++;
        } else if (parts > 0 || month === 0) {
          // a weekday may stand before the date, "de" inside it, nothing else may
          if (!isSkippedWord(bytes, from, at)) return nullOrBad(bytes, start, end);
        }
      } else if (isSeparator(byte)) {
        at++;
      } else {
        return BAD_TIME;
      }
    }

    if (parts < 2) return nullOrBad(bytes, start, end);
    if (parts === 2) return monthOnly(first, second, namedMonth, at, to);
    let year: number;
    let month: number;
    let day: number;
    if (namedMonth > 0) {
      month = namedMonth;
      if (first === -2) [day, year] = [second, third];
      else if (second === -2) [day, year] = yearFirst ? [third, first] : [first, third];
      else return BAD_TIME;
    } else if (yearFirst) {
      [year, month, day] = [first, second, third];
    } else {
      year = third;
      month = dayFirst ? second : first;
      day = dayFirst ? first : second;
    }
    return withClock(dayNumber(year, month, day), bytes, at, to);
  }

  /** Seconds (9 or 10 digits) or milliseconds (12 or 13) since 1970, as databases and ArcGIS write dates. */
  function sinceEpoch(value: number, digits: number, bytes: Uint8Array, at: number, to: number): number {
    if (digits === 11 || digits > 13 || !isFraction(bytes, at, to)) return BAD_TIME;
    reader.hadClock = true;
    return Math.floor(value / (digits > 10 ? 60_000 : 60));
  }

  /** Days since 1899-12-30 with the time as their fraction (1954 to 2119), as spreadsheets count them. */
  function serialDay(value: number, bytes: Uint8Array, at: number, to: number): number {
    if (value < 20_000 || value > 80_000 || !isFraction(bytes, at, to)) return BAD_TIME;
    reader.hadClock = to - at > 2;
    const fraction = to > at ? Number(`0.${decodeBytes(bytes, at + 1, to)}`) : 0;
    return (value - 25_569) * 1440 + Math.round(fraction * 1440);
  }

  function monthOnly(first: number, second: number, namedMonth: number, at: number, to: number): number {
    if (at < to) return BAD_TIME;
    const year = first > 31 ? first : second;
    const month = namedMonth > 0 ? namedMonth : first > 31 ? second : first;
    if (year < 1000) return BAD_TIME;
    reader.monthOnly = true;
    return dayNumber(year, month, 1) * 1440;
  }

  function dayNumber(year: number, month: number, day: number): number {
    if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return BAD_TIME;
    if (day > 28 && day > daysInMonth(year, month)) return BAD_TIME;
    const key = year * 12 + month;
    if (key !== lastMonth) {
      let firstDay = firstDays.get(key);
      if (firstDay === undefined) firstDays.set(key, (firstDay = dayOf(year, month, 1)));
      lastMonth = key;
      lastFirstDay = firstDay;
    }
    return lastFirstDay + day - 1;
  }

  function withClock(day: number, bytes: Uint8Array, at: number, to: number): number {
    // separators before the clock: T, spaces, a comma, "at", or the colon of Apache-style dates
    while (at < to && (bytes[at] === 32 || bytes[at] === 44 || bytes[at] === 160)) at++;
    if (at < to && (bytes[at] | 32) === 116) at++;
    if (at === to) return day * 1440;
    let minute = readClock(bytes, at, to);
    // "22:00 - 01/14/2019 07:00": of a span its begin
    if (Number.isNaN(minute)) minute = readClock(bytes, at, endOfFirst(bytes, at, to));
    reader.hadClock = true;
    return day * 1440 + minute;
  }

  return reader;
}

/** Nothing, or a decimal sign with digits, up to the end. */
function isFraction(bytes: Uint8Array, at: number, to: number): boolean {
  if (at === to) return true;
  if (bytes[at] !== 46 && bytes[at] !== 44) return false;
  while (++at < to) if (!isDigit(bytes[at])) return false;
  return true;
}

/** Where the first of two times ends: before ` - ` or ` to `, else at the end. */
function endOfFirst(bytes: Uint8Array, at: number, to: number): number {
  const found = decodeBytes(bytes, at, to).search(/ (-|–|to) /);
  return found < 0 ? to : at + found;
}
