/** The crime types of the records as they are chosen from. */
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import { formatCount, formatName } from '#lib/components/format.ts';
import { isFoundByPolice } from '#lib/core/crime-type/answers/found-by-police.ts';

export interface TypeOption {
  readonly code: number;
  /** For people. */
  readonly name: string;
  /** Reported crimes of it in the records. */
  readonly count: number;
  readonly foundByPolice: boolean;
}

/** Those that occur, the most frequent first. */
export function typeOptions({
  typeLabels,
  typeCounts,
}: Pick<DataSetSummary, 'typeLabels' | 'typeCounts'>): TypeOption[] {
  return typeLabels
    .map((label, code) => ({
      code,
      name: formatName(label),
      count: typeCounts[code] ?? 0,
      foundByPolice: isFoundByPolice(label),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Those whose name holds what was typed, and those chosen already: what is ticked must not vanish. */
export function searchTypes(
  options: readonly TypeOption[],
  typed: string,
  chosen: ReadonlySet<number>,
): readonly TypeOption[] {
  const words = typed.trim().toLocaleLowerCase('en');
  if (words === '') return options;
  return options.filter(({ code, name }) => chosen.has(code) || name.toLocaleLowerCase('en').includes(words));
}

/** "Theft (57,312)". */
export function countedName({ name, count }: TypeOption): string {
  return `${name} (${formatCount(count)})`;
}

/** "Theft, Burglary and 3 more", in the order of the options. */
export function typesInWords(options: readonly TypeOption[], types: readonly number[]): string {
  const names = options.filter(({ code }) => types.includes(code)).map(({ name }) => name);
  const shown = names.length > 3 ? names.slice(0, 2) : names;
  const more = names.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
