/** Layers as GeoJSON and CSV: the values of the map, the facts about it, and nothing that points to one person. */
import { describe, expect, test } from 'vitest';
import type { LayerContent, SurfaceContent } from '#lib/core/exports/layer-content.ts';
import type { LayerFacts } from '#lib/core/exports/layer-facts.ts';
import { layerTable, unitsOf } from '#lib/core/exports/layer-table.ts';
import { layerCsv, layerGeoJson, type LayerText } from '#lib/core/exports/write-layer.ts';
import { cellAt } from '#lib/core/geo/grid.ts';
import { createProjection, project } from '#lib/core/geo/projection.ts';
import { readCsv } from '../../../support/read-csv.ts';
import { someFacts } from './facts.ts';

const grid = { originX: -400, originY: 0, cellSize: 200, columns: 4, rows: 2 };
const centre = { latitude: 41.85, longitude: -87.65 };
/** Seven cells of the study area and one outside it. */
const surface: SurfaceContent = {
  kind: 'surface',
  grid,
  centre,
  value: Float64Array.of(10, 20.123456789, 30, NaN, 40, 50, 60, 70),
  crimes: Uint32Array.of(1, 3, 0, 9, 2, 4, 1, 5),
  reachMeters: 300,
};

interface Feature {
  readonly type: string;
  readonly geometry: { readonly type: string; readonly coordinates: never } | null;
  readonly properties: Readonly<Record<string, string | number | null>>;
}
interface Collection {
  readonly type: string;
  readonly name: string;
  readonly streetlight: LayerFacts;
  readonly features: readonly Feature[];
}

const whole = (text: LayerText): string =>
  text.before + Array.from({ length: text.rows }, (_, row) => text.row(row)).join('') + text.after;

function geoJson(content: LayerContent, leaveOut = true, facts = someFacts()): Collection {
  return JSON.parse(whole(layerGeoJson(layerTable(content, leaveOut), facts))) as Collection;
}

function csv(content: LayerContent, leaveOut = true, facts = someFacts()): Record<string, string>[] {
  return readCsv(whole(layerCsv(layerTable(content, leaveOut), facts)));
}

/** Twice the area of a ring, above 0 where it runs counter-clockwise. */
function turn(ring: readonly (readonly [number, number])[]): number {
  const [x0, y0] = ring[0];
  return ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i][0] - x0) * (y - y0) - (x - x0) * (ring[i][1] - y0), 0);
}

describe('a surface as GeoJSON', () => {
  test('holds the cells with three or more crimes, with the value, percentile and count of the map', () => {
    const { type, features } = geoJson(surface);
    expect(type).toBe('FeatureCollection');
    expect(features.map(({ properties }) => properties)).toEqual([
      { cell: 1, crimes_per_km2_per_year: 20.1235, percentile: 14.29, crimes: 3 },
      { cell: 5, crimes_per_km2_per_year: 50, percentile: 57.14, crimes: 4 },
      { cell: 7, crimes_per_km2_per_year: 70, percentile: 85.71, crimes: 5 },
    ]);
  });

  test('holds every cell of the study area where small counts are wanted, and none outside it', () => {
    const cells = geoJson(surface, false).features.map(({ properties }) => properties.cell);
    expect(cells).toEqual([0, 1, 2, 4, 5, 6, 7]);
  });

  test('has polygons after RFC 7946: longitude first, six decimals, counter-clockwise, closed, where the cell is', () => {
    const projection = createProjection(centre.latitude, centre.longitude);
    for (const { geometry, properties } of geoJson(surface, false).features) {
      expect(geometry!.type).toBe('Polygon');
      const [ring] = geometry!.coordinates as [number, number][][];
      expect(ring).toHaveLength(5);
      expect(ring[4]).toEqual(ring[0]);
      expect(turn(ring)).toBeGreaterThan(0);
      for (const degrees of ring.flat()) expect(degrees).toBe(Number(degrees.toFixed(6)));
      const [longitude, latitude] = [0, 1].map((axis) => (ring[0][axis] + ring[2][axis]) / 2);
      const middle = project(projection, latitude, longitude);
      expect(cellAt(grid, middle.x, middle.y)).toBe(properties.cell);
    }
  });

  test('has cells that share their corners with the next, so that no slivers are between them', () => {
    const rings = geoJson(surface, false).features.map(({ geometry }) => (geometry!.coordinates as number[][][])[0]);
    expect(rings[0][1]).toEqual(rings[1][0]);
    expect(rings[0][2]).toEqual(rings[1][3]);
  });

  test('says inside how it was made, from which data, what was left out, and how it scored', () => {
    const facts = someFacts();
    expect(geoJson(surface, true, facts).streetlight).toEqual(facts);
    expect(geoJson(surface, true, facts).name).toBe('Density, Town, "2018"');
  });

  test('names the unit of each of its columns', () => {
    const table = layerTable(surface, true);
    expect(Object.keys(unitsOf(table))).toEqual(Object.keys(geoJson(surface).features[0].properties));
    expect(unitsOf(table).crimes_per_km2_per_year).toBe('reported crimes per km² per year');
  });
});

describe('a surface as CSV', () => {
  test('is read by a plain reader: a header, then rows of as many cells, with the middle of each cell', () => {
    const rows = csv(surface);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({ cell: '1', crimes_per_km2_per_year: '20.1235', percentile: '14.29', crimes: '3' });
    const { x, y } = project(createProjection(centre.latitude, centre.longitude), Number(rows[0].latitude), Number(rows[0].longitude)); // prettier-ignore
    expect(x).toBeCloseTo(-100, 0);
    expect(y).toBeCloseTo(100, 0);
  });

  test('says on every row where it comes from, and everything once', () => {
    const facts = someFacts();
    const rows = csv(surface, true, facts);
    for (const row of rows) {
      expect(row).toMatchObject({
        layer: 'Density',
        data_set: 'Town, "2018"',
        data_hash: facts.data_hash,
        simulated_sample: 'false',
        selection: 'THEFT, 2018-01-01 to 2018-12-31',
        small_counts: 'left out',
      });
    }
    expect(JSON.parse(rows[0].about)).toEqual(facts);
    expect(rows.slice(1).map((row) => row.about)).toEqual(['', '']);
  });

  test('runs no name as a formula in a spreadsheet', () => {
    const [row] = csv(surface, true, someFacts({ data_set: '=HYPERLINK("http://x","y")' }));
    expect(row.data_set).toBe('\'=HYPERLINK("http://x","y")');
    const [area] = csv({ ...areas, areas: [{ ...areas.areas[0], name: '+cmd|calc' }] });
    expect(area.area_name).toBe("'+cmd|calc");
  });
});

const areas: Extract<LayerContent, { kind: 'areas' }> = {
  kind: 'areas',
  areas: [
    {
      id: 7,
      name: 'Harbour',
      crimes: 40,
      km2: 2,
      density: 20,
      middle: { latitude: 51.5, longitude: -2.5 },
      // both rings the wrong way round for GeoJSON, and an island
      polygons: [
        [Float64Array.of(51, -3, 52, -3, 52, -2, 51, -2), Float64Array.of(51.4, -2.6, 51.4, -2.4, 51.6, -2.4)],
        [Float64Array.of(53, -3, 53, -2, 54, -2)],
      ],
    },
    { id: 8, name: 'Nowhere', crimes: 3, km2: NaN, density: NaN, middle: { latitude: NaN, longitude: NaN }, polygons: [] },
    { id: 9, name: 'Heath', crimes: 2, km2: 1, density: 2, middle: { latitude: 50, longitude: 0 }, polygons: [] },
  ],
}; // prettier-ignore

describe('areas', () => {
  test('with several parts are one MultiPolygon: outer rings counter-clockwise, holes clockwise', () => {
    const { geometry } = geoJson(areas, false).features[0];
    expect(geometry!.type).toBe('MultiPolygon');
    const polygons = geometry!.coordinates as [number, number][][][];
    expect(polygons.map((rings) => rings.length)).toEqual([2, 1]);
    expect(polygons.map(([outer]) => Math.sign(turn(outer)))).toEqual([1, 1]);
    expect(turn(polygons[0][1])).toBeLessThan(0);
  });

  test('without a shape or a size are Features without geometry: no NaN gets into the JSON', () => {
    const { geometry, properties } = geoJson(areas, false).features[1];
    expect(geometry).toBeNull();
    expect(properties).toMatchObject({ area_id: 8, crimes: 3, area_km2: null, crimes_per_km2_per_year: null });
    const [, row] = csv(areas, false);
    expect(row).toMatchObject({ latitude: '', longitude: '', area_km2: '' });
  });

  test('with one or two crimes go, and one more, since the total is in the file', () => {
    expect(geoJson(areas).features.map(({ properties }) => properties.area_name)).toEqual(['Harbour']);
  });
});

const cells: Extract<LayerContent, { kind: 'cells' }> = {
  kind: 'cells',
  centre: Float64Array.of(51.5, -2.5, 51.5, -2.4, 51.5, -2.3, 51.5, -2.2),
  // triangles, clockwise
  corners: Float64Array.from([-2.5, -2.4, -2.3, -2.2].flatMap((x) => [51.45, x, 51.55, x, 51.5, x + 0.05])),
  cornerStart: Uint32Array.of(0, 3, 6, 9, 12),
  crimes: Float64Array.of(12, 3, 4, 0),
  z: Float64Array.of(5.123456789012, 2.2, 0.4, -3.5),
  q: Float64Array.of(0.001, 0.09, 0.8, 0.04),
  emerging: ['new', 'sporadic', 'never', 'persistent'],
};

describe('significant cells', () => {
  test('say hot or cold, at which level, z to twelve figures, and how they developed', () => {
    expect(geoJson(cells, false).features.map(({ properties }) => properties)).toEqual([
      { cell: 0, crimes: 12, gi_star_z: 5.12345678901, q: 0.001, significance: 'hot', confidence_percent: 99, emerging: 'new' },
      { cell: 1, crimes: 3, gi_star_z: 2.2, q: 0.09, significance: 'hot', confidence_percent: 90, emerging: 'sporadic' },
      { cell: 2, crimes: 4, gi_star_z: 0.4, q: 0.8, significance: 'none', confidence_percent: null, emerging: 'never' },
      { cell: 3, crimes: 0, gi_star_z: -3.5, q: 0.04, significance: 'cold', confidence_percent: 95, emerging: 'persistent' },
    ]); // prettier-ignore
    expect(csv(cells, false)[2].confidence_percent).toBe('');
  });

  test('have no column of their development where there are too few months', () => {
    const { emerging: _emerging, ...short } = cells;
    expect(geoJson(short).features[0].properties).not.toHaveProperty('emerging');
  });

  test('are turned counter-clockwise, whatever way their corners ran', () => {
    for (const { geometry } of geoJson(cells, false).features) {
      const [ring] = geometry!.coordinates as [number, number][][];
      expect(ring).toHaveLength(4);
      expect(turn(ring)).toBeGreaterThan(0);
    }
  });
});

const zone = {
  zone: 0,
  rank: 2,
  level: 'HIGH',
  crimes: 50,
  latitude: 51.5,
  longitude: -2.5,
  areaKm2: 1.5,
  crimesPerKm2PerYear: 33.3333333,
  ellipse: { semiMajorMeters: 500, semiMinorMeters: 200, angleDegrees: 90 },
  hull: Float64Array.of(51.49, -2.51, 51.49, -2.49, 51.51, -2.5),
  topTypes: [
    { type: 0, crimes: 48 },
    { type: 1, crimes: 2 },
  ],
} as const;
const zones: Extract<LayerContent, { kind: 'zones' }> = {
  kind: 'zones',
  zones: [zone, { ...zone, zone: 1, rank: 1, crimes: 4, topTypes: [] }],
  typeLabels: ['THEFT', 'ARSON'],
  shape: 'hull',
};

describe('zones', () => {
  test('are ellipses of the stated size, ranked with the densest first, with their most frequent types', () => {
    const { geometry, properties } = geoJson(zones).features[0];
    expect(properties).toMatchObject({ density_rank: 1, level: 'HIGH', crimes: 50, semi_major_m: 500 });
    // one or two of a type are a small count too
    expect(properties.top_types).toBe('THEFT: 48');
    const [ring] = geometry!.coordinates as [number, number][][];
    const projection = createProjection(51.5, -2.5);
    const away = ring.map(([longitude, latitude]) => project(projection, latitude, longitude));
    expect(Math.max(...away.map(({ y }) => y))).toBeCloseTo(500, 0);
    expect(Math.max(...away.map(({ x }) => x))).toBeCloseTo(200, 0);
  });

  test('are hulls only together with small counts, for the corners of a hull are places of single crimes', () => {
    const [ring] = geoJson(zones, false).features[0].geometry!.coordinates as [number, number][][];
    expect(ring).toHaveLength(4);
    expect(ring).toContainEqual([-2.51, 51.49]);
    const ellipse = (geoJson(zones).features[0].geometry!.coordinates as [number, number][][])[0];
    expect(ellipse).not.toContainEqual([-2.51, 51.49]);
    expect(geoJson(zones, false).features[0].properties.top_types).toBe('THEFT: 48; ARSON: 2');
  });
});

describe('places of incidents', () => {
  const places: LayerContent = { kind: 'places', places: Float64Array.of(51.5, -2.5, 1, 51.6, -2.6, 3, 51.7, -2.7, 4, 51.8, -2.8, 2) }; // prettier-ignore

  test('are points with counts; a place with one or two crimes stays on the device', () => {
    const { features } = geoJson(places);
    expect(features.map(({ properties }) => properties.crimes)).toEqual([3, 4]);
    expect(features[0].geometry).toEqual({ type: 'Point', coordinates: [-2.6, 51.6] });
    expect(geoJson(places, false).features).toHaveLength(4);
  });
});

describe('an empty layer', () => {
  test('is an empty collection, which is valid GeoJSON', () => {
    expect(geoJson({ kind: 'places', places: new Float64Array(0) }).features).toEqual([]);
  });
});
