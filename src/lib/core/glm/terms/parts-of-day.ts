/**
 * Parts of the day: what neighbouring hours have in common. Eight of them, centred on 0, 3, .. 21 o'clock; an hour
 * between two centres belongs to both, in proportion (linear B-splines on the circle of the day). A term on parts takes
 * a third of the columns of one on hours and learns from three times the crimes each.
 */
export const PARTS = 8;

/** Where an hour lies: between the centres of two parts, `past` of the way (0 up to but not 1) to the second. */
export interface PartsAtHour {
  readonly first: number;
  readonly second: number;
  readonly past: number;
}

/** @param hours of the day, 24 (of 1, the one hour is part 0) */
export function partsAtHour(hour: number, hours: number): PartsAtHour {
  const position = (hour * PARTS) / hours;
  const first = Math.floor(position);
  return { first, second: (first + 1) % PARTS, past: position - first };
}

/** hours × PARTS: how much of an hour each part is, 1 in all. */
export function partWeights(hours: number): Float64Array {
  const weights = new Float64Array(hours * PARTS);
  for (let hour = 0; hour < hours; hour++) {
    const { first, second, past } = partsAtHour(hour, hours);
    weights[hour * PARTS + first] = 1 - past;
    weights[hour * PARTS + second] += past;
  }
  return weights;
}
