/**
 * What is kept of a column that names the crime (a code, a description): not its values, which no model may learn from,
 * but how often each stood beside each crime type, part by part of the span. Enough to show what such a column gives
 * away (leakage; Kaufman et al. 2012, "Leakage in data mining").
 */
import { dayOfMinute, firstDayOfMonth, monthIndexOf } from '../table/calendar.ts';
import { MISSING, type IncidentTable } from '../table/incident-table.ts';
import { scoredSpan } from '../table/lag.ts';
import { spanOf, splitPeriods } from '../table/periods.ts';

export interface LeakyColumns {
  /**
   * First day of each part of the span, ascending: its months, cut once more where the held-out period of the models
   * begins and ends (which is inside a month where the records span under four of them).
   */
  readonly firstDays: Int32Array;
  /** In the order of the file. */
  readonly columns: readonly LeakyColumn[];
}

/** The entries of a sparse table value × type × part, ascending in this order; four arrays of one length. */
export interface LeakyColumn {
  /** As the file names it. */
  readonly name: string;
  /** Different values beside which a type stands, 2 or more. */
  readonly values: number;
  /** Code of the value, `MISSING` for records without one. The values themselves are not kept. */
  readonly value: Uint16Array;
  /** Code into the data set's type labels. Records without a type are in no entry. */
  readonly type: Uint16Array;
  /** Position in `firstDays`. */
  readonly part: Uint16Array;
  /** Number of records, 1 or more. */
  readonly records: Uint32Array;
}

/** A column with more pairs of value and type than this does not name the crime, and is not kept. */
const MOST_PAIRS = 20_000;
/** Places for pairs: 1,000 values beside 4,000 types. */
const MOST_CELLS = 4_000_000;

/** Code of a record whose cell was not read: it is in no count. */
export const NOT_READ = 0xfffe;

/** A column as it was read, as codes below `codeCount`; `MISSING` for a record without a value. */
export interface CodedColumn {
  readonly name: string;
  /** Of every so many-th record, from the first on: 1 for all. */
  readonly stride: number;
  readonly codes: Uint16Array;
  readonly codeCount: number;
}

/**
 * Counts columns that name the crime against the types and parts of a table.
 *
 * @param table with its final rows and types
 * @param columns one code for each row of the table, or for every `stride`-th
 * @returns undefined where no column says anything: none with two values, or none that names types at all
 * Cost O(rows) per column; memory 4 bytes × pairs × parts while counting, 10 bytes an entry afterwards.
 */
export function countLeakyColumns(table: IncidentTable, columns: readonly CodedColumn[]): LeakyColumns | undefined {
  if (table.rows === 0 || columns.length === 0) return undefined;
  const parts = partsOf(table);
  const counted = columns.flatMap((column) => count(table, column, parts) ?? []);
  return counted.length > 0 ? { firstDays: parts.firstDays, columns: counted } : undefined;
}

/** Whether a value from a backup is what `countLeakyColumns` gives for a data set with so many types. Cost O(entries). */
export function isLeakyColumns(value: unknown, types: number): value is LeakyColumns {
  const { firstDays, columns } = (value ?? {}) as Partial<LeakyColumns>;
  return (
    firstDays instanceof Int32Array &&
    Array.isArray(columns) &&
    columns.every((column: Partial<LeakyColumn> | null) => {
      const { name, values, value: codes, type, part, records } = column ?? {};
      return (
        typeof name === 'string' &&
        Number.isInteger(values) &&
        records instanceof Uint32Array &&
        [codes, type, part].every((each) => each instanceof Uint16Array && each.length === records.length) &&
        type!.every((code) => code < types) &&
        part!.every((position) => position < firstDays.length)
      );
    })
  );
}

interface Parts {
  readonly firstDays: Int32Array;
  /** Part of each day from `firstDay` on. */
  readonly partOfDay: Uint16Array;
  readonly firstDay: number;
}

function partsOf(table: IncidentTable): Parts {
  const span = spanOf(table);
  const { test } = splitPeriods(scoredSpan(table, span));
  const starts = new Set([span.firstDay, test.firstDay, test.lastDay + 1]);
  for (let month = monthIndexOf(span.firstDay) + 1; month <= monthIndexOf(span.lastDay); month++) {
    starts.add(firstDayOfMonth(month));
  }
  const firstDays = Int32Array.from([...starts].filter((day) => day <= span.lastDay)).sort();
  const partOfDay = new Uint16Array(span.lastDay - span.firstDay + 1);
  for (let part = 0; part < firstDays.length; part++) partOfDay.fill(part, firstDays[part] - span.firstDay);
  return { firstDays, partOfDay, firstDay: span.firstDay };
}

function count(
  table: IncidentTable,
  { name, codes, stride, codeCount }: CodedColumn,
  { firstDays, partOfDay, firstDay }: Parts,
): LeakyColumn | undefined {
  const expected = Math.ceil(table.rows / stride);
  if (codes.length !== expected) {
    throw new Error(`countLeakyColumns: expected ${expected} codes of ${name}, got ${codes.length}`);
  }
  const parts = firstDays.length;
  const types = table.typeLabels.length;
  // the last value stands for records without one
  const cells = (codeCount + 1) * types;
  if (cells > MOST_CELLS) return undefined;
  // pairs in order of appearance, numbered from 1
  const pairOf = new Uint32Array(cells);
  let pairs = 0;
  let entries = 0;
  let counts = new Uint32Array(256 * parts);
  for (let i = 0, row = 0; i < codes.length; i++, row += stride) {
    const code = codes[i];
    const type = table.type[row];
    if (type === MISSING || code === NOT_READ) continue;
    const cell = (code === MISSING ? codeCount : code) * types + type;
    let pair = pairOf[cell];
    if (pair === 0) {
      if (pairs === MOST_PAIRS) return undefined;
      pair = pairOf[cell] = ++pairs;
      if (pairs * parts > counts.length) counts = grown(counts);
    }
    const part = partOfDay[dayOfMinute(table.minutes[row]) - firstDay];
    if (counts[(pair - 1) * parts + part]++ === 0) entries++;
  }

  const column = {
    value: new Uint16Array(entries),
    type: new Uint16Array(entries),
    part: new Uint16Array(entries),
    records: new Uint32Array(entries),
  };
  const seen = new Set<number>();
  let at = 0;
  for (let cell = 0; cell < cells; cell++) {
    if (pairOf[cell] === 0) continue;
    const value = Math.floor(cell / types);
    if (value < codeCount) seen.add(value);
    for (let part = 0; part < parts; part++) {
      const records = counts[(pairOf[cell] - 1) * parts + part];
      if (records === 0) continue;
      column.value[at] = value === codeCount ? MISSING : value;
      column.type[at] = cell % types;
      column.part[at] = part;
      column.records[at++] = records;
    }
  }
  return seen.size > 1 ? { name, values: seen.size, ...column } : undefined;
}

function grown(counts: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(counts.length * 2);
  larger.set(counts);
  return larger;
}
