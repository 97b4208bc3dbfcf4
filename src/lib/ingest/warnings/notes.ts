/** Warnings as the report keeps them. */
import type { ImportChoices, ImportWarning } from '#lib/contract/import.ts';
import { count } from './words.ts';

/** A warning as the report keeps it: with what became of the rows. */
export function noteOf(warning: ImportWarning, choices: ImportChoices): string {
  const fate = (left: boolean | undefined): string =>
    `${warning.sentence} ${left ? 'Left out, as you asked.' : 'Kept.'}`;
  switch (warning.kind) {
    case 'repeated_ids':
      return fate(choices.leaveOutRepeatedIds);
    case 'identical_rows':
      return fate(choices.leaveOutIdenticalRows);
    case 'midnight':
      return choices.midnightIsUnknown ? `${warning.sentence} Taken as unknown, as you asked.` : warning.sentence;
    case 'type_spellings': {
      const pairs = choices.typeSpellings ?? [];
      if (pairs.length === 0) return `${warning.sentence} Kept apart.`;
      return `${warning.sentence} As you asked, ${pairs.map(([from, to]) => `“${from}” counts as “${to}”`).join(', ')}.`;
    }
    default:
      return warning.sentence;
  }
}

/** Rejected rows are kept with their text up to a limit; the counts are complete beyond it. */
export function truncatedListNote(rejected: number, listed: number): string[] {
  return rejected > listed ? [`Of ${count(rejected)} rejected rows the first ${count(listed)} are listed.`] : [];
}
