/** A pool of workers in which the trees of forests grow side by side: the forest is the one that a single thread gives. */
import type { TreeWorkerApi } from '#lib/contract/workers.ts';
import { growHere, type GrowthParams, type GrowTrees } from '#lib/core/forest/growth/grow-trees.ts';
import type { Tree } from '#lib/core/forest/growth/tree.ts';
import type { TrainingSet } from '#lib/core/forest/rows/training-set.ts';
import { shareArrays } from '#lib/core/records/typed-arrays.ts';
import type { RunningWorker } from './running-worker.ts';

export type TreeWorker = RunningWorker<TreeWorkerApi>;

export interface TreePool {
  readonly grow: GrowTrees;
  /** Ends all workers at once, and the pool with them: a forest that grows or waits for its turn is refused. */
  end(): void;
}

export interface TreePoolOptions {
  /** Starts a worker; called when the first forest comes that is worth it, and again in place of one that died. */
  readonly start: () => TreeWorker;
  /** Most workers, 1-8. */
  readonly size: number;
  /**
   * Fewest rows × trees for which workers are started, and a tenth of it for using those that run; smaller forests grow
   * here, sooner than a worker has started or the rows have come to it.
   */
  readonly fewestRowTrees?: number;
  /** True where memory may be shared between threads: the training set is then sent to nobody twice. */
  readonly shared?: boolean;
}

/** About 60 ms of growing: two workers are ready and have the rows after 40 to 60 ms. */
const FEWEST_ROW_TREES = 150_000;
/** Most seeds that a worker takes at once: near the end they take single ones, so that a slow core holds nobody up. */
const MOST_AT_ONCE = 4;
const MOST_WORKERS = 8;

/** How many workers a device with so many cores gets: at least 1, at most 8. */
export function treeWorkers(cores: number | undefined): number {
  return Math.max(1, Math.min(MOST_WORKERS, Math.floor(cores ?? 1)));
}

/**
 * Starts no worker yet. They stay from forest to forest until `end`.
 *
 * A worker that dies is replaced once in each forest and its seeds are grown again; trees that others sent are kept.
 * `grow` rejects with a sentence if another dies, and with the error of a worker that answers with one; the workers have
 * ended then.
 */
export function createTreePool({
  start,
  size,
  fewestRowTrees = FEWEST_ROW_TREES,
  shared = false,
}: TreePoolOptions): TreePool {
  const workers = new Set<TreeWorker>();
  const endWorkers = (): void => {
    for (const worker of workers) worker.end();
    workers.clear();
  };
  const over = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    over.signal.addEventListener('abort', () => reject(new Error('The pool of tree workers has been ended.')));
  });
  // nobody may be waiting
  ended.catch(() => undefined);
  const growNow: GrowTrees = async (set, params, seeds, onTree) => {
    if (over.signal.aborted) return ended;
    const fewest = workers.size === 0 ? fewestRowTrees : fewestRowTrees / 10;
    if (set.features.rows * seeds.length < fewest) return growHere(set, params, seeds, onTree);
    const held = [...workers];
    const lanes = Array.from({ length: Math.min(size, seeds.length) }, (_, i) => held[i]);
    try {
      const trees = growTogether(shared ? shareArrays(set) : set, params, seeds, onTree, lanes, {
        start() {
          const worker = start();
          workers.add(worker);
          return worker;
        },
        bury(worker) {
          worker.end();
          workers.delete(worker);
        },
      });
      return await Promise.race([ended, trees]);
    } catch (error) {
      endWorkers();
      throw error;
    }
  };
  let before: Promise<unknown> = Promise.resolve();
  return {
    end() {
      over.abort();
      endWorkers();
    },
    // one forest after another: a worker holds the rows of one
    grow(...asked) {
      const grown = before.then(() => growNow(...asked));
      before = grown.catch(() => undefined);
      return grown;
    },
  };
}

interface Staff {
  start(): TreeWorker;
  bury(worker: TreeWorker): void;
}

/** @param lanes the workers to use; undefined where one is to be started */
async function growTogether(
  set: TrainingSet,
  params: GrowthParams,
  seeds: Uint32Array,
  onTree: (grown: number) => void,
  lanes: readonly (TreeWorker | undefined)[],
  staff: Staff,
): Promise<readonly Tree[]> {
  const trees = new Array<Tree>(seeds.length);
  const queue = Array.from(seeds.keys());
  let grown = 0;
  let deaths = 0;
  let failed = false;

  const replace = (dead: TreeWorker, reason: Error): TreeWorker => {
    staff.bury(dead);
    if (++deaths > 1) throw new Error(wordsOnDeath(reason));
    return staff.start();
  };
  const lane = async (first: TreeWorker | undefined): Promise<void> => {
    let worker = first ?? staff.start();
    let loading: Promise<void> | undefined;
    const asked: { taken: readonly number[]; answer: Promise<readonly Tree[]> }[] = [];
    const ask = (): void => {
      const taken = queue.splice(0, portion(queue.length, lanes.length));
      // both are posted at once: a worker answers in order
      loading ??= worker.api.load(set, params);
      const trees = worker.api.grow(Uint32Array.from(taken, (tree) => seeds[tree]));
      const answer = alive(
        worker,
        Promise.all([loading, trees]).then(([, grown]) => grown),
      );
      // it is waited for in its turn
      answer.catch(() => undefined);
      asked.push({ taken, answer });
    };
    while (queue.length > 0 || asked.length > 0) {
      if (asked.length === 0) ask();
      // the next ones lie ready for it, so that it never waits for this thread; but not when the others run out
      if (asked.length === 1 && queue.length > lanes.length) ask();
      try {
        const answer = await asked[0].answer;
        const { taken } = asked.shift()!;
        answer.forEach((tree, i) => (trees[taken[i]] = tree));
        for (let i = 0; i < answer.length; i++) onTree(++grown);
      } catch (error) {
        // once it has failed nothing is started any more
        if (failed || !stopped(error)) throw error;
        queue.unshift(...asked.flatMap(({ taken }) => taken));
        asked.length = 0;
        loading = undefined;
        worker = replace(worker, error);
      }
    }
  };
  const settled = lanes.map(async (worker) => {
    try {
      await lane(worker);
    } catch (error) {
      failed = true;
      throw error;
    }
  });
  await Promise.all(settled);
  return trees;
}

/** The worker's answer, unless it dies before. */
function alive<Answer>(worker: TreeWorker, asked: Promise<Answer>): Promise<Answer> {
  const death = worker.death.catch((reason: unknown) => {
    throw new Stopped(reason instanceof Error ? reason.message : String(reason));
  });
  return Promise.race([asked, death]);
}

class Stopped extends Error {}

/** A worker that died, or one that could not get memory and said so. */
function stopped(error: unknown): error is Error {
  return error instanceof Stopped || (error instanceof Error && error.name === 'RangeError');
}

function portion(left: number, lanes: number): number {
  return Math.max(1, Math.min(MOST_AT_ONCE, Math.floor(left / (4 * lanes))));
}

function wordsOnDeath(reason: Error): string {
  return `The forest could not be grown: two of its background workers stopped (${reason.message.replace(/\.$/, '')}). Close other tabs to free memory, then train again.`;
}
