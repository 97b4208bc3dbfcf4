/** The typed arrays anywhere in a plain record, for handing records from thread to thread without copying. */

/** The buffers of all typed arrays in a plain record, each once: what a message hands over. Shared ones are left out. */
export function buffersOf(value: unknown): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  mapArrays(value, (array) => {
    if (array.buffer instanceof ArrayBuffer) buffers.add(array.buffer);
    return array;
  });
  return [...buffers];
}

/**
 * A plain record whose typed arrays lie in shared memory: posting it to a worker copies none of them. Only where
 * SharedArrayBuffer is there: a page must be cross-origin isolated.
 */
export function shareArrays<Value>(value: Value): Value {
  return mapArrays(value, (array) => {
    const copy = new Uint8Array(new SharedArrayBuffer(array.byteLength));
    copy.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    const Kind = array.constructor as new (buffer: ArrayBufferLike) => ArrayBufferView;
    return new Kind(copy.buffer);
  }) as Value;
}

function mapArrays(value: unknown, change: (array: ArrayBufferView) => ArrayBufferView): unknown {
  if (ArrayBuffer.isView(value)) return change(value);
  if (Array.isArray(value)) return value.map((item) => mapArrays(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapArrays(item, change)]));
}
