/** The density surface of a selection. */
import type { DensityChoice, DensityMap, Selection } from '#lib/contract/hotspot-map.ts';
import { densitySurface } from '#lib/core/hotspots/density-surface.ts';
import { heldData } from './held-selection.ts';

/** Used until a bandwidth is chosen. */
const DEFAULT_BANDWIDTH_METERS = 300;

export async function density(selection: Selection, choice: DensityChoice): Promise<DensityMap> {
  const { table, geography } = await heldData(selection.dataSetId);
  const bandwidthMeters = choice.bandwidthMeters ?? DEFAULT_BANDWIDTH_METERS;
  const wished = Math.max(50, Math.min(200, bandwidthMeters / 3));
  const surface = densitySurface(table, geography, selection.filter, {
    ...choice,
    bandwidthMeters,
    cellSizeMeters: wished,
  });
  const { grid, value, maximum, crimes, years, kernel, edgeCorrection } = surface;
  return {
    grid,
    centre: geography.centre,
    value,
    maximum,
    crimes,
    years,
    kernel,
    edgeCorrection,
    bandwidthMeters,
    cellsCapped: grid.cellSize > wished,
  };
}
