/** How each crime type fared in the held-out period: what the scorecard keeps beside the figures. */
import { confusionMatrix } from '../../metrics/classification.ts';
import { expectedCalibrationError, reliabilityGroups } from '../../metrics/reliability.ts';
import type { ClassScore, Confusion, Reliability } from '../../records/model-record.ts';
import type { ForestScores, RecordScores } from './score-crime-types.ts';

/** Types with a row of their own in the confusion matrix; 500 types would fill 2 MB that nobody can read. */
export const MOST_CONFUSED = 40;

/** Groups of the reliability curve, and fewest records of one. */
const GROUPS = 10;
const FEWEST_RECORDS = 20;

/**
 * Precision and recall of every type in counts, the most frequent first.
 *
 * @param types type code of every class
 * @param label class of every scored record
 */
export function classScores(scores: RecordScores, types: Uint16Array, label: Uint16Array): ClassScore[] {
  const counts = Array.from(types, () => ({ records: 0, predicted: 0, right: 0, inTop3: 0 }));
  for (let i = 0; i < label.length; i++) {
    const own = counts[label[i]];
    own.records++;
    own.inTop3 += scores.top3[i];
    counts[scores.predicted[i]].predicted++;
    if (scores.predicted[i] === label[i]) own.right++;
  }
  return byFrequency(counts.map(({ records }) => records)).map((k) => ({
    type: types[k],
    ...counts[k],
    meanProbability: scores.meanProbability[k],
  }));
}

/**
 * The confusion matrix of the most frequent types, all others as one last row and column.
 *
 * @param most types with rows of their own
 */
export function confusionOf(
  scores: RecordScores,
  types: Uint16Array,
  label: Uint16Array,
  most = MOST_CONFUSED,
): Confusion {
  const records = new Float64Array(types.length);
  for (const k of label) records[k]++;
  const shown = byFrequency(records).slice(0, most);
  const rowOf = new Uint16Array(types.length).fill(shown.length);
  shown.forEach((k, row) => (rowOf[k] = row));
  const fold = (classes: Uint16Array): Uint16Array => classes.map((k) => rowOf[k]);
  const counts = confusionMatrix(fold(scores.predicted), fold(label), shown.length + 1);
  return { types: shown.map((k) => types[k]), counts: Uint32Array.from(counts) };
}

/** Stated probability of the likeliest type against how often it was right, with the error before calibration. */
export function reliabilityOf(scores: ForestScores): Reliability {
  const groups = Math.max(1, Math.min(GROUPS, Math.floor(scores.stated.length / FEWEST_RECORDS)));
  const after = reliabilityGroups(scores.stated, scores.top1, groups);
  return {
    groups: after,
    expectedCalibrationError: expectedCalibrationError(after),
    uncalibratedError: expectedCalibrationError(reliabilityGroups(scores.statedBefore, scores.top1Before, groups)),
  };
}

function byFrequency(records: ArrayLike<number>): number[] {
  return Array.from(records, (_, k) => k).sort((a, b) => records[b] - records[a] || a - b);
}
