import { describe, expect, it } from 'vitest';
import { convexHull } from '#lib/core/cluster/convex-hull.ts';
import { topTypes } from '#lib/core/cluster/top-types.ts';
import { zoneHulls } from '#lib/core/cluster/zone-hulls.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { MISSING } from '#lib/core/table/incident-table.ts';

const turn = (a: number[], b: number[], c: number[]): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

describe('convex hull', () => {
  it('keeps the corners of a square, counter-clockwise from the leftmost, and nothing inside or on its sides', () => {
    const x = [0, 2, 2, 0, 1, 1, 2, 0];
    const y = [0, 0, 2, 2, 1, 0, 1, 0];
    expect([...convexHull(x, y)].map((i) => [x[i], y[i]])).toEqual([
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
    ]);
  });

  it('turns left at every corner and leaves no point outside', () => {
    const random = createRandom(4);
    const x = Array.from({ length: 3000 }, () => 800 * random.normal());
    const y = Array.from({ length: 3000 }, () => 300 * random.normal());
    const corners = [...convexHull(x, y)].map((i) => [x[i], y[i]]);
    expect(corners.length).toBeGreaterThan(6);
    corners.forEach((corner, i) => {
      const next = corners[(i + 1) % corners.length];
      expect(turn(corner, next, corners[(i + 2) % corners.length])).toBeGreaterThan(0);
      for (let p = 0; p < x.length; p++) expect(turn(corner, next, [x[p], y[p]])).toBeGreaterThanOrEqual(-1e-6);
    });
  });

  it('is one corner for one place, two for places on a line, none for none', () => {
    expect([...convexHull([], [])]).toEqual([]);
    expect([...convexHull([7, 7, 7], [1, 1, 1])]).toHaveLength(1);
    const line = convexHull([3, 1, 2, 1], [6, 2, 4, 2]);
    expect([...line].map((i) => [3, 1, 2, 1][i])).toEqual([1, 3]);
  });
});

describe('hulls of zones', () => {
  const random = createRandom(9);
  const n = 4000;
  const points = {
    x: Float64Array.from({ length: n }, (_, i) => (i % 2) * 20_000 + 500 * random.normal()),
    y: Float64Array.from({ length: n }, () => 500 * random.normal()),
    weight: Float64Array.from({ length: n }, () => 1 + random.below(4)),
  };
  const labels = Uint8Array.from({ length: n }, (_, i) => i % 2);
  const centers = Float64Array.of(0, 0, 20_000, 0);

  it('hold at least 95 % of the crimes of their zone, and not all', () => {
    zoneHulls(points, labels, centers).forEach((hull, zone) => {
      const corners = Array.from({ length: hull.length / 2 }, (_, i) => [hull[2 * i], hull[2 * i + 1]]);
      let inside = 0;
      let all = 0;
      for (let i = 0; i < n; i++) {
        if (labels[i] !== zone) continue;
        all += points.weight[i];
        const within = corners.every(
          (corner, c) => turn(corner, corners[(c + 1) % corners.length], [points.x[i], points.y[i]]) >= -1e-6,
        );
        if (within) inside += points.weight[i];
      }
      expect(inside / all).toBeGreaterThanOrEqual(0.95);
      // every crime inside is at most as far as the 95 % nearest
      expect(inside / all).toBeLessThan(0.952);
    });
  });

  it('do not reach for one crime 2,000 km away', () => {
    const stray = {
      x: Float64Array.from([...points.x, 2e6]),
      y: Float64Array.from([...points.y, 0]),
      weight: Float64Array.from([...points.weight, 1]),
    };
    const [hull] = zoneHulls(stray, Uint8Array.from([...labels, 0]), centers);
    expect(Math.max(...hull)).toBeLessThan(2500);
  });

  it('are one place, or two, where there are no more', () => {
    const two = { x: Float64Array.of(1, 9), y: Float64Array.of(2, 2), weight: Float64Array.of(3, 3) };
    expect(zoneHulls(two, Uint8Array.of(0, 0), Float64Array.of(5, 2)).map((hull) => [...hull])).toEqual([[1, 2, 9, 2]]);
    expect(zoneHulls(two, Uint8Array.of(0, 1), Float64Array.of(1, 2, 9, 2)).map((hull) => [...hull])).toEqual([
      [1, 2],
      [9, 2],
    ]);
  });
});

describe('types of zones', () => {
  it('are the five most frequent ones with their counts, most frequent first, crimes without a type left out', () => {
    const type = [0, 1, 1, 2, 2, 2, 3, 4, 5, MISSING, 6];
    const x = Float64Array.from(type, (_, i) => (i === 10 ? 1000 : i));
    const zones = topTypes(Float64Array.of(0, 0, 1000, 0), x, new Float64Array(type.length), type);
    expect(zones[0]).toEqual([
      { type: 2, crimes: 3 },
      { type: 1, crimes: 2 },
      { type: 0, crimes: 1 },
      { type: 3, crimes: 1 },
      { type: 4, crimes: 1 },
    ]);
    expect(zones[1]).toEqual([{ type: 6, crimes: 1 }]);
  });
});
