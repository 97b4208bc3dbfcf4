/** Boundaries for the data set in use: a file looked at and matched, then saved or put away; or taken off again. */
import type { BoundaryMatch, MatchChoice } from '#lib/contract/boundaries.ts';
import type { ImportFailure } from '#lib/contract/import.ts';
import type { ImportWorkerApi } from '#lib/contract/workers.ts';
import type { ModelKind } from '#lib/core/records/model-record.ts';
import { callback, Cancelled } from '#lib/worker-client/run-job.ts';
import { WorkerSession } from '#lib/worker-client/worker-session.ts';
import { startImportWorker } from '#lib/worker-client/workers.ts';
import { app } from './app.svelte.ts';
import { training } from './training.svelte.ts';

/** Their figures are of the study area or of the areas' km², so they are trained again. */
const OF_THE_STUDY_AREA: readonly ModelKind[] = ['hotspots', 'risk'];

export class BoundariesOfData {
  /** What the file would mean; undefined where none is being looked at. */
  match = $state.raw<BoundaryMatch | undefined>(undefined);
  busy = $state(false);
  /** True while a file is read, which can be cancelled. */
  looking = $state(false);
  /** Share of the work done, 0..1, and what is being done. */
  progress = $state.raw<{ readonly done: number; readonly text: string }>({ done: 0, text: '' });
  /** What is wrong and what to do; empty where nothing is. */
  problem = $state('');
  /** The sentence of the status region: what was saved or removed. */
  message = $state('');
  readonly #session = new WorkerSession<ImportWorkerApi>(startImportWorker);

  /** Reads a file and matches it to the data set in use. Nothing is saved. */
  async look(file: File): Promise<void> {
    const dataSet = app.active;
    if (!dataSet) return;
    this.putAway();
    this.looking = true;
    await this.#work(async () => {
      const answer = await this.#session.run<BoundaryMatch | ImportFailure>((api) =>
        api.matchBoundaries({ dataSetId: dataSet.id, file }, this.#report()),
      );
      if ('failed' in answer) this.problem = answer.sentence;
      else this.match = answer;
    });
  }

  /** The same file, told by another property or as the other kind. */
  async choose(choice: MatchChoice): Promise<void> {
    await this.#work(async () => {
      this.match = await this.#session.run<BoundaryMatch>((api) => api.matchAgain(choice));
    });
  }

  /** Saves what is shown, and has what it made out of date trained again. */
  async save(): Promise<void> {
    const { match } = this;
    if (!match) return;
    await this.#change(
      () => this.#session.run<ImportFailure | undefined>((api) => api.saveBoundaries(this.#report())),
      `The boundaries of ${match.fileName} are saved.`,
    );
  }

  /** Goes back to the outline of the records. */
  async remove(): Promise<void> {
    const dataSet = app.active;
    if (!dataSet) return;
    await this.#change(async () => {
      await this.#session.run<void>((api) => api.removeBoundaries(dataSet.id, this.#report()));
      return undefined;
    }, 'The boundaries are removed: the study area is the outline of the records again.');
  }

  /** Forgets the file that was looked at; ends what is under way. */
  putAway(): void {
    this.#session.end();
    this.match = undefined;
    this.problem = '';
    this.message = '';
  }

  /**
   * Replaces the geography, and has what it made out of date trained again. A training under way would save figures of
   * the former study area: it is ended before and begins anew afterwards, whatever comes of the change.
   */
  async #change(replace: () => Promise<ImportFailure | undefined>, done: string): Promise<void> {
    const id = app.active?.id ?? '';
    const stale = app.outcomesOf(id).some(({ kind }) => OF_THE_STUDY_AREA.includes(kind));
    const interrupted = training.status === 'running' && training.concernsActive;
    if (interrupted) training.cancel();
    let changed = false;
    await this.#work(async () => {
      const failure = await replace();
      if (failure) {
        this.problem = failure.sentence;
        return;
      }
      changed = true;
      this.putAway();
      await app.refresh();
      this.message = stale || interrupted ? `${done} Hot spots and risk are being trained again for it.` : done;
    });
    // another data set may be in use by now
    if (app.active?.id !== id) return;
    if (interrupted) void training.trainAll();
    else if (changed && stale) void training.trainAgain(OF_THE_STUDY_AREA);
  }

  async #work(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.problem = '';
    this.message = '';
    this.progress = { done: 0, text: 'Starting' };
    try {
      await work();
    } catch (error) {
      // ending the session is how a person cancels
      if (!(error instanceof Cancelled)) this.problem = (error as Error).message;
    } finally {
      this.busy = this.looking = false;
    }
  }

  #report(): (done: number, text: string) => void {
    return callback((done: number, text: string) => {
      this.progress = { done, text };
    });
  }
}
