/** Boundaries for a saved data set: read and matched, shown, then saved; or taken away again. */
import type { BoundaryMatch, MatchChoice, MatchRequest } from '#lib/contract/boundaries.ts';
import type { ImportFailure } from '#lib/contract/import.ts';
import { deriveGeography } from '#lib/core/geo/geography.ts';
import type { OnProgress } from '#lib/core/records/model-record.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { ownExtent } from '#lib/core/geo/extent.ts';
import { boundariesOf, layOver, matchAs, type LaidOver } from '#lib/ingest/areas/boundaries/match-boundaries.ts';
import { readFeatures } from '#lib/ingest/areas/boundaries/read-features.ts';
import { failureFrom, InputProblem } from '#lib/ingest/input-problem.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { readDataSet, readTable } from '#lib/storage/data-sets.ts';
import { replaceGeography } from '#lib/storage/geographies.ts';

/** One worker serves one file: what was matched last is what is saved. */
let held: { readonly dataSetId: string; readonly laid: LaidOver; choice: MatchChoice } | undefined;

export async function matchBoundaries(
  { dataSetId, file, choice }: MatchRequest,
  onProgress: OnProgress,
): Promise<BoundaryMatch | ImportFailure> {
  held = undefined;
  const table = await tableOf(dataSetId, onProgress);
  try {
    const records = ownExtent(table.latitude, table.longitude);
    if (!records) throw new InputProblem('none of the records has coordinates, so no boundary can be laid over them.');
    let read = 0;
    const features = await readFeatures(file, records, (bytes) => {
      read += bytes;
      onProgress(0.1 + 0.5 * (read / Math.max(1, file.size)), 'Reading the boundaries');
    });
    onProgress(0.7, 'Looking which records lie where');
    const laid = layOver(file.name, file.size, features, table);
    const match = matchAs(laid, choice);
    held = { dataSetId, laid, choice: match.choice };
    return match;
  } catch (error) {
    return failureFrom(file.name, error);
  }
}

export function matchAgain(choice: MatchChoice): Promise<BoundaryMatch> {
  if (!held) throw new Error('matchAgain: expected boundaries that were read before, got none');
  held.choice = choice;
  return Promise.resolve(matchAs(held.laid, choice));
}

export async function saveBoundaries(onProgress: OnProgress): Promise<ImportFailure | undefined> {
  if (!held) throw new Error('saveBoundaries: expected boundaries that were matched before, got none');
  const { dataSetId, laid, choice } = held;
  try {
    onProgress(0.1, 'Measuring the areas');
    const boundaries = boundariesOf(laid, choice);
    const geography = deriveGeography(laid.table, boundaries);
    if (!geography) throw new InputProblem('none of the records lies inside its boundaries.');
    onProgress(0.8, 'Saving on this device');
    await replaceGeography(await sharedDatabase(), dataSetId, geography);
  } catch (error) {
    return failureFrom(laid.fileName, error);
  }
  held = undefined;
  return undefined;
}

export async function removeBoundaries(dataSetId: string, onProgress: OnProgress): Promise<void> {
  const table = await tableOf(dataSetId, onProgress);
  onProgress(0.4, 'Finding the study area');
  const geography = deriveGeography(table);
  if (!geography) throw new Error('These records have no coordinates, so there is no outline to go back to.');
  onProgress(0.8, 'Saving on this device');
  await replaceGeography(await sharedDatabase(), dataSetId, geography);
}

async function tableOf(dataSetId: string, onProgress: OnProgress): Promise<IncidentTable> {
  const db = await sharedDatabase();
  const dataSet = await readDataSet(db, dataSetId);
  if (!dataSet) throw new Error('This data set is no longer on the device. Reload the page.');
  onProgress(0, 'Reading the records');
  return readTable(db, dataSet);
}
