/** A value that is computed elsewhere for the newest wish: one call at a time, wishes in between are passed over. */
import { Cancelled } from '#lib/worker-client/run-job.ts';

export class Latest<Value> {
  /** The last value that came; it stays while a new one is computed, not where that fails. */
  value = $state.raw<Value | undefined>(undefined);
  busy = $state(false);
  problem = $state('');
  #shown = '';
  #wanted: { readonly key: string; readonly make: () => Promise<Value> } | undefined;
  /** Counts up with every `forget`: work begun before is heard no more. */
  #turn = 0;

  /**
   * Has the value made for a key, unless it is there or on its way.
   * @param key says all that the value depends on
   */
  want(key: string, make: () => Promise<Value>): void {
    if (this.#wanted) {
      this.#wanted = { key, make };
    } else if (key !== this.#shown) {
      this.#wanted = { key, make };
      void this.#work(this.#turn);
    }
  }

  /** Forgets the value and what was wished. A call under way is heard no more. */
  forget(): void {
    this.#turn++;
    this.#wanted = undefined;
    this.#shown = '';
    this.value = undefined;
    this.problem = '';
    this.busy = false;
  }

  async #work(turn: number): Promise<void> {
    this.busy = true;
    while (this.#wanted && this.#wanted.key !== this.#shown) {
      const { key, make } = this.#wanted;
      let made: { readonly value: Value } | { readonly error: Error };
      try {
        made = { value: await make() };
      } catch (error) {
        made = { error: error as Error };
      }
      if (turn !== this.#turn) return;
      if ('value' in made) {
        this.value = made.value;
        this.problem = '';
      } else if (!(made.error instanceof Cancelled)) {
        // the former value is of another wish: beside the new choices it would say what is not so
        this.value = undefined;
        this.problem = made.error.message;
      }
      // what failed is not tried again before something changes
      this.#shown = key;
    }
    this.#wanted = undefined;
    this.busy = false;
  }
}
