import type { ColumnMapping, FilePreview, MappingCheck } from '#lib/contract/import.ts';
import { adaptMapping } from './adapt-mapping.ts';
import { valuesOf } from './column-profile.ts';
import { mappingProblems, sentences } from './mapping-problems.ts';
import { MEANINGS, rowMeanings } from './row-meaning.ts';

/** How the previewed rows read under a mapping that a person changed, and what stands in its way. */
export async function checkMapping(preview: FilePreview, mapping: ColumnMapping): Promise<MappingCheck> {
  const problems = mappingProblems(mapping, preview.header);
  if (problems.length > 0) return { meaning: [], problems: sentences(problems) };
  const adapted = adaptMapping(mapping, preview.mapping, (column) => valuesOf(preview.rows, column));
  const meaning = await rowMeanings(preview.rows.slice(0, MEANINGS), adapted.mapping, preview.header.length);
  return { meaning, problems: [] };
}
