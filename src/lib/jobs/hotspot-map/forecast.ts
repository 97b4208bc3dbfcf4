/** Where the next crimes of a selection are expected. */
import type { ForecastMap, Selection } from '#lib/contract/hotspot-map.ts';
import { forecastOf } from '#lib/core/hotspots/surfaces/forecast-surface.ts';
import { heldWeights } from './held-weights.ts';

export async function forecast(selection: Selection): Promise<ForecastMap> {
  const { geography, weights } = await heldWeights(selection);
  const { version: _version, ...surface } = forecastOf(weights, geography);
  return { ...surface, centre: geography.centre };
}
