import { describe, expect, test } from 'vitest';
import { createRandom, shuffle, type Random } from '#lib/core/random/random.ts';

function draw(random: Random, n: number): number[] {
  return Array.from({ length: n }, () => random.next());
}

/** Pearson's chi-square of counts against equal expectations. */
function chiSquare(counts: ArrayLike<number>, expected: number): number {
  return Array.from(counts).reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
}

/**
 * Bounds that a chi-square statistic keeps with probability 0.9999 on each side (Wilson and Hilferty 1931). Counts that
 * are too even betray a bad generator as well as counts that are too uneven.
 */
function chiSquareBounds(degrees: number): [number, number] {
  const at = (z: number): number => degrees * (1 - 2 / (9 * degrees) + z * Math.sqrt(2 / (9 * degrees))) ** 3;
  return [at(-3.719), at(3.719)];
}

function expectEven(counts: ArrayLike<number>, expected: number): void {
  const [low, high] = chiSquareBounds(counts.length - 1);
  const statistic = chiSquare(counts, expected);
  expect(statistic).toBeGreaterThan(low);
  expect(statistic).toBeLessThan(high);
}

describe('a seed', () => {
  test('gives the same sequence every time, of every kind of draw', () => {
    const sequence = (): number[] => {
      const random = createRandom(42);
      return Array.from({ length: 300 }, (_, i) => [random.next(), random.below(1000), random.normal()][i % 3]);
    };
    expect(sequence()).toEqual(sequence());
  });

  test('gives these very numbers: a change of the generator would change every saved answer', () => {
    expect(draw(createRandom(1), 3)).toEqual([
      // sfc32 seeded by splitmix32, written anew in Python with whole numbers of any size
      0.5636717735324055, 0.5851113414391875, 0.8959073920268565,
    ]);
  });

  test('gives a sequence of its own, also beside its neighbours', () => {
    const firsts = Array.from({ length: 2000 }, (_, seed) => createRandom(seed).next());
    expect(new Set(firsts).size).toBe(2000);
    // the first number of consecutive seeds is itself evenly spread: close seeds start far apart
    const bins = new Uint32Array(20);
    for (const value of firsts) bins[Math.floor(value * 20)]++;
    expectEven(bins, 100);
  });

  test('may be zero, negative or large', () => {
    for (const seed of [0, -1, 2 ** 31, Number.MAX_SAFE_INTEGER]) {
      const values = draw(createRandom(seed), 1000);
      expect(new Set(values).size).toBeGreaterThan(990);
    }
  });
});

describe('next', () => {
  test('lies in [0, 1)', () => {
    const values = draw(createRandom(7), 100_000);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(values.some((value) => value < 0.001) && values.some((value) => value > 0.999)).toBe(true);
  });

  test.each([1, 2, 3])('is uniform (seed %i)', (seed) => {
    const random = createRandom(seed);
    const bins = new Uint32Array(1000);
    for (let i = 0; i < 1_000_000; i++) bins[Math.floor(random.next() * 1000)]++;
    expectEven(bins, 1000);
  });

  test('is uniform in its low bits too, where weak generators repeat', () => {
    const random = createRandom(11);
    const bins = new Uint32Array(256);
    for (let i = 0; i < 256_000; i++) bins[(random.next() * 4294967296) & 255]++;
    expectEven(bins, 1000);
  });

  test('tells nothing of the number after it', () => {
    const random = createRandom(5);
    const bins = new Uint32Array(32 * 32);
    let former = Math.floor(random.next() * 32);
    for (let i = 0; i < 1_024_000; i++) {
      const value = Math.floor(random.next() * 32);
      bins[former * 32 + value]++;
      former = value;
    }
    expectEven(bins, 1000);
  });

  test('of neighbouring seeds is uncorrelated', () => {
    const n = 20_000;
    const [a, b] = [draw(createRandom(100), n), draw(createRandom(101), n)];
    const covariance = a.reduce((sum, value, i) => sum + (value - 0.5) * (b[i] - 0.5), 0) / n;
    // correlation has a standard error of 1 / sqrt(n)
    expect(Math.abs(covariance * 12)).toBeLessThan(4 / Math.sqrt(n));
  });
});

describe('below', () => {
  test.each([2, 3, 7, 10, 168])('%i gives each of its whole numbers equally often', (n) => {
    const random = createRandom(n);
    const counts = new Uint32Array(n);
    for (let i = 0; i < n * 5000; i++) {
      const value = random.below(n);
      if (!Number.isInteger(value) || value < 0 || value >= n) throw new Error(`below(${n}) gave ${value}`);
      counts[value]++;
    }
    expectEven(counts, 5000);
  });

  test('1 is always 0', () => {
    const random = createRandom(3);
    expect(Array.from({ length: 100 }, () => random.below(1))).toEqual(new Array(100).fill(0));
  });
});

describe('normal', () => {
  const n = 400_000;
  const values = Float64Array.from(
    { length: n },
    (
      (random) => () =>
        random.normal()
    )(createRandom(9)),
  );
  const moment = (power: number): number => values.reduce((sum, value) => sum + value ** power, 0) / n;

  test('has mean 0, variance 1, no skew and the tails of a normal', () => {
    // within four standard errors: sqrt(Var(x^k) / n) with 1, 2, 15 and 96
    expect(Math.abs(moment(1))).toBeLessThan(4 * Math.sqrt(1 / n));
    expect(Math.abs(moment(2) - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
    expect(Math.abs(moment(3))).toBeLessThan(4 * Math.sqrt(15 / n));
    expect(Math.abs(moment(4) - 3)).toBeLessThan(4 * Math.sqrt(96 / n));
  });

  test('has the quantiles of a normal', () => {
    for (const [z, share] of [
      [-1.959964, 0.025],
      [-0.6744898, 0.25],
      [0, 0.5],
      [1.281552, 0.9],
      [2.575829, 0.995],
    ]) {
      const below = values.reduce((count, value) => count + (value < z ? 1 : 0), 0) / n;
      expect(Math.abs(below - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / n));
    }
  });

  test('is finite always', () => {
    expect(values.every(Number.isFinite)).toBe(true);
  });
});

describe('shuffle', () => {
  test('keeps every value, repeated ones too', () => {
    const values = Int32Array.from({ length: 500 }, (_, i) => i % 40);
    const before = [...values].sort((a, b) => a - b);
    shuffle(values, createRandom(1));
    expect([...values].sort((a, b) => a - b)).toEqual(before);
    expect([...values]).not.toEqual(Array.from({ length: 500 }, (_, i) => i % 40));
  });

  test('gives every order of four values equally often', () => {
    const random = createRandom(21);
    const counts = new Map<string, number>();
    for (let i = 0; i < 24 * 2000; i++) {
      const values = [0, 1, 2, 3];
      shuffle(values, random);
      const order = values.join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    expectEven([...counts.values()], 2000);
  });

  test('of nothing and of one value changes nothing', () => {
    const one = [7];
    shuffle(one, createRandom(1));
    shuffle([], createRandom(1));
    expect(one).toEqual([7]);
  });

  test('is the same for the same seed', () => {
    const shuffled = (seed: number): number[] => {
      const values = Array.from({ length: 50 }, (_, i) => i);
      shuffle(values, createRandom(seed));
      return values;
    };
    expect(shuffled(4)).toEqual(shuffled(4));
    expect(shuffled(4)).not.toEqual(shuffled(5));
  });
});
