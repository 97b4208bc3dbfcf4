/** Looks at the first megabyte of a file: delimiter, header, and a sample of rows as text. */
import type { FilePreview } from '#lib/contract/import.ts';
import { cellText, isNullWord } from '../cells/cells.ts';
import { BAD_TIME } from '../cells/clock-reader.ts';
import { createDateReader } from '../cells/date-reader.ts';
import { NothingInside } from '../input-problem.ts';
import { isPeriodName, MANY_PERIODS } from './period-names.ts';
import type { RecordShape } from '../records/record-reader.ts';
import { createRowScanner } from '../bytes/row-scanner.ts';
import { openSource, type ImportSource } from '../bytes/source.ts';

/** What the start of a file tells about how to read it. */
export interface Sniffed {
  readonly compression: FilePreview['compression'];
  readonly encoding: FilePreview['encoding'];
  readonly delimiter: string;
  readonly hasHeader: boolean;
  /** Rows that the scanner gives out before the first record: the header, and titles above it. */
  readonly rowsBeforeData: number;
  readonly header: readonly string[];
  /** How many cells a row must have. */
  readonly rowShape: RecordShape;
  /** The first rows as text, at most `SAMPLE_ROWS`. */
  readonly sample: readonly (readonly string[])[];
}

const SAMPLE_BYTES = 1_048_576;
const SAMPLE_ROWS = 1000;
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** @throws InputProblem if there are no rows, or only one column */
export async function sniff(source: ImportSource): Promise<Sniffed> {
  const opened = await openSource(source);
  const parts: Uint8Array[] = [];
  let size = 0;
  let whole = true;
  for await (const chunk of opened.chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size >= SAMPLE_BYTES) {
      whole = false;
      break;
    }
  }
  const delimiter = chooseDelimiter(parts, whole);
  const rows = readRows(parts, delimiter, whole, SAMPLE_ROWS + 30);
  if (rows.length === 0) throw new NothingInside('there are no rows in it. Choose a CSV file that has records in it.');
  const columns = mostFrequent(rows.map((row) => row.length));
  const above = rowsAboveHeader(rows, columns);
  const first = rows[above];
  const hasHeader = looksLikeHeader(first, rows.slice(above + 1, above + 200));
  const names = hasHeader ? first.map((name) => name.trim()) : first.map(() => '');
  // R writes row names without a name above them: every row then has one cell more than the header, in front
  const body = rows.slice(above + 1);
  if (
    hasHeader &&
    columns === names.length + 1 &&
    body.some((row) => row.length === columns && row[columns - 1] !== '')
  ) {
    names.unshift('');
  }
  const header = names.map((name, index) => name || `Column ${index + 1}`);
  const rowsBeforeData = above + (hasHeader ? 1 : 0);
  if (rows.length === rowsBeforeData) {
    throw new NothingInside('there is a header and no rows below it. Choose a CSV file that has records in it.');
  }
  return {
    compression: opened.compression,
    encoding: opened.encoding,
    delimiter,
    hasHeader,
    rowsBeforeData,
    header,
    rowShape: { columns: header.length, fewestColumns: Math.min(columns, header.length) },
    sample: rows.slice(rowsBeforeData, rowsBeforeData + SAMPLE_ROWS),
  };
}

/**
 * How many titles and blank lines stand above the header: they have fewer cells, or only one or two that are not empty
 * (spreadsheets fill the line up with commas). "sep=;" is a line for Excel.
 */
function rowsAboveHeader(rows: readonly (readonly string[])[], columns: number): number {
  const last = Math.min(20, rows.length - 1);
  const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;
  // not the number of columns: an export may have empty ones between the others
  const usual = median(rows.map(filled));
  let above = 0;
  while (above < last) {
    const row = rows[above];
    const full = Math.max(...rows.slice(above + 1, above + 4).map(filled));
    const title = columns > 2 && filled(row) <= Math.max(1, usual * 0.3) && full > Math.max(2, usual * 0.6);
    if (row.length >= Math.max(2, columns - 1) && !title) break;
    above++;
  }
  return above;
}

/**
 * The delimiter under which most rows have as many cells as the header; more columns win between equals. Quotes are
 * obeyed, so commas inside quoted text do not count.
 */
function chooseDelimiter(parts: readonly Uint8Array[], whole: boolean): string {
  let best: string = DELIMITERS[0];
  let bestScore = -1;
  for (const delimiter of DELIMITERS) {
    const counts = readRows(parts, delimiter, whole, 300).map((row) => row.length);
    const columns = mostFrequent(counts);
    if (columns < 2) continue;
    const share = counts.filter((count) => count === columns).length / counts.length;
    // decimal commas make even columns in the records, but not in the header
    const headed = counts[0] === columns || counts.slice(0, 20).filter((count) => count === columns).length > 18;
    const score = share * (headed ? 1 : 0.5) + Math.min(columns, 50) * 0.002;
    if (score > bestScore) {
      bestScore = score;
      best = delimiter;
    }
  }
  return best;
}

function readRows(parts: readonly Uint8Array[], delimiter: string, whole: boolean, limit: number): string[][] {
  const rows: string[][] = [];
  const scanner = createRowScanner(delimiter, (row) => {
    if (row.unclosed) return true;
    const cells: string[] = [];
    for (let i = 0; i < row.count; i++) cells.push(cellText(row.bytes, row.fieldStart[i], row.fieldEnd[i]));
    rows.push(cells);
    return rows.length < limit;
  });
  for (const part of parts) scanner.push(part);
  if (whole) scanner.end();
  return rows;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = 0;
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}

/** A header has no number and no date in it, while the rows below do; or it shares no text with its own columns. */
function looksLikeHeader(first: readonly string[], below: readonly (readonly string[])[]): boolean {
  // months and years above columns of counts are names, though they look like values
  const values = first.filter((cell) => isValue(cell));
  if (values.length > 0) {
    return values.length >= MANY_PERIODS && values.length < first.length && values.every(isPeriodName);
  }
  if (below.length === 0) return true;
  for (let column = 0; column < first.length; column++) {
    const values = below.map((row) => row[column] ?? '').filter((cell) => !isNullWord(cell.trim()));
    if (values.length > 0 && values.filter(isValue).length > values.length / 2) return true;
  }
  return !first.some((cell, column) => cell.trim() !== '' && below.some((row) => row[column] === cell));
}

const encoder = new TextEncoder();
const anyDate = createDateReader('month-first');
const anyDateDayFirst = createDateReader('day-first');

/** True for a number or a date: what stands in records, not in headers. */
export function isValue(cell: string): boolean {
  const text = cell.trim();
  if (text === '' || text.length > 40) return false;
  if (/^[+-]?\d+([.,]\d+)?$/.test(text)) return true;
  if (!/\d/.test(text)) return false;
  const bytes = encoder.encode(text);
  for (const reader of [anyDate, anyDateDayFirst]) {
    const minutes = reader.read(bytes, 0, bytes.length);
    if (Number.isFinite(minutes) && !Object.is(minutes, BAD_TIME)) return true;
  }
  return false;
}
