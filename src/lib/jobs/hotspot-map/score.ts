/** The held-out score of the maps of a selection, as they are set up on the page. */
import type { MapScore, ScoreChoice, Selection } from '#lib/contract/hotspot-map.ts';
import { scoreSelection } from '#lib/core/hotspots/score/score-selection.ts';
import type { OnProgress } from '#lib/core/records/model-record.ts';
import { heldData } from './held-selection.ts';
import { usualBandwidth } from './usual-bandwidth.ts';

/** Of the bootstrap: the same question has the same answer. */
const SEED = 1;

export async function score(
  selection: Selection,
  choice: ScoreChoice,
  onProgress: OnProgress,
): Promise<MapScore | string> {
  const { table, geography } = await heldData(selection.dataSetId);
  const { kernel = 'gaussian', edgeCorrection = 'uniform', zones } = choice;
  const bandwidthMeters = choice.bandwidthMeters ?? (await usualBandwidth(selection.dataSetId, geography, kernel));
  const scored = scoreSelection(table, geography, selection.filter, {
    density: { kernel, edgeCorrection, bandwidth: bandwidthMeters },
    zones,
    ...(selection.halfLifeDays === undefined ? {} : { halfLifeDays: selection.halfLifeDays }),
    seed: SEED,
    onProgress: (done) => onProgress(done, 'Scoring this map'),
  });
  return typeof scored === 'string' ? scored : { ...scored, kernel, bandwidthMeters, edgeCorrection };
}
