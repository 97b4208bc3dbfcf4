/** Expected counts of every cell of a panel from fitted coefficients. */
import type { CountPanel } from '../panel/panel.ts';
import { areaHourLevel, layoutOf, weekendContrast, type CountTerms } from '../terms/terms.ts';
import { timeFeatures, timePredictor } from '../terms/time-features.ts';

/**
 * Crimes per clock hour (per day) of each (area, hour, weekday), the part of time left out.
 *
 * @returns areas × hours × weekdays
 */
export function weekRates(coefficients: Float64Array, terms: CountTerms): Float64Array {
  const { areas, hours, weekdays } = terms.shape;
  const layout = layoutOf(terms);
  const rates = new Float64Array(areas * hours * weekdays);
  let cell = 0;
  for (let area = 0; area < areas; area++) {
    for (let hour = 0; hour < hours; hour++) {
      const areaHour = area * hours + hour;
      const ofAreaHour =
        coefficients[0] +
        coefficients[layout.area + area] +
        coefficients[layout.hour + hour] +
        areaHourLevel(coefficients, layout, area, hour, hours);
      for (let weekday = 0; weekday < weekdays; weekday++) {
        rates[cell++] = Math.exp(
          ofAreaHour +
            coefficients[layout.weekday + weekday] +
            coefficients[layout.hourWeekday + hour * weekdays + weekday] +
            coefficients[layout.areaWeekday + area * weekdays + weekday] +
            coefficients[layout.areaHourWeekend + areaHour] * weekendContrast(weekday, weekdays),
        );
      }
    }
  }
  return rates;
}

/**
 * Expected counts in the order of `panel.counts`; 0 in cells without exposure.
 *
 * @param coefficients fitted under `terms`, on the areas of the panel
 * @param terms of the panel that the coefficients were fitted on
 * Cost O(cells).
 */
export function expectedCounts(panel: CountPanel, coefficients: Float64Array, terms: CountTerms): Float64Array {
  const { shape, monthIndex, calendar } = panel;
  const { areas, hours, weekdays } = shape;
  const slab = monthIndex.length * weekdays;
  const rates = weekRates(coefficients, terms);
  const predictor = timePredictor(coefficients, terms, timeFeatures(calendar, terms));
  const steps = calendar.month.length;
  // hours × T × weekdays: exposure, each day weighted by what its date adds
  const weight = new Float64Array(hours * slab);
  for (let hour = 0; hour < hours; hour++) {
    let month = 0;
    for (let step = 0; step < steps; step++) {
      while (monthIndex[month] !== calendar.month[step]) month++;
      const factor = Math.exp(predictor[hour * steps + step]);
      for (let weekday = 0; weekday < weekdays; weekday++) {
        weight[hour * slab + month * weekdays + weekday] += factor * calendar.exposure[step * weekdays + weekday];
      }
    }
  }
  const expected = new Float64Array(panel.counts.length);
  for (let areaHour = 0; areaHour < areas * hours; areaHour++) {
    const ofHour = (areaHour % hours) * slab;
    for (let i = 0; i < slab; i++) {
      expected[areaHour * slab + i] = rates[areaHour * weekdays + (i % weekdays)] * weight[ofHour + i];
    }
  }
  return expected;
}
