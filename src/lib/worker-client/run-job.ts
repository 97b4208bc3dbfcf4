/** Runs one call on a worker of its own and ends the worker afterwards, whatever happened. */
import { proxy, type Remote } from 'comlink';
import type { RunningWorker } from './running-worker.ts';

/** Thrown where a person cancelled; not a failure. */
export class Cancelled extends Error {
  constructor() {
    super('Cancelled');
    this.name = 'Cancelled';
  }
}

/**
 * @param start starts the worker
 * @param call makes the call; callbacks that it passes must be wrapped with `callback`
 * @param signal cancels by ending the worker: nothing it was doing goes on
 */
export async function runJob<Api, Result>(
  start: () => RunningWorker<Api>,
  call: (api: Remote<Api>) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  if (signal?.aborted) throw new Cancelled();
  const worker = start();
  let stop: (() => void) | undefined;
  const cancelled = new Promise<never>((_, reject) => {
    stop = () => reject(new Cancelled());
    signal?.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([call(worker.api), worker.death, cancelled]);
  } finally {
    if (stop) signal?.removeEventListener('abort', stop);
    worker.end();
  }
}

/** A callback that the worker can call. */
export function callback<F extends (...values: never[]) => void>(f: F): F {
  return proxy(f);
}
