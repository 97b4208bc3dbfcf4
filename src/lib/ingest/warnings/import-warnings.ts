/** What a person should know about the records just read, in sentences, with how many rows each concerns. */
import type { Role } from '#lib/contract/column-mapping.ts';
import type { ImportWarning } from '#lib/contract/import.ts';
import { ROLE_LABELS } from '#lib/core/table/column-roles.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { leftOutSentences } from '../columns/left-out-columns.ts';
import { distantFiles } from '../records/distant-files.ts';
import { dateWarnings } from './date-warnings.ts';
import type { Facts, HowRead } from './how-read.ts';
import { placeWarnings } from './place-warnings.ts';
import { rejectedWarnings, repeatWarnings, typeWarnings } from './record-warnings.ts';

/** Warnings in the order in which a person would check them: rows, dates, places, areas, types, repeats, columns. */
export function importWarnings(table: IncidentTable, facts: Facts, how: HowRead): ImportWarning[] {
  return [
    ...rejectedWarnings(facts),
    ...dateWarnings(table, facts, how),
    ...placeWarnings(table, facts, how),
    ...typeWarnings(table, facts),
    ...repeatWarnings(facts, how),
    ...fileWarnings(table, how),
    ...how.overflowed.map((role): ImportWarning => ({
      kind: 'other',
      sentence: `The column chosen as ${role === 'place' ? 'Place' : 'District'} holds more than 65,000 different values; the rest of them is left out.`,
    })),
    ...leftOutSentences(how.header, how.mapping).map((sentence): ImportWarning => ({
      kind: 'left_out_columns',
      sentence,
    })),
    ...(how.layout?.notes ?? []).map((sentence): ImportWarning => ({ kind: 'other', sentence })),
  ];
}

function fileWarnings(table: IncidentTable, how: HowRead): ImportWarning[] {
  return [
    ...how.otherHeaders.map(({ file, header, mapping }): ImportWarning => {
      const roles = (Object.keys(mapping.columns) as Role[]).map(
        (role) => `${ROLE_LABELS[role]} = ${header[mapping.columns[role]!]}`,
      );
      return {
        kind: 'other_header',
        sentence: `${file} has other columns than ${how.files[0]} and is read as: ${roles.join(', ')}.`,
      };
    }),
    ...[...how.filesNotRead, ...distantFiles(table, how.files, how.ends)].map((sentence): ImportWarning => ({
      kind: 'other',
      sentence,
    })),
  ];
}
