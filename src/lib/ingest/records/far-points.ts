/** Sets aside points far outside the data's own extent: one stray geocode wrecks a map and an outline. */
import { isNear, ownExtent } from '#lib/core/geo/extent.ts';

/** The extent without the first strays is a little smaller; more passes than this are not worth their time. */
const MOST_PASSES = 4;

/**
 * Writes NaN over coordinates outside `ownExtent`, until none is left: who asks for the extent of the table later finds
 * every point inside.
 * @returns how many points were set aside. Cost O(rows).
 */
export function setFarPointsAside(latitude: Float64Array, longitude: Float64Array): number {
  let far = 0;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const extent = ownExtent(latitude, longitude);
    if (!extent) return far;
    const before = far;
    for (let row = 0; row < latitude.length; row++) {
      if (Number.isNaN(latitude[row]) || isNear(extent, latitude[row], longitude[row])) continue;
      latitude[row] = longitude[row] = NaN;
      far++;
    }
    if (far === before) return far;
  }
  return far;
}
