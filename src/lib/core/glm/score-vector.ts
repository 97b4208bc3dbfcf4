/** Margins: what each column of the design sums to, finished in float64. */
import { HOURS, WEEKDAYS, WEEK_HOURS, type CollapsedPanel } from './panel.ts';
import { HOUR_AT, HOUR_WEEKDAY_AT, TIME_AT, TREND_AT, WEEKDAY_AT, layoutOf, trendFromYear } from './terms.ts';
import type { TimeMoments } from './time-moments.ts';

/**
 * Margins of an areas × 24 × 7 table onto every column but the time columns (left 0). All margins come from the same
 * cells in float64, so that sums over areas, hours and weekdays agree to the last digits.
 *
 * @param cells areas × 24 × 7
 * @param margins as long as the coefficients; overwritten
 */
export function cellMargins(cells: ArrayLike<number>, areas: number, margins: Float64Array): void {
  const layout = layoutOf(areas);
  margins.fill(0);
  let cell = 0;
  for (let area = 0; area < areas; area++) {
    let ofArea = 0;
    for (let hour = 0; hour < HOURS; hour++) {
      let ofAreaHour = 0;
      for (let weekday = 0; weekday < WEEKDAYS; weekday++) {
        const value = cells[cell++];
        ofAreaHour += value;
        margins[layout.areaWeekday + area * WEEKDAYS + weekday] += value;
        margins[HOUR_WEEKDAY_AT + hour * WEEKDAYS + weekday] += value;
      }
      margins[layout.areaHour + area * HOURS + hour] = ofAreaHour;
      ofArea += ofAreaHour;
    }
    margins[layout.area + area] = ofArea;
  }
  for (let i = 0; i < WEEK_HOURS; i++) {
    const value = margins[HOUR_WEEKDAY_AT + i];
    margins[HOUR_AT + Math.floor(i / WEEKDAYS)] += value;
    margins[WEEKDAY_AT + (i % WEEKDAYS)] += value;
    margins[0] += value;
  }
}

/** Adds the margins of monthly totals onto the time columns. */
export function addMonthMargins(panel: CollapsedPanel, perMonth: ArrayLike<number>, margins: Float64Array): void {
  const fromYear = trendFromYear(panel);
  for (let step = 0; step < panel.monthIndex.length; step++) {
    const month = panel.monthIndex[step];
    margins[TIME_AT + (month % 12)] += perMonth[step];
    margins[TREND_AT] += perMonth[step] * (Math.floor(month / 12) - fromYear);
  }
}

/** Monthly residuals: crimes of each month less what is fitted there, from the fitted total of each weekday. */
export function monthResiduals(
  panel: CollapsedPanel,
  moments: TimeMoments,
  fittedOfWeekday: Float64Array,
): Float64Array {
  const residuals = Float64Array.from(panel.monthCounts);
  for (let step = 0; step < residuals.length; step++) {
    for (let weekday = 0; weekday < WEEKDAYS; weekday++) {
      residuals[step] -= fittedOfWeekday[weekday] * moments.share[step * WEEKDAYS + weekday];
    }
  }
  return residuals;
}

/** Total of each weekday of an areas × 24 × 7 table. */
export function weekdayTotals(cells: ArrayLike<number>): Float64Array {
  const totals = new Float64Array(WEEKDAYS);
  for (let cell = 0; cell < cells.length; cell++) totals[cell % WEEKDAYS] += cells[cell];
  return totals;
}
