/** Whether the intervals of a count model hold what they promise. */
import { nb1Quantiles, nb1Tail, type CountQuantile, type CountTail } from '../glm/uncertainty/nb1.ts';
import type { Random } from '../random/random.ts';

export interface CountCoverage {
  /** What the interval promises, 0-1. */
  readonly level: number;
  /**
   * Share of cells whose randomised probability integral transform u·P(Y = y) + P(Y < y) lies in the central part
   * (Smith 1985; Czado, Gneiting and Held 2009). A correct model gives `level`, counts being whole numbers or not.
   */
  readonly pit: number;
  /** Share of cells inside the integer interval. Larger than `level` even for a correct model on small counts. */
  readonly raw: number;
  /** What the model itself expects of `raw`. */
  readonly expectedRaw: number;
  /** Cells with exposure of each block, and how many of them are inside: what a bootstrap of blocks adds up. */
  readonly byBlock: {
    readonly cells: Float64Array;
    readonly pit: Float64Array;
    readonly raw: Float64Array;
    readonly expectedRaw: Float64Array;
  };
}

/** Groups of cells: how many, and the group of each cell. */
export interface CellBlocks {
  readonly count: number;
  readonly of: (cell: number) => number;
}

const ONE_BLOCK: CellBlocks = { count: 1, of: () => 0 };

/**
 * Coverage of central NB1 intervals on cells with exposure.
 *
 * @param counts whole numbers ≥ 0
 * @param expected as long; cells with 0 have no exposure and are skipped
 * @param dispersion φ ≥ 1, or φ of a mean where it is not the same for all
 * @param levels rising, for example 0.5, 0.8, 0.95; the u of a cell is the same at all
 * @param random draws the u of each cell, in cell order
 * @param blocks groups of cells that are summed apart, one by default
 * @returns one of each level. Shares are NaN where no cell has exposure
 * Cost O(cells × expected count), whatever the number of levels.
 */
export function countCoverage(
  counts: ArrayLike<number>,
  expected: ArrayLike<number>,
  dispersion: number | ((mean: number) => number),
  levels: readonly number[],
  random: Random,
  blocks: CellBlocks = ONE_BLOCK,
): CountCoverage[] {
  // from the lowest end of the widest interval up to its highest: [.025, .1, .25, .75, .9, .975]
  const ends = [...levels.map((level) => (1 - level) / 2).reverse(), ...levels.map((level) => (1 + level) / 2)];
  const quantiles: CountQuantile[] = ends.map(() => ({ count: 0, below: 0, upTo: 1 }));
  const tail: CountTail = { below: 0, at: 0 };
  const cells = new Float64Array(blocks.count);
  const sums = levels.map(() => ({
    pit: new Float64Array(blocks.count),
    raw: new Float64Array(blocks.count),
    expectedRaw: new Float64Array(blocks.count),
  }));
  for (let i = 0; i < counts.length; i++) {
    const mean = expected[i];
    if (!(mean > 0)) continue;
    const block = blocks.of(i);
    cells[block]++;
    const ofCell = typeof dispersion === 'number' ? dispersion : dispersion(mean);
    nb1Tail(mean, ofCell, counts[i], tail);
    const transform = tail.below + random.next() * tail.at;
    nb1Quantiles(mean, ofCell, ends, quantiles);
    for (let at = 0; at < levels.length; at++) {
      const low = levels.length - 1 - at;
      const lower = quantiles[low];
      const upper = quantiles[levels.length + at];
      if (transform > ends[low] && transform < ends[levels.length + at]) sums[at].pit[block]++;
      if (counts[i] >= lower.count && counts[i] <= upper.count) sums[at].raw[block]++;
      sums[at].expectedRaw[block] += upper.upTo - lower.below;
    }
  }
  const all = total(cells);
  return levels.map((level, at) => ({
    level,
    pit: total(sums[at].pit) / all,
    raw: total(sums[at].raw) / all,
    expectedRaw: total(sums[at].expectedRaw) / all,
    byBlock: { cells, ...sums[at] },
  }));
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
