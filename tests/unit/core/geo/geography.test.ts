import { describe, expect, it } from 'vitest';
import { areaOutlines } from '#lib/core/geo/area-outlines.ts';
import { areaAt, deriveGeography, projectionOf, type Geography } from '#lib/core/geo/geography.ts';
import { cellAt, cellCount, centreX, centreY } from '#lib/core/geo/grid.ts';
import { project } from '#lib/core/geo/projection.ts';
import { MISSING } from '#lib/core/table/incident-table.ts';
import { packed } from './polygons.ts';
import { block, tableOf, type Incident } from './tables.ts';

function isInside(geography: Geography, latitude: number, longitude: number): boolean {
  const { x, y } = project(projectionOf(geography), latitude, longitude);
  const cell = cellAt(geography.grid, x, y);
  return cell >= 0 && geography.inside[cell] === 1;
}

/** Two areas of 4 × 4 km side by side. */
const WEST = block(50, 8, 4000, 4000, 100, 0);
const EAST = block(50, 8 + 4000 / (111_320 * Math.cos((50 * Math.PI) / 180)), 4000, 4000, 100, 1);
const CITY = [...WEST, ...EAST];

describe('geography of the records', () => {
  it('is absent when nothing is located', () => {
    expect(deriveGeography(tableOf([]))).toBeUndefined();
    expect(deriveGeography(tableOf([{ latitude: NaN, longitude: NaN }]))).toBeUndefined();
  });

  it('measures a city of 32 km² within 8 %', () => {
    const { studyAreaKm2, areaKm2, setAsideFar } = deriveGeography(tableOf(CITY))!;
    expect(Math.abs(studyAreaKm2 / 32 - 1)).toBeLessThan(0.08);
    expect(Math.abs(areaKm2[0] / 16 - 1)).toBeLessThan(0.1);
    expect(Math.abs(areaKm2[1] / 16 - 1)).toBeLessThan(0.1);
    expect(areaKm2[0] + areaKm2[1]).toBeCloseTo(studyAreaKm2, 9);
    expect(areaKm2[2]).toBeNaN();
    expect(setAsideFar).toBe(0);
  });

  it('knows the area of a place, and none outside the city', () => {
    const geography = deriveGeography(tableOf(CITY))!;
    expect(areaAt(geography, 50.018, 8.02)).toBe(0);
    expect(areaAt(geography, 50.018, 8.09)).toBe(1);
    expect(areaAt(geography, 50.3, 8.09)).toBe(MISSING);
    expect(areaAt(geography, 51.9, 4.5)).toBe(MISSING);
  });

  it('puts the centre of an area in its middle', () => {
    const { areaCentre } = deriveGeography(tableOf(CITY))!;
    expect(Math.abs(areaCentre[0] - (50 + 2000 / 111_132)) * 111_132).toBeLessThan(100);
    expect(Math.abs(areaCentre[1] - (8 + 2000 / 71_556)) * 71_556).toBeLessThan(100);
    expect(areaCentre[4]).toBeNaN();
  });

  it('fills a park but leaves a lake out', () => {
    const hole = (size: number) =>
      CITY.filter(({ latitude, longitude }) => {
        const [x, y] = [(longitude - 8) * 71_556 - 4000, (latitude - 50) * 111_132 - 2000];
        return Math.abs(x) > size / 2 || Math.abs(y) > size / 2;
      });
    const middle = [50 + 2000 / 111_132, 8 + 4000 / 71_556] as const;
    expect(isInside(deriveGeography(tableOf(hole(600)))!, ...middle)).toBe(true);
    expect(isInside(deriveGeography(tableOf(hole(2400)))!, ...middle)).toBe(false);
  });

  it('holds every record of the city, also sparse ones', () => {
    const sparse = block(50, 8, 12_000, 12_000, 900);
    const geography = deriveGeography(tableOf(sparse))!;
    for (const { latitude, longitude } of sparse) expect(isInside(geography, latitude, longitude)).toBe(true);
    // the gaps between records 900 m apart belong to the city
    expect(geography.studyAreaKm2).toBeGreaterThan(110);
  });

  it('sets coordinates in another state aside and counts them', () => {
    const strays: Incident[] = Array.from({ length: 5 }, () => ({ latitude: 36.62, longitude: -91.69, area: 2 }));
    const geography = deriveGeography(tableOf([...CITY, ...strays]))!;
    expect(geography.setAsideFar).toBe(5);
    expect(Math.abs(geography.studyAreaKm2 / 32 - 1)).toBeLessThan(0.08);
    expect(geography.areaKm2[2]).toBeNaN();
  });

  it('stays small for records 2,000 km apart', () => {
    const far = [...block(50, 8, 3000, 3000, 100, 0), ...block(40, 30, 3000, 3000, 100, 1)];
    const geography = deriveGeography(tableOf(far))!;
    expect(geography.setAsideFar).toBe(0);
    expect(cellCount(geography.grid)).toBeLessThanOrEqual(2_000_000);
    expect(areaAt(geography, 50.01, 8.02)).toBe(0);
    expect(areaAt(geography, 40.01, 30.02)).toBe(1);
  });

  it('covers one cell when all incidents share one point', () => {
    const geography = deriveGeography(
      tableOf(Array.from({ length: 50 }, () => ({ latitude: 50, longitude: 8, area: 1 }))),
    )!;
    expect(geography.studyAreaKm2).toBeCloseTo(0.04, 9);
    expect(geography.areaKm2[1]).toBeCloseTo(0.04, 9);
    expect(areaAt(geography, 50, 8)).toBe(1);
  });

  it('has records of one place in the middle of its cell, not at the rim, and each of them inside', () => {
    const near = [0, 0.0003, 0.0011].map((north) => ({ latitude: 50 + north, longitude: 8 + north }));
    for (const records of [[near[0]], near]) {
      const geography = deriveGeography(tableOf(records))!;
      const { grid, inside } = geography;
      expect(inside.reduce((sum, value) => sum + value, 0)).toBe(1);
      const cell = inside.indexOf(1);
      const [column, row] = [cell % grid.columns, Math.floor(cell / grid.columns)];
      for (const { latitude, longitude } of records) {
        const { x, y } = project(projectionOf(geography), latitude, longitude);
        const [fromX, fromY] = [x - centreX(grid, column), y - centreY(grid, row)];
        // the cell is 200 m wide
        expect(Math.hypot(fromX, fromY)).toBeLessThan(records.length === 1 ? 2 : 90);
      }
    }
  });

  it('gives an area that never has the majority of a cell its share of one', () => {
    const corner = { latitude: CITY[0].latitude, longitude: CITY[0].longitude, area: 2 };
    const { areaKm2 } = deriveGeography(tableOf([...CITY, corner]))!;
    expect(areaKm2[2]).toBeGreaterThan(0);
    expect(areaKm2[2]).toBeLessThan(0.04);
  });

  it('survives a structured clone', () => {
    const geography = deriveGeography(tableOf(CITY))!;
    expect(structuredClone(geography)).toEqual(geography);
  });
});

describe('outlines of areas', () => {
  const geography = deriveGeography(tableOf(CITY))!;
  const outlines = areaOutlines(geography);
  /** km² of rings in degrees, counter-clockwise positive. */
  const ringKm2 = (ring: Float64Array): number => {
    const { x, y } = { x: [] as number[], y: [] as number[] };
    for (let i = 0; i < ring.length; i += 2) {
      const at = project(projectionOf(geography), ring[i], ring[i + 1]);
      x.push(at.x);
      y.push(at.y);
    }
    return x.reduce((sum, _, i) => {
      const j = (i + 1) % x.length;
      return sum + (x[i] * y[j] - x[j] * y[i]) / 2e6;
    }, 0);
  };

  it('enclose the cells of each area, outer rings counter-clockwise', () => {
    expect(outlines.map((outline) => outline.code)).toEqual([0, 1]);
    for (const { rings, code } of outlines) {
      expect(rings).toHaveLength(1);
      expect(Math.abs(ringKm2(rings[0]) / geography.areaKm2[code] - 1)).toBeLessThan(0.03);
    }
  });

  it('share the border between two areas point by point', () => {
    const pointsOf = (ring: Float64Array): Set<string> => {
      const points = new Set<string>();
      for (let i = 0; i < ring.length; i += 2) points.add(`${ring[i].toFixed(9)} ${ring[i + 1].toFixed(9)}`);
      return points;
    };
    const west = pointsOf(outlines[0].rings[0]);
    const shared = [...pointsOf(outlines[1].rings[0])].filter((point) => west.has(point));
    // a straight border needs its two ends only
    expect(shared.length).toBeGreaterThanOrEqual(2);
  });

  it('have a hole, clockwise, where a lake is', () => {
    const ring = [...WEST].filter(({ latitude, longitude }) => {
      const [x, y] = [(longitude - 8) * 71_556 - 2000, (latitude - 50) * 111_132 - 2000];
      return Math.abs(x) > 1000 || Math.abs(y) > 1000;
    });
    const [{ rings }] = areaOutlines(deriveGeography(tableOf(ring))!);
    expect(rings).toHaveLength(2);
    expect(rings.map((r) => Math.sign(ringKm2(r))).sort()).toEqual([-1, 1]);
  });
});

describe('geography with boundaries', () => {
  const [metre, degree] = [1 / 111_229, 1 / 71_695];
  const at = (x: number, y: number): [number, number] => [8 + x * degree, 50 + y * metre];
  const rectangle = (x: number, y: number, width: number, height: number) => [at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height)]; // prettier-ignore
  // west: the south half of its records' square; east: whole, with a lake of 1 km²; further east, without records
  const polygons = packed(
    [[rectangle(-100, -100, 4100, 2100)], [rectangle(4000, -100, 4100, 4200), rectangle(5500, 1500, 1000, 1000)], [rectangle(8100, -100, 1000, 1000)]], // prettier-ignore
    [0, 1, 2],
  );
  const given = { name: 'areas.geojson', fileHash: 'ab', polygons };

  it('has the areas of the polygons, exactly', () => {
    const { areaKm2, studyAreaKm2, areaCentre } = deriveGeography(tableOf(CITY), { ...given, of: 'areas' })!;
    expect(areaKm2[0]).toBeCloseTo(4.1 * 2.1, 2);
    // a degree of longitude is shorter at the middle than at 50°
    expect(Math.abs(areaKm2[1] / (4.1 * 4.2 - 1) - 1)).toBeLessThan(5e-4);
    expect(areaKm2[2]).toBeCloseTo(1, 2);
    expect(Math.abs(studyAreaKm2 / (4.1 * 2.1 + 4.1 * 4.2) - 1)).toBeLessThan(5e-4);
    expect((areaCentre[0] - 50) / metre).toBeCloseTo(950, -1);
    expect((areaCentre[1] - 8) / degree).toBeCloseTo(1950, -1);
  });

  it('counts what lies outside every boundary apart from what is far', () => {
    const far = { latitude: 36.62, longitude: -91.69, area: 0 };
    const geography = deriveGeography(tableOf([...CITY, far]), { ...given, of: 'areas' })!;
    const outside = CITY.filter(({ latitude, longitude }) => {
      const [x, y] = [(longitude - 8) / degree, (latitude - 50) / metre];
      return (x < 4000 && y > 2000) || (x > 5500 && x < 6500 && y > 1500 && y < 2500);
    });
    expect(Math.abs(geography.setAsideOutside! - outside.length)).toBeLessThan(60);
    expect(geography.setAsideFar).toBe(1);
    expect(areaAt(geography, 50 + 3000 * metre, 8 + 1000 * degree)).toBe(MISSING);
    expect(areaAt(geography, 50 + 2000 * metre, 8 + 6000 * degree)).toBe(MISSING);
    expect(areaAt(geography, 50 + 500 * metre, 8 + 8500 * degree)).toBe(2);
  });

  it('of districts cuts the study area, while areas stay what the records say', () => {
    const geography = deriveGeography(tableOf(CITY), { ...given, of: 'districts' })!;
    expect(Math.abs(geography.studyAreaKm2 / (4.1 * 2.1 + 4.1 * 4.2) - 1)).toBeLessThan(5e-4);
    expect(Math.abs(geography.areaKm2[0] / (4.1 * 2.1) - 1)).toBeLessThan(0.1);
    expect(areaAt(geography, 50 + 1000 * metre, 8 + 1000 * degree)).toBe(0);
    expect(geography.boundaries!.outlines!.polygonArea).toHaveLength(3);
  });

  it('of districts knows an area for every place inside them, also at the rim', () => {
    const at = (x: number, y: number): [number, number] => [8 + x / 71_695, 50 + y / 111_229];
    // sides that run past the middles of cells
    const ring = [at(130, 70), at(3870, 90), at(3890, 3870), at(110, 3860)];
    const polygons = packed([[ring]]);
    const geography = deriveGeography(tableOf(WEST), { name: '', fileHash: '', of: 'districts', polygons })!;
    for (let along = 140; along < 3850; along += 10) {
      for (const [x, y] of [
        [along, 100],
        [along, 3855],
        [140, along],
        [3865, along],
      ]) {
        const [longitude, latitude] = at(x, y);
        expect(areaAt(geography, latitude, longitude), `${x} ${y}`).toBe(0);
      }
    }
    const [outside, north] = at(60, 2000);
    expect(areaAt(geography, north, outside)).toBe(MISSING);
  });

  it('gives an area without a boundary the cells of its records, where a boundary of no area holds them', () => {
    const codes = { ...polygons, polygonArea: Uint16Array.of(0, MISSING, MISSING) };
    const geography = deriveGeography(tableOf(CITY), { ...given, of: 'areas', polygons: codes })!;
    expect(Math.abs(geography.areaKm2[1] / (4.1 * 4.2 - 1 + 1) - 1)).toBeLessThan(0.08);
    expect(areaAt(geography, 50 + 500 * metre, 8 + 6000 * degree)).toBe(1);
    expect(areaOutlines(geography).map(({ code }) => code)).toEqual([0, 1, MISSING]);
  });

  it('is absent where no record lies inside', () => {
    const elsewhere = packed([[rectangle(90_000, 0, 1000, 1000)]]);
    expect(deriveGeography(tableOf(CITY), { ...given, of: 'areas', polygons: elsewhere })).toBeUndefined();
  });

  it('survives being stored', () => {
    const geography = deriveGeography(tableOf(CITY), { ...given, of: 'areas' })!;
    expect(structuredClone(geography)).toEqual(geography);
  });
});

describe('outlines saved with the data', () => {
  it('are what pages draw; data saved without them has the same drawn anew', () => {
    const geography = deriveGeography(tableOf(CITY))!;
    const { outlines, ...older } = geography;
    expect(outlines).toBeDefined();
    expect(areaOutlines(older)).toEqual(areaOutlines(geography));
  });
});
