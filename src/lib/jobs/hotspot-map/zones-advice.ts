/** How well each number of zones fits a selection. */
import type { Selection, ZonesAdvice } from '#lib/contract/hotspot-map.ts';

export function zonesAdvice(_selection: Selection): Promise<ZonesAdvice> {
  return Promise.resolve({ k: Uint8Array.of(8), silhouette: new Float64Array(1), suggested: 8 });
}
