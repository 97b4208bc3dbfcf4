/**
 * Pairs of incidents that lie near one another, without comparing all with all: incidents are put into strips as high
 * as the largest distance and sorted from west to east in each, so that the partners of one stand in two short runs.
 * Unlike cells, strips cost nothing where there is nothing: one stray coordinate does not matter.
 */

export interface OrderedPlaces {
  /** Incident of each position: strip by strip, from west to east. */
  readonly order: Uint32Array;
  /** Metres, by position. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Strip by position, counted over strips that hold something. */
  readonly strip: Uint32Array;
  /** First position of each strip, and the number of incidents at the end. */
  readonly stripStart: Uint32Array;
  /** 1 where the strip right above is the next that holds something. */
  readonly nextIsAbove: Uint8Array;
  /** Distinct places. */
  readonly places: number;
  /** Squared upper ends of the distance bands, the first 0. */
  readonly limits: Float64Array;
}

/** Positions `from` to `to` - 1, with all pairs whose first incident they are. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
}

export interface NearPairs {
  /** Pairs by first incident's position × bands + band. */
  readonly byBand: Uint32Array;
  readonly bands: number;
  /** Parts of at most `pairsHeld` pairs each, unless one incident alone has more. */
  parts(pairsHeld: number): Part[];
}

const INCIDENTS_A_STEP = 256;

/**
 * @param x metres, finite; @param y metres, finite
 * @param bands upper ends of the distance bands in metres, ascending, the first 0
 * Cost O(n log n).
 */
export function orderByPlace(x: Float64Array, y: Float64Array, bands: readonly number[]): OrderedPlaces {
  const n = x.length;
  const height = bands[bands.length - 1];
  const stripOf = (i: number): number => Math.floor(y[i] / height);
  const order = Uint32Array.from(x, (_, i) => i);
  order.sort((a, b) => stripOf(a) - stripOf(b) || x[a] - x[b] || y[a] - y[b] || a - b);
  const strip = new Uint32Array(n);
  const starts: number[] = [];
  const above: number[] = [];
  let places = 0;
  for (let at = 0; at < n; at++) {
    const [i, before] = [order[at], order[at - 1]];
    const step = at === 0 ? Infinity : stripOf(i) - stripOf(before);
    if (step > 0) {
      if (at > 0) above.push(step === 1 ? 1 : 0);
      starts.push(at);
    }
    if (at === 0 || x[i] !== x[before] || y[i] !== y[before]) places++;
    strip[at] = starts.length - 1;
  }
  return {
    order,
    x: Float64Array.from(order, (i) => x[i]),
    y: Float64Array.from(order, (i) => y[i]),
    strip,
    stripStart: Uint32Array.of(...starts, n),
    nextIsAbove: Uint8Array.of(...above, 0),
    places,
    limits: Float64Array.from(bands, (band) => band * band),
  };
}

/**
 * Counts the pairs of each incident by distance band.
 * @returns undefined where there are more than `mostPairs` of them
 */
export function countNearPairs(ordered: OrderedPlaces, mostPairs: number): NearPairs | undefined {
  const n = ordered.x.length;
  const bands = ordered.limits.length;
  const byBand = new Uint32Array(n * bands);
  let total = 0;
  // in steps, so that a million incidents at one place are given up in time
  for (let from = 0; from < n; from += INCIDENTS_A_STEP) {
    visitPairs(ordered, from, Math.min(n, from + INCIDENTS_A_STEP), (a, _b, band) => {
      byBand[a * bands + band]++;
      total++;
    });
    if (total > mostPairs) return undefined;
  }
  const pairsOf = (position: number): number => {
    let sum = 0;
    for (let band = 0; band < bands; band++) sum += byBand[position * bands + band];
    return sum;
  };
  function parts(pairsHeld: number): Part[] {
    const found: Part[] = [];
    let [from, pairs] = [0, 0];
    for (let position = 0; position < n; position++) {
      const own = pairsOf(position);
      if (pairs > 0 && pairs + own > pairsHeld) {
        found.push({ from, to: position, pairs });
        [from, pairs] = [position, 0];
      }
      pairs += own;
    }
    return [...found, { from, to: n, pairs }];
  }
  return { byBand, bands, parts };
}

/** Pairs of a part up to and with each band: where the bands end once the pairs are laid out band after band. */
export function bandTotals({ byBand, bands }: NearPairs, { from, to }: Part): Float64Array {
  const ends = new Float64Array(bands);
  for (let at = from * bands; at < to * bands; at++) ends[at % bands] += byBand[at];
  for (let band = 1; band < bands; band++) ends[band] += ends[band - 1];
  return ends;
}

/**
 * Lays out the pairs of a part, band after band.
 * @param ends of `bandTotals`; @param pairs receives two positions a pair, each multiplied by `scale`
 */
export function fillPairs(
  ordered: OrderedPlaces,
  part: Part,
  ends: Float64Array,
  pairs: Uint32Array,
  scale: number,
): void {
  const next = Float64Array.of(0, ...ends.subarray(0, ends.length - 1));
  visitPairs(ordered, part.from, part.to, (a, b, band) => {
    const at = 2 * next[band]++;
    pairs[at] = scale * a;
    pairs[at + 1] = scale * b;
  });
}

/** Every pair once whose first incident stands at `from` to `to` - 1, with its band. */
function visitPairs(
  { x, y, strip, stripStart, nextIsAbove, limits }: OrderedPlaces,
  from: number,
  to: number,
  visit: (a: number, b: number, band: number) => void,
): void {
  const last = limits.length - 1;
  const reach = Math.sqrt(limits[last]);
  // where the run in the strip above begins: it moves east with the incident
  let west = -1;
  let current = -1;
  for (let a = from; a < to; a++) {
    const [ax, ay] = [x[a], y[a]];
    const end = stripStart[strip[a] + 1];
    for (let b = a + 1; b < end && x[b] - ax <= reach; b++) meet(a, b, ax, ay);
    if (nextIsAbove[strip[a]] === 0) continue;
    const endAbove = stripStart[strip[a] + 2];
    if (strip[a] !== current) {
      current = strip[a];
      west = firstAtLeast(x, end, endAbove, ax - reach);
    }
    while (west < endAbove && x[west] < ax - reach) west++;
    for (let b = west; b < endAbove && x[b] - ax <= reach; b++) meet(a, b, ax, ay);
  }

  function meet(a: number, b: number, ax: number, ay: number): void {
    const [dx, dy] = [x[b] - ax, y[b] - ay];
    const squared = dx * dx + dy * dy;
    if (squared > limits[last]) return;
    let band = 0;
    while (squared > limits[band]) band++;
    visit(a, b, band);
  }
}

/** First position in [from, to) whose value is at least `value`; `to` where there is none. */
function firstAtLeast(ascending: Float64Array, from: number, to: number, value: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
