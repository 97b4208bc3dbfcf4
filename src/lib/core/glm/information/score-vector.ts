/** Margins: what each column of the design sums to, finished in float64. */
import type { CollapsedPanel } from '../panel/panel.ts';
import { PARTS, partWeights } from '../terms/parts-of-day.ts';
import { weekendContrast, type CountShape, type Layout } from '../terms/terms.ts';
import { featureColumns, featureCount, type TimeFeatures } from '../terms/time-features.ts';
import type { TimeMoments } from '../terms/time-moments.ts';

/**
 * Margins of an areas × hours × weekdays table onto every column but those of time (left 0). All margins come from the
 * same cells in float64, so that sums over areas, hours and weekdays agree to the last digits.
 *
 * @param cells areas × hours × weekdays
 * @param margins as long as the coefficients; overwritten
 */
export function cellMargins(cells: ArrayLike<number>, shape: CountShape, layout: Layout, margins: Float64Array): void {
  const { areas, hours, weekdays } = shape;
  margins.fill(0);
  const parts = partWeights(hours);
  let cell = 0;
  for (let area = 0; area < areas; area++) {
    let ofArea = 0;
    for (let hour = 0; hour < hours; hour++) {
      let ofAreaHour = 0;
      let ofWeekend = 0;
      for (let weekday = 0; weekday < weekdays; weekday++) {
        const value = cells[cell++];
        ofAreaHour += value;
        ofWeekend += value * weekendContrast(weekday, weekdays);
        margins[layout.areaWeekday + area * weekdays + weekday] += value;
        margins[layout.hourWeekday + hour * weekdays + weekday] += value;
      }
      margins[layout.areaHour + area * hours + hour] = ofAreaHour;
      margins[layout.areaHourWeekend + area * hours + hour] = ofWeekend;
      for (let part = 0; part < PARTS; part++) {
        margins[layout.areaPart + area * PARTS + part] += parts[hour * PARTS + part] * ofAreaHour;
      }
      ofArea += ofAreaHour;
    }
    margins[layout.area + area] = ofArea;
  }
  for (let i = 0; i < hours * weekdays; i++) {
    const value = margins[layout.hourWeekday + i];
    margins[layout.hour + Math.floor(i / weekdays)] += value;
    margins[layout.weekday + (i % weekdays)] += value;
    margins[0] += value;
  }
}

/**
 * Adds the margins of an hours × steps table onto the columns of time.
 *
 * @param margins as long as the coefficients
 */
export function addTimeMargins(
  perStep: ArrayLike<number>,
  { hours }: CountShape,
  layout: Layout,
  features: TimeFeatures,
  margins: Float64Array,
): void {
  const steps = features.start.length - 1;
  const { column, factor } = featureColumns(layout, hours);
  const count = featureCount(layout);
  for (let hour = 0; hour < hours; hour++) {
    for (let step = 0; step < steps; step++) {
      const value = perStep[hour * steps + step];
      for (let i = features.start[step]; i < features.start[step + 1]; i++) {
        const at = hour * count + features.feature[i];
        margins[column[at]] += value * features.value[i] * factor[at];
      }
    }
  }
}

/**
 * Residuals of hours × steps: crimes less what is fitted there.
 *
 * @param fittedOfWeekHour hours × weekdays: fitted totals over areas
 */
export function stepResiduals(
  panel: CollapsedPanel,
  moments: TimeMoments,
  fittedOfWeekHour: Float64Array,
): Float64Array {
  const { steps, share } = moments;
  const { weekdays } = panel.shape;
  const residuals = Float64Array.from(panel.stepCounts);
  for (let cell = 0; cell < fittedOfWeekHour.length; cell++) {
    const at = Math.floor(cell / weekdays) * steps;
    for (let step = 0; step < steps; step++)
      residuals[at + step] -= fittedOfWeekHour[cell] * share[cell * steps + step];
  }
  return residuals;
}

/** Totals over areas of an areas × hours × weekdays table: hours × weekdays. */
export function weekHourTotals(cells: ArrayLike<number>, { hours, weekdays }: CountShape): Float64Array {
  const totals = new Float64Array(hours * weekdays);
  for (let cell = 0; cell < cells.length; cell++) totals[cell % totals.length] += cells[cell];
  return totals;
}
