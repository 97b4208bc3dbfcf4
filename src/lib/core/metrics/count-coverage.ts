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
  /** By cell, in the order of the counts: inside by `pit` 1 or 0, inside by `raw`, and what the model expects of it. 0 without exposure. */
  readonly byCell: { readonly pit: Uint8Array; readonly raw: Uint8Array; readonly expectedRaw: Float64Array };
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
  const byCell = {
    pit: new Uint8Array(counts.length),
    raw: new Uint8Array(counts.length),
    expectedRaw: new Float64Array(counts.length),
  };
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
    if (transform > lowerTail && transform < 1 - lowerTail) byCell.pit[i] = 1;
    const lower = nb1Quantile(mean, dispersion, lowerTail);
    const upper = nb1Quantile(mean, dispersion, 1 - lowerTail);
    if (counts[i] >= lower && counts[i] <= upper) byCell.raw[i] = 1;
    nb1Tail(mean, dispersion, upper, tail);
    byCell.expectedRaw[i] = tail.below + tail.at;
    nb1Tail(mean, dispersion, lower, tail);
    byCell.expectedRaw[i] -= tail.below;
    pit += byCell.pit[i];
    raw += byCell.raw[i];
    expectedRaw += byCell.expectedRaw[i];
  }
  return { pit: pit / cells, raw: raw / cells, expectedRaw: expectedRaw / cells, cells, byCell };
}
