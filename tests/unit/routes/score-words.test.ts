import { describe, expect, test } from 'vitest';
import {
  comparison,
  formatPoints,
  listed,
  seenBefore,
  verdictWord,
  whatDiffers,
  type SetUp,
} from '../../../src/routes/hotspots/score/score-words.ts';

const interval = (value: number, lower: number, upper: number) => ({ value, lower, upper });

describe('what the difference to the count map allows to say', () => {
  test('better only where the interval excludes nought and the difference is worth having', () => {
    expect(comparison('forecast', interval(0.006, 0.004, 0.009))).toBe(
      'The forecast does better than a plain count map: +0.4 to +0.9 points with other weeks (90 % interval).',
    );
    expect(comparison('zones', interval(-0.16, -0.163, -0.158))).toMatch(
      /^The zones do worse than a plain count map: −16/,
    );
    expect(comparison('density', interval(0.006, -0.004, 0.009))).toMatch(/^It cannot be told from a plain count map/);
  });

  test('practically equal where the interval excludes nought but the difference is under a tenth of a point', () => {
    expect(comparison('forecast', interval(0.00018, 0.00009, 0.00025))).toBe(
      'Practically equal to a plain count map: +0.01 to +0.03 points with other weeks (90 % interval).',
    );
  });

  test('nothing where the weeks are too few', () => {
    expect(comparison('forecast', undefined)).toMatch(/too few/);
  });

  test('in one or two words in the table', () => {
    expect(verdictWord(interval(0.006, 0.004, 0.009))).toBe('beats it');
    expect(verdictWord(interval(-0.006, -0.009, -0.004))).toBe('worse');
    expect(verdictWord(interval(0.0002, 0.0001, 0.0003))).toBe('equal');
    expect(verdictWord(interval(0.002, -0.0001, 0.003))).toBe('unclear');
    expect(verdictWord(undefined)).toBe('not told');
    expect(formatPoints(interval(0, -0.0079, 0.0001))).toBe('−0.8 to +0.01');
  });
});

describe('what differs from the map that was scored', () => {
  const plain: SetUp = {
    filter: { type: '', from: '', to: '', hourFrom: 0, hourTo: 23 },
    halfLifeDays: undefined,
    kernel: 'gaussian',
    bandwidthMeters: 200,
    edgeCorrection: 'uniform',
    zones: 8,
  };

  test('is nothing where nothing was changed, and a type has its own score', () => {
    for (const map of ['forecast', 'density', 'zones'] as const) {
      expect(whatDiffers(map, { ...plain, filter: { ...plain.filter, type: 'THEFT' } }, 200)).toEqual([]);
    }
  });

  test('is said of the settings that the map depends on, and of no others', () => {
    const other: SetUp = {
      ...plain,
      filter: { ...plain.filter, from: '2016-01-01', hourFrom: 20 },
      halfLifeDays: 90,
      bandwidthMeters: 400,
      edgeCorrection: 'none',
      zones: 5,
    };
    expect(listed(whatDiffers('forecast', other, 200))).toBe('the dates, the hours and the fading of past weeks');
    expect(whatDiffers('zones', other, 200)).toEqual(['the dates', 'the hours', 'the number of zones (scored: 8)']);
    expect(whatDiffers('density', other, 200)).toContain('the bandwidth (scored: 200\u00A0m)');
    expect(whatDiffers('density', other, 200)).toContain('the correction at the edge');
  });

  test('goes by the standard deviation: the same smoothing with another kernel differs in the kernel alone', () => {
    const quartic: SetUp = { ...plain, kernel: 'quartic', bandwidthMeters: Math.sqrt(8) * 200 };
    expect(whatDiffers('density', quartic, 200)).toEqual(['the quartic kernel']);
  });
});

test('a density whose default bandwidth was chosen on the records that score it says so', () => {
  expect(seenBefore('density', '2016-03-31', '2015-10-01')).toMatch(/chosen on records until 31.Mar.2016, which are/);
  expect(seenBefore('density', '2016-03-31', '2016-03-31')).not.toBe('');
  expect(seenBefore('density', '2016-03-31', '2016-04-01')).toBe('');
  // neither forecast nor zones have that bandwidth
  expect(seenBefore('forecast', '2016-03-31', '2015-10-01')).toBe('');
  expect(seenBefore('zones', '2016-03-31', '2015-10-01')).toBe('');
});
