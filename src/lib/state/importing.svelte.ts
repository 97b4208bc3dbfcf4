/** One import from picked files to a saved data set, as the Data page shows it. */
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { ColumnMapping, FilePreview, ImportFailure, ImportProgress } from '#lib/contract/import.ts';
import type { ImportWorkerApi } from '#lib/contract/workers.ts';
import { callback, Cancelled, runJob } from '#lib/worker-client/run-job.ts';
import { startImportWorker } from '#lib/worker-client/workers.ts';
import { app } from './app.svelte.ts';

class Importing {
  stage = $state<'empty' | 'looking' | 'mapping' | 'importing' | 'done'>('empty');
  files = $state.raw<readonly File[]>([]);
  preview = $state.raw<FilePreview | undefined>(undefined);
  mapping = $state.raw<ColumnMapping | undefined>(undefined);
  /** The first rows in words, as the mapping reads them, and what stands in the way of importing. */
  meaning = $state.raw<readonly string[]>([]);
  problems = $state.raw<readonly string[]>([]);
  name = $state('');
  progress = $state.raw<ImportProgress | undefined>(undefined);
  /** What is wrong and what to do; empty if nothing is. */
  problem = $state('');
  cancelled = $state(false);
  result = $state.raw<DataSetSummary | undefined>(undefined);
  #controller: AbortController | undefined;

  /** Looks into the first of the picked files and proposes a mapping. */
  async choose(files: readonly File[]): Promise<void> {
    this.#controller?.abort();
    this.reset();
    if (files.length === 0) return;
    this.files = files;
    this.name = nameFor(files);
    this.stage = 'looking';
    await this.#guard(async (signal) => {
      const preview = await runJob<ImportWorkerApi, FilePreview | ImportFailure>(
        startImportWorker,
        (api) => api.preview(files[0]),
        signal,
      );
      if ('failed' in preview) {
        this.problem = preview.sentence;
        this.stage = 'empty';
        return;
      }
      this.preview = preview;
      this.mapping = preview.mapping;
      this.meaning = preview.meaning;
      this.problems = preview.problems;
      this.stage = 'mapping';
    }, 'empty');
  }

  /** Takes a mapping that the person changed, and reads the first rows anew. */
  mapAs(mapping: ColumnMapping): void {
    const { preview } = this;
    if (!preview) return;
    this.mapping = mapping;
    void this.#guard(async (signal) => {
      const check = await runJob(startImportWorker, (api) => api.checkMapping(preview, mapping), signal);
      this.meaning = check.meaning;
      this.problems = check.problems;
    }, 'mapping');
  }

  async start(): Promise<void> {
    const { mapping, files } = this;
    if (!mapping) return;
    this.problem = '';
    this.cancelled = false;
    this.progress = undefined;
    this.stage = 'importing';
    await this.#guard(async (signal) => {
      const name = this.name.trim() || nameFor(files);
      const result = await runJob<ImportWorkerApi, DataSetSummary | ImportFailure>(
        startImportWorker,
        (api) =>
          api.importFiles(
            { files: [...files], mapping, name },
            callback((progress: ImportProgress) => (this.progress = progress)),
          ),
        signal,
      );
      if ('failed' in result) {
        this.problem = result.sentence;
        this.stage = 'mapping';
        return;
      }
      this.result = result;
      // first the pages speak of the new data, then the button that trains on it appears
      await app.refresh();
      this.stage = 'done';
      // Ask the browser not to clear what was imported; it may ask the person, or say no: the page shows which.
      void navigator.storage?.persist?.();
    }, 'mapping');
  }

  cancel(): void {
    this.#controller?.abort();
  }

  reset(): void {
    this.stage = 'empty';
    this.files = [];
    this.meaning = [];
    this.problems = [];
    this.preview = undefined;
    this.mapping = undefined;
    this.progress = undefined;
    this.problem = '';
    this.cancelled = false;
    this.result = undefined;
  }

  async #guard(work: (signal: AbortSignal) => Promise<void>, stageAfterFailure: 'empty' | 'mapping'): Promise<void> {
    this.#controller?.abort();
    const controller = new AbortController();
    this.#controller = controller;
    try {
      await work(controller.signal);
    } catch (error) {
      if (this.#controller !== controller) return;
      this.stage = stageAfterFailure;
      if (error instanceof Cancelled) {
        this.cancelled = true;
        // it may have been saved in the very moment of the cancel: the list shows what there is
        await app.refresh();
      } else this.problem = `${(error as Error).message} Nothing that was saved before has changed.`;
    }
  }
}

/** A name for people from the names of the files: "chicago_crimes_2016.csv.gz" gives "chicago crimes 2016". */
function nameFor(files: readonly File[]): string {
  const plain = files.map((file) =>
    file.name
      .replace(/(\.(csv|tsv|txt|gz|zip))+$/i, '')
      .replaceAll(/[_\s]+/g, ' ')
      .trim(),
  );
  return plain.length === 1 ? plain[0] : `${plain[0]} and ${plain.length - 1} more`;
}

export const importing = new Importing();
