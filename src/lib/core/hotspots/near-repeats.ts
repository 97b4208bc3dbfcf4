/** Near repeats: whether incidents follow one another more closely in space and time than chance explains. */
export interface NearRepeats {
  /** Upper ends in metres; 0 = the same place. */
  readonly spaceBands: Float64Array;
  /** Upper ends in days. */
  readonly timeBands: Float64Array;
  /** Pairs by space band × time bands + time band. */
  readonly observed: Float64Array;
  /** Mean pairs over the permutations. */
  readonly expected: Float64Array;
  /** observed / expected. */
  readonly ratio: Float64Array;
  /** (1 + permutations with at least as many pairs) / (1 + permutations). */
  readonly p: Float64Array;
  readonly incidents: number;
  readonly permutations: number;
  readonly seed: number;
}
