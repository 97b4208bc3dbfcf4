/** CSV pages as bytes: the header line apart, rows counted without making text of them. */

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Counts line ends outside quotes in bytes that come in pieces. */
export class LineCounter {
  lines = 0;
  #quoted = false;

  push(bytes: Uint8Array): void {
    let quoted = this.#quoted;
    let lines = 0;
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i];
      if (byte === QUOTE) quoted = !quoted;
      else if (byte === LINE_FEED && !quoted) lines++;
    }
    this.#quoted = quoted;
    this.lines += lines;
  }

  /** True within a quoted cell: bytes that end here are cut off. */
  get open(): boolean {
    return this.#quoted;
  }
}

export interface CsvPage {
  /** First line without its end. */
  readonly header: string;
  /** The other lines; the last one ends with a line end too. */
  readonly rows: Uint8Array<ArrayBuffer>[];
  readonly count: number;
}

/**
 * Splits a page into its header and its rows.
 * @param pieces bytes of the page in their order
 * @returns undefined where the page ends inside a quoted cell: it was cut
 */
export function splitPage(pieces: readonly Uint8Array<ArrayBuffer>[]): CsvPage | undefined {
  const counter = new LineCounter();
  const head: Uint8Array<ArrayBuffer>[] = [];
  const rows: Uint8Array<ArrayBuffer>[] = [];
  let inHeader = true;
  let last = LINE_FEED;
  for (const piece of pieces) {
    if (piece.length === 0) continue;
    counter.push(piece);
    last = piece[piece.length - 1];
    if (!inHeader) {
      rows.push(piece);
      continue;
    }
    // names of columns have no line ends
    const end = piece.indexOf(LINE_FEED);
    head.push(end < 0 ? piece : piece.subarray(0, end));
    if (end < 0) continue;
    inHeader = false;
    if (end + 1 < piece.length) rows.push(piece.subarray(end + 1));
  }
  if (counter.open) return undefined;
  const unfinished = last !== LINE_FEED;
  if (unfinished && rows.length > 0) rows.push(Uint8Array.of(LINE_FEED));
  const lines = counter.lines + (unfinished ? 1 : 0);
  return { header: textOf(head), rows, count: Math.max(0, lines - 1) };
}

function textOf(pieces: readonly Uint8Array<ArrayBuffer>[]): string {
  const decoder = new TextDecoder();
  const text = pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode();
  return text.charCodeAt(text.length - 1) === CARRIAGE_RETURN ? text.slice(0, -1) : text;
}
