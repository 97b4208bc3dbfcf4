import { describe, expect, it } from 'vitest';
import { calibrationGroups } from '#lib/core/glm/score/calibration.ts';
import { nb1Quantile } from '#lib/core/glm/uncertainty/nb1.ts';
import { createRandom } from '#lib/core/random/random.ts';

const DISPERSION = 1.2;

/** Counts drawn with means `times` what is expected. */
function drawn(cells: number, times: number, seed: number): { counts: Uint32Array; expected: Float64Array } {
  const random = createRandom(seed);
  const expected = Float64Array.from({ length: cells }, () => 4 * random.next() ** 2 + 0.01);
  return {
    counts: Uint32Array.from(expected, (mean) => nb1Quantile(times * mean, DISPERSION, random.next())),
    expected,
  };
}

describe('calibration', () => {
  it('has ten groups of equal size in the order of what was expected, which add up to all cells', () => {
    const { counts, expected } = drawn(10_003, 1, 2);
    const groups = calibrationGroups(counts, expected, DISPERSION);
    expect(groups).toHaveLength(10);
    for (const { cells } of groups) expect(Math.abs(cells - 1000.3)).toBeLessThan(1);
    const sum = (of: (group: (typeof groups)[number]) => number): number =>
      groups.reduce((total, group) => total + of(group), 0);
    expect(sum((group) => group.cells)).toBe(10_003);
    expect(sum((group) => group.cells * group.expected)).toBeCloseTo(
      expected.reduce((a, b) => a + b, 0),
      6,
    );
    expect(sum((group) => group.cells * group.reported)).toBeCloseTo(
      counts.reduce((a, b) => a + b, 0),
      6,
    );
    for (let i = 1; i < 10; i++) expect(groups[i].expected).toBeGreaterThan(groups[i - 1].expected);
  });

  it('of a right model lies inside its 90 % band in about nine of ten groups', () => {
    let inside = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const { counts, expected } = drawn(2000, 1, seed);
      for (const { reported, lower, upper } of calibrationGroups(counts, expected, DISPERSION)) {
        if (reported >= lower && reported <= upper) inside++;
      }
    }
    // 400 groups: 90 % give 342 to 378 in 99 of 100 runs, whole numbers a little more
    expect(inside).toBeGreaterThan(342);
    expect(inside).toBeLessThan(384);
  });

  it('of a model that expects a third too little lies above its bands', () => {
    const { counts, expected } = drawn(10_000, 1.5, 3);
    const high = calibrationGroups(counts, expected, DISPERSION).filter(({ reported, upper }) => reported > upper);
    expect(high.length).toBeGreaterThan(7);
  });

  it('is one group where the same is expected of all, and none where there is no exposure', () => {
    expect(calibrationGroups([0, 2, 1], Float64Array.of(0.5, 0.5, 0.5), 1)).toEqual([
      { cells: 3, expected: 0.5, reported: 1, lower: 0, upper: expect.any(Number) as number },
    ]);
    expect(calibrationGroups([0, 0], new Float64Array(2), 1)).toEqual([]);
    expect(calibrationGroups([], new Float64Array(0), 1)).toEqual([]);
  });

  it('skips cells without exposure and takes fewer cells than groups', () => {
    const groups = calibrationGroups([9, 0, 1, 4], Float64Array.of(8, 0, 1, 4), 1);
    expect(groups.map(({ cells, expected }) => [cells, expected])).toEqual([
      [1, 1],
      [1, 4],
      [1, 8],
    ]);
  });
});
