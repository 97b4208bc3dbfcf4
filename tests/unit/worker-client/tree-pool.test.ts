/** How a pool shares out the trees of a forest, and what it does where a worker dies or answers with an error. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TreeWorkerApi } from '#lib/contract/workers.ts';
import { binFeatures } from '#lib/core/forest/rows/bins.ts';
import type { Tree } from '#lib/core/forest/growth/tree.ts';
import { growTrees } from '#lib/core/forest/growth/grow-trees.ts';
import { trainingSet, type TrainingSet } from '#lib/core/forest/rows/training-set.ts';
import { startTreeWorker } from '#lib/worker-client/start-tree-worker.ts';
import { createTreePool, treeWorkers, type TreePool } from '#lib/worker-client/tree-pool.ts';
import { FakeWorker } from './fake-worker.ts';

vi.stubGlobal('Worker', FakeWorker);

const x = Float64Array.from({ length: 120 }, (_, r) => (r * 37) % 101);
const y = Float64Array.from({ length: 120 }, (_, r) => (r * 53) % 89);
const set = trainingSet(
  binFeatures(['x', 'y'], [x, y]),
  Uint16Array.from(x, (value, r) => (value + y[r] > 95 ? 1 : 0)),
  2,
);
const params = { minSamplesLeaf: 2, maxFeatures: 1 };
const seeds = Uint32Array.from({ length: 30 }, (_, i) => 5 * i);
const quiet = (): void => undefined;

/** What each worker was asked for, in the order of their starts. */
let asked: { loads: TrainingSet[]; seeds: number[][] }[];
/** Stands in for the work of worker i; may throw, wait or let it die. */
let before: (worker: number, call: number) => void | Promise<void>;

beforeEach(() => {
  FakeWorker.started.length = 0;
  asked = [];
  before = quiet;
});

/** Workers that grow as the real ones do, but in this thread. */
function poolOf(size: number, options: { fewestRowTrees?: number } = { fewestRowTrees: 0 }): TreePool {
  return createTreePool({
    size,
    ...options,
    start() {
      const own: (typeof asked)[number] = { loads: [], seeds: [] };
      const index = asked.push(own) - 1;
      FakeWorker.apis = {
        'trees.worker.ts': {
          load: (loaded) => void own.loads.push(loaded),
          async grow(wanted: Uint32Array): Promise<readonly Tree[]> {
            own.seeds.push([...wanted]);
            await before(index, own.seeds.length);
            return growTrees(own.loads.at(-1)!, params, wanted);
          },
        } satisfies { load: TreeWorkerApi['load']; grow: (wanted: Uint32Array) => Promise<readonly Tree[]> },
      };
      return startTreeWorker();
    },
  });
}

const alone = growTrees(set, params, seeds);
const never = new Promise<void>(quiet);
const running = (): number => FakeWorker.started.filter((worker) => !worker.terminated).length;

test('a device has a worker for every core: at least one, at most eight', () => {
  expect([undefined, 0, 1, 2, 7, 8, 64].map(treeWorkers)).toEqual([1, 1, 1, 2, 7, 8, 8]);
});

describe('sharing out', () => {
  test('gives each worker the rows once and every seed to one worker, and puts the trees in the order of the seeds', async () => {
    const pool = poolOf(3);
    expect(await pool.grow(set, params, seeds, quiet)).toEqual(alone);
    expect(asked.map(({ loads }) => loads.length)).toEqual([1, 1, 1]);
    expect(asked.flatMap((worker) => worker.seeds.flat()).sort((a, b) => a - b)).toEqual([...seeds]);
    // single seeds at the end: the last worker is waited for by one tree at most
    for (const worker of asked) expect(worker.seeds.at(-1)).toHaveLength(1);
  });

  test('leaves the work of a slow worker to the others', async () => {
    const pool = poolOf(2);
    let others = 0;
    const wake: (() => void)[] = [];
    before = (worker) => {
      if (worker === 0) return new Promise((resolve) => wake.push(resolve));
      others++;
    };
    const growing = pool.grow(set, params, seeds, (grown) => {
      // the first worker wakes up once the other has done all that is left
      if (grown === seeds.length - asked[0].seeds.flat().length) for (const goOn of wake) goOn();
    });
    expect(await growing).toEqual(alone);
    // what it was doing, and what lay ready for it
    expect(asked[0].seeds).toHaveLength(2);
    expect(others).toBeGreaterThan(10);
  });

  test('never starts more workers than there are trees, and none for a forest that is done sooner than one starts', async () => {
    await poolOf(8).grow(set, params, seeds.subarray(0, 3), quiet);
    expect(FakeWorker.started).toHaveLength(3);
    FakeWorker.started.length = 0;
    const heard: number[] = [];
    expect(await poolOf(8, {}).grow(set, params, seeds, (grown) => heard.push(grown))).toEqual(alone);
    expect(FakeWorker.started).toEqual([]);
    expect(heard).toEqual(Array.from(seeds.keys(), (i) => i + 1));
  });

  test('keeps its workers for the next forest and ends them when it is ended, not before', async () => {
    const pool = poolOf(2);
    await pool.grow(set, params, seeds, quiet);
    await pool.grow(set, params, seeds, quiet);
    expect(FakeWorker.started).toHaveLength(2);
    expect(asked.map(({ loads }) => loads.length)).toEqual([2, 2]);
    expect(running()).toBe(2);
    pool.end();
    expect(running()).toBe(0);
  });
});

test('two forests asked for at once are grown one after the other, each from its own rows', async () => {
  const pool = poolOf(2);
  const other = trainingSet(
    set.features,
    set.label.map((label) => 1 - label),
    2,
  );
  const both = await Promise.all([pool.grow(set, params, seeds, quiet), pool.grow(other, params, seeds, quiet)]);
  expect(both).toEqual([alone, growTrees(other, params, seeds)]);
  expect(both[0]).not.toEqual(both[1]);
});

test('ended while a forest grows it refuses that one and those that wait, and leaves no worker behind', async () => {
  const pool = poolOf(2);
  before = () => never;
  const refused = [pool.grow(set, params, seeds, quiet), pool.grow(set, params, seeds, quiet)].map((forest) =>
    expect(forest).rejects.toThrow('has been ended'),
  );
  await vi.waitFor(() => expect(running()).toBe(2));
  pool.end();
  await Promise.all(refused);
  expect(FakeWorker.started).toHaveLength(2);
  expect(running()).toBe(0);
});

describe('a worker that dies', () => {
  test('is replaced once; only its own seeds are grown again', async () => {
    const pool = poolOf(2);
    before = (worker, call) => {
      if (worker !== 1 || call !== 2) return;
      FakeWorker.started[1].die('out of memory');
      return never;
    };
    const heard: number[] = [];
    expect(await pool.grow(set, params, seeds, (grown) => heard.push(grown))).toEqual(alone);
    expect(FakeWorker.started.map(({ terminated }) => terminated)).toEqual([false, true, false]);
    const times = (seed: number): number =>
      asked.flatMap((worker) => worker.seeds.flat()).filter((s) => s === seed).length;
    const twice = [...seeds].filter((seed) => times(seed) > 1);
    expect([...seeds].filter((seed) => times(seed) > 2)).toEqual([]);
    expect(twice).toEqual(expect.arrayContaining(asked[1].seeds[1]));
    // nothing but what it was doing and what lay ready for it
    expect(asked[1].seeds.slice(-2).flat()).toEqual(expect.arrayContaining(twice));
    expect(heard).toEqual(Array.from(seeds.keys(), (i) => i + 1));
  });

  test('a second time fails with what happened and what to do, and leaves no worker behind', async () => {
    const pool = poolOf(2);
    before = (worker) => {
      if (worker === 0) return never;
      FakeWorker.started[worker].die('out of memory');
      return never;
    };
    await expect(pool.grow(set, params, seeds, quiet)).rejects.toThrow(
      'The forest could not be grown: two of its background workers stopped (The background worker stopped: out of memory). Close other tabs to free memory, then train again.',
    );
    expect(FakeWorker.started).toHaveLength(3);
    expect(running()).toBe(0);
  });

  test('between two forests is replaced too', async () => {
    const pool = poolOf(2);
    await pool.grow(set, params, seeds, quiet);
    FakeWorker.started[0].die();
    expect(await pool.grow(set, params, seeds, quiet)).toEqual(alone);
    expect(running()).toBe(2);
  });

  test('counts the same where it says that it gets no memory', async () => {
    const pool = poolOf(2);
    before = (worker, call) => {
      if (worker === 0 && call === 1) throw new RangeError('Array buffer allocation failed');
    };
    expect(await pool.grow(set, params, seeds, quiet)).toEqual(alone);
    expect(FakeWorker.started.map(({ terminated }) => terminated)).toEqual([true, false, false]);
    before = () => {
      throw new RangeError('Array buffer allocation failed');
    };
    await expect(pool.grow(set, params, seeds, quiet)).rejects.toThrow(
      /Array buffer allocation failed.*Close other tabs/,
    );
  });

  test('of a mistake in the program is not started again: the error comes as it is', async () => {
    const pool = poolOf(2);
    before = (worker) => {
      if (worker === 1) throw new Error('expected 3, got 4');
    };
    await expect(pool.grow(set, params, seeds, quiet)).rejects.toThrow(/^expected 3, got 4$/);
    expect(FakeWorker.started).toHaveLength(2);
    expect(running()).toBe(0);
  });
});
