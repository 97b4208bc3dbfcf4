import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRepeats, overlapsOf } from '#lib/ingest/records/repeats.ts';

/** The definition: every row whose value an earlier one has. */
function plainRepeats(values: readonly number[]): { rows: number[]; first: number[] } {
  const firstOf = new Map<number, number>();
  const rows: number[] = [];
  const first: number[] = [];
  values.forEach((value, row) => {
    if (value === 0) return;
    const earlier = firstOf.get(value);
    if (earlier === undefined) firstOf.set(value, row);
    else {
      rows.push(row);
      first.push(earlier);
    }
  });
  return { rows, first };
}

describe('repeated fingerprints', () => {
  it('are found whatever the values and wherever the blocks are cut; zeros are no ids', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 40 }),
      fc.maxSafeInteger().map(Math.abs),
      // the same low 32 bits: only the high ones tell them apart
      fc.integer({ min: 0, max: 30 }).map((high) => high * 4294967296 + 7),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 400 }), fc.nat(400), (values, cut) => {
        const all = Float64Array.from(values);
        const found = findRepeats([all.subarray(0, cut), all.subarray(cut)]);
        expect({ rows: [...found.rows], first: [...found.first] }).toEqual(plainRepeats(values));
      }),
    );
  });

  it('are found where every row repeats one', () => {
    const n = 300_000;
    const twice = Float64Array.from({ length: 2 * n }, (_, i) => ((i % n) + 1) * 8_191_233);
    const found = findRepeats([twice]);
    expect(found.rows.length).toBe(n);
    expect(found.rows[0]).toBe(n);
    expect(found.first[n - 1]).toBe(n - 1);
  });

  it('between files are counted for each pair of files, repeats inside one file are no overlap', () => {
    // a: 1 2 2 · b: 3 1 · c: 2 3 4
    const found = findRepeats([Float64Array.of(1, 2, 2, 3, 1, 2, 3, 4)]);
    expect(overlapsOf(found, ['a', 'b', 'c'], [3, 5, 8], 'id')).toEqual([
      { file: 'b', earlierFile: 'a', rows: 1, by: 'id' },
      { file: 'c', earlierFile: 'a', rows: 1, by: 'id' },
      { file: 'c', earlierFile: 'b', rows: 1, by: 'id' },
    ]);
  });

  it('stay with their file where a file between has no row', () => {
    const found = findRepeats([Float64Array.of(1, 1)]);
    expect(overlapsOf(found, ['a', 'empty', 'c'], [1, 1, 2], 'row')).toEqual([
      { file: 'c', earlierFile: 'a', rows: 1, by: 'row' },
    ]);
  });
});
