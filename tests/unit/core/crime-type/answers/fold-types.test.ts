import { describe, expect, test } from 'vitest';
import {
  DEFAULT_FOLD,
  foldClasses,
  foldedTypes,
  foldOne,
  foldProbabilities,
} from '#lib/core/crime-type/answers/fold-types.ts';
import type { ClassScore } from '#lib/core/records/model-record.ts';

// type 2 lies just under half a percent, type 3 just above, type 4 has no record
const COUNTS = [700, 290, 4, 6, 0];

describe('which types fold', () => {
  test('by default those under 0.5 % of the records, and none that has no record', () => {
    expect([...foldedTypes(COUNTS, DEFAULT_FOLD)]).toEqual([2]);
  });

  test('all those under another limit, none where it is 0', () => {
    expect([...foldedTypes(COUNTS, { ...DEFAULT_FOLD, limit: 0.3 })]).toEqual([1, 2, 3]);
    expect(foldedTypes(COUNTS, { ...DEFAULT_FOLD, limit: 0 }).size).toBe(0);
  });

  test('single types are folded and shown whatever the limit says', () => {
    const shown = foldOne(COUNTS, DEFAULT_FOLD, 2, false);
    expect([...foldedTypes(COUNTS, shown)]).toEqual([]);
    const both = foldOne(COUNTS, shown, 0, true);
    expect([...foldedTypes(COUNTS, both)]).toEqual([0]);
    // moving the limit leaves what was chosen one by one
    expect([...foldedTypes(COUNTS, { ...both, limit: 0.01 })]).toEqual([0, 3]);
  });

  test('a type put back where its limit has it leaves no trace in the choice', () => {
    const shown = foldOne(COUNTS, DEFAULT_FOLD, 2, false);
    expect(shown).not.toEqual(DEFAULT_FOLD);
    expect(foldOne(COUNTS, shown, 2, true)).toEqual(DEFAULT_FOLD);
    expect(foldOne(COUNTS, foldOne(COUNTS, DEFAULT_FOLD, 0, true), 0, false)).toEqual(DEFAULT_FOLD);
  });
});

describe('what is said of OTHER', () => {
  test('is the sum of what the model says of its types; nothing is lost or said twice', () => {
    const { shown, folded, other } = foldProbabilities([5, 0, 2, 3], [0.1, 0.5, 0.15, 0.25], new Set([2, 5]));
    expect(shown.map(({ type }) => type)).toEqual([0, 3]);
    expect(folded).toEqual([
      { type: 2, probability: 0.15 },
      { type: 5, probability: 0.1 },
    ]);
    expect(other).toBeCloseTo(0.25, 12);
    expect(shown.reduce((sum, { probability }) => sum + probability, other)).toBeCloseTo(1, 12);
  });

  test('is nothing where nothing folds', () => {
    const { shown, folded, other } = foldProbabilities([0, 1], [0.4, 0.6], new Set());
    expect([shown.map(({ type }) => type), folded, other]).toEqual([[1, 0], [], 0]);
  });
});

describe('the table of types with OTHER', () => {
  const score = (type: number, records: number, predicted: number, right: number, inTop3: number): ClassScore => ({
    type,
    records,
    predicted,
    right,
    inTop3,
    meanProbability: 0,
  });
  // reported (rows) against said (columns): 0, 1, 2, and nothing left over
  const classes = [score(0, 10, 9, 7, 9), score(1, 5, 6, 2, 4), score(2, 3, 3, 1, 2)];
  const confusion = { types: [0, 1, 2], counts: Uint32Array.from([7, 2, 1, 0, 2, 2, 1, 0, 0, 2, 1, 0, 0, 0, 0, 0]) };

  test('a record of one folded type that was said to be of another is right for OTHER', () => {
    const rows = foldClasses(classes, confusion, new Set([1, 2]));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ type: 0, records: 10, predicted: 9, right: 7 });
    // by hand: 2 + 1 + 2 + 1 of the block of the two types
    expect(rows[1]).toEqual({ type: undefined, records: 8, predicted: 9, right: 6, inTop3: 6 });
  });

  test('types that the confusion only holds together count for OTHER', () => {
    // type 1 and 2 are the last row and column
    const coarse = { types: [0], counts: Uint32Array.from([7, 3, 2, 6]) };
    expect(foldClasses(classes, coarse, new Set([1, 2]))[1].right).toBe(6);
  });

  test('without folded types there is no OTHER, and no figure changes', () => {
    expect(foldClasses(classes, confusion, new Set())).toEqual(classes);
  });

  test('OTHER is never right more often than it was said or reported', () => {
    // type 1 is in the last row too, but shown: what it was confused with cannot be told from type 2
    const coarse = { types: [0], counts: Uint32Array.from([7, 3, 2, 6]) };
    const other = foldClasses(classes, coarse, new Set([2])).at(-1)!;
    expect(other.right).toBeLessThanOrEqual(Math.min(other.records, other.predicted));
  });
});
