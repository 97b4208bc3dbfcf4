/// <reference lib="webworker" />
/** Reads files and draws the sample. */
import { expose } from 'comlink';
import type { ImportWorkerApi } from '#lib/contract/workers.ts';
import { checkMapping } from '#lib/ingest/check-mapping.ts';
import { previewFile } from '#lib/ingest/preview-file.ts';
import { exportCsv } from '#lib/jobs/export-csv.ts';
import { runImport } from '#lib/jobs/import-files.ts';
import { makeSample } from '#lib/jobs/make-sample.ts';

expose({ preview: previewFile, checkMapping, importFiles: runImport, makeSample, exportCsv } satisfies ImportWorkerApi);
