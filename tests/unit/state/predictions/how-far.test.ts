import { describe, expect, test } from 'vitest';
import { dayOf } from '#lib/core/table/calendar.ts';
import { howFar } from '#lib/state/predictions/how-far.ts';

const FIRST = dayOf(2015, 1, 1);
const LAST = dayOf(2016, 12, 31);
const words = (year: number, month: number, day: number): string | undefined =>
  howFar(dayOf(year, month, day), FIRST, LAST)?.words;

describe('how far a date lies from the records', () => {
  test('inside them nothing is said, both ends included', () => {
    expect(words(2015, 1, 1)).toBeUndefined();
    expect(words(2016, 2, 29)).toBeUndefined();
    expect(words(2016, 12, 31)).toBeUndefined();
  });

  test('days, then months, then years and months', () => {
    expect(words(2017, 1, 1)).toBe('1 day after the last record');
    expect(words(2017, 2, 28)).toBe('59 days after the last record');
    expect(words(2017, 3, 31)).toBe('3 months after the last record');
    expect(words(2018, 12, 30)).toBe('23 months after the last record');
    expect(words(2018, 12, 31)).toBe('2 years after the last record');
    expect(words(2020, 2, 29)).toBe('3 years and 1 month after the last record');
    expect(words(2014, 12, 31)).toBe('1 day before the first record');
    expect(words(2012, 10, 1)).toBe('2 years and 3 months before the first record');
  });

  test('of records that hold months, the month counts and not the day', () => {
    const monthly = (year: number, month: number, day: number) => howFar(dayOf(year, month, day), FIRST, LAST, true);
    expect(monthly(2016, 12, 1)).toBeUndefined();
    expect(monthly(2017, 1, 1)?.words).toBe('1 month after the last record');
    expect(monthly(2017, 1, 31)?.words).toBe('1 month after the last record');
    expect(monthly(2019, 3, 15)?.words).toBe('2 years and 3 months after the last record');
    expect(monthly(2014, 12, 31)?.words).toBe('1 month before the first record');
    expect([monthly(2017, 12, 1)?.long, monthly(2018, 1, 1)?.long]).toEqual([false, true]);
  });

  test('more than a year away is a long way', () => {
    expect(howFar(LAST + 366, FIRST, LAST)?.long).toBe(false);
    expect(howFar(LAST + 367, FIRST, LAST)?.long).toBe(true);
    expect(howFar(FIRST - 367, FIRST, LAST)?.long).toBe(true);
  });
});
