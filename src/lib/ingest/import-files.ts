/** Imports files as mapped: bytes to an `IncidentTable`, a report on everything that was found, and a hash. */
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import type { ImportChoices, ImportFailure, ImportResult } from '#lib/contract/import.ts';
import { finishImport } from './finish-import.ts';
import { readIncidents } from './read-incidents.ts';
import type { ImportOptions } from './records/read-files.ts';
import type { ImportSource } from './bytes/source.ts';

/**
 * Reads files into one table and finishes it without asking anybody in between.
 *
 * @param files in the order in which their rows are to stand
 * @param mapping how the first file is to be read (from `previewFile`, as confirmed). A further file with another
 *   header is read by its columns of the same names, else mapped anew from its own content.
 * @returns the table with report and hash, or a failure in one sentence: never throws for what is in a file
 */
export async function importFiles(
  files: readonly ImportSource[],
  mapping: ColumnMapping,
  options: ImportOptions = {},
  choices: ImportChoices = {},
): Promise<ImportResult | ImportFailure> {
  const read = await readIncidents(files, mapping, options);
  return 'failed' in read ? read : finishImport(read, choices);
}
