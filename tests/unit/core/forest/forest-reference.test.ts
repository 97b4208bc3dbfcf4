/** The forest against scikit-learn 1.2.1 on tests/reference/labelled.csv (first 4,500 rows train, the rest test). */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { binFeatures, encodeColumns } from '#lib/core/forest/rows/bins.ts';
import { fitForest } from '#lib/core/forest/forest.ts';
import { predictProbabilities, predictProbability } from '#lib/core/forest/predict.ts';
import { quantizeForest } from '#lib/core/forest/quantize.ts';
import { collapseRows, trainingSet } from '#lib/core/forest/rows/training-set.ts';
import { accuracy, likeliest, logLoss, macroF1 } from '#lib/core/metrics/classification.ts';
import { createRandom } from '#lib/core/random/random.ts';

const folder = new URL('../../../reference/', import.meta.url);
const expected = JSON.parse(readFileSync(new URL('forest.json', folder), 'utf8'));
const lines = readFileSync(new URL('labelled.csv', folder), 'utf8').trim().split('\n').slice(1);
const table = lines.map((line) => line.split(',').map(Number));
const names = ['area', 'hour', 'dow', 'month', 'place'];
const columns = (from: number, to: number) => names.map((_, f) => table.slice(from, to).map((row) => row[f]));
const column = (from: number, to: number, at: number) => table.slice(from, to).map((row) => row[at]);

const TRAIN = 4500;
const CLASSES = 8;
const features = binFeatures(names, columns(0, TRAIN));
const labels = Uint16Array.from(column(0, TRAIN, 5));
const weights = Int32Array.from(column(0, TRAIN, 6));
const testLabels = column(TRAIN, table.length, 5);
const testFeatures = encodeColumns(features.bins, columns(TRAIN, table.length));

describe('a single tree with sample weights', async () => {
  const tree = await fitForest(
    trainingSet(features, labels, CLASSES, weights),
    { nEstimators: 1, bootstrap: false, maxDepth: 6, minSamplesLeaf: 20, maxFeatures: 5 },
    createRandom(0),
  );

  test("gives scikit-learn's probabilities for every held-out row it lists", () => {
    const probabilities = predictProbabilities(tree, testFeatures);
    expected.tree.test_probability.forEach((row: number[], r: number) => {
      row.forEach((p, k) => expect(probabilities[r * CLASSES + k]).toBeCloseTo(p, 12));
    });
  });

  test('gives the same from raw values, one row at a time', () => {
    const one = predictProbability(tree, table[TRAIN + 7].slice(0, 5));
    expected.tree.test_probability[7].forEach((p: number, k: number) => expect(one[k]).toBeCloseTo(p, 12));
  });

  test('has as many leaves and the same feature importances', () => {
    expect(tree.childrenLeft.filter((child) => child === -1).length).toBe(expected.tree.n_leaves);
    expected.tree.feature_importances.forEach((importance: number, f: number) =>
      expect(tree.featureImportances[f]).toBeCloseTo(importance, 12),
    );
  });

  test('is the same tree grown best first without a tight leaf limit', async () => {
    const bestFirst = await fitForest(
      trainingSet(features, labels, CLASSES, weights),
      { nEstimators: 1, bootstrap: false, maxDepth: 6, maxLeafNodes: 1000, minSamplesLeaf: 20, maxFeatures: 5 },
      createRandom(0),
    );
    const [a, b] = [predictProbabilities(tree, testFeatures), predictProbabilities(bestFirst, testFeatures)];
    for (let i = 0; i < a.length; i++) expect(b[i]).toBeCloseTo(a[i], 14);
  });
});

describe('a forest of 200 trees', async () => {
  const { mean, sd, prior_log_loss: priorLogLoss } = expected.forest;
  const set = collapseRows(trainingSet(features, labels, CLASSES));
  const forest = await fitForest(
    set,
    { nEstimators: 200, maxDepth: 10, minSamplesLeaf: 5, maxFeatures: 2, oob: true },
    createRandom(1),
  );
  const probabilities = predictProbabilities(forest, testFeatures);
  const predicted = likeliest(probabilities, CLASSES);

  test("has a log loss within three of scikit-learn's sd, and beats the prior", () => {
    const loss = logLoss(probabilities, testLabels, CLASSES);
    expect(Math.abs(loss - mean.log_loss)).toBeLessThan(3 * sd.log_loss);
    expect(loss).toBeLessThan(priorLogLoss);
  });

  test('has accuracy, macro-F1 and out-of-bag score within three sd', () => {
    expect(Math.abs(accuracy(predicted, testLabels) - mean.accuracy)).toBeLessThan(3 * sd.accuracy);
    expect(Math.abs(macroF1(predicted, testLabels, CLASSES) - mean.macro_f1)).toBeLessThan(3 * sd.macro_f1);
    expect(Math.abs(forest.oobScore - mean.oob)).toBeLessThan(3 * sd.oob);
  });

  test('keeps its log loss when its leaves are stored in one byte each', () => {
    const small = predictProbabilities(quantizeForest(forest), testFeatures);
    expect(Math.abs(logLoss(small, testLabels, CLASSES) - logLoss(probabilities, testLabels, CLASSES))).toBeLessThan(
      1e-3,
    );
    for (let i = 0; i < small.length; i++) expect(Math.abs(small[i] - probabilities[i])).toBeLessThan(0.005);
  });
});
