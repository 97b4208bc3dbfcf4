/** A model's held-out scores as `GET /api/models` gives them. */
import type { ModelsAnswer } from '#lib/contract/answers.ts';
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { ClassScore, LeakDemonstration, Reliability, Score, Scorecard } from '#lib/core/records/model-record.ts';

type Scores = NonNullable<ModelsAnswer['models'][number]['scores']>;

export function describeScorecard(dataSet: DataSetSummary, scorecard: Scorecard): Scores {
  const { calibration, byArea, classes, reliability, importances, leak } = scorecard;
  return {
    test: scorecard.test,
    train: scorecard.train,
    sentence: scorecard.sentence,
    notes: [...scorecard.notes],
    scores: scorecard.scores.map(describeScore),
    ...(calibration ? { calibration: [...calibration] } : {}),
    ...(byArea
      ? { by_area: byArea.map((residual, code) => ({ community_area: dataSet.areas[code].id, ...residual })) }
      : {}),
    ...(classes ? { crime_types: classes.map((each) => describeClass(dataSet, each)) } : {}),
    ...(reliability ? { reliability: describeReliability(reliability) } : {}),
    ...(importances ? { importances: [...importances] } : {}),
    ...(leak ? { leak: describeLeak(leak) } : {}),
  };
}

function describeScore({ baselineLabel, difference, ...score }: Score): Scores['scores'][number] {
  return { ...score, baseline_label: baselineLabel, ...(difference ? { difference } : {}) };
}

function describeClass(dataSet: DataSetSummary, { type, records, predicted, right, inTop3 }: ClassScore) {
  const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
  return {
    crime_type: dataSet.typeLabels[type],
    records,
    precision: share(right, predicted),
    recall: share(right, records),
    in_top_3: share(inTop3, records),
  };
}

function describeReliability({ groups, expectedCalibrationError, uncalibratedError }: Reliability) {
  return {
    expected_calibration_error: expectedCalibrationError,
    before_calibration: uncalibratedError,
    groups: [...groups],
  };
}

function describeLeak({ randomSplitOldLabel, laterMonthsOldLabel, honest }: LeakDemonstration) {
  return { random_split_old_label: randomSplitOldLabel, later_months_old_label: laterMonthsOldLabel, honest };
}
