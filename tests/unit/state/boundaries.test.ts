/** Boundaries for the data set in use: what becomes of its training when they change, or fail to. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BoundariesOfData } from '#lib/state/boundaries.svelte.ts';
import { FakeWorker } from '../worker-client/fake-worker.ts';

const { app, training } = vi.hoisted(() => {
  const app = {
    active: { id: 'town' },
    outcomes: [] as { kind: string }[],
    outcomesOf: () => app.outcomes,
    refresh: vi.fn(() => Promise.resolve()),
  };
  const training = {
    status: 'idle',
    concernsActive: true,
    cancel: vi.fn(() => (training.status = 'cancelled')),
    trainAll: vi.fn(() => Promise.resolve()),
    trainAgain: vi.fn(() => Promise.resolve()),
  };
  return { app, training };
});
vi.mock('#lib/state/app.svelte.ts', () => ({ app }));
vi.mock('#lib/state/training.svelte.ts', () => ({ training }));

let boundaries: BoundariesOfData;

function workerThat(removeBoundaries: () => Promise<void>): void {
  FakeWorker.apis['import.worker.ts'] = { removeBoundaries };
}

beforeEach(() => {
  FakeWorker.started.length = 0;
  FakeWorker.apis = {};
  vi.stubGlobal('Worker', FakeWorker);
  vi.clearAllMocks();
  app.active = { id: 'town' };
  app.outcomes = [];
  training.status = 'idle';
  boundaries = new BoundariesOfData();
});
afterEach(() => {
  boundaries.putAway();
  vi.unstubAllGlobals();
});

test('a change has what it made out of date trained again, and nothing where nothing was trained', async () => {
  workerThat(() => Promise.resolve());
  await boundaries.remove();
  expect(boundaries.message).toMatch(/^The boundaries are removed/);
  expect(training.trainAgain).not.toHaveBeenCalled();
  app.outcomes = [{ kind: 'risk' }];
  await boundaries.remove();
  expect(training.trainAgain).toHaveBeenCalledExactlyOnceWith(['hotspots', 'risk']);
  expect(app.refresh).toHaveBeenCalledTimes(2);
});

test('a training that was ended for a change begins anew, also where the change fails', async () => {
  training.status = 'running';
  workerThat(() => Promise.reject(new Error('There is not enough room on this device.')));
  await boundaries.remove();
  expect(boundaries.problem).toBe('There is not enough room on this device.');
  expect(training.cancel).toHaveBeenCalledOnce();
  expect(training.trainAll).toHaveBeenCalledOnce();
  expect(boundaries.busy).toBe(false);
});

test('another data set that is in use by then is not trained in its place', async () => {
  training.status = 'running';
  workerThat(() => {
    app.active = { id: 'other' };
    return Promise.resolve();
  });
  await boundaries.remove();
  expect(training.trainAll).not.toHaveBeenCalled();
});
