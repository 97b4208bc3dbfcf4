/** Starts tree workers; apart from `workers.ts`, since the workers that it lists import this. */
import type { TreeWorkerApi } from '#lib/contract/workers.ts';
import { run, type RunningWorker } from './running-worker.ts';

export function startTreeWorker(): RunningWorker<TreeWorkerApi> {
  return run<TreeWorkerApi>(
    new Worker(new URL('../../../workers/trees.worker.ts', import.meta.url), { type: 'module' }),
  );
}
