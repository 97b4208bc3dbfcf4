/** Fits the penalised Poisson log-linear model by Newton's method (Fisher scoring: the link is canonical). */
import { tensor3d, type Tensor3D } from './tfjs.ts';
import { factoriseInformation, type Information } from '#lib/core/glm/information/information.ts';
import type { CollapsedPanel } from '#lib/core/glm/panel/panel.ts';
import { addTimeMargins, cellMargins, stepResiduals, weekHourTotals } from '#lib/core/glm/information/score-vector.ts';
import { solveInformation } from '#lib/core/glm/information/solve-information.ts';
import { layoutOf, termsOf, type CountTerms, type Penalties } from '#lib/core/glm/terms/terms.ts';
import { startFromMargins } from '#lib/core/glm/terms/start-from-margins.ts';
import { timeFeatures } from '#lib/core/glm/terms/time-features.ts';
import { timeMoments, type TimeMoments } from '#lib/core/glm/terms/time-moments.ts';
import { prepareBackend } from './backend.ts';
import { fittedCells } from './fitted-cells.ts';

/** Stop when no coefficient moves by more. */
const LARGEST_STEP = 1e-6;
/**
 * Below this step the information hardly changes any more, so its factors are used again: each further step then shrinks
 * by about this factor, at a twentieth of the cost.
 */
const SETTLED_STEP = 0.05;
const MAX_ITERATIONS = 60;

export interface CountsFit {
  /** Layout of core/glm/terms/terms.ts under `terms`. */
  readonly coefficients: Float64Array;
  readonly terms: CountTerms;
  readonly penalties: Penalties;
  readonly iterations: number;
  readonly largestStep: number;
  readonly converged: boolean;
}

/** The model at one set of coefficients. */
interface Evaluation {
  readonly moments: TimeMoments;
  /** areas × hours × weekdays */
  readonly fitted: Float32Array;
  /** Gradient of the objective. */
  readonly score: Float64Array;
  readonly objective: number;
}

/**
 * Maximises Σ(y log μ - μ) - ½ Σ λ b² over the coefficients.
 *
 * tfjs works on the areas × hours × weekdays tensor (linear predictor, exp, residuals); margins and the information are
 * finished in float64, because float32 sums would stop the steps from shrinking below 1e-6.
 *
 * @param panel collapsed over time
 * @param penalties λ of each column; Infinity pins a column at 0
 * @param start coefficients to start from; by default the logarithms of the main margins
 * @param onStep called after each step with the number of steps so far
 * Cost: about three factorisations (core/glm/information/information.ts) and ten evaluations of all cells.
 * @throws Error without any crime
 */
export async function fitCounts(
  panel: CollapsedPanel,
  penalties: Penalties,
  start?: Float64Array,
  onStep: (steps: number) => void = () => undefined,
): Promise<CountsFit> {
  const terms = termsOf(panel);
  const { length } = layoutOf(terms);
  if (penalties.length !== length) throw new Error(`fitCounts: expected ${length} penalties, got ${penalties.length}`);
  if (panel.crimes === 0) throw new Error('fitCounts: expected at least one crime, got 0');

  return withCounts(panel, async (counts, sums) => {
    const step = new Float64Array(length);
    let coefficients = start ? Float64Array.from(start) : startFromMargins(panel, sums, penalties);
    let previous = coefficients;
    let objective = -Infinity;
    let information: Information | undefined;
    let largestStep = Infinity;
    let iterations = 0;
    for (; iterations < MAX_ITERATIONS && largestStep >= LARGEST_STEP; iterations++) {
      const now = await evaluate(panel, terms, counts, sums, coefficients, penalties);
      if (!(now.objective >= objective - 1e-6 * panel.crimes)) {
        // the step went too far: half of it, and no factors from another place
        coefficients = previous.map((value, i) => (value + coefficients[i]) / 2);
        largestStep = Infinity;
        continue;
      }
      objective = now.objective;
      if (!information || largestStep > SETTLED_STEP) {
        information = factoriseInformation(now.fitted, now.moments, penalties);
      }
      solveInformation(information, now.score, step);
      previous = coefficients;
      coefficients = coefficients.map((value, i) => value + step[i]);
      largestStep = step.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
      onStep(iterations + 1);
    }
    return { coefficients, terms, penalties, iterations, largestStep, converged: largestStep < LARGEST_STEP };
  });
}

/** The information at a fit's coefficients: for standard errors and effective degrees of freedom. */
export async function informationAt(
  panel: CollapsedPanel,
  { coefficients, terms, penalties }: CountsFit,
): Promise<Information> {
  return withCounts(panel, async (counts, sums) => {
    const { fitted, moments } = await evaluate(panel, terms, counts, sums, coefficients, penalties);
    return factoriseInformation(fitted, moments, penalties);
  });
}

/** Lends the counts as a tensor, and their margins; the tensor is gone afterwards, also after a throw. */
async function withCounts<Result>(
  panel: CollapsedPanel,
  use: (counts: Tensor3D, sums: Float64Array) => Promise<Result>,
): Promise<Result> {
  const terms = termsOf(panel);
  const layout = layoutOf(terms);
  const { areas, hours, weekdays } = panel.shape;
  await prepareBackend(panel.weekCounts.length);
  const sums = new Float64Array(layout.length);
  cellMargins(panel.weekCounts, panel.shape, layout, sums);
  addTimeMargins(panel.stepCounts, panel.shape, layout, timeFeatures(panel.calendar, terms), sums);
  const counts = tensor3d(panel.weekCounts, [areas, hours, weekdays]);
  try {
    return await use(counts, sums);
  } finally {
    counts.dispose();
  }
}

async function evaluate(
  panel: CollapsedPanel,
  terms: CountTerms,
  counts: Tensor3D,
  sums: Float64Array,
  coefficients: Float64Array,
  penalties: Penalties,
): Promise<Evaluation> {
  const moments = timeMoments(panel, coefficients);
  const { layout, features } = moments;
  const { fitted, residuals } = await fittedCells(counts, coefficients, terms, moments.weight);
  const totals = weekHourTotals(fitted, panel.shape);
  const score = new Float64Array(layout.length);
  cellMargins(residuals, panel.shape, layout, score);
  addTimeMargins(stepResiduals(panel, moments, totals), panel.shape, layout, features, score);
  // Σ(y η) - Σμ - ½ Σ λ b²; Σ(y η) needs only the margins of the counts
  let objective = 0;
  for (const total of totals) objective -= total;
  for (let i = 0; i < layout.length; i++) {
    const value = coefficients[i];
    if (value === 0 || penalties[i] === Infinity) continue;
    objective += value * sums[i] - 0.5 * penalties[i] * value * value;
    score[i] -= penalties[i] * value;
  }
  return { moments, fitted, score, objective };
}
