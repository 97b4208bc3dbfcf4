/** A job runs on a worker of its own, which is ended whatever happens, and never leaves its caller waiting. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TrainingOutcome, TrainingWorkerApi } from '#lib/contract/workers.ts';
import type { OnProgress } from '#lib/core/records/model-record.ts';
import { callback, Cancelled, runJob } from '#lib/worker-client/run-job.ts';
import { startHotspotMapWorker, startImportWorker, startTrainingWorker } from '#lib/worker-client/workers.ts';
import { FakeWorker, lastWorker } from './fake-worker.ts';

vi.stubGlobal('Worker', FakeWorker);

const outcome: TrainingOutcome = { kind: 'risk', available: false, reason: 'Too few records.' };
const never = new Promise<never>(() => undefined);
const request = { dataSetId: 'one', seed: 1 };

beforeEach(() => {
  FakeWorker.started.length = 0;
  FakeWorker.apis = {};
});

/** Trains risk on a worker that does what `train` does. */
function trainRisk(train: TrainingWorkerApi['train'], onProgress: OnProgress = () => undefined, signal?: AbortSignal) {
  FakeWorker.apis = { 'risk.worker.ts': { train } };
  return runJob<TrainingWorkerApi, TrainingOutcome>(
    () => startTrainingWorker('risk'),
    (api) => api.train(request, callback(onProgress)),
    signal,
  );
}

/** Rejects if the promise is still waiting after a moment: what a person would see as a job that hangs. */
function soon<T>(promise: Promise<T>): Promise<T> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('still waiting')), 2000)),
  ]);
}

describe('a job', () => {
  test('that succeeds gives its result and ends its worker', async () => {
    const asked: unknown[] = [];
    const result = await trainRisk((given) => {
      asked.push(given);
      return Promise.resolve(outcome);
    });
    expect(result).toEqual(outcome);
    expect(asked).toEqual([request]);
    expect(FakeWorker.started).toHaveLength(1);
    expect(lastWorker().terminated).toBe(true);
  });

  test('passes progress on while it runs, before its worker is ended', async () => {
    const heard: [number, string, boolean][] = [];
    await trainRisk(
      async (_given, onProgress) => {
        for (const done of [0, 0.5, 1]) await (onProgress(done, `at ${done}`) as unknown as Promise<void>);
        return outcome;
      },
      (done, text) => heard.push([done, text, lastWorker().terminated]),
    );
    expect(heard).toEqual([
      [0, 'at 0', false],
      [0.5, 'at 0.5', false],
      [1, 'at 1', false],
    ]);
  });

  test('that fails gives the error of the worker and ends it', async () => {
    const failing = trainRisk(() => Promise.reject(new Error('This data set is no longer on the device.')));
    await expect(soon(failing)).rejects.toThrow('This data set is no longer on the device.');
    expect(lastWorker().terminated).toBe(true);
  });

  test('whose call cannot even be made ends its worker', async () => {
    const uncallable = runJob(
      () => startTrainingWorker('risk'),
      () => {
        throw new Error('not callable');
      },
    );
    await expect(soon(uncallable)).rejects.toThrow('not callable');
    expect(lastWorker().terminated).toBe(true);
  });

  test('has a worker of its own: a second one does not share or end the first', async () => {
    let answer: ((value: TrainingOutcome) => void) | undefined;
    const first = trainRisk(() => new Promise((resolve) => (answer = resolve)));
    const firstWorker = lastWorker();
    await trainRisk(() => Promise.resolve(outcome));
    expect(FakeWorker.started).toHaveLength(2);
    expect(firstWorker.terminated).toBe(false);
    await vi.waitFor(() => expect(answer).toBeDefined());
    answer!(outcome);
    expect(await soon(first)).toEqual(outcome);
    expect(firstWorker.terminated).toBe(true);
  });
});

describe('cancelling', () => {
  test('ends the worker at once, though its work would never end, and rejects as cancelled', async () => {
    const controller = new AbortController();
    const job = trainRisk(() => never, undefined, controller.signal);
    const rejected = expect(soon(job)).rejects.toBeInstanceOf(Cancelled);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(lastWorker().terminated).toBe(false);
    controller.abort();
    // "at once": promises may settle, but no timer and no message has to come first
    for (let turn = 0; turn < 10 && !lastWorker().terminated; turn++) await Promise.resolve();
    expect(lastWorker().terminated).toBe(true);
    await rejected;
  });

  test('before the start starts no worker', async () => {
    const controller = new AbortController();
    controller.abort();
    const job = trainRisk(() => Promise.resolve(outcome), undefined, controller.signal);
    await expect(soon(job)).rejects.toBeInstanceOf(Cancelled);
    expect(FakeWorker.started).toHaveLength(0);
  });

  test('after the end changes nothing, and the finished job no longer listens', async () => {
    const controller = new AbortController();
    const removed = vi.spyOn(controller.signal, 'removeEventListener');
    const added = vi.spyOn(controller.signal, 'addEventListener');
    const job = trainRisk(() => Promise.resolve(outcome), undefined, controller.signal);
    expect(await soon(job)).toEqual(outcome);
    expect(removed.mock.calls.map(([name, listener]) => [name, listener])).toEqual(
      added.mock.calls.map(([name, listener]) => [name, listener]),
    );
    controller.abort();
    expect(await job).toEqual(outcome);
  });
});

describe('a worker that dies', () => {
  test('while it works: the job rejects with what is known, instead of hanging', async () => {
    const job = trainRisk(() => never);
    setTimeout(() => lastWorker().die('out of memory'), 5);
    await expect(soon(job)).rejects.toThrow('The background worker stopped: out of memory');
    expect(lastWorker().terminated).toBe(true);
  });

  test('at its start: the job rejects and says what to do', async () => {
    const job = trainRisk(() => never);
    lastWorker().die();
    await expect(soon(job)).rejects.toThrow(/could not start. Reload the page/);
    expect(lastWorker().terminated).toBe(true);
  });

  test('by sending what cannot be read: the job rejects', async () => {
    const job = trainRisk(() => never);
    lastWorker().dispatchEvent(new Event('messageerror'));
    await expect(soon(job)).rejects.toThrow('something unreadable');
    expect(lastWorker().terminated).toBe(true);
  });

  test('and nobody waiting for it is no unhandled rejection', async () => {
    const unhandled: unknown[] = [];
    const listen = (reason: unknown): void => void unhandled.push(reason);
    process.on('unhandledRejection', listen);
    startTrainingWorker('risk');
    lastWorker().die('alone');
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', listen);
    lastWorker().terminate();
    expect(unhandled).toEqual([]);
  });
});

test('each model is trained by its own worker, as a module; the map asks one of its own', () => {
  startTrainingWorker('hotspots');
  startTrainingWorker('counts');
  startTrainingWorker('types');
  startTrainingWorker('risk');
  startHotspotMapWorker();
  startImportWorker();
  expect(FakeWorker.started.map(({ file }) => file)).toEqual([
    'hotspots.worker.ts',
    'forecast.worker.ts',
    'crime-type.worker.ts',
    'risk.worker.ts',
    'hotspot-map.worker.ts',
    'import.worker.ts',
  ]);
  expect(FakeWorker.started.every(({ type }) => type === 'module')).toBe(true);
  for (const worker of FakeWorker.started) worker.terminate();
});
