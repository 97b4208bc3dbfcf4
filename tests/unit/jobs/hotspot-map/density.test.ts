/** Density, forecast and bandwidths as the worker answers them, on records that are saved. */
import '../../../support/browser-globals.ts';
import { describe, expect, test } from 'vitest';
import type { Selection } from '#lib/contract/hotspot-map.ts';
import type { ModelSummary, TrainingOutcome } from '#lib/contract/workers.ts';
import { cellCount } from '#lib/core/geo/grid.ts';
import { HOTSPOTS_MODEL_VERSION } from '#lib/core/hotspots/hotspots-model.ts';
import { bandwidthOf, KERNELS } from '#lib/core/kde/kernels.ts';
import { dayOf, isoDate } from '#lib/core/table/calendar.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { bandwidths } from '#lib/jobs/hotspot-map/bandwidths.ts';
import { density } from '#lib/jobs/hotspot-map/density.ts';
import { forecast } from '#lib/jobs/hotspot-map/forecast.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { saveTable } from '../../../support/saved-data.ts';
import { syntheticTable } from '../../../support/synthetic-table.ts';
import { tableOf } from '../../core/geo/tables.ts';

const table = syntheticTable({ rows: 5000, unlocated: 0.1 });
const located = table.latitude.filter((latitude) => !Number.isNaN(latitude)).length;

async function selectionOf(
  records: IncidentTable,
  dataSetId: string,
  rest: Partial<Selection> = {},
): Promise<Selection> {
  await saveTable(await sharedDatabase(), records, dataSetId);
  return { dataSetId, filter: {}, ...rest };
}
/** Every value is a number of zero or more, or NaN outside the study area; at least one is a number. */
function expectSound({ value }: { value: Float64Array }): void {
  const inside = value.filter((v) => !Number.isNaN(v));
  expect(inside.length).toBeGreaterThan(0);
  expect(inside.every((v) => v >= 0 && v < Infinity)).toBe(true);
}

describe('the density of a selection', () => {
  test('has the bandwidth of the same σ for every kernel where nobody chose one, on cells that suit it', async () => {
    const selection = await selectionOf(table, 'town');
    for (const kernel of KERNELS) {
      const map = await density(selection, { kernel });
      expect(map).toMatchObject({ kernel, edgeCorrection: 'uniform', crimes: located, cellsCapped: false });
      expect(map.bandwidthMeters).toBeCloseTo(bandwidthOf(kernel, 300), 6);
      expect(map.grid.cellSize).toBe(70);
      expectSound(map);
    }
  });

  test('has the bandwidth of the model as soon as one is trained', async () => {
    const selection = await selectionOf(table, 'trained');
    expect((await density(selection, {})).bandwidthMeters).toBe(300);
    const db = await sharedDatabase();
    const summary = { parameters: { bandwidthMeters: 450 } } as unknown as ModelSummary;
    const outcome: TrainingOutcome = { kind: 'hotspots', available: true, summary, payloadVersion: HOTSPOTS_MODEL_VERSION }; // prettier-ignore
    await db.put('outcomes', outcome, ['trained', 'hotspots']);
    expect((await density(selection, {})).bandwidthMeters).toBe(450);
  });

  test('does not depend on what was asked before', async () => {
    const selection = await selectionOf(table, 'town');
    const before = await density(selection, { bandwidthMeters: 200 });
    await density({ ...selection, filter: { type: 1 } }, { bandwidthMeters: 200 });
    await density({ ...selection, halfLifeDays: 30 }, { bandwidthMeters: 200, edgeCorrection: 'diggle' });
    expect(await density(selection, { bandwidthMeters: 200 })).toEqual(before);
  });

  test('fades older crimes on request, in density and forecast', async () => {
    const selection = await selectionOf(table, 'town');
    const faded = { ...selection, halfLifeDays: 30 };
    for (const draw of [(s: Selection) => density(s, {}), forecast]) {
      const [plain, recent] = [await draw(selection), await draw(faded)];
      expect(recent.crimes).toBe(plain.crimes);
      expect(recent.years).toBe(plain.years);
      expect(recent.maximum).not.toBe(plain.maximum);
      expectSound(recent);
    }
  });

  test('has Scott’s rule beside it, of the crimes shown', async () => {
    const selection = await selectionOf(table, 'town');
    const all = (await density(selection, {})).scottMeters;
    const few = (await density({ ...selection, filter: { type: 3 } }, {})).scottMeters;
    expect(all).toBeGreaterThan(100);
    expect(few).toBeGreaterThan(1.1 * all);
    expect((await bandwidths(selection)).scott).toBeCloseTo(all, 6);
  });
});

describe('unusual records', () => {
  const at = (places: readonly [number, number][]): IncidentTable =>
    tableOf(
      Array.from({ length: 300 }, (_, i) => {
        const [latitude, longitude] = places[i % places.length];
        return { latitude, longitude, minutes: dayOf(2020, 1, 1 + i) * 1440 };
      }),
    );

  test.each([
    ['one point', [[50, 8]]],
    [
      'two points',
      [
        [50, 8],
        [50.01, 8.01],
      ],
    ],
    [
      'a city and one bad coordinate',
      [...Array.from({ length: 99 }, (_, i) => [50 + (i % 10) / 500, 8 + i / 5000]), [40, 30]],
    ],
  ] as [string, [number, number][]][])('%s: sound maps of every kernel and correction', async (name, places) => {
    const selection = await selectionOf(at(places), name);
    for (const kernel of KERNELS) {
      for (const edgeCorrection of ['uniform', 'diggle', 'none'] as const) {
        const map = await density(selection, { kernel, edgeCorrection, bandwidthMeters: bandwidthOf(kernel, 100) });
        expectSound(map);
        expect(map.maximum).toBeGreaterThan(0);
        expect(cellCount(map.grid)).toBeLessThanOrEqual(1_000_000);
      }
    }
    expectSound(await forecast(selection));
  });

  test('an extent of 2,000 km: fewer, larger cells, and the map says so', async () => {
    const selection = await selectionOf(
      at([
        [50, 8],
        [40, 30],
        [45, 15],
        [52, 27],
      ]),
      'continent',
    );
    const map = await density(selection, { bandwidthMeters: 300 });
    expect(map.cellsCapped).toBe(true);
    expect(map.grid.cellSize).toBeGreaterThan(1000);
    expect(cellCount(map.grid)).toBeLessThanOrEqual(1_000_000);
    expectSound(map);
    expectSound(await forecast(selection));
  });

  test('a filter that nothing passes: maps of zeros', async () => {
    const selection = await selectionOf(table, 'town', { filter: { firstDay: 1, lastDay: 2 } });
    for (const map of [
      await density(selection, {}),
      await density({ ...selection, halfLifeDays: 30 }, {}),
      await forecast(selection),
    ]) {
      expect(map).toMatchObject({ crimes: 0, maximum: 0, years: 0 });
      expectSound(map);
    }
  });
});

describe('bandwidths to choose from', () => {
  test('are judged by the quarter before the one that is kept for scores', async () => {
    const advice = await bandwidths(await selectionOf(table, 'town'));
    expect(advice.reason).toBeUndefined();
    expect(advice.auto).toBeGreaterThanOrEqual(100);
    // two years and a day: the last quarter of 25 months is kept for scores
    expect(advice.judgedBy!.to).toBe('2019-07-31');
    expect(advice.drawnFrom!.from).toBe(isoDate(dayOf(2018, 1, 1)));
    expect(advice.drawnFrom!.to < advice.judgedBy!.from).toBe(true);
    const best = advice.candidates[advice.logLikelihood.indexOf(Math.max(...advice.logLikelihood))];
    expect(advice.auto! / best).toBeGreaterThan(1 / Math.SQRT2);
    expect(advice.auto! / best).toBeLessThan(Math.SQRT2);
    expect(advice.atTheEnd).toBe(advice.auto === advice.candidates[0]);
  });

  test('are those of the filter, not of all records', async () => {
    const selection = await selectionOf(table, 'town');
    const year = await bandwidths({ ...selection, filter: { type: 0, lastDay: dayOf(2018, 12, 31) } });
    expect(year.judgedBy!.to).toBe('2018-09-30');
    expect(year.drawnFrom!.crimes).toBeLessThan((await bandwidths(selection)).drawnFrom!.crimes / 3);
  });

  test.each([
    ['nothing passes the filter', { firstDay: 1, lastDay: 2 }, /^No reported crime passes the filter/],
    [
      'the time is short',
      { firstDay: dayOf(2018, 3, 1), lastDay: dayOf(2018, 3, 20) },
      /at least 28 days; this selection has 20/,
    ],
    [
      'crimes are few',
      { type: 3, firstDay: dayOf(2018, 3, 1), lastDay: dayOf(2018, 4, 30) },
      /^Too few reported crimes/,
    ],
  ])('say what to do where %s', async (_, filter, reason) => {
    const advice = await bandwidths(await selectionOf(table, 'town', { filter }));
    expect(advice.auto).toBeUndefined();
    expect(advice.reason).toMatch(reason);
    expect(advice.candidates).toHaveLength(0);
    expect(Number.isFinite(advice.scott)).toBe(true);
  });
});
