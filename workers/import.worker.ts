/// <reference lib="webworker" />
/** Reads files of records and of boundaries, and draws the sample. */
import { expose } from 'comlink';
import type { ImportWorkerApi } from '#lib/contract/workers.ts';
import { checkMapping } from '#lib/ingest/columns/check-mapping.ts';
import { lookAtBoundaries } from '#lib/ingest/areas/boundaries/boundaries.ts';
import { lookForProjection } from '#lib/ingest/places/look-for-projection.ts';
import { matchAgain, matchBoundaries, removeBoundaries, saveBoundaries } from '#lib/jobs/boundaries-session.ts';
import { previewForImport, readForImport, saveImport } from '#lib/jobs/import-session.ts';
import { makeSample } from '#lib/jobs/make-sample.ts';

expose({
  preview: previewForImport,
  checkMapping,
  findProjections: lookForProjection,
  lookAtBoundaries,
  read: readForImport,
  save: saveImport,
  makeSample,
  matchBoundaries,
  matchAgain,
  saveBoundaries,
  removeBoundaries,
} satisfies ImportWorkerApi);
