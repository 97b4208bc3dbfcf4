/** How well each number of zones fits a selection. */
import type { Selection, ZonesAdvice } from '#lib/contract/hotspot-map.ts';
import { suggestZonesOf } from '#lib/core/hotspots/zones-of.ts';
import { heldPoints } from './held-selection.ts';

const SEED = 1;

export async function zonesAdvice(selection: Selection): Promise<ZonesAdvice> {
  const { points } = await heldPoints(selection);
  return suggestZonesOf(points, SEED);
}
