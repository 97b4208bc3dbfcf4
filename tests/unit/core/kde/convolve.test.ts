import { describe, expect, it } from 'vitest';
import { compactStencil, convolveMask, convolveStencil } from '#lib/core/kde/convolve-compact.ts';
import { bandwidthOf, KERNELS } from '#lib/core/kde/kernels.ts';
import { edgeMass, kernelSurface } from '#lib/core/kde/surface.ts';
import { createRandom } from '#lib/core/random/random.ts';

const columns = 37;
const rows = 23;
const random = createRandom(3);
const mask = Uint8Array.from({ length: columns * rows }, (_, i) => (i % columns > 30 || random.next() < 0.4 ? 1 : 0));

/** Sum over every cell, from the definition of the kernel. */
function slowly(values: ArrayLike<number>, kernel: 'quartic' | 'epanechnikov', variance: number): Float64Array {
  const radiusSquared = variance * (kernel === 'quartic' ? 8 : 6);
  const weight = (dx: number, dy: number): number =>
    Math.max(0, 1 - (dx * dx + dy * dy) / radiusSquared) ** (kernel === 'quartic' ? 2 : 1);
  let total = 0;
  for (let dy = -40; dy <= 40; dy++) for (let dx = -40; dx <= 40; dx++) total += weight(dx, dy);
  return Float64Array.from({ length: columns * rows }, (_, to) => {
    let sum = 0;
    for (let from = 0; from < values.length; from++) {
      const dx = (to % columns) - (from % columns);
      sum += values[from] * weight(dx, Math.floor(to / columns) - Math.floor(from / columns));
    }
    return sum / total;
  });
}

describe('kernels of bounded support on a grid', () => {
  for (const kernel of ['quartic', 'epanechnikov'] as const) {
    for (const variance of [0.02, 1.7, 12]) {
      const stencil = compactStencil(kernel, variance);
      const { reach } = stencil;

      it(`${kernel}, variance ${variance}: the sum over all cells, whichever cells are wanted`, () => {
        const values = Float64Array.from(mask, (inside) => inside * random.next());
        const width = columns + 2 * reach;
        const padded = new Float64Array(width * (rows + 2 * reach));
        values.forEach((value, i) => {
          padded[(Math.floor(i / columns) + reach) * width + (i % columns) + reach] = value;
        });
        const expected = slowly(values, kernel, variance);
        const everywhere = convolveStencil(padded, width, rows + 2 * reach, stencil);
        const wanted = convolveStencil(padded, width, rows + 2 * reach, stencil, mask);
        expected.forEach((value, i) => {
          expect(Math.abs(everywhere[i] - value)).toBeLessThan(1e-12);
          if (mask[i]) expect(Math.abs(wanted[i] - value)).toBeLessThan(1e-12);
        });
      });

      it(`${kernel}, variance ${variance}: the mass of a mask, and what of it lies beyond the grid`, () => {
        const expected = slowly(mask, kernel, variance);
        convolveMask(mask, columns, rows, stencil, 0).forEach((value, i) =>
          expect(Math.abs(value - expected[i])).toBeLessThan(1e-12),
        );
        const wide = convolveMask(mask, columns, rows, stencil, reach);
        const total = mask.reduce((sum, inside) => sum + inside, 0);
        expect(wide.reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 8);
      });
    }
  }
});

describe('mass of the kernel inside the study area', () => {
  const grid = { originX: 0, originY: 0, cellSize: 50, columns, rows };
  const points = {
    x: Float64Array.from({ length: 200 }, () => random.next() * columns * 50),
    y: Float64Array.from({ length: 200 }, () => random.next() * rows * 50),
  };
  for (const kernel of KERNELS) {
    for (const edgeCorrection of ['uniform', 'diggle', 'none'] as const) {
      it(`${kernel}, ${edgeCorrection}: kept from before it gives the same surface`, () => {
        const common = { grid, inside: mask, kernel, bandwidth: bandwidthOf(kernel, 120), edgeCorrection };
        const kept = edgeMass(common);
        expect(kept === undefined).toBe(edgeCorrection === 'none');
        const anew = kernelSurface({ ...points, ...common });
        expect(kernelSurface({ ...points, ...common, ...(kept ? { edgeMass: kept } : {}) })).toEqual(anew);
      });
    }
  }
});
