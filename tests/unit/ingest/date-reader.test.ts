import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateOrder } from '#lib/contract/column-mapping.ts';
import { judgeDates, judgeTimes } from '#lib/ingest/columns/column-profile.ts';
import { NO_TIME, readTimeOfDay, type TimeFormat } from '#lib/ingest/cells/clock-reader.ts';
import { createDateReader } from '#lib/ingest/cells/date-reader.ts';

const encoder = new TextEncoder();

function minutes(text: string, order: DateOrder = 'month-first'): number {
  const bytes = encoder.encode(text);
  return createDateReader(order).read(bytes, 0, bytes.length);
}

function iso(text: string, order: DateOrder = 'month-first'): string {
  const value = minutes(text, order);
  return Number.isFinite(value) ? new Date(value * 60_000).toISOString().slice(0, 16).replace('T', ' ') : String(value);
}

function clock(text: string, format: TimeFormat): number {
  const bytes = encoder.encode(text);
  return readTimeOfDay(bytes, 0, bytes.length, format);
}

describe('reading dates', () => {
  it.each([
    ['01/31/2016 11:05:00 PM', '2016-01-31 23:05'],
    ['01/31/2016 12:00:00 AM', '2016-01-31 00:00'],
    ['01/31/2016 12:30 PM', '2016-01-31 12:30'],
    ['01/31/2016 0:30 PM', '2016-01-31 12:30'],
    ['2016-01-31 00:30 AM', '2016-01-31 00:30'],
    ['01/31/2016 13:05 PM', '2016-01-31 13:05'],
    ['1/31/2016 3:05 p.m.', '2016-01-31 15:05'],
    ['2012-02-14T14:10:00.000', '2012-02-14 14:10'],
    ['2019-04-23T12:30:00Z', '2019-04-23 12:30'],
    ['2019-04-23 12:30:00+02:00', '2019-04-23 12:30'],
    ['2019-04-23 12:30:00 UTC', '2019-04-23 12:30'],
    ['2018-09-02 13:00:00', '2018-09-02 13:00'],
    ['2018/09/02 13:00', '2018-09-02 13:00'],
    ['20160131', '2016-01-31 00:00'],
    ['20160131 1305', '2016-01-31 13:05'],
    ['20160131130559', '2016-01-31 13:05'],
    ['31-Jan-2016', '2016-01-31 00:00'],
    ['31 JANUARY 2016 9:00', '2016-01-31 09:00'],
    ['Jan 31, 2016 9:00 AM', '2016-01-31 09:00'],
    ['Sunday, January 31, 2016', '2016-01-31 00:00'],
    ['31 de enero de 2016', '2016-01-31 00:00'],
    ['1/31/16 0:05', '2016-01-31 00:05'],
    ['1/31/75', '1975-01-31 00:00'],
    ['"01/31/2016"', '2016-01-31 00:00'],
    ['  01/31/2016  ', '2016-01-31 00:00'],
    ['2018-01', '2018-01-01 00:00'],
    ['01/2018', '2018-01-01 00:00'],
    ['January 2018', '2018-01-01 00:00'],
    ['02/29/2016', '2016-02-29 00:00'],
    ['12/31/2016 24:00', '2017-01-01 00:00'],
  ])('%s is %s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it('obeys the order of the column', () => {
    expect(iso('01/02/2016', 'day-first')).toBe('2016-02-01 00:00');
    expect(iso('01/02/2016', 'month-first')).toBe('2016-01-02 00:00');
    expect(iso('31.1.2016 13:05', 'day-first')).toBe('2016-01-31 13:05');
  });

  it.each([
    '32/13/2016',
    '02/29/2015',
    '02/30/2016',
    '13/13/2016',
    'yesterday',
    '5',
    '123456',
    '01/31/2016 25:00',
    '01/31/2016 12:61',
    '2016-01-31 nonsense',
    '41.88, -87.63',
    '1/2/3/4',
    '0000-00-00',
  ])('"%s" is no date', (text) => {
    expect(minutes(text)).toBeNaN();
  });

  it.each(['', '  ', 'NA', 'NULL', 'n/a'])('"%s" is the absence of a date', (text) => {
    expect(minutes(text)).toBe(NO_TIME);
  });

  it('reads back every minute from 1950 to 2050 in every common spelling', () => {
    const two = (value: number): string => String(value).padStart(2, '0');
    fc.assert(
      fc.property(fc.integer({ min: -20 * 525_960, max: 80 * 525_960 }), (minute) => {
        const date = new Date(minute * 60_000);
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const [h, min] = [date.getUTCHours(), date.getUTCMinutes()];
        const half = `${h % 12 === 0 ? 12 : h % 12}:${two(min)} ${h < 12 ? 'AM' : 'PM'}`;
        expect(minutes(date.toISOString())).toBe(minute);
        expect(minutes(`${m}/${d}/${y} ${half}`)).toBe(minute);
        expect(minutes(`${two(d)}.${two(m)}.${y} ${two(h)}:${two(min)}`, 'day-first')).toBe(minute);
        expect(minutes(`${y}${two(m)}${two(d)}${two(h)}${two(min)}`)).toBe(minute);
      }),
    );
  });
});

describe('reading times of day', () => {
  it('reads clocks, whole hours, and hhmm without leading zeros', () => {
    expect(clock('13:45', 'clock')).toBe(825);
    expect(clock('1:45 PM', 'clock')).toBe(825);
    expect(clock('13:45:59', 'clock')).toBe(825);
    expect(clock('7', 'hour')).toBe(420);
    expect(clock('13.0', 'hour')).toBe(780);
    expect(clock('100', 'hhmm')).toBe(60);
    expect(clock('1', 'hhmm')).toBe(1);
    expect(clock('2000', 'hhmm')).toBe(1200);
    expect(clock('', 'hhmm')).toBe(NO_TIME);
  });

  it('refuses what is no time of day', () => {
    for (const [text, format] of [
      ['25:00', 'clock'],
      ['twelve', 'clock'],
      ['30', 'hour'],
      ['1290', 'hhmm'],
      ['-1', 'hour'],
    ] as const) {
      expect(clock(text, format), text).toBeNaN();
    }
  });
});

describe('judging a column of dates', () => {
  it('decides day and month for the whole column by the values that leave no choice', () => {
    expect(judgeDates(['03/04/2016', '05/06/2016', '25/12/2016'])).toMatchObject({
      order: 'day-first',
      ambiguous: false,
    });
    expect(judgeDates(['03/04/2016', '05/06/2016', '12/25/2016'])).toMatchObject({
      order: 'month-first',
      ambiguous: false,
    });
    expect(judgeDates(['03/04/2016', '05/06/2016'])).toMatchObject({ ambiguous: true });
    expect(judgeDates(['2016-03-04'])).toMatchObject({ order: 'year-first', ambiguous: false });
  });

  it('tells months, days and clocks apart', () => {
    expect(judgeDates(['2018-01', '2018-02']).monthOnly).toBe(1);
    expect(judgeDates(['2018-01-03 00:00', '2018-01-04 00:00']).anyTime).toBe(false);
    expect(judgeDates(['2018-01-03 00:00', '2018-01-04 07:00'])).toMatchObject({ anyTime: true, anyMinute: false });
    expect(judgeDates(['2018-01-03 00:00', '2018-01-04 07:05'])).toMatchObject({ anyTime: true, anyMinute: true });
    expect(judgeDates([]).readable).toBe(0);
  });

  it('tells hours from hhmm by the column', () => {
    expect(judgeTimes(['0', '7', '23'])).toBe('hour');
    expect(judgeTimes(['1', '100', '2000'])).toBe('hhmm');
    expect(judgeTimes(['7:05', '23:10'])).toBe('clock');
    expect(judgeTimes(['Monday', 'Tuesday'])).toBeUndefined();
    expect(judgeTimes([])).toBeUndefined();
  });
});
