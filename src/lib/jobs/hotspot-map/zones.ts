/** K-means zones of a selection. */
import type { Selection, ZonesChoice, ZonesMap } from '#lib/contract/hotspot-map.ts';
import { zonesOf, ZONES_SEED } from '#lib/core/hotspots/zones-of.ts';
import { heldPoints } from './held-selection.ts';

/** Every crime counts alike: how long ago it was reported plays no part, whatever half-life the surfaces have. */
export async function zones(selection: Selection, { k }: ZonesChoice): Promise<ZonesMap> {
  const { table, geography, points } = await heldPoints(selection);
  return zonesOf(table, geography, selection.filter, { k, seed: ZONES_SEED, points });
}
