import { describe, expect, test } from 'vitest';
import type { NearRepeats } from '#lib/core/hotspots/near-repeats/near-repeats.ts';
import {
  cellWords,
  resultSentence,
  samePlaceWords,
  standsOut,
} from '../../../src/routes/hotspots/near-repeats/near-repeat-words.ts';

/** Chance everywhere, but for the cells given as [space, time, ratio, p]. */
function result(...cells: readonly (readonly [number, number, number, number])[]): NearRepeats {
  const observed = new Float64Array(20).fill(100);
  const p = new Float64Array(20).fill(0.5);
  for (const [space, time, ratio, value] of cells) {
    observed[4 * space + time] = 100 * ratio;
    p[4 * space + time] = value;
  }
  return {
    spaceBands: Float64Array.of(0, 100, 200, 300, 400),
    timeBands: Float64Array.of(7, 14, 21, 28),
    observed,
    expected: new Float64Array(20).fill(100),
    ratio: observed.map((count) => count / 100),
    p,
    incidents: 500,
    places: 400,
    days: 366,
    permutations: 999,
    seed: 1,
  };
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the sentence of the result', () => {
  test('names what follows nearby within the first days', () => {
    expect(plain(resultSentence(result([1, 0, 1.9, 0.001]), 'BURGLARY'))).toBe(
      'After a report of burglary, another within 100 m in the next 7 days was 1.90 times as frequent as chance alone would give (p = 0.001).',
    );
  });

  test('adds the same place and how far the excess goes without a gap', () => {
    const found = result(
      [0, 0, 5.8, 0.001],
      [1, 0, 1.7, 0.001],
      [2, 0, 1.2, 0.004],
      [4, 0, 1.1, 0.04],
      [1, 1, 1.3, 0.03],
    );
    expect(plain(resultSentence(found, ''))).toBe(
      'After a reported crime, another within 100 m in the next 7 days was 1.70 times as frequent as chance alone would give (p = 0.001); another at the very same place, 5.8 times (p = 0.001). The excess reaches 200 m within 7 days (1.20 times), and lasts 14 days within 100 m (1.30 times).',
    );
  });

  test('keeps the same place apart where nothing follows around it', () => {
    expect(plain(resultSentence(result([0, 0, 3, 0.002]), 'THEFT'))).toMatch(
      /^After a report of theft, another at the very same place .* 3\.0 times .*; within 100 m around it nothing stood out\.$/,
    );
  });

  test('says that nothing stood out, also where a far cell does or where fewer pairs than chance are found', () => {
    expect(resultSentence(result(), 'THEFT')).toMatch(/^Nothing stood out: within 400 m and 28 days, reports of theft/);
    expect(resultSentence(result([4, 3, 1.2, 0.03]), '')).toBe(
      'Nothing stood out nearby and soon. 1 of the 20 cells further away or later does; about one in 20 does by chance alone.',
    );
    // every permutation has at least as many: never marked
    expect(standsOut(result([1, 0, 0.5, 1]), 1, 0)).toBe(false);
  });
});

test('a cell tells its pairs, what chance gives and p, and no ratio of nothing', () => {
  expect(plain(cellWords(result([1, 0, 1.9, 0.001]), 1, 0))).toBe(
    'To 100 m, 0–7 days apart: 190 pairs; chance alone gives 100. 1.90 times as many, p = 0.001.',
  );
  const none = { ...result(), observed: new Float64Array(20), expected: new Float64Array(20) };
  none.ratio.fill(NaN);
  expect(plain(cellWords(none, 0, 3))).toBe(
    'Same place, 22–28 days apart: 0 pairs; chance alone gives 0.0. p = 0.500.',
  );
});

test('what shared coordinates do to the same place is said, and where none are shared', () => {
  expect(samePlaceWords(result())).toMatch(
    /^500 reported crimes stand on 400 exact points\. .* the same block or shop/,
  );
  expect(samePlaceWords({ ...result(), places: 500 })).toMatch(/^No two records share exact coordinates/);
});
