import { describe, expect, test } from 'vitest';
import { beatsBaseline, verdictOf, type Score } from '#lib/core/records/model-record.ts';

const score = (better: Score['better'], difference?: Score['difference']): Score => ({
  measure: 'm',
  label: 'A figure',
  unit: '%',
  value: 81,
  baseline: 80,
  baselineLabel: 'baseline',
  better,
  ...(difference ? { difference } : {}),
});
const above = { value: 1, lower: 0.5, upper: 1.5 };
const around = { value: 1, lower: -0.5, upper: 2.5 };
const below = { value: -1, lower: -1.5, upper: -0.5 };

describe('what a score may say', () => {
  test.each([
    ['higher', above, 'beats'],
    ['higher', around, 'unclear'],
    ['higher', below, 'worse'],
    ['lower', above, 'worse'],
    ['lower', around, 'unclear'],
    ['lower', below, 'beats'],
    ['closer', above, 'misses'],
    ['closer', around, 'keeps'],
    ['closer', below, 'misses'],
  ] as const)('%s is better, %o: %s', (better, difference, verdict) => {
    expect(verdictOf(score(better, difference))).toBe(verdict);
    expect(beatsBaseline(score(better, difference))).toBe(verdict === 'beats');
  });

  test('is nothing where there is no interval', () => {
    for (const better of ['higher', 'lower', 'closer'] as const) {
      expect(verdictOf(score(better))).toBe('untold');
      expect(beatsBaseline(score(better))).toBe(false);
    }
  });
});
