/**
 * One import in its worker, step by step: look at a file, read all files, save. What was read stays in this worker
 * until it is saved or the worker ends, so that a person can look and choose in between and no file is read twice.
 */
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { FilePreview, ImportFailure, ImportFindings, ImportProgress, SavedMapping } from '#lib/contract/import.ts';
import type { ReadRequest, SaveRequest } from '#lib/contract/workers.ts';
import { deriveGeography } from '#lib/core/geo/geography.ts';
import { finishImport } from '#lib/ingest/finish-import.ts';
import { previewFile } from '#lib/ingest/preview-file.ts';
import { readIncidents, type IncidentsRead } from '#lib/ingest/read-incidents.ts';
import { sharedDatabase, type StreetlightDatabase } from '#lib/storage/database.ts';
import { saveDataSet } from '#lib/storage/data-sets.ts';
import { readSavedMapping, saveMapping } from '#lib/storage/mappings.ts';
import { overviewOf, summarise } from './describe-table.ts';

type OnImportProgress = (progress: ImportProgress) => void;

/** What the last `readForImport` read, with the header under which its mapping is kept. */
let held: { readonly read: IncidentsRead; readonly last: ImportProgress | undefined } | undefined;

/** The preview of a file, with the mapping that a person confirmed earlier for the same header, if any. */
export async function previewForImport(file: File): Promise<FilePreview | ImportFailure> {
  const preview = await previewFile(file);
  if ('failed' in preview) return preview;
  // files without a header all have the same "names"
  const saved = preview.hasHeader
    ? await readSavedMapping(await sharedDatabase(), headerKey(preview.header))
    : undefined;
  return saved ? { ...preview, saved } : preview;
}

export async function readForImport(
  request: ReadRequest,
  onProgress: OnImportProgress,
): Promise<ImportFindings | ImportFailure> {
  held = undefined;
  let last: ImportProgress | undefined;
  const read = await readIncidents(request.files, request.mapping, {
    ...(request.boundaries ? { boundaries: request.boundaries } : {}),
    onProgress(progress) {
      last = progress;
      onProgress(progress);
    },
  });
  if ('failed' in read) return read;
  held = { read, last };
  return read.findings;
}

export async function saveImport(request: SaveRequest, onProgress: OnImportProgress): Promise<DataSetSummary> {
  if (!held) throw new Error('saveImport: expected files that were read before, got none');
  const { read, last } = held;
  const say = (text: string): void => {
    if (last) onProgress({ ...last, text });
  };
  say('Applying your choices');
  const { table, hash, report, leaky } = await finishImport(read, request.choices);
  const { rejectedRows, ...shortReport } = report;
  say('Finding the study area');
  const geography = deriveGeography(table, read.boundaries);
  const summary = summarise(table, {
    id: `data-${crypto.randomUUID()}`,
    name: request.name,
    kind: 'import',
    createdAt: new Date().toISOString(),
    hash,
    report: shortReport,
  });
  say('Saving on this device');
  // asked for anew: another tab may have closed the connection during the long reading
  const db = await sharedDatabase();
  const details = { geography, overview: overviewOf(table), ...(leaky ? { leaky } : {}) };
  await saveDataSet(db, summary, table, details, rejectedRows);
  held = undefined;
  await keepMapping(db, {
    header: headerKey(read.header),
    mapping: read.mapping,
    choices: request.choices,
    savedAt: summary.createdAt,
  });
  return summary;
}

/** The data set is saved by now: a mapping that finds no room is not proposed again, and the import has not failed. */
async function keepMapping(db: StreetlightDatabase, mapping: SavedMapping): Promise<void> {
  try {
    await saveMapping(db, mapping);
  } catch (error) {
    console.warn('The mapping could not be kept for the next file', error);
  }
}

/** Tells the same layout again: the names of all columns in their order. */
function headerKey(header: readonly string[]): string {
  return JSON.stringify(header);
}
