import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allSystems, systemOf } from '#lib/ingest/places/systems.ts';
import { projectionFrom, toDegreesOf } from '#lib/ingest/places/projection.ts';

describe('projected coordinates become degrees', () => {
  it.each([
    // first row of chicago_crimes_2016: X and Y Coordinate beside Latitude and Longitude, as the city publishes them
    ['Illinois East, US feet', 3435, 1_150_945, 1_892_794, 41.861717546, -87.721386272, 7],
    // inverse Krüger series to the third order (Karney 2011) on GRS80
    ['UTM 10 N', 26910, 491_036.0799, 5_459_145.9182, 49.284999503, -123.123258966, 8],
    // forward Krüger series for the Gateway Arch, 38.6247, -90.1848
    ['Missouri East, US feet', 102_696, 910_255.7202, 1_016_460.9898, 38.6247, -90.1848, 7],
    // worked example of the Ordnance Survey's guide (Caister water tower), in WGS84; the shift holds to about 5 m
    ['British National Grid', 27_700, 651_409.903, 313_177.27, 52.658, 1.716, 3],
    // the origins of these two, by definition
    ['Lambert 93', 2154, 700_000, 6_600_000, 46.5, 3, 9],
    ['New York Long Island, US feet', 2263, 984_250, 0, 40 + 1 / 6, -74, 9],
    // half a circumference east of Greenwich is 180 degrees
    ['Web Mercator', 3857, (Math.PI * 6_378_137) / 2, 0, 0, 90, 9],
    ['UTM 33 S', 32_733, 500_000, 10_000_000, 0, 15, 9],
  ])('%s', async (_, epsg, x, y, latitude, longitude, digits) => {
    const [lon, lat] = (await projectionFrom(epsg))!(x, y);
    expect(lat).toBeCloseTo(latitude, digits);
    expect(lon).toBeCloseTo(longitude, digits);
  });

  it('says so where a code is not known', async () => {
    expect(await projectionFrom(99_999)).toBeUndefined();
  });
});

describe('the table of systems', () => {
  it('agrees with pyproj within 5 m for every code, at a point off the middle of its area of use', async () => {
    const lines = readFileSync('tests/reference/map-systems.csv', 'utf8').trim().split('\n').slice(1);
    const expected = new Map(lines.map((line) => [Number(line.split(',')[0]), line.split(',').map(Number)]));
    const systems = await allSystems();
    expect(systems.length).toBeGreaterThan(7000);
    const off: string[] = [];
    for (const system of systems) {
      const [, x, y, longitude, latitude] = expected.get(system.code)!;
      const [lon, lat] = (await toDegreesOf(system.definition))(x, y);
      const east = (((lon - longitude + 540) % 360) - 180) * 111_320 * Math.cos((latitude * Math.PI) / 180);
      const metres = Math.hypot(east, (lat - latitude) * 110_574);
      if (!(metres < 5)) off.push(`${system.code} ${system.name}: ${metres} m`);
    }
    expect(off).toEqual([]);
  });

  it.each([
    [2229, 'California zone 5, US feet'],
    [2283, 'Virginia North, US feet'],
    [2223, 'Arizona East, feet'],
    [2253, 'Michigan South, feet'],
    [2269, 'Oregon North, feet'],
    [6455, 'NAD83(2011) Illinois East, US feet'],
    [102_671, 'Illinois East, Esri'],
    [26_741, 'NAD27 California zone 1'],
    [5110, 'ETRS89 NTM zone 10 (Norway)'],
    [31_467, 'DHDN Gauss-Krüger zone 3'],
    [25_832, 'ETRS89 UTM 32'],
    [2056, 'Swiss LV95'],
    [21_781, 'Swiss LV03'],
    [28_992, 'RD New'],
    [31_370, 'Belgian Lambert 72'],
    [3006, 'SWEREF99 TM'],
    [3003, 'Monte Mario Italy 1'],
    [2180, 'Poland 1992'],
    [5514, 'S-JTSK Krovak East North'],
    [2157, 'Irish Transverse Mercator'],
    [29_903, 'Irish Grid'],
    [2193, 'NZTM'],
    [28_355, 'MGA zone 55'],
    [7855, 'MGA2020 zone 55'],
    [2039, 'Israel TM'],
    [2326, 'Hong Kong 1980'],
    [3414, 'Singapore SVY21'],
    [6372, 'Mexico ITRF2008 LCC'],
    [9377, 'Colombia Origen Nacional'],
    [3116, 'Colombia Bogotá zone'],
    [31_983, 'SIRGAS UTM 23S'],
    [2054, 'South Africa Lo31'],
    [32_188, 'MTM zone 8'],
    [2952, 'CSRS MTM zone 10'],
  ])('knows %i, %s', async (code) => {
    expect((await systemOf(code))?.code).toBe(code);
  });

  it('knows nothing by a code that is none', async () => {
    for (const code of [0, -3435, 3435.5, NaN, 4326, 12]) expect(await systemOf(code), String(code)).toBeUndefined();
  });

  it('calls a pair that is no place so, in every system', async () => {
    for (const system of await allSystems()) {
      const toDegrees = await toDegreesOf(system.definition);
      expect(toDegrees(NaN, 1)).toEqual([Infinity, Infinity]);
      for (const value of toDegrees(1e300, -1e300)) expect(Number.isNaN(value), system.name).toBe(false);
    }
  });

  it('obeys axes that point west and south', async () => {
    // Johannesburg in Lo29: 28.05 east is 94 km west of the meridian's 29, 26.2 south is 2,899 km from the equator
    const [lon, lat] = (await projectionFrom(2053))!(94_930.8, 2_899_006.9);
    expect(lon).toBeCloseTo(28.05, 2);
    expect(lat).toBeCloseTo(-26.2, 2);
  });
});
