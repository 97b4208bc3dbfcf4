import { describe, expect, it } from 'vitest';
import { deriveGeography } from '#lib/core/geo/geography.ts';
import { selectPoints } from '#lib/core/hotspots/select-points.ts';
import { suggestZonesOf, zonesOf } from '#lib/core/hotspots/zones-of.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { takeRows } from '#lib/core/table/incident-table.ts';
import { block, tableOf, type Incident } from '../geo/tables.ts';

const FIRST = dayOf(2020, 1, 1);

/** Incidents one a day, at these places in turn. */
function inTurn(places: readonly [number, number][], n: number): Incident[] {
  return Array.from({ length: n }, (_, i) => {
    const [latitude, longitude] = places[i % places.length];
    return { latitude, longitude, minutes: (FIRST + (i % 365)) * 1440, type: i % 3 === 0 ? 1 : 0 };
  });
}

function zonesIn(incidents: readonly Incident[], k: number) {
  const table = tableOf(incidents);
  const geography = deriveGeography(table)!;
  const points = selectPoints(table, geography);
  return { ...zonesOf(table, geography, {}, { k, seed: 1 }), points, advice: suggestZonesOf(points, 1) };
}

describe('zones of records', () => {
  // 1,500 incidents strewn over 6 × 6 km, and 3,000 robberies about one corner
  const random = createRandom(3);
  const strewn = block(50, 8, 6000, 6000, 155).map((incident, i) => ({
    ...incident,
    minutes: (FIRST + (i % 365)) * 1440,
  }));
  const busy = Array.from({ length: 3000 }, (_, i) => ({
    latitude: 50.04 + 0.002 * random.normal(),
    longitude: 8.06 + 0.003 * random.normal(),
    minutes: (FIRST + (i % 365)) * 1440,
    type: 1,
  }));
  const table = tableOf([...strewn, ...busy]);
  const geography = deriveGeography(table)!;
  const { zones, crimes } = zonesOf(table, geography, {}, { k: 6, seed: 1 });

  it('hold every crime, rank the busy corner first, and say what happens there', () => {
    expect(zones.reduce((sum, zone) => sum + zone.crimes, 0)).toBe(crimes);
    const top = zones.find((zone) => zone.rank === 6)!;
    expect(top.level).toBe('HIGH');
    expect(Math.abs(top.latitude - 50.04)).toBeLessThan(0.002);
    expect(top.topTypes![0].type).toBe(1);
    expect(top.topTypes![0].crimes).toBeGreaterThan(2900);
    for (const { topTypes, crimes: all } of zones) {
      expect(topTypes!.reduce((sum, entry) => sum + entry.crimes, 0)).toBe(all);
    }
  });

  it('have hulls in degrees around their centres', () => {
    for (const { hull, latitude, longitude } of zones) {
      const latitudes = hull!.filter((_, i) => i % 2 === 0);
      const longitudes = hull!.filter((_, i) => i % 2 === 1);
      expect(Math.min(...latitudes)).toBeLessThan(latitude);
      expect(Math.max(...latitudes)).toBeGreaterThan(latitude);
      expect(Math.min(...longitudes)).toBeLessThan(longitude);
      expect(Math.max(...longitudes)).toBeGreaterThan(longitude);
    }
  });

  it('are the same from points at hand as from the filter, and a filter of one type names one type', () => {
    const filter = { type: 1 };
    const points = selectPoints(table, geography, filter);
    const found = zonesOf(table, geography, filter, { k: 4, seed: 2, points });
    expect(found).toEqual(zonesOf(table, geography, filter, { k: 4, seed: 2 }));
    expect(found.crimes).toBe(3000);
    for (const zone of found.zones) expect(zone.topTypes).toEqual([{ type: 1, crimes: zone.crimes }]);
  });

  it('do not move for one bad coordinate 2,000 km away, which is left out', () => {
    const withStray = tableOf([...strewn, ...busy, { latitude: 40, longitude: 30, minutes: FIRST * 1440 }]);
    const where = deriveGeography(withStray)!;
    expect(where.setAsideFar).toBe(1);
    const found = zonesOf(withStray, where, {}, { k: 6, seed: 1 });
    expect(found.crimes).toBe(crimes);
    for (const zone of found.zones) expect(zone.latitude).toBeGreaterThan(49.9);
    // nothing is stretched: same zones, same areas
    expect(found.zones.map((zone) => zone.crimes).sort()).toEqual(zones.map((zone) => zone.crimes).sort());
  });

  it('take as many crimes as there are at a place: a thousand records of one address count a thousand times', () => {
    const address: Incident[] = Array.from({ length: 20_000 }, (_, i) => ({
      latitude: 50.01,
      longitude: 8.01,
      minutes: (FIRST + (i % 365)) * 1440,
    }));
    const { zones: found } = zonesIn([...strewn, ...address], 3);
    const top = found.find((zone) => zone.rank === 3)!;
    expect(top.crimes).toBeGreaterThan(20_000);
    expect(Math.abs(top.latitude - 50.01)).toBeLessThan(0.001);
    expect(Math.abs(top.longitude - 8.01)).toBeLessThan(0.001);
  });
});

describe('zones of unusual records', () => {
  it('are one where all incidents share a point, with a hull of that point and nothing to suggest', () => {
    const { zones, advice } = zonesIn(inTurn([[50, 8]], 400), 8);
    expect(zones).toHaveLength(1);
    expect(zones[0]).toMatchObject({ rank: 1, level: 'HIGH', crimes: 400 });
    expect(zones[0].areaKm2).toBeGreaterThan(0);
    expect(Number.isFinite(zones[0].crimesPerKm2PerYear)).toBe(true);
    expect(zones[0].hull).toHaveLength(2);
    expect(Math.abs(zones[0].hull![0] - 50)).toBeLessThan(1e-6);
    expect(zones[0].topTypes).toEqual([
      { type: 0, crimes: 266 },
      { type: 1, crimes: 134 },
    ]);
    expect(advice.k).toHaveLength(0);
    expect(advice.suggested).toBeUndefined();
  });

  it('are two where they share two points, each with its own', () => {
    const { zones, advice } = zonesIn(
      inTurn(
        [
          [50, 8],
          [50.01, 8.01],
        ],
        401,
      ),
      8,
    );
    expect(zones.map((zone) => zone.crimes).sort()).toEqual([200, 201]);
    for (const zone of zones) {
      expect(zone.ellipse.semiMajorMeters).toBeLessThan(0.01);
      expect(zone.hull).toHaveLength(2);
    }
    expect(advice.suggested).toBeUndefined();
  });

  it('are at most as many as places, and the suggestion tries no more', () => {
    const five: [number, number][] = [0, 1, 2, 3, 4].map((i) => [50 + i / 100, 8]);
    const { zones, advice } = zonesIn(inTurn(five, 500), 20);
    expect(zones).toHaveLength(5);
    expect(new Set(zones.map((zone) => zone.rank))).toEqual(new Set([1, 2, 3, 4, 5]));
    expect([...advice.k]).toEqual([2, 3, 4]);
    expect([...advice.silhouette].every((value) => value >= -1 && value <= 1)).toBe(true);
  });

  it('are none where nothing passes the filter', () => {
    const table = tableOf(inTurn([[50, 8]], 50));
    const geography = deriveGeography(table)!;
    const filter = { firstDay: 0, lastDay: 1 };
    expect(zonesOf(table, geography, filter, { seed: 1 })).toMatchObject({ zones: [], crimes: 0, inertia: 0 });
    expect(suggestZonesOf(selectPoints(table, geography, filter), 1).k).toHaveLength(0);
  });

  it('are none without any record', () => {
    const some = tableOf(inTurn([[50, 8]], 5));
    const none = takeRows(some, new Uint32Array(0));
    expect(zonesOf(none, deriveGeography(some)!, {}, { seed: 1 }).zones).toEqual([]);
  });

  it('are finite over 2,000 km, and their ellipses and hulls stay with their crimes', () => {
    const { zones } = zonesIn(
      [...inTurn([[50, 8]], 200), ...inTurn([[40, 30]], 200), ...block(50.001, 8.001, 3000, 3000, 200)],
      3,
    );
    for (const zone of zones) {
      const values = [zone.latitude, zone.longitude, zone.areaKm2, zone.crimesPerKm2PerYear, ...zone.hull!];
      expect(values.every(Number.isFinite)).toBe(true);
      expect(zone.ellipse.semiMajorMeters).toBeLessThan(5000);
    }
  });
});
