/** How a selection's incidents spread over its months and over the hours of the day. */
import type { Selection, Timeline } from '#lib/contract/hotspot-map.ts';
import { dayOfMinute, hourOfMinute, monthIndexOf } from '#lib/core/table/calendar.ts';
import { hasTimeOfDay } from '#lib/core/table/incident-table.ts';
import { spanOf } from '#lib/core/table/periods.ts';
import { heldPoints } from './held-selection.ts';

/** Counts what the map can show. Cost O(points). */
export async function timeline(selection: Selection): Promise<Timeline> {
  const { table, points } = await heldPoints(selection);
  const span = spanOf(table);
  const first = monthIndexOf(Math.max(span.firstDay, selection.filter.firstDay ?? -Infinity));
  const last = monthIndexOf(Math.min(span.lastDay, selection.filter.lastDay ?? Infinity));
  const perMonth = new Uint32Array(Math.max(0, last - first + 1));
  const perHour = new Uint32Array(24);
  for (const row of points.rows) {
    const minute = table.minutes[row];
    perMonth[monthIndexOf(dayOfMinute(minute)) - first]++;
    if (hasTimeOfDay(table, row)) perHour[hourOfMinute(minute)]++;
  }
  const months = Array.from(perMonth, (_, i) => {
    const month = first + i;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
  const missing = new Set(span.missingMonths.map((month) => month - first));
  return {
    months: months.filter((_, i) => !missing.has(i)),
    ...(missing.size === 0 ? {} : { missingMonths: months.filter((_, i) => missing.has(i)) }),
    perMonth: perMonth.filter((_, i) => !missing.has(i)),
    perHour,
  };
}
