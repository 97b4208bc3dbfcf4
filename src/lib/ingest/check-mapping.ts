import type { ColumnMapping, FilePreview, MappingCheck } from '#lib/contract/import.ts';
import { adaptMapping } from './adapt-mapping.ts';
import { valuesOf } from './column-profile.ts';
import { detectMapping } from './detect-mapping.ts';
import { mappingProblems, rejectionProblem, sentences } from './mapping-problems.ts';
import { mappingWarnings } from './mapping-warnings.ts';
import { MEANINGS, rowMeanings } from './row-meaning.ts';
import { tableProblem } from './table-kind.ts';

/** How the previewed rows read under a mapping that a person changed, what deserves a look, and what stands in its way. */
export async function checkMapping(preview: FilePreview, mapping: ColumnMapping): Promise<MappingCheck> {
  const { header, rows } = preview;
  const adapted = adaptMapping(mapping, preview.mapping, (column) => valuesOf(rows, column));
  const sameDate = adapted.mapping.columns.date === preview.mapping.columns.date;
  const ambiguous =
    adapted.ambiguousDates || (sameDate && preview.ambiguousDates && !mapping.byHand?.includes('dateOrder'));
  const detected = detectMapping({ header, sample: rows, hasHeader: preview.hasHeader });
  const warnings = mappingWarnings(header, rows, adapted.mapping, ambiguous, {
    // a person chose the columns: what they hold is told, not turned round
    swapped: false,
    unknownProjection: false,
    emptyColumns: detected.emptyColumns,
    sinceEpoch: sameDate && detected.sinceEpoch,
    ...(detected.partOfDay === undefined ? {} : { partOfDay: detected.partOfDay }),
  });
  const problems = mappingProblems(mapping, header);
  const kind = tableProblem(header, rows, adapted.mapping);
  if (kind) problems.unshift(kind);
  if (problems.length > 0) return { meaning: [], problems: sentences(problems), warnings, mapping: adapted.mapping };
  const meanings = await rowMeanings(rows, adapted.mapping, header.length);
  const rejection = rejectionProblem(meanings);
  return {
    meaning: meanings.slice(0, MEANINGS),
    problems: rejection ? sentences([rejection]) : [],
    warnings,
    mapping: adapted.mapping,
  };
}
