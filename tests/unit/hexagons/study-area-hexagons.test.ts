import { getPentagons, cellToLatLng } from 'h3-js';
import { describe, expect, test } from 'vitest';
import { deriveGeography, type Geography } from '#lib/core/geo/geography.ts';
import { cellAt } from '#lib/core/geo/grid.ts';
import { createProjection, projectAll } from '#lib/core/geo/projection.ts';
import { countByCell, MOST_TESTED_CELLS } from '#lib/core/hotspots/significance/study-area-cells.ts';
import { squaresOf, studyAreaSquares } from '#lib/core/hotspots/significance/study-area-squares.ts';
import { hexagonsOf, studyAreaHexagons, type StudyAreaHexagons } from '#lib/hexagons/study-area-hexagons.ts';
import { createRandom } from '#lib/core/random/random.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { syntheticTable } from '../../support/synthetic-table.ts';

/** Records spread evenly over a disk about a place. */
function around(latitude: number, longitude: number, radiusDegrees: number, rows = 4000): IncidentTable {
  const table = syntheticTable({ rows });
  const random = createRandom(9);
  const stretch = Math.cos((latitude * Math.PI) / 180);
  for (let row = 0; row < rows; row++) {
    const angle = 2 * Math.PI * random.next();
    const reach = radiusDegrees * Math.sqrt(random.next());
    table.latitude[row] = latitude + reach * Math.sin(angle);
    const east = longitude + (reach * Math.cos(angle)) / stretch;
    table.longitude[row] = east > 180 ? east - 360 : east < -180 ? east + 360 : east;
  }
  return table;
}

const geographyOf = (table: IncidentTable): Geography => deriveGeography(table)!;
const neighboursOf = ({ neighbours }: StudyAreaHexagons, i: number): number[] =>
  Array.from(neighbours.cell.subarray(neighbours.start[i], neighbours.start[i + 1]));
const degree = (cells: StudyAreaHexagons): number[] => cells.labels.map((_, i) => neighboursOf(cells, i).length);

describe('hexagons of a city', () => {
  const table = around(41.85, -87.65, 0.06);
  const geography = geographyOf(table);

  test('are about as large as the squares and cover the study area once', async () => {
    const cells = await studyAreaHexagons(geography);
    expect(cells.resolution).toBe(9);
    expect(cells.sizeMeters).toBeGreaterThan(150);
    expect(cells.sizeMeters).toBeLessThan(250);
    const hexagonKm2 = ((3 * Math.sqrt(3)) / 2) * (cells.sizeMeters / 1000) ** 2;
    expect((cells.labels.length * hexagonKm2) / geography.studyAreaKm2).toBeCloseTo(1, 1);
    expect(new Set(cells.labels).size).toBe(cells.labels.length);
  });

  test('have their centre in the study area, and know each other both ways', async () => {
    const cells = await studyAreaHexagons(geography);
    const n = cells.labels.length;
    const latitude = Float64Array.from({ length: n }, (_, i) => cells.centre[2 * i]);
    const longitude = Float64Array.from({ length: n }, (_, i) => cells.centre[2 * i + 1]);
    const x = new Float64Array(n);
    const y = new Float64Array(n);
    projectAll(createProjection(geography.centre.latitude, geography.centre.longitude), latitude, longitude, x, y);
    for (let i = 0; i < n; i++) expect(geography.inside[cellAt(geography.grid, x[i], y[i])]).toBe(1);
    for (let i = 0; i < n; i++) {
      const own = neighboursOf(cells, i);
      expect(own).toContain(i);
      for (const other of own) expect(neighboursOf(cells, other)).toContain(i);
    }
    // inner ones have six neighbours and themselves; those at the rim fewer
    expect(Math.max(...degree(cells))).toBe(7);
    expect(Math.min(...degree(cells))).toBeLessThan(7);
  });

  test('hold nearly all records: each is in one, but for some at the rim', async () => {
    const cells = await studyAreaHexagons(geography);
    const cellOf = await hexagonsOf(cells, table.latitude, table.longitude);
    const crimes = countByCell(cellOf, cells.labels.length);
    const held = crimes.reduce((sum, count) => sum + count, 0);
    expect(held).toBe(cellOf.filter((cell) => cell >= 0).length);
    expect(held).toBeGreaterThan(0.97 * table.rows);
    const nowhere = await hexagonsOf(cells, Float64Array.of(NaN, 0), Float64Array.of(NaN, 0));
    expect(Array.from(nowhere)).toEqual([-1, -1]);
  });

  test('are the same whatever the order of the records', async () => {
    const cells = await studyAreaHexagons(geography);
    expect([...cells.labels].sort()).toEqual(cells.labels);
  });
});

test('with boundaries the hexagons are those whose centre lies in a polygon, none in its hole', async () => {
  const table = around(41.85, -87.65, 0.06);
  const square = (half: number): [number, number][] => [
    [41.85 - half, -87.65 - half],
    [41.85 - half, -87.65 + half],
    [41.85 + half, -87.65 + half],
    [41.85 + half, -87.65 - half],
  ];
  const rings = [square(0.04), square(0.01)];
  const vertices = rings.flat();
  const geography = deriveGeography(table, {
    ...{ name: 'square.geojson', fileHash: 'none', of: 'areas' },
    polygons: {
      version: 1,
      latitude: Float64Array.from(vertices, ([latitude]) => latitude),
      longitude: Float64Array.from(vertices, ([, longitude]) => longitude),
      ringStart: Uint32Array.of(0, 4, 8),
      polygonStart: Uint32Array.of(0, 2),
      polygonArea: Uint16Array.of(0),
    },
  })!;
  const cells = await studyAreaHexagons(geography);
  expect(cells.labels.length).toBeGreaterThan(300);
  for (let i = 0; i < cells.labels.length; i++) {
    const away = Math.max(Math.abs(cells.centre[2 * i] - 41.85), Math.abs(cells.centre[2 * i + 1] + 87.65));
    expect(away).toBeLessThanOrEqual(0.04);
    expect(away).toBeGreaterThanOrEqual(0.01);
  }
});

test('a pentagon of H3 has five neighbours and five sides or more, and nothing breaks around it', async () => {
  const pentagon = getPentagons(9)[3];
  const [latitude, longitude] = cellToLatLng(pentagon);
  const cells = await studyAreaHexagons(geographyOf(around(latitude, longitude, 0.05)));
  const at = cells.labels.indexOf(pentagon);
  expect(at).toBeGreaterThanOrEqual(0);
  expect(degree(cells)[at]).toBe(6);
  expect(cells.cornerStart[at + 1] - cells.cornerStart[at]).toBeGreaterThanOrEqual(5);
  for (const other of neighboursOf(cells, at)) expect(neighboursOf(cells, other)).toContain(at);
});

test('cells across the date line are in one piece', async () => {
  const table = around(-16.8, 179.99, 0.06);
  const geography = geographyOf(table);
  for (const cells of [await studyAreaHexagons(geography), studyAreaSquares(geography)]) {
    for (let i = 0; i < cells.cornerStart.length - 1; i++) {
      for (let k = cells.cornerStart[i]; k < cells.cornerStart[i + 1]; k++) {
        expect(Math.abs(cells.corners[2 * k + 1] - cells.centre[2 * i + 1])).toBeLessThan(0.1);
      }
    }
  }
});

test('an extent of 2,000 km gets larger cells, and not too many of them', async () => {
  const table = around(40, -90, 9, 30_000);
  const geography = geographyOf(table);
  const squares = studyAreaSquares(geography);
  expect(squares.centre.length / 2).toBeLessThanOrEqual(MOST_TESTED_CELLS);
  expect(squares.sizeMeters).toBeGreaterThan(1000);
  const hexagons = await studyAreaHexagons(geography);
  expect(hexagons.labels.length).toBeLessThanOrEqual(1.2 * MOST_TESTED_CELLS);
  const cellOf = await hexagonsOf(hexagons, table.latitude, table.longitude);
  expect(cellOf.filter((cell) => cell >= 0).length).toBeGreaterThan(0.9 * table.rows);
});

test('squares hold each record that lies in the study area of their grid', () => {
  const table = around(41.85, -87.65, 0.03);
  const geography = geographyOf(table);
  const squares = studyAreaSquares(geography);
  const x = new Float64Array(table.rows);
  const y = new Float64Array(table.rows);
  projectAll(
    createProjection(geography.centre.latitude, geography.centre.longitude),
    table.latitude,
    table.longitude,
    x,
    y,
  );
  const cellOf = squaresOf(squares, x, y);
  for (let row = 0; row < table.rows; row++) {
    if (cellOf[row] < 0) continue;
    const latitudes = [0, 1, 2, 3].map((k) => squares.corners[8 * cellOf[row] + 2 * k]);
    expect(table.latitude[row]).toBeGreaterThanOrEqual(Math.min(...latitudes) - 1e-6);
    expect(table.latitude[row]).toBeLessThanOrEqual(Math.max(...latitudes) + 1e-6);
  }
  expect(cellOf.filter((cell) => cell >= 0).length).toBeGreaterThan(0.97 * table.rows);
});

test('records at one place make a study area of a few cells, in both shapes', async () => {
  const table = around(41.85, -87.65, 0);
  const geography = geographyOf(table);
  expect(studyAreaSquares(geography).centre.length).toBeGreaterThan(0);
  const cells = await studyAreaHexagons(geography);
  expect(cells.sizeMeters).not.toBeNaN();
});
