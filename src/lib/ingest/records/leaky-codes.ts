/**
 * Columns that name the crime, beside those that are used: read as codes, row by row, so that what they give away can be
 * counted once it is settled which rows and types there are. They never become columns of the table.
 */
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import { NOT_READ, type CodedColumn } from '#lib/core/leak/leaky-columns.ts';
import type { ScannedRow } from '../bytes/row-scanner.ts';
import { createDictionary, type Dictionary } from '../cells/dictionary.ts';
import { leakGrade, plainName } from '../columns/column-names.ts';
import { columnsRead } from '../columns/left-out-columns.ts';

/** More of them say nothing more, and each costs an import time. */
const MOST_COLUMNS = 2;
/** A column with more different values is free text. Los Angeles has 140 codes, Chicago 400. */
const MOST_VALUES = 1000;
/** Of larger files every fourth record is read: a share of right answers is as sure, at a quarter of time and memory. */
const LARGE_BYTES = 8_000_000;
const STRIDE = 4;

export interface LeakyCodes {
  /** Reads them from a file, by their names; records of a file that lacks one count for nothing. */
  of(header: readonly string[]): LeakyReader;
  /** The columns that hold few enough values; `rows` is how many the table has. */
  columns(rows: number): CodedColumn[];
}

/** @param index of the row in the growing table, ascending */
type LeakyReader = (row: ScannedRow, index: number) => void;

interface Column {
  readonly name: string;
  readonly plain: string;
  readonly dictionary: Dictionary;
  codes: Uint16Array<ArrayBuffer>;
}

/**
 * @param header of the first file, whose columns these are
 * @param bytes of all files, packed or not
 * @param mapping columns in use by it are not leaky: the type itself, or what a person chose
 */
export function createLeakyCodes(header: readonly string[], mapping: ColumnMapping, bytes: number): LeakyCodes {
  const stride = bytes > LARGE_BYTES ? STRIDE : 1;
  let columns: Column[] = leakyNames(header, mapping).map((name) => ({
    name,
    plain: plainName(name),
    dictionary: createDictionary([], MOST_VALUES),
    codes: new Uint16Array(65_536).fill(NOT_READ),
  }));

  function readerOf(ofFile: readonly string[]): LeakyReader {
    const plain = ofFile.map(plainName);
    const at = new Map(columns.map((column) => [column, plain.indexOf(column.plain)]));
    let live = columns.filter((column) => at.get(column)! >= 0);
    let positions = live.map((column) => at.get(column)!);
    return (row, index) => {
      if (index % stride !== 0) return;
      const place = index / stride;
      for (let i = 0; i < live.length; i++) {
        const column = live[i];
        const position = positions[i];
        if (place >= column.codes.length) {
          column.codes = padded(column.codes, Math.max(place + 1, column.codes.length * 2));
        }
        column.codes[place] = column.dictionary.codeOf(row.bytes, row.fieldStart[position], row.fieldEnd[position]);
        if (column.dictionary.labels.length === MOST_VALUES && column.dictionary.overflowed()) {
          columns = columns.filter((other) => other !== column);
          live = live.filter((other) => other !== column);
          positions = live.map((other) => at.get(other)!);
          i--;
        }
      }
    };
  }

  return {
    of: readerOf,
    columns: (rows) => {
      const places = Math.ceil(rows / stride);
      return columns.map(({ name, dictionary, codes }) => ({
        name,
        stride,
        codes: codes.length < places ? padded(codes, places) : codes.subarray(0, places),
        codeCount: dictionary.labels.length,
      }));
    },
  };
}

function padded(codes: Uint16Array<ArrayBuffer>, length: number): Uint16Array<ArrayBuffer> {
  const longer = new Uint16Array(length).fill(NOT_READ, codes.length);
  longer.set(codes);
  return longer;
}

/** The columns of a header that name the crime and that the mapping does not read: codes, or descriptions without any. */
function leakyNames(header: readonly string[], mapping: ColumnMapping): string[] {
  const read = columnsRead(mapping);
  const free = header.filter((name, column) => !read.has(column) && header.indexOf(name) === column);
  const codes = free.filter((name) => leakGrade(name) === 2);
  return (codes.length > 0 ? codes : free.filter((name) => leakGrade(name) === 1)).slice(0, MOST_COLUMNS);
}
