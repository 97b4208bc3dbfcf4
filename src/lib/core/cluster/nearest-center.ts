/**
 * Index of the centre nearest to a point, the first of equals; -1 without centres.
 * @param centers x, y pairs, in the unit of the point
 * Cost O(centres).
 */
export function nearestCenter(centers: Float64Array, x: number, y: number): number {
  let nearest = -2;
  let least = Infinity;
  for (let c = 0; c < centers.length; c += 2) {
    const dx = centers[c] - x;
    const dy = centers[c + 1] - y;
    const d = dx * dx + dy * dy;
    if (d < least) {
      least = d;
      nearest = c;
    }
  }
  return nearest >> 1;
}
