/** Grows forests in as many threads as are asked for: the app's pool and its tree worker, on threads of Node. */
import { growHere, type GrowTrees } from '#lib/core/forest/grow-trees.ts';
import { createTreePool } from '#lib/worker-client/tree-pool.ts';
import { startTreeThread } from '../support/tree-threads.ts';

/** @param workers 1: the thread of the caller, and no other */
export async function inThreads<Result>(workers: number, use: (grow: GrowTrees) => Promise<Result>): Promise<Result> {
  if (workers === 1) return use(growHere);
  const pool = createTreePool({ start: startTreeThread, size: workers });
  try {
    return await use(pool.grow);
  } finally {
    pool.end();
  }
}
