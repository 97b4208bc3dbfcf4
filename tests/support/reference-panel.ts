/** The synthetic counts that statsmodels was fitted to: six areas, two years. */
import { readFileSync } from 'node:fs';
import type { CountPanel } from '#lib/core/glm/panel/panel.ts';
import { dayOf } from '#lib/core/table/calendar.ts';

const MONTHS = 24;

/**
 * `tests/reference/panel.csv`, whose rows are in the order of a panel: area, hour, month, weekday. They have no dates, so
 * a month is one step of the calendar.
 */
export function referencePanel(): CountPanel {
  const rows = readFileSync(new URL('../reference/panel.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map(Number));
  const counts = Uint32Array.from(rows, (row) => row[6]);
  const exposure = new Float64Array(MONTHS * 7);
  const stepCounts = new Float64Array(24 * MONTHS);
  const monthIndex = Int32Array.from({ length: MONTHS }, (_, step) => 2019 * 12 + step);
  for (const [, hour, year, month, weekday, days, count] of rows) {
    const step = (year - 2019) * 12 + month - 1;
    exposure[step * 7 + weekday] = days;
    stepCounts[hour * MONTHS + step] += count;
  }
  return {
    resolution: 'hour',
    shape: { areas: 6, hours: 24, weekdays: 7 },
    firstDay: dayOf(2019, 1, 1),
    lastDay: dayOf(2020, 12, 31),
    monthIndex,
    exposure,
    counts,
    calendar: {
      month: monthIndex,
      special: new Uint8Array(MONTHS),
      holiday: new Uint8Array(MONTHS),
      exposure,
      holidays: 0,
    },
    stepCounts,
    crimes: counts.reduce((sum, count) => sum + count, 0),
    withoutArea: 0,
    withoutTime: 0,
  };
}
