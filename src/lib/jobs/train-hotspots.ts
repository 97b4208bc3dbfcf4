/** Trains the hot-spot model: bandwidth, surfaces, zones and their score. */
import type { TrainingOutcome, TrainingRequest } from '#lib/contract/workers.ts';
import { trainHotspots } from '#lib/core/hotspots/train-hotspots.ts';
import type { OnProgress } from '#lib/core/records/model-record.ts';
import { runTraining } from './train.ts';

export function runHotspotsTraining(request: TrainingRequest, onProgress: OnProgress): Promise<TrainingOutcome> {
  return runTraining(
    'hotspots',
    ({ table, geography, seed, onProgress: report }) =>
      geography
        ? trainHotspots(table, geography, { seed, onProgress: report })
        : {
            available: false,
            reason:
              'No record has usable coordinates, so there is no map to draw. Import a file with latitude and longitude.',
          },
    request,
    onProgress,
  );
}
