/** The pool in which forests grow, on real threads: the same forest as in one thread, also where a thread dies. */
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { binFeatures } from '#lib/core/forest/rows/bins.ts';
import type { Tree } from '#lib/core/forest/growth/tree.ts';
import { growTrees, type GrowthParams } from '#lib/core/forest/growth/grow-trees.ts';
import { trainingSet, type TrainingSet } from '#lib/core/forest/rows/training-set.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { encodeRecord } from '#lib/core/records/codec.ts';
import { createTreePool, type TreePool, type TreeWorker } from '#lib/worker-client/tree-pool.ts';
import { startTreeThread } from '../support/tree-threads.ts';

/** Rows of eight features, four of which say something about a label of six classes. */
function rowsOf(count: number): TrainingSet {
  const random = createRandom(7);
  const columns = Array.from({ length: 8 }, () => Float64Array.from({ length: count }, () => random.below(200)));
  const label = Uint16Array.from({ length: count }, (_, r) =>
    random.below(3) === 0 ? random.below(6) : (columns[0][r] + columns[1][r] + columns[2][r] + columns[3][r]) % 6,
  );
  return trainingSet(
    binFeatures(
      columns.map((_, f) => `x${f}`),
      columns,
    ),
    label,
    6,
  );
}

const set = rowsOf(20_000);
const params: GrowthParams = { maxLeafNodes: 800, minSamplesLeaf: 5, maxFeatures: 4 };
const seeds = Uint32Array.from({ length: 14 }, (_, i) => 1000 + 17 * i);
/** All that trees hold, as text: two forests are compared byte for byte, and a difference is shown shortly. */
const bytesOf = (trees: readonly Tree[]): string =>
  createHash('sha256')
    .update(new Uint8Array(encodeRecord({ trees })))
    .digest('hex');

const alone = bytesOf(growTrees(set, params, seeds));

let pool: TreePool | undefined;
let threads: TreeWorker[] = [];
afterEach(() => {
  pool?.end();
  threads = [];
});

function poolOf(size: number, shared = false): TreePool {
  pool = createTreePool({
    size,
    shared,
    fewestRowTrees: 0,
    start() {
      const thread = startTreeThread();
      threads.push(thread);
      return thread;
    },
  });
  return pool;
}

async function grown(from: TreePool, onTree: (done: number) => void = () => undefined): Promise<readonly Tree[]> {
  return from.grow(set, params, seeds, onTree);
}

describe('a forest grown in a pool', () => {
  test.each([1, 2, 3])('is tree for tree that of one thread, with %i workers', async (size) => {
    const heard: number[] = [];
    const trees = await grown(poolOf(size), (done) => heard.push(done));
    expect(threads).toHaveLength(size);
    expect(bytesOf(trees)).toBe(alone);
    expect(heard).toEqual(Array.from(seeds.keys(), (i) => i + 1));
  });

  test('is the same where the rows lie in shared memory, and the rows handed in stay where they are', async () => {
    const before = set.features.codes.slice();
    expect(bytesOf(await grown(poolOf(2, true)))).toBe(alone);
    expect(set.features.codes).toEqual(before);
    expect(set.features.codes.buffer).toBeInstanceOf(ArrayBuffer);
  });

  test('can be followed by another of other rows, in the same workers', async () => {
    const other = rowsOf(5000);
    const both = poolOf(2);
    await grown(both);
    const trees = await both.grow(other, params, seeds, () => undefined);
    expect(bytesOf(trees)).toBe(bytesOf(growTrees(other, params, seeds)));
    expect(threads).toHaveLength(2);
  });
});

describe('a worker that dies in the middle', () => {
  test('is replaced, its trees are grown again, and those of the others are not', async () => {
    let done = 0;
    const heard: number[] = [];
    const trees = await grown(poolOf(2), (count) => {
      heard.push(count);
      if (++done === 3) threads[0].end();
    });
    expect(threads).toHaveLength(3);
    expect(bytesOf(trees)).toBe(alone);
    // every tree was counted once: none came twice
    expect(heard).toEqual(Array.from(seeds.keys(), (i) => i + 1));
  });

  test('a second time ends the forest with a sentence that says what to do, and all workers', async () => {
    let done = 0;
    const failing = grown(poolOf(2), () => {
      done++;
      if (done === 2) threads[0].end();
      if (done === 5) threads[1].end();
    });
    await expect(failing).rejects.toThrow(/two of its background workers stopped.*Close other tabs to free memory/);
    for (const thread of threads) await expect(thread.death).rejects.toThrow('ended');
    // the next training starts new ones
    expect(bytesOf(await grown(pool!))).toBe(alone);
  });
});
