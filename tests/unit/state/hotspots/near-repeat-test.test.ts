/** The near-repeat test as the panel shows it, on a worker that a test answers for. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HotspotMapWorkerApi, Selection } from '#lib/contract/hotspot-map.ts';
import type { NearRepeats } from '#lib/core/hotspots/near-repeats/near-repeats.ts';
import type { OnProgress } from '#lib/core/records/model-record.ts';
import { NearRepeatTest } from '#lib/state/hotspots/near-repeat-test.svelte.ts';
import { FakeWorker, lastWorker } from '../../worker-client/fake-worker.ts';

const selection: Selection = { dataSetId: 'town', filter: { type: 2 } };
const never = new Promise<never>(() => undefined);
let shown: NearRepeatTest;

function workerThat(nearRepeats: HotspotMapWorkerApi['nearRepeats']): void {
  FakeWorker.apis['hotspot-map.worker.ts'] = { nearRepeats };
}

beforeEach(() => {
  FakeWorker.started.length = 0;
  FakeWorker.apis = {};
  vi.stubGlobal('Worker', FakeWorker);
  shown = new NearRepeatTest();
});
afterEach(() => {
  shown.forget();
  vi.unstubAllGlobals();
});

test('shows progress, then the result, and ends its worker', async () => {
  let report: OnProgress | undefined;
  let finish: (result: NearRepeats) => void = () => undefined;
  workerThat((_selection, _seed, onProgress) => {
    report = onProgress;
    return new Promise((resolve) => (finish = resolve));
  });
  const running = shown.run(selection, 'BURGLARY');
  expect(shown.stage).toBe('running');
  await vi.waitFor(() => expect(report).toBeDefined());
  report!(0.4, 'Permutation 400 of 999');
  await vi.waitFor(() => expect(shown.progress).toEqual({ done: 0.4, text: 'Permutation 400 of 999' }));
  finish({ incidents: 30, seed: 1 } as NearRepeats);
  await running;
  expect(shown).toMatchObject({ stage: 'done', type: 'BURGLARY', problem: '', result: { incidents: 30 } });
  expect(lastWorker().terminated).toBe(true);
});

test('a cancel ends the worker and leaves nothing behind', async () => {
  workerThat(() => never);
  const running = shown.run(selection, '');
  shown.forget();
  await running;
  expect(lastWorker().terminated).toBe(true);
  expect(shown).toMatchObject({ stage: 'idle', problem: '', result: undefined });
});

test('a refusal and a dead worker are said in words', async () => {
  workerThat(() => Promise.resolve('Only 3 reported crimes have a place.'));
  await shown.run(selection, '');
  expect(shown).toMatchObject({ stage: 'done', problem: 'Only 3 reported crimes have a place.' });
  workerThat(() => never);
  const running = shown.run(selection, '');
  expect(shown.problem).toBe('');
  lastWorker().die('out of memory');
  await running;
  expect(shown.problem).toBe('The background worker stopped: out of memory');
});

test('a result says that it is of another choice, but not because of fading weeks', async () => {
  workerThat(() => Promise.resolve({ incidents: 30 } as NearRepeats));
  expect(shown.isOfAnother(selection)).toBe(false);
  await shown.run(selection, '');
  expect(shown.isOfAnother({ ...selection, halfLifeDays: 30 })).toBe(false);
  expect(shown.isOfAnother({ ...selection, filter: {} })).toBe(true);
  expect(shown.isOfAnother({ ...selection, dataSetId: 'other' })).toBe(true);
});

test('a new test replaces one under way, whose answer is heard no more', async () => {
  workerThat((asked) => (asked.filter.type === 2 ? never : Promise.resolve({ incidents: 77 } as NearRepeats)));
  const first = shown.run(selection, 'BURGLARY');
  const second = shown.run({ ...selection, filter: {} }, '');
  await Promise.all([first, second]);
  expect(FakeWorker.started.map(({ terminated }) => terminated)).toEqual([true, true]);
  expect(shown).toMatchObject({ stage: 'done', type: '', result: { incidents: 77 } });
});
