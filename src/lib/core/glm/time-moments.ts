/**
 * The calendar part of a log-linear count model. Exposure couples only weekday and month, so all that a cell
 * (area, hour, weekday) needs to know of the months is four small tables, recomputed from the month coefficients.
 */
import { WEEKDAYS, type CollapsedPanel } from './panel.ts';
import { MONTHS, TIME_COLUMNS, timePredictor, trendFromYear } from './terms.ts';

export interface TimeMoments {
  /** 7: exposure of each weekday, each month weighted by its factor: a cell's expected count is rate × this. */
  readonly weight: Float64Array;
  /** T × 7: share of `weight` that falls in each month. */
  readonly share: Float64Array;
  /** 7 × 13: mean of the time columns (12 months, trend) under `share`. */
  readonly mean: Float64Array;
  /** 7 × 13 × 13: their covariance under `share`. */
  readonly covariance: Float64Array;
}

/** Cost O(T × 7 × 13²). */
export function timeMoments(panel: CollapsedPanel, coefficients: Float64Array): TimeMoments {
  const { monthIndex, exposureHours } = panel;
  const steps = monthIndex.length;
  const fromYear = trendFromYear(panel);
  const weight = new Float64Array(WEEKDAYS);
  const share = new Float64Array(steps * WEEKDAYS);
  const mean = new Float64Array(WEEKDAYS * TIME_COLUMNS);
  const covariance = new Float64Array(WEEKDAYS * TIME_COLUMNS * TIME_COLUMNS);
  for (let step = 0; step < steps; step++) {
    const factor = Math.exp(timePredictor(coefficients, monthIndex[step], fromYear));
    for (let weekday = 0; weekday < WEEKDAYS; weekday++) {
      const cell = step * WEEKDAYS + weekday;
      share[cell] = exposureHours[cell] * factor;
      weight[weekday] += share[cell];
    }
  }
  for (let step = 0; step < steps; step++) {
    const month = monthIndex[step] % 12;
    const years = Math.floor(monthIndex[step] / 12) - fromYear;
    for (let weekday = 0; weekday < WEEKDAYS; weekday++) {
      const cell = step * WEEKDAYS + weekday;
      if (weight[weekday] === 0) continue;
      share[cell] /= weight[weekday];
      mean[weekday * TIME_COLUMNS + month] += share[cell];
      mean[weekday * TIME_COLUMNS + MONTHS] += share[cell] * years;
      const block = weekday * TIME_COLUMNS * TIME_COLUMNS;
      covariance[block + month * TIME_COLUMNS + month] += share[cell];
      covariance[block + month * TIME_COLUMNS + MONTHS] += share[cell] * years;
      covariance[block + MONTHS * TIME_COLUMNS + month] += share[cell] * years;
      covariance[block + MONTHS * TIME_COLUMNS + MONTHS] += share[cell] * years * years;
    }
  }
  for (let weekday = 0; weekday < WEEKDAYS; weekday++) {
    const block = weekday * TIME_COLUMNS * TIME_COLUMNS;
    for (let i = 0; i < TIME_COLUMNS; i++) {
      for (let j = 0; j < TIME_COLUMNS; j++) {
        covariance[block + i * TIME_COLUMNS + j] -= mean[weekday * TIME_COLUMNS + i] * mean[weekday * TIME_COLUMNS + j];
      }
    }
  }
  return { weight, share, mean, covariance };
}
