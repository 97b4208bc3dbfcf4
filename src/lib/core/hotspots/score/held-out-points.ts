/** The points of a map before and in the held-out period. */
import { weekBlock } from '../../metrics/bootstrap.ts';
import { dayOfMinute, monthIndexOf } from '../../table/calendar.ts';
import type { IncidentTable } from '../../table/incident-table.ts';
import type { Period } from '../../table/periods.ts';
import type { ContestPoints } from './contest.ts';
import type { LaterPoints } from './held-out.ts';
import type { SelectedPoints } from '../select-points.ts';

/** The points of a period, in their order. Cost O(points). */
export function pointsIn(table: IncidentTable, points: SelectedPoints, period: Period): SelectedPoints {
  const from = period.firstDay * 1440;
  const to = (period.lastDay + 1) * 1440;
  return pick(points, (row) => table.minutes[row] >= from && table.minutes[row] < to);
}

/** The points by crime type: one entry per code of `typeLabels`, empty where a type has none. Cost O(points). */
export function pointsByType(table: IncidentTable, points: SelectedPoints): SelectedPoints[] {
  const counts = new Uint32Array(table.typeLabels.length);
  for (const row of points.rows) if (table.type[row] < counts.length) counts[table.type[row]]++;
  const parts = Array.from(counts, (count) => ({
    x: new Float64Array(count),
    y: new Float64Array(count),
    rows: new Uint32Array(count),
  }));
  counts.fill(0);
  for (let i = 0; i < points.rows.length; i++) {
    const type = table.type[points.rows[i]];
    if (type >= counts.length) continue;
    const at = counts[type]++;
    parts[type].x[at] = points.x[i];
    parts[type].y[at] = points.y[i];
    parts[type].rows[at] = points.rows[i];
  }
  return parts;
}

/** Points of the held-out period with their weeks; month-only records go by the month. */
export function laterPoints(table: IncidentTable, points: SelectedPoints, period: Period): LaterPoints {
  const blockOf =
    table.timeResolution === 'month'
      ? (day: number): number => monthIndexOf(day) - monthIndexOf(period.firstDay)
      : (day: number): number => weekBlock(day, period.firstDay);
  return {
    x: points.x,
    y: points.y,
    block: Int32Array.from(points.rows, (row) => blockOf(dayOfMinute(table.minutes[row]))),
    blocks: blockOf(period.lastDay) + 1,
  };
}

function pick(points: SelectedPoints, keep: (row: number) => boolean): SelectedPoints & ContestPoints {
  const { rows } = points;
  const at = new Uint32Array(rows.length);
  let n = 0;
  for (let i = 0; i < rows.length; i++) if (keep(rows[i])) at[n++] = i;
  const chosen = at.subarray(0, n);
  return {
    x: Float64Array.from(chosen, (i) => points.x[i]),
    y: Float64Array.from(chosen, (i) => points.y[i]),
    rows: Uint32Array.from(chosen, (i) => rows[i]),
  };
}
