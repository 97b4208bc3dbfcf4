/** Draws the simulated sample from published figures and saves it. */
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import { deriveGeography } from '#lib/core/geo/geography.ts';
import type { OnProgress } from '#lib/core/records/model-record.ts';
import { drawSample } from '#lib/core/sample/draw-sample.ts';
import { checkFigures } from '#lib/core/sample/figures.ts';
import { hashTable } from '#lib/ingest/records/table-hash.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { saveDataSet } from '#lib/storage/data-sets.ts';
import { overviewOf, summarise } from './describe-table.ts';

export async function makeSample(
  figuresUrl: string,
  rows: number,
  seed: number,
  takeOver: 'always' | 'if-none-in-use',
  onProgress: OnProgress,
): Promise<DataSetSummary> {
  onProgress(0, 'Reading the published figures');
  const response = await fetch(figuresUrl);
  if (!response.ok)
    throw new Error(`The sample's figures could not be read (HTTP ${response.status}). Reload the page and try again.`);
  const figures: unknown = await response.json();
  checkFigures(figures);
  onProgress(0.3, 'Drawing incidents');
  const table = drawSample(figures, { rows, seed });
  onProgress(0.6, 'Finding the study area');
  const geography = deriveGeography(table);
  onProgress(0.8, 'Saving on this device');
  const summary = summarise(table, {
    id: `sample-${crypto.randomUUID()}`,
    name: 'Chicago, simulated sample',
    kind: 'sample',
    createdAt: new Date().toISOString(),
    hash: await hashTable(table),
  });
  await saveDataSet(await sharedDatabase(), summary, table, { geography, overview: overviewOf(table) }, [], takeOver);
  return summary;
}
