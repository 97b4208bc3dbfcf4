/** Training sets that nobody wishes for: they are learnt from as far as they go. */
import { describe, expect, test } from 'vitest';
import { binFeatures } from '#lib/core/forest/rows/bins.ts';
import { fitForest, type Forest, type ForestParams } from '#lib/core/forest/forest.ts';
import { predictProbabilities, predictProbability } from '#lib/core/forest/predict.ts';
import { quantizeForest } from '#lib/core/forest/quantize.ts';
import { collapseRows, trainingSet, type TrainingSet } from '#lib/core/forest/rows/training-set.ts';
import { createRandom } from '#lib/core/random/random.ts';

const params: ForestParams = { nEstimators: 10, minSamplesLeaf: 1, maxFeatures: 1 };
const whole: ForestParams = { ...params, nEstimators: 1, bootstrap: false, maxFeatures: 2 };

const fit = (set: TrainingSet, settings = params): Promise<Forest> => fitForest(set, settings, createRandom(3));

/** Two features and a class that depends on both, with noise. */
function noisy(rows: number, classes: number, weight?: (label: number) => number): TrainingSet {
  const random = createRandom(8);
  const x = Float64Array.from({ length: rows }, () => random.below(40));
  const y = Float64Array.from({ length: rows }, () => random.below(9));
  const label = Uint16Array.from(x, (value, r) => (value * 13 + (y[r] > 4 ? 7 : 0) + random.below(2)) % classes);
  return trainingSet(
    binFeatures(['x', 'y'], [x, y]),
    label,
    classes,
    weight && Int32Array.from(label, (k) => weight(k)),
  );
}

describe('a forest of', () => {
  test('one class is sure of it, whatever is asked', async () => {
    const set = trainingSet(binFeatures(['x'], [[1, 2, 3, 9]]), new Uint16Array(4), 1);
    const forest = await fit(set);
    expect(forest.feature.every((f) => f === -1)).toBe(true);
    for (const value of [-5, 3, 1e9, NaN]) expect([...predictProbability(forest, [value])]).toEqual([1]);
  });

  test('two rows splits them where it may', async () => {
    const set = trainingSet(binFeatures(['x'], [[1, 3]]), Uint16Array.of(0, 1), 2);
    const tree = await fit(set, { ...whole, maxFeatures: 1 });
    expect([...predictProbability(tree, [1.9])]).toEqual([1, 0]);
    expect([...predictProbability(tree, [2.1])]).toEqual([0, 1]);
    const kept = await fit(set, { ...whole, maxFeatures: 1, minSamplesLeaf: 2 });
    expect([...predictProbability(kept, [1])]).toEqual([0.5, 0.5]);
    const bagged = await fit(set, { ...params, nEstimators: 200 });
    expect(predictProbability(bagged, [1])[0]).toBeGreaterThan(0.6);
  });

  test('one varying feature among constant ones finds it, though it draws one feature at a time', async () => {
    const zeros = new Float64Array(60);
    const x = Float64Array.from(zeros, (_, r) => r % 6);
    const label = Uint16Array.from(x, (value) => (value > 2 ? 1 : 0));
    const forest = await fit(
      trainingSet(binFeatures(['a', 'b', 'x', 'c'], [zeros, zeros, x, zeros.map(() => NaN)]), label, 2),
    );
    expect([...forest.featureImportances]).toEqual([0, 0, 1, 0]);
    expect([...predictProbability(forest, [0, 0, 1, NaN])]).toEqual([1, 0]);
    // values that training never saw in the constant ones change nothing
    expect([...predictProbability(forest, [7, -7, 4, 7])]).toEqual([0, 1]);
  });

  test('500 classes keeps them apart, in whole and in one-byte leaves', async () => {
    const values = Float64Array.from({ length: 5000 }, (_, r) => r % 500);
    const set = trainingSet(binFeatures(['x'], [values], 512), Uint16Array.from(values), 500);
    const tree = await fit(set, { ...whole, maxFeatures: 1 });
    expect(tree.valueClass).toBeInstanceOf(Uint16Array);
    for (const forest of [tree, quantizeForest(tree)]) {
      const probabilities = predictProbabilities(forest, set.features);
      for (let r = 0; r < 500; r++) expect(probabilities[r * 500 + r]).toBe(1);
    }
  });

  test('features that are missing everywhere knows the class shares only', async () => {
    const missing = new Float64Array(8).fill(NaN);
    const set = trainingSet(binFeatures(['x', 'y'], [missing, missing]), Uint16Array.of(0, 0, 0, 0, 0, 0, 1, 1), 2);
    const tree = await fit(set, whole);
    for (const asked of [
      [NaN, NaN],
      [3, -3],
    ]) {
      expect([...predictProbability(tree, asked)]).toEqual([0.75, 0.25]);
    }
  });

  test('a category that training lacks answers as the nearest one it knows', async () => {
    const set = trainingSet(binFeatures(['place'], [[1, 1, 2, 2, 8, 8]]), Uint16Array.of(0, 0, 1, 1, 2, 2), 3);
    const tree = await fit(set, { ...whole, maxFeatures: 1 });
    expect([...predictProbability(tree, [7])]).toEqual([0, 0, 1]);
    expect([...predictProbability(tree, [99])]).toEqual([0, 0, 1]);
    expect([...predictProbability(tree, [-4])]).toEqual([1, 0, 0]);
  });
});

describe('weights', () => {
  const settings: ForestParams = { ...params, maxFeatures: 2, minSamplesLeaf: 5, maxDepth: 8 };

  test('that are all large and alike give the forest of weight 1', async () => {
    const ones = await fit(noisy(3000, 7), settings);
    const large = await fit(
      noisy(3000, 7, () => 600_000_000),
      settings,
    );
    expect(large).toEqual(ones);
  });

  test('that share no divisor and take more than a word with the class give what smaller ones of their ratio do', async () => {
    const ratio = (k: number): number => 1 + (k % 3);
    const small = await fit(noisy(120, 7, ratio), settings);
    const large = await fit(
      noisy(120, 7, (k) => 5_900_000 * ratio(k) + (k === 6 ? 1 : 0)),
      settings,
    );
    const set = noisy(120, 7);
    const [a, b] = [predictProbabilities(small, set.features), predictProbabilities(large, set.features)];
    for (let i = 0; i < a.length; i++) expect(b[i]).toBeCloseTo(a[i], 3);
  });

  test('whose sum may pass 32 bits are refused with what to do', async () => {
    const set = noisy(3000, 7, (k) => 1_000_000 + k);
    await expect(fit(set, settings)).rejects.toThrow('round the weights to a coarser unit');
  });
});

test('folded and plain rows grow the same trees where most nodes are large and where most are small', async () => {
  const rows = noisy(40_000, 5);
  const folded = collapseRows(rows);
  expect(folded.features.rows).toBeLessThan(2000);
  for (const settings of [
    { ...whole, minSamplesLeaf: 1 },
    { ...whole, minSamplesLeaf: 700 },
    { ...whole, minSamplesLeaf: 30, maxLeafNodes: 60 },
  ]) {
    const [a, b] = [await fit(rows, settings), await fit(folded, settings)];
    expect(b).toEqual(a);
  }
});

test('rows that are nearly all different are left as they are', () => {
  const x = Float64Array.from({ length: 1000 }, (_, r) => (r < 20 ? 0 : r));
  const set = trainingSet(binFeatures(['x'], [x], 2000), new Uint16Array(1000), 1);
  expect(collapseRows(set)).toBe(set);
});

test('the out-of-bag score of many rows, of which a share is scored, is near that of all others', async () => {
  const random = createRandom(4);
  const x = Float64Array.from({ length: 120_000 }, () => random.below(100));
  const label = Uint16Array.from(x, (value) => (random.below(100) < value ? 1 : 0));
  const forest = await fitForest(
    collapseRows(trainingSet(binFeatures(['x'], [x]), label, 2)),
    { nEstimators: 8, minSamplesLeaf: 500, maxFeatures: 1, oob: true },
    createRandom(1),
  );
  // the best guess is right with probability max(p, 1 - p), on average 0.75
  expect(Math.abs(forest.oobScore - 0.75)).toBeLessThan(0.012);
});
