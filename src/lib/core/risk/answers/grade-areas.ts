/** Grades of areas for a question: every unit and month of it, averaged by hours. */
import { encodeColumns, type BinnedFeatures } from '../../forest/rows/bins.ts';
import { predictProbabilities } from '../../forest/predict.ts';
import type { Asked, FrameAsked } from './asked.ts';
import { expectedRate, RISK_FEATURES, unitFeatures, type FeatureFrame } from '../units/features.ts';
import { unitOf, unitRate } from '../units/history.ts';
import { RISK_SMOOTHING, type RiskGrader } from './risk-model.ts';

/** Grades of the areas asked about, in their order. */
export interface AreaGrades {
  /** Probabilities of LOW, MEDIUM and HIGH: row-major, areas × 3. */
  readonly probabilities: Float64Array;
  /** Reported crimes to expect per hour. */
  readonly ratePerHour: Float64Array;
}

/** Most rows whose features are held at a time; more months of them are graded one batch after another. */
const BATCH_ROWS = 100_000;

/**
 * Grades areas.
 *
 * @param areas codes; where the grader is one of density, their sizes must be known
 * Cost: areas × months × units of the question look-ups of the forest.
 */
export function gradeAreas(asked: Asked, areas: ArrayLike<number>): AreaGrades {
  const { frames, selection } = asked;
  const grades = { probabilities: new Float64Array(areas.length * 3), ratePerHour: new Float64Array(areas.length) };
  const each = areas.length * selection.parts.length * selection.kinds.length;
  const step = Math.max(1, Math.floor(BATCH_ROWS / Math.max(1, each)));
  for (let from = 0; from < frames.length; from += step) {
    addGrades(asked, frames.slice(from, from + step), areas, grades);
  }
  let hours = 0;
  for (const { frame } of frames) {
    for (const kind of selection.kinds) hours += frame.hours[kind] * selection.parts.length;
  }
  for (let i = 0; i < grades.probabilities.length; i++) grades.probabilities[i] /= hours;
  for (let a = 0; a < areas.length; a++) grades.ratePerHour[a] /= hours;
  return grades;
}

/** Adds the grades of the areas in some months, each unit times its hours. */
function addGrades(
  { grader, selection }: Asked,
  frames: readonly FrameAsked[],
  areas: ArrayLike<number>,
  to: AreaGrades,
): void {
  const { parts, kinds } = selection;
  const rows = frames.length * areas.length * parts.length * kinds.length;
  const columns = RISK_FEATURES.map(() => new Float64Array(rows));
  const position = new Uint32Array(rows);
  const weight = new Float64Array(rows);
  const values = new Float64Array(RISK_FEATURES.length);
  let row = 0;
  for (const { frame } of frames) {
    for (let a = 0; a < areas.length; a++) {
      for (const part of parts) {
        for (const kind of kinds) {
          const unit = unitOf(grader.history, areas[a], part, kind);
          unitFeatures(frame, unit, values);
          for (let f = 0; f < values.length; f++) columns[f][row] = values[f];
          position[row] = a;
          weight[row++] = frame.hours[kind];
          to.ratePerHour[a] += frame.hours[kind] * rateToExpect(frame, unit);
        }
      }
    }
  }
  const graded = gradeRows(grader, columns);
  for (let r = 0; r < rows; r++) {
    for (let k = 0; k < 3; k++) to.probabilities[3 * position[r] + k] += weight[r] * graded[3 * r + k];
  }
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
