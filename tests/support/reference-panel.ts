/** The synthetic counts that statsmodels was fitted to: six areas, two years. */
import { readFileSync } from 'node:fs';
import type { CountPanel } from '#lib/core/glm/panel.ts';
import { dayOf } from '#lib/core/table/calendar.ts';

/** `tests/reference/panel.csv`, whose rows are in the order of a panel: area, hour, month, weekday. */
export function referencePanel(): CountPanel {
  const rows = readFileSync(new URL('../reference/panel.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map(Number));
  const counts = Uint32Array.from(rows, (row) => row[6]);
  const exposureHours = new Float64Array(24 * 7);
  const monthIndex = Int32Array.from({ length: 24 }, (_, step) => 2019 * 12 + step);
  for (const [, , year, month, weekday, days] of rows) {
    exposureHours[((year - 2019) * 12 + month - 1) * 7 + weekday] = days;
  }
  const crimes = counts.reduce((sum, count) => sum + count, 0);
  const period = { firstDay: dayOf(2019, 1, 1), lastDay: dayOf(2020, 12, 31) };
  return { areas: 6, ...period, monthIndex, exposureHours, counts, crimes, withoutArea: 0, withoutTime: 0 };
}
