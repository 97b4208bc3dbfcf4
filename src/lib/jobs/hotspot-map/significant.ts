/** Gi* of each cell of a selection. Every crime counts once, whatever half-life the density has: a test counts crimes. */
import type { Selection, SignificantChoice, SignificantMap } from '#lib/contract/hotspot-map.ts';
import { significantCells } from '#lib/core/hotspots/significance/gi-star.ts';
import { countByCell } from '#lib/core/hotspots/significance/study-area-cells.ts';
import { heldCells } from './held-cells.ts';
import { heldPoints } from './held-selection.ts';

export async function significant(selection: Selection, { shape }: SignificantChoice): Promise<SignificantMap> {
  const { points, ...data } = await heldPoints(selection);
  const cells = await heldCells(data, shape);
  const cellOf = cells.cellsOf(points);
  const crimes = countByCell(cellOf, cells.centre.length / 2);
  const { z, q, method, coldImpossible } = significantCells(crimes, cells.neighbours);
  const untestable = whyUntestable(crimes);
  return {
    shape,
    cellSizeMeters: cells.sizeMeters,
    // copies: the arrays of an answer are handed over, the cells stay
    centre: cells.centre.slice(),
    corners: cells.corners.slice(),
    cornerStart: cells.cornerStart.slice(),
    crimes,
    z,
    q,
    method,
    coldImpossible,
    crimesLeftOut: cellOf.reduce((sum, cell) => sum + (cell < 0 ? 1 : 0), 0),
    ...(untestable === undefined ? {} : { untestable }),
  };
}

/** A sentence where no cell can stand out, whatever the test. */
function whyUntestable(crimes: Float64Array): string | undefined {
  const n = crimes.length;
  if (n < 2)
    return `The study area has ${n === 1 ? 'one cell' : 'no cell'} of this size: there is nothing to compare it with.`;
  if (crimes.every((count) => count === 0)) return 'No reported crime of this selection lies in these cells.';
  if (crimes.every((count) => count === crimes[0])) return 'Every cell holds as many reported crimes as every other.';
  if (n <= FULL_NEIGHBOURHOOD) {
    return `The study area has only ${n} cells of this size: the surroundings of a cell are nearly all of it, so none can stand out.`;
  }
  return undefined;
}

/** As many cells as a square and its neighbours. */
const FULL_NEIGHBOURHOOD = 9;
