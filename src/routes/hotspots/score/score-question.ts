/** What to ask for the score of the map that is on the page. */
import { bandwidthOf } from '#lib/core/kde/kernels.ts';
import type { HotspotMapView } from '#lib/state/hotspots/hotspot-map-view.svelte.ts';
import type { ScoreQuestion } from '#lib/state/hotspots/map-scoring.svelte.ts';

/** @param scoredBandwidth of the default map, standard deviation in metres: asked for where none is chosen or shown */
export function questionOf(view: HotspotMapView, scoredBandwidth: number | undefined): ScoreQuestion | undefined {
  const { selection, choices, density } = view;
  if (!selection) return undefined;
  const { kernel, edgeCorrection, zones } = choices;
  const shown = density?.kernel === kernel ? density.bandwidthMeters : undefined;
  const fallback = scoredBandwidth === undefined ? undefined : bandwidthOf(kernel, scoredBandwidth);
  const bandwidthMeters = choices.bandwidthMeters ?? shown ?? fallback;
  return {
    selection,
    choice: { kernel, edgeCorrection, zones, ...(bandwidthMeters === undefined ? {} : { bandwidthMeters }) },
  };
}
