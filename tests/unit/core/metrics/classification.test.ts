import { describe, expect, test } from 'vitest';
import {
  accuracy,
  confusionMatrix,
  likeliest,
  logLoss,
  f1Counts,
  macroF1,
  macroF1Of,
  quadraticKappaOf,
  topHits,
  twoLevelErrors,
} from '#lib/core/metrics/classification.ts';

const probabilities = Float64Array.of(0.7, 0.2, 0.1, 0.1, 0.5, 0.4, 0.3, 0.3, 0.4);
const labels = [0, 2, 1];

describe('log loss', () => {
  test('is the mean of -ln of what was given to the truth', () => {
    expect(logLoss(probabilities, labels, 3)).toBeCloseTo(-(Math.log(0.7) + Math.log(0.4) + Math.log(0.3)) / 3, 14);
  });

  test('is ln of the number of classes for equal probabilities', () => {
    expect(logLoss(new Float64Array(8).fill(0.25), [0, 3], 4)).toBeCloseTo(Math.log(4), 14);
  });

  test('stays finite where the truth was called impossible', () => {
    expect(logLoss(Float64Array.of(0, 1), [0], 2)).toBeCloseTo(-Math.log(1e-15), 10);
  });

  test('throws on no rows and on shapes that do not fit', () => {
    expect(() => logLoss(new Float64Array(0), [], 3)).toThrow('expected at least one row');
    expect(() => logLoss(probabilities, [0, 1], 3)).toThrow('expected 2 × 3 probabilities, got 9');
  });
});

describe('accuracy', () => {
  test('counts the likeliest class, the lower one among equals', () => {
    expect([...likeliest(Float64Array.of(0.4, 0.4, 0.2), 3)]).toEqual([0]);
    expect(accuracy(likeliest(probabilities, 3), labels)).toBeCloseTo(1 / 3, 14);
  });

  test('of the top k grows with k to 1', () => {
    expect([1, 2, 3].map((k) => [...topHits(probabilities, labels, 3, k)])).toEqual([
      [1, 0, 0],
      [1, 1, 0],
      [1, 1, 1],
    ]);
  });

  test('of the top 1 agrees with the likeliest class where probabilities are equal', () => {
    const equal = new Float64Array(6).fill(1 / 3);
    expect([...topHits(equal, [0, 1], 3, 1)]).toEqual(
      [...likeliest(equal, 3)].map((guess, row) => (guess === row ? 1 : 0)),
    );
  });
});

describe('macro-F1', () => {
  test('of the counts of all weeks together is that of the rows', () => {
    const [predicted, labels, week] = [
      [0, 1, 1, 2, 0, 2],
      [0, 0, 1, 2, 2, 2],
      [0, 0, 1, 1, 1, 2],
    ];
    const weekly = f1Counts(predicted, labels, 3, week, 3);
    const sums = (counts: Float64Array): Float64Array =>
      Float64Array.from([0, 1, 2], (k) => counts[k] + counts[3 + k] + counts[6 + k]);
    expect(macroF1Of(sums(weekly.right), sums(weekly.mentions))).toBeCloseTo(0.6555555555555556, 14);
    expect([...weekly.right]).toEqual([1, 0, 0, 0, 1, 1, 0, 0, 1]);
  });

  test('averages over classes that occur, as scikit-learn does', () => {
    // sklearn.metrics.f1_score([0,0,1,2,2,2],[0,1,1,2,0,2],average='macro') = 0.6555555555555556
    expect(macroF1([0, 1, 1, 2, 0, 2], [0, 0, 1, 2, 2, 2], 3)).toBeCloseTo(0.6555555555555556, 14);
    expect(macroF1([0, 1, 1, 2, 0, 2], [0, 0, 1, 2, 2, 2], 9)).toBeCloseTo(0.6555555555555556, 14);
  });
});

describe('quadratic kappa', () => {
  const quadraticKappa = (predicted: number[], labels: number[], n: number): number =>
    quadraticKappaOf(confusionMatrix(predicted, labels, n), n);

  test("agrees with scikit-learn's", () => {
    // sklearn.metrics.cohen_kappa_score([0,1,2,2,1,0,0],[0,1,1,2,2,0,2],weights='quadratic') = 0.41666666666666663
    expect(quadraticKappa([0, 1, 1, 2, 2, 0, 2], [0, 1, 2, 2, 1, 0, 0], 3)).toBeCloseTo(0.41666666666666663, 14);
  });

  test('is 1 for agreement, -1 for the reverse, and undefined where all is one class', () => {
    expect(quadraticKappa([0, 1, 2], [0, 1, 2], 3)).toBe(1);
    expect(quadraticKappa([2, 0], [0, 2], 3)).toBe(-1);
    expect(quadraticKappa([1, 1], [1, 1], 3)).toBeNaN();
  });
});

test('two-level errors count LOW taken for HIGH and the reverse', () => {
  expect(twoLevelErrors([2, 0, 1, 1], [0, 2, 0, 1])).toBe(0.5);
  expect(() => twoLevelErrors([], [])).toThrow('at least one');
});

test('a confusion matrix has labels in rows and predictions in columns', () => {
  expect([...confusionMatrix([1, 1, 0], [0, 1, 0], 2)]).toEqual([1, 1, 0, 1]);
});
