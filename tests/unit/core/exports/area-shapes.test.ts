/** The shapes of areas in an export: the imported boundaries, else the outlines of the records. */
import { describe, expect, test } from 'vitest';
import { areaShapes, nestRings } from '#lib/core/exports/area-shapes.ts';
import { deriveGeography, type Geography } from '#lib/core/geo/geography.ts';
import { MISSING } from '#lib/core/table/incident-table.ts';
import { syntheticTable } from '../../../support/synthetic-table.ts';

/** Latitude, longitude pairs of a square. */
const square = (south: number, west: number, side: number, clockwise = false): Float64Array =>
  clockwise
    ? Float64Array.of(south, west, south + side, west, south + side, west + side, south, west + side)
    : Float64Array.of(south, west, south, west + side, south + side, west + side, south + side, west);

describe('rings', () => {
  test('are nested: each hole in the smallest polygon around it, an island in a hole by itself', () => {
    const [big, hole, island, pond] = [square(0, 0, 10), square(2, 2, 6, true), square(4, 4, 2), square(4.5, 4.5, 1, true)];
    const polygons = nestRings([hole, big, pond, island]);
    expect(polygons).toHaveLength(2);
    expect(polygons).toContainEqual([big, hole]);
    expect(polygons).toContainEqual([island, pond]);
  }); // prettier-ignore

  test('mean the same whatever way they run', () => {
    expect(nestRings([square(0, 0, 10, true), square(2, 2, 6)])).toEqual([[square(0, 0, 10, true), square(2, 2, 6)]]);
  });

  test('that touch themselves at a corner are parted there: lobes become polygons, what they enclose a hole', () => {
    // two squares that meet in (1, 1), as one line
    const lobes = Float64Array.of(0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 0);
    expect(nestRings([lobes]).map((rings) => rings.map((ring) => ring.length))).toEqual([[8], [8]]);
    // a frame that closes in (0, 0) around a square hole
    const frame = Float64Array.of(0, 0, 1, 0, 1, 1, 0, 1, 0, 0, -1, 0, -1, 3, 3, 3, 3, -1, 0, -1);
    const [[outer, hole], ...more] = nestRings([frame]);
    expect(more).toEqual([]);
    expect(hole).toEqual(Float64Array.of(0, 0, 1, 0, 1, 1, 0, 1));
    expect(outer).toHaveLength(12);
  });

  test('that touch the outer ring at a corner are holes of it nevertheless', () => {
    expect(nestRings([square(0, 0, 4), square(0, 0, 1, true)])).toHaveLength(1);
    expect(nestRings([square(0, 0, 4), square(0, 0, 1, true)])[0]).toHaveLength(2);
  });
});

describe('areas', () => {
  const geography = deriveGeography(syntheticTable({ rows: 3000 }))!;

  test('are the outlines of the records where no boundaries are known', () => {
    const shapes = areaShapes(geography);
    expect([...shapes.keys()]).toEqual([0, 1, 2, 3, 4, 5]);
    for (const polygons of shapes.values()) expect(polygons[0][0].length).toBeGreaterThan(6);
  });

  test('are the polygons of the imported file as they are in it, several for one area; strangers are left out of it', () => {
    const boundaries: Geography['boundaries'] = {
      name: 'areas.geojson',
      fileHash: 'cd',
      of: 'areas',
      polygons: {
        version: 1,
        latitude: Float64Array.of(0, 0, 9, 1, 1, 2, 20, 20, 21, 30, 30, 31),
        longitude: Float64Array.of(0, 9, 9, 5, 6, 6, 0, 1, 1, 0, 1, 1),
        ringStart: Uint32Array.of(0, 3, 6, 9, 12),
        polygonStart: Uint32Array.of(0, 2, 3, 4),
        polygonArea: Uint16Array.of(1, 1, MISSING),
      },
    };
    const shapes = areaShapes({ ...geography, boundaries });
    expect(shapes.get(1)).toEqual([
      [Float64Array.of(0, 0, 0, 9, 9, 9), Float64Array.of(1, 5, 1, 6, 2, 6)],
      [Float64Array.of(20, 0, 20, 1, 21, 1)],
    ]);
    // an area that is not in the file keeps the outline of its records
    expect(shapes.get(4)![0][0].length).toBeGreaterThan(6);
    // boundaries of districts say nothing of the areas
    expect([...areaShapes({ ...geography, boundaries: { ...boundaries, of: 'districts' } }).keys()]).toHaveLength(6);
  });
});
