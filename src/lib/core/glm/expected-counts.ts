/** Expected counts of every cell of a panel from fitted coefficients. */
import { HOURS, WEEKDAYS, WEEK_HOURS, type CountPanel } from './panel.ts';
import { HOUR_AT, HOUR_WEEKDAY_AT, WEEKDAY_AT, layoutOf, timePredictor } from './terms.ts';

/**
 * Crimes per clock hour of each (area, hour, weekday), the calendar month's part left out.
 *
 * @returns areas × 24 × 7
 */
export function weekRates(coefficients: Float64Array, areas: number): Float64Array {
  const layout = layoutOf(areas);
  const rates = new Float64Array(areas * WEEK_HOURS);
  let cell = 0;
  for (let area = 0; area < areas; area++) {
    for (let hour = 0; hour < HOURS; hour++) {
      const ofAreaHour =
        coefficients[0] +
        coefficients[layout.area + area] +
        coefficients[HOUR_AT + hour] +
        coefficients[layout.areaHour + area * HOURS + hour];
      for (let weekday = 0; weekday < WEEKDAYS; weekday++) {
        rates[cell++] = Math.exp(
          ofAreaHour +
            coefficients[WEEKDAY_AT + weekday] +
            coefficients[HOUR_WEEKDAY_AT + hour * WEEKDAYS + weekday] +
            coefficients[layout.areaWeekday + area * WEEKDAYS + weekday],
        );
      }
    }
  }
  return rates;
}

/**
 * Expected counts in the order of `panel.counts`; 0 in cells without exposure.
 *
 * @param coefficients layout of terms.ts, for the areas of the panel
 * @param fromYear year from which the trend column counts (that of the panel it was fitted on)
 * Cost O(cells).
 */
export function expectedCounts(panel: CountPanel, coefficients: Float64Array, fromYear: number): Float64Array {
  const steps = panel.monthIndex.length;
  const slab = steps * WEEKDAYS;
  const rates = weekRates(coefficients, panel.areas);
  const weight = Float64Array.from(
    panel.exposureHours,
    (hours, i) => hours * Math.exp(timePredictor(coefficients, panel.monthIndex[Math.floor(i / WEEKDAYS)], fromYear)),
  );
  const expected = new Float64Array(panel.counts.length);
  for (let areaHour = 0; areaHour < panel.areas * HOURS; areaHour++) {
    for (let i = 0; i < slab; i++) {
      expected[areaHour * slab + i] = rates[areaHour * WEEKDAYS + (i % WEEKDAYS)] * weight[i];
    }
  }
  return expected;
}
