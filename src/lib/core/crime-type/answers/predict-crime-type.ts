/** What the crime-type model answers to a question. */
import { binEdges, codeOf } from '../../forest/rows/bins.ts';
import type { Forest } from '../../forest/forest.ts';
import { addCodes, scaleToOne } from '../../forest/predict.ts';
import { sampleRange } from '../inputs/area-sample.ts';
import { answerOfShares, type CrimeTypeModel } from './crime-type-model.ts';
import { columnValue, type FeatureInput } from '../inputs/features.ts';

/** Most records of the sample that one answer looks up. */
const MOST_LOOKED_UP = 120;

/**
 * A question, as codes of the table; what is left out is averaged over the area's own records. Hour 0-23, weekday Monday
 * 0 .. Sunday 6, month 1-12, latitude and longitude together in WGS84 degrees.
 */
export type CrimeTypeQuery = FeatureInput;

export interface TypeProbability {
  /** Code into the table's `typeLabels`. */
  readonly type: number;
  readonly probability: number;
}

export interface CrimeTypeAnswer extends TypeProbability {
  /** The five likeliest types, or all if there are fewer, most likely first. */
  readonly top: TypeProbability[];
}

/**
 * The likely types at a place and time. Inputs that are left out are averaged over a sample of the area's own records,
 * those of nearby hours counting most if an hour is given.
 *
 * @throws Error if the area code is none of the model's
 * Cost: about 90 forest look-ups, under 1 ms for the model that ships.
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
  const width = coding.columns.length;
  const given = givenCodes(model, query);
  const [from, to] = sampleRange(sample, query.areaCode);
  const weights = recordWeights(model, query.hour, from, to);
  const sums = new Float64Array(prior.length);
  const row = new Uint16Array(width);
  for (let i = from; i < to; i++) {
    if (weights[i - from] === 0) continue;
    for (let f = 0; f < width; f++) row[f] = given[f] >= 0 ? given[f] : sample.codes[i * width + f];
    addCodes(forest, row, 0, 1, weights[i - from], sums);
  }
  return answerOfShares(model, scaleToOne(sums, 0, sums.length));
}

/**
 * How much each record of the sample says. An hour that is given is spoken for by the records of nearby hours, each hour
 * in proportion to its nearness and not to its number of records: blanked records all stamped midnight must not speak
 * for two o'clock.
 */
export function recordWeights(model: CrimeTypeModel, hour: number | undefined, from: number, to: number): Float64Array {
  const { forest, coding, sample, hourReach } = model;
  const weights = new Float64Array(to - from);
  const hourAt = hour === undefined ? -1 : coding.columns.indexOf('hour');
  if (hourAt >= 0) {
    const recorded = new Float64Array(24);
    const hourOf = (i: number): number => hourOfCode(forest, hourAt, sample.codes[i * coding.columns.length + hourAt]);
    for (let i = from; i < to; i++) recorded[hourOf(i)]++;
    let speaking = 0;
    for (let i = from; i < to; i++) {
      const away = Math.abs(hourOf(i) - hour!);
      weights[i - from] = Math.max(0, hourReach - Math.min(away, 24 - away)) / recorded[hourOf(i)];
      if (weights[i - from] > 0) speaking++;
    }
    if (speaking > 0) return weights;
  }
  // no hour, or nobody recorded near it: the whole sample, which runs along the day, thinned evenly
  const step = Math.ceil((to - from) / MOST_LOOKED_UP);
  for (let i = 0; i < weights.length; i += step) weights[i] = 1;
  return weights;
}

/** Forest code of every column that the query gives, -1 where it does not. */
export function givenCodes(model: CrimeTypeModel, query: CrimeTypeQuery): Int32Array {
  const { coding, forest } = model;
  return Int32Array.from(coding.columns, (column, c) => {
    const value = columnValue(coding, column, query);
    return Number.isNaN(value) ? -1 : codeOf(binEdges(forest.bins, c), value);
  });
}

function hourOfCode(forest: Forest, hourAt: number, code: number): number {
  return forest.bins.low[forest.bins.start[hourAt] + code];
}
