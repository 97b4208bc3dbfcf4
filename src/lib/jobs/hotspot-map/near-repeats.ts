/** The near-repeat test of a selection. */
import type { Selection } from '#lib/contract/hotspot-map.ts';
import { nearRepeats as testNearRepeats, type NearRepeats } from '#lib/core/hotspots/near-repeats/near-repeats.ts';
import type { OnProgress } from '#lib/core/records/model-record.ts';
import { dayOfMinute } from '#lib/core/table/calendar.ts';
import { heldPoints } from './held-selection.ts';
import { createFastestPairCounter } from './near-repeats-simd.ts';

/**
 * Whether the reported crimes of a selection follow one another nearby and soon. Each counts as one, whatever its age.
 *
 * @returns a sentence where the selection cannot be tested
 * Cost: about 3 s for 100,000 incidents of a year; at most 80 MB beside the records.
 */
export async function nearRepeats(
  selection: Selection,
  seed: number,
  onProgress: OnProgress,
): Promise<NearRepeats | string> {
  onProgress(0, 'Reading the records');
  const { table, points } = await heldPoints(selection);
  if (table.timeResolution === 'month') {
    return 'These records tell the month of a crime but not its day, and near repeats go by days. Use records with full dates.';
  }
  const day = Int32Array.from(points.rows, (row) => dayOfMinute(table.minutes[row]));
  return testNearRepeats(points.x, points.y, day, { seed, onProgress, createCounter: createFastestPairCounter });
}
