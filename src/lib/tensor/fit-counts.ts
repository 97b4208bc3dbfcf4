/** Fits the penalised Poisson log-linear model by Newton's method (Fisher scoring: the link is canonical). */
import { tensor3d } from './tfjs.ts';
import { factoriseInformation, type Information } from '#lib/core/glm/information.ts';
import { HOURS, WEEKDAYS, type CollapsedPanel } from '#lib/core/glm/panel.ts';
import { addMonthMargins, cellMargins, monthResiduals, weekdayTotals } from '#lib/core/glm/score-vector.ts';
import { solveInformation } from '#lib/core/glm/solve-information.ts';
import { TIME_AT, layoutOf, type Penalties } from '#lib/core/glm/terms.ts';
import { startFromMargins } from '#lib/core/glm/start-from-margins.ts';
import { timeMoments } from '#lib/core/glm/time-moments.ts';
import { prepareBackend } from './backend.ts';
import { fittedCells } from './fitted-cells.ts';

/** Stop when no coefficient moves by more. */
const LARGEST_STEP = 1e-6;
const MAX_ITERATIONS = 60;

export interface CountsFit {
  /** Layout of core/glm/terms.ts. */
  readonly coefficients: Float64Array;
  readonly penalties: Penalties;
  /** Factorised at (or within the last step of) the solution: gives standard errors and effective degrees of freedom. */
  readonly information: Information;
  readonly iterations: number;
  readonly largestStep: number;
  readonly converged: boolean;
}

/**
 * Maximises Σ(y log μ - μ) - ½ Σ λ b² over the coefficients.
 *
 * tfjs works on the areas × 24 × 7 tensor (linear predictor, exp, residuals); margins and the information are finished
 * in float64, because float32 sums would stop the steps from shrinking below 1e-6.
 *
 * @param panel collapsed over months
 * @param penalties λ of each column; Infinity pins a column at 0
 * @param start coefficients to start from; by default the logarithms of the main margins
 * Cost a step: the tensor work and one factorisation (core/glm/information.ts). About six steps from nothing.
 */
export async function fitCounts(panel: CollapsedPanel, penalties: Penalties, start?: Float64Array): Promise<CountsFit> {
  const { areas } = panel;
  const length = layoutOf(areas).length;
  if (penalties.length !== length) throw new Error(`fitCounts: expected ${length} penalties, got ${penalties.length}`);
  if (panel.crimes === 0) throw new Error('fitCounts: expected at least one crime, got 0');
  await prepareBackend(panel.weekCounts.length);

  const counts = tensor3d(panel.weekCounts, [areas, HOURS, WEEKDAYS]);
  const sums = new Float64Array(length);
  cellMargins(panel.weekCounts, areas, sums);
  addMonthMargins(panel, panel.monthCounts, sums);
  const score = new Float64Array(length);
  const step = new Float64Array(length);
  let coefficients = start ? Float64Array.from(start) : startFromMargins(panel, sums, penalties);
  let previous = coefficients;
  let objective = -Infinity;
  let information: Information | undefined;
  let largestStep = Infinity;
  let iterations = 0;
  try {
    while (iterations < MAX_ITERATIONS && largestStep >= LARGEST_STEP) {
      const moments = timeMoments(panel, coefficients);
      const { fitted, residuals } = await fittedCells(counts, coefficients, moments.weight);
      const fittedOfWeekday = weekdayTotals(fitted);
      const now = penalisedLogLikelihood(coefficients, penalties, sums, fittedOfWeekday);
      if (!(now >= objective - 1e-6 * panel.crimes)) {
        // the step went too far: half of it
        coefficients = previous.map((value, i) => (value + coefficients[i]) / 2);
        iterations++;
        continue;
      }
      objective = now;
      cellMargins(residuals, areas, score);
      score.fill(0, TIME_AT, TIME_AT + 13);
      addMonthMargins(panel, monthResiduals(panel, moments, fittedOfWeekday), score);
      for (let i = 0; i < length; i++) if (penalties[i] !== Infinity) score[i] -= penalties[i] * coefficients[i];
      information = factoriseInformation(fitted, moments, penalties, areas);
      solveInformation(information, score, step);
      previous = coefficients;
      coefficients = coefficients.map((value, i) => value + step[i]);
      largestStep = step.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
      iterations++;
    }
  } finally {
    counts.dispose();
  }
  if (!information) throw new Error('fitCounts: expected finite expected counts at the start, got none');
  const converged = largestStep < LARGEST_STEP;
  return { coefficients, penalties, information, iterations, largestStep, converged };
}

/** Σ(y η) - Σμ - ½ Σ λ b²; Σ(y η) needs only the margins of the counts. */
function penalisedLogLikelihood(
  coefficients: Float64Array,
  penalties: Penalties,
  sums: Float64Array,
  fittedOfWeekday: Float64Array,
): number {
  let total = 0;
  for (let i = 0; i < coefficients.length; i++) {
    const value = coefficients[i];
    if (value !== 0) total += value * sums[i] - 0.5 * penalties[i] * value * value;
  }
  for (const fitted of fittedOfWeekday) total -= fitted;
  return total;
}
