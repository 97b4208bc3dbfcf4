/** How far one column that names the crime gives the type away, on records that were held out. */
import type { Period } from '../table/periods.ts';
import type { LeakyColumn, LeakyColumns } from './leaky-columns.ts';

export interface LeakScore {
  readonly name: string;
  /** Different values of the column. */
  readonly values: number;
  /** Held-out records with a type, with or without a value. */
  readonly records: number;
  /** Of them, those whose type the rule names. */
  readonly right: number;
}

/**
 * Scores the rule that a tree learns from one column alone: the type that was most frequent beside the value before the
 * held-out period. Where the value was not seen before, the type that was most frequent at all. Ties go to the type
 * with the lower code.
 *
 * @param test the held-out period of the models; a part of the span counts where it begins
 * @returns undefined where nothing lies before the period or in it
 * Cost O(entries).
 */
export function scoreLeakyColumn(
  { firstDays }: Pick<LeakyColumns, 'firstDays'>,
  column: LeakyColumn,
  test: Period,
): LeakScore | undefined {
  const { value, type, part, records } = column;
  const types = type.reduce((most, code) => Math.max(most, code), 0) + 1;
  const isEarlier = (entry: number): boolean => firstDays[part[entry]] < test.firstDay;
  const isHeldOut = (entry: number): boolean => !isEarlier(entry) && firstDays[part[entry]] <= test.lastDay;

  // earlier records by type, of each value and of all
  const byValue = new Map<number, Float64Array>();
  const all = new Float64Array(types);
  let heldOut = 0;
  for (let entry = 0; entry < records.length; entry++) {
    if (isHeldOut(entry)) heldOut += records[entry];
    if (!isEarlier(entry)) continue;
    let counts = byValue.get(value[entry]);
    if (!counts) byValue.set(value[entry], (counts = new Float64Array(types)));
    counts[type[entry]] += records[entry];
    all[type[entry]] += records[entry];
  }
  if (heldOut === 0 || byValue.size === 0) return undefined;

  const usual = mostFrequent(all);
  const namedBy = new Map([...byValue].map(([code, counts]) => [code, mostFrequent(counts)]));
  let right = 0;
  for (let entry = 0; entry < records.length; entry++) {
    if (isHeldOut(entry) && (namedBy.get(value[entry]) ?? usual) === type[entry]) right += records[entry];
  }
  return { name: column.name, values: column.values, records: heldOut, right };
}

function mostFrequent(counts: Float64Array): number {
  let best = 0;
  for (let type = 1; type < counts.length; type++) if (counts[type] > counts[best]) best = type;
  return best;
}
