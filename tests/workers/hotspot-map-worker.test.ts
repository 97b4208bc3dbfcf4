/** The worker of the map of hot spots: what it lists, hands over and keeps. */
import { proxy } from 'comlink';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HotspotMapWorkerApi, Selection } from '#lib/contract/hotspot-map.ts';
import { cellCount } from '#lib/core/geo/grid.ts';
import { isLocated, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { deleteDataSet } from '#lib/storage/deleted.ts';
import { saveTable } from '../support/saved-data.ts';
import { syntheticTable } from '../support/synthetic-table.ts';
import { startWorker, type StartedWorker } from './start-worker.ts';

let worker: StartedWorker<HotspotMapWorkerApi>;
let table: IncidentTable;
const town = (filter: Selection['filter'] = {}): Selection => ({ dataSetId: 'town', filter });

beforeAll(async () => {
  worker = await startWorker<HotspotMapWorkerApi>('hotspot-map');
  table = syntheticTable({ rows: 9000, months: 24 });
  await saveTable(await sharedDatabase(), table, 'town');
});
afterAll(() => worker.end());

describe('the places of the incidents', () => {
  test('count every located record once', async () => {
    const points = await worker.api.points(town());
    const places = new Map<string, number>();
    for (let row = 0; row < table.rows; row++) {
      if (!isLocated(table, row)) continue;
      const place = `${table.latitude[row]} ${table.longitude[row]}`;
      places.set(place, (places.get(place) ?? 0) + 1);
    }
    const arrived = new Map<string, number>();
    for (let i = 0; i < points.length; i += 3) arrived.set(`${points[i]} ${points[i + 1]}`, points[i + 2]);
    expect(arrived.size).toBe(points.length / 3);
    expect(arrived).toEqual(places);
  });

  test('follow the filter', async () => {
    const points = await worker.api.points(town({ type: 2, hourFrom: 20, hourTo: 22 }));
    let expected = 0;
    for (let row = 0; row < table.rows; row++) {
      const hour = Math.floor(table.minutes[row] / 60) % 24;
      if (isLocated(table, row) && table.type[row] === 2 && hour >= 20 && hour <= 22) expected++;
    }
    expect(expected).toBeGreaterThan(50);
    expect(points.filter((_, i) => i % 3 === 2).reduce((sum, n) => sum + n, 0)).toBe(expected);
  });
});

test('zones hold every incident of the selection, with hull and types; the advice judges 2 to 12 of them', async () => {
  const points = await worker.api.points(town({ type: 0 }));
  const incidents = points.filter((_, i) => i % 3 === 2).reduce((sum, n) => sum + n, 0);
  const { zones } = await worker.api.zones(town({ type: 0 }), { k: 5 });
  expect(zones).toHaveLength(5);
  expect(zones.reduce((sum, zone) => sum + zone.crimes, 0)).toBe(incidents);
  for (const zone of zones) {
    expect(zone.hull!.length).toBeGreaterThan(4);
    expect(zone.topTypes).toEqual([{ type: 0, crimes: zone.crimes }]);
  }
  const advice = await worker.api.zonesAdvice(town({ type: 0 }));
  expect([...advice.k]).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(advice.silhouette[advice.k.indexOf(advice.suggested!)]).toBe(Math.max(...advice.silhouette));
});

test('density and forecast are known inside the study area alone, and never below zero', async () => {
  for (const surface of [
    await worker.api.density(town(), { bandwidthMeters: 400 }),
    await worker.api.forecast(town()),
  ]) {
    expect(surface.value).toHaveLength(cellCount(surface.grid));
    const inside = surface.value.filter((value) => !Number.isNaN(value));
    expect(inside.length).toBeGreaterThan(20);
    expect(inside.length).toBeLessThan(surface.value.length);
    expect(inside.every((value) => value >= 0)).toBe(true);
    expect(Math.max(...inside)).toBe(surface.maximum);
  }
});

test('an answer can be asked for again: what is handed over is not what is kept', async () => {
  const first = await worker.api.density(town(), { bandwidthMeters: 300 });
  await worker.api.density(town(), { bandwidthMeters: 900 });
  const again = await worker.api.density(town(), { bandwidthMeters: 300 });
  expect(again.value).toEqual(first.value);
  expect(await worker.api.points(town())).toEqual(await worker.api.points(town()));
});

test('crimes around a place add up over the types and are those within the distance', async () => {
  const points = await worker.api.points(town());
  const place = { latitude: points[0], longitude: points[1] };
  const near = await worker.api.nearPlace(town(), place, 250);
  expect(near.crimes).toBeGreaterThanOrEqual(points[2]);
  expect(near.byType.reduce((sum, entry) => sum + entry.crimes, 0)).toBe(near.crimes);
  expect(near.byType.every(({ crimes }, i) => i === 0 || crimes <= near.byType[i - 1].crimes)).toBe(true);
  const all = await worker.api.nearPlace(town(), place, 1e6);
  expect(all.crimes).toBe(points.filter((_, i) => i % 3 === 2).reduce((sum, n) => sum + n, 0));
  expect((await worker.api.nearPlace(town(), { latitude: 0, longitude: 0 }, 250)).crimes).toBe(0);
});

test('data without coordinates, or that is gone, is told in a sentence and asked for anew later', async () => {
  const db = await sharedDatabase();
  await saveTable(db, syntheticTable({ rows: 300, months: 24, unlocated: 1 }), 'no-map');
  await expect(worker.api.forecast({ dataSetId: 'no-map', filter: {} })).rejects.toThrow('no coordinates');
  await deleteDataSet(db, 'no-map');
  await expect(worker.api.density({ dataSetId: 'no-map', filter: {} }, {})).rejects.toThrow('no longer on the device');
  await saveTable(db, syntheticTable({ rows: 300, months: 24 }), 'no-map');
  expect((await worker.api.density({ dataSetId: 'no-map', filter: {} }, {})).crimes).toBeGreaterThan(0);
  await deleteDataSet(db, 'no-map');
});

test('a filter that nothing passes gives empty layers, no error', async () => {
  const nothing = town({ firstDay: 1, lastDay: 2 });
  expect((await worker.api.density(nothing, {})).maximum).toBe(0);
  expect((await worker.api.forecast(nothing)).crimes).toBe(0);
  expect((await worker.api.zones(nothing, { k: 8 })).zones).toEqual([]);
  expect(await worker.api.points(nothing)).toHaveLength(0);
  expect((await worker.api.nearPlace(nothing, { latitude: 41.8, longitude: -87.6 }, 250)).crimes).toBe(0);
  const cells = await worker.api.significant(nothing, { shape: 'squares' });
  expect(cells.q.some((q) => q <= 0.1)).toBe(false);
  expect(
    typeof (await worker.api.nearRepeats(
      nothing,
      1,
      proxy(() => undefined),
    )),
  ).toBe('string');
});

describe('the score of a map as it is set up', () => {
  const choice = { zones: 5, kernel: 'quartic', bandwidthMeters: 800, edgeCorrection: 'diggle' } as const;

  test('comes with how the map was drawn, from earlier records alone, and says how far it is', async () => {
    const told: number[] = [];
    const scored = await worker.api.score(
      town({ type: 0 }),
      choice,
      proxy((done: number) => void told.push(done)),
    );
    if (typeof scored === 'string') throw new Error(scored);
    expect(scored).toMatchObject({ kernel: 'quartic', bandwidthMeters: 800, edgeCorrection: 'diggle' });
    expect(scored.train.to < scored.test.from).toBe(true);
    const { heldOut, train, test: later } = scored;
    const points = await worker.api.points(town({ type: 0 }));
    expect(train.rows + later.rows).toBe(points.filter((_, i) => i % 3 === 2).reduce((sum, n) => sum + n, 0));
    for (const map of ['forecast', 'countMap', 'density', 'zones', 'oracle'] as const) {
      const curve = heldOut.curves[map];
      expect(curve.every((rate, i) => rate <= heldOut.curves.oracle[i] + 1e-9)).toBe(true);
      expect(curve.at(-1)).toBeCloseTo(1, 9);
    }
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBeLessThanOrEqual(1);
    // asked again it is the same, intervals included
    expect(
      await worker.api.score(
        town({ type: 0 }),
        choice,
        proxy(() => undefined),
      ),
    ).toEqual(scored);
  });

  test('follows the half-life in density and forecast, not in count map and zones', async () => {
    const silent = proxy(() => undefined);
    const [even, faded] = [
      await worker.api.score(town(), choice, silent),
      await worker.api.score({ ...town(), halfLifeDays: 30 }, choice, silent),
    ];
    if (typeof even === 'string' || typeof faded === 'string') throw new Error('expected scores');
    expect(faded.heldOut.curves.forecast).not.toEqual(even.heldOut.curves.forecast);
    expect(faded.heldOut.curves.density).not.toEqual(even.heldOut.curves.density);
    expect(faded.heldOut.curves.countMap).toEqual(even.heldOut.curves.countMap);
    expect(faded.heldOut.curves.zones).toEqual(even.heldOut.curves.zones);
  });

  test('is a sentence where nothing passes the filter or no later crime does', async () => {
    const silent = proxy(() => undefined);
    expect(await worker.api.score(town({ firstDay: 1, lastDay: 2 }), choice, silent)).toMatch(/at least 28 days/);
    expect(await worker.api.score(town({ type: 99 }), choice, silent)).toMatch(/at least 20 later reported crimes/);
  });
});

describe('what stands behind the cells and areas', () => {
  const all = (counts: Uint32Array): number => counts.reduce((sum, n) => sum + n, 0);

  test('is counted crime by crime: in the cells what is on the map, in the areas also what has no coordinates', async () => {
    const { grid, crimes } = await worker.api.density(town({ type: 1 }), {});
    const counts = await worker.api.counts(town({ type: 1 }), grid);
    const rows = Array.from(table.type.keys()).filter((row) => table.type[row] === 1);
    expect(counts.perCell).toHaveLength(cellCount(grid));
    expect(all(counts.perCell)).toBe(crimes);
    expect(counts.onMap).toBe(crimes);
    expect(all(counts.perArea)).toBe(rows.length);
    expect(counts.withoutCoordinates).toBe(rows.filter((row) => !isLocated(table, row)).length);
    expect(counts.withoutCoordinates).toBeGreaterThan(0);
    expect(counts.onMap + counts.withoutCoordinates + counts.outsideStudyArea).toBe(rows.length);
    expect(counts.years).toBeCloseTo(2, 1);
  });

  test('counts each crime once, however it weighs, and no cells where no grid is given', async () => {
    const faded = await worker.api.counts({ ...town(), halfLifeDays: 30 });
    expect(all(faded.perArea)).toBe(table.rows);
    expect(faded.perCell).toHaveLength(0);
  });
});
