import { describe, expect, it } from 'vitest';
import { silhouettes } from '#lib/core/cluster/silhouette.ts';
import { suggestZones } from '#lib/core/cluster/suggest-zones.ts';
import { weightedSample } from '#lib/core/cluster/weighted-sample.ts';
import { createRandom } from '#lib/core/random/random.ts';

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

function silhouette(places: [number, number][], labels: number[]): number {
  const x = Float64Array.from(places, ([value]) => value);
  const y = Float64Array.from(places, ([, value]) => value);
  return mean(silhouettes(x, y, Uint8Array.from(labels)));
}

/** Round clouds about these centres, n points each. */
function clouds(centers: [number, number][], n: number, spread: number) {
  const random = createRandom(5);
  const x: number[] = [];
  const y: number[] = [];
  for (const [cx, cy] of centers) {
    for (let i = 0; i < n; i++) {
      x.push(cx + spread * random.normal());
      y.push(cy + spread * random.normal());
    }
  }
  return { x: Float64Array.from(x), y: Float64Array.from(y), weight: new Float64Array(x.length).fill(1) };
}

describe('mean silhouette', () => {
  it('is that of scikit-learn, with points alike and a point alone in its cluster', () => {
    // silhouette_score([[0, 0], [0, 0], [1, 0], [10, 0], [11, 1], [30, 5]], [0, 0, 0, 1, 1, 2]) of scikit-learn 1.2.1
    const places: [number, number][] = [
      [0, 0],
      [0, 0],
      [1, 0],
      [10, 0],
      [11, 1],
      [30, 5],
    ];
    expect(silhouette(places, [0, 0, 0, 1, 1, 2])).toBeCloseTo(0.7536131864089239, 12);
  });

  it('nears 1 for places far apart and is below 0 for points in the wrong cluster', () => {
    const places: [number, number][] = [
      [0, 0],
      [1, 0],
      [1e6, 0],
      [1e6 + 1, 0],
    ];
    expect(silhouette(places, [0, 0, 1, 1])).toBeGreaterThan(0.99999);
    expect(silhouette(places, [0, 1, 0, 1])).toBeLessThan(0);
  });

  it('is 0 where every point is alike, and is not defined for one cluster', () => {
    const alike: [number, number][] = [
      [3, 4],
      [3, 4],
      [3, 4],
      [3, 4],
    ];
    expect(silhouette(alike, [0, 0, 1, 1])).toBe(0);
    expect(silhouette(alike, [0, 0, 0, 0])).toBeNaN();
  });

  it('refuses labels of another number of points', () => {
    expect(() => silhouettes(new Float64Array(3), new Float64Array(3), new Uint8Array(2))).toThrow(
      /expected 3 labels, got 2/,
    );
  });
});

describe('suggested number of zones', () => {
  const five = clouds(
    [
      [0, 0],
      [9000, 0],
      [0, 9000],
      [9000, 9000],
      [4500, 4500],
    ],
    800,
    700,
  );

  it('is that of the clouds that are there', () => {
    const { k, silhouette: values, suggested } = suggestZones(five, { seed: 1 });
    expect([...k]).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(suggested).toBe(5);
    expect(values[3]).toBe(Math.max(...values));
    for (const value of values) expect(Math.abs(value)).toBeLessThanOrEqual(1);
  });

  it('is the same for the same seed', () => {
    const once = suggestZones(five, { seed: 8, sampleSize: 300 });
    expect(suggestZones(five, { seed: 8, sampleSize: 300 })).toEqual(once);
  });

  it('follows the weights: nearly all crimes in two of the five clouds make it two', () => {
    const weight = five.weight.map((_, i) => (i < 1600 ? 500 : 1));
    const { suggested, silhouette: values } = suggestZones({ ...five, weight }, { seed: 1 });
    expect(suggested).toBe(2);
    expect(values[0]).toBeGreaterThan(0.8);
  });

  it('tries no more zones than would leave two crimes in one, and nothing on fewer than three places', () => {
    const places = (n: number) => ({
      x: Float64Array.from({ length: n }, (_, i) => 100 * i),
      y: new Float64Array(n),
      weight: new Float64Array(n).fill(10),
    });
    expect([...suggestZones(places(4), { seed: 1 }).k]).toEqual([2, 3]);
    for (const n of [0, 1, 2]) {
      const { k, suggested } = suggestZones(places(n), { seed: 1 });
      expect(k).toHaveLength(0);
      expect(suggested).toBeUndefined();
    }
  });

  it('names a further peak where there is one', () => {
    // two far groups of three clouds each: two zones are best, six are the next good answer
    const groups = clouds(
      [
        [0, 0],
        [4000, 0],
        [2000, 3500],
        [60_000, 0],
        [64_000, 0],
        [62_000, 3500],
      ],
      500,
      400,
    );
    const found = suggestZones(groups, { seed: 1 });
    expect(found.suggested).toBe(2);
    expect([...found.peaks]).toEqual([6]);
  });
});

describe('weighted sample', () => {
  it('draws every point in proportion to its weight, to the nearest draw', () => {
    const weight = Float64Array.of(1, 5, 0.5, 3.5);
    const times = [0, 0, 0, 0];
    for (const i of weightedSample(weight, 1000, createRandom(2))) times[i]++;
    expect(times.map((count, i) => Math.abs(count - 100 * weight[i]) <= 1)).toEqual([true, true, true, true]);
  });
});
