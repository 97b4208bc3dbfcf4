import { describe, expect, test } from 'vitest';
import {
  blockBootstrap,
  denseBlocks,
  differenceField,
  differenceInterval,
  quantileSorted,
  weekBlock,
} from '#lib/core/metrics/bootstrap.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { createRandom, type Random } from '#lib/core/random/random.ts';

/** The mean of one figure per block, as the bootstrap weighs it. */
function meanOf(values: ArrayLike<number>): (multiplicity: Uint16Array) => number {
  return (multiplicity) => {
    let [sum, n] = [0, 0];
    for (let i = 0; i < multiplicity.length; i++) {
      sum += multiplicity[i] * values[i];
      n += multiplicity[i];
    }
    return sum / n;
  };
}

const normals = (n: number, random: Random): Float64Array => Float64Array.from({ length: n }, () => random.normal());

describe('the interval of a mean', () => {
  /** How often, of so many fresh data sets of 60 weeks with mean 5, the interval holds the 5. */
  function coverage(repetitions: number, level: number): number {
    const random = createRandom(2024);
    let held = 0;
    for (let r = 0; r < repetitions; r++) {
      const weeks = normals(60, random).map((value) => 5 + 2 * value);
      const { lower, upper } = blockBootstrap(60, meanOf(weeks), random, 200, level);
      if (lower <= 5 && 5 <= upper) held++;
    }
    return held / repetitions;
  }

  test.each([0.9, 0.5])('holds the truth about as often as its level, %f, says', (level) => {
    // percentile intervals of 60 values are about 1.5 % short; 2000 repetitions have a standard error under 1.2 %
    const share = coverage(2000, level);
    expect(share).toBeGreaterThan(level - 0.04);
    expect(share).toBeLessThan(level + 0.03);
  });

  test('is 90 % wide where no level is given', () => {
    const weeks = normals(80, createRandom(5));
    const given = blockBootstrap(80, meanOf(weeks), createRandom(1), 200, 0.9);
    expect(blockBootstrap(80, meanOf(weeks), createRandom(1))).toEqual(given);
    const narrower = blockBootstrap(80, meanOf(weeks), createRandom(1), 200, 0.5);
    expect(narrower.lower).toBeGreaterThan(given.lower);
    expect(narrower.upper).toBeLessThan(given.upper);
  });

  test('is as wide as the standard error of the mean says', () => {
    const weeks = normals(400, createRandom(8));
    const { value, lower, upper } = blockBootstrap(400, meanOf(weeks), createRandom(3), 4000);
    const deviation = Math.sqrt(weeks.reduce((sum, each) => sum + (each - value) ** 2, 0) / 400);
    // 1.644854 standard errors on each side
    expect(upper - lower).toBeCloseTo((2 * 1.644854 * deviation) / Math.sqrt(400), 2);
  });

  test('has the mean of the data as they are as its value', () => {
    const weeks = [3, 1, 4, 1, 5];
    expect(blockBootstrap(5, meanOf(weeks), createRandom(1)).value).toBe(14 / 5);
  });
});

describe('drawing blocks', () => {
  test('first takes each block once, then as many blocks as there are, with replacement', () => {
    const seen: number[][] = [];
    blockBootstrap(
      12,
      (multiplicity) => {
        seen.push([...multiplicity]);
        return 0;
      },
      createRandom(1),
      50,
    );
    expect(seen).toHaveLength(51);
    expect(seen[0]).toEqual(new Array(12).fill(1));
    for (const drawn of seen) expect(drawn.reduce((sum, n) => sum + n, 0)).toBe(12);
    expect(seen.slice(1).some((drawn) => drawn.includes(0) && drawn.some((n) => n > 1))).toBe(true);
    expect(new Set(seen.map(String)).size).toBeGreaterThan(45);
  });

  test('is the same for the same seed', () => {
    const weeks = normals(30, createRandom(5));
    const interval = (seed: number): unknown => blockBootstrap(30, meanOf(weeks), createRandom(seed));
    expect(interval(1)).toEqual(interval(1));
    expect(interval(1)).not.toEqual(interval(2));
  });

  test('of constant blocks, and of one block, gives an interval without width', () => {
    const point = { value: 7, lower: 7, upper: 7 };
    expect(blockBootstrap(40, meanOf(new Float64Array(40).fill(7)), createRandom(1))).toEqual(point);
    expect(blockBootstrap(1, meanOf([7]), createRandom(1))).toEqual(point);
  });

  test('of no block at all is an error that says so', () => {
    expect(() => blockBootstrap(0, () => 0, createRandom(1))).toThrow('expected at least one block, got 0');
  });
});

describe('the interval of a difference', () => {
  test('is not given from fewer than eight weeks, and from eight is that of the bootstrap', () => {
    const weeks = normals(8, createRandom(5));
    for (const blocks of [0, 1, 2, 7]) {
      expect(differenceInterval(blocks, meanOf(weeks.subarray(0, blocks)), createRandom(1))).toBeUndefined();
    }
    const interval = differenceInterval(8, meanOf(weeks), createRandom(1));
    expect(interval).toEqual(blockBootstrap(8, meanOf(weeks), createRandom(1)));
    expect(interval!.upper).toBeGreaterThan(interval!.lower);
  });

  test('stands on a score in its unit, and no field stands where there is none', () => {
    expect(differenceField({ value: 0.02, lower: 0.01, upper: 0.03 }, 100)).toEqual({
      difference: { value: 2, lower: 1, upper: 3 },
    });
    expect(Object.keys(differenceField(undefined))).toEqual([]);
  });

  test('counts only weeks that hold records, in their order', () => {
    expect(denseBlocks(Int32Array.of(9, 2, 9, 40))).toEqual({ block: Uint16Array.of(1, 0, 1, 2), blocks: 3 });
    expect(denseBlocks(new Int32Array(0)).blocks).toBe(0);
  });
});

describe('a quantile of ascending values', () => {
  // numpy.quantile(values, p), numpy 2.4
  const values = [0.3, 1.7, 1.7, 2.2, 5.9, 8.1, 8.25, 9.4];
  test.each([
    [0, 0.3],
    [0.05, 0.79],
    [0.33, 1.855],
    [0.5, 4.05],
    [0.77, 8.1585],
    [0.95, 8.9975],
    [1, 9.4],
  ])('at %f is what numpy gives', (p, expected) => {
    expect(quantileSorted(values, p)).toBeCloseTo(expected, 12);
  });

  test('of one value is that value, of none an error', () => {
    expect([0, 0.3, 1].map((p) => quantileSorted([4], p))).toEqual([4, 4, 4]);
    expect(() => quantileSorted([], 0.5)).toThrow('expected at least one value');
  });
});

test('weeks are counted in sevens from the first day, not from Monday', () => {
  const first = dayOf(2018, 1, 3);
  expect([0, 6, 7, 13, 14].map((days) => weekBlock(first + days, first))).toEqual([0, 0, 1, 1, 2]);
});
