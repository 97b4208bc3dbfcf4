/** What was found in the first part of a file, for a person to confirm before importing. */
import type { FilePreview, ImportFailure } from '#lib/contract/import.ts';
import { detectFully } from './columns/detect-fully.ts';
import { expandSource } from './expand-sources.ts';
import { failureFrom } from './input-problem.ts';
import { mappingProblems, rejectionProblem, sentences, UNPLACED } from './columns/mapping-problems.ts';
import { mappingWarnings } from './columns/mapping-warnings.ts';
import { projectionsOf } from './places/look-for-projection.ts';
import { MEANINGS, rowMeanings } from './columns/row-meaning.ts';
import { sniff } from './columns/sniff.ts';
import type { ImportSource } from './bytes/source.ts';
import { tableProblem } from './columns/table-kind.ts';

/** Characters of a cell that a page is given to show: nothing that is read as a column's meaning is longer. */
const LONGEST_CELL = 2000;

/**
 * Looks at a file and proposes how to read it. Reads about the first megabyte; where that leaves open whether the day
 * or the month comes first, as much of the date column as it takes.
 * @returns the preview, or a failure in one sentence for what is no CSV at all
 */
export async function previewFile(given: ImportSource): Promise<FilePreview | ImportFailure> {
  try {
    const { sources, notes } = await expandSource(given);
    const file = sources[0];
    const shape = await sniff(file);
    const detected = await detectFully(file, shape);
    const { layout } = detected;
    const projections = detected.unknownProjection
      ? await projectionsOf({ fileName: file.name, header: shape.header, sample: shape.sample }, detected.mapping)
      : undefined;
    const mapping = projections?.candidates[0]?.mapping ?? detected.mapping;
    const problems = mappingProblems(mapping, shape.header, shape.sample);
    const unplaced = projections !== undefined && projections.candidates.length === 0;
    if (unplaced && mapping.columns.area === undefined) problems.push(UNPLACED);
    const kind = tableProblem(shape.header, shape.sample, mapping);
    if (kind) problems.unshift(kind);
    const rows = shape.sample.slice(0, 20);
    const meanings = problems.length > 0 ? [] : await rowMeanings(rows, mapping, shape.header.length);
    const rejection = rejectionProblem(meanings);
    if (rejection) problems.push(rejection);
    return {
      fileName: given.name,
      bytes: given.size,
      compression: shape.compression,
      encoding: shape.encoding,
      delimiter: shape.delimiter,
      hasHeader: shape.hasHeader,
      header: shape.header,
      rows: rows.map((row) => row.map((cell) => cell.slice(0, LONGEST_CELL))),
      ...(layout ? { layout: layout.name } : {}),
      mapping,
      ...(projections ? { projections } : {}),
      ambiguousDates: detected.ambiguousDates,
      ...(detected.emptyColumns.length > 0 ? { emptyColumns: detected.emptyColumns } : {}),
      meaning: meanings.slice(0, MEANINGS),
      warnings: [
        ...(sources.length > 1 ? [tablesInside(given, sources.length)] : []),
        ...notes,
        ...mappingWarnings(shape.header, shape.sample, mapping, detected.ambiguousDates, {
          ...detected,
          unknownProjection: unplaced,
        }),
      ],
      problems: sentences(problems),
    };
  } catch (error) {
    return failureFrom(given.name, error);
  }
}

/** "archive.zip holds 24 tables with the same columns: they are read together." */
function tablesInside(archive: ImportSource, tables: number): string {
  return `${archive.name} holds ${tables} tables with the same columns: they are read together.`;
}
