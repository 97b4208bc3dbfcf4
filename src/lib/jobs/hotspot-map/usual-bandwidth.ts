/** The bandwidth of maps for which nobody has set one: that of the data's hot-spot model, where one is trained. */
import type { Geography } from '#lib/core/geo/geography.ts';
import { defaultBandwidth } from '#lib/core/hotspots/surfaces/density-settings.ts';
import type { Kernel } from '#lib/core/kde/kernels.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { readOutcome } from '#lib/storage/models.ts';

/** Metres, in the meaning of the kernel. Read anew each time, a millisecond: training may have ended meanwhile. */
export async function usualBandwidth(dataSetId: string, geography: Geography, kernel: Kernel): Promise<number> {
  const outcome = await readOutcome(await sharedDatabase(), dataSetId, 'hotspots');
  const meters = outcome?.available ? outcome.summary.parameters.bandwidthMeters : undefined;
  return defaultBandwidth(geography, kernel, typeof meters === 'number' ? meters : undefined);
}
