/**
 * Finds the bytes that split a CSV: every delimiter, quote, LF and CR. Sixteen bytes at a time in WebAssembly (four to
 * five times as fast as a loop of JavaScript, and from the first byte on), else one by one.
 */

const LF = 10;
const CR = 13;
const QUOTE = 34;

/** Places of marks in a growing array of bytes, in order. */
export interface Marks {
  /** The first `count` hold; there is room for one more. */
  positions: Int32Array;
  count: number;
}

export function createMarks(): Marks {
  return { positions: new Int32Array(1024), count: 0 };
}

/**
 * Adds the marks of a piece of bytes.
 * @param delimiter byte
 * @param base what is added to each position: where the piece will stand
 */
export function appendMarks(marks: Marks, piece: Uint8Array, delimiter: number, base: number): void {
  const scanner = wideScanner();
  if (scanner === 'none') return appendMarksOneByOne(marks, piece, delimiter, base);
  for (let at = 0; at < piece.length; at += PIECE) {
    const part = piece.length <= PIECE ? piece : piece.subarray(at, at + PIECE);
    scanner.bytes.set(part);
    const count = scanner.findMarks(part.length, delimiter, base + at);
    reserve(marks, marks.count + count + 1);
    marks.positions.set(scanner.found.subarray(0, count), marks.count);
    marks.count += count;
  }
}

/** The same without WebAssembly, for where it is not allowed, and to test against. */
export function appendMarksOneByOne(marks: Marks, piece: Uint8Array, delimiter: number, base: number): void {
  reserve(marks, marks.count + piece.length + 1);
  const { positions } = marks;
  const highest = Math.max(delimiter, QUOTE);
  let count = marks.count;
  for (let at = 0; at < piece.length; at++) {
    const byte = piece[at];
    // most bytes of a CSV are above this one
    if (byte <= highest && (byte === delimiter || byte === QUOTE || byte === LF || byte === CR)) {
      positions[count++] = base + at;
    }
  }
  marks.count = count;
}

function reserve(marks: Marks, room: number): void {
  if (room <= marks.positions.length) return;
  const grown = new Int32Array(Math.max(room, marks.positions.length * 2));
  grown.set(marks.positions.subarray(0, marks.count));
  marks.positions = grown;
}

/** Bytes that find-marks.wat takes at once, and where it puts what it finds. */
const PIECE = 65_536;
const FOUND_AT = 65_600;

/** find-marks.wat assembled, base64. */
const PROGRAM =
  'AGFzbQEAAAABCAFgA39/fwF/AwIBAAUDAQAGBxYCBm1lbW9yeQIACWZpbmRNYXJrcwAACqoCAacCAgV/AntBwIAEIQQgAf0P' +
  'IQkCQANAIAMgAE8NASAD/QAEACEIIAggCf0jIAj9DCIiIiIiIiIiIiIiIiIiIiL9I/1QIAj9DAoKCgoKCgoKCgoKCgoKCgr9' +
  'IyAI/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9UP1Q/WQhBSADQRBqIABLBEAgBUEBIAAgA2t0QQFrcSEFCyACIANqIQYgA0EQaiED' +
  'IAVpIQcgBCAGIAVoajYCACAFIAVBAWtxIQUgBCAGIAVoajYCBCAFIAVBAWtxIQUgBCAGIAVoajYCCCAHQQNNBEAgBCAHQQJ0' +
  'aiEEDAELIARBDGohBANAIAUgBUEBa3EhBSAFRQ0BIAQgBiAFaGo2AgAgBEEEaiEEDAALCwsgBEHAgARrQQJ2Cw==';

interface WideScanner {
  readonly bytes: Uint8Array;
  readonly found: Int32Array;
  findMarks(length: number, delimiter: number, base: number): number;
}

let wide: WideScanner | 'none' | undefined;

/** One for all: it is used from call to call only. */
function wideScanner(): WideScanner | 'none' {
  if (wide !== undefined) return wide;
  const program = Uint8Array.from(atob(PROGRAM), (letter) => letter.charCodeAt(0));
  // engines without 128-bit instructions say so here
  if (typeof WebAssembly === 'undefined' || !WebAssembly.validate(program)) return (wide = 'none');
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(program));
    const { buffer } = exports.memory as WebAssembly.Memory;
    return (wide = {
      bytes: new Uint8Array(buffer, 0, PIECE),
      found: new Int32Array(buffer, FOUND_AT, PIECE),
      findMarks: exports.findMarks as WideScanner['findMarks'],
    });
  } catch (error) {
    // a host whose content security policy forbids it: slower, and just as right
    if (error instanceof WebAssembly.CompileError || error instanceof EvalError) return (wide = 'none');
    throw error;
  }
}
