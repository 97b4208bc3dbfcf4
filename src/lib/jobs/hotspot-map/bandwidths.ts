/** Bandwidths to choose from. */
import type { BandwidthAdvice, Selection } from '#lib/contract/hotspot-map.ts';
import { adviseBandwidth } from '#lib/core/hotspots/surfaces/bandwidth-advice.ts';
import { heldPoints } from './held-selection.ts';

/** For all crimes of the selection alike, whatever its half-life. */
export async function bandwidths(selection: Selection): Promise<BandwidthAdvice> {
  const { table, geography, points } = await heldPoints(selection);
  return adviseBandwidth(table, geography, points, selection.filter);
}
