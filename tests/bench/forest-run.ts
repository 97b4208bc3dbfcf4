/**
 * One turn of `types --peer sklearn` on our side, a program of its own: fits a forest to columns in a folder, in one
 * thread, and prints its seconds and log losses. The folder is what types_with_sklearn.py reads too.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { binFeatures, encodeColumns } from '#lib/core/forest/rows/bins.ts';
import { fitForest } from '#lib/core/forest/forest.ts';
import { predictProbabilities } from '#lib/core/forest/predict.ts';
import { collapseRows, trainingSet } from '#lib/core/forest/rows/training-set.ts';
import { createRandom } from '#lib/core/random/random.ts';
import type { PeerRun, PeerSettings } from './types-peer.ts';

/** Test rows predicted at once: all of them would take rows × classes × 8 bytes. */
const PIECE = 20_000;

const folder = process.argv[2];
const settings = JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')) as PeerSettings;
const train = readPart('train');
const nClasses = train.label.reduce((most, label) => Math.max(most, label + 1), 0);

const start = performance.now();
const features = binFeatures(settings.columns, train.columns);
const forest = await fitForest(
  collapseRows(trainingSet(features, train.label, nClasses)),
  {
    nEstimators: settings.trees,
    minSamplesLeaf: settings.leaf,
    maxFeatures: settings.drawn,
    ...(settings.depth === null ? {} : { maxDepth: settings.depth }),
    ...(settings.leaves === null ? {} : { maxLeafNodes: settings.leaves }),
  },
  createRandom(settings.seed),
);
const seconds = (performance.now() - start) / 1000;

const prior = new Float64Array(nClasses);
for (const label of train.label) prior[label] += 1 / train.label.length;
const test = readPart('test');
let raw = 0;
let smoothed = 0;
for (let from = 0; from < test.label.length; from += PIECE) {
  const label = test.label.subarray(from, from + PIECE);
  const columns = test.columns.map((column) => column.subarray(from, from + PIECE));
  const answer = predictProbabilities(forest, encodeColumns(forest.bins, columns));
  label.forEach((k, i) => {
    const own = answer[i * nClasses + k];
    raw -= Math.log(Math.max(1e-15, own));
    smoothed -= Math.log((1 - settings.smoothing) * own + settings.smoothing * prior[k]);
  });
}
const leaves = forest.childrenLeft.filter((child) => child < 0).length / settings.trees;
const run: PeerRun = {
  seconds,
  log_loss: smoothed / test.label.length,
  log_loss_raw: raw / test.label.length,
  leaves,
};
console.log(JSON.stringify(run));

function readPart(part: string): { label: Uint16Array; columns: Float64Array[] } {
  const label = new Uint16Array(bytesOf(`${part}.u16`));
  const values = new Float64Array(bytesOf(`${part}.f64`));
  const rows = label.length;
  return { label, columns: settings.columns.map((_, c) => values.subarray(c * rows, (c + 1) * rows)) };
}

function bytesOf(name: string): ArrayBuffer {
  const file = readFileSync(join(folder, name));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
}
