import { describe, expect, it } from 'vitest';
import { nearestCenters, weightedKMeans } from '#lib/core/cluster/weighted-kmeans.ts';
import { createZones } from '#lib/core/cluster/zones.ts';
import type { WeightedPoints } from '#lib/core/geo/distinct-points.ts';
import type { Grid } from '#lib/core/geo/grid.ts';
import { createProjection } from '#lib/core/geo/projection.ts';
import { createRandom } from '#lib/core/random/random.ts';

function pointsOf(x: number[], y: number[], weight = x.map(() => 1)): WeightedPoints {
  return { x: Float64Array.from(x), y: Float64Array.from(y), weight: Float64Array.from(weight) };
}

function cloud(n: number, seed: number): WeightedPoints {
  const random = createRandom(seed);
  const x = Array.from({ length: n }, () => 5000 * random.next() + 800 * random.normal());
  const y = Array.from({ length: n }, () => 9000 * random.next() ** 2);
  return pointsOf(
    x,
    y,
    x.map(() => 1 + random.below(6)),
  );
}

describe('weighted k-means', () => {
  it('ends where every centre is the weighted mean of its own points', () => {
    const points = cloud(20_000, 1);
    const { clusterCenters, labels, inertia } = weightedKMeans(points, { k: 7, starts: 2, random: createRandom(3) });
    const sums = Array.from({ length: 7 }, () => [0, 0, 0]);
    let cost = 0;
    labels.forEach((c, i) => {
      sums[c][0] += points.weight[i];
      sums[c][1] += points.weight[i] * points.x[i];
      sums[c][2] += points.weight[i] * points.y[i];
      cost +=
        points.weight[i] *
        ((clusterCenters[2 * c] - points.x[i]) ** 2 + (clusterCenters[2 * c + 1] - points.y[i]) ** 2);
    });
    sums.forEach(([w, x, y], c) => {
      expect(Math.abs(x / w - clusterCenters[2 * c])).toBeLessThan(1e-4);
      expect(Math.abs(y / w - clusterCenters[2 * c + 1])).toBeLessThan(1e-4);
    });
    expect(inertia / cost).toBeCloseTo(1, 10);
    expect([...labels]).toEqual([...nearestCenters(clusterCenters, points.x, points.y)]);
  });

  it('takes weights as repeated points', () => {
    const few = cloud(300, 2);
    const x: number[] = [];
    const y: number[] = [];
    few.weight.forEach((w, i) => {
      for (let r = 0; r < w; r++) {
        x.push(few.x[i]);
        y.push(few.y[i]);
      }
    });
    const options = { k: 3, starts: 20 };
    const weighted = weightedKMeans(few, { ...options, random: createRandom(1) });
    const repeated = weightedKMeans(pointsOf(x, y), { ...options, random: createRandom(1) });
    expect(weighted.inertia / repeated.inertia).toBeCloseTo(1, 6);
  });

  it('gives the same answer for the same seed', () => {
    const points = cloud(2000, 4);
    const once = weightedKMeans(points, { k: 5, random: createRandom(9) });
    expect(weightedKMeans(points, { k: 5, random: createRandom(9) })).toEqual(once);
  });

  it('separates two places', () => {
    const { clusterCenters, inertia } = weightedKMeans(pointsOf([0, 1000], [0, 0], [3, 1]), {
      k: 2,
      random: createRandom(1),
    });
    expect([...clusterCenters].sort((a, b) => a - b)).toEqual([0, 0, 0, 1000]);
    expect(inertia).toBe(0);
  });

  it('makes one cluster of one place, however many are asked for', () => {
    const { clusterCenters, labels, inertia } = weightedKMeans(pointsOf([7], [9], [400]), {
      k: 8,
      random: createRandom(1),
    });
    expect([...clusterCenters]).toEqual([7, 9]);
    expect([...labels]).toEqual([0]);
    expect(inertia).toBe(0);
  });

  it('finds every one of as many places as clusters, though one holds nearly all the weight', () => {
    const places = pointsOf([0, 10, 20, 30, 40], [0, 0, 0, 0, 0], [1e6, 1, 1, 1, 1]);
    const { inertia, clusterCenters } = weightedKMeans(places, { k: 5, random: createRandom(1) });
    expect(inertia).toBeLessThan(1e-9);
    expect(clusterCenters).toHaveLength(10);
  });

  it('finds a cluster 2,000 km away', () => {
    const near = cloud(3000, 5);
    const points = pointsOf([...near.x, 2e6, 2e6 + 50], [...near.y, 0, 0], [...near.weight, 2, 2]);
    const { clusterCenters } = weightedKMeans(points, { k: 3, random: createRandom(1) });
    expect(Math.max(...clusterCenters)).toBeCloseTo(2_000_025, 3);
  });

  it('refuses no points and no clusters', () => {
    expect(() => weightedKMeans(pointsOf([], []), { k: 2, random: createRandom(1) })).toThrow(
      /at least one point, got 0/,
    );
    expect(() => weightedKMeans(pointsOf([1], [1]), { k: 0, random: createRandom(1) })).toThrow(/1-255, got 0/);
  });
});

describe('zones', () => {
  const projection = createProjection(50, 8);
  const grid: Grid = { originX: -5000, originY: -5000, cellSize: 200, columns: 50, rows: 50 };
  const inside = new Uint8Array(2500).fill(1);
  const random = createRandom(6);
  const x: number[] = [];
  const y: number[] = [];
  for (let i = 0; i < 6000; i++) {
    const busy = i % 3 > 0;
    // a long zone at 45° in the north-east, a round one in the south-west
    const along = (busy ? 900 : 300) * random.normal();
    const across = 300 * random.normal();
    x.push((busy ? 2500 : -2500) + (along - across) / Math.SQRT2);
    y.push((busy ? 2500 : -2500) + (along + across) / Math.SQRT2);
  }
  const zones = createZones(pointsOf(x, y), grid, inside, projection, { k: 2, starts: 5, random, years: 2 });

  it('are ranked by crimes per km² and year, the busiest highest', () => {
    const busiest = zones.zones.find((zone) => zone.rank === 2)!;
    expect(busiest.latitude).toBeGreaterThan(50);
    expect(busiest.crimes).toBe(4000);
    expect(busiest.level).toBe('HIGH');
    expect(busiest.crimesPerKm2PerYear).toBeCloseTo(4000 / busiest.areaKm2 / 2, 9);
  });

  it('part the study area among them', () => {
    expect(zones.zones.reduce((sum, zone) => sum + zone.areaKm2, 0)).toBeCloseTo(100, 9);
    expect(zones.zones.reduce((sum, zone) => sum + zone.crimes, 0)).toBe(6000);
  });

  it('have the shape of their crimes', () => {
    const { ellipse } = zones.zones.find((zone) => zone.rank === 2)!;
    expect(Math.abs(ellipse.angleDegrees - 45)).toBeLessThan(3);
    expect(Math.abs(ellipse.semiMajorMeters / (900 * Math.SQRT2) - 1)).toBeLessThan(0.05);
    expect(Math.abs(ellipse.semiMinorMeters / (300 * Math.SQRT2) - 1)).toBeLessThan(0.05);
  });

  it('are none without crimes, and one finite one where all share a point', () => {
    expect(
      createZones(pointsOf([], []), grid, inside, projection, { k: 8, starts: 1, random, years: 1 }).zones,
    ).toEqual([]);
    const { zones: one } = createZones(pointsOf([0], [0], [30]), grid, inside, projection, {
      k: 8,
      starts: 1,
      random,
      years: 1,
    });
    expect(one).toHaveLength(1);
    expect(one[0]).toMatchObject({
      rank: 1,
      crimes: 30,
      level: 'HIGH',
      ellipse: { semiMajorMeters: 0, semiMinorMeters: 0 },
    });
    // a millimetre
    expect(Math.abs(one[0].latitude - 50) * 111_000).toBeLessThan(1e-3);
  });
});
