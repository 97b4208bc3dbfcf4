/** What pages and the keeping worker say to each other: exports, backups and bringing them back. */
import type { LayerContent } from '#lib/core/exports/layer-content.ts';
import type { LayerFacts } from '#lib/core/exports/layer-facts.ts';
import type { OnProgress } from '#lib/core/records/model-record.ts';
import type { DataSetSummary } from './data-set.ts';
import type { RejectedRow } from './import.ts';

export interface BackupRequest {
  readonly dataSetIds: readonly string[];
}

export interface RestoreRequest {
  readonly file: Blob;
  /** What to do with a data set that is on this device already: leave it alone, or restore a second one beside it. */
  readonly alreadyHere: 'keep' | 'copy';
}

export interface Restored {
  readonly restored: readonly DataSetSummary[];
  /** On this device already and left as they are. */
  readonly alreadyHere: readonly DataSetSummary[];
  /** Models of a version that this app cannot read: they must be trained again. */
  readonly modelsLeftOut: number;
}

/** A file that cannot be restored: what is wrong and what to do. Nothing on the device has changed. */
export interface RestoreFailure {
  readonly failed: true;
  readonly sentence: string;
}

/** A layer of the map as a file. Whether small counts are left out is one of its facts. */
export interface LayerExport {
  readonly content: LayerContent;
  readonly facts: LayerFacts;
  readonly format: 'geojson' | 'csv';
}

export interface KeepingWorkerApi {
  /** All records as CSV that this app imports again, with areas and their names. */
  exportCsv(dataSetId: string, onProgress: OnProgress): Promise<Blob>;
  /** All records as points of a GeoJSON FeatureCollection (RFC 7946). */
  exportGeoJson(dataSetId: string, onProgress: OnProgress): Promise<Blob>;
  /** What a layer of the map shows, with the facts about it inside. */
  exportLayer(request: LayerExport, onProgress: OnProgress): Promise<Blob>;
  /** An import report as CSV: `head` (header, counts, notes) and then every rejected row of the data set. */
  exportReport(dataSetId: string, head: readonly (readonly string[])[]): Promise<Blob>;
  /** The first rejected rows of a data set. */
  firstRejectedRows(dataSetId: string, most: number): Promise<readonly RejectedRow[]>;
  /** Data sets with their reports and models, saved mappings and settings, as one file. */
  backup(request: BackupRequest, onProgress: OnProgress): Promise<Blob>;
  /** Restores all of a backup or nothing. */
  restore(request: RestoreRequest, onProgress: OnProgress): Promise<Restored | RestoreFailure>;
}
