/** The worker that grows trees for a pool: what it lists, and that its trees are handed over, not copied. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { TreeWorkerApi } from '#lib/contract/workers.ts';
import { binFeatures } from '#lib/core/forest/rows/bins.ts';
import type { Tree } from '#lib/core/forest/growth/tree.ts';
import { growTrees } from '#lib/core/forest/growth/grow-trees.ts';
import { trainingSet } from '#lib/core/forest/rows/training-set.ts';
import type * as GrowTreesJob from '#lib/jobs/grow-trees.ts';
import { startWorker, type StartedWorker } from './start-worker.ts';

const inWorker = vi.hoisted(() => ({ grown: [] as (readonly unknown[])[] }));

// what the worker has in hand is kept, to look at after it was sent
vi.mock('#lib/jobs/grow-trees.ts', async (importOriginal) => {
  const job = await importOriginal<typeof GrowTreesJob>();
  return {
    ...job,
    growSeeds(seeds: Uint32Array) {
      const trees = job.growSeeds(seeds);
      inWorker.grown.push(trees);
      return trees;
    },
  };
});

let worker: StartedWorker<TreeWorkerApi>;
beforeAll(async () => {
  worker = await startWorker<TreeWorkerApi>('trees');
});
afterAll(() => worker.end());

const x = Float64Array.from({ length: 200 }, (_, r) => (r * 37) % 101);
const y = Float64Array.from({ length: 200 }, (_, r) => (r * 53) % 89);
const label = Uint16Array.from(x, (value, r) => (value + y[r] > 95 ? 1 : 0));
const set = trainingSet(binFeatures(['x', 'y'], [x, y]), label, 2);
const params = { minSamplesLeaf: 2, maxFeatures: 1 };

test('the worker offers exactly what its interface lists', () => {
  const listed: Record<keyof TreeWorkerApi, true> = { load: true, grow: true };
  expect([...worker.functions].sort()).toEqual(Object.keys(listed).sort());
});

test('seeds without rows are a mistake of the program, told with what was expected', async () => {
  await expect(worker.api.grow(Uint32Array.of(1))).rejects.toThrow('expected a training set to be loaded');
});

test('the trees arrive whole, and nothing of them is left behind in the worker', async () => {
  const seeds = Uint32Array.of(3, 1, 2);
  await worker.api.load(set, params);
  const arrived = await worker.api.grow(seeds);
  expect(arrived).toEqual(growTrees(set, params, seeds));
  const left = (inWorker.grown.at(-1) as readonly Tree[]).flatMap((tree) => Object.values(tree) as ArrayBufferView[]);
  expect(left).toHaveLength(3 * Object.keys(arrived[0]).length);
  expect(left.filter((array) => array.buffer.byteLength > 0 || array.byteLength > 0)).toEqual([]);
});
