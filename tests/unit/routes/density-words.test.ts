import { expect, test } from 'vitest';
import type { DensityMap } from '#lib/contract/hotspot-map.ts';
import { roundMeters, surfaceNotes } from '../../../src/routes/hotspots/density/density-words.ts';

function mapOf(
  kernel: DensityMap['kernel'],
  bandwidthMeters: number,
  cellSize: number,
  cellsCapped = false,
): DensityMap {
  return {
    grid: { originX: 0, originY: 0, cellSize, columns: 1, rows: 1 },
    centre: { latitude: 0, longitude: 0 },
    value: new Float64Array(1),
    ...{ maximum: 0, crimes: 0, years: 1, edgeCorrection: 'uniform', scottMeters: 0 },
    ...{ kernel, bandwidthMeters, cellsCapped },
  };
}

test('a surface that is as fine as its bandwidth needs says nothing', () => {
  expect(surfaceNotes(mapOf('gaussian', 300, 70))).toEqual([]);
  expect(surfaceNotes(mapOf('quartic', 300, 40))).toEqual([]);
});

test('a bandwidth under two cells is warned of, by its standard deviation', () => {
  expect(surfaceNotes(mapOf('gaussian', 79, 40)).join()).toMatch(
    /smaller than two cells of 40\sm: .* Choose a larger one/,
  );
  // a radius of 200 m is a standard deviation of 71 m
  expect(surfaceNotes(mapOf('quartic', 200, 40))).toHaveLength(1);
  expect(surfaceNotes(mapOf('gaussian', 80, 40))).toEqual([]);
});

test('cells that had to be larger are told in metres', () => {
  const [first, second] = surfaceNotes(mapOf('gaussian', 300, 2120, true));
  expect(first).toMatch(/^The study area is large, so the map is drawn in cells of 2,120\sm\.$/);
  expect(second).toMatch(/smaller than two cells: /);
  expect(surfaceNotes(mapOf('gaussian', 1500, 400, true))).toHaveLength(1);
});

test('metres go by the steps of the slider', () => {
  expect(roundMeters(848.5)).toBe(850);
});
