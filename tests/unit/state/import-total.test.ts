import { describe, expect, test } from 'vitest';
import { countsTogether, rowsToImport, withChoice, withSpellings } from '#lib/state/import-total.ts';

const findings = { rowsReadable: 1000, repeatedIds: 30, identicalRows: 20 };

describe('the rows that will be imported', () => {
  test('are all of them unless the person leaves some out', () => {
    expect(rowsToImport(findings, {})).toEqual([1000, 1000]);
    expect(rowsToImport(findings, { leaveOutRepeatedIds: true })).toEqual([970, 970]);
    expect(rowsToImport(findings, { leaveOutIdenticalRows: true })).toEqual([980, 980]);
  });

  test('lie in a range where both are left out: a row can be both', () => {
    const both = { leaveOutRepeatedIds: true, leaveOutIdenticalRows: true };
    expect(rowsToImport(findings, both)).toEqual([950, 970]);
    expect(rowsToImport({ rowsReadable: 40, repeatedIds: 39, identicalRows: 39 }, both)).toEqual([0, 1]);
  });
});

describe('spellings of one type', () => {
  const group = {
    labels: [
      { label: 'NON-CRIMINAL', rows: 49 },
      { label: 'NON - CRIMINAL', rows: 5 },
      { label: '__proto__', rows: 1 },
    ],
  };

  test('count under the most frequent one when chosen, and apart again when not', () => {
    const chosen = withSpellings({ midnightIsUnknown: true }, group, true);
    expect(chosen.typeSpellings).toEqual([
      ['NON - CRIMINAL', 'NON-CRIMINAL'],
      ['__proto__', 'NON-CRIMINAL'],
    ]);
    expect(countsTogether(chosen, group)).toBe(true);
    expect(countsTogether({}, group)).toBe(false);
    expect(withSpellings(chosen, group, false)).toEqual({ midnightIsUnknown: true });
  });

  test('of another group stay as they were chosen', () => {
    const other = {
      labels: [
        { label: 'Theft', rows: 9 },
        { label: 'THEFT', rows: 1 },
      ],
    };
    const both = withSpellings(withSpellings({}, other, true), group, true);
    expect(withSpellings(both, group, false).typeSpellings).toEqual([['THEFT', 'Theft']]);
  });
});

test('a choice switched off again is as if never made', () => {
  expect(withChoice(withChoice({}, 'leaveOutRepeatedIds', true), 'leaveOutRepeatedIds', false)).toEqual({});
});
