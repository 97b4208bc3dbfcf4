/** How the hot cells of a selection have developed over its months. */
import type { EmergingMap, Selection, SignificantChoice } from '#lib/contract/hotspot-map.ts';

export function emerging(_selection: Selection, _choice: SignificantChoice): Promise<EmergingMap | undefined> {
  return Promise.resolve(undefined);
}
