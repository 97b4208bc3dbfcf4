/** Sets aside points far outside the data's own extent: one stray geocode wrecks a map and an outline. */

const QUANTILE_ROWS = 25_000;
/** A point may lie this many times the central 98 % range away from the median. */
const RANGES = 2;
const SMALLEST_DEGREES = 0.45;

/**
 * Writes NaN over coordinates further from the median than twice the range between the 1st and the 99th percentile,
 * and than about 50 km, in latitude or in longitude.
 * @returns how many points were set aside. Cost O(rows).
 */
export function setFarPointsAside(latitude: Float64Array, longitude: Float64Array): number {
  const stride = Math.max(1, Math.floor(latitude.length / QUANTILE_ROWS));
  const sample: { latitude: number[]; longitude: number[] } = { latitude: [], longitude: [] };
  for (let row = 0; row < latitude.length; row += stride) {
    if (Number.isNaN(latitude[row])) continue;
    sample.latitude.push(latitude[row]);
    sample.longitude.push(longitude[row]);
  }
  if (sample.latitude.length < 20) return 0;
  const tall = allowed(sample.latitude, SMALLEST_DEGREES);
  const degreesWide = SMALLEST_DEGREES / Math.max(0.05, Math.cos((tall.middle * Math.PI) / 180));
  const wide = allowed(sample.longitude, degreesWide);
  let far = 0;
  for (let row = 0; row < latitude.length; row++) {
    const x = longitude[row];
    const y = latitude[row];
    if (Number.isNaN(y)) continue;
    if (Math.abs(y - tall.middle) > tall.distance || Math.abs(x - wide.middle) > wide.distance) {
      latitude[row] = longitude[row] = NaN;
      far++;
    }
  }
  return far;
}

function allowed(values: readonly number[], smallest: number): { middle: number; distance: number } {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))];
  return { middle: at(0.5), distance: Math.max(smallest, RANGES * (at(0.99) - at(0.01))) };
}
