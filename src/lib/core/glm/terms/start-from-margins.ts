/** Where fitting starts: each main effect as the logarithm of its margin over the mean, the other terms at 0. */
import type { CollapsedPanel } from '../panel/panel.ts';
import { MONTHS, layoutOf, termsOf, type Penalties } from './terms.ts';

/**
 * Coefficients of independent main effects. Where a level is pinned as the base of its factor, the others count from
 * it and the intercept takes it up; a factor that is pinned altogether stays out.
 *
 * @param sums margins of the counts, as long as the coefficients
 */
export function startFromMargins(panel: CollapsedPanel, sums: Float64Array, penalties: Penalties): Float64Array {
  const { shape, calendar, crimes } = panel;
  const { areas, hours, weekdays } = shape;
  const layout = layoutOf(termsOf(panel));
  const coefficients = new Float64Array(layout.length);
  const daysOfWeekday = new Float64Array(weekdays);
  const daysOfMonth = new Float64Array(MONTHS);
  calendar.exposure.forEach((days, i) => {
    daysOfWeekday[i % weekdays] += days;
    daysOfMonth[calendar.month[Math.floor(i / weekdays)] % 12] += days;
  });
  const days = daysOfWeekday.reduce((sum, value) => sum + value, 0);
  coefficients[0] = Math.log(crimes / (days * hours * areas));

  const setFactor = (at: number, levels: number, share: (level: number) => number) => {
    let base = 0;
    let pinned = 0;
    for (let level = 0; level < levels; level++) {
      // half a crime keeps a level without any finite; a level without exposure starts at the mean
      const expected = crimes * share(level);
      const value = expected > 0 ? Math.log((sums[at + level] + 0.5) / (expected + 0.5)) : 0;
      coefficients[at + level] = value;
      if (penalties[at + level] === Infinity) {
        base = value;
        pinned++;
      }
    }
    if (pinned === levels) base = 0;
    else coefficients[0] += base;
    for (let level = 0; level < levels; level++) {
      coefficients[at + level] = penalties[at + level] === Infinity ? 0 : coefficients[at + level] - base;
    }
  };
  setFactor(layout.area, areas, () => 1 / areas);
  setFactor(layout.hour, hours, () => 1 / hours);
  setFactor(layout.weekday, weekdays, (weekday) => daysOfWeekday[weekday] / days);
  setFactor(layout.month, MONTHS, (month) => daysOfMonth[month] / days);
  return coefficients;
}
