/** The columns of the sample rows, each looked at only when something asks for it. */
import {
  judgeDates,
  profileColumn,
  typicalSize,
  valuesOf,
  type ColumnProfile,
  type DateJudgement,
} from './column-profile.ts';
import { nameWithoutBrackets, plainName } from './plain-name.ts';
import type { Sniffed } from './sniff.ts';

export interface SampleColumns {
  readonly count: number;
  readonly rows: number;
  /** Names as `plainName` gives them, and without what stands in brackets. */
  readonly names: readonly string[];
  readonly shortNames: readonly string[];
  /** False if the names are only "Column 1", "Column 2". */
  readonly named: boolean;
  values(column: number): readonly string[];
  profile(column: number): ColumnProfile;
  dates(column: number): DateJudgement;
  typicalSize(column: number): number;
}

export function sampleColumns(sniffed: Pick<Sniffed, 'header' | 'sample' | 'hasHeader'>): SampleColumns {
  const { header, sample } = sniffed;
  const values = remember((column) => valuesOf(sample, column));
  return {
    count: header.length,
    rows: sample.length,
    names: header.map(plainName),
    shortNames: header.map(nameWithoutBrackets),
    named: sniffed.hasHeader && !header.every((name) => /^Column \d+$/.test(name)),
    values,
    profile: remember((column) => profileColumn(values(column))),
    dates: remember((column) => judgeDates(values(column))),
    typicalSize: remember((column) => typicalSize(values(column))),
  };
}

function remember<T>(compute: (column: number) => T): (column: number) => T {
  const known: T[] = [];
  return (column) => (known[column] ??= compute(column));
}

/** The column with the highest grade above 0; the first of equal ones. */
export function bestColumn(columns: SampleColumns, grade: (column: number) => number | undefined): number | undefined {
  let best: number | undefined;
  let highest = 0;
  for (let column = 0; column < columns.count; column++) {
    const found = grade(column);
    if (found !== undefined && found > highest) {
      highest = found;
      best = column;
    }
  }
  return best;
}
