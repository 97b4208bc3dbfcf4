import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeRecord, encodeRecord } from '#lib/core/records/codec.ts';

const typedArray = fc.oneof(
  fc.int8Array(),
  fc.uint8Array(),
  fc.uint8ClampedArray(),
  fc.int16Array(),
  fc.uint16Array(),
  fc.int32Array(),
  fc.uint32Array(),
  fc.float32Array(),
  fc.float64Array(),
);

const record = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(null, undefined, NaN, -0, Infinity, -Infinity),
    typedArray,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('$', '__proto__', 'constructor')), tie('value'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
})).value;

describe('the record codec', () => {
  test('gives back every record as it was', () => {
    fc.assert(
      fc.property(record, (value) => {
        expect(isDeepStrictEqual(decodeRecord(encodeRecord(value)), value)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps the kind of every typed array and the part of a larger buffer that it views', () => {
    const whole = Float64Array.of(1, 2, 3, 4, 5);
    const back = decodeRecord(
      encodeRecord({ part: whole.subarray(1, 4), bytes: Uint8Array.of(7), empty: new Int16Array(0) }),
    );
    expect(back).toStrictEqual({ part: Float64Array.of(2, 3, 4), bytes: Uint8Array.of(7), empty: new Int16Array(0) });
  });

  test('copies no body on decoding', () => {
    const buffer = encodeRecord({ values: new Float64Array(1000) });
    expect((decodeRecord(buffer) as { values: Float64Array }).values.buffer).toBe(buffer);
  });

  test('refuses what is no record, with what it expected and what it got', () => {
    expect(() => decodeRecord(new ArrayBuffer(4))).toThrow('expected at least 12 bytes, got 4');
    expect(() => decodeRecord(new ArrayBuffer(64))).toThrow('expected magic 0x43524c53 ("SLRC"), got 0x0');
  });

  test('refuses a version it does not know', () => {
    const buffer = encodeRecord({ a: 1 });
    new DataView(buffer).setUint32(4, 99, true);
    expect(() => decodeRecord(buffer)).toThrow('expected version 1, got 99');
  });

  test('refuses a buffer that was cut short', () => {
    const buffer = encodeRecord({ values: new Float64Array(10) });
    expect(() => decodeRecord(buffer.slice(0, buffer.byteLength - 8))).toThrow('cut short');
    expect(() => decodeRecord(buffer.slice(0, 20))).toThrow('expected a header of');
  });

  test('refuses what is not plain data, naming where it stands', () => {
    expect(() => encodeRecord({ when: { made: new Date() } })).toThrow('record.when.made, got [object Date]');
    expect(() => encodeRecord({ run: () => 1 })).toThrow('record.run, got [object Function]');
  });
});
