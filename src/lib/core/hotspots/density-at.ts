/** What a density surface says of one place. */
import { cellAt, type Grid } from '../geo/grid.ts';
import { createProjection, project, type Position } from '../geo/projection.ts';

export interface DensityAt {
  /** In the surface's unit: crimes per km² per year. */
  readonly density: number;
  /** Share of the study area's cells that are less dense, 0..1 (the percentile rank; ties count as not less). */
  readonly denserThan: number;
}

/**
 * @param surface values by cell about a centre, NaN outside the study area
 * @returns undefined outside the study area
 * Cost O(cells).
 */
export function densityAt(
  surface: { readonly grid: Grid; readonly centre: Position; readonly value: Float64Array },
  place: Position,
): DensityAt | undefined {
  const { latitude, longitude } = surface.centre;
  const { x, y } = project(createProjection(latitude, longitude), place.latitude, place.longitude);
  const cell = cellAt(surface.grid, x, y);
  const density = cell >= 0 ? surface.value[cell] : NaN;
  if (Number.isNaN(density)) return undefined;
  let below = 0;
  let cells = 0;
  for (const value of surface.value) {
    if (Number.isNaN(value)) continue;
    cells++;
    if (value < density) below++;
  }
  return { density, denserThan: below / cells };
}
