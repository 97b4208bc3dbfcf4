import { describe, expect, test } from 'vitest';
import type { CrimeTypeExplanation } from '#lib/core/crime-type/answers/explain-crime-type.ts';
import {
  hundredSentence,
  namesInShort,
  notGivenSentence,
  otherName,
  shareWords,
} from '../../../src/routes/predictions/answer/type-words.ts';
import { fromToSentence, movesOf, pointsWords } from '../../../src/routes/predictions/answer/why-words.ts';

const LABELS = ['THEFT', 'BATTERY', 'MOTOR VEHICLE THEFT', 'NARCOTICS'];

describe('likely types in words', () => {
  test('counts the likeliest of 100 crimes, and leaves out what would be none', () => {
    const sentence = hundredSentence(
      [
        { type: 1, probability: 0.532 },
        { type: 0, probability: 0.266 },
        { type: 2, probability: 0.004 },
      ],
      LABELS,
    );
    expect(sentence).toBe(
      'Of 100 crimes reported there and then, about 53 would be battery and 27 theft, if things stay broadly as they were.',
    );
    expect(hundredSentence([], LABELS)).toBe('');
  });

  test('names at most two of many', () => {
    expect(namesInShort(['NARCOTICS'])).toBe('Narcotics');
    expect(namesInShort(['NARCOTICS', 'GAMBLING', 'PROSTITUTION'])).toBe('Narcotics, Gambling and Prostitution');
    expect(namesInShort(['NARCOTICS', 'GAMBLING', 'PROSTITUTION', 'WEAPONS'])).toBe('Narcotics, Gambling and 2 more');
    expect([otherName(1), otherName(17)]).toEqual(['Other (1 type)', 'Other (17 types)']);
  });

  test('says which inputs were not given, and nothing where all were', () => {
    const features = ['area', 'district', 'latitude', 'longitude', 'hour', 'weekday', 'month', 'place'] as const;
    expect(notGivenSentence(features, { areaCode: 1, hour: 3, weekday: 0, month: 1 })).toBe(
      'Not given: police district, exact position and kind of place. The answer averages them over this area’s own records.',
    );
    expect(notGivenSentence(['area', 'hour', 'month', 'place'], { areaCode: 1, hour: 3, placeCode: 0 })).toBe('');
  });
});

describe('why, in words', () => {
  const explanation: CrimeTypeExplanation = {
    base: [{ type: 2, probability: 0.05 }],
    prediction: [{ type: 2, probability: 0.162 }],
    groups: [
      { input: 'area', given: true, moves: [{ type: 2, by: -1.4 }] },
      { input: 'place', given: true, moves: [{ type: 2, by: 12.7 }] },
      { input: 'weekday', given: true, moves: [{ type: 2, by: 0.1 }] },
      { input: 'month', given: false, moves: [{ type: 2, by: 0 }] },
    ],
  };
  const labels = { areas: [{ name: 'Loop' }, { name: 'Austin' }], placeLabels: ['STREET'], typeLabels: LABELS };
  const moves = movesOf(explanation, 2, { areaCode: 1, placeCode: 0, weekday: 4 }, labels);

  test('the input that moves most comes first, with its direction and points; what was not given is no reason', () => {
    expect(moves.map(({ what, does, points }) => `${what} ${does} ${points}`.trim())).toEqual([
      'Kind of place: Street makes motor vehicle theft more likely +13 points',
      'Area: Austin makes motor vehicle theft less likely −1 point',
      'Weekday: Friday hardly moves motor vehicle theft',
    ]);
  });

  test('says from where to where they lead', () => {
    expect(fromToSentence(explanation, 2, LABELS).replaceAll('\u00a0', ' ')).toBe(
      'Motor vehicle theft: 5.0 % on average over all areas and times, 16 % there and then.',
    );
    expect(pointsWords(1.2)).toBe('+1 point');
  });
});

test('a share that would read nought is said to be small', () => {
  expect([0, 0.0004, 0.004, 0.26].map((share) => shareWords(share).replace('\u00a0', ' '))).toEqual([
    'under 0.1 %',
    'under 0.1 %',
    '0.4 %',
    '26 %',
  ]);
});
