import { describe, expect, it } from 'vitest';
import type { AreaPolygons } from '#lib/core/geo/area-polygons.ts';
import { createEquirectangular } from '#lib/core/geo/projection.ts';
import { simplifyPolygons } from '#lib/core/geo/simplify-polygons.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { packed, type Ring } from './polygons.ts';

/** One metre a degree. */
const METRES = createEquirectangular(0, 0, 180 / Math.PI);

function ringsOf({ longitude, latitude, ringStart }: AreaPolygons): string[][] {
  return Array.from({ length: ringStart.length - 1 }, (_, ring) =>
    Array.from({ length: ringStart[ring + 1] - ringStart[ring] }, (_, i) => {
      const at = ringStart[ring] + i;
      return `${longitude[at]} ${latitude[at]}`;
    }),
  );
}

/** From (x, 0) to (x, 50), shaken by up to a metre sideways. */
function wiggly(x: number): [number, number][] {
  const random = createRandom(7);
  return Array.from({ length: 51 }, (_, y) => [y === 0 || y === 50 ? x : x + 2 * random.next() - 1, y]);
}

describe('simplified polygons', () => {
  it('have the same line wherever two of them share a border', () => {
    const border = wiggly(30);
    const west: Ring = [[0, 0], ...border, [0, 50]];
    const east: Ring = [...border, [60, 50], [60, 0]];
    const drawn = simplifyPolygons(packed([[west], [[...east].reverse()]]), METRES, 0.5);
    const [a, b] = ringsOf(drawn).map((ring) => ring.filter((place) => place.startsWith('29') || place.startsWith('30') || place.startsWith('31'))); // prettier-ignore
    expect(a.length).toBeLessThan(border.length);
    expect(a.length).toBeGreaterThan(5);
    expect([...b].sort()).toEqual([...a].sort());
  });

  it('keep the places where three borders meet, however straight the lines are', () => {
    const west: Ring = [[0, 0], [10, 0], [10, 5], [10, 10], [0, 10]]; // prettier-ignore
    const southEast: Ring = [[10, 0], [20, 0], [20, 5], [10, 5]]; // prettier-ignore
    const northEast: Ring = [[10, 5], [20, 5], [20, 10], [10, 10]]; // prettier-ignore
    const rings = ringsOf(simplifyPolygons(packed([[west], [southEast], [northEast]]), METRES, 3));
    for (const ring of rings) expect(ring).toContain('10 5');
  });

  it('draw an island in a hole as the hole is drawn, from whichever vertex its ring begins', () => {
    const circle = Array.from({ length: 90 }, (_, i): [number, number] => [
      50 + 20 * Math.cos((4 * i * Math.PI) / 180),
      50 + 20 * Math.sin((4 * i * Math.PI) / 180),
    ]);
    const square: Ring = [[0, 0], [100, 0], [100, 100], [0, 100]]; // prettier-ignore
    const island = [...circle.slice(37), ...circle.slice(0, 37)].reverse();
    const [outer, hole, inner] = ringsOf(simplifyPolygons(packed([[square, circle], [island]]), METRES, 0.3));
    expect(outer).toHaveLength(4);
    expect(hole.length).toBeLessThan(40);
    expect([...inner].sort()).toEqual([...hole].sort());
  });

  it('leave out islands too small to be seen, but never all there is of an area', () => {
    const speck = (x: number): Ring => [[x, 0], [x + 1, 0], [x, 1]]; // prettier-ignore
    const square: Ring = [[0, 10], [50, 10], [50, 60], [0, 60]]; // prettier-ignore
    const drawn = simplifyPolygons(packed([[square, speck(5)], [speck(80)]]), METRES, 5);
    expect(ringsOf(drawn)).toHaveLength(2);
    expect([...drawn.polygonArea]).toEqual([0, 1]);
  });

  it('survive rings without an extent', () => {
    const line: Ring = [[0, 0], [10, 0], [20, 0]]; // prettier-ignore
    const point: Ring = [[5, 5], [5, 5], [5, 5]]; // prettier-ignore
    expect(ringsOf(simplifyPolygons(packed([[line], [point]]), METRES, 1))).toHaveLength(2);
    expect(() => simplifyPolygons(packed([[line]]), METRES, 0)).toThrow(/tolerance/);
  });
});
