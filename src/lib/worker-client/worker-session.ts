/** A worker kept for several calls: what one call leaves in it, the next one finds. */
import type { Remote } from 'comlink';
import { Cancelled } from './run-job.ts';
import type { RunningWorker } from './workers.ts';

export class WorkerSession<Api> {
  readonly #start: () => RunningWorker<Api>;
  #worker: RunningWorker<Api> | undefined;
  #end: (() => void) | undefined;
  #ended: Promise<never> | undefined;

  /** @param start starts the worker; called at the first call, and again for the first one after `end` */
  constructor(start: () => RunningWorker<Api>) {
    this.#start = start;
  }

  /**
   * Runs a call on the worker.
   * @throws Cancelled if the session is ended meanwhile; the worker's own error; a sentence if the worker dies
   */
  async run<Result>(call: (api: Remote<Api>) => Promise<Result>): Promise<Result> {
    if (!this.#worker || !this.#ended) {
      this.#worker = this.#start();
      this.#ended = new Promise((_, reject) => (this.#end = () => reject(new Cancelled())));
      // nobody may be waiting for it
      this.#ended.catch(() => undefined);
    }
    const worker = this.#worker;
    try {
      return await Promise.race([call(worker.api), worker.death, this.#ended]);
    } catch (error) {
      // a dead worker answers nothing any more: the next call starts another
      if (this.#worker === worker) this.end();
      throw error;
    }
  }

  /** Ends the worker with all it holds; calls under way reject as cancelled. */
  end(): void {
    this.#worker?.end();
    this.#end?.();
    this.#worker = undefined;
    this.#ended = undefined;
  }
}
