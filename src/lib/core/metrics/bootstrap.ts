/**
 * Seeded block bootstrap: how far a held-out difference could move with other weeks.
 * Incidents of one week depend on each other, so whole weeks are drawn (Künsch 1989), never single incidents.
 */
import type { Random } from '../random/random.ts';

export interface Interval {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Percentile interval of a statistic under resampling of blocks with replacement.
 *
 * @param blocks number of blocks (weeks), at least 1
 * @param statistic gets how often each block was drawn (all 1 for the data as they are) and returns the statistic
 * @param random seeded generator
 * @param draws bootstrap draws, 200 by default
 * @param level coverage, 0.9 by default
 * Cost: draws + 1 calls of `statistic`.
 */
export function blockBootstrap(
  blocks: number,
  statistic: (multiplicity: Uint16Array) => number,
  random: Random,
  draws = 200,
  level = 0.9,
): Interval {
  if (blocks < 1) throw new Error(`blockBootstrap: expected at least one block, got ${blocks}`);
  const multiplicity = new Uint16Array(blocks).fill(1);
  const value = statistic(multiplicity);
  const drawn = new Float64Array(draws);
  for (let d = 0; d < draws; d++) {
    multiplicity.fill(0);
    for (let i = 0; i < blocks; i++) multiplicity[random.below(blocks)]++;
    drawn[d] = statistic(multiplicity);
  }
  drawn.sort();
  const tail = (1 - level) / 2;
  return { value, lower: quantileSorted(drawn, tail), upper: quantileSorted(drawn, 1 - tail) };
}

/**
 * Fewest blocks that an interval is drawn from. The blocks drawn stand for all weeks that could have come; a handful says
 * too little about them, and one block says nothing and would give an interval without width.
 */
export const FEWEST_BLOCKS = 8;

/**
 * The interval of a difference as every score carries it: 90 %, 200 draws; undefined with fewer than `FEWEST_BLOCKS`
 * blocks, where no difference can be told from chance.
 *
 * @param blocks number of blocks that hold records and share none; see `blockBootstrap` for the rest
 */
export function differenceInterval(
  blocks: number,
  statistic: (multiplicity: Uint16Array) => number,
  random: Random,
): Interval | undefined {
  return blocks < FEWEST_BLOCKS ? undefined : blockBootstrap(blocks, statistic, random);
}

/** The field of a score for an interval in the score's unit: none where there is no interval. */
export function differenceField(interval: Interval | undefined, by = 1): { readonly difference?: Interval } {
  if (!interval) return {};
  return { difference: { value: interval.value * by, lower: interval.lower * by, upper: interval.upper * by } };
}

/** Numbers the distinct keys (weeks) 0, 1, 2 … in ascending order: weeks without any row take no part in the drawing. */
export function denseBlocks(keys: Int32Array): { readonly block: Uint16Array; readonly blocks: number } {
  const distinct = [...new Set(keys)].sort((a, b) => a - b);
  const position = new Map(distinct.map((key, i) => [key, i]));
  return { block: Uint16Array.from(keys, (key) => position.get(key)!), blocks: distinct.length };
}

/** Linearly interpolated quantile of ascending values (type 7 of Hyndman and Fan 1996, as numpy does). */
export function quantileSorted(ascending: ArrayLike<number>, p: number): number {
  if (ascending.length === 0) throw new Error('quantileSorted: expected at least one value, got none');
  const position = (ascending.length - 1) * p;
  const below = Math.floor(position);
  const above = Math.min(below + 1, ascending.length - 1);
  return ascending[below] + (ascending[above] - ascending[below]) * (position - below);
}

/** Block (week) of each day number: whole weeks counted from `firstDay`. */
export function weekBlock(day: number, firstDay: number): number {
  return Math.floor((day - firstDay) / 7);
}
