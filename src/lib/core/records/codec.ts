/**
 * Any plain record of typed arrays as one versioned buffer, and back.
 *
 * Layout: magic "SLRC" · version (uint32) · length of the header in bytes (uint32) · header · bodies.
 * The header is JSON in ASCII that mirrors the record; where a typed array stood it names kind, offset and length. Each
 * body starts at a multiple of 8, so that decoding makes views and copies nothing. Numbers are little-endian, as on
 * every device that runs a browser today.
 */

export const RECORD_CODEC_VERSION = 1;

const MAGIC = 0x43524c53; // "SLRC" read as a little-endian uint32
const PRELUDE_BYTES = 12;

const TYPED_ARRAYS = {
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
} as const;

type TypedArray = InstanceType<(typeof TYPED_ARRAYS)[keyof typeof TYPED_ARRAYS]>;

/** Stands in the header for what JSON has no word for. A record's own object with a key "$" is written as entries. */
type Marker =
  | { $: 'array'; kind: keyof typeof TYPED_ARRAYS; at: number; length: number }
  | { $: 'number'; is: 'NaN' | 'Infinity' | '-Infinity' | '-0' }
  | { $: 'undefined' }
  | { $: 'object'; entries: [string, unknown][] };

/**
 * Packs a value made of plain objects, arrays, typed arrays, strings, numbers (NaN, infinities and -0 too), booleans,
 * null and undefined. Cost O(bytes).
 *
 * @throws TypeError for anything else (functions, class instances, dates, maps): a record is plain
 */
export function encodeRecord(value: unknown): ArrayBuffer {
  const bodies: { readonly at: number; readonly array: TypedArray }[] = [];
  let bodyBytes = 0;
  const describe = (part: unknown, path: string): unknown => {
    if (part === null || typeof part === 'string' || typeof part === 'boolean') return part;
    if (part === undefined) return { $: 'undefined' } satisfies Marker;
    if (typeof part === 'number') return describeNumber(part);
    if (Array.isArray(part)) return Array.from(part, (item, i) => describe(item, `${path}[${i}]`));
    if (ArrayBuffer.isView(part) && kindOf(part)) {
      const array = part as TypedArray;
      const at = bodyBytes;
      bodies.push({ at, array });
      bodyBytes = roundUp(bodyBytes + array.byteLength);
      return { $: 'array', kind: kindOf(part)!, at, length: array.length } satisfies Marker;
    }
    const prototype: unknown = typeof part === 'object' ? Object.getPrototypeOf(part) : undefined;
    if (prototype === Object.prototype || prototype === null) {
      const entries = Object.entries(part as object).map(([key, item]): [string, unknown] => [
        key,
        describe(item, `${path}.${key}`),
      ]);
      return Object.hasOwn(part as object, '$') ? { $: 'object', entries } : Object.fromEntries(entries);
    }
    throw new TypeError(`encodeRecord: expected plain data at ${path}, got ${Object.prototype.toString.call(part)}`);
  };
  const header = asciiJson(describe(value, 'record'));
  const bodiesAt = roundUp(PRELUDE_BYTES + header.length);
  const buffer = new ArrayBuffer(bodiesAt + bodyBytes);
  const prelude = new DataView(buffer);
  prelude.setUint32(0, MAGIC, true);
  prelude.setUint32(4, RECORD_CODEC_VERSION, true);
  prelude.setUint32(8, header.length, true);
  const bytes = new Uint8Array(buffer);
  for (let i = 0; i < header.length; i++) bytes[PRELUDE_BYTES + i] = header.charCodeAt(i);
  for (const { at, array } of bodies) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), bodiesAt + at);
  }
  return buffer;
}

/**
 * The record in a buffer that `encodeRecord` made. Typed arrays are views of `buffer`: do not transfer it afterwards.
 *
 * @throws Error with actual and expected value if magic, version or length do not fit
 */
export function decodeRecord(buffer: ArrayBuffer): unknown {
  if (buffer.byteLength < PRELUDE_BYTES) {
    throw new Error(`decodeRecord: expected at least ${PRELUDE_BYTES} bytes, got ${buffer.byteLength}`);
  }
  const prelude = new DataView(buffer);
  const magic = prelude.getUint32(0, true);
  if (magic !== MAGIC) {
    throw new Error(`decodeRecord: expected magic 0x${MAGIC.toString(16)} ("SLRC"), got 0x${magic.toString(16)}`);
  }
  const version = prelude.getUint32(4, true);
  if (version !== RECORD_CODEC_VERSION) {
    throw new Error(`decodeRecord: expected version ${RECORD_CODEC_VERSION}, got ${version}`);
  }
  const headerLength = prelude.getUint32(8, true);
  const bodiesAt = roundUp(PRELUDE_BYTES + headerLength);
  if (PRELUDE_BYTES + headerLength > buffer.byteLength) {
    throw new Error(`decodeRecord: expected a header of ${headerLength} bytes, got ${buffer.byteLength} bytes in all`);
  }
  return restore(JSON.parse(readAscii(buffer, PRELUDE_BYTES, headerLength)), buffer, bodiesAt);
}

function restore(part: unknown, buffer: ArrayBuffer, bodiesAt: number): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map((item) => restore(item, buffer, bodiesAt));
  if (!Object.hasOwn(part, '$')) return restoreEntries(Object.entries(part), buffer, bodiesAt);
  const marker = part as Marker;
  switch (marker.$) {
    case 'undefined':
      return undefined;
    case 'number':
      return Number(marker.is);
    case 'object':
      return restoreEntries(marker.entries, buffer, bodiesAt);
    case 'array': {
      const kind = TYPED_ARRAYS[marker.kind];
      const end = bodiesAt + marker.at + marker.length * kind.BYTES_PER_ELEMENT;
      if (end > buffer.byteLength) {
        throw new Error(`decodeRecord: expected ${end} bytes, got ${buffer.byteLength}: the buffer is cut short`);
      }
      return new kind(buffer, bodiesAt + marker.at, marker.length);
    }
  }
}

function restoreEntries(entries: [string, unknown][], buffer: ArrayBuffer, bodiesAt: number): unknown {
  return Object.fromEntries(entries.map(([key, item]) => [key, restore(item, buffer, bodiesAt)]));
}

function describeNumber(value: number): unknown {
  if (Number.isFinite(value) && !Object.is(value, -0)) return value;
  const is = Object.is(value, -0) ? '-0' : (String(value) as 'NaN' | 'Infinity' | '-Infinity');
  return { $: 'number', is } satisfies Marker;
}

function kindOf(view: ArrayBufferView): keyof typeof TYPED_ARRAYS | undefined {
  const kind = Object.prototype.toString.call(view).slice(8, -1);
  return Object.hasOwn(TYPED_ARRAYS, kind) ? (kind as keyof typeof TYPED_ARRAYS) : undefined;
}

/** JSON with every character above ASCII escaped, so that a character is a byte. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function readAscii(buffer: ArrayBuffer, at: number, length: number): string {
  const bytes = new Uint8Array(buffer, at, length);
  let text = '';
  // in steps: an argument list has a limit
  for (let i = 0; i < length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}

function roundUp(bytes: number): number {
  return (bytes + 7) & ~7;
}
