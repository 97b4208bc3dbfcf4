/** Significant cells and their development as the worker answers them, on records that are saved. */
import '../../../support/browser-globals.ts';
import { describe, expect, test } from 'vitest';
import type { CellShape, EmergingMap, SignificantMap } from '#lib/contract/hotspot-map.ts';
import type { IncidentFilter } from '#lib/core/table/filter.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { emerging } from '#lib/jobs/hotspot-map/emerging.ts';
import { significant } from '#lib/jobs/hotspot-map/significant.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { saveTable } from '../../../support/saved-data.ts';
import { syntheticTable } from '../../../support/synthetic-table.ts';

let saved = 0;

/** Saves a table and gives its name. */
async function save(table: IncidentTable): Promise<string> {
  const dataSetId = `cells-${++saved}`;
  await saveTable(await sharedDatabase(), table, dataSetId);
  return dataSetId;
}

async function both(
  table: IncidentTable,
  filter: IncidentFilter = {},
  shape: CellShape = 'squares',
): Promise<{ map: SignificantMap; months: EmergingMap }> {
  const selection = { dataSetId: await save(table), filter };
  return { map: await significant(selection, { shape }), months: await emerging(selection, { shape }) };
}

const located = (table: IncidentTable): number => table.latitude.filter((value) => !Number.isNaN(value)).length;
const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** Nothing that a page shows is NaN. */
function expectNumbers({ map, months }: { map: SignificantMap; months: EmergingMap }): void {
  for (const values of [map.z, map.q, map.crimes, map.centre, map.corners]) {
    expect(values.every((value) => Number.isFinite(value))).toBe(true);
  }
  expect([0, map.z.length]).toContain(months.cells.length);
  expect(months.hotMonths).toHaveLength(months.cells.length);
}

describe.each(['squares', 'hexagons'] as const)('%s of a selection', (shape) => {
  const table = syntheticTable({ rows: 12_000 });

  test('count every located crime once, but for those at the rim, which are told', async () => {
    const { map, months } = await both(table, {}, shape);
    expect(sum(map.crimes) + map.crimesLeftOut).toBe(located(table));
    expect(map.crimesLeftOut).toBeLessThan(0.05 * located(table));
    expect(map.cornerStart).toHaveLength(map.z.length + 1);
    expect(map.cornerStart[map.z.length]).toBe(map.corners.length / 2);
    expect(map.untestable).toBeUndefined();
    expectNumbers({ map, months });
  });

  test('answers are the caller’s own: handing one over leaves the next one whole', async () => {
    const selection = { dataSetId: await save(table), filter: {} };
    const first = await significant(selection, { shape });
    structuredClone(first, {
      transfer: [first.centre.buffer, first.corners.buffer, first.cornerStart.buffer] as never,
    });
    expect(first.centre).toHaveLength(0);
    expect((await significant(selection, { shape })).centre.length).toBeGreaterThan(0);
    expect((await emerging(selection, { shape })).cells.length).toBeGreaterThan(0);
  });

  test('development is told of 12 whole months and more, with the months that count', async () => {
    const { months, map } = await both(table, {}, shape);
    expect(months.months).toBeGreaterThanOrEqual(23);
    expect(months.firstMonth).toBe(2018 * 12);
    expect(months.cells).toHaveLength(map.z.length);
    months.cells.forEach((name, i) => expect(name === 'never').toBe(months.hotMonths[i] === 0));
  });

  test('of fewer months the number is told and nothing is classed', async () => {
    const filter = { firstDay: dayOf(2018, 2, 10), lastDay: dayOf(2018, 11, 30) };
    const { months } = await both(table, filter, shape);
    expect(months.cells).toHaveLength(0);
    expect(months.months).toBe(9);
    expect(months.partialMonths).toEqual([2018 * 12 + 1]);
  });

  test('without a crime in the filter, it says so in a sentence', async () => {
    const { map, months } = await both(table, { firstDay: dayOf(1990, 1, 1), lastDay: dayOf(1990, 12, 31) }, shape);
    expect(map.untestable).toBe('No reported crime of this selection lies in these cells.');
    expect(map.z.every((z) => z === 0)).toBe(true);
    expect(map.q.every((q) => q === 1)).toBe(true);
    expect(months.months).toBe(0);
    expectNumbers({ map, months });
  });

  test('all crimes at one place: no NaN, and a sentence or an honest test', async () => {
    const one = syntheticTable({ rows: 500, unlocated: 0 });
    one.latitude.fill(51.45);
    one.longitude.fill(-2.6);
    const { map, months } = await both(one, {}, shape);
    expect(sum(map.crimes) + map.crimesLeftOut).toBe(500);
    expect(map.coldImpossible).toBe(true);
    expectNumbers({ map, months });
    expect(months.cells.filter((name) => name !== 'never').length).toBeLessThanOrEqual(map.z.length);
  });

  test('two places far apart: no NaN', async () => {
    const two = syntheticTable({ rows: 600, unlocated: 0 });
    for (let row = 0; row < 600; row++) {
      two.latitude[row] = row % 2 === 0 ? 51.45 : 51.55;
      two.longitude[row] = -2.6;
    }
    const answer = await both(two, {}, shape);
    expect(sum(answer.map.crimes) + answer.map.crimesLeftOut).toBe(600);
    expectNumbers(answer);
  });

  test('one bad coordinate 2,000 km away does not make the cells larger', async () => {
    const bad = syntheticTable({ rows: 2000, unlocated: 0 });
    bad.latitude[7] = 36;
    bad.longitude[7] = -20;
    const { map } = await both(bad, {}, shape);
    expect(map.cellSizeMeters).toBeLessThanOrEqual(250);
    expect(sum(map.crimes) + map.crimesLeftOut).toBe(1999);
  });
});

test('records that know their month alone are compared month by month all the same', async () => {
  const { months } = await both(syntheticTable({ rows: 6000, timeResolution: 'month' }));
  expect(months.months).toBeGreaterThanOrEqual(23);
});

test('a half-life changes nothing: the test counts crimes', async () => {
  const dataSetId = await save(syntheticTable({ rows: 3000 }));
  const plain = await significant({ dataSetId, filter: {} }, { shape: 'squares' });
  const weighed = await significant({ dataSetId, filter: {}, halfLifeDays: 30 }, { shape: 'squares' });
  expect(weighed.z).toEqual(plain.z);
});
