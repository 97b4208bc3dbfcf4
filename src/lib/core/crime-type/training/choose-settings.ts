/** Settings of the crime-type model, chosen by log loss on a period that no trial has seen. */
import type { GrowTrees } from '../../forest/growth/grow-trees.ts';
import { logLoss } from '../../metrics/classification.ts';
import { fitTemperature } from '../../metrics/temperature.ts';
import { createRandom } from '../../random/random.ts';
import type { IncidentTable } from '../../table/incident-table.ts';
import { fitTypeTable, TABLE_STRENGTHS, tableProbabilities } from './baselines.ts';
import { answerOfShares, SMOOTHING, type CrimeTypeModel } from '../answers/crime-type-model.ts';
import { hasHours } from '../inputs/features.ts';
import { fitCrimeTypes, recordShares, type CrimeTypeSettings } from './fit-crime-types.ts';
import { chooseHourReach } from './hour-reach.ts';
import { labelledRows, scoreRecords } from '../score/score-crime-types.ts';

export const MAX_LEAF_NODES = 2000;

/** Smaller leaves are tried only up to this many records: above it they never paid and cost another fit. */
const SMALL_DATA_ROWS = 60_000;
const SMALL_DATA_LEAVES = [20, 10, 5];
const MIN_SAMPLES_LEAF = 20;

/**
 * What smaller leaves, or another temperature than 1, must save on the choosing period, in nats: less does not last into
 * the next period (Chicago: 0.98 saved 0.0003 in the second half of 2015, in 2016 nothing was better than 1).
 */
const WORTH_CHOOSING = 0.001;

/**
 * Trees of a trial. They must have the shape of those that ship: the temperature of 10 trees of 2,000 leaves is
 * within 0.03 of that of 50 (Chicago 0.99 and 0.98, Houston 0.99 and 0.98, Avon and Somerset 1.08 and 1.06).
 */
const SMALL_DATA_TREES = 12;
const TRIAL_TREES = 10;

/**
 * Shares of the prior that are tried besides `SMOOTHING`: with hundreds of types most leaves lack most of them. They must
 * save more: the few trees of a trial lack more than those that ship.
 */
const MORE_SMOOTHING = [0.03, 0.1, 0.3, 0.6, 0.9];
const WORTH_SMOOTHING = 0.005;

/** Records of the fit period that a trial learns from at most, spread evenly. */
const TRIAL_FIT_RECORDS = 200_000;

/** Records of the choosing period that a forest, or the baseline, is tried on. */
const TRIAL_RECORDS = 5000;

export interface ChosenSettings {
  /** The baseline's k: prior crimes that every cell of the area × hour table is given. */
  readonly tableStrength: number;
  readonly minSamplesLeaf: number;
  readonly hourReach: number;
  readonly temperature: number;
  readonly smoothing: number;
}

/** Where nothing can be tried. */
const FALLBACK: ChosenSettings = {
  tableStrength: 100,
  minSamplesLeaf: MIN_SAMPLES_LEAF,
  hourReach: 3,
  temperature: 1,
  smoothing: SMOOTHING,
};

export interface ChooseOptions {
  readonly grow: GrowTrees;
  /** 0..1. */
  readonly onProgress?: (done: number) => void;
  /** Settings of the model that ships which a trial shares. */
  readonly shared?: Partial<Pick<CrimeTypeSettings, 'features' | 'maxLeafNodes' | 'minSamplesLeaf'>>;
}

/**
 * The table's strength, the reach of an hour, temperature and smoothing, and on small data the leaf size.
 *
 * @param earlier rows to fit trials to, and @param choose rows to try them on; all with a type
 * Cost: one fit of 10 trees, or three of 12 on small data, and some thousands of predictions.
 */
export async function chooseSettings(
  table: IncidentTable,
  earlier: Uint32Array,
  choose: Uint32Array,
  seed: number,
  { grow, onProgress = () => {}, shared = {} }: ChooseOptions,
): Promise<ChosenSettings> {
  if (earlier.length === 0) return FALLBACK;
  const fit = evenly(earlier.length, TRIAL_FIT_RECORDS).map((i) => earlier[i]);
  const small = fit.length <= SMALL_DATA_ROWS;
  const leaves = shared.minSamplesLeaf ? [shared.minSamplesLeaf] : small ? SMALL_DATA_LEAVES : [MIN_SAMPLES_LEAF];
  const trials: CrimeTypeModel[] = [];
  for (const minSamplesLeaf of leaves) {
    const nEstimators = small ? SMALL_DATA_TREES : TRIAL_TREES;
    const settings = { maxLeafNodes: MAX_LEAF_NODES, ...shared, nEstimators, minSamplesLeaf };
    trials.push(
      await fitCrimeTypes(table, fit, settings, seed, {
        grow,
        onProgress: (done) => onProgress((trials.length + done) / leaves.length),
      }),
    );
  }
  const { rows, label } = labelledRows(trials[0], table, choose);
  if (rows.length === 0) return FALLBACK;
  const tried = evenly(rows.length, TRIAL_RECORDS);
  const triedRows = tried.map((i) => rows[i]);
  const triedLabel = Uint16Array.from(tried, (i) => label[i]);
  const nClasses = trials[0].types.length;
  const learnt = labelledRows(trials[0], table, fit);
  const fitted = fitTypeTable(table, learnt.rows, learnt.label, nClasses, createRandom(seed));
  const meanLoss = (probabilitiesOf: (rows: Uint32Array) => Float64Array): number =>
    mean(scoreRecords(triedRows, triedLabel, nClasses, probabilitiesOf).losses);
  const tableStrength = lowest(TABLE_STRENGTHS, (k) =>
    meanLoss((piece) => tableProbabilities(fitted, table, piece, k)),
  );
  const calibrated = trials.map((model, i) => {
    const shares = recordShares(model, table, triedRows);
    return { minSamplesLeaf: leaves[i], model, ...calibrate(shares, triedLabel, model.prior) };
  });
  const lowestLoss = Math.min(...calibrated.map(({ loss }) => loss));
  const best = calibrated.find(({ loss }) => loss <= lowestLoss + WORTH_CHOOSING)!;
  const { minSamplesLeaf, temperature, smoothing } = best;
  const calibratedModel = { ...best.model, temperature, smoothing };
  const hourReach = hasHours(table) ? chooseHourReach(calibratedModel, table, rows, label) : undefined;
  return { tableStrength, minSamplesLeaf, hourReach: hourReach ?? FALLBACK.hourReach, temperature, smoothing };
}

/** The share of the prior and the temperature that are worth it, and the log loss with them. */
function calibrate(
  shares: Float64Array,
  label: Uint16Array,
  prior: Float64Array,
): { temperature: number; smoothing: number; loss: number } {
  const lossAt = (temperature: number, smoothing: number): number =>
    logLoss(answerOfShares({ prior, temperature, smoothing }, shares.slice()), label, prior.length);
  const fittest = (smoothing: number): number => fitTemperature(shares, label, prior.length, { smoothing, prior });
  let best = { temperature: 1, smoothing: SMOOTHING, loss: lossAt(1, SMOOTHING) };
  const consider = (temperature: number, smoothing: number, worth: number): void => {
    const loss = lossAt(temperature, smoothing);
    if (loss < best.loss - worth) best = { temperature, smoothing, loss };
  };
  // more of the prior first: what leaves lack no temperature can give
  for (const smoothing of MORE_SMOOTHING) consider(1, smoothing, WORTH_SMOOTHING);
  consider(fittest(best.smoothing), best.smoothing, WORTH_CHOOSING);
  return best;
}

/** At most that many positions of `length`, spread evenly. */
function evenly(length: number, most: number): Uint32Array {
  const count = Math.min(length, most);
  return Uint32Array.from({ length: count }, (_, i) => Math.floor((i * length) / count));
}

function lowest<Item>(items: readonly Item[], lossOf: (item: Item) => number): Item {
  const losses = items.map(lossOf);
  return items[losses.indexOf(Math.min(...losses))];
}

/** 0 where there is nothing to average, so that the first of equals is chosen. */
function mean(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
