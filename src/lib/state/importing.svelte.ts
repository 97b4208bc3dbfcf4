/**
 * One import from picked files to a saved data set, as the Data page shows it: look into the first file, read all of
 * them in the background while the person checks the columns, save when they press Import.
 */
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import type {
  FilePreview,
  ImportChoices,
  ImportFailure,
  ImportFindings,
  ImportProgress,
  SavedMapping,
} from '#lib/contract/import.ts';
import type { BoundariesChoice, BoundariesFound, ProjectionsFound } from '#lib/contract/places.ts';
import type { ImportWorkerApi } from '#lib/contract/workers.ts';
import { callback, Cancelled, runJob } from '#lib/worker-client/run-job.ts';
import { WorkerSession } from '#lib/worker-client/worker-session.ts';
import { startImportWorker } from '#lib/worker-client/workers.ts';
import { app } from './app.svelte.ts';
import { nameFor } from './import-name.ts';
import { fitsHeader, mappingAgain } from './mapping-again.ts';
import { isConfirmed, liesElsewhere, waitsForPlace, withCandidate, withPlace } from './place-choice.ts';
import { saved } from './services.ts';

class Importing {
  stage = $state<'empty' | 'looking' | 'mapping' | 'importing' | 'done'>('empty');
  files = $state.raw<readonly File[]>([]);
  preview = $state.raw<FilePreview | undefined>(undefined);
  mapping = $state.raw<ColumnMapping | undefined>(undefined);
  /** The first rows in words, as the mapping reads them, and what stands in the way of importing. */
  meaning = $state.raw<readonly string[]>([]);
  problems = $state.raw<readonly string[]>([]);
  /** What deserves a look in the first rows, in sentences. */
  warnings = $state.raw<readonly string[]>([]);
  /** What reading the whole files found; undefined while they are read. */
  findings = $state.raw<ImportFindings | undefined>(undefined);
  choices = $state.raw<ImportChoices>({});
  /** Where coordinates in metres or feet may lie; undefined where there are none. */
  projections = $state.raw<ProjectionsFound | undefined>(undefined);
  /** A file of areas that the person gave, and how it is read. */
  boundaries = $state.raw<File | undefined>(undefined);
  boundariesChoice = $state.raw<BoundariesChoice>({});
  name = $state('');
  /** Of reading and saving; undefined before. */
  progress = $state.raw<ImportProgress | undefined>(undefined);
  /** What is wrong and what to do; empty if nothing is. */
  problem = $state('');
  cancelled = $state(false);
  result = $state.raw<DataSetSummary | undefined>(undefined);
  /** True while the files are read whole. */
  reading = $state(false);
  readonly #session = new WorkerSession<ImportWorkerApi>(startImportWorker);
  #reading: Promise<ImportFindings | ImportFailure> | undefined;
  #checking: Promise<void> | undefined;
  /** Counts up with every change of files or mapping: what was begun before it is not shown any more. */
  #turn = 0;

  /**
   * Looks into the first of the picked files and proposes a mapping.
   * @param again how these files were imported before, where a person wants to change that
   */
  async choose(files: readonly File[], again?: Pick<SavedMapping, 'mapping' | 'choices'>): Promise<void> {
    this.reset();
    if (files.length === 0) return;
    this.files = files;
    this.name = nameFor(files);
    this.stage = 'looking';
    await this.#guard('empty', ++this.#turn, async (current) => {
      const preview = await this.#session.run<FilePreview | ImportFailure>((api) => api.preview(files[0]));
      if (!current()) return;
      if ('failed' in preview) {
        this.problem = preview.sentence;
        this.stage = 'empty';
        return;
      }
      this.preview = preview;
      this.projections = preview.projections;
      this.stage = 'mapping';
      const known = again && fitsHeader(again.mapping, preview) ? again : preview.saved;
      if (known) {
        this.choices = known.choices;
        const mapping = mappingAgain(preview, known.mapping);
        await this.#take(known === again ? mapping : await this.#placedAgain(mapping, preview), current);
      } else {
        this.mapping = preview.mapping;
        this.meaning = preview.meaning;
        this.warnings = preview.warnings;
        this.problems = preview.problems;
        this.#read();
      }
    });
  }

  /** Takes a mapping that the person changed, and reads the rows anew. */
  async mapAs(mapping: ColumnMapping): Promise<void> {
    if (!this.preview) return;
    // a worker in the middle of a file answers nothing else
    this.#session.end();
    await this.#guard('mapping', ++this.#turn, (current) => this.#take(mapping, current));
  }

  /** Takes the areas from a file of boundaries, or no longer. */
  async useBoundaries(file: File | undefined, choice: BoundariesChoice = {}): Promise<void> {
    this.boundaries = file;
    this.boundariesChoice = choice;
    if (this.mapping) await this.mapAs(this.mapping);
  }

  /** What a file of boundaries holds. In a worker of its own: that of the import may be in the middle of a file. */
  lookAtBoundaries(file: File, choice: BoundariesChoice): Promise<BoundariesFound | ImportFailure> {
    return runJob<ImportWorkerApi, BoundariesFound | ImportFailure>(startImportWorker, (api) =>
      api.lookAtBoundaries(file, choice),
    );
  }

  /** Looks for the projection near a city, at latitude and longitude, or by an EPSG code; likewise. */
  async findProjections(text: string): Promise<ProjectionsFound> {
    const { mapping, files } = this;
    if (!mapping) throw new Error('findProjections: expected a file that was looked into, got none');
    const found = await runJob(startImportWorker, (api) => api.findProjections(files[0], mapping, text));
    // where nothing was found, what was found before stays to choose from
    if (found.candidates.length > 0) this.projections = found;
    return found;
  }

  /** Saves what was read; waits for the reading where it is not done yet. */
  async start(): Promise<void> {
    const { mapping, files } = this;
    if (!mapping || this.problems.length > 0 || this.waitsForPlace) return;
    this.cancelled = false;
    this.problem = '';
    this.stage = 'importing';
    await this.#guard('mapping', this.#turn, async (current) => {
      // a mapping changed a moment ago is still being checked: what it says decides whether, and how, the rows are read
      await this.#checked();
      if (!current() || !this.#isImporting()) return;
      if (this.problems.length > 0 || this.waitsForPlace) {
        this.stage = 'mapping';
        return;
      }
      if (!this.#reading) this.#read();
      const findings = await this.#reading!;
      if (!current()) return;
      if ('failed' in findings) {
        this.problem = findings.sentence;
        this.stage = 'mapping';
        return;
      }
      const name = this.name.trim() || nameFor(files);
      const request = { name, choices: this.choices };
      const result = await this.#session.run((api) => api.save(request, this.#onProgress()));
      this.result = result;
      // first the pages speak of the new data, then the button that trains on it appears
      await app.refresh();
      this.stage = 'done';
      this.#session.end();
      this.#forget();
      // Ask the browser not to clear what was imported; it may ask the person, or say no: the page shows which.
      void navigator.storage?.persist?.();
    });
  }

  /** True until a person has said that records in metres or feet lie where they are shown. */
  get waitsForPlace(): boolean {
    return waitsForPlace(this.projections, this.mapping);
  }

  cancel(): void {
    this.#session.end();
  }

  reset(): void {
    this.#turn++;
    this.#session.end();
    this.#forget();
    this.stage = 'empty';
    this.files = [];
    this.meaning = [];
    this.warnings = [];
    this.problems = [];
    this.choices = {};
    this.boundaries = undefined;
    this.boundariesChoice = {};
    this.projections = undefined;
    this.preview = undefined;
    this.mapping = undefined;
    this.progress = undefined;
    this.problem = '';
    this.cancelled = false;
    this.result = undefined;
  }

  /** A projection confirmed for an earlier file counts for this one only if its records come to lie there too. */
  async #placedAgain(mapping: ColumnMapping, preview: FilePreview): Promise<ColumnMapping> {
    const { projections } = preview;
    const { coordinates, confirmedAt } = mapping;
    if (!projections || coordinates === 'degrees' || !isConfirmed(mapping)) return mapping;
    const file = this.files[0];
    const { candidates } = await this.#session.run((api) => api.findProjections(file, mapping, coordinates));
    if (!liesElsewhere(candidates[0], confirmedAt, projections.where)) return mapping;
    const best = projections.candidates[0];
    return best ? withCandidate(mapping, best) : withPlace(mapping, false);
  }

  /** Ends when no check of a mapping is under way. A failure is told by whoever asked for that check. */
  async #checked(): Promise<void> {
    await Promise.allSettled([this.#checking]);
  }

  /** A check that failed meanwhile has gone back to the mapping. */
  #isImporting(): boolean {
    return this.stage === 'importing';
  }

  #take(mapping: ColumnMapping, current: () => boolean): Promise<void> {
    return (this.#checking = this.#check(mapping, current));
  }

  async #check(mapping: ColumnMapping, current: () => boolean): Promise<void> {
    const preview = this.preview!;
    this.mapping = mapping;
    this.#forget();
    this.problem = '';
    const check = await this.#session.run((api) => api.checkMapping(preview, mapping));
    if (!current()) return;
    this.mapping = check.mapping;
    this.projections = check.projections ?? (check.mapping.coordinates === 'degrees' ? undefined : this.projections);
    this.meaning = check.meaning;
    this.warnings = check.warnings;
    this.problems = check.problems;
    this.#read();
  }

  /** Reads the files whole in the background; a failure is shown as soon as it is known. */
  #read(): void {
    const { mapping, files, boundaries, boundariesChoice } = this;
    if (!mapping || this.problems.length > 0) return;
    this.progress = undefined;
    const request = {
      files: [...files],
      mapping,
      ...(boundaries ? { boundaries: { ...boundariesChoice, file: boundaries } } : {}),
    };
    const reading = this.#session.run<ImportFindings | ImportFailure>((api) => api.read(request, this.#onProgress()));
    this.#reading = reading;
    this.reading = true;
    const isCurrent = (): boolean => this.#reading === reading;
    reading.then(
      (findings) => {
        if (!isCurrent()) return;
        this.reading = false;
        if ('failed' in findings) this.problem = findings.sentence;
        else this.findings = findings;
      },
      (error: unknown) => {
        if (!isCurrent()) return;
        this.#forget();
        // while the person waits for Import, `start` says it
        if (!(error instanceof Cancelled) && this.stage === 'mapping') this.problem = sentenceOf(error);
      },
    );
  }

  /** What was read is not there any more: the next Import reads anew. */
  #forget(): void {
    this.#reading = undefined;
    this.reading = false;
    this.findings = undefined;
  }

  #onProgress(): (progress: ImportProgress) => void {
    const turn = this.#turn;
    return callback((progress: ImportProgress) => {
      if (this.#turn === turn) this.progress = progress;
    });
  }

  async #guard(
    stageAfterFailure: 'empty' | 'mapping',
    turn: number,
    work: (current: () => boolean) => Promise<void>,
  ): Promise<void> {
    const current = (): boolean => this.#turn === turn;
    try {
      await work(current);
    } catch (error) {
      if (!current()) return;
      this.stage = stageAfterFailure;
      this.#forget();
      if (error instanceof Cancelled) {
        this.cancelled = true;
        // it may have been saved in the very moment of the cancel: the list shows what there is
        await app.refresh();
        // waits until the worker that was ended has let go
        void saved
          .sweepWhenFree()
          .catch((failure: unknown) => console.warn('What the cancelled import left could not be removed', failure));
      } else this.problem = sentenceOf(error);
    }
  }
}

function sentenceOf(error: unknown): string {
  return `${(error as Error).message} Nothing that was saved before has changed.`;
}

export const importing = new Importing();
