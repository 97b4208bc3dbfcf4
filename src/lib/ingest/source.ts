/** From a file as a person gives it to plain CSV bytes: gzip and zip undone, UTF-16 turned into UTF-8, no BOM. */
import type { FilePreview } from '#lib/contract/import.ts';
import { InputProblem } from './input-problem.ts';
import { refuseForeignFormat } from './foreign-formats.ts';
import { firstCsvOfZip } from './zip.ts';

/** A `File`, a `Blob` with a name, or a download: anything that has bytes and a name. */
export interface ImportSource {
  readonly name: string;
  /** Bytes as stored (compressed); 0 where unknown. */
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
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
 * @throws InputProblem for an empty file and for formats that are no CSV
 */
export async function openSource(source: ImportSource): Promise<OpenedSource> {
  let stored = 0;
  const raw = peekable(
    chunksOf(source.stream(), (bytes) => {
      stored += bytes;
    }),
  );
  const start = await raw.peek(4);
  if (start.length === 0) throw new InputProblem('the file is empty. Choose a CSV file that has records in it.');
  let compression: FilePreview['compression'] = 'none';
  let plain = raw;
  if (start[0] === 0x1f && start[1] === 0x8b) {
    compression = 'gzip';
    plain = peekable(gunzip(raw.rest()));
  } else if (start[0] === 0x50 && start[1] === 0x4b && start[2] < 9) {
    compression = 'zip';
    plain = peekable(firstCsvOfZip(raw.rest()));
  }
  const head = await plain.peek(HEAD);
  if (head.length === 0) throw new InputProblem('the file is empty. Choose a CSV file that has records in it.');
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

/**
 * Chunks of bytes. Not generators: each layer of those costs three turns of the event queue per chunk, and unpacked
 * chunks can be as small as 16 kB.
 */
type Chunks = AsyncIterableIterator<Uint8Array>;

function gunzip(chunks: Chunks): Chunks {
  const compressed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
    async cancel() {
      await chunks.return?.();
    },
  });
  const inflated = chunksOf(compressed.pipeThrough(new DecompressionStream('gzip')));
  const damaged = (): never => {
    throw new InputProblem(
      'the gzip file is damaged or cut off: it cannot be unpacked to its end. Download or copy it again.',
    );
  };
  return iterator(() => inflated.next().catch(damaged), inflated.return!);
}

/** Reads asked for before they are needed: unpacking goes on in its own thread while rows are parsed in this one. */
const READ_AHEAD = 8;

/** The chunks of a stream; leaving a loop over them cancels it. (Safari has no async iterator on streams.) */
function chunksOf(stream: ReadableStream<Uint8Array>, onBytes?: (bytes: number) => void): Chunks {
  const reader = stream.getReader();
  const asked: Promise<IteratorResult<Uint8Array, undefined>>[] = [];
  const ask = (): void => {
    let read = reader.read() as Promise<IteratorResult<Uint8Array, undefined>>;
    if (onBytes) {
      read = read.then((result) => {
        if (!result.done) onBytes(result.value.length);
        return result;
      });
    }
    // an error is met when its turn comes; until then nobody waits for it
    read.catch(() => undefined);
    asked.push(read);
  };
  while (asked.length < READ_AHEAD) ask();
  return iterator(
    () => {
      ask();
      return asked.shift()!;
    },
    () => {
      // nobody waits for it: a source that fails on closing has given its bytes already
      reader.cancel().catch(() => undefined);
      return Promise.resolve({ value: undefined, done: true });
    },
  );
}

function iterator(next: Chunks['next'], end: NonNullable<Chunks['return']>): Chunks {
  return {
    next,
    return: end,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

interface Peekable {
  /** The first `size` bytes, or all there are. Before `rest`. */
  peek(size: number): Promise<Uint8Array>;
  /** Everything, the peeked bytes included. */
  rest(): Chunks;
}

function peekable(chunks: Chunks): Peekable {
  const held: Uint8Array[] = [];
  return {
    async peek(size) {
      let length = held.reduce((sum, chunk) => sum + chunk.length, 0);
      while (length < size) {
        const { value, done } = await chunks.next();
        if (done) break;
        held.push(value);
        length += value.length;
      }
      const head = new Uint8Array(length);
      let at = 0;
      for (const chunk of held) {
        head.set(chunk, at);
        at += chunk.length;
      }
      return head.subarray(0, size);
    },
    rest() {
      return iterator(
        () => {
          const value = held.shift();
          return value ? Promise.resolve({ value, done: false }) : chunks.next();
        },
        () => chunks.return!(),
      );
    },
  };
}
