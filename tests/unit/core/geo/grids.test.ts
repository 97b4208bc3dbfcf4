import { describe, expect, it } from 'vitest';
import { distanceTransform } from '#lib/core/geo/distance-transform.ts';
import { distinctPoints } from '#lib/core/geo/distinct-points.ts';
import { isNear, ownExtent } from '#lib/core/geo/extent.ts';
import { cellAt, cellCount, gridOver, resampleMask, type Grid } from '#lib/core/geo/grid.ts';
import { maskOfPolygons, projectPolygons } from '#lib/core/geo/polygons.ts';
import { createEquirectangular } from '#lib/core/geo/projection.ts';
import { createRandom } from '#lib/core/random/random.ts';

const GRID: Grid = { originX: -100, originY: 0, cellSize: 10, columns: 30, rows: 20 };

describe('grid', () => {
  it('gives each point one cell and none beyond the border', () => {
    expect(cellAt(GRID, -100, 0)).toBe(0);
    expect(cellAt(GRID, -90, 0)).toBe(1);
    expect(cellAt(GRID, 199.9, 199.9)).toBe(599);
    expect(cellAt(GRID, 200, 0)).toBe(-1);
    expect(cellAt(GRID, -100.1, 0)).toBe(-1);
    expect(cellAt(GRID, NaN, NaN)).toBe(-1);
  });

  it('covers its box, and enlarges cells rather than memory', () => {
    const box = { minX: -12_345, minY: -1, maxX: 2_000_000, maxY: 999_999 };
    const grid = gridOver(box, 100, 0, 50_000);
    expect(cellCount(grid)).toBeLessThanOrEqual(50_000);
    expect(cellAt(grid, box.minX, box.minY)).toBeGreaterThanOrEqual(0);
    expect(cellAt(grid, box.maxX, box.maxY)).toBeGreaterThanOrEqual(0);
  });

  it('refuses cells without size', () => {
    expect(() => gridOver({ minX: 0, minY: 0, maxX: 1, maxY: 1 }, 0)).toThrow(/above 0, got 0/);
  });

  it('carries a mask to finer cells and back', () => {
    const random = createRandom(1);
    const mask = Uint8Array.from({ length: 600 }, () => random.below(2));
    const finer: Grid = { ...GRID, cellSize: 2, columns: 150, rows: 100 };
    expect(resampleMask(finer, resampleMask(GRID, mask, finer), GRID)).toEqual(mask);
    expect(resampleMask(GRID, mask, { ...GRID, originX: 10_000 }).includes(1)).toBe(false);
  });
});

describe('distance transform', () => {
  it('finds the nearest source of every cell, as a search over all of them does', () => {
    const random = createRandom(2);
    const [columns, rows] = [37, 23];
    const source = Uint8Array.from({ length: columns * rows }, () => (random.next() < 0.03 ? 1 : 0));
    const { squared, nearest } = distanceTransform(source, columns, rows);
    const between = (a: number, b: number): number =>
      ((a % columns) - (b % columns)) ** 2 + (Math.floor(a / columns) - Math.floor(b / columns)) ** 2;
    const sources = [...source.keys()].filter((i) => source[i]);
    for (let i = 0; i < source.length; i++) {
      expect(squared[i]).toBe(Math.min(...sources.map((s) => between(i, s))));
      expect(source[nearest[i]]).toBe(1);
      expect(between(i, nearest[i])).toBe(squared[i]);
    }
  });

  it('is infinite without any source', () => {
    const { squared, nearest } = distanceTransform(new Uint8Array(6), 3, 2);
    expect([...squared]).toEqual(Array(6).fill(Infinity));
    expect([...nearest]).toEqual(Array(6).fill(-1));
  });
});

describe('distinct points', () => {
  it('counts equal pairs and leaves out what has no position', () => {
    const x = Float64Array.of(1, 2, 1, NaN, 1, 0, -0);
    const y = Float64Array.of(5, 5, 5, 1, 6, 0, 0);
    const points = distinctPoints(x, y);
    expect([...points.x]).toEqual([1, 2, 1, 0]);
    expect([...points.y]).toEqual([5, 5, 6, 0]);
    expect([...points.weight]).toEqual([2, 1, 1, 2]);
    expect(distinctPoints(new Float64Array(0), new Float64Array(0)).x).toHaveLength(0);
  });

  it('agrees with a set on many points', () => {
    const random = createRandom(3);
    const x = Float64Array.from({ length: 20_000 }, () => random.below(100) / 7);
    const y = Float64Array.from({ length: 20_000 }, () => random.below(100) / 7);
    const { x: distinct, weight } = distinctPoints(x, y);
    expect(distinct.length).toBe(new Set([...x].map((value, i) => `${value} ${y[i]}`)).size);
    expect(weight.reduce((sum, w) => sum + w, 0)).toBe(20_000);
  });
});

describe("the data's own extent", () => {
  it('is not moved by 0.2 % of records in another country', () => {
    const random = createRandom(4);
    const latitude = Float64Array.from({ length: 5000 }, (_, i) => (i % 500 === 7 ? 0 : 29.7 + 0.1 * random.normal()));
    const longitude = Float64Array.from({ length: 5000 }, (_, i) =>
      i % 500 === 7 ? 0 : -95.4 + 0.1 * random.normal(),
    );
    const extent = ownExtent(latitude, longitude)!;
    expect(isNear(extent, 29.7, -95.4)).toBe(true);
    expect(isNear(extent, 30.0, -95.1)).toBe(true);
    expect(isNear(extent, 0, 0)).toBe(false);
    expect(isNear(extent, NaN, NaN)).toBe(false);
  });

  it('is absent when nothing is located', () => {
    expect(ownExtent(Float64Array.of(NaN), Float64Array.of(NaN))).toBeUndefined();
  });
});

describe('polygons', () => {
  const projection = createEquirectangular(0, 0, 180 / Math.PI); // one metre a degree
  const square = (from: number, to: number): number[][] => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ];

  it('mark the cells whose centre they hold, but not those of a hole', () => {
    const collection = {
      features: [
        { geometry: { type: 'Polygon', coordinates: [square(0, 10), square(4, 6)] } },
        { geometry: { type: 'Point', coordinates: [20, 20] } },
        { geometry: null },
      ],
    };
    const grid: Grid = { originX: -2, originY: -2, cellSize: 1, columns: 15, rows: 15 };
    const mask = maskOfPolygons(grid, projectPolygons(collection, projection));
    expect(mask.reduce((sum, value) => sum + value, 0)).toBe(96);
    expect(mask[cellAt(grid, 5, 5)]).toBe(0);
    expect(mask[cellAt(grid, 3.5, 3.5)]).toBe(1);
  });

  it('that overlap are joined', () => {
    const collection = {
      features: [{ geometry: { type: 'MultiPolygon', coordinates: [[square(0, 6)], [square(4, 8)]] } }],
    };
    const grid: Grid = { originX: 0, originY: 0, cellSize: 1, columns: 10, rows: 10 };
    const mask = maskOfPolygons(grid, projectPolygons(collection, projection));
    expect(mask.reduce((sum, value) => sum + value, 0)).toBe(36 + 16 - 4);
  });
});
