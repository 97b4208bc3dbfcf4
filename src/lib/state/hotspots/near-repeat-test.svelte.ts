/** The near-repeat test: it runs on request, on a worker of its own, so that the map goes on and a cancel ends it. */
import type { HotspotMapWorkerApi, Selection } from '#lib/contract/hotspot-map.ts';
import type { NearRepeats } from '#lib/core/hotspots/near-repeats/near-repeats.ts';
import { callback, Cancelled, runJob } from '#lib/worker-client/run-job.ts';
import { startHotspotMapWorker } from '#lib/worker-client/workers.ts';

/** The same choice gives the same figures on every device. */
const SEED = 1;

export class NearRepeatTest {
  stage = $state<'idle' | 'running' | 'done'>('idle');
  progress = $state.raw<{ readonly done: number; readonly text: string }>({ done: 0, text: '' });
  result = $state.raw<NearRepeats | undefined>(undefined);
  /** Why there is no result and what to do; empty where nothing is wrong. */
  problem = $state('');
  /** The type that was tested, as spelled in the data; '' = all types. */
  type = $state('');
  #tested = $state('');
  #controller: AbortController | undefined;

  /** True where what stands there is of another choice than this one. */
  isOfAnother(selection: Selection | undefined): boolean {
    return this.#tested !== '' && this.#tested !== keyOf(selection);
  }

  /** Tests a selection; a test under way ends. */
  async run(selection: Selection, type: string): Promise<void> {
    this.forget();
    const controller = new AbortController();
    this.#controller = controller;
    this.stage = 'running';
    this.progress = { done: 0, text: 'Starting' };
    this.type = type;
    this.#tested = keyOf(selection);
    const onProgress = callback((done: number, text: string) => {
      if (this.#controller === controller) this.progress = { done, text };
    });
    try {
      const answer = await runJob<HotspotMapWorkerApi, NearRepeats | string>(
        startHotspotMapWorker,
        async (api) => api.nearRepeats(selection, SEED, onProgress),
        controller.signal,
      );
      if (this.#controller !== controller) return;
      if (typeof answer === 'string') this.problem = answer;
      else this.result = answer;
      this.stage = 'done';
    } catch (error) {
      if (this.#controller !== controller || error instanceof Cancelled) return;
      this.problem = (error as Error).message;
      this.stage = 'done';
    }
  }

  /** Ends a test under way and clears what stands there: cancelled, or the data changed. */
  forget(): void {
    this.#controller?.abort();
    this.#controller = undefined;
    this.stage = 'idle';
    this.result = undefined;
    this.problem = '';
    this.#tested = '';
  }
}

/** What the test depends on: fading weeks do not enter. */
function keyOf(selection: Selection | undefined): string {
  return selection ? JSON.stringify([selection.dataSetId, selection.filter]) : '';
}
