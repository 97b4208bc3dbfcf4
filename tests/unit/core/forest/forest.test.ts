import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binFeatures } from '#lib/core/forest/rows/bins.ts';
import { fitForest, thresholdValue, type Forest, type ForestParams } from '#lib/core/forest/forest.ts';
import { predictProbabilities, predictProbability } from '#lib/core/forest/predict.ts';
import { collapseRows, trainingSet, type TrainingSet } from '#lib/core/forest/rows/training-set.ts';
import { createRandom } from '#lib/core/random/random.ts';

const single: ForestParams = { nEstimators: 1, bootstrap: false, minSamplesLeaf: 1, maxFeatures: 2 };

function randomSet(seed: number, rows: number, classes = 3): TrainingSet {
  const random = createRandom(seed);
  const x = Float64Array.from({ length: rows }, () => random.below(12));
  const y = Float64Array.from({ length: rows }, () => random.below(5));
  const label = Uint16Array.from(x, (value, r) => (value + y[r] + random.below(3)) % classes);
  return trainingSet(binFeatures(['x', 'y'], [x, y]), label, classes);
}

const leaves = (forest: Forest): number => forest.childrenLeft.filter((child) => child < 0).length;

describe('a tree', () => {
  test('finds the one cut that parts two classes, at the midpoint', async () => {
    const set = trainingSet(binFeatures(['x'], [[1, 2, 3, 10, 11]]), Uint16Array.of(0, 0, 0, 1, 1), 2);
    const tree = await fitForest(set, { ...single, maxFeatures: 1 }, createRandom(0));
    expect(leaves(tree)).toBe(2);
    expect(thresholdValue(tree.bins, tree.feature[0], tree.threshold[0])).toBe(6.5);
    expect([...predictProbability(tree, [6.5])]).toEqual([1, 0]);
    expect([...predictProbability(tree, [6.6])]).toEqual([0, 1]);
  });

  test('is one leaf of the class shares where no feature varies, for one row, and for one class', async () => {
    const constant = trainingSet(binFeatures(['x'], [[4, 4, 4]]), Uint16Array.of(0, 1, 1), 2);
    expect([...predictProbability(await fitForest(constant, single, createRandom(0)), [4])]).toEqual([1 / 3, 2 / 3]);
    const one = trainingSet(binFeatures(['x'], [[4]]), Uint16Array.of(1), 2);
    expect([
      ...predictProbability(
        await fitForest(one, { nEstimators: 3, minSamplesLeaf: 1, maxFeatures: 1 }, createRandom(0)),
        [9],
      ),
    ]).toEqual([0, 1]);
    const pure = trainingSet(binFeatures(['x'], [[1, 2, 3]]), Uint16Array.of(0, 0, 0), 1);
    const tree = await fitForest(pure, single, createRandom(0));
    expect(leaves(tree)).toBe(1);
    expect([...tree.featureImportances]).toEqual([0]);
  });

  test('counts rows, not weights, against minSamplesLeaf', async () => {
    const features = binFeatures(['x'], [[1, 2, 3, 4]]);
    const set = trainingSet(features, Uint16Array.of(0, 1, 1, 1), 2, Int32Array.of(100, 1, 1, 1));
    const tree = await fitForest(set, { ...single, minSamplesLeaf: 2 }, createRandom(0));
    expect(leaves(tree)).toBe(2);
    expect(thresholdValue(tree.bins, 0, tree.threshold[0])).toBe(2.5);
  });

  test('keeps to maxDepth and to maxLeafNodes', async () => {
    const set = randomSet(1, 500);
    expect(leaves(await fitForest(set, { ...single, maxDepth: 3 }, createRandom(0)))).toBeLessThanOrEqual(8);
    expect(leaves(await fitForest(set, { ...single, maxLeafNodes: 5 }, createRandom(0)))).toBe(5);
    expect(leaves(await fitForest(set, { ...single, maxDepth: 0 }, createRandom(0)))).toBe(1);
  });

  test('grown best first spends its leaves where impurity falls most', async () => {
    // two small classes and two large ones side by side: three leaves must not go to the small ones
    const x = [5, 5, 100, 100].flatMap((rows, value) => new Array<number>(rows).fill(value));
    const set = trainingSet(binFeatures(['x'], [x]), Uint16Array.from(x), 4);
    const tree = await fitForest(set, { ...single, maxLeafNodes: 3 }, createRandom(0));
    expect([...predictProbability(tree, [0])]).toEqual([0.5, 0.5, 0, 0]);
    expect([...predictProbability(tree, [2])]).toEqual([0, 0, 1, 0]);
    expect([...predictProbability(tree, [3])]).toEqual([0, 0, 0, 1]);
  });
});

describe('a forest', () => {
  const params: ForestParams = { nEstimators: 12, maxDepth: 6, minSamplesLeaf: 2, maxFeatures: 1 };

  test('comes out the same from the same seed, and not from another', async () => {
    const set = randomSet(2, 300);
    const [a, b, c] = await Promise.all([5, 5, 6].map((seed) => fitForest(set, params, createRandom(seed))));
    expect(a).toEqual(b);
    expect(a.threshold).not.toEqual(c.threshold);
  });

  test('grown without bootstrap is the same from folded rows as from the rows themselves', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), async (seed) => {
        const set = randomSet(seed, 200);
        const folded = collapseRows(set);
        expect(folded.features.rows).toBeLessThan(set.features.rows);
        const grow = (rows: TrainingSet): Promise<Forest> =>
          fitForest(rows, { ...single, minSamplesLeaf: 4 }, createRandom(0));
        const a = predictProbabilities(await grow(set), set.features);
        const b = predictProbabilities(await grow(folded), set.features);
        expect(leaves(await grow(folded))).toBe(leaves(await grow(set)));
        for (let i = 0; i < a.length; i++) expect(b[i]).toBeCloseTo(a[i], 12);
      }),
      { numRuns: 30 },
    );
  });

  test('gives probabilities that sum to 1 for every row, alike one by one and in a batch', async () => {
    const set = randomSet(3, 200);
    const forest = await fitForest(set, params, createRandom(1));
    const batch = predictProbabilities(forest, set.features);
    for (let r = 0; r < 200; r++) {
      const values = [0, 1].map((f) => forest.bins.low[forest.bins.start[f] + set.features.codes[f * 200 + r]]);
      const one = predictProbability(forest, values);
      expect(one.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
      one.forEach((p, k) => expect(batch[r * 3 + k]).toBeCloseTo(p, 12));
    }
  });

  test('reports progress after every tree, up to 1', async () => {
    const done: number[] = [];
    await fitForest(randomSet(4, 50), { ...params, nEstimators: 4 }, createRandom(0), {
      onProgress: (share) => done.push(share),
    });
    expect(done).toEqual([0.25, 0.5, 0.75, 1]);
  });

  test('has an out-of-bag score near chance where labels are noise, and near 1 where they are not', async () => {
    const random = createRandom(9);
    const x = Float64Array.from({ length: 600 }, () => random.below(20));
    const features = binFeatures(['x'], [x]);
    const score = async (label: Uint16Array): Promise<number> =>
      (await fitForest(trainingSet(features, label, 2), { ...params, nEstimators: 60, oob: true }, createRandom(1)))
        .oobScore;
    expect(Math.abs((await score(Uint16Array.from(x, () => random.below(2)))) - 0.5)).toBeLessThan(0.08);
    expect(await score(Uint16Array.from(x, (value) => (value > 9 ? 1 : 0)))).toBe(1);
  });

  test('survives a structured clone', async () => {
    const set = randomSet(5, 100);
    const forest = await fitForest(set, params, createRandom(1));
    expect(predictProbabilities(structuredClone(forest), set.features)).toEqual(
      predictProbabilities(forest, set.features),
    );
  });

  test('refuses no rows, impossible settings and impossible labels, naming what it got', async () => {
    const set = randomSet(6, 20);
    const none = trainingSet(binFeatures(['x'], [[]]), new Uint16Array(0), 2);
    await expect(fitForest(none, single, createRandom(0))).rejects.toThrow('at least one row, got 0');
    await expect(fitForest(set, { ...single, nEstimators: 0 }, createRandom(0))).rejects.toThrow('nEstimators');
    await expect(fitForest(set, { ...single, minSamplesLeaf: 0.5 }, createRandom(0))).rejects.toThrow('minSamplesLeaf');
    expect(() => trainingSet(binFeatures(['x'], [[1]]), Uint16Array.of(7), 3)).toThrow('labels under 3, got 7');
    const fitted = await fitForest(set, single, createRandom(0));
    expect(() => predictProbability(fitted, [1])).toThrow('expected 2 values (x, y), got 1');
  });
});
