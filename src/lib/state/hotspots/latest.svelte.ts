/** A value that is computed elsewhere for the newest wish: one call at a time, wishes in between are passed over. */
import { Cancelled } from '#lib/worker-client/run-job.ts';

export class Latest<Value> {
  /** The last value that came; it stays while a new one is computed. */
  value = $state.raw<Value | undefined>(undefined);
  busy = $state(false);
  problem = $state('');
  #shown = '';
  #wanted: { readonly key: string; readonly make: () => Promise<Value> } | undefined;

  /**
   * Has the value made for a key, unless it is there or on its way.
   * @param key says all that the value depends on
   */
  want(key: string, make: () => Promise<Value>): void {
    if (this.#wanted) {
      this.#wanted = { key, make };
    } else if (key !== this.#shown) {
      this.#wanted = { key, make };
      void this.#work();
    }
  }

  /** Forgets the value and what was wished. A call under way is heard no more. */
  forget(): void {
    this.#wanted = undefined;
    this.#shown = '';
    this.value = undefined;
    this.problem = '';
  }

  async #work(): Promise<void> {
    this.busy = true;
    for (let job = this.#wanted; job;) {
      try {
        const value = await job.make();
        // forgotten meanwhile, or wished anew since
        if (this.#wanted) {
          this.value = value;
          this.problem = '';
          this.#shown = job.key;
        }
      } catch (error) {
        if (!(error instanceof Cancelled)) this.problem = (error as Error).message;
        // what failed is not tried again before something changes
        if (this.#wanted) this.#shown = job.key;
      }
      const next = this.#wanted;
      if (!next || next.key === this.#shown) break;
      job = next;
    }
    this.#wanted = undefined;
    this.busy = false;
  }
}
