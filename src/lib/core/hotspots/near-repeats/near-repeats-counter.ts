/**
 * Counts pairs of incidents by the days between them, for eight orders of the days at once: the innermost loop of the
 * Knox test. This one is plain; the workers have one that does the eight at a stroke.
 */

/** Orders of the days that are counted at once. */
export const LANES = 8;
/** An incident is named by where its days begin, in bytes: eight 16-bit numbers each. */
export const BYTES_A_INCIDENT = 2 * LANES;

export interface PairCounter {
  /** To be filled by the caller: two incidents a pair, each as position × `BYTES_A_INCIDENT`. */
  readonly pairs: Uint32Array;
  /** To be filled by the caller: day of each incident × `LANES` + lane, 0 to 32,767. */
  readonly days: Int16Array;
  /**
   * Adds to `within[limit × LANES + lane]` how many of the pairs `from` to `to` - 1 have at most `limits[limit]` days
   * between them.
   */
  count(from: number, to: number, within: Float64Array): void;
}

/** @param limits four numbers of days, ascending */
export type CreatePairCounter = (incidents: number, pairs: number, limits: readonly number[]) => PairCounter;

const LARGEST_DIFFERENCE = 32_767;
/** Four counters share a number, 8 bits each. */
const PAIRS_AT_ONCE = 255;

/** The plain counter. Cost: about 1.5 ns a pair and lane; a table of 260 kB beside pairs and days. */
export const createPairCounter: CreatePairCounter = (incidents, pairRoom, limits) => {
  if (limits.length !== 4) throw new Error(`createPairCounter: expected 4 limits, got ${limits.length}`);
  const pairs = new Uint32Array(2 * pairRoom);
  const days = new Int16Array(LANES * incidents);
  // what a difference of days adds to the four counters
  const adds = new Int32Array(2 * LARGEST_DIFFERENCE + 1);
  const widest = limits[limits.length - 1];
  for (let gap = -widest; gap <= widest; gap++) {
    limits.forEach((limit, l) => {
      if (Math.abs(gap) <= limit) adds[gap + LARGEST_DIFFERENCE] |= 1 << (8 * l);
    });
  }

  function count(from: number, to: number, within: Float64Array): void {
    for (let start = from; start < to; start += PAIRS_AT_ONCE) {
      const end = Math.min(to, start + PAIRS_AT_ONCE);
      // four lanes at a time: eight sums do not fit the registers
      for (let lane = 0; lane < LANES; lane += 4) {
        let [sum0, sum1, sum2, sum3] = [0, 0, 0, 0];
        for (let pair = start; pair < end; pair++) {
          const a = (pairs[2 * pair] >> 1) + lane;
          const b = (pairs[2 * pair + 1] >> 1) + lane;
          sum0 = (sum0 + adds[days[a] - days[b] + LARGEST_DIFFERENCE]) | 0;
          sum1 = (sum1 + adds[days[a + 1] - days[b + 1] + LARGEST_DIFFERENCE]) | 0;
          sum2 = (sum2 + adds[days[a + 2] - days[b + 2] + LARGEST_DIFFERENCE]) | 0;
          sum3 = (sum3 + adds[days[a + 3] - days[b + 3] + LARGEST_DIFFERENCE]) | 0;
        }
        for (let l = 0; l < 4; l++) {
          const at = l * LANES + lane;
          within[at] += (sum0 >>> (8 * l)) & 255;
          within[at + 1] += (sum1 >>> (8 * l)) & 255;
          within[at + 2] += (sum2 >>> (8 * l)) & 255;
          within[at + 3] += (sum3 >>> (8 * l)) & 255;
        }
      }
    }
  }
  return { pairs, days, count };
};
