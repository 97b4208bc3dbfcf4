/** A worker that is kept for several calls. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Cancelled } from '#lib/worker-client/run-job.ts';
import { WorkerSession } from '#lib/worker-client/worker-session.ts';
import { startHotspotMapWorker } from '#lib/worker-client/workers.ts';
import type { HotspotMapWorkerApi } from '#lib/contract/hotspot-map.ts';
import { FakeWorker, lastWorker } from './fake-worker.ts';

const selection = { dataSetId: 'town', filter: {} };
let session: WorkerSession<HotspotMapWorkerApi>;
let answer: (months: readonly string[]) => void = () => undefined;

/** A question that is answered when the test says so. */
function slowQuestion() {
  return session.run((api) => api.timeline(selection));
}

beforeEach(() => {
  FakeWorker.started.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
  answer = () => undefined;
  FakeWorker.apis = {
    'hotspot-map.worker.ts': {
      timeline: () => new Promise((resolve) => (answer = (months) => resolve({ months }))),
      zones: () => Promise.reject(new Error('This data set is no longer on the device.')),
      points: () => Promise.resolve(Float64Array.of(1, 2, 3)),
    },
  };
  session = new WorkerSession(startHotspotMapWorker);
});
afterEach(() => {
  session.end();
  vi.unstubAllGlobals();
});

test('a question that fails says why and takes no other question with it', async () => {
  const slow = slowQuestion();
  await expect(session.run((api) => api.zones(selection, { k: 8 }))).rejects.toThrow('no longer on the device');
  answer(['2020-01']);
  expect(await slow).toEqual({ months: ['2020-01'] });
  expect(await session.run((api) => api.points(selection))).toEqual(Float64Array.of(1, 2, 3));
  expect(FakeWorker.started).toHaveLength(1);
});

test('a worker that dies tells all that wait for it, and the next question starts another', async () => {
  const waiting = [slowQuestion(), slowQuestion()].map((each) => expect(each).rejects.toThrow('out of memory'));
  lastWorker().die('out of memory');
  await Promise.all(waiting);
  expect(lastWorker().terminated).toBe(true);
  expect(await session.run((api) => api.points(selection))).toHaveLength(3);
  expect(FakeWorker.started).toHaveLength(2);
});

test('ending it cancels what is under way, and the next question starts another', async () => {
  const cancelled = expect(slowQuestion()).rejects.toBeInstanceOf(Cancelled);
  session.end();
  await cancelled;
  expect(lastWorker().terminated).toBe(true);
  expect(await session.run((api) => api.points(selection))).toHaveLength(3);
  expect(FakeWorker.started).toHaveLength(2);
});
