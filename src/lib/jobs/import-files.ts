/** Imports files as a new data set: read, derive its geography, save it whole. */
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { ImportFailure, ImportProgress } from '#lib/contract/import.ts';
import type { ImportRequest } from '#lib/contract/workers.ts';
import { deriveGeography } from '#lib/core/geo/geography.ts';
import { importFiles } from '#lib/ingest/import-files.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { saveDataSet } from '#lib/storage/data-sets.ts';
import { overviewOf, summarise } from './describe-table.ts';

export async function runImport(
  request: ImportRequest,
  onProgress: (progress: ImportProgress) => void,
): Promise<DataSetSummary | ImportFailure> {
  // opened first: where storage is denied nobody should wait for a reading in vain
  await sharedDatabase();
  let last: ImportProgress | undefined;
  const result = await importFiles(request.files, request.mapping, {
    onProgress(progress) {
      last = progress;
      onProgress(progress);
    },
  });
  if ('failed' in result) return result;
  const { table, hash, report } = result;
  const { rejectedRows, ...shortReport } = report;
  const say = (text: string): void => {
    if (last) onProgress({ ...last, text });
  };
  say('Finding the study area');
  const geography = deriveGeography(table);
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
  await saveDataSet(await sharedDatabase(), summary, table, { geography, overview: overviewOf(table) }, rejectedRows);
  return summary;
}
