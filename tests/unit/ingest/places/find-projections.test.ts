import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import type { ProjectionsFound } from '#lib/contract/places.ts';
import { distanceKm } from '#lib/ingest/places/cities.ts';
import { findProjections } from '#lib/ingest/places/find-projections.ts';
import { lookForProjection, projectionsOf } from '#lib/ingest/places/look-for-projection.ts';
import { openIncidentFile, sharedDataPath } from '../../../support/incidents.ts';

const MAPPING: ColumnMapping = {
  columns: { longitude: 0, latitude: 1 },
  dateOrder: 'year-first',
  timeResolution: 'day',
  coordinates: 'degrees',
  decimal: '.',
  unknownAreas: [],
};

/** Systems for which another one of their family is proposed. */
const SIBLINGS = new Set(['EPSG:2952', 'EPSG:5347', 'EPSG:31983']);

/** Thirty records around a point, 100 units apart. */
function around(x: number, y: number): string[][] {
  return Array.from({ length: 30 }, (_, i) => [String(x + 100 * (i - 15)), String(y + 70 * ((i * 7) % 30) - 1050)]);
}

function look(x: number, y: number, text = '', fileName = 'records.csv'): Promise<ProjectionsFound> {
  return projectionsOf({ fileName, header: ['X', 'Y'], sample: around(x, y) }, MAPPING, text);
}

describe('the projection of coordinates in metres or feet', () => {
  // positions of city halls in each system, computed with pyproj 3.7.2 (Transformer.from_crs(4326, code, always_xy=True))
  it.each(
    readFileSync('tests/reference/cities-projected.csv', 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(';')),
  )('%s in %s is found first when the city is typed', async (city, code, x, y, latitude, longitude) => {
    const { candidates } = await look(Number(x), Number(y), city);
    expect(candidates[0].swapped).toBe(false);
    // a system of the same family may stand for it: the records are in the same place
    const there = { latitude: Number(latitude), longitude: Number(longitude) };
    const first = { latitude: candidates[0].medianLatitude, longitude: candidates[0].medianLongitude };
    expect(distanceKm(first, there)).toBeLessThan(0.02);
    expect(candidates[0].distanceKm).toBeLessThan(6);
    expect(candidates[0].mapping).toEqual({ ...MAPPING, coordinates: candidates[0].code });
    if (!SIBLINGS.has(code)) expect(candidates[0].code).toBe(code);
  });

  it('is found where X and Y stand in each other’s columns, and the mapping has them put right', async () => {
    const { candidates } = await look(5_459_145, 491_036, 'Vancouver');
    expect(candidates[0]).toMatchObject({ code: 'EPSG:26910', swapped: true });
    expect(candidates[0].mapping.columns).toEqual({ longitude: 1, latitude: 0 });
    expect(candidates[0].medianLatitude).toBeCloseTo(49.28, 1);
  });

  it('is found by the name of the file alone', async () => {
    const { candidates, where, sentence } = await look(491_036, 5_459_145, '', 'vancouver_2022.csv');
    expect(where?.name).toBe('Vancouver, Canada');
    expect(candidates[0].code).toBe('EPSG:26910');
    expect(sentence).toBe(
      'The coordinates are metres or feet of a map projection, not latitude and longitude. They fit NAD83 / UTM zone 10N (EPSG:26910): the middle of the records is less than 1 km from Vancouver, Canada. Confirm it on the map.',
    );
  });

  it('is found without any hint where the numbers fit a known city', async () => {
    expect((await look(1_150_945, 1_892_794)).candidates[0].code).toBe('EPSG:3435');
    expect((await look(-8_237_642, 4_970_241)).candidates[0].code).toBe('EPSG:3857');
    expect((await look(2_600_000, 1_200_000)).candidates[0].code).toBe('EPSG:2056');
    expect((await look(530_000, 180_000)).sentence).toContain('or type the city');
  });

  it('is found by latitude and longitude of the city', async () => {
    const { candidates, where } = await look(491_036, 5_459_145, '49.28, -123.12');
    expect(candidates[0].code).toBe('EPSG:26910');
    expect(where).toEqual({ name: '49.28, -123.12', latitude: 49.28, longitude: -123.12 });
  });

  it('is the one that a person types, wherever it puts the records', async () => {
    for (const text of ['EPSG:32610', 'epsg 32610', '32610']) {
      expect((await look(491_036, 5_459_145, text)).candidates.map(({ code }) => code)).toEqual(['EPSG:32610']);
    }
    expect((await look(491_036, 5_459_145, '102671')).candidates[0].name).toContain('Illinois East');
    const unknown = await look(491_036, 5_459_145, 'EPSG:99999');
    expect(unknown.candidates).toEqual([]);
    expect(unknown.sentence).toContain('EPSG:99999 is not known here');
  });

  it('is not found, and says what to do, in a city where the numbers do not lie', async () => {
    const { candidates, sentence } = await look(491_036, 5_459_145, 'Chicago');
    expect(candidates).toEqual([]);
    expect(sentence).toContain('In no known system do they lie within 100 km of Chicago, Illinois.');
    expect((await look(491_036, 5_459_145, 'Atlantis')).sentence).toContain('"Atlantis" is not among the known cities');
  });

  it('passes over blanked coordinates, and has nothing to say where all are', async () => {
    const sample = [...around(491_036, 5_459_145), ...Array.from({ length: 25 }, () => ['0', '0']), ['', 'x']];
    const found = await projectionsOf({ fileName: 'vancouver.csv', header: ['X', 'Y'], sample }, MAPPING);
    expect(found.candidates[0].nearestCity?.name).toBe('Vancouver, Canada');
    expect(found.candidates[0].points).toHaveLength(60);
    expect((await projectionsOf({ fileName: 'a', header: [], sample: [['0', '0']] }, MAPPING)).candidates).toEqual([]);
    expect(await findProjections({ x: [1e300, NaN], y: [1e300, 3] })).toEqual([]);
  });
});

const YEAR = sharedDataPath('vancouver_crimes_2022.csv.gz');

describe.skipIf(!YEAR)('Vancouver’s own file', () => {
  it('is placed without being a known layout', async () => {
    const mapping = { ...MAPPING, columns: { longitude: 8, latitude: 9 } };
    const { candidates, where } = await lookForProjection(await openIncidentFile(YEAR!), mapping);
    expect(where?.name).toBe('Vancouver, Canada');
    expect(candidates[0].code).toBe('EPSG:26910');
    expect(candidates[0].distanceKm).toBeLessThan(5);
  });
});
