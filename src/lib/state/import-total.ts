/** How many rows an import will save under a person's choices, before it is done. */
import type { ImportChoices, ImportFindings } from '#lib/contract/import.ts';

/**
 * A row can repeat an id and a whole row at once, and is then left out once: how many do is not known before, so both
 * choices together give a range.
 * @returns fewest and most rows
 */
export function rowsToImport(
  findings: Pick<ImportFindings, 'rowsReadable' | 'repeatedIds' | 'identicalRows'>,
  choices: ImportChoices,
): readonly [fewest: number, most: number] {
  const ids = choices.leaveOutRepeatedIds ? findings.repeatedIds : 0;
  const rows = choices.leaveOutIdenticalRows ? findings.identicalRows : 0;
  return [Math.max(0, findings.rowsReadable - ids - rows), findings.rowsReadable - Math.max(ids, rows)];
}

/** The choices with the spellings of one group counted under its most frequent one, or no longer. */
export function withSpellings(
  choices: ImportChoices,
  group: ImportFindings['spellings'][number],
  together: boolean,
): ImportChoices {
  const [main, ...others] = group.labels.map(({ label }) => label);
  const rest = (choices.typeSpellings ?? []).filter(([from]) => !others.includes(from));
  const pairs = together ? [...rest, ...others.map((from) => [from, main] as const)] : rest;
  const { typeSpellings: _former, ...kept } = choices;
  return pairs.length > 0 ? { ...kept, typeSpellings: pairs } : kept;
}

/** True if all spellings of the group count as its most frequent one. */
export function countsTogether(choices: ImportChoices, group: ImportFindings['spellings'][number]): boolean {
  const [main, ...others] = group.labels.map(({ label }) => label);
  const pairs = choices.typeSpellings ?? [];
  return others.every((from) => pairs.some(([spelling, to]) => spelling === from && to === main));
}

/** The choices with one of the plain ones switched on or off; off is the same as never chosen. */
export function withChoice(
  choices: ImportChoices,
  name: 'leaveOutRepeatedIds' | 'leaveOutIdenticalRows' | 'midnightIsUnknown',
  on: boolean,
): ImportChoices {
  const { [name]: _former, ...rest } = choices;
  return on ? { ...rest, [name]: true } : rest;
}
