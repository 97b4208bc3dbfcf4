/** K-means zones of a selection. */
import type { Selection, ZonesChoice, ZonesMap } from '#lib/contract/hotspot-map.ts';
import { zonesOf } from '#lib/core/hotspots/zones-of.ts';
import { heldData } from './held-selection.ts';

const SEED = 1;

export async function zones(selection: Selection, { k }: ZonesChoice): Promise<ZonesMap> {
  const { table, geography } = await heldData(selection.dataSetId);
  return zonesOf(table, geography, selection.filter, { k, seed: SEED });
}
