/** What was found in the first part of a file, for a person to confirm before importing. */
import type { FilePreview, ImportFailure } from '#lib/contract/import.ts';
import { detectFully } from './detect-fully.ts';
import type { DetectedMapping } from './detect-mapping.ts';
import { failureFrom } from './input-problem.ts';
import { leftOutSentences } from './left-out-columns.ts';
import { mappingProblems, sentences } from './mapping-problems.ts';
import { MEANINGS, rowMeanings } from './row-meaning.ts';
import { sniff } from './sniff.ts';
import type { ImportSource } from './source.ts';

/**
 * Looks at a file and proposes how to read it. Reads about the first megabyte; where that leaves open whether the day
 * or the month comes first, as much of the date column as it takes.
 * @returns the preview, or a failure in one sentence for what is no CSV at all
 */
export async function previewFile(file: ImportSource): Promise<FilePreview | ImportFailure> {
  try {
    const shape = await sniff(file);
    const detected = await detectFully(file, shape);
    const { mapping, layout } = detected;
    const problems = mappingProblems(mapping, shape.header);
    if (detected.unknownProjection && mapping.columns.area === undefined) {
      problems.push(
        'the coordinates are metres or feet of a map projection that is not named in the file. Convert them to latitude and longitude, or choose an area column.',
      );
    }
    const rows = shape.sample.slice(0, 20);
    return {
      fileName: file.name,
      bytes: file.size,
      compression: shape.compression,
      encoding: shape.encoding,
      delimiter: shape.delimiter,
      hasHeader: shape.hasHeader,
      header: shape.header,
      rows,
      ...(layout ? { layout: layout.name } : {}),
      mapping,
      ambiguousDates: detected.ambiguousDates,
      meaning: problems.length > 0 ? [] : await rowMeanings(rows.slice(0, MEANINGS), mapping, shape.header.length),
      warnings: warningsOf(shape.header, detected),
      problems: sentences(problems),
    };
  } catch (error) {
    return failureFrom(file.name, error);
  }
}

function warningsOf(header: readonly string[], detected: DetectedMapping): string[] {
  const { mapping } = detected;
  const warnings: string[] = [];
  const repeated = header.filter((name, index) => header.indexOf(name) < index);
  for (const name of new Set(repeated))
    warnings.push(`The column name "${name}" stands more than once; the first one is taken.`);
  if (detected.ambiguousDates) {
    warnings.push(
      `Every date reads both as day-month and as month-day. They are taken as ${mapping.dateOrder === 'month-first' ? 'month-day' : 'day-month'}: check that.`,
    );
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
  if (detected.swapped) {
    warnings.push('The columns for latitude and longitude hold each other’s values; they were swapped back.');
  }
  if (detected.unknownProjection) {
    warnings.push('The coordinates are metres or feet of an unknown map projection: maps will stay empty.');
  }
  if (mapping.columns.latitude === undefined && !mapping.coordinatePair) {
    warnings.push('There are no coordinates: maps will stay empty.');
  }
  if (mapping.columns.type === undefined)
    warnings.push('There is no crime type: predictions of types will not be available.');
  warnings.push(...leftOutSentences(header, mapping));
  return warnings;
}
