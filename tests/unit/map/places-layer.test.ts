import { describe, expect, it } from 'vitest';
import { boundsOfPlaces } from '#lib/map/places-layer.ts';

describe('the box of the small map', () => {
  it('holds the points and the nearest city, and leaves single strays outside', () => {
    const points = Array.from({ length: 100 }, (_, i) => [49.2 + i / 1000, -123.2 + i / 1000]).flat();
    points.push(0, 0);
    const [[south, west], [north, east]] = boundsOfPlaces(points, [
      { name: 'Vancouver', latitude: 49.28, longitude: -122.9 },
      { name: 'Far', latitude: 10, longitude: 10 },
    ]) as [[number, number], [number, number]];
    expect(south).toBeGreaterThan(49);
    expect(south).toBeLessThanOrEqual(49.204);
    expect(north).toBeGreaterThanOrEqual(49.28);
    expect(west).toBeLessThanOrEqual(-123.19);
    expect(east).toBeGreaterThanOrEqual(-122.9);
    expect(east).toBeLessThan(-122);
  });

  it('is some 20 km high around a single place, and there where no point is', () => {
    const [[south], [north]] = boundsOfPlaces([49, -123], []) as [[number, number], [number, number]];
    expect(north - south).toBeCloseTo(0.18, 6);
    const around = boundsOfPlaces([], [{ name: 'Bern', latitude: 46.9, longitude: 7.4 }]) as number[][];
    expect(around.flat().every(Number.isFinite)).toBe(true);
  });
});
