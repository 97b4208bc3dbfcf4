/** What a density surface says of one place. */
import { projectionOf, type Geography } from '../../geo/geography.ts';
import { cellAround, type Grid } from '../../geo/grid.ts';
import { project, type Position } from '../../geo/projection.ts';
import { inStudyArea } from '../../geo/study-area.ts';

export interface DensityAt {
  /** In the surface's unit: crimes per km² per year. */
  readonly density: number;
  /** Share of the study area's cells that are less dense, 0..1 (the percentile rank; ties count as not less). */
  readonly denserThan: number;
}

/**
 * Density of the cell that holds a place; on the rim of the study area, where the middle of that cell lies outside, of
 * the nearest neighbour that has one.
 *
 * @param surface values by cell in metres of the geography's projection, NaN outside the study area
 * @returns undefined outside the study area
 * Cost O(cells).
 */
export function densityAt(
  geography: Geography,
  surface: { readonly grid: Grid; readonly value: Float64Array },
  place: Position,
): DensityAt | undefined {
  if (!inStudyArea(geography, place)) return undefined;
  const { grid, value } = surface;
  const { x, y } = project(projectionOf(geography), place.latitude, place.longitude);
  const cell = cellAround(grid, x, y, (each) => !Number.isNaN(value[each]));
  if (cell < 0) return undefined;
  const density = value[cell];
  let below = 0;
  let cells = 0;
  for (const each of value) {
    if (Number.isNaN(each)) continue;
    cells++;
    if (each < density) below++;
  }
  return { density, denserThan: below / cells };
}
