/** Gi* of each cell of a selection. */
import type { Selection, SignificantChoice, SignificantMap } from '#lib/contract/hotspot-map.ts';
import { projectionOf } from '#lib/core/geo/geography.ts';
import { centreX, centreY } from '#lib/core/geo/grid.ts';
import { unproject } from '#lib/core/geo/projection.ts';
import { countInCells } from '#lib/core/hotspots/contest.ts';
import { forecastGrid } from '#lib/core/hotspots/forecast-surface.ts';
import { giStar } from '#lib/core/hotspots/gi-star.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { heldPoints } from './held-selection.ts';

const SEED = 1;

export async function significant(selection: Selection, _choice: SignificantChoice): Promise<SignificantMap> {
  const { geography, points } = await heldPoints(selection);
  const { grid, inside } = forecastGrid(geography);
  const counts = countInCells(grid, inside, points);
  const { z, q, method, coldImpossible } = giStar(counts, inside, grid.columns, createRandom(SEED));
  const cells = Array.from(inside.keys()).filter((cell) => inside[cell] === 1);
  const projection = projectionOf(geography);
  const half = grid.cellSize / 2;
  const centre = new Float64Array(2 * cells.length);
  const corners = new Float64Array(8 * cells.length);
  cells.forEach((cell, i) => {
    const x = centreX(grid, cell % grid.columns);
    const y = centreY(grid, Math.floor(cell / grid.columns));
    const middle = unproject(projection, x, y);
    centre.set([middle.latitude, middle.longitude], 2 * i);
    [
      [x - half, y - half],
      [x + half, y - half],
      [x + half, y + half],
      [x - half, y + half],
    ].forEach(([cornerX, cornerY], k) => {
      const corner = unproject(projection, cornerX, cornerY);
      corners.set([corner.latitude, corner.longitude], 8 * i + 2 * k);
    });
  });
  const pick = (values: Float64Array): Float64Array => Float64Array.from(cells, (cell) => values[cell]);
  return {
    shape: 'squares',
    cellSizeMeters: grid.cellSize,
    centre,
    corners,
    cornerStart: Uint32Array.from({ length: cells.length + 1 }, (_, i) => 4 * i),
    crimes: pick(counts),
    z: pick(z),
    q: pick(q),
    method,
    coldImpossible,
  };
}
