import { describe, expect, test } from 'vitest';
import type { EmergingMap, SignificantMap } from '#lib/contract/hotspot-map.ts';
import {
  cellsInWords,
  cellWords,
  countClasses,
  countLevels,
  developmentOf,
  monthsInWords,
  tooFewMonths,
} from '../../../src/routes/hotspots/cells/cell-words.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const cells: SignificantMap = {
  ...{ shape: 'squares', cellSizeMeters: 250, method: 'normal', coldImpossible: false, crimesLeftOut: 0 },
  ...{ centre: new Float64Array(10), corners: new Float64Array(40), cornerStart: Uint32Array.of(0, 4, 8, 12, 16, 20) },
  crimes: Float64Array.of(1412, 1, 30, 20, 0),
  z: Float64Array.of(9.44, 2.4, 0.6, 0, -3.2),
  q: Float64Array.of(0.001, 0.08, 0.6, 1, 0.04),
};
const emerging: EmergingMap = {
  cells: ['persistent', 'new', 'sporadic', 'never', 'never'],
  ...{ hotMonths: Uint16Array.of(34, 1, 3, 0, 0), months: 36, firstMonth: 2014 * 12, lastMonth: 2016 * 12 + 11 },
  ...{ partialMonths: [], missingMonths: [] },
};

describe('what a cell says', () => {
  test('is its level, z and crimes', () => {
    const said = (cell: number): string => plain(cellWords(cells, undefined, cell).join(' | '));
    expect(said(0)).toBe('Hot at 99 % | Gi* z 9.4 · 1,412 reported crimes in this cell');
    expect(said(1)).toBe('Hot at 90 % | Gi* z 2.4 · 1 reported crime in this cell');
    expect(said(2)).toBe('Not significant | Gi* z 0.6 · 30 reported crimes in this cell');
    expect(said(4)).toBe('Cold at 95 % | Gi* z −3.2 · 0 reported crimes in this cell');
  });

  test('and its development where that is shown, told apart from the whole time', () => {
    const said = cellWords(cells, emerging, 2).map(plain);
    expect(said[0]).toBe('Not significant over the whole time');
    expect(said[2]).toBe('Sporadic: hot in 3 of 36 months');
    expect(developmentOf(emerging, 3)).toBe('Hot in none of the 36 months');
    expect(developmentOf({ ...emerging, cells: [] }, 3)).toBeUndefined();
  });
});

test('cells are counted by the strictest level, each once', () => {
  expect(countLevels(cells)).toEqual({ hot: { 99: 1, 95: 0, 90: 1 }, cold: { 99: 0, 95: 1, 90: 0 } });
  expect(countClasses(emerging)).toEqual({ intensifying: 0, persistent: 1, diminishing: 0, new: 1, sporadic: 1 });
});

test('the size of the cells is told in metres, that of hexagons as about', () => {
  expect(plain(cellsInWords(cells))).toBe('5 squares of 250 m');
  expect(plain(cellsInWords({ ...cells, shape: 'hexagons', cellSizeMeters: 202.3 }))).toBe(
    '5 hexagons with edges of about 200 m',
  );
  expect(plain(cellsInWords({ ...cells, crimes: Float64Array.of(3) }))).toBe('1 square of 250 m');
});

describe('the months', () => {
  test('that were compared, and those that were not', () => {
    expect(plain(monthsInWords(emerging))).toBe('36 whole months were compared, Jan 2014 – Dec 2016.');
    const gaps = { ...emerging, partialMonths: [2017 * 12], missingMonths: [2015 * 12 + 6] };
    expect(plain(monthsInWords(gaps))).toBe(
      '36 whole months were compared, Jan 2014 – Dec 2016. Known in part only and left out: Jan 2017. ' +
        'Without any record and left out: Jul 2015.',
    );
  });

  test('many gaps are counted, not listed', () => {
    const missingMonths = Array.from({ length: 9 }, (_, i) => 2015 * 12 + i);
    expect(plain(monthsInWords({ ...emerging, missingMonths }))).toMatch(/May 2015, Jun 2015 and 3 more\.$/);
  });

  test('fewer than 12 are told with what to do', () => {
    const few = { ...emerging, cells: [], months: 9, partialMonths: [2016 * 12 + 2] };
    expect(plain(tooFewMonths(few))).toBe(
      'Development needs at least 12 whole months; this selection has 9 whole months (Mar 2016 only in part). ' +
        'Choose a longer range of dates, or records that cover more months.',
    );
    expect(tooFewMonths({ ...few, months: 0, partialMonths: [] })).toMatch(/has no whole month\. Choose/);
  });
});
