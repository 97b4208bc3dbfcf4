import { describe, expect, test } from 'vitest';
import { requireWhen, resolveWhen } from '#lib/api/resolve-when.ts';
import { dayOf } from '#lib/core/table/calendar.ts';

describe('when', () => {
  test('a date gives weekday, month and year: 31 January 2016 was a Sunday', () => {
    expect(resolveWhen({ date: '2016-01-31' })).toEqual({
      day: dayOf(2016, 1, 31),
      weekday: 6,
      month: 1,
      year: 2016,
    });
  });

  test('day with month and year gives the weekday', () => {
    expect(resolveWhen({ day: 29, month: 2, year: 2016 })).toEqual({
      day: dayOf(2016, 2, 29),
      weekday: 0,
      month: 2,
      year: 2016,
    });
  });

  test('29 February exists in 2016 only', () => {
    expect(() => resolveWhen({ day: 29, month: 2, year: 2015 })).toThrow('There is no day 29 in month 2 of 2015.');
  });

  test.each([
    ['day_of_week', { date: '2016-01-31', day_of_week: 0 }],
    ['month', { date: '2016-01-31', month: 2 }],
    ['year', { date: '2016-01-31', year: 2015 }],
    ['day', { date: '2016-01-31', day: 30 }],
  ])('a date that disagrees with %s is an error that names it', (field, fields) => {
    expect(() => resolveWhen(fields)).toThrow(expect.objectContaining({ code: 'invalid_field', field }));
  });

  test('parts that agree with the date are accepted', () => {
    expect(resolveWhen({ date: '2016-01-31', day_of_week: 6, month: 1, year: 2016, day: 31 }).weekday).toBe(6);
  });

  test('what a route needs and did not get is named', () => {
    expect(() => requireWhen(resolveWhen({ hour: 3, month: 1, year: 2016 }), 'hour', 'weekday')).toThrow(
      expect.objectContaining({ code: 'missing_field', field: 'day_of_week' }),
    );
  });
});
