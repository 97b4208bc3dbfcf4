/** How far records of other hours speak for the hour that a question names. */
import { addCodes, scaleToOne } from '../../forest/predict.ts';
import type { IncidentTable } from '../../table/incident-table.ts';
import { sampleRange } from '../inputs/area-sample.ts';
import { answerOfShares, type CrimeTypeModel } from '../answers/crime-type-model.ts';
import { givenCodes, recordWeights } from '../answers/predict-crime-type.ts';
import { questionOf, questionsAmong } from '../score/score-crime-types.ts';

/** Tried reaches: 1 is the asked hour alone. */
const HOUR_REACHES = [1, 2, 3, 4];

/** Questions that they are tried on. */
const QUESTIONS = 500;

/**
 * The reach with the lowest log loss on questions that give area, hour and date alone; undefined where none can be asked.
 *
 * @param rows held-out rows whose classes are `label`
 * Cost: a look-up for each record that speaks at the widest reach, some 60 for each of 500 questions.
 */
export function chooseHourReach(
  model: CrimeTypeModel,
  table: IncidentTable,
  rows: Uint32Array,
  label: Uint16Array,
): number | undefined {
  const asked = questionsAmong(table, rows, QUESTIONS);
  if (asked.length === 0) return undefined;
  const { forest, coding, sample } = model;
  const width = coding.columns.length;
  const nClasses = forest.nClasses;
  const losses = new Float64Array(HOUR_REACHES.length);
  const codes = new Uint16Array(width);
  for (const i of asked) {
    const query = questionOf(table, rows[i]);
    const given = givenCodes(model, query);
    const [from, to] = sampleRange(sample, query.areaCode);
    // what the forest says of a record is the same at every reach: only its weight differs
    const known = new Map<number, Float64Array>();
    const sharesOf = (record: number): Float64Array => {
      for (let f = 0; f < width; f++) codes[f] = given[f] >= 0 ? given[f] : sample.codes[record * width + f];
      const shares = new Float64Array(nClasses);
      addCodes(forest, codes, 0, 1, 1, shares);
      known.set(record, shares);
      return shares;
    };
    HOUR_REACHES.forEach((hourReach, at) => {
      const weights = recordWeights({ ...model, hourReach }, query.hour, from, to);
      const sums = new Float64Array(nClasses);
      for (let r = 0; r < weights.length; r++) {
        if (weights[r] === 0) continue;
        const shares = known.get(from + r) ?? sharesOf(from + r);
        for (let k = 0; k < nClasses; k++) sums[k] += weights[r] * shares[k];
      }
      losses[at] -= Math.log(answerOfShares(model, scaleToOne(sums, 0, nClasses))[label[i]]);
    });
  }
  return HOUR_REACHES[losses.indexOf(Math.min(...losses))];
}
