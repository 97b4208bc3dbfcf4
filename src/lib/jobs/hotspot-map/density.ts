/** The density surface of a selection. */
import type { DensityChoice, DensityMap, Selection } from '#lib/contract/hotspot-map.ts';
import type { Geography } from '#lib/core/geo/geography.ts';
import { cellSizeFor, defaultBandwidth, wishedCellSize } from '#lib/core/hotspots/density-settings.ts';
import { createDensityDrawer, type DensityDrawer } from '#lib/core/hotspots/density-surface.ts';
import type { HotspotsModel } from '#lib/core/hotspots/hotspots-model.ts';
import { scottBandwidth } from '#lib/core/kde/bandwidth.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { readModel } from '#lib/storage/models.ts';
import { heldWeights } from './held-weights.ts';

/** Cells inside the study area: finer ones would not come within a moment. */
const MOST_CELLS = 400_000;

interface Held {
  readonly draw: DensityDrawer;
  /** Standard deviation that the data's hot-spot model has chosen. */
  readonly chosen: number | undefined;
}

const held = new WeakMap<Geography, Promise<Held>>();

export async function density(selection: Selection, choice: DensityChoice): Promise<DensityMap> {
  const { geography, weights } = await heldWeights(selection);
  if (!held.has(geography)) held.set(geography, prepare(selection.dataSetId, geography));
  const { draw, chosen } = await held.get(geography)!;
  const { kernel = 'gaussian', edgeCorrection = 'uniform' } = choice;
  const bandwidthMeters = choice.bandwidthMeters ?? defaultBandwidth(geography, kernel, chosen);
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

async function prepare(dataSetId: string, geography: Geography): Promise<Held> {
  const model = (await readModel(await sharedDatabase(), dataSetId, 'hotspots'))?.payload as HotspotsModel | undefined;
  return { draw: createDensityDrawer(geography), chosen: model?.density.bandwidthMeters };
}
