/** A worker kept for several calls: what one call leaves in it, the next one finds. */
import type { Remote } from 'comlink';
import { Cancelled } from './run-job.ts';
import type { RunningWorker } from './running-worker.ts';

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
   * Runs a call on the worker. One that fails leaves the worker and the other calls alone.
   * @throws Cancelled if the session is ended meanwhile; the call's own error; a sentence if the worker dies
   */
  async run<Result>(call: (api: Remote<Api>) => Promise<Result>): Promise<Result> {
    if (!this.#worker || !this.#ended) {
      const worker = this.#start();
      this.#worker = worker;
      // a dead worker answers nothing any more: the next call starts another
      worker.death.catch(() => this.#worker === worker && this.end());
      this.#ended = new Promise((_, reject) => (this.#end = () => reject(new Cancelled())));
      // nobody may be waiting for it
      this.#ended.catch(() => undefined);
    }
    return Promise.race([call(this.#worker.api), this.#worker.death, this.#ended]);
  }

  /** Ends the worker with all it holds; calls under way reject as cancelled. */
  end(): void {
    this.#worker?.end();
    this.#end?.();
    this.#worker = undefined;
    this.#ended = undefined;
  }
}
