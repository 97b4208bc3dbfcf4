/** What the crime-type model answers to a question. */
import { binEdges, codeOf } from '../forest/bins.ts';
import type { Forest } from '../forest/forest.ts';
import { addCodes, scaleToOne } from '../forest/predict.ts';
import { sampleRange } from './area-sample.ts';
import { smooth, type CrimeTypeModel } from './crime-type-model.ts';
import { columnValue, type FeatureInput } from './features.ts';

/** Hours around the asked one whose records speak for it, with weights falling to 0 at this distance. */
const HOUR_REACH = 4;

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
  const hourAt = query.hour === undefined ? -1 : coding.columns.indexOf('hour');
  const [from, to] = sampleRange(sample, query.areaCode);
  const sums = new Float64Array(prior.length);
  const row = new Uint16Array(width);
  let weights = 0;
  // nobody recorded near that hour: then every record of the area speaks
  for (let attempt = 0; attempt < 2 && weights === 0; attempt++) {
    // without an hour the sample, which runs along the day, is thinned evenly
    const step = hourAt >= 0 && attempt === 0 ? 1 : Math.ceil((to - from) / MOST_LOOKED_UP);
    for (let i = from; i < to; i += step) {
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
  return smooth(scaleToOne(sums, 0, sums.length), prior);
}

/** Forest code of every column that the query gives, -1 where it does not. */
function givenCodes(model: CrimeTypeModel, query: CrimeTypeQuery): Int32Array {
  const { coding, forest } = model;
  return Int32Array.from(coding.columns, (column, c) => {
    const value = columnValue(coding, column, query);
    return Number.isNaN(value) ? -1 : codeOf(binEdges(forest.bins, c), value);
  });
}

function hourOfCode(forest: Forest, hourAt: number, code: number): number {
  return forest.bins.low[forest.bins.start[hourAt] + code];
}
