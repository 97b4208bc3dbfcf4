import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MISSING, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { labelKey } from '#lib/ingest/areas/boundaries/label-keys.ts';
import { boundariesOf, layOver, matchAs, type LaidOver } from '#lib/ingest/areas/boundaries/match-boundaries.ts';
import { readFeatures } from '#lib/ingest/areas/boundaries/read-features.ts';
import { loadIncidents, openIncidentFile, sharedDataPath } from '../../support/incidents.ts';
import { tableOf } from '../core/geo/tables.ts';

function square(x: number, y: number, size = 1) {
  return { type: 'Polygon', coordinates: [[[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]] }; // prettier-ignore
}

function feature(properties: unknown, geometry: unknown) {
  return { type: 'Feature', properties, geometry };
}

/** Two areas, numbered as Chicago numbers them, and two districts across them. */
function records(places: readonly (readonly [longitude: number, latitude: number, area: number])[]): IncidentTable {
  const table = tableOf(
    places.map(([longitude, latitude, area]) => ({ latitude, longitude, area })),
    2,
  );
  return {
    ...table,
    areas: [
      { id: 25, label: '25', name: 'Austin' },
      { id: 76, label: '76', name: 'O’Hare' },
    ],
    district: Uint16Array.from(places, ([, latitude]) => (latitude < 50.5 ? 0 : 1)),
    districtLabels: ['010', '031'],
  };
}

const RECORDS = records([
  [10.5, 50.5, 0],
  [10.6, 50.4, 0],
  [10.9, 50.9, 1],
  [11.5, 50.5, 1],
  [12.9, 50.5, 1],
  [NaN, NaN, 0],
]);

async function lay(content: unknown, table: IncidentTable = RECORDS, name = 'areas.geojson'): Promise<LaidOver> {
  const bytes = content instanceof Uint8Array ? content : new TextEncoder().encode(JSON.stringify(content));
  const file = new File([bytes as Uint8Array<ArrayBuffer>], name);
  return layOver(name, file.size, await readFeatures(file), table);
}

const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const AREAS = collection(
  feature({ OBJECTID: 1, community: 'OHARE', area_numbe: '76.0' }, square(11, 50)),
  feature({ OBJECTID: 25, community: 'AUSTIN', area_numbe: '25.0' }, square(10, 50)),
);

describe('labels', () => {
  it('are the same in every spelling', () => {
    expect(labelKey('010')).toBe(labelKey('10th'));
    expect(labelKey('Community Area 25')).toBe('25');
    expect(labelKey('DISTRICT 031')).toBe(labelKey(' 31 '));
    expect(labelKey('O’Hare')).toBe(labelKey('OHARE'));
    expect(labelKey('Hyde Park')).toBe(labelKey('HYDE-PARK'));
    expect(labelKey('Saint-Henri & Côte')).toBe(labelKey('St. Henri and cote'));
    expect(labelKey('North 25')).not.toBe('25');
    expect(labelKey('100')).not.toBe(labelKey('10'));
    expect(labelKey(' – ')).toBe('');
  });
});

describe('features and the areas of the data', () => {
  it('find each other by number or name, whichever the file has; numbers of rows lose', async () => {
    const laid = await lay(AREAS);
    const match = matchAs(laid);
    expect(match.choice).toEqual({ of: 'areas', property: 'community' });
    expect(match.candidates.map(({ property, matched }) => [property, matched])).toContainEqual(['area_numbe', 2]);
    expect(match.candidates.at(-1)!.property).toBe('OBJECTID');
    expect(match.rows).toEqual([
      { value: 'AUSTIN', features: 1, match: 'Austin', crimes: 3, agreeing: 2 },
      { value: 'OHARE', features: 1, match: 'O’Hare', crimes: 1, agreeing: 1 },
    ]);
    expect(match.points).toEqual({ agree: 3, other: 1, none: 1, unknown: 0 });
    expect(match.outside).toBe(1);
    expect(match.unmatched).toEqual([]);
  });

  it('can be districts, of several features each', async () => {
    const districts = collection(
      feature({ DIST_NUM: '10' }, square(10, 50, 0.5)),
      feature({ DIST_NUM: '31' }, square(10, 50.5, 0.5)),
      feature({ DIST_NUM: '31' }, square(10.5, 50.5, 0.5)),
    );
    const match = matchAs(await lay(districts));
    expect(match.choice).toEqual({ of: 'districts', property: 'DIST_NUM' });
    expect(match.rows.map(({ value, features, match: to }) => [value, features, to])).toEqual([
      ['10', 1, '010'],
      ['31', 2, '031'],
    ]);
  });

  it('that do not find each other are listed; a property that numbers something else is pointed out', async () => {
    const laid = await lay(
      collection(
        feature({ name: 'Austin' }, square(11, 50)),
        feature({ name: 'Elsewhere' }, square(10, 50)),
        feature({ name: 'Nobody' }, square(20, 50)),
      ),
    );
    const match = matchAs(laid);
    expect(match.rows.filter((row) => row.match === undefined).map(({ value, crimes }) => [value, crimes])).toEqual([
      ['Elsewhere', 3],
      ['Nobody', 0],
    ]);
    expect(match.unmatched).toEqual([{ name: 'O’Hare', crimes: 3 }]);
    expect(match.remarks.join(' ')).toMatch(/Only 0 % of the reported crimes/);
    // what holds no record and is no area of the data is not kept
    expect([...boundariesOf(laid).polygons.polygonArea]).toEqual([0, MISSING]);
  });

  it('are matched as the person says', async () => {
    const laid = await lay(AREAS);
    const match = matchAs(laid, { of: 'areas', property: 'OBJECTID' });
    expect(match.rows.map(({ value, match: to }) => [value, to])).toEqual([
      ['25', 'Austin'],
      ['1', undefined],
    ]);
    expect(() => matchAs(laid, { of: 'districts', property: 'community' })).toThrow(/candidates/);
  });

  it('may be a single feature, a bare polygon with an id, gzipped or zipped', async () => {
    const one = { ...feature({}, square(10, 50)), id: 25 };
    expect(matchAs(await lay(one)).rows[0]).toMatchObject({ value: '25', match: 'Austin' });
    const text = new TextEncoder().encode(JSON.stringify(AREAS));
    expect(matchAs(await lay(gzipSync(text), RECORDS, 'areas.geojson.gz')).rows).toHaveLength(2);
    const zip = zipSync({ 'readme.txt': Uint8Array.of(1), 'areas.geojson': text, '__MACOSX/._areas.geojson': text });
    expect(matchAs(await lay(zip, RECORDS, 'areas.zip')).rows).toHaveLength(2);
  });
});

describe('boundaries that cannot be used', () => {
  it.each([
    ['{"type": "FeatureCollection", "features": [', /cut off or damaged/],
    ['name,area\n1,2', /not GeoJSON/],
    ['{"rows": []}', /no GeoJSON/],
    [JSON.stringify(collection(feature({}, { type: 'Point', coordinates: [10, 50] }))), /points, not areas/],
    [JSON.stringify(collection(feature({ community: 'Austin' }, square(1_170_000, 1_900_000, 5000)))), /metres or feet of a map projection/], // prettier-ignore
    [JSON.stringify(collection(feature({ community: 'Austin' }, square(11.5, 60)))), /about 1,100 km from the records, around 60\.50° N, 12\.00° E; the records lie around 50\.50° N/], // prettier-ignore
    [JSON.stringify(collection(feature({ community: 'Austin' }, square(-88, 41)))), /about 7,\d00 km/],
    [JSON.stringify(collection(feature({ kind: 'park' }, square(10, 50)))), /none of its features is named or numbered like .* \(the file has “park”, the data “Austin”/], // prettier-ignore
  ])('%# say what is wrong and what to do', async (content, sentence) => {
    await expect(lay(new TextEncoder().encode(content))).rejects.toThrow(sentence);
  });

  it('are refused unread beyond 100 MB, and unpacked beyond that too', async () => {
    const large = { name: 'uk.geojson', size: 150_000_000, stream: () => new ReadableStream<Uint8Array>() };
    await expect(readFeatures(large)).rejects.toThrow(/larger than 100 MB.*Simplify/);
    const bomb = new File([gzipSync(new Uint8Array(110_000_000)) as Uint8Array<ArrayBuffer>], 'areas.geojson.gz');
    await expect(readFeatures(bomb)).rejects.toThrow(/unpacked, is larger than 100 MB/);
  });

  it('are refused where more corners would be kept than pages can read', async () => {
    const ring = Array.from({ length: 500_001 }, (_, i) => [
      10.5 + 0.5 * Math.cos((2 * Math.PI * i) / 500_001),
      50.5 + 0.5 * Math.sin((2 * Math.PI * i) / 500_001),
    ]);
    const laid = await lay(collection(feature({ community: 'Austin' }, { type: 'Polygon', coordinates: [ring] })));
    expect(() => boundariesOf(laid)).toThrow(/500,001 corners; at most 500,000/);
  });
});

const COMMUNITY = sharedDataPath('chicago_community_areas.geojson');
const DISTRICTS = sharedDataPath('chicago_police_districts.geojson');
const YEAR = sharedDataPath('chicago_crimes_2016.csv.gz');

describe.skipIf(!COMMUNITY || !DISTRICTS || !YEAR)('Chicago’s boundaries on the year 2016', () => {
  it('find all areas and all districts, and agree with the data’s own codes', async () => {
    const table = await loadIncidents([YEAR!]);
    const layFile = async (path: string): Promise<LaidOver> => {
      const source = await openIncidentFile(path);
      return layOver(source.name, source.size, await readFeatures(source), table);
    };
    const areas = matchAs(await layFile(COMMUNITY!));
    expect(areas.choice.of).toBe('areas');
    expect(areas.rows).toHaveLength(77);
    expect(areas.rows.every(({ match }) => match !== undefined)).toBe(true);
    expect(areas.unmatched).toEqual([]);
    // 52,641 in the file, where each of 80 rings repeats its first
    expect(areas.vertices).toBe(52_641 - 80);
    expect(areas.points).toEqual({ agree: 260_575, other: 5_929, none: 723, unknown: 0 });
    // Austin has the most crimes, and 98 of 100 inside its boundary are counted to it
    const austin = areas.rows.find(({ match }) => match === 'Austin')!;
    expect(austin.crimes).toBe(Math.max(...areas.rows.map(({ crimes }) => crimes)));
    expect(areas.rows.every(({ crimes, agreeing }) => agreeing > 0.85 * crimes)).toBe(true);

    const districts = matchAs(await layFile(DISTRICTS!));
    expect(districts.choice).toEqual({ of: 'districts', property: 'DIST_NUM' });
    expect(districts.features).toBe(25);
    expect(districts.unmatched).toEqual([]);
    expect(districts.rows.find(({ value }) => value === '31')).toMatchObject({ features: 3, match: '031' });
    expect(districts.rows).toHaveLength(23);
    expect(districts.points.agree / (districts.points.agree + districts.points.other)).toBeGreaterThan(0.975);
  });
});
