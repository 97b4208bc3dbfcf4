/** The bandwidth of maps for which nobody has set one: that of the data's hot-spot model, where one is trained. */
import type { Geography } from '#lib/core/geo/geography.ts';
import { defaultBandwidth } from '#lib/core/hotspots/density-settings.ts';
import type { Kernel } from '#lib/core/kde/kernels.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { readOutcome } from '#lib/storage/models.ts';

/** Standard deviation that the model of a data set has chosen; asked once. The page ends the worker when it changes. */
const chosen = new WeakMap<Geography, Promise<number | undefined>>();

/** Metres, in the meaning of the kernel. */
export async function usualBandwidth(dataSetId: string, geography: Geography, kernel: Kernel): Promise<number> {
  if (!chosen.has(geography)) chosen.set(geography, readChosen(dataSetId));
  return defaultBandwidth(geography, kernel, await chosen.get(geography));
}

async function readChosen(dataSetId: string): Promise<number | undefined> {
  const outcome = await readOutcome(await sharedDatabase(), dataSetId, 'hotspots');
  const meters = outcome?.available ? outcome.summary.parameters.bandwidthMeters : undefined;
  return typeof meters === 'number' ? meters : undefined;
}
