/// <reference lib="webworker" />
/** Computes what the map of hot spots shows. */
import { expose, transfer } from 'comlink';
import type { HotspotMapWorkerApi } from '#lib/contract/hotspot-map.ts';
import { bandwidths } from '#lib/jobs/hotspot-map/bandwidths.ts';
import { counts } from '#lib/jobs/hotspot-map/counts.ts';
import { density } from '#lib/jobs/hotspot-map/density.ts';
import { emerging } from '#lib/jobs/hotspot-map/emerging.ts';
import { forecast } from '#lib/jobs/hotspot-map/forecast.ts';
import { nearPlace } from '#lib/jobs/hotspot-map/near-place.ts';
import { nearRepeats } from '#lib/jobs/hotspot-map/near-repeats.ts';
import { points } from '#lib/jobs/hotspot-map/points.ts';
import { score } from '#lib/jobs/hotspot-map/score.ts';
import { significant } from '#lib/jobs/hotspot-map/significant.ts';
import { timeline } from '#lib/jobs/hotspot-map/timeline.ts';
import { zonesAdvice } from '#lib/jobs/hotspot-map/zones-advice.ts';
import { zones } from '#lib/jobs/hotspot-map/zones.ts';

expose({
  density: async (...given) => handOver(await density(...given), 'value'),
  forecast: async (...given) => handOver(await forecast(...given), 'value'),
  bandwidths,
  zones,
  zonesAdvice,
  significant: async (...given) =>
    handOver(await significant(...given), 'centre', 'corners', 'cornerStart', 'crimes', 'z', 'q'),
  emerging,
  nearRepeats,
  score,
  points: async (...given) => {
    const places = await points(...given);
    return transfer(places, [places.buffer]);
  },
  timeline,
  nearPlace,
  counts: async (...given) => handOver(await counts(...given), 'perCell', 'perArea'),
} satisfies HotspotMapWorkerApi);

/** Megabytes are handed over, not copied. */
function handOver<Result>(
  result: Result,
  ...arrays: { [Key in keyof Result]: Result[Key] extends ArrayBufferView ? Key : never }[keyof Result][]
): Result {
  return transfer(
    result,
    arrays.map((name) => (result[name] as ArrayBufferView).buffer as ArrayBuffer),
  );
}
