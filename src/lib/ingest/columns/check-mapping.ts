import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import type { FilePreview, MappingCheck } from '#lib/contract/import.ts';
import type { ProjectionsFound } from '#lib/contract/places.ts';
import { adaptMapping } from './adapt-mapping.ts';
import { textsInMetres } from './choose-coordinates.ts';
import { typicalSize, valuesOf } from './column-profile.ts';
import { detectMapping } from './detect-mapping.ts';
import { mappingProblems, rejectionProblem, sentences, UNPLACED } from './mapping-problems.ts';
import { mappingWarnings } from './mapping-warnings.ts';
import { projectionsOf } from '../places/look-for-projection.ts';
import { MEANINGS, rowMeanings } from './row-meaning.ts';
import { tableProblem } from './table-kind.ts';

/** How the previewed rows read under a mapping that a person changed, what deserves a look, and what stands in its way. */
export async function checkMapping(preview: FilePreview, mapping: ColumnMapping): Promise<MappingCheck> {
  const { header, rows } = preview;
  const adapted = adaptMapping(mapping, preview.mapping, (column) => valuesOf(rows, column));
  const projections = await newProjections(preview, adapted.mapping);
  const chosen = projections?.candidates[0]?.mapping ?? adapted.mapping;
  const unplaced = projections !== undefined && projections.candidates.length === 0;
  const sameDate = chosen.columns.date === preview.mapping.columns.date;
  const ambiguous =
    adapted.ambiguousDates || (sameDate && preview.ambiguousDates && !mapping.byHand?.includes('dateOrder'));
  const { columns } = preview.mapping;
  const turned = chosen.columns.latitude === columns.longitude && chosen.columns.longitude === columns.latitude;
  const detected = detectMapping({ header, sample: rows, hasHeader: preview.hasHeader });
  const warnings = mappingWarnings(header, rows, chosen, ambiguous, {
    // a person chose the columns: what they hold is told, not turned round
    swapped: false,
    turned: turned && columns.latitude !== undefined,
    unsureLatitude:
      detected.unsureLatitude &&
      chosen.columns.latitude === columns.latitude &&
      chosen.columns.longitude === columns.longitude,
    unknownProjection: unplaced,
    emptyColumns: preview.emptyColumns ?? [],
    sinceEpoch: sameDate && detected.sinceEpoch,
    ...(detected.partOfDay === undefined ? {} : { partOfDay: detected.partOfDay }),
  });
  const problems = mappingProblems(mapping, header, rows);
  if (unplaced && mapping.columns.area === undefined) problems.push(UNPLACED);
  const found = projections ? { projections } : {};
  const kind = tableProblem(header, rows, chosen);
  if (kind) problems.unshift(kind);
  if (problems.length > 0) return { meaning: [], problems: sentences(problems), warnings, mapping: chosen, ...found };
  const meanings = await rowMeanings(rows, chosen, header.length);
  const rejection = rejectionProblem(meanings);
  return {
    meaning: meanings.slice(0, MEANINGS),
    problems: rejection ? sentences([rejection]) : [],
    warnings,
    mapping: chosen,
    ...found,
  };
}

/** Where a person chose columns that hold metres or feet, and nobody said of which projection. */
async function newProjections(preview: FilePreview, mapping: ColumnMapping): Promise<ProjectionsFound | undefined> {
  const { latitude, longitude } = mapping.columns;
  if (mapping.coordinates !== 'degrees' || mapping.byHand?.includes('coordinates')) return undefined;
  const { fileName, header, rows } = preview;
  const pair = mapping.coordinatePair;
  const beyondDegrees =
    latitude === undefined || longitude === undefined
      ? pair !== undefined && textsInMetres(valuesOf(rows, pair.column))
      : [latitude, longitude].some((column) => typicalSize(valuesOf(rows, column)) > 180);
  return beyondDegrees ? projectionsOf({ fileName, header, sample: rows }, mapping) : undefined;
}
