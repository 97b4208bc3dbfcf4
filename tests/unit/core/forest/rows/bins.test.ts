import { describe, expect, test } from 'vitest';
import { binCount, binEdges, binFeatures, codeOf, encodeColumns, thresholdCode } from '#lib/core/forest/rows/bins.ts';

describe('binning', () => {
  test('keeps every value apart where there are few, with edges at midpoints', () => {
    const { bins, codes } = binFeatures(['x'], [[5, 1, 1, 9, 5]]);
    expect([...codes]).toEqual([1, 0, 0, 2, 1]);
    expect([...binEdges(bins, 0)]).toEqual([3, 7]);
  });

  test('cuts many values into bins of about equally many rows', () => {
    const values = Float64Array.from({ length: 10_000 }, (_, i) => i ** 2);
    const { bins, codes } = binFeatures(['x'], [values], 100);
    expect(binCount(bins, 0)).toBe(100);
    const counts = new Array<number>(100).fill(0);
    for (const code of codes) counts[code]++;
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(99);
    expect(Math.max(...counts)).toBeLessThanOrEqual(101);
  });

  test('never parts equal values, even where one value fills many bins', () => {
    const values = [...new Array<number>(900).fill(7), ...Array.from({ length: 300 }, (_, i) => 10 + i)];
    const { bins, codes } = binFeatures(['x'], [values], 16);
    expect(new Set(codes.subarray(0, 900)).size).toBe(1);
    expect(binCount(bins, 0)).toBeLessThanOrEqual(16);
    expect(binCount(bins, 0)).toBeGreaterThan(10);
  });

  test('puts missing values into a bin of their own below all others', () => {
    const { bins, codes } = binFeatures(['x'], [[NaN, -1e9, 3, NaN]]);
    expect([...codes]).toEqual([0, 1, 2, 0]);
    expect(codeOf(binEdges(bins, 0), NaN)).toBe(0);
    expect(codeOf(binEdges(bins, 0), -1e12)).toBe(1);
  });

  test('codes new values by the nearer of two known ones', () => {
    const { bins } = binFeatures(['x'], [[0, 10, 20]]);
    expect([...encodeColumns(bins, [[-5, 4, 6, 1000]]).codes]).toEqual([0, 0, 1, 2]);
  });

  test('takes wide codes only where bins ask for them', () => {
    const values = Float64Array.from({ length: 1000 }, (_, i) => i);
    expect(binFeatures(['x'], [values]).codes).toBeInstanceOf(Uint8Array);
    expect(binFeatures(['x'], [values], 1000).codes).toBeInstanceOf(Uint16Array);
  });

  test('bears no rows, constant columns and columns of nothing but missing values', () => {
    expect(binFeatures(['x'], [[]]).rows).toBe(0);
    expect(binCount(binFeatures(['x'], [[4, 4, 4]]).bins, 0)).toBe(1);
    expect(binCount(binFeatures(['x'], [[NaN, NaN]]).bins, 0)).toBe(1);
  });

  test('refuses columns of different lengths', () => {
    expect(() => binFeatures(['x', 'y'], [[1, 2], [1]])).toThrow('expected 2 rows in column 1, got 1');
    expect(() => binFeatures(['x'], [])).toThrow('expected 1 columns');
  });
});

test('a split between bins that are absent from a node lies at the midpoint of the values present', () => {
  const { bins } = binFeatures(['x'], [[0, 1, 2, 3, 10]]);
  // present are 0 and 10: the cut at 5 sends 1, 2 and 3 left
  expect(thresholdCode(bins, 0, 0, 4)).toBe(3);
  expect(thresholdCode(bins, 0, 0, 1)).toBe(0);
});
