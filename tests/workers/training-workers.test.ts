/** The four training workers: outcomes, progress, what is saved, and the surfaces of the hot-spot worker. */
import { proxy } from 'comlink';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { HotspotsWorkerApi, TrainingWorkerApi } from '#lib/contract/workers.ts';
import { cellCount } from '#lib/core/geo/grid.ts';
import { MODEL_KINDS, type ModelKind } from '#lib/core/records/model-record.ts';
import { isLocated, type IncidentTable } from '#lib/core/table/incident-table.ts';
import type * as ListPoints from '#lib/jobs/list-points.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { deleteDataSet } from '#lib/storage/deleted.ts';
import { readModel, readOutcomes } from '#lib/storage/models.ts';
import { saveTable } from '../support/saved-data.ts';
import { syntheticTable } from '../support/synthetic-table.ts';
import { startWorker, type StartedWorker } from './start-worker.ts';

const listed = vi.hoisted(() => ({ last: undefined as Float64Array | undefined }));
vi.mock('#lib/jobs/list-points.ts', async (importOriginal) => {
  const job = await importOriginal<typeof ListPoints>();
  return {
    listPoints: async (...given: Parameters<typeof job.listPoints>) => (listed.last = await job.listPoints(...given)),
  };
});

const FILES: Readonly<Record<ModelKind, string>> = {
  hotspots: 'hotspots',
  counts: 'forecast',
  types: 'crime-type',
  risk: 'risk',
};
const workers = {} as Record<ModelKind, StartedWorker<TrainingWorkerApi>>;
let hotspots: StartedWorker<HotspotsWorkerApi>;
let table: IncidentTable;

beforeAll(async () => {
  for (const kind of MODEL_KINDS) workers[kind] = await startWorker<TrainingWorkerApi>(FILES[kind]);
  hotspots = workers.hotspots as unknown as StartedWorker<HotspotsWorkerApi>;
  table = syntheticTable({ rows: 9000, months: 24 });
  await saveTable(await sharedDatabase(), table, 'town');
});
afterAll(() => {
  for (const worker of Object.values(workers)) worker.end();
});

const quiet = (): void => undefined;

describe.each(MODEL_KINDS)('the worker that trains %s', (kind) => {
  test('offers training', () => {
    const more = kind === 'hotspots' ? ['forecast', 'points', 'significantCells'] : [];
    expect([...workers[kind].functions].sort()).toEqual([...more, 'train'].sort());
  });

  test('saves a scored model and says how far it is, from 0 forwards to 1 at most', async () => {
    const heard: [number, string][] = [];
    const outcome = await workers[kind].api.train(
      { dataSetId: 'town', seed: 3 },
      proxy((done: number, text: string) => heard.push([done, text])),
    );
    expect(outcome).toMatchObject({ kind, available: true });
    if (!outcome.available) return;
    expect(outcome.summary).toMatchObject({ kind, dataSetId: 'town', dataHash: 'hash-town', seed: 3 });
    expect(outcome.summary.scorecard.scores.length).toBeGreaterThan(0);
    for (const { value, baseline } of outcome.summary.scorecard.scores) {
      expect(Number.isFinite(value)).toBe(true);
      expect(Number.isFinite(baseline)).toBe(true);
    }
    // the payload stays in storage: pages get the summary alone
    expect(outcome.summary).not.toHaveProperty('payload');
    const record = await readModel(await sharedDatabase(), 'town', kind);
    expect(record).toMatchObject(outcome.summary);
    expect(record!.payload).toBeDefined();

    const done = heard.map(([share]) => share);
    expect(done[0]).toBe(0);
    expect(done.length).toBeGreaterThan(3);
    expect(done.filter((share) => !(share >= 0 && share <= 1))).toEqual([]);
    expect(done.filter((share, i) => i > 0 && share < done[i - 1])).toEqual([]);
    expect(done.at(-1)).toBeGreaterThan(0.5);
    expect(heard.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('fails with a sentence for a data set that was deleted, and saves nothing for it', async () => {
    await expect(workers[kind].api.train({ dataSetId: 'gone', seed: 1 }, proxy(quiet))).rejects.toThrow('gone');
    expect(await readOutcomes(await sharedDatabase(), 'gone')).toEqual([]);
  });
});

describe('data that cannot support a model', () => {
  test('gives the reason as a saved outcome, not an error', async () => {
    const db = await sharedDatabase();
    await saveTable(db, syntheticTable({ rows: 300, months: 24, unlocated: 1 }), 'no-map');
    const outcome = await hotspots.api.train({ dataSetId: 'no-map', seed: 1 }, proxy(quiet));
    expect(outcome).toMatchObject({ kind: 'hotspots', available: false });
    expect(outcome.available === false && outcome.reason).toMatch(/coordinates/);
    expect(await readOutcomes(db, 'no-map')).toEqual([outcome]);
    await expect(hotspots.api.forecast('no-map', {})).rejects.toThrow('no coordinates');
    expect(await hotspots.api.points('no-map', {})).toHaveLength(0);
    await deleteDataSet(db, 'no-map');
  });
});

describe('what the hot-spot worker lists for the map', () => {
  test('points arrive with their buffer transferred, and count every located record once', async () => {
    const points = await hotspots.api.points('town', {});
    expect(listed.last).toBeDefined();
    expect(listed.last!.byteLength).toBe(0);
    expect(points).toBeInstanceOf(Float64Array);
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

  test('points follow the filter', async () => {
    const points = await hotspots.api.points('town', { type: 2, hourFrom: 20, hourTo: 22 });
    let expected = 0;
    for (let row = 0; row < table.rows; row++) {
      const hour = Math.floor(table.minutes[row] / 60) % 24;
      if (isLocated(table, row) && table.type[row] === 2 && hour >= 20 && hour <= 22) expected++;
    }
    expect(expected).toBeGreaterThan(50);
    expect(points.filter((_, i) => i % 3 === 2).reduce((sum, n) => sum + n, 0)).toBe(expected);
  });

  test('forecast and significance lie on the same cells, known inside the study area alone', async () => {
    const forecast = await hotspots.api.forecast('town', {});
    const significant = await hotspots.api.significantCells('town', {});
    expect(significant.grid).toEqual(forecast.grid);
    expect(forecast.value).toHaveLength(cellCount(forecast.grid));
    expect(significant.q).toHaveLength(cellCount(forecast.grid));
    let inside = 0;
    for (let cell = 0; cell < forecast.value.length; cell++) {
      expect(Number.isNaN(significant.value[cell])).toBe(Number.isNaN(forecast.value[cell]));
      if (Number.isNaN(forecast.value[cell])) continue;
      inside++;
      expect(forecast.value[cell]).toBeGreaterThanOrEqual(0);
      expect(significant.q[cell]).toBeGreaterThanOrEqual(0);
      expect(significant.q[cell]).toBeLessThanOrEqual(1);
    }
    expect(inside).toBeGreaterThan(20);
    expect(inside).toBeLessThan(forecast.value.length);
  });
});
