/** Where the next crimes of a selection are expected. */
import type { ForecastMap, Selection } from '#lib/contract/hotspot-map.ts';
import { forecastSurface } from '#lib/core/hotspots/forecast-surface.ts';
import { heldData } from './held-selection.ts';

export async function forecast(selection: Selection): Promise<ForecastMap> {
  const { table, geography } = await heldData(selection.dataSetId);
  const { version: _version, ...surface } = forecastSurface(table, geography, selection.filter);
  return { ...surface, centre: geography.centre };
}
