/** Whether a ring of latitude, longitude pairs holds a place: even-odd rule, straight sides in degrees. */
export function ringHolds(ring: Float64Array, latitude: number, longitude: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    if (ring[i] > latitude === ring[j] > latitude) continue;
    const at = ring[i + 1] + ((latitude - ring[i]) / (ring[j] - ring[i])) * (ring[j + 1] - ring[i + 1]);
    if (longitude < at) inside = !inside;
  }
  return inside;
}
