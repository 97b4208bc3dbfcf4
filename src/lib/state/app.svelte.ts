/** What is saved on this device and in use, as pages show it. */
import { base } from '$app/paths';
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import { MODEL_KINDS, type ModelKind, type OnProgress } from '#lib/core/records/model-record.ts';
import { sortedTypes, type VariedKind } from '#lib/core/records/model-variant.ts';
import type { ModelSummary, TrainingOutcome } from '#lib/contract/workers.ts';
import { callback, runJob } from '#lib/worker-client/run-job.ts';
import { startImportWorker } from '#lib/worker-client/workers.ts';
import { readDeviceState, SAMPLE_OFFERED, saved, type DeviceState } from './services.ts';
import { SAMPLE_ROWS, SAMPLE_SEED } from './settings.ts';

const CHANNEL = 'streetlight';
const NOTHING: DeviceState = {
  dataSets: [],
  active: undefined,
  outcomes: [],
  fitted: [],
  outcomesOf: new Map(),
  details: undefined,
  deleted: [],
};

class AppState {
  /** `loading` until storage was read once; `failed` where the browser denies storage. */
  status = $state<'loading' | 'ready' | 'failed'>('loading');
  failure = $state('');
  online = $state(true);
  /** Counts up with every change of data or models: pages that ask the API ask again. */
  revision = $state(0);
  #device = $state.raw<DeviceState>(NOTHING);
  #channel: BroadcastChannel | undefined;
  #expiry: ReturnType<typeof setTimeout> | undefined;
  #readings = 0;

  get dataSets(): readonly DataSetSummary[] {
    return this.#device.dataSets;
  }
  get active(): DataSetSummary | undefined {
    return this.#device.active;
  }
  get details(): DeviceState['details'] {
    return this.#device.details;
  }

  /** Deleted data sets that can be brought back, the last one first. */
  get deleted(): DeviceState['deleted'] {
    return this.#device.deleted;
  }

  /** What training gave for any data set of the list. */
  outcomesOf(dataSetId: string): readonly TrainingOutcome[] {
    return this.#device.outcomesOf.get(dataSetId) ?? [];
  }

  outcome(kind: ModelKind): TrainingOutcome | undefined {
    return this.#device.outcomes.find((outcome) => outcome.kind === kind);
  }

  /** What is known of a trained model; undefined where there is none. */
  summary(kind: ModelKind): ModelSummary | undefined {
    const outcome = this.outcome(kind);
    return outcome?.available ? outcome.summary : undefined;
  }

  /** Models of that kind of the data set in use that are fitted to some crime types, the last one first. */
  fitted(kind: VariedKind): readonly ModelSummary[] {
    return this.#device.fitted.filter((summary) => summary.kind === kind);
  }

  /** The one that is fitted to just those types (codes); undefined where there is none. */
  fittedTo(kind: VariedKind, types: readonly number[]): ModelSummary | undefined {
    const wanted = sortedTypes(types).join();
    return this.fitted(kind).find((summary) => summary.types?.join() === wanted);
  }

  /** The held-out period of the trained models: it is the same for all of one data set. */
  get testPeriod(): ModelSummary['scorecard']['test'] | undefined {
    return MODEL_KINDS.map((kind) => this.summary(kind)).find((summary) => summary !== undefined)?.scorecard.test;
  }

  get trained(): boolean {
    return this.#device.outcomes.length > 0;
  }

  /** Reads what is saved; on the very first visit nothing is, and the caller offers the sample. */
  async start(): Promise<{ firstVisit: boolean }> {
    this.online = navigator.onLine;
    addEventListener('online', () => (this.online = true));
    addEventListener('offline', () => (this.online = false));
    this.#channel = new BroadcastChannel(CHANNEL);
    this.#channel.addEventListener('message', () => void this.#read());
    try {
      await this.#cleanUp();
      await this.#read();
      this.status = 'ready';
      const offered = await saved.readSetting(SAMPLE_OFFERED);
      return { firstVisit: !this.active && offered !== true };
    } catch (error) {
      this.status = 'failed';
      this.failure = `This browser does not let the app keep data on the device (${(error as Error).message}). Leave private browsing or allow storage for this site, then reload.`;
      return { firstVisit: false };
    }
  }

  /** Reads again after a change, here and in other tabs. */
  async refresh(): Promise<void> {
    await this.#read();
    this.#channel?.postMessage('changed');
  }

  /** Draws the sample. Asked for, it becomes the data in use; unasked, it does not displace an import. */
  async loadSample(asked: boolean, onProgress: OnProgress): Promise<DataSetSummary> {
    const figures = new URL(`${base}/sample/chicago-figures.json`, location.origin).href;
    const summary = await runJob(startImportWorker, (api) =>
      api.makeSample(figures, SAMPLE_ROWS, SAMPLE_SEED, asked ? 'always' : 'if-none-in-use', callback(onProgress)),
    );
    await saved.writeSetting(SAMPLE_OFFERED, true);
    await this.refresh();
    return summary;
  }

  async use(id: string): Promise<void> {
    await saved.use(id);
    await this.refresh();
  }

  async rename(id: string, name: string): Promise<void> {
    await saved.rename(id, name);
    await this.refresh();
  }

  /** Deletes a data set; for an hour it can be brought back. */
  async remove(id: string): Promise<void> {
    await saved.discard(id);
    await this.refresh();
  }

  /**
   * Brings a deleted data set back, in use again if it was and no other was chosen since.
   * @throws Error with a sentence if another tab has removed it for good
   */
  async undoRemove(id: string): Promise<void> {
    const back = await saved.bringBack(id);
    await this.refresh();
    if (!back) throw new Error('This data set was removed for good, in another tab or because its hour was over.');
  }

  /** Removes a deleted data set for good. */
  async removeNow(id: string): Promise<void> {
    await saved.erase(id);
    await this.refresh();
  }

  async #read(): Promise<void> {
    const reading = ++this.#readings;
    const device = await readDeviceState();
    // a later reading has already been shown
    if (reading !== this.#readings) return;
    this.#device = device;
    this.revision++;
    this.#eraseInTime(device.deleted);
  }

  /** Removes what nobody can see or bring back. Where that fails (a full disk), it is tried at the next start. */
  async #cleanUp(): Promise<void> {
    try {
      await saved.eraseExpired();
      await saved.sweep();
    } catch (error) {
      console.warn('Leftovers could not be removed', error);
    }
  }

  /** Erases what was deleted as soon as its time to be brought back is over. */
  #eraseInTime(deleted: DeviceState['deleted']): void {
    clearTimeout(this.#expiry);
    if (deleted.length === 0) return;
    const next = Math.min(...deleted.map(({ expires }) => expires));
    this.#expiry = setTimeout(
      () =>
        void saved.eraseExpired().then(
          () => this.refresh(),
          (error: unknown) => console.error('Deleted data sets could not be erased', error),
        ),
      Math.max(0, next - Date.now()) + 1000,
    );
  }
}

export const app = new AppState();
