import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AreaPolygons } from '#lib/core/geo/area-polygons.ts';
import { deriveGeography, projectionOf, type Geography } from '#lib/core/geo/geography.ts';
import { cellKm2, gridOver, resampleMask } from '#lib/core/geo/grid.ts';
import { maskOfPolygons, projectPolygons, type PolygonCollection } from '#lib/core/geo/polygons.ts';
import { insideBoundaries } from '#lib/core/geo/boundaries.ts';
import { studyAreaBox, studyAreaMask } from '#lib/core/geo/study-area.ts';
import { readBoundaries } from '#lib/ingest/areas/boundaries/boundaries.ts';
import { openIncidentFile, sharedDataPath } from '../../../support/incidents.ts';
import { packed } from './polygons.ts';
import { block, tableOf } from './tables.ts';

const CITY = deriveGeography(tableOf(block(50, 8, 4000, 4000, 100, 0)))!;
/** Metres east and north of (50, 8) as degrees. */
const at = (x: number, y: number): [number, number] => [8 + x / 71_695, 50 + y / 111_229];
const square = (x: number, y: number, side: number): [number, number][] => [at(x, y), at(x + side, y), at(x + side, y + side), at(x, y + side)]; // prettier-ignore

function bounded(polygons: AreaPolygons, geography: Geography = CITY): Geography {
  return { ...geography, boundaries: { name: 'areas.geojson', fileHash: '', of: 'areas', polygons } };
}

function km2(geography: Geography, cellSize: number): number {
  const grid = gridOver(studyAreaBox(geography), cellSize);
  return studyAreaMask(geography, grid).reduce((sum, value) => sum + value, 0) * cellKm2(grid);
}

describe('the study area', () => {
  it('without boundaries is the outline of the records, on any grid', () => {
    const grid = gridOver(studyAreaBox(CITY), 137, 500);
    expect(studyAreaMask(CITY, grid)).toEqual(resampleMask(CITY.grid, CITY.inside, grid));
  });

  it('with boundaries is their union, however coarse the cells of the outline are', () => {
    // two squares of 2 km that overlap by 500 m, the first with a hole of 1 km
    const geography = bounded(packed([[square(0, 0, 2000), square(500, 500, 1000)], [square(1500, 0, 2000)]]));
    expect(km2(geography, 20)).toBeCloseTo(4 - 1 + 4 - 1, 1);
    const { minX, maxX } = studyAreaBox(geography);
    expect(maxX - minX).toBeCloseTo(3500, -1);
  });

  it('takes a place inside any boundary, and none in a hole, outside or without coordinates', () => {
    const { boundaries } = bounded(packed([[square(0, 0, 2000), square(500, 500, 1000)]]));
    const places = [at(250, 250), at(1000, 1000), at(2500, 100), [NaN, NaN]];
    const latitude = Float64Array.from(places, ([, y]) => y);
    const longitude = Float64Array.from(places, ([x]) => x);
    expect([...insideBoundaries(boundaries!, latitude, longitude)]).toEqual([1, 0, 0, 0]);
  });

  it('is empty on a grid elsewhere', () => {
    const geography = bounded(packed([[square(0, 0, 2000)]]));
    const grid = { originX: 100_000, originY: 0, cellSize: 100, columns: 10, rows: 10 };
    expect(studyAreaMask(geography, grid)).toEqual(new Uint8Array(100));
  });

  const file = sharedDataPath('chicago_community_areas.geojson');
  it.skipIf(!file)('of Chicago agrees cell by cell with a second way to draw its 77 areas', async () => {
    const read = await readBoundaries(await openIncidentFile(file!));
    if ('failed' in read) throw new Error(read.sentence);
    const geography = bounded(read.polygons, { ...CITY, centre: { latitude: 41.84, longitude: -87.68 } });
    const grid = gridOver(studyAreaBox(geography), 100);
    const collection = JSON.parse(readFileSync(file!, 'utf8')) as PolygonCollection;
    const expected = maskOfPolygons(grid, projectPolygons(collection, projectionOf(geography)));
    const mask = studyAreaMask(geography, grid);
    let different = 0;
    for (let i = 0; i < mask.length; i++) if (mask[i] !== expected[i]) different++;
    expect(different).toBe(0);
    expect(mask.reduce((sum, value) => sum + value, 0)).toBeGreaterThan(50_000);
  });
});
