/** The distinct weighted places of the last selections: what surfaces are drawn from while a slider moves. */
import type { Selection } from '#lib/contract/hotspot-map.ts';
import type { Geography } from '#lib/core/geo/geography.ts';
import { weightSelection, type WeightedSelection } from '#lib/core/hotspots/weighted-selection.ts';
import { heldData, heldPoints } from './held-selection.ts';

/** Places that are kept at most, over all selections: four numbers each, so some 50 MB. */
const MOST_PLACES = 1_500_000;

let keptFor: Geography | undefined;
const kept = new Map<string, WeightedSelection>();

/** The places of a selection. Those of the last ones are kept: the hours and months of the time player are, too. */
export async function heldWeights(
  selection: Selection,
): Promise<{ readonly geography: Geography; readonly weights: WeightedSelection }> {
  const { geography } = await heldData(selection.dataSetId);
  if (keptFor !== geography) {
    kept.clear();
    keptFor = geography;
  }
  const key = JSON.stringify([selection.filter, selection.halfLifeDays]);
  let weights = kept.get(key);
  if (weights) {
    kept.delete(key);
  } else {
    const { table, points } = await heldPoints(selection);
    weights = weightSelection(table, points, selection.filter, selection.halfLifeDays);
  }
  // the newest stands last
  kept.set(key, weights);
  let places = 0;
  for (const each of kept.values()) places += each.x.length;
  for (const [oldest, each] of kept) {
    if (places <= MOST_PLACES || kept.size === 1) break;
    kept.delete(oldest);
    places -= each.x.length;
  }
  return { geography, weights };
}
