import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cellsInside } from '#lib/core/hotspots/surfaces/empirical-bayes.ts';
import { significantCells } from '#lib/core/hotspots/significance/gi-star.ts';
import { mannKendall } from '#lib/core/hotspots/significance/mann-kendall.ts';
import { squareNeighbours } from '#lib/core/hotspots/significance/neighbours.ts';

function read<Reference>(name: string): Reference {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as Reference;
}

const largestDifference = (ours: Float64Array, theirs: readonly number[]): number =>
  ours.reduce((largest, value, i) => Math.max(largest, Math.abs(value - theirs[i])), 0);

describe('Gi* on a square of 20 × 20 cells', () => {
  const { gi_star: reference } = read<{ gi_star: { grid: number; count: number[]; z: number[]; p_fdr: number[] } }>(
    './spatial.json',
  );
  const side = reference.grid;
  const neighbours = squareNeighbours(cellsInside(new Uint8Array(side ** 2).fill(1)), side, side);
  const found = significantCells(Float64Array.from(reference.count), neighbours);

  test('has spdep’s z-scores within 1e-9', () => {
    expect(found.method).toBe('normal');
    expect(largestDifference(found.z, reference.z)).toBeLessThan(1e-9);
  });

  test('has the false discovery rates of R’s p.adjust', () => {
    expect(largestDifference(found.q, reference.p_fdr)).toBeLessThan(1e-9);
  });
});

describe('Gi* on a study area with cut corners and holes', () => {
  const reference = read<{
    columns: number;
    rows: number;
    inside: number[];
    count: number[];
    neighbours: number[];
    z: number[];
    p_fdr: number[];
  }>('./gi-star-mask.json');
  const cells = cellsInside(Uint8Array.from(reference.inside));
  const neighbours = squareNeighbours(cells, reference.columns, reference.rows);
  const found = significantCells(Float64Array.from(reference.count), neighbours);

  test('knows as many neighbours of each cell as spdep', () => {
    expect(Array.from(cells, (_, i) => neighbours.start[i + 1] - neighbours.start[i])).toEqual(reference.neighbours);
  });

  test('has spdep’s z-scores within 1e-9 and R’s false discovery rates', () => {
    expect(largestDifference(found.z, reference.z)).toBeLessThan(1e-9);
    expect(largestDifference(found.q, reference.p_fdr)).toBeLessThan(1e-9);
  });
});

describe('Mann-Kendall', () => {
  const cases = read<{ series: number[]; s: number; variance: number; z: number; p: number }[]>('./mann-kendall.json');
  test.each(cases)('has S equal and z within 1e-9 for $series', ({ series, s, variance, z, p }) => {
    const found = mannKendall(Float64Array.from(series));
    expect(found.s).toBe(s);
    expect(found.variance).toBeCloseTo(variance, 9);
    expect(Math.abs(found.z - z)).toBeLessThan(1e-9);
    expect(Math.abs(found.p - p)).toBeLessThan(1e-9);
  });
});
