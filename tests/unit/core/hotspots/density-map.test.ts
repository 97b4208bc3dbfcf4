import { describe, expect, it } from 'vitest';
import { deriveGeography, type Geography } from '#lib/core/geo/geography.ts';
import { cellCount } from '#lib/core/geo/grid.ts';
import { cellSizeFor, defaultBandwidth, wishedCellSize } from '#lib/core/hotspots/surfaces/density-settings.ts';
import { createDensityDrawer, densitySurface } from '#lib/core/hotspots/surfaces/density-surface.ts';
import { selectPoints } from '#lib/core/hotspots/select-points.ts';
import { weightSelection } from '#lib/core/hotspots/weighted-selection.ts';
import { bandwidthOf, KERNELS } from '#lib/core/kde/kernels.ts';
import { syntheticTable } from '../../../support/synthetic-table.ts';

const table = syntheticTable({ rows: 4000 });
const geography = deriveGeography(table)!;
const points = selectPoints(table, geography);

describe('density maps of one place after another', () => {
  it('are the same whether grid and edges are kept from before or not', () => {
    const draw = createDensityDrawer(geography);
    const thefts = weightSelection(table, selectPoints(table, geography, { type: 0 }), { type: 0 });
    const all = weightSelection(table, points);
    for (const edgeCorrection of ['uniform', 'diggle', 'none'] as const) {
      for (const kernel of KERNELS) {
        const options = { kernel, edgeCorrection, bandwidthMeters: bandwidthOf(kernel, 250), cellSizeMeters: 60 };
        draw(all, options);
        draw(all, { ...options, cellSizeMeters: 80 });
        const drawn = draw(thefts, options);
        expect(drawn).toEqual(densitySurface(table, geography, { type: 0 }, options));
        expect(drawn.kernel).toBe(kernel);
        expect(drawn.edgeCorrection).toBe(edgeCorrection);
      }
    }
  });

  it('conserve the count with that correction, and are even at the border with the other', () => {
    const options = { bandwidthMeters: 400, cellSizeMeters: 50 };
    const crimesOn = (edgeCorrection: 'uniform' | 'diggle' | 'none'): number => {
      const { value, grid, years } = densitySurface(table, geography, {}, { ...options, edgeCorrection });
      return value.reduce((sum, v) => sum + (v > 0 ? v : 0), 0) * (grid.cellSize / 1000) ** 2 * years;
    };
    expect(Math.abs(crimesOn('diggle') / points.x.length - 1)).toBeLessThan(1e-3);
    expect(crimesOn('none') / points.x.length).toBeLessThan(0.97);
  });
});

describe('what a density map is drawn with', () => {
  const place = (studyAreaKm2: number): Geography => ({ ...geography, studyAreaKm2 });

  it('is a bandwidth of the same σ for every kernel, and the model’s choice where there is one', () => {
    expect(defaultBandwidth(place(600), 'gaussian')).toBe(300);
    expect(defaultBandwidth(place(600), 'quartic')).toBeCloseTo(300 * Math.sqrt(8), 9);
    expect(defaultBandwidth(place(600), 'gaussian', 220)).toBe(220);
  });

  it('grows in a place too large for it', () => {
    const bandwidth = defaultBandwidth(place(100_000), 'gaussian');
    expect(bandwidth).toBeGreaterThan(2000);
    expect(bandwidth).toBeLessThan(3000);
  });

  it('has four cells to a standard deviation, from 40 m to 250 m, and no more of them than were asked for', () => {
    expect(wishedCellSize('gaussian', 300)).toBe(70);
    expect(wishedCellSize('quartic', bandwidthOf('quartic', 300))).toBe(70);
    expect(wishedCellSize('gaussian', 50)).toBe(40);
    expect(wishedCellSize('gaussian', 5000)).toBe(250);
    expect(cellSizeFor(place(600), 'gaussian', 300, 65_000)).toBe(100);
    expect(cellSizeFor(place(600), 'gaussian', 300, 1e6)).toBe(70);
  });

  it('never exhausts a phone, however far a coordinate strays', () => {
    const far = {
      ...geography,
      grid: { ...geography.grid, cellSize: 20_000 },
      studyAreaKm2: geography.inside.reduce((sum, inside) => sum + inside, 0) * 400,
    };
    const surface = densitySurface(table, far, {}, { bandwidthMeters: 100, cellSizeMeters: 40 });
    expect(cellCount(surface.grid)).toBeLessThanOrEqual(1_000_000);
    expect(surface.cellSizeMeters).toBeGreaterThan(40);
    expect(Number.isFinite(surface.maximum)).toBe(true);
  });
});
