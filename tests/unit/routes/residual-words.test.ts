/** What the map of held-out differences says: by area, of all of them, and which it names. */
import { describe, expect, it } from 'vitest';
import {
  furthestAreas,
  residualWords,
  signedText,
  unusualWords,
} from '../../../src/routes/dashboard/counts/residual-words.ts';

const residual = (reported: number, expected: number, standardised: number) => ({ reported, expected, standardised });
const many = (unusual: number, usual: number) => [
  ...Array.from({ length: unusual }, () => residual(90, 60, 3)),
  ...Array.from({ length: usual }, () => residual(60, 60, 0)),
];

describe('what the map says of an area', () => {
  it('is how many were reported and expected, which is more, and by how many standard deviations', () => {
    expect(residualWords('Austin', residual(12_345, 11_933.2, 3.91))).toBe(
      'Austin: 12,345 reported, 11,933 expected, 412 more (+3.9)',
    );
    expect(residualWords('Loop', residual(1_231, 1_525, -7.34))).toBe(
      'Loop: 1,231 reported, 1,525 expected, 294 fewer (−7.3)',
    );
    expect(residualWords('Hegewisch', residual(60, 60.2, -0.02))).toBe(
      'Hegewisch: 60 reported, 60 expected, as many (0.0)',
    );
  });

  it('leaves out a deviation that cannot be told, and says of an area without a score that it has none', () => {
    expect(residualWords('Empty', residual(0, 0, NaN))).toBe('Empty: 0 reported, 0 expected, as many');
    expect(residualWords('New', undefined)).toBe('New: not in the score');
  });

  it('has a plus only where something is more than nothing', () => {
    expect([0.04, 0.06, -0.04, 3].map((value) => signedText(value, 1))).toEqual(['0.0', '+0.1', '0.0', '+3.0']);
  });
});

describe('how many areas are unusual', () => {
  it('is said beside what chance alone would give, and nothing more where chance explains it', () => {
    expect(unusualWords(many(4, 73))).toBe('4 of 77 areas lie beyond ± 2; chance alone would put about 4 there.');
  });

  it('is explained where chance does not', () => {
    expect(unusualWords(many(33, 44))).toContain(
      '33 of 77 areas lie beyond ± 2; chance alone would put about 4 there.',
    );
    expect(unusualWords(many(33, 44))).toMatch(/areas changed, or follow a pattern of their own/);
  });

  it('holds for few areas, one, and none', () => {
    expect(unusualWords(many(0, 5))).toBe('0 of 5 areas lie beyond ± 2; chance alone would put hardly any there.');
    expect(unusualWords(many(1, 0))).toMatch(/^1 of 1 area lies beyond ± 2/);
    expect(unusualWords([residual(0, 0, NaN)])).toBe('No area has a difference to show.');
  });
});

it('the list names the areas furthest from what was expected on either side, and none without a figure', () => {
  const all = [1, -4, NaN, 4, 0.5, 6].map((standardised) => residual(1, 1, standardised));
  expect(furthestAreas(all, 4)).toEqual([5, 1, 3, 0]);
  expect(furthestAreas([], 5)).toEqual([]);
});
