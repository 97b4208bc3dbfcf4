/** The crime-type model as it is stored, how it is fitted, and what it answers. */
import { binFeatures, binEdges, codeOf, encodeColumns } from '../forest/bins.ts';
import { fitForest, type Forest } from '../forest/forest.ts';
import { addCodes, predictProbabilities, scaleToOne } from '../forest/predict.ts';
import { quantizeForest } from '../forest/quantize.ts';
import { collapseRows, trainingSet } from '../forest/training-set.ts';
import { createRandom } from '../random/random.ts';
import type { OnProgress } from '../records/model-record.ts';
import { MISSING, type IncidentTable } from '../table/incident-table.ts';
import { drawAreaSample, sampleRange, type AreaSample } from './area-sample.ts';
import { chooseFeatures, featureColumns, type CrimeTypeFeature, type FeatureCoding } from './features.ts';

export const CRIME_TYPE_MODEL_VERSION = 1;

/** Share of the class prior mixed into every answer: no type is ever impossible. */
const SMOOTHING = 0.01;

/** Hours around the asked one whose records speak for it, with weights falling to 0 at this distance. */
const HOUR_REACH = 4;

export interface CrimeTypeModel {
  readonly version: typeof CRIME_TYPE_MODEL_VERSION;
  /** Type code of every class. */
  readonly types: Uint16Array;
  /** Share of every class in training. */
  readonly prior: Float64Array;
  readonly coding: FeatureCoding;
  readonly forest: Forest;
  readonly sample: AreaSample;
}

/** A question; what is left out is averaged over the area's own records. */
export interface CrimeTypeQuery {
  /** Code into the table's `areas`. */
  readonly areaCode: number;
  /** 0-23 */
  readonly hour?: number;
  /** Monday 0 .. Sunday 6 */
  readonly weekday?: number;
  /** 1-12 */
  readonly month?: number;
  readonly districtCode?: number;
  /** WGS84 degrees */
  readonly latitude?: number;
  readonly longitude?: number;
  readonly placeCode?: number;
}

export interface TypeProbability {
  /** Code into the table's `typeLabels`. */
  readonly type: number;
  readonly probability: number;
}

export interface CrimeTypeAnswer extends TypeProbability {
  /** The five likeliest types, or all if there are fewer, most likely first. */
  readonly top: TypeProbability[];
}

/** Settings of the forest. Those that ship: best first, 50 trees of 2,000 leaves. */
export interface CrimeTypeSettings {
  readonly nEstimators: number;
  readonly minSamplesLeaf: number;
  readonly maxLeafNodes?: number;
  readonly maxDepth?: number;
  /** Features drawn per split; by default 60 % of them (5 of 8, 4 of 7). */
  readonly maxFeatures?: number;
  readonly features?: readonly CrimeTypeFeature[];
}

/**
 * Fits the model on the given rows, all of which must have a type.
 *
 * @param table incidents
 * @param rows the rows to learn from, at least one
 * @param seed whole number; the same seed gives the same model
 * Cost: see `fitForest`. The result holds one-byte leaves; 50 trees of 2,000 leaves take about 4.5 MB.
 */
export function fitCrimeTypes(
  table: IncidentTable,
  rows: Uint32Array,
  settings: CrimeTypeSettings,
  seed: number,
  onProgress: OnProgress = () => {},
): CrimeTypeModel {
  const { features: only, maxFeatures, ...growth } = settings;
  const coding = chooseFeatures(table, rows, only);
  const features = binFeatures(coding.names, featureColumns(table, rows, coding));
  const counts = new Float64Array(table.typeLabels.length);
  for (const row of rows) counts[table.type[row]]++;
  const types = Uint16Array.from(counts.keys()).filter((type) => counts[type] > 0);
  const classOf = classLookup(types, table.typeLabels.length);
  const label = Uint16Array.from(rows, (row) => classOf[table.type[row]]);
  const random = createRandom(seed);
  const forest = fitForest(
    collapseRows(trainingSet(features, label, types.length)),
    { ...growth, maxFeatures: maxFeatures ?? Math.max(1, Math.round(0.6 * coding.names.length)) },
    random,
    onProgress,
  );
  // hour first, then place: the order along which each area's records are sampled
  const hourAt = coding.names.indexOf('hour');
  const placeAt = coding.names.indexOf('place');
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
  };
}

/** Class of every type code; `MISSING` for a type that training did not see. */
export function classLookup(types: Uint16Array, typeCodes: number): Uint16Array {
  const classOf = new Uint16Array(typeCodes).fill(MISSING);
  types.forEach((type, index) => (classOf[type] = index));
  return classOf;
}

/**
 * Probabilities of records whose every feature is known: row-major, rows × classes, smoothed with the prior.
 * Takes rows × classes × 8 bytes: score long tables in pieces.
 */
export function recordProbabilities(model: CrimeTypeModel, table: IncidentTable, rows: Uint32Array): Float64Array {
  const features = encodeColumns(model.forest.bins, featureColumns(table, rows, model.coding));
  const probabilities = predictProbabilities(model.forest, features);
  for (let i = 0; i < probabilities.length; i++) {
    probabilities[i] = (1 - SMOOTHING) * probabilities[i] + SMOOTHING * model.prior[i % model.prior.length];
  }
  return probabilities;
}

/**
 * The likely types at a place and time. Inputs that are left out are averaged over a sample of the area's own records,
 * those of nearby hours counting most if an hour is given.
 *
 * @throws Error if the area code is none of the model's
 * Cost: about 50 forest look-ups, under 2 ms for the model that ships.
 */
export function predictCrimeType(model: CrimeTypeModel, query: CrimeTypeQuery): CrimeTypeAnswer {
  const probabilities = queryProbabilities(model, query);
  const order = Array.from(probabilities.keys()).sort((a, b) => probabilities[b] - probabilities[a] || a - b);
  const top = order.slice(0, 5).map((k) => ({ type: model.types[k], probability: probabilities[k] }));
  return { ...top[0], top };
}

/** Probabilities of all classes for a question. */
export function queryProbabilities(model: CrimeTypeModel, query: CrimeTypeQuery): Float64Array {
  const { forest, coding, sample, prior } = model;
  const areas = sample.start.length - 2;
  if (!(query.areaCode >= 0 && query.areaCode < areas)) {
    throw new Error(`predictCrimeType: expected an area code under ${areas}, got ${query.areaCode}`);
  }
  const width = coding.names.length;
  const given = givenCodes(model, query);
  const hourAt = query.hour === undefined ? -1 : coding.names.indexOf('hour');
  const [from, to] = sampleRange(sample, query.areaCode);
  const sums = new Float64Array(prior.length);
  const row = new Uint16Array(width);
  let weights = 0;
  // nobody recorded near that hour: then every record of the area speaks
  for (let attempt = 0; attempt < 2 && weights === 0; attempt++) {
    for (let i = from; i < to; i++) {
      let weight = 1;
      if (hourAt >= 0 && attempt === 0) {
        // an hour's code is its rank among the hours seen: all 24 of them, but in the smallest data sets
        const away = Math.abs(hourOfCode(forest, hourAt, sample.codes[i * width + hourAt]) - query.hour!);
        weight = Math.max(0, HOUR_REACH - Math.min(away, 24 - away));
      }
      if (weight === 0) continue;
      for (let f = 0; f < width; f++) row[f] = given[f] >= 0 ? given[f] : sample.codes[i * width + f];
      addCodes(forest, row, 0, 1, weight, sums);
      weights += weight;
    }
  }
  scaleToOne(sums, 0, sums.length);
  for (let k = 0; k < sums.length; k++) sums[k] = (1 - SMOOTHING) * sums[k] + SMOOTHING * prior[k];
  return sums;
}

/** Forest code of every feature that the query gives, -1 where it gives none. */
function givenCodes(model: CrimeTypeModel, query: CrimeTypeQuery): Int32Array {
  const { coding, forest } = model;
  const valueOf: Record<CrimeTypeFeature, number | undefined> = {
    area: coding.areaValue[query.areaCode],
    district: query.districtCode === undefined ? undefined : coding.districtValue[query.districtCode],
    latitude: query.latitude,
    longitude: query.longitude,
    hour: query.hour,
    weekday: query.weekday,
    month: query.month,
    place: query.placeCode === undefined ? undefined : coding.placeValue[query.placeCode],
  };
  return Int32Array.from(coding.names, (name, f) => {
    const value = valueOf[name];
    return value === undefined ? -1 : codeOf(binEdges(forest.bins, f), value);
  });
}

function hourOfCode(forest: Forest, hourAt: number, code: number): number {
  return forest.bins.low[forest.bins.start[hourAt] + code];
}
