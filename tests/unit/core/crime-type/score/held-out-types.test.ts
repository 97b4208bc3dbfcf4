import { describe, expect, test } from 'vitest';
import { classScores, confusionOf, reliabilityOf } from '#lib/core/crime-type/score/held-out-types.ts';
import { scoreRecords, type ForestScores } from '#lib/core/crime-type/score/score-crime-types.ts';

/** Four held-out records of three types with codes 7, 2 and 5, classes 0, 1 and 2. */
const types = Uint16Array.of(7, 2, 5);
const label = Uint16Array.of(1, 1, 0, 1);
const probabilities = Float64Array.of(0.2, 0.7, 0.1, 0.6, 0.3, 0.1, 0.5, 0.4, 0.1, 0.1, 0.9, 0);
const scores = scoreRecords(Uint32Array.of(0, 1, 2, 3), label, 3, () => probabilities);

describe('how each type fared', () => {
  test('is counted by hand, the most frequent type first', () => {
    expect(classScores(scores, types, label)).toEqual([
      { type: 2, records: 3, predicted: 2, right: 2, inTop3: 3, meanProbability: expect.closeTo(2.3 / 4, 12) },
      { type: 7, records: 1, predicted: 2, right: 1, inTop3: 1, meanProbability: expect.closeTo(1.4 / 4, 12) },
      { type: 5, records: 0, predicted: 0, right: 0, inTop3: 0, meanProbability: expect.closeTo(0.3 / 4, 12) },
    ]);
  });

  test('has mean probabilities that sum to 1 over the types', () => {
    const sum = classScores(scores, types, label).reduce((total, score) => total + score.meanProbability, 0);
    expect(sum).toBeCloseTo(1, 12);
  });
});

describe('the confusion matrix', () => {
  test('has reported types as rows, said ones as columns, and an empty rest where all types are shown', () => {
    expect(confusionOf(scores, types, label)).toEqual({
      types: [2, 7, 5],
      // of three records of type 2 two were said to be 2, one 7; the record of 7 was said to be 7
      counts: Uint32Array.of(2, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    });
  });

  test('folds what is left into one last row and column', () => {
    expect(confusionOf(scores, types, label, 1)).toEqual({ types: [2], counts: Uint32Array.of(2, 1, 0, 1) });
  });
});

describe('the reliability curve', () => {
  const forest = (
    stated: Float64Array,
    statedBefore: Float64Array,
    top1: Uint8Array,
    top1Before = top1,
  ): ForestScores => ({
    ...scores,
    stated,
    statedBefore,
    top1,
    top1Before,
  });

  test('compares what was said of the likeliest type with how often it was right, before calibration too', () => {
    const top1 = Uint8Array.from({ length: 100 }, (_, i) => (i % 4 === 0 ? 1 : 0));
    const said = forest(new Float64Array(100).fill(0.25), new Float64Array(100).fill(0.4), top1);
    expect(reliabilityOf(said)).toEqual({
      groups: [{ records: 100, stated: 0.25, right: 0.25, lower: 0.18, upper: 0.32 }],
      expectedCalibrationError: 0,
      uncalibratedError: expect.closeTo(0.15, 12),
    });
  });

  test('judges what was said before calibration by the type that was likeliest then', () => {
    const stated = new Float64Array(100).fill(0.5);
    const half = Uint8Array.from(stated, (_, i) => i % 2);
    const said = forest(stated, stated, half, new Uint8Array(100).fill(1));
    expect(reliabilityOf(said)).toMatchObject({ expectedCalibrationError: 0, uncalibratedError: 0.5 });
  });

  test('has ten groups, and fewer where a group would hold under 20 records', () => {
    const rising = (n: number): ForestScores =>
      forest(
        Float64Array.from({ length: n }, (_, i) => i / n),
        new Float64Array(n),
        new Uint8Array(n),
      );
    expect(reliabilityOf(rising(1000)).groups).toHaveLength(10);
    expect(reliabilityOf(rising(60)).groups).toHaveLength(3);
    expect(reliabilityOf(rising(4)).groups).toHaveLength(1);
  });
});
