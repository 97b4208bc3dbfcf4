/** Real incident files for tests and benches: they are never committed, and a test without them says so. */
import { existsSync, openAsBlob } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImportResult } from '#lib/contract/import.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { importFiles } from '#lib/ingest/import-files.ts';
import { previewFile } from '#lib/ingest/preview-file.ts';
import type { ImportSource } from '#lib/ingest/bytes/source.ts';

const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Path of a shared file (`STREETLIGHT_DATA`, else `../shared/data` beside the project); undefined if it is absent. */
export function sharedDataPath(name: string): string | undefined {
  const path = join(process.env.STREETLIGHT_DATA ?? resolve(projectRoot, '../shared/data'), name);
  return existsSync(path) ? path : undefined;
}

/** A file on disk as the import takes it, without reading it into memory. */
export async function openIncidentFile(path: string): Promise<ImportSource> {
  const blob = await openAsBlob(path);
  return { name: basename(path), size: blob.size, stream: () => blob.stream() as ReadableStream<Uint8Array> };
}

/** Imports files as the app would without a person changing the mapping. Throws where the app would refuse. */
export async function importIncidents(paths: readonly string[]): Promise<ImportResult> {
  return importSources(await Promise.all(paths.map(openIncidentFile)));
}

/** The same for files that need not be on disk. */
export async function importSources(files: readonly ImportSource[]): Promise<ImportResult> {
  const preview = await previewFile(files[0]);
  if ('failed' in preview) throw new Error(preview.sentence);
  if (preview.problems.length > 0) throw new Error(`${preview.fileName}: ${preview.problems.join(' ')}`);
  const result = await importFiles(files, preview.mapping);
  if ('failed' in result) throw new Error(result.sentence);
  return result;
}

/** The table of one or more files, in the order given. */
export async function loadIncidents(paths: readonly string[]): Promise<IncidentTable> {
  return (await importIncidents(paths)).table;
}
