/** Training of all models, or of those that are out of date: one worker each, side by side; progress, cancel, result. */
import type { TrainingOutcome, TrainingWorkerApi } from '#lib/contract/workers.ts';
import { MODEL_KINDS, type ModelKind } from '#lib/core/records/model-record.ts';
import { callback, Cancelled, runJob } from '#lib/worker-client/run-job.ts';
import { startTrainingWorker } from '#lib/worker-client/workers.ts';
import { app } from './app.svelte.ts';
import { TRAINING_SEED } from './settings.ts';

export const MODEL_NAMES: Readonly<Record<ModelKind, string>> = {
  hotspots: 'Hot spots',
  counts: 'Counts',
  types: 'Crime type',
  risk: 'Risk level',
};

interface Job {
  done: number;
  text: string;
  state: 'waiting' | 'running' | 'done' | 'failed';
  problem: string;
}

const idle = (): Job => ({ done: 0, text: '', state: 'waiting', problem: '' });

class Training {
  status = $state<'idle' | 'running' | 'done' | 'cancelled' | 'failed'>('idle');
  /** The data set that is or was trained on: progress and outcome are its own, not those of another in use. */
  dataSetId = $state('');
  jobs = $state<Record<ModelKind, Job>>({ hotspots: idle(), counts: idle(), types: idle(), risk: idle() });
  #controller: AbortController | undefined;
  /** Kinds of the last run. */
  #kinds: readonly ModelKind[] = $state.raw(MODEL_KINDS);

  /** True if what is said here is about the data set in use. */
  get concernsActive(): boolean {
    return this.dataSetId === app.active?.id;
  }

  /** True while the data set in use waits for a model of that kind. */
  isUnderWay(kind: ModelKind): boolean {
    const { state } = this.jobs[kind];
    return this.status === 'running' && this.concernsActive && (state === 'waiting' || state === 'running');
  }

  /** Share of all work done, 0..1. */
  get done(): number {
    return this.#kinds.reduce((sum, kind) => sum + this.jobs[kind].done, 0) / this.#kinds.length;
  }

  /** The sentence of the status region. */
  get message(): string {
    switch (this.status) {
      case 'idle':
        return '';
      case 'running': {
        const current = MODEL_KINDS.filter((kind) => this.jobs[kind].state === 'running');
        return `Training: ${current.map((kind) => `${MODEL_NAMES[kind]} (${this.jobs[kind].text || 'starting'})`).join(', ')}`;
      }
      case 'done': {
        const without = MODEL_KINDS.filter((kind) => this.jobs[kind].text === NOT_AVAILABLE);
        const trained =
          this.#kinds.length === MODEL_KINDS.length
            ? 'All models trained'
            : `Trained again: ${this.#kinds.map((kind) => MODEL_NAMES[kind]).join(', ')}`;
        if (without.length === 0) return trained;
        return `Not available for this data: ${without.map((kind) => MODEL_NAMES[kind]).join(', ')}. ${trained}`;
      }
      case 'cancelled':
        return 'Training was cancelled. Models trained before are still in use.';
      case 'failed': {
        const failed = MODEL_KINDS.filter((kind) => this.jobs[kind].state === 'failed');
        return failed.map((kind) => `${MODEL_NAMES[kind]} could not be trained: ${this.jobs[kind].problem}`).join(' ');
      }
    }
  }

  /** Trains all four on the data set in use. A run that is under way is cancelled first. */
  trainAll(): Promise<void> {
    return this.#run(MODEL_KINDS);
  }

  /** The same for some of them: those that are out of date. */
  trainAgain(kinds: readonly ModelKind[]): Promise<void> {
    return this.#run(kinds);
  }

  async #run(kinds: readonly ModelKind[]): Promise<void> {
    const dataSet = app.active;
    if (!dataSet) return;
    this.cancel();
    const controller = new AbortController();
    this.#controller = controller;
    this.status = 'running';
    this.dataSetId = dataSet.id;
    this.#kinds = kinds;
    for (const kind of MODEL_KINDS) this.jobs[kind] = kinds.includes(kind) ? idle() : { ...idle(), state: 'done' };
    // The slowest jobs start first; no more at once than the device has cores.
    const queue = SLOWEST_FIRST.filter((kind) => kinds.includes(kind));
    const lanes = Math.max(1, Math.min(queue.length, navigator.hardwareConcurrency || 2));
    const lane = async (): Promise<void> => {
      for (let kind = queue.shift(); kind; kind = queue.shift()) await this.#train(kind, dataSet.id, controller.signal);
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    if (this.#controller !== controller) return;
    this.#controller = undefined;
    if (controller.signal.aborted) this.status = 'cancelled';
    else this.status = MODEL_KINDS.some((kind) => this.jobs[kind].state === 'failed') ? 'failed' : 'done';
    await app.refresh();
  }

  cancel(): void {
    this.#controller?.abort();
    if (this.status === 'running') this.status = 'cancelled';
  }

  async #train(kind: ModelKind, dataSetId: string, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const job = this.jobs[kind];
    job.state = 'running';
    try {
      const outcome = await runJob<TrainingWorkerApi, TrainingOutcome>(
        () => startTrainingWorker(kind),
        (api) =>
          api.train(
            { dataSetId, seed: TRAINING_SEED },
            callback((done: number, text: string) => {
              if (signal.aborted) return;
              job.done = Math.min(1, done);
              job.text = text;
            }),
          ),
        signal,
      );
      job.done = 1;
      job.state = 'done';
      job.text = outcome.available ? 'trained' : NOT_AVAILABLE;
      // Each model is usable as soon as it is there.
      await app.refresh();
    } catch (error) {
      if (error instanceof Cancelled) return;
      job.state = 'failed';
      job.problem = (error as Error).message;
    }
  }
}

const SLOWEST_FIRST: readonly ModelKind[] = ['types', 'counts', 'hotspots', 'risk'];
const NOT_AVAILABLE = 'not available for this data';

export const training = new Training();
