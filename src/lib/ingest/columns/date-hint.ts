/** Says what a file has in place of dates. */
import { valuesOf } from './column-profile.ts';
import { plainName } from './plain-name.ts';

const SORTS: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}[- ]?(w|kw|week|wk|s) ?\d{1,2}(-\d)?$/i, 'weeks'],
  [/^((q|t)[1-4][- /]?\d{4}|\d{4}[- /]?(q|t)[1-4])$/i, 'quarters'],
  [/^(19|20)\d\d([-/](19|20)?\d\d)?$/, 'years'],
];
/** Bare numbers are years only under such a name. */
const CALLED =
  /\b(date|time|week|semaine|woche|semana|quarter|trimest\w*|quartal|year|jahr|ano|anio|annee|anno|jaar|fy|period\w*)\b/;

/**
 * Part of a sentence on the column that comes nearest to a date: `there is no date column: "week" holds weeks …`.
 * @returns undefined if there is none
 */
export function dateHint(header: readonly string[], rows: readonly (readonly string[])[]): string | undefined {
  for (const [pattern, what] of SORTS) {
    for (const [column, name] of header.entries()) {
      const values = valuesOf(rows, column);
      if (values.length === 0 || !CALLED.test(plainName(name))) continue;
      if (values.filter((text) => pattern.test(text)).length <= values.length * 0.9) continue;
      return `there is no date column: "${name}" holds ${what} (${values[0]}), and a day or at least a month is needed`;
    }
  }
  return undefined;
}
