/** How many reported crimes of a selection stand behind what a layer shows: what exports leave out by and tell. */
import type { Selection, SelectionCounts } from '#lib/contract/hotspot-map.ts';
import { cellAt, cellCount, type Grid } from '#lib/core/geo/grid.ts';
import { exposureYears } from '#lib/core/hotspots/select-points.ts';
import { filterRows } from '#lib/core/table/filter.ts';
import { isLocated, MISSING } from '#lib/core/table/incident-table.ts';
import { heldPoints } from './held-selection.ts';

/**
 * @param grid in metres about the geography's centre; without one no cells are counted
 * Cost O(rows).
 */
export async function counts(selection: Selection, grid?: Grid): Promise<SelectionCounts> {
  const { table, points } = await heldPoints(selection);
  const perCell = new Uint32Array(grid ? cellCount(grid) : 0);
  for (let i = 0; grid && i < points.x.length; i++) {
    const cell = cellAt(grid, points.x[i], points.y[i]);
    if (cell >= 0) perCell[cell]++;
  }
  const perArea = new Uint32Array(table.areas.length);
  let withoutCoordinates = 0;
  const rows = filterRows(table, selection.filter);
  for (const row of rows) {
    if (table.area[row] !== MISSING) perArea[table.area[row]]++;
    if (!isLocated(table, row)) withoutCoordinates++;
  }
  return {
    perCell,
    perArea,
    onMap: points.x.length,
    withoutCoordinates,
    outsideStudyArea: rows.length - points.x.length - withoutCoordinates,
    years: exposureYears(table, selection.filter),
  };
}
