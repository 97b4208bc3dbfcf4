/** The tensor part of one Newton step: expected counts and residuals of every (area, hour, weekday) cell. */
import { add, exp, mul, sub, tensor1d, tensor2d, tensor3d, tidy, type Tensor3D } from './tfjs.ts';
import { HOURS, WEEKDAYS, WEEK_HOURS } from '#lib/core/glm/panel.ts';
import { HOUR_AT, HOUR_WEEKDAY_AT, WEEKDAY_AT, layoutOf } from '#lib/core/glm/terms.ts';

export interface FittedCells {
  /** areas × 24 × 7: expected counts over the whole period. */
  readonly fitted: Float32Array;
  /** areas × 24 × 7: counts less expected counts. */
  readonly residuals: Float32Array;
}

/**
 * exp(linear predictor) × weight, and what the counts leave.
 *
 * Coefficients that share a margin are summed in float64 first, so that float32 rounds three numbers a cell and not
 * seven; the linear predictor is their broadcast sum.
 *
 * @param counts areas × 24 × 7 tensor; stays the caller's to dispose
 * @param coefficients layout of core/glm/terms.ts
 * @param weight 7: exposure of each weekday × its months' factors
 */
export async function fittedCells(
  counts: Tensor3D,
  coefficients: Float64Array,
  weight: Float64Array,
): Promise<FittedCells> {
  const areas = counts.shape[0];
  const layout = layoutOf(areas);
  const weekHour = new Float32Array(WEEK_HOURS);
  for (let i = 0; i < WEEK_HOURS; i++) {
    weekHour[i] =
      coefficients[0] +
      coefficients[HOUR_AT + Math.floor(i / WEEKDAYS)] +
      coefficients[WEEKDAY_AT + (i % WEEKDAYS)] +
      coefficients[HOUR_WEEKDAY_AT + i];
  }
  const areaHour = new Float32Array(areas * HOURS);
  for (let i = 0; i < areaHour.length; i++) {
    areaHour[i] = coefficients[layout.area + Math.floor(i / HOURS)] + coefficients[layout.areaHour + i];
  }
  const areaWeekday = Float32Array.from(coefficients.subarray(layout.areaWeekday, layout.areaHour));

  const tensors = tidy(() => {
    const linearPredictor = add(
      add(tensor2d(weekHour, [HOURS, WEEKDAYS]), tensor3d(areaHour, [areas, HOURS, 1])),
      tensor3d(areaWeekday, [areas, 1, WEEKDAYS]),
    );
    const fitted = mul(exp(linearPredictor), tensor1d(Float32Array.from(weight)));
    return { fitted, residuals: sub(counts, fitted) };
  });
  const [fitted, residuals] = await Promise.all([tensors.fitted.data(), tensors.residuals.data()]);
  tensors.fitted.dispose();
  tensors.residuals.dispose();
  return { fitted: fitted as Float32Array, residuals: residuals as Float32Array };
}
