/** What each worker can do. Workers are written as `expose({...} satisfies …WorkerApi)`, so this file cannot drift. */
import type { Tree } from '#lib/core/forest/growth/tree.ts';
import type { GrowthParams } from '#lib/core/forest/growth/grow-trees.ts';
import type { TrainingSet } from '#lib/core/forest/rows/training-set.ts';
import type { ModelKind, ModelRecord, NotAvailable, OnProgress } from '#lib/core/records/model-record.ts';
import type { DataSetSummary } from './data-set.ts';
import type { ColumnMapping } from './column-mapping.ts';
import type {
  FilePreview,
  ImportChoices,
  ImportFailure,
  ImportFindings,
  ImportProgress,
  MappingCheck,
} from './import.ts';
import type {
  PortalAddress,
  PortalChoice,
  PortalCount,
  PortalEnd,
  PortalFailure,
  PortalPage,
  PortalProgress,
  PortalQuery,
  PortalResume,
} from './portals.ts';

import type { BoundariesWorkerApi } from './boundaries.ts';
import type { BoundariesChoice, BoundariesFound, ProjectionsFound } from './places.ts';

/** A model record without its payload: what lists, cards and `/api/models` show. */
export type ModelSummary = Omit<ModelRecord, 'payload'>;

/** Result of one training job: a saved model, or a sentence why this data cannot support it. */
export type TrainingOutcome =
  | {
      readonly kind: ModelKind;
      readonly available: true;
      readonly summary: ModelSummary;
      /** Of the model's payload. Absent in what was saved before it was kept. */
      readonly payloadVersion?: number;
    }
  | ({
      readonly kind: ModelKind;
      /** A model is there, but of an earlier version of the app: training anew gives one of this version. */
      readonly outdated?: true;
    } & NotAvailable);

export interface TrainingRequest {
  readonly dataSetId: string;
  readonly seed: number;
  /** Counts and types only: codes of the crime types to fit to, ascending. The model of all records stays beside it. */
  readonly types?: readonly number[];
}

export interface TrainingWorkerApi {
  train(request: TrainingRequest, onProgress: OnProgress): Promise<TrainingOutcome>;
}

/** One worker of the pool in which a forest grows; started by a training worker, and ended with it. */
export interface TreeWorkerApi {
  /** Takes what the trees are to be grown from, and lets go of what it had before. */
  load(set: TrainingSet, params: GrowthParams): void;
  /** The trees of these seeds, in their order; their buffers are handed over. */
  grow(seeds: Uint32Array): readonly Tree[];
}

export interface ReadRequest {
  /** Read in this order into one data set. */
  readonly files: readonly File[];
  /** How the first file, and all with the same header, are read. */
  readonly mapping: ColumnMapping;
  /** Areas to put the points into, in place of a column of areas. */
  readonly boundaries?: BoundariesChoice & { readonly file: File };
}

export interface SaveRequest {
  readonly name: string;
  readonly choices: ImportChoices;
}

/** One worker serves one import from preview to saving, so that files are read once. */
export interface ImportWorkerApi extends BoundariesWorkerApi {
  preview(file: File): Promise<FilePreview | ImportFailure>;
  /** How the previewed rows read under a mapping that a person changed, and what stands in its way. */
  checkMapping(preview: FilePreview, mapping: ColumnMapping): Promise<MappingCheck>;
  /**
   * In which projection the coordinates of a file may be. `text`: what the person typed, a city, latitude and
   * longitude, or an EPSG code; empty: the city is guessed from the file.
   */
  findProjections(file: File, mapping: ColumnMapping, text?: string): Promise<ProjectionsFound>;
  /** What a file of boundaries holds, read as chosen. */
  lookAtBoundaries(file: File, choice?: BoundariesChoice): Promise<BoundariesFound | ImportFailure>;
  /** Reads the files whole and keeps the table in this worker; nothing is saved yet. */
  read(request: ReadRequest, onProgress: (p: ImportProgress) => void): Promise<ImportFindings | ImportFailure>;
  /** Saves what the last `read` of this worker read, as chosen. */
  save(request: SaveRequest, onProgress: (p: ImportProgress) => void): Promise<DataSetSummary>;
  /** Draws the simulated sample from the published figures at `figuresUrl` and saves it. */
  makeSample(
    figuresUrl: string,
    rows: number,
    seed: number,
    takeOver: 'always' | 'if-none-in-use',
    onProgress: OnProgress,
  ): Promise<DataSetSummary>;
}

export interface PortalWorkerApi {
  /** The portals to choose from. `today`: the device's calendar date, `YYYY-MM-DD`. */
  portals(today: string): readonly PortalChoice[];
  /** What a pasted address means. Asks nobody. */
  readAddress(text: string): PortalAddress;
  count(query: PortalQuery): Promise<PortalCount | PortalFailure>;
  /** Hands over each page as soon as it is whole; `from`: what came before a failure or a cancel. */
  load(
    query: PortalQuery,
    counted: PortalCount,
    from: PortalResume | undefined,
    onPage: (page: PortalPage) => void,
    onProgress: (progress: PortalProgress) => void,
  ): Promise<PortalEnd | PortalFailure>;
}
