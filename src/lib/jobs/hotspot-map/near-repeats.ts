/** The near-repeat test of a selection. */
import type { Selection } from '#lib/contract/hotspot-map.ts';
import type { NearRepeats } from '#lib/core/hotspots/near-repeats.ts';
import type { OnProgress } from '#lib/core/records/model-record.ts';

export function nearRepeats(
  _selection: Selection,
  _seed: number,
  _onProgress: OnProgress,
): Promise<NearRepeats | string> {
  return Promise.resolve('Near repeats cannot be tested yet.');
}
