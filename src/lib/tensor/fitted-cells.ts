/** The tensor part of one Newton step: expected counts and residuals of every (area, hour, weekday) cell. */
import { add, exp, mul, sub, tensor1d, tensor2d, tensor3d, tidy, type Tensor3D } from './tfjs.ts';
import { areaHourLevel, layoutOf, weekendContrast, type CountTerms } from '#lib/core/glm/terms/terms.ts';

export interface FittedCells {
  /** areas × hours × weekdays: expected counts over the whole period. */
  readonly fitted: Float32Array;
  /** areas × hours × weekdays: counts less expected counts. */
  readonly residuals: Float32Array;
}

/**
 * exp(linear predictor) × weight, and what the counts leave.
 *
 * Coefficients that share a margin are summed in float64 first, so that float32 rounds three numbers a cell and not
 * seven; the linear predictor is their broadcast sum.
 *
 * @param counts areas × hours × weekdays tensor; stays the caller's to dispose
 * @param coefficients layout of core/glm/terms/terms.ts for `terms`
 * @param weight hours × weekdays: exposure, each day weighted by what its date adds
 */
export async function fittedCells(
  counts: Tensor3D,
  coefficients: Float64Array,
  terms: CountTerms,
  weight: Float64Array,
): Promise<FittedCells> {
  const { areas, hours, weekdays } = terms.shape;
  const layout = layoutOf(terms);
  const weekHour = new Float32Array(hours * weekdays);
  for (let i = 0; i < weekHour.length; i++) {
    weekHour[i] =
      coefficients[0] +
      coefficients[layout.hour + Math.floor(i / weekdays)] +
      coefficients[layout.weekday + (i % weekdays)] +
      coefficients[layout.hourWeekday + i];
  }
  const areaHour = new Float32Array(areas * hours);
  for (let i = 0; i < areaHour.length; i++) {
    const area = Math.floor(i / hours);
    areaHour[i] = coefficients[layout.area + area] + areaHourLevel(coefficients, layout, area, i % hours, hours);
  }
  const areaWeekday = Float32Array.from(coefficients.subarray(layout.areaWeekday, layout.areaHour));
  const weekend = Float32Array.from({ length: weekdays }, (_, weekday) => weekendContrast(weekday, weekdays));
  const areaHourWeekend = Float32Array.from(coefficients.subarray(layout.areaHourWeekend, layout.areaPart));

  const tensors = tidy(() => {
    const linearPredictor = add(
      add(
        add(tensor2d(weekHour, [hours, weekdays]), tensor3d(areaHour, [areas, hours, 1])),
        tensor3d(areaWeekday, [areas, 1, weekdays]),
      ),
      mul(tensor3d(areaHourWeekend, [areas, hours, 1]), tensor1d(weekend)),
    );
    const fitted = mul(exp(linearPredictor), tensor2d(Float32Array.from(weight), [hours, weekdays]));
    return { fitted, residuals: sub(counts, fitted) };
  });
  try {
    const [fitted, residuals] = await Promise.all([tensors.fitted.data(), tensors.residuals.data()]);
    return { fitted: fitted as Float32Array, residuals: residuals as Float32Array };
  } finally {
    tensors.fitted.dispose();
    tensors.residuals.dispose();
  }
}
