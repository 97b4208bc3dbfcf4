/** Places of incidents on the map: gathered where they are many, none lost, the same wherever the window lies. */
import { describe, expect, test } from 'vitest';
import { createRandom } from '#lib/core/random/random.ts';
import { clustersIn, placesOf, type IncidentCluster, type WorldWindow } from '#lib/map/incident-clusters.ts';
import { shortCount } from '#lib/map/incidents-layer.ts';
import { mercatorX, mercatorY } from '#lib/map/mercator.ts';

const WORLD: WorldWindow = { west: 0, north: 0, east: 1, south: 1 };

/** Places around some corners of a city, most crimes at few of them. */
function city(n: number): Float64Array {
  const random = createRandom(11);
  const points = new Float64Array(3 * n);
  for (let i = 0; i < n; i++) {
    const corner = Math.floor(random.next() * 12);
    points[3 * i] = 41.7 + 0.02 * corner + 0.004 * random.normal();
    points[3 * i + 1] = -87.7 + 0.015 * ((corner * 7) % 12) + 0.004 * random.normal();
    points[3 * i + 2] = 1 + Math.floor(20 * random.next() ** 6);
  }
  return points;
}

const total = (clusters: readonly IncidentCluster[], field: 'crimes' | 'places'): number =>
  clusters.reduce((sum, each) => sum + each[field], 0);

/** Side of a cell of 56 pixels at a zoom. */
const side = (zoom: number): number => 56 / (256 * 2 ** zoom);

describe('clusters of places', () => {
  const points = city(5000);
  const places = placesOf(points);
  const crimes = points.filter((_, i) => i % 3 === 2).reduce((a, b) => a + b);
  /** The window of a screen about the city, whose cells are few. */
  const around: WorldWindow = {
    west: mercatorX(-87.9),
    north: mercatorY(42.1),
    east: mercatorX(-87.3),
    south: mercatorY(41.5),
  };

  test.each([9, 11, 12.5, 14, 16])('hold every place and every crime once at zoom %f', (zoom) => {
    const clusters = clustersIn(places, around, side(zoom));
    expect(total(clusters, 'places')).toBe(5000);
    expect(total(clusters, 'crimes')).toBe(crimes);
  });

  test('come with most crimes first, and are fewer the further away one looks', () => {
    const numbers = [9, 11, 13, 15].map((zoom) => clustersIn(places, around, side(zoom)).length);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(numbers[0]).toBeLessThan(6);
    const clusters = clustersIn(places, around, side(12));
    expect(clusters.map((each) => each.crimes)).toEqual(clusters.map((each) => each.crimes).sort((a, b) => b - a));
  });

  test('lie at the middle of their crimes, within the box of their places', () => {
    for (const { x, y, west, east, north, south } of clustersIn(places, around, side(12))) {
      // the middle is a sum of products: it may round past the box of a single place
      expect(x).toBeGreaterThanOrEqual(west - 1e-12);
      expect(x).toBeLessThanOrEqual(east + 1e-12);
      expect(y).toBeGreaterThanOrEqual(north - 1e-12);
      expect(y).toBeLessThanOrEqual(south + 1e-12);
    }
    const heavy = placesOf(Float64Array.of(41.8, -87.6, 1, 41.8, -87.6001, 99));
    const [cluster] = clustersIn(heavy, around, side(10));
    expect(cluster.x).toBeCloseTo(mercatorX(-87.600099), 9);
    expect(cluster.crimes).toBe(100);
  });

  test('stay the same while the map is moved: what lies well inside both windows is alike', () => {
    const cell = side(13.5);
    const middle = { x: mercatorX(-87.62), y: mercatorY(41.82) };
    const windowAbout = (dx: number): WorldWindow => ({
      west: middle.x - 12 * cell + dx,
      east: middle.x + 12 * cell + dx,
      north: middle.y - 10 * cell,
      south: middle.y + 10 * cell,
    });
    const inside = (clusters: IncidentCluster[]): string[] =>
      clusters
        .filter(({ x, y }) => Math.abs(x - middle.x) < 7 * cell && Math.abs(y - middle.y) < 5 * cell)
        .map(({ x, y, crimes: count }) => `${x.toFixed(9)} ${y.toFixed(9)} ${count}`)
        .sort();
    const here = inside(clustersIn(places, windowAbout(0), cell));
    expect(here.length).toBeGreaterThan(8);
    for (const moved of [0.3, 1, 1.7, 2.4])
      expect(inside(clustersIn(places, windowAbout(moved * cell), cell))).toEqual(here);
  });

  test('are far enough apart to be read: few of the fullest hundred overlap', () => {
    const cell = side(12);
    const clusters = clustersIn(places, around, cell).slice(0, 100);
    let close = 0;
    for (let i = 0; i < clusters.length; i++) {
      for (let j = 0; j < i; j++) {
        if (Math.hypot(clusters[i].x - clusters[j].x, clusters[i].y - clusters[j].y) < 0.5 * cell) close++;
      }
    }
    expect(close).toBeLessThan(clusters.length * 0.03);
  });

  test('are single places, each with its number, where cells are smaller than the ways between', () => {
    const close: WorldWindow = { ...around, west: mercatorX(-87.7), east: mercatorX(-87.695), north: mercatorY(41.705), south: mercatorY(41.7) }; // prettier-ignore
    const clusters = clustersIn(places, close, side(24));
    expect(clusters.length).toBeGreaterThan(20);
    for (const { place, places: count, crimes: here, x } of clusters) {
      expect(count).toBe(1);
      expect(points[3 * place + 2]).toBe(here);
      expect(x).toBeCloseTo(mercatorX(points[3 * place + 1]), 12);
    }
  });

  test('without a size are refused', () => {
    expect(() => clustersIn(places, around, 0)).toThrow('expected a side above 0, got 0');
  });

  test.each([
    ['no place', new Float64Array(0), 0],
    ['one place', Float64Array.of(41.8, -87.6, 7), 1],
    ['two places at one point', Float64Array.of(41.8, -87.6, 7, 41.8, -87.6, 3), 1],
    ['a place outside the window', Float64Array.of(10, 10, 7), 0],
  ])('of %s are what is there', (_, few, expected) => {
    expect(clustersIn(placesOf(few), around, side(12))).toHaveLength(expected);
  });

  test('of the whole world are gathered too', () => {
    expect(total(clustersIn(places, WORLD, side(3)), 'places')).toBe(5000);
  });
});

test.each([
  [1, '1'],
  [940, '940'],
  [1000, '1.0k'],
  [1240, '1.2k'],
  [9949, '9.9k'],
  [9960, '10k'],
  [24_400, '24k'],
])('%d reported crimes are written as %s in a circle', (count, text) => {
  expect(shortCount(count)).toBe(text);
});
