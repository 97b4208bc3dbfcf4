import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { appendMarks, appendMarksOneByOne, createMarks, type Marks } from '#lib/ingest/bytes/find-marks.ts';

const taken = (marks: Marks): number[] => [...marks.positions.subarray(0, marks.count)];

describe('finding what splits a CSV', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('finds the same sixteen bytes at a time and one by one, in any piece at any place', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .array(fc.constantFrom(44, 59, 9, 124, 34, 10, 13, 65, 0, 255), { maxLength: 300 })
        .map((list) => Uint8Array.from(list)),
    );
    fc.assert(
      fc.property(
        fc.array(bytes, { maxLength: 5 }),
        fc.constantFrom(44, 59, 9, 124),
        fc.nat(1_000_000),
        (pieces, delimiter, base) => {
          const wide = createMarks();
          const plain = createMarks();
          const expected: number[] = [];
          let at = base;
          for (const piece of pieces) {
            appendMarks(wide, piece, delimiter, at);
            appendMarksOneByOne(plain, piece, delimiter, at);
            piece.forEach((byte, i) => {
              if ([delimiter, 34, 10, 13].includes(byte)) expected.push(at + i);
            });
            at += piece.length;
          }
          expect(taken(wide)).toEqual(expected);
          expect(taken(plain)).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes pieces longer than its own memory, of marks alone', () => {
    const marks = createMarks();
    appendMarks(marks, new Uint8Array(200_001).fill(44), 44, 5);
    expect(marks.count).toBe(200_001);
    for (const i of [0, 65_535, 65_536, 131_072, 200_000]) expect(marks.positions[i]).toBe(i + 5);
  });

  it('does without WebAssembly where a page forbids it or an engine has none of its wide instructions', async () => {
    const piece = new TextEncoder().encode('a,"b"\r\n'.repeat(50));
    const expected = createMarks();
    appendMarksOneByOne(expected, piece, 44, 0);
    const forbidden = {
      ...WebAssembly,
      validate: () => true,
      CompileError: WebAssembly.CompileError,
      Module: class {
        constructor() {
          throw new WebAssembly.CompileError('blocked by the content security policy');
        }
      },
    };
    for (const platform of [undefined, { ...WebAssembly, validate: () => false }, forbidden]) {
      vi.stubGlobal('WebAssembly', platform);
      vi.resetModules();
      const fresh = await import('#lib/ingest/bytes/find-marks.ts');
      const marks = fresh.createMarks();
      fresh.appendMarks(marks, piece, 44, 0);
      expect(taken(marks)).toEqual(taken(expected));
    }
  });
});
