/** From a file as a person gives it to plain CSV bytes: gzip and zip undone, UTF-16 turned into UTF-8, no BOM. */
import type { FilePreview } from '#lib/contract/import.ts';
import { chunksOf, peekable } from './chunks.ts';
import { refuseForeignFormat } from './foreign-formats.ts';
import { gunzip } from './gunzip.ts';
import { NothingInside } from '../input-problem.ts';
import { tablesOfZip, type RandomAccess } from './zip.ts';

/** A `File`, a `Blob` with a name, or a download: anything that has bytes and a name. */
export interface ImportSource {
  readonly name: string;
  /** Bytes as stored (compressed); 0 where unknown. */
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
  /** Bytes from any place, where there are (a `File` has them): a zip is then read in place. */
  slice?(start: number, end: number): { stream(): ReadableStream<Uint8Array> };
  /** Set for a table out of an archive (`expandSource`). */
  readonly inside?: 'zip';
}

export interface OpenedSource {
  readonly compression: FilePreview['compression'];
  readonly encoding: FilePreview['encoding'];
  /** Bytes of the CSV, ASCII-compatible (UTF-8 or Windows-1252). May be walked once. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Bytes of the stored file read so far. */
  bytesRead(): number;
}

/** Bytes that are looked at to tell compression and encoding. */
const HEAD = 65_536;

/**
 * Opens a source. What it is is told by its bytes, never by its name: servers unzip, people rename.
 *
 * Of a zip it opens the first table; `expandSource` makes one source of each.
 * @throws InputProblem for an empty file and for formats that are no CSV
 */
export async function openSource(source: ImportSource): Promise<OpenedSource> {
  let stored = 0;
  const open = (): ReturnType<typeof chunksOf> => {
    stored = 0;
    return chunksOf(source.stream(), (bytes) => {
      stored += bytes;
    });
  };
  const raw = peekable(open());
  const start = await raw.peek(4);
  if (start.length === 0) throw new NothingInside('the file is empty. Choose a CSV file that has records in it.');
  let compression: FilePreview['compression'] = source.inside ?? 'none';
  let plain = raw;
  if (start[0] === 0x1f && start[1] === 0x8b) {
    compression = source.inside ?? 'gzip';
    plain = peekable(gunzip(raw.rest(), open));
  } else if (isZip(start)) {
    compression = 'zip';
    await raw.rest().return!();
    const [first] = await tablesOfZip(await randomAccess(source));
    plain = peekable(await first.open());
    stored = source.size;
  }
  const head = await plain.peek(HEAD);
  if (head.length === 0) throw new NothingInside('the file is empty. Choose a CSV file that has records in it.');
  refuseForeignFormat(head);
  const encoding = detectEncoding(head);
  const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  const chunks = encoding.startsWith('utf-16')
    ? toUtf8(plain.rest(), encoding)
    : marked
      ? withoutMark(plain.rest())
      : plain.rest();
  return { compression, encoding, chunks, bytesRead: () => stored };
}

/** True if a file that starts like this is a zip. */
export function isZip(start: Uint8Array): boolean {
  return start[0] === 0x50 && start[1] === 0x4b && start[2] < 9;
}

/** The source itself where it can be read from any place, else a copy of it that can. */
export async function randomAccess(source: ImportSource): Promise<RandomAccess> {
  return source.slice
    ? (source as RandomAccess)
    : new Response(source.stream() as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
}

/** Encoding by byte order mark, else by zero bytes (UTF-16 without one), else by validity as UTF-8. */
export function detectEncoding(head: Uint8Array): FilePreview['encoding'] {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const n = Math.min(head.length, 2000) & ~1;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < n; i += 2) {
    if (head[i] === 0) evenZeros++;
    if (head[i + 1] === 0) oddZeros++;
  }
  if (n >= 4 && oddZeros > n * 0.35 && evenZeros === 0) return 'utf-16le';
  if (n >= 4 && evenZeros > n * 0.35 && oddZeros === 0) return 'utf-16be';
  try {
    // stream: a character cut at the end of the head is no fault
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

async function* toUtf8(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (text.length > 0) yield encoder.encode(text);
  }
  const rest = decoder.decode();
  if (rest.length > 0) yield encoder.encode(rest);
}

/** The three bytes of the mark may come in chunks of their own. */
async function* withoutMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let skip = 3;
  for await (const chunk of chunks) {
    const cut = Math.min(skip, chunk.length);
    skip -= cut;
    if (cut < chunk.length) yield chunk.subarray(cut);
  }
}
