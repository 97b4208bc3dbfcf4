import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scottBandwidth } from '#lib/core/kde/bandwidth.ts';
import { kernelSurface, type EdgeCorrection } from '#lib/core/kde/surface.ts';

const reference = JSON.parse(readFileSync(new URL('spatial.json', import.meta.url), 'utf8')) as {
  uniform: { value: number[][] };
  diggle: { value: number[][] };
  none: { value: number[][] };
  bandwidth: { scott: [number, number] };
};
const rows = readFileSync(new URL('points.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split(',').map(Number));

const PIXELS = 64;
const PIXEL = 10_000 / PIXELS;
/** Ours is drawn on cells nine times finer, which share every ninth centre with spatstat's pixels. */
const FINER = 9;

/** spatstat moves each point to the middle of its pixel before it smooths. */
const toPixel = (metres: number): number => (Math.min(PIXELS - 1, Math.floor(metres / PIXEL)) + 0.5) * PIXEL;

function worstDifference(edgeCorrection: EdgeCorrection, expected: number[][]): number {
  const n = PIXELS * FINER;
  const value = kernelSurface({
    x: Float64Array.from(rows, (row) => toPixel(row[0])),
    y: Float64Array.from(rows, (row) => toPixel(row[1])),
    weight: Float64Array.from(rows, (row) => row[2]),
    grid: { originX: 0, originY: 0, cellSize: PIXEL / FINER, columns: n, rows: n },
    kernel: 'gaussian',
    bandwidth: 250,
    edgeCorrection,
  });
  const middle = (FINER - 1) / 2;
  let worst = 0;
  for (let row = 0; row < PIXELS; row++) {
    for (let column = 0; column < PIXELS; column++) {
      const ours = value[(row * FINER + middle) * n + column * FINER + middle];
      worst = Math.max(worst, Math.abs(ours - expected[row][column]));
    }
  }
  return worst / Math.max(...expected.flat());
}

describe('density beside spatstat’s density.ppp (make_spatial.R)', () => {
  // the points lie at the middle of cells, where linear binning widens nothing that the kernel has been narrowed for:
  // that alone is (156 / 9)² / 6 of 250² in variance, 8e-4 of a peak
  it.each(['uniform', 'diggle', 'none'] as const)('edge correction %s: within 1e-3 of the peak', (edgeCorrection) => {
    expect(worstDifference(edgeCorrection, reference[edgeCorrection].value)).toBeLessThan(1e-3);
  });

  it('tells the three corrections apart by far more than that', () => {
    expect(worstDifference('none', reference.uniform.value)).toBeGreaterThan(0.02);
    expect(worstDifference('uniform', reference.diggle.value)).toBeGreaterThan(0.01);
  });

  it('has the rule of Scott as bw.scott does, each point once', () => {
    const { x, y } = scottBandwidth(
      Float64Array.from(rows, (row) => row[0]),
      Float64Array.from(rows, (row) => row[1]),
    );
    expect(x).toBeCloseTo(reference.bandwidth.scott[0], 6);
    expect(y).toBeCloseTo(reference.bandwidth.scott[1], 6);
  });
});
