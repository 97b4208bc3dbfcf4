import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaFinder, areasOfPoints, type AreaPolygons } from '#lib/core/geo/area-polygons.ts';
import { MISSING } from '#lib/core/table/incident-table.ts';

type Ring = readonly (readonly [x: number, y: number])[];

function pack(areas: readonly { code: number; rings: readonly Ring[] }[]): AreaPolygons {
  const rings = areas.flatMap((area) => area.rings);
  const points = rings.flat();
  const running = (counts: number[]): Uint32Array => {
    let sum = 0;
    return Uint32Array.from([0, ...counts.map((count) => (sum += count))]);
  };
  return {
    version: 1,
    latitude: Float64Array.from(points, (point) => point[1]),
    longitude: Float64Array.from(points, (point) => point[0]),
    ringStart: running(rings.map((ring) => ring.length)),
    polygonStart: running(areas.map((area) => area.rings.length)),
    polygonArea: Uint16Array.from(areas, (area) => area.code),
  };
}

function box(west: number, south: number, east: number, north: number): Ring {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

/** The even-odd rule as it is defined, over every edge there is, exact in whole numbers; a point on an edge is in. */
function byDefinition(polygons: AreaPolygons, y: number, x: number): number {
  let best = MISSING;
  for (let p = 0; p < polygons.polygonArea.length; p++) {
    let inside = false;
    let onEdge = false;
    for (let r = polygons.polygonStart[p]; r < polygons.polygonStart[p + 1]; r++) {
      const [from, to] = [polygons.ringStart[r], polygons.ringStart[r + 1]];
      for (let i = from, j = to - 1; i < to; j = i++) {
        const [ax, ay] = [polygons.longitude[i] - x, polygons.latitude[i] - y];
        const [bx, by] = [polygons.longitude[j] - x, polygons.latitude[j] - y];
        const cross = ax * by - bx * ay;
        if (cross === 0 && ax * bx <= 0 && ay * by <= 0) onEdge = true;
        if (ay > 0 !== by > 0 && cross > 0 === by > ay) inside = !inside;
      }
    }
    if (inside || onEdge) best = Math.min(best, polygons.polygonArea[p]);
  }
  return best;
}

describe('the area that a point lies in', () => {
  it('is the polygon around it, not one whose hole it lies in', () => {
    const areaAt = areaFinder(
      pack([
        { code: 0, rings: [box(0, 0, 10, 10), box(4, 4, 6, 6)] },
        { code: 1, rings: [box(4.5, 4.5, 5.5, 5.5)] },
      ]),
    );
    expect(areaAt(1, 1)).toBe(0);
    expect(areaAt(5, 5)).toBe(1);
    expect(areaAt(4.2, 4.2)).toBe(MISSING);
    expect(areaAt(11, 5)).toBe(MISSING);
    expect(areaAt(NaN, NaN)).toBe(MISSING);
  });

  it('is one of the two on a shared border, the one with the lower code, also at corners and outer edges', () => {
    const areaAt = areaFinder(
      pack([
        { code: 1, rings: [box(0, 0, 1, 1)] },
        { code: 0, rings: [box(1, 0, 2, 1)] },
      ]),
    );
    expect(areaAt(0.5, 1)).toBe(0);
    expect(areaAt(1, 1)).toBe(0);
    expect(areaAt(0.5, 0)).toBe(1);
    expect(areaAt(1, 0)).toBe(1);
    expect(areaAt(0, 2)).toBe(0);
  });

  it('is the union of an area’s polygons, also where two of them overlap', () => {
    const areaAt = areaFinder(
      pack([
        { code: 0, rings: [box(0, 0, 2, 2)] },
        { code: 0, rings: [box(1, 1, 3, 3)] },
      ]),
    );
    expect(areaAt(1.5, 1.5)).toBe(0);
    expect(areaAt(2.5, 2.5)).toBe(0);
    expect(areaAt(2.5, 0.5)).toBe(MISSING);
  });

  it('is what the even-odd rule says, for any rings and any points', () => {
    const whole = fc.integer({ min: -12, max: 12 });
    const ring = fc.array(fc.tuple(whole, whole), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(
        fc.array(fc.array(ring, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(whole, whole), { minLength: 1, maxLength: 50 }),
        (polygonRings, points) => {
          const polygons = pack(polygonRings.map((rings, code) => ({ code, rings })));
          const latitude = Float64Array.from(points, (point) => point[1]);
          const longitude = Float64Array.from(points, (point) => point[0]);
          const expected = points.map(([x, y]) => byDefinition(polygons, y, x));
          expect([...areasOfPoints(polygons, latitude, longitude)]).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is none where there are no polygons', () => {
    expect([...areasOfPoints(pack([]), Float64Array.of(1), Float64Array.of(1))]).toEqual([MISSING]);
    expect(() => areasOfPoints(pack([]), Float64Array.of(1), new Float64Array(0))).toThrow(/got 0/);
  });
});
