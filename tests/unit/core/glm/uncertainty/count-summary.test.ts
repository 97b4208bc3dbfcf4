import { describe, expect, it } from 'vitest';
import { countSummary } from '#lib/core/glm/uncertainty/count-summary.ts';

describe('the summary of an expected count', () => {
  it('has intervals at 50, 80 and 95 %, each inside the next', () => {
    const { intervals } = countSummary(7.5, 1.3);
    expect(intervals.map(({ level }) => level)).toEqual([0.5, 0.8, 0.95]);
    for (let i = 1; i < intervals.length; i++) {
      expect(intervals[i].lower).toBeLessThanOrEqual(intervals[i - 1].lower);
      expect(intervals[i].upper).toBeGreaterThanOrEqual(intervals[i - 1].upper);
    }
  });

  it('has the ends of the Poisson distribution where φ is 1', () => {
    // R: qpois(c(.25, .75, .1, .9, .025, .975), 4)
    expect(countSummary(4, 1).intervals).toEqual([
      { level: 0.5, lower: 3, upper: 5 },
      { level: 0.8, lower: 2, upper: 7 },
      { level: 0.95, lower: 1, upper: 8 },
    ]);
  });

  it('says of an hour that expects next to nothing that nothing is likely, and of none that none can come', () => {
    const rare = countSummary(1e-9, 1.1);
    expect(rare.intervals.every(({ lower, upper }) => lower === 0 && upper === 0)).toBe(true);
    expect(rare.probabilityAtLeastOne).toBeGreaterThan(0);
    expect(countSummary(0, 1.1).probabilityAtLeastOne).toBe(0);
  });

  it('refuses a mean or a dispersion that no count has', () => {
    expect(() => countSummary(-1, 1)).toThrow('got -1');
    expect(() => countSummary(NaN, 1)).toThrow('NaN');
    expect(() => countSummary(1, 0.5)).toThrow('0.5');
  });
});
