/** Which crime types a zone holds most of. */
import { MISSING } from '../table/incident-table.ts';
import { nearestCenter } from './nearest-center.ts';

export interface TypeCount {
  /** Code into `typeLabels`. */
  readonly type: number;
  readonly crimes: number;
}

/** Types that are named per zone. */
const TOP = 5;

/**
 * Per centre the most frequent types of the crimes nearest to it, most frequent first, at most five; a type that does
 * not occur there is not listed, nor are crimes without a type.
 *
 * @param centers x, y pairs, metres; @param x metres of each crime; @param y metres
 * @param type code of each crime
 * Cost O(crimes × centres).
 */
export function topTypes(
  centers: Float64Array,
  x: Float64Array,
  y: Float64Array,
  type: ArrayLike<number>,
): TypeCount[][] {
  const counts = Array.from({ length: centers.length / 2 }, () => new Map<number, number>());
  for (let i = 0; i < x.length; i++) {
    if (type[i] === MISSING) continue;
    const zone = counts[nearestCenter(centers, x[i], y[i])];
    zone.set(type[i], (zone.get(type[i]) ?? 0) + 1);
  }
  return counts.map((zone) =>
    Array.from(zone, ([code, crimes]) => ({ type: code, crimes }))
      .sort((a, b) => b.crimes - a.crimes || a.type - b.type)
      .slice(0, TOP),
  );
}
