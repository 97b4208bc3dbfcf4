/**
 * Moves labels apart along one axis, so that none overlaps: each keeps as near to where it wants to be as the others
 * allow, and all stay inside.
 * @param wanted the places wanted, in pixels
 * @param gap least distance between two, in pixels
 * @returns the places, in the order given. If there is no room for all, they overlap evenly.
 */
export function labelPlaces(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  if (wanted.length === 0) return [];
  const order = wanted.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  const step = Math.min(gap, order.length > 1 ? (high - low) / (order.length - 1) : gap);
  const places = order.map((entry) => Math.min(Math.max(entry.place, low), high));
  for (let i = 1; i < places.length; i++) places[i] = Math.max(places[i], places[i - 1] + step);
  // What was pushed out at the high end comes back and pushes the others.
  for (let i = places.length - 1; i >= 0; i--) {
    places[i] = Math.min(places[i], i === places.length - 1 ? high : places[i + 1] - step);
  }
  const result = new Array<number>(wanted.length);
  order.forEach((entry, i) => (result[entry.index] = places[i]));
  return result;
}
