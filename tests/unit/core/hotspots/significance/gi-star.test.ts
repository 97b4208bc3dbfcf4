import { describe, expect, test } from 'vitest';
import { cellsInside } from '#lib/core/hotspots/surfaces/empirical-bayes.ts';
import { discoveryThreshold, falseDiscoveryRates } from '#lib/core/hotspots/significance/false-discovery.ts';
import { significantCells, type SignificantCells } from '#lib/core/hotspots/significance/gi-star.ts';
import { squareNeighbours, type Neighbours } from '#lib/core/hotspots/significance/neighbours.ts';
import { permutedSums } from '#lib/core/hotspots/significance/permuted-sums.ts';
import { createRandom, shuffle, type Random } from '#lib/core/random/random.ts';

/** Counts of a Poisson draw of that mean in every cell of a square. */
function noise(side: number, mean: number, random: Random): Float64Array {
  return Float64Array.from({ length: side * side }, () => {
    let count = 0;
    for (let product = random.next(); product > Math.exp(-mean); product *= random.next()) count++;
    return count;
  });
}

const grid = (columns: number, rows: number): Neighbours =>
  squareNeighbours(cellsInside(new Uint8Array(columns * rows).fill(1)), columns, rows);
const tested = (count: Float64Array, columns: number): SignificantCells =>
  significantCells(count, grid(columns, count.length / columns));
const marked = (q: Float64Array): number => q.filter((value) => value <= 0.05).length;

describe('significant cells of thin counts', () => {
  test('a strong cluster among 22,500 cells is marked, and little else', () => {
    const side = 150;
    const count = noise(side, 0.1, createRandom(1));
    for (let row = 70; row < 73; row++) for (let column = 70; column < 73; column++) count[row * side + column] += 2;
    const { z, q, method } = tested(count, side);
    const centre = 71 * side + 71;
    expect(method).toBe('permutation');
    expect(z[centre]).toBeGreaterThan(10);
    expect(q[centre]).toBeLessThan(0.001);
    // a neighbourhood that holds none of the cluster is marked about once in twenty marks
    expect(marked(q)).toBeGreaterThanOrEqual(9);
    expect(marked(q)).toBeLessThan(40);
  });

  test('noise of twenty seeds marks cells in about one of them in twenty', () => {
    const side = 40;
    let seedsWithMarks = 0;
    for (let seed = 1; seed <= 20; seed++) {
      if (marked(tested(noise(side, 0.3, createRandom(seed)), side).q) > 0) seedsWithMarks++;
    }
    // more than 3 of 20 has probability .016 at 5 %
    expect(seedsWithMarks).toBeLessThanOrEqual(3);
  });

  test('p is the share of all 3,628,800 arrangements of ten counts that deviate as far', () => {
    const count = Float64Array.of(0, 0, 1, 0, 2, 0, 0, 0, 1, 3);
    const { p } = tested(count, 10);
    const mean = 0.7;
    for (const cell of [0, 1, 4, 8, 9]) {
      const reach = cell === 0 || cell === 9 ? 2 : 3;
      const from = Math.min(Math.max(0, cell - 1), 10 - reach);
      const sum = count.subarray(from, from + reach).reduce((a, b) => a + b, 0);
      const deviation = Math.abs(sum - reach * mean) - 1e-9;
      // every ordered choice of the cells that land in the neighbourhood
      let all = 0;
      let asFar = 0;
      for (let a = 0; a < 10; a++) {
        for (let b = 0; b < 10; b++) {
          if (b === a) continue;
          for (let c = 0; c < (reach === 3 ? 10 : 1); c++) {
            if (reach === 3 && (c === a || c === b)) continue;
            all++;
            const drawn = count[a] + count[b] + (reach === 3 ? count[c] : 0);
            if (Math.abs(drawn - reach * mean) >= deviation) asFar++;
          }
        }
      }
      expect(p[cell]).toBeCloseTo(asFar / all, 12);
    }
  });

  test('p is what 999 seeded shuffles of the whole study area estimate', () => {
    const side = 12;
    const random = createRandom(11);
    const count = noise(side, 0.4, random);
    const neighbours = grid(side, side);
    const { z, p } = significantCells(count, neighbours);
    const atLeast = new Float64Array(count.length);
    const shuffled = count.slice();
    const shuffles = 999;
    for (let k = 0; k < shuffles; k++) {
      shuffle(shuffled, random);
      const again = significantCells(shuffled, neighbours).z;
      for (let i = 0; i < count.length; i++) if (Math.abs(again[i]) >= Math.abs(z[i]) - 1e-9) atLeast[i]++;
    }
    for (let i = 0; i < count.length; i++) {
      const error = Math.sqrt((p[i] * (1 - p[i])) / shuffles);
      // 144 cells: one beyond 4.5 standard errors would happen once in a thousand runs
      expect(Math.abs(atLeast[i] / shuffles - p[i])).toBeLessThan(4.5 * error + 1 / shuffles);
    }
  });

  test('small p stays exact far below one in a million', () => {
    // nine of 10,000 cells hold a crime: all nine in one neighbourhood has probability 1 / C(10000, 9)
    const count = new Float64Array(10_000);
    count.fill(1, 0, 9);
    let draws = 1;
    for (let k = 1; k <= 9; k++) draws *= (10_000 - k + 1) / k;
    expect(permutedSums(count, 9).p(9, 9) * draws).toBeCloseTo(1, 10);
  });

  test('needs whole numbers of crimes, one per cell', () => {
    expect(() => tested(Float64Array.of(0.5, 1), 2)).toThrow('got 0.5');
    expect(() => significantCells(Float64Array.of(1), grid(2, 1))).toThrow('expected 2 counts, got 1');
  });
});

describe('study areas that leave nothing to test', () => {
  test.each([
    ['no cell', new Float64Array(0), 1],
    ['one cell', Float64Array.of(5), 1],
    ['two cells', Float64Array.of(5, 0), 2],
    ['no crime at all', new Float64Array(100), 10],
    ['equal counts', new Float64Array(100).fill(3), 10],
  ])('%s: z is 0 and nothing is marked, without NaN', (_name, count, columns) => {
    const { z, q, p, coldImpossible } = tested(count, columns);
    expect(z.every((value) => value === 0)).toBe(true);
    expect(q.every((value) => value === 1)).toBe(true);
    expect(p.every((value) => value === 1)).toBe(true);
    expect(coldImpossible).toBe(true);
  });

  test('all crimes in one cell: its surroundings are hot, nothing is cold and it says so', () => {
    const count = new Float64Array(900);
    count[15 * 30 + 15] = 500;
    const { z, q, coldImpossible } = tested(count, 30);
    expect(coldImpossible).toBe(true);
    // nine neighbourhoods of 900 hold it, each with p of 1 in 100
    expect(q.every((value) => value > 0.1 && value <= 1)).toBe(true);
    expect(z[15 * 30 + 15]).toBeCloseTo(9.9, 0);
  });

  test('cold cells are possible where records are dense, and are marked', () => {
    const count = new Float64Array(900).fill(20);
    for (let i = 0; i < 900; i++) count[i] += i % 7;
    for (let row = 4; row < 9; row++) for (let column = 4; column < 9; column++) count[row * 30 + column] = 0;
    const { z, q, coldImpossible } = tested(count, 30);
    expect(coldImpossible).toBe(false);
    expect(z[6 * 30 + 6]).toBeLessThan(-5);
    expect(q[6 * 30 + 6]).toBeLessThan(0.01);
  });
});

describe('the false discovery rate', () => {
  test('marks the same tests by one threshold as by adjusting all', () => {
    const random = createRandom(4);
    const p = Float64Array.from({ length: 5000 }, () => random.next() ** 3);
    for (const rate of [0.01, 0.05, 0.1]) {
      const threshold = discoveryThreshold(p, rate);
      const q = falseDiscoveryRates(p);
      expect(q.filter((value) => value <= rate).length).toBeGreaterThan(10);
      p.forEach((value, i) => expect(value <= threshold).toBe(q[i] <= rate));
    }
  });

  test('has no threshold where nothing is marked', () => {
    expect(discoveryThreshold(Float64Array.of(0.5, 0.9), 0.1)).toBe(-1);
    expect(discoveryThreshold(new Float64Array(0), 0.1)).toBe(-1);
  });
});
