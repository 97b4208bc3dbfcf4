import { describe, expect, it } from 'vitest';
import { projectionFrom } from '#lib/ingest/projection.ts';

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
