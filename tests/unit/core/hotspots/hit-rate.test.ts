import { describe, expect, it } from 'vitest';
import {
  flagTopCells,
  hitRate,
  hitRateCurve,
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

describe('hit-rate curve', () => {
  const random = createRandom(1);
  const value = Float64Array.from({ length: 1000 }, () => random.below(30));
  const crimes = value.map((v) => random.below(v + 2));
  const shares = Float64Array.from({ length: 101 }, (_, i) => i / 100);

  it('agrees with the flagged cells at every share', () => {
    const curve = hitRateCurve(value, crimes, shares);
    shares.forEach((share, i) => expect(curve[i]).toBeCloseTo(hitRate(flagTopCells(value, share + 1e-9), crimes), 10));
  });

  it('runs from nothing to everything and never above the oracle', () => {
    const curve = hitRateCurve(value, crimes, shares);
    const oracle = hitRateCurve(crimes, crimes, shares);
    expect(curve[0]).toBe(0);
    expect(curve[100]).toBe(1);
    for (let i = 1; i <= 100; i++) {
      expect(curve[i]).toBeGreaterThanOrEqual(curve[i - 1]);
      expect(curve[i]).toBeLessThanOrEqual(oracle[i] + 1e-12);
    }
  });
});
