import { describe, expect, it } from 'vitest';
import { MISSING } from '#lib/core/table/incident-table.ts';
import { findSpellings } from '#lib/ingest/records/type-spellings.ts';

/** Groups found among labels of which each stands `labels.length - position` times, as text. */
function groups(...labels: string[]): string[][] {
  const type = Uint16Array.from(labels.flatMap((_, code) => new Array<number>(labels.length - code).fill(code)));
  return findSpellings(labels, type).map((group) => group.labels.map(({ label }) => label));
}

describe('several spellings of one type', () => {
  it.each([
    [['NON-CRIMINAL', 'NON - CRIMINAL']],
    [['Theft', 'THEFT', 'theft ']],
    [['CRIMINAL SEXUAL ASSAULT', 'CRIM SEXUAL ASSAULT']],
    [['Violación', 'VIOLACION']],
    [['Burglary', 'Burglaries'.replace('ies', 'ys')]],
    [['Theft from vehicle', 'THEFT FROM VEHICLES']],
  ])('%j are one', (labels) => {
    expect(groups(...labels)).toEqual([labels]);
  });

  it.each([
    [['NON-CRIMINAL', 'NON-CRIMINAL (SUBJECT SPECIFIED)']],
    [['ASSAULT', 'SEXUAL ASSAULT']],
    [['ROB', 'ROBBERY']],
    [['THEFT OVER 1000', 'THEFT OVER 10000']],
    [['THEFT OVER $500', 'THEFT UNDER $500']],
    [['***', '---']],
    [['ARSON', 'ARSENAL']],
  ])('%j are not', (labels) => {
    expect(groups(...labels)).toEqual([]);
  });

  it('the most frequent spelling stands first, with how many rows have it', () => {
    const type = Uint16Array.of(0, 1, 1, 1, MISSING, 2);
    expect(findSpellings(['theft', 'THEFT', 'ARSON'], type)).toEqual([
      {
        labels: [
          { label: 'THEFT', rows: 3 },
          { label: 'theft', rows: 1 },
        ],
      },
    ]);
  });

  it('labels that no row has are not spoken of', () => {
    expect(findSpellings(['theft', 'THEFT'], Uint16Array.of(1, 1))).toEqual([]);
  });
});
