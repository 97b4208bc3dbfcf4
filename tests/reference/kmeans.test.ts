import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { silhouettes } from '#lib/core/cluster/silhouette.ts';
import { nearestCenters, weightedKMeans } from '#lib/core/cluster/weighted-kmeans.ts';
import { createRandom } from '#lib/core/random/random.ts';

const reference = JSON.parse(readFileSync(new URL('kmeans.json', import.meta.url), 'utf8')) as {
  cases: { k: number; best_inertia: number; centers: number[][] }[];
};
const rows = readFileSync(new URL('points.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1);
const column = (index: number): Float64Array => Float64Array.from(rows, (row) => Number(row.split(',')[index]));
const points = { x: column(0), y: column(1), weight: column(2) };

describe('weighted k-means against the best of 100 starts of scikit-learn (make_synthetic.py)', () => {
  for (const { k, best_inertia, centers } of reference.cases) {
    it(`k = ${k}: inertia within 0.1 % from any of three seeds`, () => {
      for (const seed of [1, 2, 3]) {
        const { inertia } = weightedKMeans(points, { k, random: createRandom(seed) });
        expect(inertia / best_inertia).toBeLessThanOrEqual(1.001);
        expect(inertia / best_inertia).toBeGreaterThan(0.999);
      }
    });
    it(`k = ${k}: the same centres within 50 m`, () => {
      const { clusterCenters } = weightedKMeans(points, { k, random: createRandom(1) });
      for (const [x, y] of centers) {
        const nearest = Math.min(
          ...Array.from({ length: k }, (_, c) => Math.hypot(clusterCenters[2 * c] - x, clusterCenters[2 * c + 1] - y)),
        );
        expect(nearest).toBeLessThan(50);
      }
    });
  }
});

describe('mean silhouette of points.csv against scikit-learn (silhouette.py)', () => {
  it.each([
    [3, 0.5810041624316342],
    [5, 0.593905113381699],
    [8, 0.5558749056694016],
  ])('%i clusters: equal to twelve digits', (k, expected) => {
    const { centers } = reference.cases.find((case_) => case_.k === k)!;
    const labels = nearestCenters(Float64Array.from(centers.flat()), points.x, points.y);
    const values = silhouettes(points.x, points.y, labels);
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(expected, 12);
  });
});
