/** Bandwidths to choose from. */
import type { BandwidthAdvice, Selection } from '#lib/contract/hotspot-map.ts';
import { scottBandwidth } from '#lib/core/kde/bandwidth.ts';
import { heldPoints } from './held-selection.ts';

export async function bandwidths(selection: Selection): Promise<BandwidthAdvice> {
  const { points } = await heldPoints(selection);
  return {
    scott: scottBandwidth(points.x, points.y).isotropic,
    candidates: new Float64Array(0),
    logLikelihood: new Float64Array(0),
  };
}
