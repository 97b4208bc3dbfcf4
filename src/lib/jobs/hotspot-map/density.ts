/** The density surface of a selection. */
import type { DensityChoice, DensityMap, Selection } from '#lib/contract/hotspot-map.ts';
import type { Geography } from '#lib/core/geo/geography.ts';
import { cellSizeFor, wishedCellSize } from '#lib/core/hotspots/surfaces/density-settings.ts';
import { createDensityDrawer, type DensityDrawer } from '#lib/core/hotspots/surfaces/density-surface.ts';
import { scottBandwidth } from '#lib/core/kde/bandwidth.ts';
import { heldWeights } from './held-weights.ts';
import { usualBandwidth } from './usual-bandwidth.ts';

/** Cells inside the study area: finer ones would not come within a moment. */
const MOST_CELLS = 400_000;

const drawers = new WeakMap<Geography, DensityDrawer>();

export async function density(selection: Selection, choice: DensityChoice): Promise<DensityMap> {
  const { geography, weights } = await heldWeights(selection);
  const draw = drawers.get(geography) ?? createDensityDrawer(geography);
  drawers.set(geography, draw);
  const { kernel = 'gaussian', edgeCorrection = 'uniform' } = choice;
  const bandwidthMeters = choice.bandwidthMeters ?? (await usualBandwidth(selection.dataSetId, geography, kernel));
  const cellSizeMeters = cellSizeFor(geography, kernel, bandwidthMeters, MOST_CELLS);
  const { grid, value, maximum, crimes, years } = draw(weights, {
    ...{ kernel, edgeCorrection, bandwidthMeters, cellSizeMeters },
  });
  return {
    ...{ grid, centre: geography.centre, value, maximum, crimes, years, kernel, edgeCorrection, bandwidthMeters },
    scottMeters: scottBandwidth(weights.x, weights.y, weights.count).isotropic,
    cellsCapped: grid.cellSize > wishedCellSize(kernel, bandwidthMeters),
  };
}
