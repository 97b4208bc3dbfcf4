/** A database of its own with one data set saved in it, for tests of storage, jobs and routes. */
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import { deriveGeography } from '#lib/core/geo/geography.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { overviewOf, summarise } from '#lib/jobs/describe-table.ts';
import { openDatabase, type StreetlightDatabase } from '#lib/storage/database.ts';
import { saveDataSet } from '#lib/storage/data-sets.ts';

let databases = 0;

export async function freshDatabase(): Promise<StreetlightDatabase> {
  return openDatabase(`test-${databases++}`);
}

export async function saveTable(
  db: StreetlightDatabase,
  table: IncidentTable,
  id = 'one',
  createdAt = '2026-01-01T00:00:00.000Z',
): Promise<DataSetSummary> {
  const summary = summarise(table, { id, name: `Test ${id}`, kind: 'import', createdAt, hash: `hash-${id}` });
  await saveDataSet(db, summary, table, { geography: deriveGeography(table), overview: overviewOf(table) }, []);
  return summary;
}
