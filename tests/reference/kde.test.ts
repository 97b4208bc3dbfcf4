import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scottBandwidth } from '#lib/core/kde/bandwidth.ts';
import type { Kernel } from '#lib/core/kde/kernels.ts';
import { kernelSurface, type EdgeCorrection } from '#lib/core/kde/surface.ts';

interface Case {
  readonly kernel: Kernel;
  readonly bandwidth: number;
  readonly edge_correction: boolean;
  readonly value: number[][];
}
const reference = JSON.parse(readFileSync(new URL('kde.json', import.meta.url), 'utf8')) as {
  cases: Case[];
  scott_rule_2d: { x: number; y: number };
};
const rows = readFileSync(new URL('points.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1);
const points = { x: column(0), y: column(1), weight: column(2) };
const total = points.weight.reduce((sum, weight) => sum + weight, 0);
const CENTRES = 64;
const SIDE = 10_000;

function column(index: number): Float64Array {
  return Float64Array.from(rows, (row) => Number(row.split(',')[index]));
}

/** Largest error at the reference's centres, over the reference's peak, on a grid `finer` (odd) times finer. */
function worstError(expected: Case, finer: number): number {
  const n = CENTRES * finer;
  const value = kernelSurface({
    ...points,
    grid: { originX: 0, originY: 0, cellSize: SIDE / n, columns: n, rows: n },
    kernel: expected.kernel,
    bandwidth: expected.bandwidth,
    edgeCorrection: expected.edge_correction ? 'uniform' : 'none',
  });
  const half = (finer - 1) / 2;
  let error = 0;
  for (let row = 0; row < CENTRES; row++) {
    for (let col = 0; col < CENTRES; col++) {
      const ours = value[(row * finer + half) * n + col * finer + half];
      error = Math.max(error, Math.abs(ours - expected.value[row][col]));
    }
  }
  return error / Math.max(...expected.value.flat());
}

describe('density against exact sums over the points (make_synthetic.py)', () => {
  for (const expected of reference.cases) {
    const name = `${expected.kernel} ${expected.bandwidth} m${expected.edge_correction ? ', edge corrected' : ''}`;
    const limits = expected.kernel === 'epanechnikov' ? [2.5e-3, 1e-3] : [5e-4, 5e-4];
    it(`${name}: within ${limits[0]} of the peak on cells of 52 m`, () => {
      expect(worstError(expected, 3)).toBeLessThan(limits[0]);
    });
    it(`${name}: within ${limits[1]} of the peak on cells of 31 m`, () => {
      expect(worstError(expected, 5)).toBeLessThan(limits[1]);
    });
  }

  const massOf = (kernel: Kernel, bandwidth: number, edgeCorrection: EdgeCorrection, padding: number): number => {
    const cellSize = SIDE / 192;
    const n = 192 + 2 * Math.ceil(padding / cellSize);
    const origin = -Math.ceil(padding / cellSize) * cellSize;
    const value = kernelSurface({
      ...points,
      grid: { originX: origin, originY: origin, cellSize, columns: n, rows: n },
      kernel,
      bandwidth,
      edgeCorrection,
    });
    return value.reduce((sum, v) => sum + v, 0) * cellSize * cellSize;
  };

  for (const [kernel, bandwidth] of [
    ['gaussian', 250],
    ['quartic', 600],
    ['epanechnikov', 600],
  ] as const) {
    it(`${kernel}: holds every crime, uncorrected on a grid padded by 5 bandwidths`, () => {
      expect(Math.abs(massOf(kernel, bandwidth, 'none', 5 * bandwidth) / total - 1)).toBeLessThan(1e-3);
    });
    it(`${kernel}: loses crimes over the border without correction, none with Diggle's`, () => {
      expect(massOf(kernel, bandwidth, 'none', 0) / total).toBeLessThan(0.999);
      expect(Math.abs(massOf(kernel, bandwidth, 'diggle', 0) / total - 1)).toBeLessThan(1e-3);
    });
  }

  it("has Scott's rule with weights as counts", () => {
    const scott = scottBandwidth(points.x, points.y, points.weight);
    expect(scott.x).toBeCloseTo(reference.scott_rule_2d.x, 6);
    expect(scott.y).toBeCloseTo(reference.scott_rule_2d.y, 6);
  });
});
