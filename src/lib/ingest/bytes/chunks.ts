/**
 * Chunks of bytes that are asked for one by one. Not generators: each layer of those costs three turns of the event
 * queue per chunk, and unpacked chunks can be as small as 16 kB.
 */
export type Chunks = AsyncIterableIterator<Uint8Array>;

/** Reads asked for before they are needed: unpacking goes on in its own thread while rows are parsed in this one. */
const READ_AHEAD = 8;

/**
 * The chunks of a stream; leaving a loop over them cancels it. (Safari has no async iterator on streams.)
 * @param onBytes is told the size of each chunk
 */
export function chunksOf(stream: ReadableStream<Uint8Array>, onBytes?: (bytes: number) => void): Chunks {
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

/** The other way round: a stream that pulls the chunks. */
export function streamOf(chunks: Chunks): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
    async cancel() {
      await chunks.return?.();
    },
  });
}

export function iterator(next: Chunks['next'], end: NonNullable<Chunks['return']>): Chunks {
  return {
    next,
    return: end,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

export interface Peekable {
  /** The first `size` bytes, or all there are. Before `rest`. */
  peek(size: number): Promise<Uint8Array>;
  /** Everything, the peeked bytes included. */
  rest(): Chunks;
}

/** Chunks whose first bytes can be looked at before they are walked. */
export function peekable(chunks: Chunks): Peekable {
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
