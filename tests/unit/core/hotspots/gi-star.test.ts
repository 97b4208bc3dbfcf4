import { describe, expect, test } from 'vitest';
import { giStar } from '#lib/core/hotspots/gi-star.ts';
import { createRandom, type Random } from '#lib/core/random/random.ts';

/** Counts of a Poisson draw of that mean in every cell of a square. */
function noise(side: number, mean: number, random: Random): Float64Array {
  return Float64Array.from({ length: side * side }, () => {
    let count = 0;
    for (let product = random.next(); product > Math.exp(-mean); product *= random.next()) count++;
    return count;
  });
}

const marked = (q: Float64Array): number => q.filter((value) => value <= 0.05).length;

describe('significant cells of thin counts', () => {
  test('a strong cluster among 22,500 cells is marked, and little else', () => {
    const side = 150;
    const count = noise(side, 0.1, createRandom(1));
    for (let row = 70; row < 73; row++) for (let column = 70; column < 73; column++) count[row * side + column] += 2;
    const { z, q, method } = giStar(count, new Uint8Array(side * side).fill(1), side, createRandom(2));
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
    const inside = new Uint8Array(side * side).fill(1);
    let seedsWithMarks = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const random = createRandom(seed);
      if (marked(giStar(noise(side, 0.3, random), inside, side, random).q) > 0) seedsWithMarks++;
    }
    // more than 3 of 20 has probability .016 at 5 %
    expect(seedsWithMarks).toBeLessThanOrEqual(3);
  });

  test('p is that of all arrangements where those can be counted', () => {
    // one crime in 30 cells of one row: the neighbourhood of an inner cell holds it with probability 3 / 30
    const count = new Float64Array(30);
    count[12] = 1;
    const { q } = giStar(count, new Uint8Array(30).fill(1), 30, createRandom(3));
    // three cells at about p = .1, so q = .1 × 30 / 3 at most 1
    expect(q[12]).toBeGreaterThan(0.95);
    expect(q[12]).toBeLessThanOrEqual(1);
  });

  test('is the same from the same seed and moves little with another', () => {
    const count = noise(30, 0.3, createRandom(4));
    const inside = new Uint8Array(900).fill(1);
    const once = giStar(count, inside, 30, createRandom(5)).q;
    expect(giStar(count, inside, 30, createRandom(5)).q).toEqual(once);
    const other = giStar(count, inside, 30, createRandom(6)).q;
    expect(Math.max(...once.map((value, i) => Math.abs(value - other[i])))).toBeLessThan(0.1);
  });

  test('needs whole numbers of crimes', () => {
    expect(() => giStar(Float64Array.of(0.5, 1), Uint8Array.of(1, 1), 2, createRandom(1))).toThrow('got 0.5');
  });
});
