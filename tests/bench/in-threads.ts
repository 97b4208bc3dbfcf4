/** Grows forests in as many threads as are asked for: the app's pool and its tree worker, on threads of Node. */
import { binFeatures } from '#lib/core/forest/rows/bins.ts';
import { growHere, type GrowTrees } from '#lib/core/forest/growth/grow-trees.ts';
import { trainingSet } from '#lib/core/forest/rows/training-set.ts';
import { createTreePool } from '#lib/worker-client/tree-pool.ts';
import { startTreeThread } from '../support/tree-threads.ts';

/**
 * The threads have started before `use` is called: reading TypeScript takes them a second, which a built worker does not.
 *
 * @param workers 1: the thread of the caller, and no other
 */
export async function inThreads<Result>(workers: number, use: (grow: GrowTrees) => Promise<Result>): Promise<Result> {
  if (workers === 1) return use(growHere);
  const threads = Array.from({ length: workers }, startTreeThread);
  const oneRow = trainingSet(binFeatures(['x'], [[0]]), Uint16Array.of(0), 1);
  await Promise.all(threads.map(({ api }) => api.load(oneRow, { minSamplesLeaf: 1, maxFeatures: 1 })));
  const ready = [...threads];
  const pool = createTreePool({ start: () => ready.pop() ?? startTreeThread(), size: workers });
  try {
    return await use(pool.grow);
  } finally {
    pool.end();
    for (const thread of threads) thread.end();
  }
}
