import { describe, expect, it } from 'vitest';
import { judgeTimes } from '#lib/ingest/columns/column-profile.ts';
import { parseCoordinateText, readCoordinateText } from '#lib/ingest/cells/coordinate-text.ts';
import { NO_TIME, readTimeOfDay, type TimeFormat } from '#lib/ingest/cells/clock-reader.ts';
import { createDateReader } from '#lib/ingest/cells/date-reader.ts';
import { monthOfText } from '#lib/ingest/cells/month-words.ts';

const encoder = new TextEncoder();

function read(text: string): string {
  const bytes = encoder.encode(text);
  const minutes = createDateReader('month-first').read(bytes, 0, bytes.length);
  return Number.isFinite(minutes) ? new Date(minutes * 60_000).toISOString().slice(0, 16).replace('T', ' ') : 'no date';
}

describe('dates that are counted', () => {
  it.each([
    // date -u -d @1451606400
    ['1451606400', '2016-01-01 00:00'],
    ['1451606400000', '2016-01-01 00:00'],
    ['1642113000000', '2022-01-13 22:30'],
    ['1642113000.0', '2022-01-13 22:30'],
    // before 2001 there are nine digits, or twelve with milliseconds
    ['946684800', '2000-01-01 00:00'],
    ['978307200000', '2001-01-01 00:00'],
    // serial days of spreadsheets: 42370 is 1 January 2016
    ['42370', '2016-01-01 00:00'],
    ['42370.5', '2016-01-01 12:00'],
    ['42370,75', '2016-01-01 18:00'],
    ['44574.9375', '2022-01-13 22:30'],
    ['44574.937499999', '2022-01-13 22:30'],
    // still dates run together
    ['201601311305', '2016-01-31 13:05'],
    ['20160131', '2016-01-31 00:00'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['12345', '99999', '12345678901', '164211300000000', '1642113000x', '42370.5.1', '2019-W05', '123456'])(
    '%s is no date',
    (text) => {
      expect(read(text)).toBe('no date');
    },
  );

  it('of a span the begin is taken', () => {
    expect(read('01/13/2019 22:00 - 01/14/2019 07:00')).toBe('2019-01-13 22:00');
    expect(read('01/13/2019 22:05 to 23:00')).toBe('2019-01-13 22:05');
  });
});

describe('times of day', () => {
  const time = (text: string, format: TimeFormat): number => {
    const bytes = encoder.encode(text);
    return readTimeOfDay(bytes, 0, bytes.length, format);
  };

  it.each([
    ['22:00-22:59', 22],
    ['22:00 - 23:00', 22],
    ['23:00-00:00', 23],
    ['08:00-08:59', 8],
    ['22h', 22],
    ['22-23', 22],
    ['22:00', 22],
    ['7 a 8', 7],
    ['22:30-22:59', 22],
    ['21:00:00 - 21:59:59', 21],
    ['2200-2259', 22],
    ['11PM - 12AM', 23],
  ])('%s is the hour %i', (text, hour) => {
    expect(time(text, 'hour')).toBe(hour * 60);
  });

  it('an hour beyond the day is none', () => {
    expect(time('25', 'hour')).toBeNaN();
  });

  it.each(['25:00', '18-25', '7 Eleven', '22:75', 'Monday'])('%s is no time of day', (text) => {
    for (const format of ['hour', 'clock', 'hhmm', 'fraction'] as const) expect(time(text, format)).toBeNaN();
  });

  it.each([
    ...[
      '18-24',
      '18:00-20:59',
      '21:00:00 - 23:59:59',
      '1800-2359',
      '8P-10P',
      '7PM-11PM',
      '22h-02h',
      'de 18 a 24 noite',
    ],
    ...['evening', 'Evening shift', 'Night', 'NOCHE', 'mañana', 'A noite', 'Pela manhã', 'jour', 'soir', 'après-midi'],
    ...['Unknown', 'UNK', 'Desconocida', 'em hora incerta', 'PM', '2nd shift'],
  ])('%s tells a part of the day at most: an unknown time, never an invented one', (text) => {
    for (const format of ['hour', 'clock', 'hhmm', 'fraction'] as const) expect(time(text, format)).toBe(NO_TIME);
  });

  it.each([
    ['0.9375', 22 * 60 + 30],
    ['0,9375', 22 * 60 + 30],
    ['.5', 720],
    ['0', 0],
    ['0.999999', 1439],
    ['44500.9375', 22 * 60 + 30],
  ])('%s of a day is the minute %i', (text, minute) => {
    expect(time(text, 'fraction')).toBe(minute);
  });

  it('a date before a bare time is passed over', () => {
    expect(time('1899-12-30 22:30:00', 'clock')).toBe(22 * 60 + 30);
    expect(time('12/30/1899 08:10:00 PM', 'clock')).toBe(20 * 60 + 10);
  });

  it('spans of an hour are told from spans of six, and from zones', () => {
    expect(judgeTimes(['22:00-22:59', '08:00-08:59'])).toBe('hour');
    expect(judgeTimes(['18-24', '00-06'])).toBeUndefined();
    expect(judgeTimes(['22:00+01:00', '08:15-05:00'])).toBe('clock');
    expect(judgeTimes(['jour', 'soir', 'nuit'])).toBeUndefined();
    expect(judgeTimes(['06:00-12:00', '00:00-06:00'])).toBeUndefined();
    expect(judgeTimes(['07:00-15:00', '15:00-23:00', '23:00-07:00'])).toBeUndefined();
    expect(judgeTimes(['08:00-09:00', '13:00-14:00'])).toBe('hour');
    expect(judgeTimes(['21:00:00 - 23:59:59', '06:00:00 - 08:59:59'])).toBeUndefined();
    expect(judgeTimes(['8P-10P', '12A-2A'])).toBeUndefined();
  });

  it('shares of a day are told from clocks with a point', () => {
    expect(judgeTimes(['0.9375', '0.5', '0'])).toBe('fraction');
    expect(judgeTimes(['0,9375', '0,340277777777778'])).toBe('fraction');
    expect(judgeTimes(['0.30', '13.45', '22.10'])).toBe('clock');
    expect(judgeTimes(['0.30', '0.45'])).not.toBe('fraction');
  });

  it('words among clocks do not hide how the clocks are written', () => {
    expect(judgeTimes(['22:30', 'night', '08:15'])).toBe('clock');
    expect(judgeTimes(['22', 'unknown', '8', '13'])).toBe('hour');
    expect(judgeTimes(['night', 'evening', '08:15'])).toBeUndefined();
  });
});

it.each([
  ['January', 1],
  ['MARZO', 3],
  ['março', 3],
  ['août', 8],
  ['Dezember', 12],
  ['dicembre', 12],
  ['mei', 5],
  ['Sept.', 9],
  ['Monday', 0],
  ['4', 0],
  ['', 0],
])('"%s" is month %i', (text, month) => {
  expect(monthOfText(text)).toBe(month);
});

describe('both coordinates in one text', () => {
  it.each([
    ['(41.88, -87.63)', 41.88, -87.63],
    ['41.88,-87.63', 41.88, -87.63],
    ['1 MAIN ST\nCHICAGO, IL 60601\n(41.88, -87.63)', 41.88, -87.63],
    ['POINT (-87.63 41.88)', 41.88, -87.63],
    ['SRID=4326;POINT(-87.63 41.88)', 41.88, -87.63],
    ["{'latitude': '41.88', 'longitude': '-87.63', 'human_address': '{\"zip\": \"60601\"}'}", 41.88, -87.63],
    ["{'longitude': '-87.63', 'needs_recoding': False, 'latitude': '41.88'}", 41.88, -87.63],
    ['{"type": "Point", "coordinates": [-87.63, 41.88]}', 41.88, -87.63],
    ['lat=41.88 lon=-87.63', 41.88, -87.63],
  ])('%s', (text, latitude, longitude) => {
    expect(readCoordinateText(text, 'latitude')).toEqual([latitude, longitude]);
  });

  it('an address with no coordinates is a row without a place', () => {
    expect(readCoordinateText('100 MAIN ST, CHICAGO, IL 60601', 'latitude')).toEqual([Infinity, Infinity]);
    expect(readCoordinateText("{'latitude': None, 'longitude': None}", 'latitude')).toEqual([Infinity, Infinity]);
    expect(readCoordinateText('', 'latitude')).toEqual([Infinity, Infinity]);
    expect(parseCoordinateText('1200 - 1299 BLOCK 14')).toBeUndefined();
  });
});
