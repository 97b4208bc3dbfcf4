/** Data sets as files: exports, backups, and backups brought back; what is under way and what came of it. */
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { KeepingWorkerApi, Restored, RestoreFailure } from '#lib/contract/keeping.ts';
import { BACKUP_FILE_ENDING } from '#lib/core/records/backup-format.ts';
import { callback, Cancelled, runJob } from '#lib/worker-client/run-job.ts';
import { startKeepingWorker, type Remote } from '#lib/worker-client/workers.ts';
import { app } from './app.svelte.ts';
import { fileName, saveFile } from './save-file.ts';

export type ExportFormat = 'csv' | 'geojson' | 'backup';

const FORMATS: Readonly<Record<ExportFormat, { readonly ending: string; readonly type: string }>> = {
  csv: { ending: '.csv', type: 'text/csv' },
  geojson: { ending: '.geojson', type: 'application/geo+json' },
  backup: { ending: BACKUP_FILE_ENDING, type: 'application/octet-stream' },
};

/** Names the backup of everything where a data set's id would stand. */
export const EVERYTHING = 'everything';

class Keeping {
  /** Id of the data set that is being written to a file, or `EVERYTHING`; empty if none is. */
  exporting = $state('');
  format = $state<ExportFormat>('csv');
  restoring = $state(false);
  /** Share of the work done, 0..1, and what is being done. */
  done = $state(0);
  text = $state('');
  /** What is wrong and what to do; empty if nothing is. */
  problem = $state('');
  /** The sentence of the status region: what was saved or restored. */
  message = $state('');
  /** The backup restored last, where it holds data sets that were here already: they can be restored beside those. */
  repeatable = $state.raw<Blob | undefined>(undefined);
  #controller: AbortController | undefined;

  get busy(): boolean {
    return this.exporting !== '' || this.restoring;
  }

  /** Writes a data set as a file and hands it to the browser's download. */
  async export(dataSet: DataSetSummary, format: ExportFormat): Promise<void> {
    await this.#export(dataSet.id, dataSet.name, format, (api, report) => {
      if (format === 'csv') return api.exportCsv(dataSet.id, report);
      if (format === 'geojson') return api.exportGeoJson(dataSet.id, report);
      return api.backup({ dataSetIds: [dataSet.id] }, report);
    });
  }

  /** One backup of all data sets with their models, the saved mappings and the settings. */
  async backupAll(): Promise<void> {
    const dataSetIds = app.dataSets.map(({ id }) => id);
    await this.#export(EVERYTHING, 'Streetlight', 'backup', (api, report) => api.backup({ dataSetIds }, report));
  }

  /**
   * Restores a backup: all of it, or nothing and a sentence in `problem`.
   * @returns what came back; undefined if it failed or was cancelled
   */
  async restore(file: Blob, alreadyHere: 'keep' | 'copy' = 'keep'): Promise<Restored | undefined> {
    let result: Restored | undefined;
    this.restoring = true;
    this.repeatable = undefined;
    await this.#run(async (signal) => {
      const answer = await runJob<KeepingWorkerApi, Restored | RestoreFailure>(
        startKeepingWorker,
        (api) => api.restore({ file, alreadyHere }, this.#report()),
        signal,
      );
      if ('failed' in answer) {
        this.problem = answer.sentence;
        return;
      }
      result = answer;
      this.message = restoredSentence(answer);
      if (answer.alreadyHere.length > 0) this.repeatable = file;
    });
    this.restoring = false;
    // also after a cancel: it may have been saved in that very moment
    await app.refresh();
    return result;
  }

  cancel(): void {
    this.#controller?.abort();
  }

  async #export(
    id: string,
    name: string,
    format: ExportFormat,
    write: (api: Remote<KeepingWorkerApi>, report: (done: number, text: string) => void) => Promise<Blob>,
  ): Promise<void> {
    this.exporting = id;
    this.format = format;
    await this.#run(async (signal) => {
      const blob = await runJob(startKeepingWorker, (api) => write(api, this.#report()), signal);
      const { ending, type } = FORMATS[format];
      const file = `${fileName(name)}${format === 'backup' ? `-${isoToday()}` : ''}${ending}`;
      saveFile(file, blob, type);
      this.message = `Saved as ${file}`;
    });
    this.exporting = '';
  }

  async #run(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#controller?.abort();
    const controller = new AbortController();
    this.#controller = controller;
    this.problem = '';
    this.message = '';
    this.done = 0;
    this.text = '';
    try {
      await work(controller.signal);
    } catch (error) {
      if (error instanceof Cancelled) this.message = 'Cancelled. Nothing has changed.';
      else this.problem = (error as Error).message;
    }
  }

  #report(): (done: number, text: string) => void {
    return callback((done: number, text: string) => {
      this.done = Math.min(1, done);
      this.text = text;
    });
  }
}

function restoredSentence({ restored, alreadyHere, modelsLeftOut }: Restored): string {
  const names = (sets: readonly DataSetSummary[]): string => sets.map(({ name }) => `“${name}”`).join(', ');
  return [
    alreadyHere.length > 0
      ? `${names(alreadyHere)} ${alreadyHere.length === 1 ? 'is' : 'are'} on this device already and ${alreadyHere.length === 1 ? 'stays as it is' : 'stay as they are'}.`
      : '',
    modelsLeftOut > 0
      ? `${modelsLeftOut} ${modelsLeftOut === 1 ? 'model was' : 'models were'} made by another version of the app: train again.`
      : '',
    restored.length > 0 ? `Restored ${names(restored)}` : 'Nothing was restored.',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function isoToday(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const keeping = new Keeping();
