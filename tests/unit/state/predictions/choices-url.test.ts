import { describe, expect, test } from 'vitest';
import { readPredictionChoices, writePredictionChoices } from '#lib/state/predictions/choices-url.ts';

const HASH = '0123456789abcdef0123';

describe('a question in the address', () => {
  test('is read as it was written, with several types', () => {
    const choices = { area: 8, date: '2017-01-06', hour: 0, place: 'STREET & ALLEY', types: ['THEFT', 'ROBBERY+'] };
    const search = writePredictionChoices(choices, HASH);
    expect(readPredictionChoices(new URLSearchParams(search.toString()))).toEqual({ ...choices, data: '0123456789ab' });
  });

  test('all crimes and any place are not written', () => {
    const search = writePredictionChoices({ area: 8, date: '2017-01-06', hour: 22, place: '', types: undefined }, HASH);
    expect(search.toString()).toBe('area=8&date=2017-01-06&hour=22&data=0123456789ab');
  });

  test.each([
    ['date=2017-02-29', {}],
    ['hour=24', {}],
    ['hour=-1', {}],
    ['area=eight', {}],
    ['area=8&hour=7.5', { area: 8 }],
    ['type=', {}],
    ['', {}],
  ])('what is no such thing is left out: %s', (search, read) => {
    expect(readPredictionChoices(new URLSearchParams(search))).toEqual(read);
  });
});
