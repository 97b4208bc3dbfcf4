/** `npm run bench -- ingest`: reads files from disk into the table, everything included. */
import { statSync } from 'node:fs';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { importIncidents, importSources } from '../support/incidents.ts';
import { generatedCsv } from './generated-csv.ts';
import { csvOf } from './sample.ts';

/**
 * @param options.goes how many times the files are read one after the other: the first go in a process pays for the
 *   engine's warming up
 * @returns rows imported and rejected, bytes on disk, seconds from the first byte to the hash (preview apart) of the
 *   first go and of the best one, and the largest memory that the whole process held
 */
export async function benchIngest(options: {
  readonly paths: readonly string[];
  readonly goes?: number;
}): Promise<Record<string, unknown>> {
  const { table, report } = await importIncidents(options.paths);
  let seconds = report.seconds;
  for (let go = 1; go < (options.goes ?? 1); go++) {
    seconds = Math.min(seconds, (await importIncidents(options.paths)).report.seconds);
  }
  return {
    rows: table.rows,
    rejected: report.rowsRead - report.rowsImported,
    bytes: options.paths.reduce((sum, path) => sum + statSync(path).size, 0),
    seconds,
    ...(options.goes === undefined ? {} : { first_seconds: report.seconds }),
    // maxRSS is in kilobytes
    peak_rss_mb: process.resourceUsage().maxRSS / 1024,
  };
}

/** The same for a table that is written as CSV while it is read; `seconds` holds the writing too. */
export async function benchIngestOf(table: IncidentTable): Promise<Record<string, unknown>> {
  const { report } = await importSources([csvOf(table)]);
  return {
    rows: report.rowsImported,
    rejected: report.rowsRead - report.rowsImported,
    seconds: report.seconds,
  };
}

/**
 * The same for a file of that size that is generated while it is read, so that nothing of it stands on disk or in
 * memory; `seconds` holds the generating too, and the memory is that of both.
 */
export async function benchIngestGenerated(bytes: number): Promise<Record<string, unknown>> {
  const { report } = await importSources([generatedCsv(bytes)]);
  return {
    rows: report.rowsImported,
    rejected: report.rowsRead - report.rowsImported,
    bytes,
    seconds: report.seconds,
    peak_rss_mb: process.resourceUsage().maxRSS / 1024,
  };
}
