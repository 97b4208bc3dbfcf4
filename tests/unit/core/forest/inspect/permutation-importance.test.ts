import { describe, expect, test } from 'vitest';
import { binFeatures, type BinnedFeatures } from '#lib/core/forest/rows/bins.ts';
import { fitForest } from '#lib/core/forest/forest.ts';
import { permutationImportances } from '#lib/core/forest/inspect/permutation-importance.ts';
import { predictProbabilities } from '#lib/core/forest/predict.ts';
import { trainingSet } from '#lib/core/forest/rows/training-set.ts';
import { createRandom } from '#lib/core/random/random.ts';

const ROWS = 4000;

/** A coin, its twin, and a die that has nothing to do with it. The label is the coin. */
function coins(seed: number): { features: BinnedFeatures; label: Uint16Array } {
  const random = createRandom(seed);
  const coin = Float64Array.from({ length: ROWS }, () => random.below(2));
  const die = Float64Array.from({ length: ROWS }, () => random.below(6));
  return { features: binFeatures(['coin', 'twin', 'die'], [coin, coin, die]), label: Uint16Array.from(coin) };
}

/** Mean log loss of a forest that mixes in a hundredth of even odds. */
async function lossOfForest(): Promise<{ heldOut: BinnedFeatures; lossOf: (features: BinnedFeatures) => number }> {
  const { features, label } = coins(1);
  const params = { nEstimators: 40, maxDepth: 4, minSamplesLeaf: 5, maxFeatures: 1 };
  const forest = await fitForest(trainingSet(features, label, 2), params, createRandom(2));
  const heldOut = coins(3);
  return {
    heldOut: heldOut.features,
    lossOf: (asked) => {
      const probabilities = predictProbabilities(forest, asked);
      let loss = 0;
      for (let r = 0; r < ROWS; r++) {
        loss -= Math.log(0.99 * probabilities[2 * r + heldOut.label[r]] + 0.005) / ROWS;
      }
      return loss;
    },
  };
}

describe('permutation importance', () => {
  test('is about nothing for a column that says nothing, and the whole loss for columns that decide everything', async () => {
    const { heldOut, lossOf } = await lossOfForest();
    const [die, both] = permutationImportances(heldOut, { groups: [[2], [0, 1]], lossOf, random: createRandom(4) });
    expect(Math.abs(die)).toBeLessThan(0.01);
    // shuffled, half of the rows are told the wrong side as surely as the others the right one
    const random = createRandom(4);
    const sure = lossOf(heldOut);
    const order = Uint32Array.from({ length: ROWS }, () => random.below(ROWS));
    const wrong = {
      ...heldOut,
      codes: heldOut.codes.map((code, i) => (i < 2 * ROWS ? heldOut.codes[order[i % ROWS]] : code)),
    };
    expect(both).toBeCloseTo(lossOf(wrong) - sure, 1);
    expect(both).toBeGreaterThan(0.5);
  });

  test('of one of two columns that say the same is small: the other stands in for it', async () => {
    const { heldOut, lossOf } = await lossOfForest();
    const options = { lossOf, random: createRandom(5), repeats: 3 };
    const [coin, twin, both] = permutationImportances(heldOut, { ...options, groups: [[0], [1], [0, 1]] });
    expect(coin).toBeGreaterThan(0.01);
    expect(twin).toBeGreaterThan(0.01);
    expect(coin + twin).toBeLessThan(both);
  });

  test('of a known loss: shuffling a column that the loss reads gives the variance twice over', () => {
    const values = Float64Array.from({ length: ROWS }, (_, r) => r % 5);
    const features = binFeatures(['x', 'y'], [values, values]);
    // mean squared distance of x from its own row's value: 0 as it is, 2 × variance (2 × 2) once shuffled
    const lossOf = ({ codes, rows }: BinnedFeatures): number => {
      let sum = 0;
      for (let r = 0; r < rows; r++) sum += (codes[r] - values[r]) ** 2 / rows;
      return sum;
    };
    const [x, y, neither] = permutationImportances(features, {
      groups: [[0], [1], []],
      lossOf,
      random: createRandom(6),
      repeats: 10,
    });
    expect(x).toBeCloseTo(4, 1);
    expect(y).toBe(0);
    expect(neither).toBe(0);
  });

  test('is the same from the same seed, and leaves the rows as they were', () => {
    const { features } = coins(7);
    const codes = features.codes.slice();
    const lossOf = (asked: BinnedFeatures): number => {
      let sum = 0;
      for (let r = 0; r < 100; r++) sum += asked.codes[r] * asked.codes[2 * ROWS + r];
      return sum;
    };
    const importances = (seed: number): Float64Array =>
      permutationImportances(features, { groups: [[0], [2]], lossOf, random: createRandom(seed), repeats: 2 });
    expect(importances(1)).toEqual(importances(1));
    expect(importances(1)).not.toEqual(importances(2));
    expect(features.codes).toEqual(codes);
  });

  test('refuses no rows, no repeat and a column that does not exist, with what it expected', () => {
    const { features } = coins(8);
    const options = { lossOf: () => 0, random: createRandom(1) };
    expect(() => permutationImportances(binFeatures(['x'], [[]]), { ...options, groups: [[0]] })).toThrow(/one row/);
    expect(() => permutationImportances(features, { ...options, groups: [[3]] })).toThrow(/under 3, got 3/);
    expect(() => permutationImportances(features, { ...options, groups: [[0]], repeats: 0 })).toThrow(/from 1, got 0/);
  });
});
