/** Says which columns are never used, and why. */
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import { forbiddenKind, type ForbiddenKind } from './column-names.ts';

const REASONS: readonly (readonly [ForbiddenKind, string])[] = [
  ['person', 'Never used, because they describe a person'],
  ['outcome', 'Never used, because they are known only after the crime'],
  // true whatever is mapped: as the crime type itself such a column is what is predicted
  ['code', 'Never used to predict the crime type, because they name it'],
];

/** Sentences on the columns of a header that models never learn from, less those that the mapping reads. */
export function leftOutSentences(header: readonly string[], mapping: ColumnMapping): string[] {
  const read = columnsRead(mapping);
  const leftOut = header.map((name, column) => (read.has(column) ? undefined : forbiddenKind(name)));
  return REASONS.flatMap(([kind, reason]) => {
    const names = header.filter((_, column) => leftOut[column] === kind);
    return names.length > 0 ? [`${reason}: ${names.join(', ')}.`] : [];
  });
}

/** Positions of the columns that a mapping reads. */
export function columnsRead({ columns, dateParts, coordinatePair }: ColumnMapping): ReadonlySet<number | undefined> {
  return new Set([...Object.values(columns), ...Object.values(dateParts ?? {}), coordinatePair?.column]);
}
