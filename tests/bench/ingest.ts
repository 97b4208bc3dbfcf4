/** `npm run bench -- ingest`: reads files from disk into the table, everything included. */
import { statSync } from 'node:fs';
import { importIncidents } from '../support/incidents.ts';

/**
 * @returns rows imported and rejected, bytes on disk, seconds from the first byte to the hash (preview apart), and the
 *   largest memory that the whole process held
 */
export async function benchIngest(options: { readonly paths: readonly string[] }): Promise<Record<string, unknown>> {
  const { table, report } = await importIncidents(options.paths);
  return {
    rows: table.rows,
    rejected: report.rowsRead - report.rowsImported,
    bytes: options.paths.reduce((sum, path) => sum + statSync(path).size, 0),
    seconds: report.seconds,
    // maxRSS is in kilobytes
    peak_rss_mb: process.resourceUsage().maxRSS / 1024,
  };
}
