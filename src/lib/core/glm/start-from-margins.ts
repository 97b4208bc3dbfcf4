/** Where fitting starts: each main effect as the logarithm of its margin over the mean, interactions at 0. */
import { HOURS, WEEKDAYS, type CollapsedPanel } from './panel.ts';
import { HOUR_AT, MONTHS, TIME_AT, TREND_AT, WEEKDAY_AT, layoutOf, type Penalties } from './terms.ts';

/**
 * Coefficients of independent main effects. Where a level is pinned as the base of its factor, the others count from
 * it and the intercept takes it up; a factor that is pinned altogether stays out.
 *
 * @param sums margins of the counts, as long as the coefficients
 */
export function startFromMargins(panel: CollapsedPanel, sums: Float64Array, penalties: Penalties): Float64Array {
  const layout = layoutOf(panel.areas);
  const coefficients = new Float64Array(layout.length);
  const daysOfWeekday = new Float64Array(WEEKDAYS);
  const daysOfMonth = new Float64Array(MONTHS);
  panel.exposureHours.forEach((days, i) => {
    daysOfWeekday[i % WEEKDAYS] += days;
    daysOfMonth[panel.monthIndex[Math.floor(i / WEEKDAYS)] % 12] += days;
  });
  const days = daysOfWeekday.reduce((sum, value) => sum + value, 0);
  coefficients[0] = Math.log(panel.crimes / (days * HOURS * panel.areas));

  const setFactor = (at: number, levels: number, share: (level: number) => number) => {
    let base = 0;
    let pinned = 0;
    for (let level = 0; level < levels; level++) {
      // half a crime keeps a level without any finite; a level without exposure starts at the mean
      const expected = panel.crimes * share(level);
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
  setFactor(layout.area, panel.areas, () => 1 / panel.areas);
  setFactor(HOUR_AT, HOURS, () => 1 / HOURS);
  setFactor(WEEKDAY_AT, WEEKDAYS, (weekday) => daysOfWeekday[weekday] / days);
  setFactor(TIME_AT, TREND_AT - TIME_AT, (month) => daysOfMonth[month] / days);
  return coefficients;
}
