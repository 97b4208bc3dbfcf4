/** What is saved on this device and in use, as pages show it. */
import { base } from '$app/paths';
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { RejectedRow } from '#lib/contract/import.ts';
import { MODEL_KINDS, type ModelKind, type OnProgress } from '#lib/core/records/model-record.ts';
import type { ModelSummary, TrainingOutcome } from '#lib/contract/workers.ts';
import { callback, runJob } from '#lib/worker-client/run-job.ts';
import { startImportWorker } from '#lib/worker-client/workers.ts';
import { saveFile } from './save-file.ts';
import { readDeviceState, saved, type DeviceState } from './services.ts';
import { SAMPLE_OFFERED, SAMPLE_ROWS, SAMPLE_SEED } from './settings.ts';

const CHANNEL = 'streetlight';

class AppState {
  /** `loading` until storage was read once; `failed` where the browser denies storage. */
  status = $state<'loading' | 'ready' | 'failed'>('loading');
  failure = $state('');
  online = $state(true);
  /** Counts up with every change of data or models: pages that ask the API ask again. */
  revision = $state(0);
  #device = $state.raw<DeviceState>({ dataSets: [], active: undefined, outcomes: [], details: undefined });
  #channel: BroadcastChannel | undefined;
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

  outcome(kind: ModelKind): TrainingOutcome | undefined {
    return this.#device.outcomes.find((outcome) => outcome.kind === kind);
  }

  /** What is known of a trained model; undefined where there is none. */
  summary(kind: ModelKind): ModelSummary | undefined {
    const outcome = this.outcome(kind);
    return outcome?.available ? outcome.summary : undefined;
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
      await saved.sweep();
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

  async remove(id: string): Promise<void> {
    await saved.remove(id);
    await this.refresh();
  }

  async exportCsv(dataSet: DataSetSummary): Promise<void> {
    const blob = await runJob(startImportWorker, (api) => api.exportCsv(dataSet.id));
    saveFile(`${dataSet.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.csv`, blob, 'text/csv');
  }

  rejectedRows(id: string): Promise<readonly RejectedRow[]> {
    return saved.rejectedRows(id);
  }

  async #read(): Promise<void> {
    const reading = ++this.#readings;
    const device = await readDeviceState();
    // a later reading has already been shown
    if (reading !== this.#readings) return;
    this.#device = device;
    this.revision++;
  }
}

export const app = new AppState();
