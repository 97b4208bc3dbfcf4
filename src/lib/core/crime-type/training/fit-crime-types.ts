/** Fits the crime-type forest on chosen records, and gives it whole records to predict. */
import { binFeatures, encodeColumns } from '../../forest/rows/bins.ts';
import { fitForest, type FitOptions } from '../../forest/forest.ts';
import { predictProbabilities } from '../../forest/predict.ts';
import { quantizeForest } from '../../forest/quantize.ts';
import { collapseRows, trainingSet } from '../../forest/rows/training-set.ts';
import { createRandom } from '../../random/random.ts';
import type { IncidentTable } from '../../table/incident-table.ts';
import { drawAreaSample } from '../inputs/area-sample.ts';
import { averageUnknown } from '../inputs/average-unknown.ts';
import {
  answerOfShares,
  classLookup,
  CRIME_TYPE_MODEL_VERSION,
  SMOOTHING,
  type CrimeTypeModel,
} from '../answers/crime-type-model.ts';
import { chooseFeatures, featureColumns, type CrimeTypeFeature } from '../inputs/features.ts';
import { lendersOf } from '../inputs/lenders.ts';

/** Settings of the forest. Those that ship: best first, 50 trees of 2,000 leaves. */
export interface CrimeTypeSettings {
  readonly nEstimators: number;
  readonly minSamplesLeaf: number;
  readonly maxLeafNodes?: number;
  readonly maxDepth?: number;
  /** Columns drawn per split; by default 55 % of them (6 of 11, without place 5 of 9). */
  readonly maxFeatures?: number;
  readonly features?: readonly CrimeTypeFeature[];
  /** See `CrimeTypeModel`; 3 by default. */
  readonly hourReach?: number;
  /** See `CrimeTypeModel`; 1, uncalibrated, by default. */
  readonly temperature?: number;
  /** See `CrimeTypeModel`; `SMOOTHING` by default. */
  readonly smoothing?: number;
  /** One column per feature, as the reference figures of scikit-learn were given; see `chooseFeatures`. */
  readonly plain?: boolean;
}

/** Share of the columns that a split draws from. */
const COLUMN_SHARE = 0.55;

/**
 * Fits the model on the given rows, all of which must have a type.
 *
 * @param table incidents
 * @param rows the rows to learn from, at least one
 * @param seed whole number; the same seed gives the same model
 * Cost: see `fitForest`. The result holds one-byte leaves; 50 trees of 2,000 leaves take about 4.5 MB.
 */
export async function fitCrimeTypes(
  table: IncidentTable,
  rows: Uint32Array,
  settings: CrimeTypeSettings,
  seed: number,
  options: FitOptions = {},
): Promise<CrimeTypeModel> {
  const {
    features: only,
    plain,
    maxFeatures,
    hourReach = 3,
    temperature = 1,
    smoothing = SMOOTHING,
    ...growth
  } = settings;
  const counts = new Float64Array(table.typeLabels.length);
  for (const row of rows) counts[table.type[row]]++;
  const types = Uint16Array.from(counts.keys()).filter((type) => counts[type] > 0);
  const classOf = classLookup(types, table.typeLabels.length);
  const label = Uint16Array.from(rows, (row) => classOf[table.type[row]]);
  const coding = chooseFeatures(table, rows, label, types.length, only, plain);
  const lenders = lendersOf(table, rows, coding.features, createRandom(seed + 1));
  const features = binFeatures(coding.columns, featureColumns(table, rows, coding, lenders));
  const random = createRandom(seed);
  const forest = await fitForest(
    collapseRows(trainingSet(features, label, types.length)),
    { ...growth, maxFeatures: maxFeatures ?? Math.max(1, Math.round(COLUMN_SHARE * coding.columns.length)) },
    random,
    options,
  );
  // hour first, then place: the order along which each area's records are sampled
  const hourAt = coding.columns.indexOf('hour');
  const placeAt = coding.columns.indexOf('place');
  const code = (feature: number, r: number): number => (feature < 0 ? 0 : features.codes[feature * features.rows + r]);
  const order = Float64Array.from(rows, (_, r) => code(hourAt, r) * 65536 + code(placeAt, r));
  const area = Uint16Array.from(rows, (row) => table.area[row]);
  return {
    version: CRIME_TYPE_MODEL_VERSION,
    types,
    prior: Float64Array.from(types, (type) => counts[type] / rows.length),
    coding,
    forest: quantizeForest(forest),
    sample: drawAreaSample(features, area, table.areas.length, order, random),
    hourReach,
    temperature,
    smoothing,
  };
}

/**
 * Probabilities of records: row-major, rows × classes, calibrated and smoothed. See `recordShares`.
 */
export function recordProbabilities(model: CrimeTypeModel, table: IncidentTable, rows: Uint32Array): Float64Array {
  return answerOfShares(model, recordShares(model, table, rows));
}

/**
 * The forest's class shares for records, before calibration: row-major, rows × classes. All that a record knows is used;
 * over what it does not know its area's own records are averaged (`averageUnknown`).
 * Takes rows × classes × 8 bytes: score long tables in pieces.
 */
export function recordShares(model: CrimeTypeModel, table: IncidentTable, rows: Uint32Array): Float64Array {
  const { forest, coding } = model;
  const features = encodeColumns(forest.bins, featureColumns(table, rows, coding));
  const shares = predictProbabilities(forest, features);
  averageUnknown(model, table, rows, features, shares);
  return shares;
}
