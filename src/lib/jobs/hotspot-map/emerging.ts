/** How the hot cells of a selection have developed over its months. */
import type { EmergingMap, Selection, SignificantChoice } from '#lib/contract/hotspot-map.ts';
import { countedMonths, type CountedMonths } from '#lib/core/hotspots/significance/counted-months.ts';
import { emergingCells, FEWEST_MONTHS } from '#lib/core/hotspots/significance/emerging.ts';
import { dayOfMinute, dayTable } from '#lib/core/table/calendar.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { heldCells } from './held-cells.ts';
import { heldPoints } from './held-selection.ts';

/** @returns no cells where the selection holds fewer than 12 whole months; its months are told nevertheless */
export async function emerging(selection: Selection, { shape }: SignificantChoice): Promise<EmergingMap> {
  const { points, ...data } = await heldPoints(selection);
  const counted = countedMonths(data.table, selection.filter);
  const { months, partial, missing } = counted;
  const told = {
    months: months.length,
    ...(months.length === 0 ? {} : { firstMonth: months[0], lastMonth: months[months.length - 1] }),
    partialMonths: partial,
    missingMonths: missing,
  };
  if (months.length < FEWEST_MONTHS) return { ...told, cells: [], hotMonths: new Uint16Array(0) };
  const cells = await heldCells(data, shape);
  const counts = countByMonth(data.table, points.rows, cells.cellsOf(points), cells.centre.length / 2, counted);
  const { cells: classes, hotMonths } = emergingCells(counts, months.length, cells.neighbours);
  return { ...told, cells: classes, hotMonths };
}

/** Crimes by month and cell, at [month × cells + cell]; those of months that do not count are left out. */
function countByMonth(
  table: IncidentTable,
  rows: Uint32Array,
  cellOf: Int32Array,
  cells: number,
  { months }: CountedMonths,
): Uint32Array {
  const counts = new Uint32Array(months.length * cells);
  if (rows.length === 0) return counts;
  let firstDay = Infinity;
  let lastDay = -Infinity;
  for (const row of rows) {
    const day = dayOfMinute(table.minutes[row]);
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
  }
  const { monthIndex } = dayTable(firstDay, lastDay);
  const place = new Map(months.map((month, i) => [month, i]));
  const monthOfDay = Int32Array.from(monthIndex, (month) => place.get(month) ?? -1);
  for (let i = 0; i < rows.length; i++) {
    const month = monthOfDay[dayOfMinute(table.minutes[rows[i]]) - firstDay];
    if (month >= 0 && cellOf[i] >= 0) counts[month * cells + cellOf[i]]++;
  }
  return counts;
}
