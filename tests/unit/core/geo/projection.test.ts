import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { createEquirectangular, createProjection, project, projectAll, unproject } from '#lib/core/geo/projection.ts';

const CHICAGO = createProjection(41.84, -87.68);

describe('projection to metres', () => {
  it('puts the centre at zero', () => {
    const { x, y } = project(CHICAGO, 41.84, -87.68);
    expect(Math.hypot(x, y)).toBeLessThan(1e-6);
  });

  // expected values: proj4's transverse Mercator on WGS84
  it.each([
    [41.84, -87.68],
    [-33.86, 151.2],
    [0.1, 0],
    [64.1, -21.9],
  ])('agrees with proj4 within a millimetre up to 50 km around %f, %f', (latitude0, longitude0) => {
    const theirs = proj4(`+proj=tmerc +lat_0=${latitude0} +lon_0=${longitude0} +k=1 +ellps=WGS84 +units=m`);
    const ours = createProjection(latitude0, longitude0);
    for (const [dLat, dLng] of [
      [0.4, 0.5],
      [-0.45, 0.3],
      [0.2, -0.55],
    ]) {
      const [x, y] = theirs.forward([longitude0 + dLng, latitude0 + dLat]);
      const at = project(ours, latitude0 + dLat, longitude0 + dLng);
      expect(Math.abs(at.x - x)).toBeLessThan(1e-3);
      expect(Math.abs(at.y - y)).toBeLessThan(1e-3);
    }
  });

  // expected values: length of a degree on WGS84 at 41.84° (meridian 111,073.98 m at 42°, parallel by a cos φ / √(1 - e² sin² φ))
  it('measures lengths within 0.1 % at 50 km from the centre', () => {
    const lengthOf = (lat1: number, lng1: number, lat2: number, lng2: number): number => {
      const [a, b] = [project(CHICAGO, lat1, lng1), project(CHICAGO, lat2, lng2)];
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    const parallel = (latitude: number): number => {
      const phi = (latitude * Math.PI) / 180;
      return ((Math.PI / 180) * 6378137 * Math.cos(phi)) / Math.sqrt(1 - 0.0066943799901413165 * Math.sin(phi) ** 2);
    };
    expect(Math.abs(lengthOf(41.84, -87.08, 41.84, -87.07) / (0.01 * parallel(41.84)) - 1)).toBeLessThan(1e-3);
    expect(Math.abs(lengthOf(42.29, -87.68, 42.29, -87.67) / (0.01 * parallel(42.29)) - 1)).toBeLessThan(1e-3);
    expect(Math.abs(lengthOf(41.5, -87.1, 42.5, -87.1) / 111_073.98 - 1)).toBeLessThan(1e-3);
  });

  it('comes back to the same place, 50 km and 1,000 km away', () => {
    for (const [latitude, longitude, metres] of [
      [42.2, -87.2, 1e-3],
      [41.4, -88.2, 1e-3],
      [49.5, -80.0, 20],
      [33.0, -92.0, 20],
    ]) {
      const { x, y } = project(CHICAGO, latitude, longitude);
      const back = unproject(CHICAGO, x, y);
      expect(Math.abs(back.latitude - latitude) * 111_000).toBeLessThan(metres);
      expect(Math.abs(back.longitude - longitude) * 83_000).toBeLessThan(metres);
    }
  });

  it('keeps a city on the date line in one piece', () => {
    const fiji = createProjection(-16.8, 179.95);
    const { x } = project(fiji, -16.8, -179.95);
    expect(x).toBeGreaterThan(10_000);
    expect(x).toBeLessThan(11_000);
    expect(unproject(fiji, x, 0).longitude).toBeCloseTo(-179.95, 6);
  });

  it('leaves records without coordinates without coordinates', () => {
    const [x, y] = [new Float64Array(1), new Float64Array(1)];
    projectAll(CHICAGO, Float64Array.of(NaN), Float64Array.of(NaN), x, y);
    expect(x[0]).toBeNaN();
    expect(y[0]).toBeNaN();
  });

  it('has the projection of the published reference figures', () => {
    const reference = createEquirectangular(41.84, -87.68, 6371008.8);
    const { x, y } = project(reference, 41.94, -87.58);
    expect(x).toBeCloseTo(0.1 * (Math.PI / 180) * 6371008.8 * Math.cos((41.84 * Math.PI) / 180), 6);
    expect(y).toBeCloseTo(0.1 * (Math.PI / 180) * 6371008.8, 6);
    expect(unproject(reference, x, y).longitude).toBeCloseTo(-87.58, 10);
  });

  it('refuses a centre that is no place', () => {
    expect(() => createProjection(NaN, 0)).toThrow(/expected degrees, got latitude NaN/);
  });
});
