/** Draws from a categorical distribution in constant time (alias method; Vose 1991, IEEE Trans. Softw. Eng. 17). */
import type { Random } from '../random/random.ts';

export interface Categorical {
  readonly threshold: Float64Array;
  readonly alias: Uint32Array;
}

/** Prepares draws in proportion to weights (not negative, at least one above 0). Cost O(n). */
export function createCategorical(weights: ArrayLike<number>): Categorical {
  const n = weights.length;
  let total = 0;
  for (let i = 0; i < n; i++) total += weights[i];
  if (!(total > 0)) throw new Error(`createCategorical: expected a total above 0, got ${total}`);
  const threshold = Float64Array.from(weights, (weight) => (weight * n) / total);
  const alias = Uint32Array.from(weights, (_, i) => i);
  const small: number[] = [];
  const large: number[] = [];
  threshold.forEach((value, i) => (value < 1 ? small : large).push(i));
  while (small.length > 0 && large.length > 0) {
    const less = small.pop()!;
    const more = large[large.length - 1];
    alias[less] = more;
    threshold[more] -= 1 - threshold[less];
    if (threshold[more] < 1) small.push(large.pop()!);
  }
  // what is left is 1 but for rounding
  for (const i of large) threshold[i] = 1;
  for (const i of small) if (alias[i] === i) threshold[i] = 1;
  return { threshold, alias };
}

/** One draw, 0..n-1. */
export function draw(distribution: Categorical, random: Random): number {
  const i = random.below(distribution.threshold.length);
  return random.next() < distribution.threshold[i] ? i : distribution.alias[i];
}
