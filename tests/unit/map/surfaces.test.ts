/** What the map layers are given: the scale of a surface, and the first view. */
import { describe, expect, test } from 'vitest';
import type { GeographyBoundaries } from '#lib/core/geo/boundaries.ts';
import { deriveGeography, projectionOf, type Geography } from '#lib/core/geo/geography.ts';
import { cellAt } from '#lib/core/geo/grid.ts';
import { project } from '#lib/core/geo/projection.ts';
import { quantileSorted } from '#lib/core/metrics/bootstrap.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { extentOf } from '#lib/map/extent.ts';
import { surfaceScale } from '#lib/map/surface-scale.ts';
import { emptyTable, syntheticTable } from '../../support/synthetic-table.ts';

describe('the scale of a surface', () => {
  const random = createRandom(3);
  const skewed = Float64Array.from({ length: 5000 }, () => 400 * Math.exp(1.3 * random.normal()));

  test('has ascending breaks within the values, more of them where the surface is high', () => {
    const { breaks } = surfaceScale(skewed);
    expect(breaks).toHaveLength(6);
    expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
    const sorted = skewed.toSorted();
    expect(breaks[0]).toBeGreaterThan(sorted[0]);
    expect(breaks[5]).toBeLessThan(sorted.at(-1)!);
    const above = (value: number): number => skewed.filter((each) => each > value).length / skewed.length;
    expect(above(breaks[0])).toBeCloseTo(0.9, 1);
    expect(above(breaks[5])).toBeGreaterThan(0.005);
    expect(above(breaks[5])).toBeLessThan(0.03);
  });

  test('has breaks that read well: two figures at most', () => {
    for (const factor of [1e-4, 0.07, 1, 33, 1e5]) {
      for (const value of surfaceScale(skewed.map((each) => each * factor)).breaks) {
        expect(Number(value.toPrecision(2))).toBe(value);
      }
    }
  });

  test('places values on the ramp monotonically, from 0 towards 1, and breaks at equal distances', () => {
    const { breaks, position } = surfaceScale(skewed);
    expect(position(0)).toBe(0);
    let former = 0;
    for (let value = 0.5; value < 60_000; value *= 1.01) {
      const at = position(value);
      expect(at).toBeGreaterThan(former);
      expect(at).toBeLessThanOrEqual(1);
      former = at;
    }
    expect(former).toBeGreaterThan(0.97);
    const places = breaks.map(position);
    for (let i = 1; i < places.length; i++) expect(places[i] - places[i - 1]).toBeCloseTo(1 / breaks.length, 10);
    // no jump at a break: no edge on the map that the records do not have
    for (const value of breaks) expect(position(value * 1.000001) - position(value)).toBeLessThan(1e-4);
  });

  test('leaves out what lies outside the study area', () => {
    const padded = [NaN, ...skewed, NaN, Infinity, 0, 0, -1];
    expect(surfaceScale(padded).breaks).toEqual(surfaceScale(skewed).breaks);
  });

  test.each([
    ['nothing', []],
    ['no cell inside the study area', [NaN, NaN]],
    ['no crime anywhere', [0, 0, 0]],
  ])('of %s still has two breaks, and no value stands out', (_, values) => {
    const { breaks, position } = surfaceScale(values);
    expect(breaks).toEqual([0, 1]);
    expect(position(0)).toBe(0);
  });

  test.each([[[250]], [new Array<number>(300).fill(0.0042)]])('of one value everywhere has two breaks', (values) => {
    const { breaks, position } = surfaceScale(values);
    expect(breaks).toHaveLength(2);
    expect(breaks[0]).toBeLessThan(breaks[1]);
    // rounded to a figure that reads well, by an eighth at most
    expect(Math.abs(breaks[1] / values[0] - 1)).toBeLessThanOrEqual(1 / 8);
    expect(position(values[0])).toBeGreaterThan(0.5);
    expect(position(values[0])).toBeLessThanOrEqual(1);
  });
});

test('the breaks are the quantiles that sorting all values would give, whatever their size', () => {
  const random = createRandom(8);
  for (const n of [1, 2, 7, 5000, 40_000]) {
    // powers of ten across many orders, some of them equal
    const values = Float64Array.from(
      { length: n },
      () => Math.fround(10 ** Math.round(8 * random.normal())) * (1 + random.below(3)),
    );
    const sorted = values.toSorted();
    const { breaks } = surfaceScale(values);
    const exact = quantileSorted(sorted, 0.985);
    // rounded to a figure that reads well, by an eighth at most
    expect(Math.abs(breaks.at(-1)! / exact - 1)).toBeLessThanOrEqual(1 / 8);
  }
});

describe('the first view of a map', () => {
  const table = syntheticTable({ rows: 2000 });
  const geography = deriveGeography(table)!;

  test('holds every located record and little beyond', () => {
    const [[south, west], [north, east]] = extentOf(geography);
    const latitudes = table.latitude.filter((value) => !Number.isNaN(value)).sort();
    const longitudes = table.longitude.filter((value) => !Number.isNaN(value)).sort();
    expect(south).toBeLessThanOrEqual(latitudes[0]);
    expect(north).toBeGreaterThanOrEqual(latitudes.at(-1)!);
    expect(west).toBeLessThanOrEqual(longitudes[0]);
    expect(east).toBeGreaterThanOrEqual(longitudes.at(-1)!);
    // a margin of a kilometre at most: 0.009° of latitude, 0.0145° of longitude here
    expect(latitudes[0] - south).toBeLessThan(0.009);
    expect(north - latitudes.at(-1)!).toBeLessThan(0.009);
    expect(longitudes[0] - west).toBeLessThan(0.0145);
    expect(east - longitudes.at(-1)!).toBeLessThan(0.0145);
  });

  test('leaves out a few cells far from the rest, unless boundaries say that they belong to the area', () => {
    const grid = { ...geography.grid, columns: 100, rows: 80 };
    const inside = Uint8Array.from({ length: 8000 }, (_, cell) => Number(cell % 100 < 30 && cell < 3000));
    inside[77 * 100 + 95] = 1;
    const stray: Geography = { ...geography, grid, inside };
    const projection = projectionOf(stray);
    const farthest = ([, [north, east]]: ReturnType<typeof extentOf>) => {
      const corner = project(projection, north, east);
      return [(corner.x - grid.originX) / grid.cellSize, (corner.y - grid.originY) / grid.cellSize].map(Math.round);
    };
    expect(farthest(extentOf(stray))).toEqual([30, 30]);
    expect(farthest(extentOf({ ...stray, boundaries: {} as GeographyBoundaries }))).toEqual([96, 78]);
    // a tenth of the cells is a part of the city, however far it lies
    for (let cell = 7000; cell < 7100; cell++) inside[cell] = 1;
    expect(farthest(extentOf(stray))).toEqual([100, 78]);
  });

  test('of a single cell is that cell', () => {
    const inside = new Uint8Array(geography.inside.length);
    const cell = 5 * geography.grid.columns + 9;
    inside[cell] = 1;
    const one: Geography = { ...geography, inside };
    const [[south, west], [north, east]] = extentOf(one);
    const projection = projectionOf(one);
    const middle = project(projection, (south + north) / 2, (west + east) / 2);
    expect(cellAt(one.grid, middle.x, middle.y)).toBe(cell);
    // with its width, else a map would have nothing to fit into its window
    const corner = project(projection, north, east);
    expect(corner.x - middle.x).toBeCloseTo(one.grid.cellSize / 2, 1);
    expect(corner.y - middle.y).toBeCloseTo(one.grid.cellSize / 2, 1);
  });

  test('of records without any place is a valid box of the inhabited world', () => {
    expect(deriveGeography(emptyTable())).toBeUndefined();
    const [[south, west], [north, east]] = extentOf(undefined);
    expect(south).toBeGreaterThanOrEqual(-85);
    expect(north).toBeLessThanOrEqual(85);
    expect(north).toBeGreaterThan(south);
    expect(east - west).toBeGreaterThan(180);
    expect(east - west).toBeLessThanOrEqual(360);
  });
});
