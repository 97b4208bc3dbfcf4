/** The incidents of a filter as points in the study area, and the years they stand for. */
import { filterRows, type IncidentFilter } from '../table/filter.ts';
import type { IncidentTable } from '../table/incident-table.ts';
import { projectionOf, type Geography } from '../geo/geography.ts';
import { cellAt } from '../geo/grid.ts';
import { projectAll } from '../geo/projection.ts';
import { insideBoundaries } from '../geo/boundaries.ts';
import { coveredSpan, weightedDays } from './recency.ts';

export interface SelectedPoints {
  /** Metres of the geography's projection. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Row of the table of each point, ascending. */
  readonly rows: Uint32Array;
}

/** Incidents that pass the filter and lie in the study area. Cost O(rows). */
export function selectPoints(table: IncidentTable, geography: Geography, filter: IncidentFilter = {}): SelectedPoints {
  const chosen = filterRows(table, filter);
  const latitude = new Float64Array(chosen.length);
  const longitude = new Float64Array(chosen.length);
  for (let i = 0; i < chosen.length; i++) {
    latitude[i] = table.latitude[chosen[i]];
    longitude[i] = table.longitude[chosen[i]];
  }
  const x = new Float64Array(chosen.length);
  const y = new Float64Array(chosen.length);
  projectAll(projectionOf(geography), latitude, longitude, x, y);
  const { grid, inside, boundaries } = geography;
  const within = boundaries && insideBoundaries(boundaries, latitude, longitude);
  let n = 0;
  for (let i = 0; i < chosen.length; i++) {
    const cell = cellAt(grid, x[i], y[i]);
    if (!(within ? within[i] : cell >= 0 && inside[cell])) continue;
    x[n] = x[i];
    y[n] = y[i];
    chosen[n++] = chosen[i];
  }
  return { x: x.subarray(0, n), y: y.subarray(0, n), rows: chosen.subarray(0, n) };
}

/**
 * Years that a filter's dates cover: days / 365.25, from the records' own span where the filter leaves an end open.
 * Months inside that hold no record at all are a gap in the source and do not count. 0 where nothing is covered.
 *
 * Hours do not enter: with an hour filter, "per year" means those hours' crimes per calendar year.
 *
 * @param halfLifeDays days fade as the crimes of that day do (see `recency.ts`); undefined = every day counts fully
 */
export function exposureYears(table: IncidentTable, filter: IncidentFilter = {}, halfLifeDays?: number): number {
  const span = coveredSpan(table, filter);
  return span ? weightedDays(span, halfLifeDays) / 365.25 : 0;
}
