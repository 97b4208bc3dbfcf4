/**
 * Splits CSV bytes into rows and fields without making text of them: only the cells that are used are read, straight
 * from the bytes. Works on any ASCII superset (UTF-8, Windows-1252): delimiter, quote and line ends are single bytes.
 *
 * Rules: RFC 4180, and where files break it:
 * - a quote opens a quoted field only at the start of a field; a quote inside an unquoted field is text (`5" pipe`)
 * - a quote inside a quoted field that neither doubles nor ends the field is text (`"the "Ritz" bar"`)
 * - a quoted field that runs over a line end and then meets such a stray quote, the end of the file or 64 kB was never
 *   closed: its first line is given out alone as `unclosed` and reading goes on with the next line. Where that happens
 *   line after line (`""a"",""b""`), fewer and fewer bytes are looked through for the end, down to 1 kB
 * - LF, CR and CRLF all end a row, also mixed; rows without any text are skipped
 */
import { appendMarks, createMarks } from './find-marks.ts';
import { InputProblem } from '../input-problem.ts';

const LF = 10;
const CR = 13;
const QUOTE = 34;

/** A quoted field may go on for this many bytes after its first line break before it counts as never closed. */
const QUOTED_LINES_LIMIT = 65_536;
/** The same where nearly every line is like that, so that reading stays in proportion to the file: see `quotedLimit`. */
const LEAST_QUOTED_LINES = 1024;
/** Bytes that may be looked through in vain: so many, and so many for each byte of the file up to there. */
const VAIN_BYTES = 1_048_576;
const VAIN_SHARE = 8;
/** A row longer than this is no row of a CSV. */
const ROW_LIMIT = 16_777_216;
/** A row longer than this that is not complete is looked at again only when twice as much of it is there. */
const LONG_ROW = 32_768;

const INCOMPLETE = -1;
const UNCLOSED = -2;

/** One row, valid only during the call that hands it out: the scanner reuses everything in it. */
export interface ScannedRow {
  bytes: Uint8Array;
  /** First byte of the row and the byte after its last, line end excluded. */
  start: number;
  end: number;
  /** Number of fields. */
  count: number;
  /** First byte of each field and the byte after its last, quotes included. */
  fieldStart: Int32Array;
  fieldEnd: Int32Array;
  /** Line number in the file on which the row starts, from 1. */
  line: number;
  /** True if a quote was opened and never closed; the fields mean nothing then. */
  unclosed: boolean;
}

export interface RowScanner {
  /** Adds the next bytes and hands out every row that is complete. */
  push(chunk: Uint8Array): void;
  /** Hands out what is left, as the last row. */
  end(): void;
}

/**
 * @param delimiter one ASCII character
 * @param onRow called once per row, in order; returning `false` stops the scanner for good
 * @returns a scanner for bytes in any number of chunks; the cut points never change the rows. Cost O(bytes).
 */
export function createRowScanner(delimiter: string, onRow: (row: ScannedRow) => boolean | void): RowScanner {
  const delimiterByte = delimiter.charCodeAt(0);
  let buffer = new Uint8Array(1);
  let length = 0;
  const marks = createMarks();
  /** The first mark that was not read yet. */
  let markAt = 0;
  let line = 1;
  let stopped = false;
  /** Bytes that must be there before the row at hand is looked at again. */
  let enough = 0;
  let breaksInQuotes = 0;
  /** Where in the file the buffer begins. */
  let base = 0;
  /** Bytes that were looked through for the end of fields that had none. */
  let vain = 0;
  const row: ScannedRow = {
    bytes: buffer,
    start: 0,
    end: 0,
    count: 0,
    fieldStart: new Int32Array(64),
    fieldEnd: new Int32Array(64),
    line: 1,
    unclosed: false,
  };

  /** Reads the row at `start`. Returns where the next one begins, or -1 if the row is not complete yet. */
  function readRow(start: number, final: boolean): number {
    const bytes = buffer;
    const { positions } = marks;
    let { fieldStart, fieldEnd } = row;
    let count = 0;
    let at = start;
    let begin = start;
    let breaks = 0;
    let byte = 0;
    for (;;) {
      if (bytes[begin] === QUOTE) {
        at = readQuoted(begin, final);
        if (at === UNCLOSED) return readUnclosed(start);
        if (at === INCOMPLETE) return -1;
        breaks += breaksInQuotes;
        byte = bytes[at];
      } else {
        // a quote inside an unquoted field is text
        do {
          at = positions[markAt++];
          byte = bytes[at];
        } while (byte === QUOTE);
      }
      if (count === fieldStart.length) {
        fieldStart = row.fieldStart = doubled(fieldStart);
        fieldEnd = row.fieldEnd = doubled(fieldEnd);
      }
      fieldStart[count] = begin;
      fieldEnd[count] = at;
      count++;
      if (byte !== delimiterByte) break;
      begin = at + 1;
    }
    if (at >= length && !final) return -1;
    const next = afterLineEnd(at, final);
    if (next < 0) return -1;
    if (next === at + 2) markAt++;
    row.start = start;
    row.end = at;
    row.count = count;
    row.unclosed = false;
    row.line = line;
    line += breaks + 1;
    return next;
  }

  /** Reads on from the quote at `begin`. Returns where the field ends; `breaksInQuotes` tells its line ends. */
  function readQuoted(begin: number, final: boolean): number {
    const bytes = buffer;
    const { positions } = marks;
    const limit = length;
    let breaks = 0;
    let firstBreak = -1;
    markAt++;
    for (;;) {
      const at = positions[markAt++];
      const byte = bytes[at];
      if (byte === delimiterByte) continue;
      if (byte !== QUOTE && at < limit) {
        // CRLF is one line end: counted at its LF
        if (byte === LF || bytes[at + 1] !== LF || at + 1 >= limit) breaks++;
        if (firstBreak < 0) firstBreak = at;
        continue;
      }
      if (firstBreak >= 0 && at - firstBreak > LEAST_QUOTED_LINES && at - firstBreak > quotedLimit(begin)) {
        vain += quotedLimit(begin);
        return UNCLOSED;
      }
      if (at >= limit) return final ? UNCLOSED : INCOMPLETE;
      if (at + 1 >= limit && !final) return INCOMPLETE;
      // behind the last byte stands an LF
      const after = bytes[at + 1];
      if (after === delimiterByte || after === LF || after === CR) {
        markAt++;
        breaksInQuotes = breaks;
        return at + 1;
      }
      if (after === QUOTE) markAt++;
      else if (firstBreak >= 0) {
        vain += at - firstBreak;
        return UNCLOSED;
      }
    }
  }

  /** Bytes after its first line break that the quoted field at `begin` may have. Depends on the bytes before it alone. */
  function quotedLimit(begin: number): number {
    const left = VAIN_BYTES + VAIN_SHARE * (base + begin) - vain;
    return Math.max(LEAST_QUOTED_LINES, Math.min(QUOTED_LINES_LIMIT, left));
  }

  /** Gives out the first line of a row whose quote was never closed. */
  function readUnclosed(start: number): number {
    let at = start;
    while (at < length && buffer[at] !== LF && buffer[at] !== CR) at++;
    row.start = start;
    row.end = at;
    row.count = 0;
    row.unclosed = true;
    row.line = line;
    line++;
    const next = afterLineEnd(at, true);
    while (markAt > 0 && marks.positions[markAt - 1] >= next) markAt--;
    return next;
  }

  /** The byte after the line end at `at`; -1 if a CR is the last byte yet, so that an LF may follow. */
  function afterLineEnd(at: number, final: boolean): number {
    if (at >= length) return length;
    if (buffer[at] !== CR) return at + 1;
    if (at + 1 >= length) return final ? length : -1;
    return buffer[at + 1] === LF ? at + 2 : at + 1;
  }

  function scan(final: boolean): void {
    let at = 0;
    row.bytes = buffer;
    // ends every loop that looks for a mark
    buffer[length] = LF;
    marks.positions[marks.count] = length;
    markAt = 0;
    let marksRead = 0;
    while (at < length && !stopped) {
      const next = readRow(at, final);
      if (next < 0) break;
      marksRead = markAt;
      if (row.end > row.start && onRow(row) === false) stopped = true;
      at = next;
    }
    keep(at, marksRead);
    if (length > ROW_LIMIT) {
      throw new InputProblem(
        'this does not look like a CSV: there is no end of a row within 16 MB. Check that it is a CSV text file.',
      );
    }
    // a long row that comes in many small chunks is not read from its start for each of them
    enough = length > LONG_ROW ? length * 2 : 0;
  }

  /** Keeps the bytes from `at` on, and their marks. */
  function keep(at: number, marksRead: number): void {
    buffer.copyWithin(0, at, length);
    length -= at;
    base += at;
    const { positions } = marks;
    marks.count = Math.max(0, marks.count - marksRead);
    for (let i = 0; i < marks.count; i++) positions[i] = positions[marksRead + i] - at;
  }

  return {
    push(chunk) {
      if (stopped) return;
      if (length + chunk.length >= buffer.length) {
        const grown = new Uint8Array(Math.max(buffer.length * 2, length + chunk.length + 1));
        grown.set(buffer.subarray(0, length));
        buffer = grown;
      }
      buffer.set(chunk, length);
      appendMarks(marks, chunk, delimiterByte, length);
      length += chunk.length;
      if (length >= enough || length > ROW_LIMIT) scan(false);
    },
    end() {
      if (!stopped) scan(true);
      stopped = true;
    },
  };
}

function doubled(values: Int32Array): Int32Array {
  const grown = new Int32Array(values.length * 2);
  grown.set(values);
  return grown;
}
