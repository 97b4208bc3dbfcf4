import { describe, expect, test } from 'vitest';
import {
  countedName,
  searchTypes,
  typeOptions,
  typesInWords,
} from '../../../src/routes/predictions/question/type-choice.ts';

const options = typeOptions({
  typeLabels: ['ROBBERY', 'THEFT', 'NARCOTICS', 'ARSON', 'Bicycle theft'],
  typeCounts: [900, 57_312, 1200, 0, 300],
});

describe('the crime types to choose from', () => {
  test('are those that occur, the most frequent first, with their counts', () => {
    expect(options.map(countedName)).toEqual([
      'Theft (57,312)',
      'Narcotics (1,200)',
      'Robbery (900)',
      'Bicycle theft (300)',
    ]);
  });

  test('carry a mark where police find them rather than people report them', () => {
    expect(options.filter(({ foundByPolice }) => foundByPolice).map(({ name }) => name)).toEqual(['Narcotics']);
  });

  test('are found by a part of the name in any case; what is ticked stays in sight', () => {
    const found = searchTypes(options, ' THEFT ', new Set([2]));
    expect(found.map(({ name }) => name)).toEqual(['Theft', 'Narcotics', 'Bicycle theft']);
    expect(searchTypes(options, '', new Set())).toEqual(options);
    expect(searchTypes(options, 'piracy', new Set())).toEqual([]);
  });

  test('are named in words, many of them in short', () => {
    expect(typesInWords(options, [1])).toBe('Theft');
    expect(typesInWords(options, [0, 1, 4])).toBe('Theft, Robbery, Bicycle theft');
    expect(typesInWords(options, [0, 1, 2, 4])).toBe('Theft, Narcotics and 2 more');
  });
});
