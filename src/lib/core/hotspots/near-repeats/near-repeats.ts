/**
 * Near repeats: the Knox test with Monte Carlo permutations of the times.
 *
 * Pairs of incidents are counted by how far apart they are and by how many days lie between them. Permuting the days
 * over the incidents keeps where and when things happen and breaks only the link between the two: what is counted
 * beyond that is incidents that follow one another nearby and soon.
 *
 * Knox, E. G. (1964). The detection of space-time interactions. Applied Statistics 13, 25-29. Johnson, S. D. et al.
 * (2007). Space-time patterns of risk: a cross national assessment of residential burglary victimization. Journal of
 * Quantitative Criminology 23, 201-219.
 */
import { createRandom, shuffle } from '../../random/random.ts';
import type { OnProgress } from '../../records/model-record.ts';
import { BYTES_A_INCIDENT, createPairCounter, LANES, type CreatePairCounter } from './near-repeats-counter.ts';
import { bandTotals, countNearPairs, fillPairs, orderByPlace } from './near-repeats-pairs.ts';

/** Upper ends in metres: the same place, (0, 100], (100, 200], (200, 300], (300, 400]. */
export const SPACE_BANDS_METERS = [0, 100, 200, 300, 400] as const;
/** Upper ends in days: 0-7, 8-14, 15-21, 22-28. */
export const TIME_BANDS_DAYS = [7, 14, 21, 28] as const;

export interface NearRepeats {
  /** Upper ends in metres; 0 = the same place. */
  readonly spaceBands: Float64Array;
  /** Upper ends in days. */
  readonly timeBands: Float64Array;
  /** Pairs by space band × time bands + time band. */
  readonly observed: Float64Array;
  /** Mean pairs over the permutations. */
  readonly expected: Float64Array;
  /** observed / expected; NaN where no permutation had such a pair. */
  readonly ratio: Float64Array;
  /** (1 + permutations with at least as many pairs) / (1 + permutations). */
  readonly p: Float64Array;
  readonly incidents: number;
  /** Distinct exact coordinates among them. */
  readonly places: number;
  /** Days from the first incident to the last, both included. */
  readonly days: number;
  readonly permutations: number;
  readonly seed: number;
}

export interface NearRepeatsOptions {
  readonly seed: number;
  /** 999 where absent. */
  readonly permutations?: number;
  readonly onProgress?: OnProgress;
  /** A faster counter than the plain one; every counter gives the same whole numbers. */
  readonly createCounter?: CreatePairCounter;
  /** Pairs held in memory at a time, 8 bytes each; with more of them the permutations are drawn again for each part. */
  readonly pairsHeld?: number;
  /** Pairs within the largest distance that the test takes on. */
  readonly mostPairs?: number;
}

const FEWEST_INCIDENTS = 20;
const PERMUTATIONS = 999;
/** 80 MB. */
const PAIRS_HELD = 10_000_000;
/** Half a minute on a laptop; the whole of Chicago's 2016 has 68 million. */
const MOST_PAIRS = 200_000_000;
/** Differences of days are 16-bit numbers. */
const MOST_DAYS = 32_767;
const CELLS = SPACE_BANDS_METERS.length * TIME_BANDS_DAYS.length;

/**
 * The Knox test of incidents.
 *
 * @param x metres, one value an incident; @param y metres
 * @param day day numbers (whole), one value an incident
 * @returns a sentence where the incidents cannot be tested: too few, all at one place or on one day, too many pairs
 * Cost: O(n log n + pairs within 400 m × permutations): with the plain counter 1.5 ns, with the SIMD one 0.1 ns for
 *   each pair and permutation; memory 80 MB of pairs at most, and some 70 bytes an incident.
 */
export function nearRepeats(
  x: Float64Array,
  y: Float64Array,
  day: ArrayLike<number>,
  options: NearRepeatsOptions,
): NearRepeats | string {
  const { seed, permutations = PERMUTATIONS, onProgress, mostPairs = MOST_PAIRS } = options;
  const n = x.length;
  if (y.length !== n || day.length !== n) {
    throw new Error(`nearRepeats: expected ${n} values of x, y and day, got ${n}, ${y.length} and ${day.length}`);
  }
  if (n === 0) return 'No reported crime of this choice has a place. Choose another type, other dates or hours.';
  if (n < FEWEST_INCIDENTS) {
    return `Only ${n} reported ${n === 1 ? 'crime has' : 'crimes have'} a place: the test needs at least ${FEWEST_INCIDENTS}. Choose a more frequent type or a longer period.`;
  }
  let [firstDay, lastDay] = [Infinity, -Infinity];
  for (let i = 0; i < n; i++) {
    if (day[i] < firstDay) firstDay = day[i];
    if (day[i] > lastDay) lastDay = day[i];
  }
  if (firstDay === lastDay) {
    return `All ${n} reported crimes are of one day, so none can follow another sooner or later. Choose a longer period.`;
  }
  if (lastDay - firstDay > MOST_DAYS) {
    return 'These records span more than 89 years. Choose a shorter period.';
  }

  onProgress?.(0, 'Looking for pairs nearby');
  const ordered = orderByPlace(x, y, SPACE_BANDS_METERS);
  if (ordered.places === 1) {
    return `All ${n} reported crimes are at one place, so none is nearer to another than the rest. Choose a type or a period with several places.`;
  }
  const near = countNearPairs(ordered, mostPairs);
  if (!near) {
    const millions = Math.round(mostPairs / 1e6);
    return `More than ${millions} million pairs of these reported crimes lie within ${SPACE_BANDS_METERS.at(-1)} m: too many for the test. Choose one crime type or a shorter period.`;
  }

  // days in the order of places; the first order counted is their own, all others are permutations
  const own = Int16Array.from(ordered.order, (incident) => day[incident] - firstDay);
  const orders = 1 + permutations;
  const counts = new Float64Array(orders * CELLS);
  const { pairsHeld = PAIRS_HELD } = options;
  const parts = near.parts(pairsHeld);
  const room = parts.reduce((most, part) => Math.max(most, part.pairs), 0);
  const counter = (options.createCounter ?? createPairCounter)(n, room, TIME_BANDS_DAYS);
  const within = new Float64Array(TIME_BANDS_DAYS.length * LANES);

  parts.forEach((part, p) => {
    const ends = bandTotals(near, part);
    fillPairs(ordered, part, ends, counter.pairs, BYTES_A_INCIDENT);
    const random = createRandom(seed);
    const days = own.slice();
    for (let first = 0; first < orders; first += LANES) {
      const lanes = Math.min(LANES, orders - first);
      for (let lane = 0; lane < lanes; lane++) {
        if (first + lane > 0) shuffle(days, random);
        for (let i = 0; i < n; i++) counter.days[LANES * i + lane] = days[i];
      }
      for (let band = 0; band < SPACE_BANDS_METERS.length; band++) {
        within.fill(0);
        counter.count(band === 0 ? 0 : ends[band - 1], ends[band], within);
        for (let lane = 0; lane < lanes; lane++) {
          const at = (first + lane) * CELLS + band * TIME_BANDS_DAYS.length;
          for (let t = 0; t < TIME_BANDS_DAYS.length; t++) {
            counts[at + t] += within[t * LANES + lane] - (t === 0 ? 0 : within[(t - 1) * LANES + lane]);
          }
        }
      }
      const done = Math.min(orders, first + LANES);
      const text = `Permutation ${done - 1} of ${permutations}`;
      onProgress?.(
        (p + done / orders) / parts.length,
        parts.length === 1 ? text : `${text}, part ${p + 1} of ${parts.length}`,
      );
    }
  });

  return {
    spaceBands: Float64Array.from(SPACE_BANDS_METERS),
    timeBands: Float64Array.from(TIME_BANDS_DAYS),
    ...compare(counts, permutations),
    incidents: n,
    places: ordered.places,
    days: lastDay - firstDay + 1,
    permutations,
    seed,
  };
}

/** The first order of days against all others. */
function compare(
  counts: Float64Array,
  permutations: number,
): Pick<NearRepeats, 'observed' | 'expected' | 'ratio' | 'p'> {
  const observed = counts.slice(0, CELLS);
  const expected = new Float64Array(CELLS);
  const p = new Float64Array(CELLS);
  for (let cell = 0; cell < CELLS; cell++) {
    let [sum, atLeast] = [0, 0];
    for (let order = 1; order <= permutations; order++) {
      const count = counts[order * CELLS + cell];
      sum += count;
      if (count >= observed[cell]) atLeast++;
    }
    expected[cell] = sum / permutations;
    p[cell] = (1 + atLeast) / (1 + permutations);
  }
  const ratio = observed.map((count, cell) => (expected[cell] > 0 ? count / expected[cell] : NaN));
  return { observed, expected, ratio, p };
}
