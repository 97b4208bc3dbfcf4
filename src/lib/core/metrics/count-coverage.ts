/** Whether the intervals of a count model hold what they promise. */
import { nb1Quantile, nb1Tail, type CountTail } from '../glm/nb1.ts';
import type { Random } from '../random/random.ts';

export interface CountCoverage {
  /**
   * Share of cells whose randomised probability integral transform u·P(Y = y) + P(Y < y) lies in the central part
   * (Smith 1985; Czado, Gneiting and Held 2009). A correct model gives `level`, counts being whole numbers or not.
   */
  readonly pit: number;
  /** Share of cells inside the integer interval. Larger than `level` even for a correct model on small counts. */
  readonly raw: number;
  /** What the model itself expects of `raw`. */
  readonly expectedRaw: number;
  readonly cells: number;
}

/**
 * Coverage of the central NB1 interval on cells with exposure.
 *
 * @param counts whole numbers ≥ 0
 * @param expected as long; cells with 0 have no exposure and are skipped
 * @param dispersion φ ≥ 1
 * @param level for example 0.8
 * @param random draws the u of each cell, in cell order
 * Cost O(cells × expected count).
 */
export function countCoverage(
  counts: ArrayLike<number>,
  expected: ArrayLike<number>,
  dispersion: number,
  level: number,
  random: Random,
): CountCoverage {
  const lowerTail = (1 - level) / 2;
  const tail: CountTail = { below: 0, at: 0 };
  let cells = 0;
  let pit = 0;
  let raw = 0;
  let expectedRaw = 0;
  for (let i = 0; i < counts.length; i++) {
    const mean = expected[i];
    if (!(mean > 0)) continue;
    cells++;
    nb1Tail(mean, dispersion, counts[i], tail);
    const transform = tail.below + random.next() * tail.at;
    if (transform > lowerTail && transform < 1 - lowerTail) pit++;
    const lower = nb1Quantile(mean, dispersion, lowerTail);
    const upper = nb1Quantile(mean, dispersion, 1 - lowerTail);
    if (counts[i] >= lower && counts[i] <= upper) raw++;
    nb1Tail(mean, dispersion, upper, tail);
    expectedRaw += tail.below + tail.at;
    nb1Tail(mean, dispersion, lower, tail);
    expectedRaw -= tail.below;
  }
  return { pit: pit / cells, raw: raw / cells, expectedRaw: expectedRaw / cells, cells };
}
