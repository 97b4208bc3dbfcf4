/** Grades of areas for a question: every unit and month of it, averaged by hours. */
import { encodeColumns, type BinnedFeatures } from '../forest/bins.ts';
import { predictProbabilities } from '../forest/predict.ts';
import type { Asked } from './asked.ts';
import { expectedRate, RISK_FEATURES, unitFeatures, type FeatureFrame } from './features.ts';
import { unitOf, unitRate } from './history.ts';
import { RISK_SMOOTHING, type RiskGrader } from './risk-model.ts';

/** Grades of the areas asked about, in their order. */
export interface AreaGrades {
  /** Probabilities of LOW, MEDIUM and HIGH: row-major, areas × 3. */
  readonly probabilities: Float64Array;
  /** Reported crimes to expect per hour. */
  readonly ratePerHour: Float64Array;
}

/**
 * Grades areas.
 *
 * @param areas codes; where the grader is one of density, their sizes must be known
 * Cost: areas × months × units of the question look-ups of the forest, a month at a time.
 */
export function gradeAreas({ grader, frames, selection }: Asked, areas: ArrayLike<number>): AreaGrades {
  const { parts, kinds } = selection;
  const each = parts.length * kinds.length;
  const rows = areas.length * each;
  const columns = RISK_FEATURES.map(() => new Float64Array(rows));
  const values = new Float64Array(RISK_FEATURES.length);
  const weight = new Float64Array(rows);
  const probabilities = new Float64Array(areas.length * 3);
  const ratePerHour = new Float64Array(areas.length);
  let weights = 0;
  for (const { frame } of frames) {
    let row = 0;
    for (let a = 0; a < areas.length; a++) {
      for (const part of parts) {
        for (const kind of kinds) {
          const unit = unitOf(grader.history, areas[a], part, kind);
          unitFeatures(frame, unit, values);
          for (let f = 0; f < values.length; f++) columns[f][row] = values[f];
          weight[row++] = frame.hours[kind];
          ratePerHour[a] += frame.hours[kind] * rateToExpect(frame, unit);
        }
      }
    }
    for (let i = 0; i < each; i++) weights += weight[i];
    const graded = gradeRows(grader, columns);
    for (let r = 0; r < rows; r++) {
      const to = 3 * Math.floor(r / each);
      for (let k = 0; k < 3; k++) probabilities[to + k] += weight[r] * graded[3 * r + k];
    }
  }
  for (let i = 0; i < probabilities.length; i++) probabilities[i] /= weights;
  for (let a = 0; a < areas.length; a++) ratePerHour[a] /= weights;
  return { probabilities, ratePerHour };
}

/** Probabilities of LOW, MEDIUM and HIGH for rows of features: row-major, rows × 3. */
export function gradeRows(grader: RiskGrader, columns: readonly ArrayLike<number>[]): Float64Array {
  return gradeCoded(grader, encodeColumns(grader.forest.bins, columns));
}

/** The same for rows that are coded with the forest's bins. */
export function gradeCoded({ forest }: RiskGrader, features: BinnedFeatures): Float64Array {
  const probabilities = predictProbabilities(forest, features);
  for (let i = 0; i < probabilities.length; i++) {
    probabilities[i] = (1 - RISK_SMOOTHING) * probabilities[i] + RISK_SMOOTHING / 3;
  }
  return probabilities;
}

/** Where a year or more of gap lies before the origin there is no expected rate: the rate over the whole history then. */
function rateToExpect(frame: FeatureFrame, unit: number): number {
  const expected = expectedRate(frame, unit);
  return Number.isFinite(expected) ? expected : unitRate(frame.history, unit, 0, frame.history.months);
}
