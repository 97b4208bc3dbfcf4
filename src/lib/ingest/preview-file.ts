/** What was found in the first part of a file, for a person to confirm before importing. */
import type { ColumnMapping, FilePreview, ImportFailure } from '#lib/contract/import.ts';
import { detectMapping } from './detect-mapping.ts';
import { failureOf, InputProblem } from './input-problem.ts';
import { leftOutSentences } from './left-out-columns.ts';
import { mappingProblems } from './mapping-problems.ts';
import { sniff } from './sniff.ts';
import type { ImportSource } from './source.ts';

/**
 * Looks at a file and proposes how to read it. Reads about the first megabyte.
 * @returns the preview, or a failure in one sentence for what is no CSV at all
 */
export async function previewFile(file: ImportSource): Promise<FilePreview | ImportFailure> {
  try {
    const shape = await sniff(file);
    const { mapping, layout, ambiguousDates } = detectMapping(shape);
    return {
      fileName: file.name,
      bytes: file.size,
      compression: shape.compression,
      encoding: shape.encoding,
      delimiter: shape.delimiter,
      hasHeader: shape.hasHeader,
      header: shape.header,
      rows: shape.sample.slice(0, 20),
      ...(layout ? { layout: layout.name } : {}),
      mapping,
      meaning: [],
      warnings: warningsOf(shape.header, mapping, ambiguousDates),
      problems: mappingProblems(mapping, shape.header),
    };
  } catch (error) {
    if (error instanceof InputProblem) return failureOf(file.name, error.message);
    throw error;
  }
}

function warningsOf(header: readonly string[], mapping: ColumnMapping, ambiguousDates: boolean): string[] {
  const warnings: string[] = [];
  const repeated = header.filter((name, index) => header.indexOf(name) < index);
  for (const name of new Set(repeated))
    warnings.push(`The column name "${name}" stands more than once; the first one is taken.`);
  if (ambiguousDates) {
    warnings.push('The dates read both as day-month and as month-day: check which is right.');
  }
  if (mapping.timeResolution === 'month') {
    warnings.push('The dates have a month but no day: models by hour or weekday will not be available.');
  } else if (mapping.timeResolution === 'day') {
    warnings.push('The dates have no time of day: models by hour will not be available.');
  }
  if (mapping.coordinates !== 'degrees') {
    warnings.push(
      `The coordinates are projected (${mapping.coordinates}) and will be turned into latitude and longitude.`,
    );
  }
  if (mapping.columns.latitude === undefined && !mapping.coordinatePair) {
    warnings.push('There are no coordinates: maps will stay empty.');
  }
  if (mapping.columns.type === undefined)
    warnings.push('There is no crime type: predictions of types will not be available.');
  warnings.push(...leftOutSentences(header));
  return warnings;
}
