import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ImportFailure } from '#lib/contract/import.ts';
import { MISSING } from '#lib/core/table/incident-table.ts';
import { assignAreas, withBoundaryAreas } from '#lib/ingest/areas/boundaries/assign-areas.ts';
import { readBoundaries, type Boundaries, type BoundariesOptions } from '#lib/ingest/areas/boundaries/boundaries.ts';
import { loadIncidents, openIncidentFile, sharedDataPath } from '../../support/incidents.ts';

function file(content: unknown, name = 'areas.geojson'): File {
  const body = typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content);
  return new File([body as string | Uint8Array<ArrayBuffer>], name);
}

function square(x: number, y: number, size = 1) {
  const ring = [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]; // prettier-ignore
  return { type: 'Polygon', coordinates: [ring] };
}

function feature(properties: unknown, geometry: unknown) {
  return { type: 'Feature', properties, geometry };
}

function collection(...features: unknown[]) {
  return { type: 'FeatureCollection', features };
}

async function good(content: unknown, options: BoundariesOptions = {}): Promise<Boundaries> {
  const read = await readBoundaries(file(content), options);
  if ('failed' in read) throw new Error(read.sentence);
  return read;
}

async function sentenceOf(content: unknown, name?: string): Promise<string> {
  const read = (await readBoundaries(file(content, name))) as ImportFailure;
  expect(read.failed).toBe(true);
  return read.sentence;
}

const TWO = collection(
  feature({ OBJECTID: 1, NAME: 'North', WARD: '7' }, square(10, 51)),
  feature({ OBJECTID: 2, NAME: 'South', WARD: '3' }, square(10, 50)),
);

describe('a boundary file', () => {
  it('gives areas with the names and numbers that people know them by', async () => {
    const { areas, found } = await good(TWO);
    expect(found).toMatchObject({
      areas: 2,
      features: 2,
      nameProperty: 'NAME',
      idProperty: 'WARD',
      box: [50, 10, 52, 11],
    });
    expect(areas).toEqual([
      { id: 3, label: '3', name: 'South' },
      { id: 7, label: '7', name: 'North' },
    ]);
  });

  it('can be named by another property, if a person says so', async () => {
    const { areas, found } = await good(TWO, { nameProperty: 'WARD' });
    expect(found.nameProperty).toBe('WARD');
    expect(areas.map((area) => area.name).sort()).toEqual(['3', '7']);
  });

  it('numbers areas by the alphabet where no property has whole numbers', async () => {
    const { areas } = await good(
      collection(feature({ name: 'Oak' }, square(0, 0)), feature({ name: 'Ash' }, square(1, 0))),
    );
    expect(areas).toEqual([
      { id: 1, label: 'Ash', name: 'Ash' },
      { id: 2, label: 'Oak', name: 'Oak' },
    ]);
  });

  it('makes one area of all features that share an id, and says so', async () => {
    const { areas, polygons, found } = await good(
      collection(
        feature({ DIST_NUM: '31', DIST_LABEL: '31ST', row: 1 }, square(0, 0)),
        feature({ DIST_NUM: '31', DIST_LABEL: '31ST', row: 2 }, square(5, 5)),
        feature({ DIST_NUM: '2', DIST_LABEL: '2ND', row: 3 }, square(8, 8)),
      ),
    );
    expect(areas.map((area) => area.name)).toEqual(['2ND', '31ST']);
    expect(found.remarks.join(' ')).toContain('3 features make 2 areas');
    const codes = assignAreas(
      { areas, polygons, found, fileHash: '' },
      Float64Array.of(0.5, 5.5, 8.5, 3),
      Float64Array.of(0.5, 5.5, 8.5, 3),
    );
    expect([...codes]).toEqual([1, 1, 0, MISSING]);
  });

  it('reads multi-polygons with holes, collections of geometries, single features and bare geometries', async () => {
    const withHole = {
      type: 'MultiPolygon',
      coordinates: [[square(0, 0, 3).coordinates[0], square(1, 1).coordinates[0]], square(7, 7).coordinates],
    };
    const mixed = await good(
      collection(
        feature({ name: 'Ring' }, withHole),
        feature(
          { name: 'Pair' },
          { type: 'GeometryCollection', geometries: [square(1, 1), { type: 'Point', coordinates: [0, 0] }] },
        ),
      ),
    );
    const at = (...places: number[]): (string | undefined)[] => {
      const where = Float64Array.from(places);
      return [...assignAreas(mixed, where, where)].map((code) => mixed.areas[code]?.name);
    };
    expect(at(0.5, 1.5, 7.5, 9)).toEqual(['Ring', 'Pair', 'Ring', undefined]);
    expect((await good(feature({ name: 'One' }, square(0, 0)))).areas[0].name).toBe('One');
    expect((await good(square(0, 0))).areas).toEqual([{ id: 1, label: 'Area 1', name: 'Area 1' }]);
  });

  it('leaves features without an outline out and counts them', async () => {
    const { found } = await good(
      collection(
        feature({ name: 'A' }, square(0, 0)),
        feature({ name: 'B' }, null),
        feature({ name: 'C' }, { type: 'Polygon', coordinates: [] }),
        feature({ name: 'D' }, { type: 'Polygon', coordinates: [[[0, 0], ['x', 1], [1, 1], [0, 0]]] }), // prettier-ignore
      ),
    );
    expect(found).toMatchObject({ areas: 1, withoutShape: 3 });
    expect(found.remarks.join(' ')).toContain('3 features have no outline and were left out.');
  });

  it('is turned into degrees where it names its projection', async () => {
    // Vancouver, UTM zone 10 N
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::26910' } };
    const { found } = await good({ ...collection(feature({ name: 'A' }, square(491_036, 5_459_145, 500))), crs });
    expect(found.box[0]).toBeCloseTo(49.285, 3);
    expect(found.box[1]).toBeCloseTo(-123.1233, 3);
    expect(found.remarks[0]).toContain('EPSG:26910');
    const other = { type: 'name', properties: { name: 'EPSG:99999' } };
    expect(await sentenceOf({ ...collection(feature({}, square(491_036, 5_459_145))), crs: other })).toContain(
      'EPSG:99999, which is not known',
    );
    expect(await sentenceOf(collection(feature({}, square(491_036, 5_459_145))))).toContain('does not name');
    const degrees = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } };
    expect((await good({ ...TWO, crs: degrees })).found.remarks).toEqual([]);
  });

  it('has swapped latitudes and longitudes put right, by their size or by where the records are', async () => {
    const beyond = await good(collection(feature({ name: 'A' }, square(41, -100))));
    expect(beyond.found.box).toEqual([41, -100, 42, -99]);
    const near = { latitude: 10.4, longitude: 51.4 };
    expect((await good(TWO, { near })).found.box).toEqual([10, 50, 11, 52]);
    expect((await good(TWO, { near: { latitude: 51, longitude: 10 } })).found.remarks).toEqual([]);
  });

  it.each([
    ['', /empty/],
    ['hello', /not GeoJSON/],
    ['{"type":"FeatureColl', /cut off or damaged/],
    ['<?xml version="1.0"?><kml xmlns="x">', /KML/],
    ['<!doctype html><html>', /web page/],
    [{ type: 'Topology', objects: {} }, /TopoJSON/],
    [collection(), /no areas/],
    [collection(feature({}, { type: 'Point', coordinates: [1, 2] })), /points, not areas/],
    [collection(feature({}, { type: 'LineString', coordinates: [] })), /lines, not areas/],
    [{ features: [{ attributes: {}, geometry: { rings: [] } }] }, /Esri JSON/],
    [{ some: 'json' }, /no GeoJSON/],
    ['42', /no GeoJSON/],
    [Uint8Array.of(0, 0, 0x27, 0x0a, 0, 0), /shapefile/],
    [zipSync({ 'wards.shp': Uint8Array.of(1), 'wards.dbf': Uint8Array.of(1) }), /zipped shapefile/],
    [zipSync({ 'doc.kml': Uint8Array.of(1) }), /KMZ/],
    [Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3), /damaged/],
  ])('that is none is refused with a sentence: %#', async (content, sentence) => {
    expect(await sentenceOf(content)).toMatch(sentence);
    expect(await sentenceOf(content, 'x.json')).toMatch(/^x\.json: .*\.$/);
  });

  it('may be gzipped', async () => {
    const packed = gzipSync(new TextEncoder().encode(JSON.stringify(TWO)));
    expect((await good(packed)).areas).toHaveLength(2);
  });

  it('may have properties with any name and any value', async () => {
    const odd = JSON.parse(
      '{"__proto__": "x", "constructor": 3, "name": "<img onerror=alert(1)>", "list": [1]}',
    ) as unknown;
    const { areas } = await good(collection(feature(odd, square(0, 0)), feature({ name: 'B' }, square(1, 1)), feature(null, square(2, 2)))); // prettier-ignore
    expect(areas.map((area) => area.name)).toEqual(['<img onerror=alert(1)>', 'Area 3', 'B']);
  });

  it('gives the records its areas, leaves out those without a record and counts the records outside', async () => {
    const boundaries = await good(TWO);
    const none = new Uint16Array(3).fill(MISSING);
    const table = {
      rows: 3,
      timeResolution: 'day' as const,
      minutes: new Int32Array(3),
      latitude: Float64Array.of(51.5, NaN, 20),
      longitude: Float64Array.of(10.5, NaN, 20),
      type: none,
      area: none,
      district: none,
      place: none,
      typeLabels: [],
      areas: [],
      districtLabels: [],
      placeLabels: [],
    };
    const { table: withAreas, outside, empty } = withBoundaryAreas(table, boundaries);
    expect(withAreas.areas.map((area) => area.name)).toEqual(['North']);
    expect([...withAreas.area]).toEqual([0, MISSING, MISSING]);
    expect({ outside, empty }).toEqual({ outside: 1, empty: 1 });
  });
});

const AREAS = sharedDataPath('chicago_community_areas.geojson');
const DISTRICTS = sharedDataPath('chicago_police_districts.geojson');
const YEAR = sharedDataPath('chicago_crimes_2016.csv.gz');

describe.skipIf(!AREAS || !DISTRICTS || !YEAR)('Chicago’s own boundaries', () => {
  it('agree with the community area that the records name, but for points on boundary streets', async () => {
    const boundaries = await readBoundaries(await openIncidentFile(AREAS!));
    if ('failed' in boundaries) throw new Error(boundaries.sentence);
    expect(boundaries.found).toMatchObject({ areas: 77, nameProperty: 'community', idProperty: 'area_num_1' });
    const table = await loadIncidents([YEAR!]);
    const codes = assignAreas(boundaries, table.latitude, table.longitude);
    const count = { agree: 0, neighbour: 0, none: 0 };
    for (let row = 0; row < table.rows; row++) {
      if (Number.isNaN(table.latitude[row])) continue;
      if (codes[row] === MISSING) count.none++;
      else if (boundaries.areas[codes[row]].label === table.areas[table.area[row]].label) count.agree++;
      else count.neighbour++;
    }
    // every ninth record was compared with shapely 2.1.2 (covers): all 29,705 in the same area
    expect(count).toEqual({ agree: 260_575, neighbour: 5_929, none: 723 });
  });

  it('make 23 police districts of 25 features', async () => {
    const boundaries = await readBoundaries(await openIncidentFile(DISTRICTS!));
    if ('failed' in boundaries) throw new Error(boundaries.sentence);
    expect(boundaries.found).toMatchObject({ areas: 23, features: 25, nameProperty: 'DIST_LABEL', idProperty: 'DIST_NUM' }); // prettier-ignore
    expect(boundaries.areas.find((area) => area.label === '31')).toEqual({ id: 31, label: '31', name: '31ST' });
  });
});
