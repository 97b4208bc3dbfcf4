/**
 * Why the crime-type model gives this answer: how far each thing that was asked about moves the probabilities away from
 * those of all records together.
 *
 * The inputs of the question are the players of a game (Shapley 1953): a subset of them is worth what the model answers
 * to a question that gives only those, everything else averaged over records as it always is (`queryProbabilities`):
 * the area's own where the area is in the subset, all areas' where it is not, and those of nearby hours where the hour
 * is. So the first value is the average over all records, the last the answer itself, and what the question leaves out
 * counts with the area whose records speak for it.
 */
import { shapleyValues, subsetProbabilities } from '../../forest/inspect/shapley.ts';
import { sampleRange } from '../inputs/area-sample.ts';
import { answerOfShares, type CrimeTypeModel } from './crime-type-model.ts';
import type { CrimeTypeColumn } from '../inputs/features.ts';
import {
  givenCodes,
  predictCrimeType,
  recordWeights,
  type CrimeTypeQuery,
  type TypeProbability,
} from './predict-crime-type.ts';

/** What can be asked about. The district and the coordinates belong to the area. */
export const EXPLAINED_INPUTS = ['area', 'hour', 'weekday', 'month', 'place'] as const;

export type ExplainedInput = (typeof EXPLAINED_INPUTS)[number];

/** How far an input moves the probability of one type. */
export interface TypeMove {
  /** Code into the table's `typeLabels`. */
  readonly type: number;
  /** Percentage points, above 0 where the input makes the type likelier. */
  readonly by: number;
}

export interface InputMoves {
  readonly input: ExplainedInput;
  /** False where the question leaves it out: it then moves nothing, and the area's own records speak for it. */
  readonly given: boolean;
  /** In the order of the types asked for. */
  readonly moves: readonly TypeMove[];
}

export interface CrimeTypeExplanation {
  /** Average over the records of all areas, and the model's answer, of the types asked for, in their order. */
  readonly base: readonly TypeProbability[];
  readonly prediction: readonly TypeProbability[];
  /** What the model knows of, the input that moves most first; those not given come last. */
  readonly groups: readonly InputMoves[];
}

const INPUT_OF_COLUMN: Readonly<Record<CrimeTypeColumn, ExplainedInput>> = {
  area: 'area',
  district: 'area',
  latitude: 'area',
  longitude: 'area',
  northeast: 'area',
  northwest: 'area',
  hour: 'hour',
  weekday: 'weekday',
  month: 'month',
  place: 'place',
  'place 2': 'place',
};

/**
 * Explains an answer. The moves of all inputs add up to the prediction less the base, type by type, and so do those of
 * several types taken together (OTHER).
 *
 * @param types codes of the types to explain; by default the likeliest ones of the answer (`top`)
 * @throws Error if the area code or a type is none of the model's
 * Cost: up to 600 records of the sample, each walked through the forest once for all subsets: about 10 ms for the
 *   model that ships.
 */
export function explainCrimeType(
  model: CrimeTypeModel,
  query: CrimeTypeQuery,
  types: readonly number[] = predictCrimeType(model, query).top.map(({ type }) => type),
): CrimeTypeExplanation {
  const areas = model.sample.start.length - 2;
  if (!(query.areaCode >= 0 && query.areaCode < areas)) {
    throw new Error(`explainCrimeType: expected an area code under ${areas}, got ${query.areaCode}`);
  }
  const classes = types.map((type) => classOf(model, type));
  const nClasses = model.types.length;
  const given = givenInputs(model, query);
  const players: readonly ExplainedInput[] = ['area', ...given];
  const values = questionValues(model, query, given);
  const shares = shapleyValues(values, players.length, nClasses);
  const groups = EXPLAINED_INPUTS.filter(
    (input) => input === 'area' || model.coding.columns.some((column) => INPUT_OF_COLUMN[column] === input),
  ).map((input) => {
    const player = players.indexOf(input);
    const by = (k: number): number => (player < 0 ? 0 : 100 * shares[player * nClasses + k]);
    return { input, given: player >= 0, moves: types.map((type, i) => ({ type, by: by(classes[i]) })) };
  });
  groups.sort((a, b) => Number(b.given) - Number(a.given) || movement(b) - movement(a));
  const last = values.length - nClasses;
  const probabilities = (from: number): TypeProbability[] =>
    types.map((type, i) => ({ type, probability: values[from + classes[i]] }));
  return { base: probabilities(0), prediction: probabilities(last), groups };
}

/**
 * What the model answers to every question that gives some of the inputs: row-major, 2^inputs × classes; bit 0 of the
 * position is the area's, bit i + 1 that of `given[i]`.
 */
function questionValues(model: CrimeTypeModel, query: CrimeTypeQuery, given: readonly ExplainedInput[]): Float64Array {
  const { forest, prior } = model;
  const nClasses = prior.length;
  const values = new Float64Array(2 ** (given.length + 1) * nClasses);
  const codes = givenCodes(model, query);
  const row = codes.map((code) => Math.max(0, code));
  const hourBit = given.includes('hour') ? 1 << (given.indexOf('hour') + 1) : 0;
  // which records speak depends on the area and on the hour; over those, the others are shared by one walk
  const others = given.filter((input) => input !== 'hour');
  const groups = others.map((input) => columnsOf(model, input));
  const otherBits = others.map((input) => 1 << (given.indexOf(input) + 1));
  for (const fixed of hourBit === 0 ? [0, 1] : [0, 1, hourBit, 1 + hourBit]) {
    const hour = fixed & hourBit ? query.hour : undefined;
    const background = recordsThatSpeak(model, codes, fixed & 1 ? query.areaCode : undefined, hour);
    const shares = subsetProbabilities(forest, row, background, groups);
    for (let s = 0; s < 2 ** others.length; s++) {
      const position = otherBits.reduce((sum, bit, i) => sum + (s & (1 << i) ? bit : 0), fixed);
      values.set(answerOfShares(model, shares.slice(s * nClasses, (s + 1) * nClasses)), position * nClasses);
    }
  }
  return values;
}

/** Records of the sample that speak for an area (all areas where it is undefined), with what is given of area and hour. */
function recordsThatSpeak(
  model: CrimeTypeModel,
  given: Int32Array,
  areaCode: number | undefined,
  hour: number | undefined,
): { codes: Uint16Array; weights: Float64Array } {
  const { coding, sample } = model;
  const width = coding.columns.length;
  const [from, to] = sampleRange(sample, areaCode ?? sample.start.length - 2);
  const codes = Uint16Array.from(sample.codes.subarray(from * width, to * width));
  coding.columns.forEach((column, f) => {
    const input = INPUT_OF_COLUMN[column];
    const replaced = (input === 'area' && areaCode !== undefined) || (input === 'hour' && hour !== undefined);
    if (replaced && given[f] >= 0) for (let at = f; at < codes.length; at += width) codes[at] = given[f];
  });
  // the average of all areas is what everything is measured against: all of its sample speaks
  const all = areaCode === undefined && hour === undefined;
  return { codes, weights: all ? new Float64Array(to - from).fill(1) : recordWeights(model, hour, from, to) };
}

/** Inputs besides the area that the question gives and the model knows of. */
function givenInputs(model: CrimeTypeModel, query: CrimeTypeQuery): ExplainedInput[] {
  const codes = givenCodes(model, query);
  return EXPLAINED_INPUTS.filter(
    (input) => input !== 'area' && columnsOf(model, input).some((column) => codes[column] >= 0),
  );
}

function columnsOf({ coding }: CrimeTypeModel, input: ExplainedInput): number[] {
  return Array.from(coding.columns.keys()).filter((f) => INPUT_OF_COLUMN[coding.columns[f]] === input);
}

function classOf({ types }: CrimeTypeModel, type: number): number {
  const index = types.indexOf(type);
  if (index < 0) throw new Error(`explainCrimeType: expected a type that the model was trained on, got ${type}`);
  return index;
}

function movement({ moves }: InputMoves): number {
  return moves.reduce((sum, { by }) => sum + Math.abs(by), 0);
}
