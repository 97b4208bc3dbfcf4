/** A worker that runs: its functions, a promise that rejects if it dies, and the way to end it. */
import { wrap, type Remote } from 'comlink';

export interface RunningWorker<Api> {
  readonly api: Remote<Api>;
  /** Rejects with a sentence if the worker dies; never resolves. Race calls against it, else they hang for ever. */
  readonly death: Promise<never>;
  end(): void;
}

/** Listens to a worker that was just started. */
export function run<Api>(worker: Worker): RunningWorker<Api> {
  const death = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(
        new Error(
          event.message
            ? `The background worker stopped: ${event.message}`
            : 'The background worker could not start. Reload the page; if that does not help, free some memory.',
        ),
      );
    });
    worker.addEventListener('messageerror', () =>
      reject(new Error('The background worker sent something unreadable.')),
    );
  });
  // Ending a worker that nobody waits for is no failure to report.
  death.catch(() => undefined);
  return { api: wrap<Api>(worker), death, end: () => worker.terminate() };
}
