/** What the map of all areas at an hour says of an area, and which areas its list names. */
import { describe, expect, it } from 'vitest';
import { areaWords, expectedText, highestAreas, rangeText } from '../../../src/routes/predictions/areas/area-words.ts';

const interval = (expected: number) => ({ lower: 0, upper: Math.ceil(2 * expected) });

describe('what the map says of an area', () => {
  it('is its name, the expected number and the range', () => {
    expect(areaWords('Near North Side', 1.9, interval)).toBe('Near North Side: 1.9 expected (0 to 4)');
    expect(areaWords('Loop', 1234.4, interval)).toBe('Loop: 1,234 expected (0 to 2,469)');
  });

  it('is one number where the range is: nobody reads “0 to 0”', () => {
    expect(areaWords('Loop', 0.002, () => ({ lower: 0, upper: 0 }))).toBe('Loop: 0.0020 expected (0)');
    expect(rangeText({ lower: 1100, upper: 1200 })).toBe('1,100 to 1,200');
  });

  it('never invents a number: an area that the model does not know has no forecast, other land no name', () => {
    expect(areaWords('New area', undefined, interval)).toBe('New area: no forecast');
    expect(areaWords('New area', NaN, interval)).toBe('New area: no forecast');
    expect(areaWords('', undefined, interval)).toBe('No area of the records');
  });

  it('writes expected numbers so that quiet areas can still be told apart, and busy ones are not falsely exact', () => {
    expect([0, 0.00123, 0.046, 0.1, 0.996, 1.94, 9.94, 9.96, 45.6].map(expectedText)).toEqual([
      '0',
      '0.0012',
      '0.046',
      '0.10',
      '1.0',
      '1.9',
      '9.9',
      '10',
      '46',
    ]);
  });
});

describe('the list beside the map', () => {
  it('has the highest areas first, equals by their code, and leaves out what has no forecast', () => {
    expect(highestAreas([0.1, NaN, 2, 5, 2, 0], 3)).toEqual([3, 2, 4]);
    expect(highestAreas([1, 1, 1], 2)).toEqual([0, 1]);
  });

  it('is as short as there are areas', () => {
    expect(highestAreas([0.5], 5)).toEqual([0]);
    expect(highestAreas([], 5)).toEqual([]);
  });

  it('agrees with sorting everything, for two thousand areas', () => {
    const values = Float64Array.from({ length: 2000 }, (_, i) => (i * 7919) % 2003);
    const sorted = [...values.keys()].sort((a, b) => values[b] - values[a] || a - b);
    expect(highestAreas(values, 7)).toEqual(sorted.slice(0, 7));
  });
});
