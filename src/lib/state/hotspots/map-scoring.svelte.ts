/** The score of the map as it is set up: on request, on a worker of its own, so that the map goes on and a cancel ends it. */
import type { HotspotMapWorkerApi, MapScore, ScoreChoice, Selection } from '#lib/contract/hotspot-map.ts';
import { callback, Cancelled, runJob } from '#lib/worker-client/run-job.ts';
import { startHotspotMapWorker } from '#lib/worker-client/workers.ts';

/** All that a score depends on. */
export interface ScoreQuestion {
  readonly selection: Selection;
  readonly choice: ScoreChoice;
}

export class MapScoring {
  running = $state(false);
  /** 0..1 */
  done = $state(0);
  /** Why there is no score and what to do; empty where nothing is wrong. */
  problem = $state('');
  #result = $state.raw<MapScore | undefined>(undefined);
  #scored = $state('');
  #controller: AbortController | undefined;

  /** The score of just this question, if it is the one that was asked last. */
  resultFor(question: ScoreQuestion | undefined): MapScore | undefined {
    return question && this.#scored === keyOf(question) ? this.#result : undefined;
  }

  /** Why just this question has no score; empty where nothing is wrong. */
  problemFor(question: ScoreQuestion | undefined): string {
    return question && this.#scored === keyOf(question) ? this.problem : '';
  }

  /** Scores a map; one under way ends. */
  async run(question: ScoreQuestion): Promise<void> {
    this.forget();
    const controller = new AbortController();
    this.#controller = controller;
    this.running = true;
    this.#scored = keyOf(question);
    const onProgress = callback((done: number) => {
      if (this.#controller === controller) this.done = done;
    });
    try {
      const answer = await runJob<HotspotMapWorkerApi, MapScore | string>(
        startHotspotMapWorker,
        async (api) => api.score(question.selection, question.choice, onProgress),
        controller.signal,
      );
      if (this.#controller !== controller) return;
      if (typeof answer === 'string') this.problem = answer;
      else this.#result = answer;
    } catch (error) {
      if (this.#controller !== controller || error instanceof Cancelled) return;
      this.problem = (error as Error).message;
    }
    this.running = false;
  }

  /** Ends one under way and clears what stands there: cancelled, or the data changed. */
  forget(): void {
    this.#controller?.abort();
    this.#controller = undefined;
    this.running = false;
    this.done = 0;
    this.problem = '';
    this.#result = undefined;
    this.#scored = '';
  }
}

function keyOf({ selection, choice }: ScoreQuestion): string {
  const { kernel, bandwidthMeters, edgeCorrection, zones } = choice;
  const { dataSetId, filter, halfLifeDays } = selection;
  return JSON.stringify([dataSetId, filter, halfLifeDays, kernel, bandwidthMeters, edgeCorrection, zones]);
}
