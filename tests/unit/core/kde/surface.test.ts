import { describe, expect, it } from 'vitest';
import type { Grid } from '#lib/core/geo/grid.ts';
import { chooseBandwidth, scottBandwidth } from '#lib/core/kde/bandwidth.ts';
import { bandwidthOf, KERNELS, standardDeviationOf } from '#lib/core/kde/kernels.ts';
import { kernelSurface, type KernelSurfaceInput } from '#lib/core/kde/surface.ts';
import { createRandom } from '#lib/core/random/random.ts';

const GRID: Grid = { originX: 0, originY: 0, cellSize: 50, columns: 80, rows: 60 };
const at = (column: number, row: number): number => row * GRID.columns + column;

function surfaceOf(x: number[], y: number[], options: Partial<KernelSurfaceInput> = {}): Float64Array {
  return kernelSurface({
    x: Float64Array.from(x),
    y: Float64Array.from(y),
    grid: GRID,
    kernel: 'gaussian',
    bandwidth: 300,
    edgeCorrection: 'none',
    ...options,
  });
}

describe('density surface', () => {
  it('of one crime is the kernel itself', () => {
    const value = surfaceOf([2025], [1525]);
    expect(value[at(40, 30)] / (1 / (2 * Math.PI * 300 ** 2))).toBeCloseTo(1, 2);
    expect(value[at(46, 30)] / value[at(40, 30)]).toBeCloseTo(Math.exp(-0.5), 2);
    expect(value[at(40, 30)]).toBeGreaterThan(value[at(41, 30)]);
  });

  it('of no crimes is zero everywhere', () => {
    for (const edgeCorrection of ['none', 'uniform', 'diggle'] as const) {
      const value = surfaceOf([], [], { edgeCorrection });
      expect(value).toHaveLength(4800);
      expect(value.every((v) => v === 0)).toBe(true);
    }
  });

  it('counts a weight of three as three crimes at one point', () => {
    const three = surfaceOf([900, 900, 900], [800, 800, 800]);
    const weighted = surfaceOf([900], [800], { weight: Float64Array.of(3) });
    three.forEach((value, i) => expect(weighted[i]).toBeCloseTo(value, 15));
  });

  it('is even up to the border where crimes are even, once corrected', () => {
    const random = createRandom(1);
    const x: number[] = [];
    const y: number[] = [];
    // a regular lattice with jitter: 192,000 crimes on 12 km²
    for (let i = 0; i < 800; i++) {
      for (let j = 0; j < 600; j++) {
        if (random.next() >= 0.4) continue;
        x.push(i * 5 + 2.5);
        y.push(j * 5 + 2.5);
      }
    }
    const rate = x.length / (4000 * 3000);
    const plain = surfaceOf(x, y);
    expect(plain[0] / rate).toBeLessThan(0.35);
    for (const kernel of KERNELS) {
      const corrected = surfaceOf(x, y, { kernel, bandwidth: bandwidthOf(kernel, 300), edgeCorrection: 'uniform' });
      for (const cell of [at(0, 0), at(79, 59), at(0, 30), at(40, 30)]) {
        expect(Math.abs(corrected[cell] / rate - 1)).toBeLessThan(0.03);
      }
    }
  });

  it('exists only in the study area, whose shape corrects it', () => {
    const inside = new Uint8Array(4800);
    for (let row = 0; row < 60; row++) inside.fill(1, row * 80, row * 80 + 40);
    const value = surfaceOf([1975], [1500], { inside, edgeCorrection: 'uniform' });
    expect(value[at(40, 30)]).toBeNaN();
    // half of the kernel lies outside, so what is left inside counts about double
    expect(value[at(39, 30)] / (1 / (2 * Math.PI * 300 ** 2))).toBeCloseTo(1.9, 0);
    const conserved = surfaceOf([1975, 500], [1500, 900], { inside, edgeCorrection: 'diggle' });
    const crimes = conserved.reduce((sum, v) => sum + (Number.isNaN(v) ? 0 : v), 0) * 50 * 50;
    expect(crimes).toBeCloseTo(2, 3);
  });

  it('lets crimes just outside the grid count inside it', () => {
    const value = surfaceOf([-100], [1525]);
    expect(value[at(0, 30)] / (1 / (2 * Math.PI * 300 ** 2))).toBeCloseTo(Math.exp(-0.5 * (125 / 300) ** 2), 2);
  });

  it('stays finite with a bandwidth far below one cell', () => {
    const value = surfaceOf([2025], [1525], { bandwidth: 1 });
    expect(value[at(40, 30)] * 50 * 50).toBeCloseTo(1, 6);
    expect(value[at(43, 30)]).toBe(0);
  });

  it('refuses what makes no sense, naming it', () => {
    expect(() => surfaceOf([1], [1], { bandwidth: 0 })).toThrow(/above 0, got 0/);
    expect(() => surfaceOf([1], [1], { inside: new Uint8Array(3) })).toThrow(/mask of 4800 cells, got 3/);
  });
});

describe('kernels', () => {
  it('keep the standard deviation when switched', () => {
    for (const kernel of KERNELS) expect(standardDeviationOf(kernel, bandwidthOf(kernel, 300))).toBeCloseTo(300, 9);
    expect(bandwidthOf('quartic', 300)).toBeCloseTo(300 * Math.sqrt(8), 9);
    expect(bandwidthOf('epanechnikov', 300)).toBeCloseTo(300 * Math.sqrt(6), 9);
  });

  it('spread one crime with that standard deviation', () => {
    for (const kernel of KERNELS) {
      const value = surfaceOf([2025], [1525], { kernel, bandwidth: bandwidthOf(kernel, 300) });
      let [mass, variance] = [0, 0];
      value.forEach((v, i) => {
        mass += v;
        variance += v * ((i % 80) * 50 + 25 - 2025) ** 2;
      });
      expect(Math.sqrt(variance / mass) / 300).toBeCloseTo(1, 1);
      expect(Math.abs(Math.sqrt(variance / mass) / 300 - 1)).toBeLessThan(0.01);
    }
  });
});

describe('bandwidth', () => {
  const inside = new Uint8Array(4800).fill(1);
  const bumps = (n: number, spread: number, seed: number): { x: Float64Array; y: Float64Array } => {
    const random = createRandom(seed);
    const centres = [
      [800, 800],
      [2400, 2200],
      [3300, 900],
    ];
    const which = Float64Array.from({ length: n }, () => random.below(3));
    return {
      x: which.map((c) => centres[c][0] + spread * random.normal()),
      y: which.map((c) => centres[c][1] + spread * random.normal()),
    };
  };

  it('by held-out likelihood is smaller for sharper hot spots and for more crimes', () => {
    const choose = (n: number, spread: number): number =>
      chooseBandwidth(bumps(n, spread, 1), bumps(n, spread, 2), GRID, inside)!.bandwidth;
    expect(choose(400, 450)).toBeGreaterThan(choose(400, 120));
    expect(choose(300, 300)).toBeGreaterThan(choose(30_000, 300));
  });

  it('is not decided by one stray crime', () => {
    const heldOut = bumps(500, 150, 2);
    const stray = { x: Float64Array.of(...heldOut.x, 3990), y: Float64Array.of(...heldOut.y, 2990) };
    const without = chooseBandwidth(bumps(500, 150, 1), heldOut, GRID, inside)!.bandwidth;
    const withStray = chooseBandwidth(bumps(500, 150, 1), stray, GRID, inside)!.bandwidth;
    expect(Math.abs(withStray / without - 1)).toBeLessThan(0.1);
  });

  it('has the likelihood of an even density where crimes are even', () => {
    const random = createRandom(5);
    const even = (n: number) => ({
      x: Float64Array.from({ length: n }, () => 4000 * random.next()),
      y: Float64Array.from({ length: n }, () => 3000 * random.next()),
    });
    const { logLikelihood } = chooseBandwidth(even(20_000), even(20_000), GRID, inside, [800])!;
    // density 1 / 12 km²
    expect(Math.abs(logLikelihood[0] - Math.log(1 / 12))).toBeLessThan(0.02);
  });

  it('is not chosen from nothing', () => {
    const none = { x: new Float64Array(0), y: new Float64Array(0) };
    expect(chooseBandwidth(none, bumps(10, 100, 1), GRID, inside)).toBeUndefined();
    expect(chooseBandwidth(bumps(10, 100, 1), none, GRID, inside)).toBeUndefined();
    expect(scottBandwidth(none.x, none.y).isotropic).toBe(0);
    expect(scottBandwidth(Float64Array.of(4, 4), Float64Array.of(2, 2)).isotropic).toBe(0);
  });
});
