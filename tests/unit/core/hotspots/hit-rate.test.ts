import { describe, expect, it } from 'vitest';
import {
  flaggedCells,
  flagTopCells,
  hitRate,
  hitsByShare,
  predictiveAccuracyIndex,
  predictiveEfficiencyIndex,
} from '#lib/core/metrics/hit-rate.ts';
import { createRandom } from '#lib/core/random/random.ts';

describe('hit rate', () => {
  it('counts the later crimes in the highest cells', () => {
    const flagged = flagTopCells(Float64Array.of(5, 1, 9, 2, 0, 0, 0, 0, 0, 0), 0.2);
    expect([...flagged]).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
    expect(hitRate(flagged, Float64Array.of(3, 1, 4, 0, 0, 0, 0, 0, 0, 2))).toBeCloseTo(0.7, 12);
  });

  it('counts cells that tie at the cut by their expected share, wherever they stand', () => {
    const value = Float64Array.of(7, 1, 1, 1, 1, 0, 0, 0, 0, 0);
    const flagged = flagTopCells(value, 0.3);
    expect([...flagged]).toEqual([1, 0.5, 0.5, 0.5, 0.5, 0, 0, 0, 0, 0]);
    const crimes = Float64Array.of(2, 4, 0, 0, 0, 0, 0, 0, 0, 4);
    const reversed = [value.slice().reverse(), crimes.slice().reverse()];
    expect(hitRate(flagged, crimes)).toBeCloseTo(0.4, 12);
    expect(hitRate(flagTopCells(reversed[0], 0.3), reversed[1])).toBeCloseTo(0.4, 12);
  });

  it('of a constant map is the share of the area that is flagged', () => {
    const crimes = Float64Array.of(9, 0, 0, 0, 3, 0, 0, 0, 0, 0);
    expect(hitRate(flagTopCells(new Float64Array(10), 0.2), crimes)).toBeCloseTo(0.2, 12);
  });

  it('flags floor(share × cells), none where that is 0', () => {
    expect(flagTopCells(Float64Array.of(3, 2, 1), 0.05).every((flag) => flag === 0)).toBe(true);
    expect(flagTopCells(new Float64Array(0), 0.5)).toHaveLength(0);
    expect(
      flagTopCells(
        Float64Array.from({ length: 39 }, (_, i) => i),
        0.05,
      ).reduce((a, b) => a + b),
    ).toBe(1);
  });

  it('has no value without crimes', () => {
    expect(hitRate(Float64Array.of(1, 0), new Float64Array(2))).toBeNaN();
  });

  it('gives PAI and PEI', () => {
    expect(predictiveAccuracyIndex(0.4, 0.05)).toBeCloseTo(8, 12);
    expect(predictiveEfficiencyIndex(0.4, 0.5)).toBeCloseTo(0.8, 12);
  });
});

describe('hits at many shares of the area', () => {
  const random = createRandom(1);
  const shares = Float64Array.from({ length: 201 }, (_, i) => i / 200);
  // many ties; 997 cells, so that no share is a whole number of them
  const value = Float64Array.from({ length: 997 }, () => random.below(30));
  const cell = Int32Array.from({ length: 5000 }, () => {
    const at = random.below(value.length);
    return value[at] > random.below(30) ? at : random.below(value.length);
  });
  const block = Int32Array.from(cell, () => random.below(10));
  const crimesOf = (which: (i: number) => boolean): Float64Array => {
    const crimes = new Float64Array(value.length);
    cell.forEach((at, i) => (crimes[at] += which(i) ? 1 : 0));
    return crimes;
  };

  it('are at every share, and in every block, those of the flagged cells, ties by their expected share', () => {
    const hits = hitsByShare(value, shares, cell, block, 10);
    for (const week of [0, 7]) {
      const crimes = crimesOf((i) => block[i] === week);
      const all = crimes.reduce((a, b) => a + b);
      shares.forEach((share, i) =>
        expect(hits[week * shares.length + i]).toBeCloseTo(all * hitRate(flagTopCells(value, share), crimes), 9),
      );
    }
  });

  it('run from nothing to everything and never above those of the oracle', () => {
    const once = new Int32Array(cell.length);
    const crimes = crimesOf(() => true);
    const hits = hitsByShare(value, shares, cell, once, 1);
    const oracle = hitsByShare(crimes, shares, cell, once, 1);
    expect(hits[0]).toBe(0);
    expect(hits[200]).toBeCloseTo(5000, 9);
    for (let i = 1; i <= 200; i++) {
      expect(hits[i]).toBeGreaterThanOrEqual(hits[i - 1] - 1e-9);
      expect(hits[i]).toBeLessThanOrEqual(oracle[i] + 1e-9);
    }
  });

  it('of a map that says the same everywhere are the share of the cells', () => {
    const hits = hitsByShare(
      new Float64Array(100),
      Float64Array.of(0, 0.01, 0.05, 0.5),
      [3, 4, 99, 99],
      [0, 0, 0, 0],
      1,
    );
    [0, 0.04, 0.2, 2].forEach((expected, i) => expect(hits[i]).toBeCloseTo(expected, 12));
  });

  it('are none without cells or without crimes', () => {
    expect([...hitsByShare(new Float64Array(0), shares, [], [], 2)].every((hits) => hits === 0)).toBe(true);
    expect([...hitsByShare(value, shares, [], [], 2)].every((hits) => hits === 0)).toBe(true);
  });

  it('count a share that is whole but for rounding as whole: 29 % of 100 cells are 29', () => {
    expect(0.29 * 100).toBeLessThan(29);
    expect(flaggedCells(0.29, 100)).toBe(29);
    expect(flaggedCells(0.05, 39)).toBe(1);
    expect(flaggedCells(1, 7)).toBe(7);
  });
});
