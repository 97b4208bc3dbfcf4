/** Fitting a model to some crime types on request: the one fit of its kind under way, and how the last one ended. */
import type { TrainingOutcome, TrainingWorkerApi } from '#lib/contract/workers.ts';
import { tooFewOfTypes } from '#lib/core/glm/panel/least-crimes.ts';
import { sortedTypes, type VariedKind } from '#lib/core/records/model-variant.ts';
import { callback, Cancelled, runJob } from '#lib/worker-client/run-job.ts';
import { startTrainingWorker } from '#lib/worker-client/workers.ts';
import { app } from '../app.svelte.ts';
import { TRAINING_SEED } from '../settings.ts';
import { training } from '../training.svelte.ts';

/** What cannot be fitted is refused before a worker is asked, in a sentence on what to do. */
const REFUSAL: Readonly<Record<VariedKind, (crimes: number, types: number) => string | undefined>> = {
  counts: (crimes, types) => tooFewOfTypes({ whole: crimes }, types),
  types: (_crimes, types) =>
    types > 1 ? undefined : 'With those types left out, one type or none is left: there is nothing to tell apart.',
};

const WHAT: Readonly<Record<VariedKind, string>> = { counts: 'forecast', types: 'model' };

class VariantFit {
  readonly #kind: VariedKind;
  /** `refused`: these records cannot support it, and `problem` says why; `failed`: something broke. */
  status = $state<'idle' | 'running' | 'done' | 'cancelled' | 'refused' | 'failed'>('idle');
  /** What the status is about: codes, ascending, of that data set. */
  types = $state.raw<readonly number[]>([]);
  dataSetId = $state('');
  /** Share of the work done, 0..1, and what is being done. */
  done = $state(0);
  text = $state('');
  /** A sentence; empty where nothing is wrong. */
  problem = $state('');
  #controller: AbortController | undefined;

  constructor(kind: VariedKind) {
    this.#kind = kind;
  }

  /** True if what is said here is about those types of the data set in use. */
  concerns(types: readonly number[]): boolean {
    return this.dataSetId === app.active?.id && this.types.join() === sortedTypes(types).join();
  }

  /**
   * Makes a model of those types be there: the stored one where it is, else it is fitted. A fit under way is cancelled
   * first.
   *
   * @param types codes of the data set in use, at least one
   * @returns whether the model is there now; where not, `status` and `problem` say why
   */
  async fit(types: readonly number[]): Promise<boolean> {
    const dataSet = app.active;
    if (!dataSet) return false;
    this.#controller?.abort();
    const controller = new AbortController();
    this.#controller = controller;
    this.types = sortedTypes(types);
    this.dataSetId = dataSet.id;
    [this.done, this.text] = [0, ''];
    if (app.fittedTo(this.#kind, this.types)) return this.#end('done');
    const crimes = this.types.reduce((sum, code) => sum + (dataSet.typeCounts[code] ?? 0), 0);
    const refusal = REFUSAL[this.#kind](crimes, this.types.length);
    if (refusal) return this.#end('refused', refusal);
    // the model of all records takes those of types with it when it is replaced
    if (training.status === 'running' && training.concernsActive) {
      return this.#end('refused', 'All models are being trained on these records. Fit this one when they are ready.');
    }
    this.status = 'running';
    this.problem = '';
    try {
      const outcome = await this.#train(dataSet.id, this.types, controller.signal);
      if (this.#controller !== controller) return false;
      if (!outcome.available) return this.#end('refused', outcome.reason);
      await app.refresh();
      return this.#controller === controller && this.#end('done');
    } catch (error) {
      // cancelled, or another fit has begun: the stored models are as they were
      if (error instanceof Cancelled || this.#controller !== controller) return false;
      return this.#end('failed', `The ${WHAT[this.#kind]} could not be fitted: ${(error as Error).message}`);
    }
  }

  /** Ends the fit under way; models that were there stay. */
  cancel(): void {
    this.#controller?.abort();
    this.#controller = undefined;
    if (this.status === 'running') this.status = 'cancelled';
  }

  #end(status: 'done' | 'refused' | 'failed', problem = ''): boolean {
    this.#controller = undefined;
    this.status = status;
    this.problem = problem;
    return status === 'done';
  }

  #train(dataSetId: string, types: readonly number[], signal: AbortSignal): Promise<TrainingOutcome> {
    return runJob<TrainingWorkerApi, TrainingOutcome>(
      () => startTrainingWorker(this.#kind),
      (api) =>
        api.train(
          { dataSetId, seed: TRAINING_SEED, types },
          callback((done: number, text: string) => {
            if (signal.aborted) return;
            this.done = Math.min(1, done);
            this.text = text;
          }),
        ),
      signal,
    );
  }
}

/** The count forecast of some types, and the model that tells some types apart. */
export const countsFit = new VariantFit('counts');
export const typesFit = new VariantFit('types');
