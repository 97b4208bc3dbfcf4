/**
 * The calendar part of a log-linear count model. Time meets hours and weekdays but never areas, so all that a cell
 * (area, hour, weekday) needs to know of it is three small tables, recomputed from the coefficients of time.
 */
import type { CollapsedPanel } from '../panel/panel.ts';
import { layoutOf, termsOf, type CountTerms, type Layout } from './terms.ts';
import {
  featureColumns,
  featureCount,
  timeFeatures,
  timePredictor,
  type FeatureColumns,
  type TimeFeatures,
} from './time-features.ts';

export interface TimeMoments {
  readonly terms: CountTerms;
  readonly layout: Layout;
  readonly features: TimeFeatures;
  /** Where the features stand at each hour. */
  readonly places: FeatureColumns;
  /** Number of features. */
  readonly count: number;
  readonly steps: number;
  /** hours × weekdays: exposure, each step weighted by its factor. A cell's expected count is its rate × this. */
  readonly weight: Float64Array;
  /** hours × weekdays × steps: share of `weight` that falls in each step. */
  readonly share: Float64Array;
  /** hours × weekdays × count: mean of the time features under `share`. */
  readonly mean: Float64Array;
}

/** Cost O(hours × weekdays × steps × features of a step, about 8). */
export function timeMoments(panel: CollapsedPanel, coefficients: Float64Array): TimeMoments {
  const terms = termsOf(panel);
  const layout = layoutOf(terms);
  const { hours, weekdays } = terms.shape;
  const features = timeFeatures(panel.calendar, terms);
  const count = featureCount(layout);
  const steps = panel.calendar.month.length;
  const predictor = timePredictor(coefficients, terms, features);
  const weight = new Float64Array(hours * weekdays);
  const share = new Float64Array(hours * weekdays * steps);
  const mean = new Float64Array(hours * weekdays * count);
  for (let hour = 0; hour < hours; hour++) {
    for (let step = 0; step < steps; step++) {
      const factor = Math.exp(predictor[hour * steps + step]);
      for (let weekday = 0; weekday < weekdays; weekday++) {
        const cell = hour * weekdays + weekday;
        const value = panel.calendar.exposure[step * weekdays + weekday] * factor;
        share[cell * steps + step] = value;
        weight[cell] += value;
      }
    }
  }
  for (let cell = 0; cell < hours * weekdays; cell++) {
    if (weight[cell] === 0) continue;
    for (let step = 0; step < steps; step++) {
      const part = (share[cell * steps + step] /= weight[cell]);
      if (part === 0) continue;
      for (let i = features.start[step]; i < features.start[step + 1]; i++) {
        mean[cell * count + features.feature[i]] += part * features.value[i];
      }
    }
  }
  return { terms, layout, features, places: featureColumns(layout, hours), count, steps, weight, share, mean };
}
