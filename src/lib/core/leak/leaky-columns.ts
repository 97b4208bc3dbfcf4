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

/** Rows of a block of codes: memory is asked for piece by piece while a file is read, and nothing is copied. */
export const CODES_A_BLOCK = 131_072;

/** A column as it was read: a code for each row of the table, `MISSING` for none. */
export interface CodedColumn {
  readonly name: string;
  /** Block by block of `CODES_A_BLOCK` rows, the last one as long as is left. */
  readonly codes: readonly Uint16Array[];
  /** Codes are below it. */
  readonly codeCount: number;
}

/**
 * Counts columns that name the crime against the types and parts of a table.
 *
 * @param table with its final rows and types
 * @param columns one code per row of the table each
 * @returns undefined where no column says anything: none with two values, or none that names types at all
 * Cost O(rows) per column; memory 4 bytes × pairs × parts while counting, 10 bytes an entry afterwards.
 */
export function countLeakyColumns(table: IncidentTable, columns: readonly CodedColumn[]): LeakyColumns | undefined {
  if (table.rows === 0 || columns.length === 0) return undefined;
  const { firstDays, partOfDay, firstDay } = partsOf(table);
  const counts = columns.map(({ codeCount }) => createCounts(codeCount, table.typeLabels.length, firstDays.length));
  for (const { name, codes } of columns) {
    const length = codes.reduce((sum, block) => sum + block.length, 0);
    if (length !== table.rows) {
      throw new Error(`countLeakyColumns: expected ${table.rows} codes of ${name}, got ${length}`);
    }
  }
  const part = new Uint16Array(Math.min(table.rows, CODES_A_BLOCK));
  for (let from = 0, block = 0; from < table.rows; from += CODES_A_BLOCK, block++) {
    const minutes = table.minutes.subarray(from, from + CODES_A_BLOCK);
    for (let i = 0; i < minutes.length; i++) part[i] = partOfDay[dayOfMinute(minutes[i]) - firstDay];
    const type = table.type.subarray(from, from + CODES_A_BLOCK);
    for (let c = 0; c < columns.length; c++) counts[c].add(columns[c].codes[block], type, part);
  }
  const counted = columns.flatMap(({ name }, c) => counts[c].column(name) ?? []);
  return counted.length > 0 ? { firstDays, columns: counted } : undefined;
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

/** The parts of the span, and the part of each of its days from `firstDay` on. */
function partsOf(table: IncidentTable): { firstDays: Int32Array; partOfDay: Uint16Array; firstDay: number } {
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

interface Counts {
  /** Counts a block of rows. */
  add(codes: Uint16Array, types: Uint16Array, partOfRow: Uint16Array): void;
  /** The entries; undefined where the column does not name the crime. */
  column(name: string): LeakyColumn | undefined;
}

function createCounts(codeCount: number, types: number, parts: number): Counts {
  // the last value stands for records without one
  const cells = (codeCount + 1) * types;
  let gaveUp = cells > MOST_CELLS;
  // pairs in order of appearance, numbered from 1
  const pairOf = new Uint32Array(gaveUp ? 0 : cells);
  let pairs = 0;
  let entries = 0;
  let counts = new Uint32Array(256 * parts);

  function add(codes: Uint16Array, typeOf: Uint16Array, partOfRow: Uint16Array): void {
    for (let i = 0; i < codes.length && !gaveUp; i++) {
      const type = typeOf[i];
      if (type === MISSING) continue;
      const cell = (codes[i] === MISSING ? codeCount : codes[i]) * types + type;
      let pair = pairOf[cell];
      if (pair === 0) {
        gaveUp = pairs === MOST_PAIRS;
        if (gaveUp) return;
        pair = pairOf[cell] = ++pairs;
        if (pairs * parts > counts.length) counts = grown(counts);
      }
      if (counts[(pair - 1) * parts + partOfRow[i]]++ === 0) entries++;
    }
  }

  function column(name: string): LeakyColumn | undefined {
    if (gaveUp) return undefined;
    const found = {
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
        found.value[at] = value === codeCount ? MISSING : value;
        found.type[at] = cell % types;
        found.part[at] = part;
        found.records[at++] = records;
      }
    }
    return seen.size > 1 ? { name, values: seen.size, ...found } : undefined;
  }

  return { add, column };
}

function grown(counts: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(counts.length * 2);
  larger.set(counts);
  return larger;
}
