/** Whether a file can be imported as mapped, in sentences for people. */
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import { ROLE_LABELS, ROLES, type Role } from '#lib/core/table/column-roles.ts';
import { forbiddenKind, namesTheType } from './column-names.ts';
import { dateHint } from './date-hint.ts';
import { REJECTED } from './row-meaning.ts';

/**
 * Parts of sentences (they follow the file's name) that say why a mapping cannot work on that header; empty if it can.
 * @param rows of the sample, to say what stands there in place of dates
 */
export function mappingProblems(
  mapping: ColumnMapping,
  header: readonly string[],
  rows: readonly (readonly string[])[] = [],
): string[] {
  const problems: string[] = [];
  const { columns, dateParts } = mapping;
  for (const role of ROLES) {
    const column = columns[role];
    if (column !== undefined && !(column >= 0 && column < header.length)) {
      problems.push(`${ROLE_LABELS[role]}: the file has no column ${column + 1}. Choose another column.`);
    }
  }
  if (columns.date === undefined && !dateParts) {
    problems.push(
      `${dateHint(header, rows) ?? 'there is no date column'}. Choose the column that holds the date of the crime, or a file that has one: without dates nothing can be counted or forecast.`,
    );
  }
  const located = columns.latitude !== undefined && columns.longitude !== undefined;
  if (!located && !mapping.coordinatePair && columns.area === undefined) {
    problems.push(
      'there are neither coordinates nor an area column. Choose columns for Latitude and Longitude, or one for Area: without a place there is no map and no area to count in.',
    );
  }
  if (columns.latitude !== undefined && columns.latitude === columns.longitude) {
    problems.push('Latitude and Longitude are the same column. Choose two different ones.');
  }
  for (const role of ['type', 'area', 'district', 'place'] as const satisfies readonly Role[]) {
    const column = columns[role];
    if (column === undefined || header[column] === undefined) continue;
    const kind = forbiddenKind(header[column], role);
    if (kind === 'person') {
      problems.push(
        `${ROLE_LABELS[role]}: "${header[column]}" describes a person. Streetlight never uses such columns; choose another.`,
      );
    } else if (kind === 'outcome') {
      problems.push(`${ROLE_LABELS[role]}: "${header[column]}" is known only after the crime. Choose another column.`);
    } else if (role !== 'type' && (column === columns.type || namesTheType(header[column]))) {
      problems.push(
        `${ROLE_LABELS[role]}: "${header[column]}" names the crime itself, so a prediction would only repeat it. Choose another column.`,
      );
    }
  }
  return problems;
}

/**
 * Says why nothing can be imported if every row of the preview is rejected.
 * @param meanings what `rowMeanings` makes of them
 */
export function rejectionProblem(meanings: readonly string[]): string | undefined {
  if (meanings.length === 0 || !meanings.every((meaning) => meaning.startsWith(REJECTED))) return undefined;
  const which = meanings.length === 1 ? 'the only row' : `every one of the first ${meanings.length} rows`;
  return `${which} would be rejected. The first: ${meanings[0].slice(REJECTED.length)} Check which columns are chosen and how dates are to be read.`;
}

/** For coordinates in metres or feet that no known system puts anywhere, in a file without areas. */
export const UNPLACED =
  'the coordinates are metres or feet of a map projection that is not named in the file. Say which city it is, or type the EPSG code of the projection; or choose an area column.';

/** Problems as sentences of their own, not behind the name of a file. */
export function sentences(problems: readonly string[]): string[] {
  return problems.map((problem) => problem.charAt(0).toUpperCase() + problem.slice(1));
}
