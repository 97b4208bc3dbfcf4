/** The score of a map as the panel asks for it, on a worker that a test answers for. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HotspotMapWorkerApi, MapScore } from '#lib/contract/hotspot-map.ts';
import type { OnProgress } from '#lib/core/records/model-record.ts';
import { MapScoring, type ScoreQuestion } from '#lib/state/hotspots/map-scoring.svelte.ts';
import { FakeWorker, lastWorker } from '../../worker-client/fake-worker.ts';

const question: ScoreQuestion = {
  selection: { dataSetId: 'town', filter: { type: 2 } },
  choice: { kernel: 'gaussian', bandwidthMeters: 300, edgeCorrection: 'uniform', zones: 8 },
};
const never = new Promise<never>(() => undefined);
let scoring: MapScoring;

function workerThat(score: HotspotMapWorkerApi['score']): void {
  FakeWorker.apis['hotspot-map.worker.ts'] = { score };
}

beforeEach(() => {
  FakeWorker.started.length = 0;
  FakeWorker.apis = {};
  vi.stubGlobal('Worker', FakeWorker);
  scoring = new MapScoring();
});
afterEach(() => {
  scoring.forget();
  vi.unstubAllGlobals();
});

test('shows progress, then the score of just the map that was asked for', async () => {
  let report: OnProgress | undefined;
  let finish: (score: MapScore) => void = () => undefined;
  workerThat((_selection, _choice, onProgress) => {
    report = onProgress;
    return new Promise((resolve) => (finish = resolve));
  });
  const running = scoring.run(question);
  expect(scoring.running).toBe(true);
  await vi.waitFor(() => expect(report).toBeDefined());
  report!(0.4, 'Scoring this map');
  await vi.waitFor(() => expect(scoring.done).toBe(0.4));
  finish({ bandwidthMeters: 300 } as MapScore);
  await running;
  expect(scoring.running).toBe(false);
  expect(scoring.resultFor(question)).toMatchObject({ bandwidthMeters: 300 });
  expect(lastWorker().terminated).toBe(true);
  for (const choice of [{ bandwidthMeters: 400 }, { kernel: 'quartic' as const }, { zones: 5 }]) {
    expect(scoring.resultFor({ ...question, choice: { ...question.choice, ...choice } })).toBeUndefined();
  }
  expect(scoring.resultFor({ ...question, selection: { ...question.selection, filter: {} } })).toBeUndefined();
  expect(scoring.resultFor({ ...question, selection: { ...question.selection, halfLifeDays: 90 } })).toBeUndefined();
});

test('a cancel ends the worker and leaves nothing behind', async () => {
  workerThat(() => never);
  const running = scoring.run(question);
  scoring.forget();
  await running;
  expect(lastWorker().terminated).toBe(true);
  expect(scoring).toMatchObject({ running: false, problem: '' });
  expect(scoring.resultFor(question)).toBeUndefined();
});

test('a refusal stands where it belongs, and a dead worker is said in words', async () => {
  workerThat(() => Promise.resolve('A score needs at least 20 later reported crimes.'));
  await scoring.run(question);
  expect(scoring.problemFor(question)).toMatch(/at least 20/);
  expect(scoring.problemFor({ ...question, selection: { dataSetId: 'town', filter: {} } })).toBe('');
  workerThat(() => never);
  const running = scoring.run(question);
  lastWorker().die('out of memory');
  await running;
  expect(scoring).toMatchObject({ running: false, problem: 'The background worker stopped: out of memory' });
});
