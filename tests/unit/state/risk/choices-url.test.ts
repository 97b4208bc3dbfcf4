import { describe, expect, test } from 'vitest';
import { partOfHours, readRiskChoices, writeRiskChoices } from '#lib/state/risk/choices-url.ts';

const HASH = '0123456789abcdef0123';

describe('what the Risk page shows, in its address', () => {
  test('is read as it was written', () => {
    const search = writeRiskChoices(
      { when: { part: 5, dayKind: 1, month: 8 }, by: 'density', area: 25 },
      6,
      HASH,
    ).toString();
    expect(search).toBe('hours=20-24&days=weekends&month=8&by=km2&area=25&data=0123456789ab');
    expect(readRiskChoices(new URLSearchParams(search))).toEqual({
      hours: { from: 20, to: 24 },
      dayKind: 1,
      month: 8,
      by: 'density',
      area: 25,
      data: '0123456789ab',
    });
  });

  test('the page as it opens has a bare address', () => {
    expect(writeRiskChoices({ when: {}, by: 'volume', area: undefined }, 6, HASH).toString()).toBe('');
  });

  test.each([
    ['month=13', { by: 'volume' }],
    ['month=0', { by: 'volume' }],
    ['days=Sunday', { by: 'volume' }],
    ['hours=late', { by: 'volume' }],
    ['area=-4&by=km2', { by: 'density' }],
    ['', { by: 'volume' }],
  ])('what is no such thing is left out: %s', (search, read) => {
    expect(readRiskChoices(new URLSearchParams(search))).toEqual(read);
  });

  test('hours are a part of the day only where the model cuts the day just so', () => {
    expect(partOfHours({ from: 0, to: 4 }, 6)).toBe(0);
    expect(partOfHours({ from: 20, to: 24 }, 6)).toBe(5);
    expect(partOfHours({ from: 18, to: 24 }, 4)).toBe(3);
    expect(partOfHours({ from: 20, to: 24 }, 4)).toBeUndefined();
    expect(partOfHours({ from: 2, to: 6 }, 6)).toBeUndefined();
    expect(partOfHours({ from: 24, to: 28 }, 6)).toBeUndefined();
    expect(partOfHours({ from: 0, to: 24 }, 1)).toBeUndefined();
  });
});
