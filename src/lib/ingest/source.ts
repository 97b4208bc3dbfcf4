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
    counted(iterate(source.stream()), (bytes) => {
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
  const chunks =
    encoding === 'utf-16le' || encoding === 'utf-16be'
      ? toUtf8(plain.rest(), encoding)
      : withoutBom(plain.rest(), head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0);
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

async function* withoutBom(chunks: AsyncIterable<Uint8Array>, skip: number): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    if (skip === 0) {
      yield chunk;
    } else {
      const cut = Math.min(skip, chunk.length);
      skip -= cut;
      if (cut < chunk.length) yield chunk.subarray(cut);
    }
  }
}

async function* gunzip(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const compressed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
  const inflated = iterate(compressed.pipeThrough(new DecompressionStream('gzip')));
  try {
    yield* inflated;
  } catch (error) {
    if (error instanceof InputProblem) throw error;
    throw new InputProblem(
      'the gzip file is damaged or cut off: it cannot be unpacked to its end. Download or copy it again.',
    );
  }
}

/** The chunks of a stream; leaving the loop early cancels the stream. (Safari has no async iterator on streams.) */
async function* iterate(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let finished = false;
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) {
        finished = true;
        return;
      }
      yield value;
    }
  } catch (error) {
    finished = true;
    throw error;
  } finally {
    // nobody waits for it: a source that fails on closing has given its bytes already
    if (!finished) reader.cancel().catch(() => undefined);
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    count(chunk.length);
    yield chunk;
  }
}

interface Peekable {
  /** The first `size` bytes, or all there are. Before `rest`. */
  peek(size: number): Promise<Uint8Array>;
  /** Everything, the peeked bytes included. */
  rest(): AsyncGenerator<Uint8Array>;
}

function peekable(chunks: AsyncGenerator<Uint8Array>): Peekable {
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
    async *rest() {
      try {
        for (const chunk of held) yield chunk;
        held.length = 0;
        yield* chunks;
      } finally {
        await chunks.return(undefined);
      }
    },
  };
}
