/**
 * How many later crimes a map catches in a small part of the area (Chainey, Tompson and Uhlig 2008, Security Journal 21).
 *
 *   hitRate                    share of the later crimes that lie in the flagged cells
 *   predictiveAccuracyIndex    hit rate / share of the area that is flagged
 *   predictiveEfficiencyIndex  hits / the most hits that as many cells could have (Hunt 2016)
 *
 * Cells tie at the cut of a count map by the hundred. They count by their expected share: as if the places left were
 * drawn among them at random.
 */

/** How many of n cells a share of the area is: floor(share × n), but for rounding (29 % of 100 cells are 29). */
export function flaggedCells(share: number, n: number): number {
  return Math.min(n, Math.floor(share * n + 1e-9));
}

/**
 * How far each cell is flagged, 0..1, when the floor(share × n) cells of highest value are.
 *
 * @param value one value per cell of the study area, no NaN
 * @param share of the area, 0..1
 * Cost O(n log n).
 */
export function flagTopCells(value: Float64Array, share: number): Float64Array {
  const flagged = new Float64Array(value.length);
  const places = flaggedCells(share, value.length);
  if (places === 0) return flagged;
  const cut = value.slice().sort()[value.length - places];
  let above = 0;
  let tied = 0;
  for (let i = 0; i < value.length; i++) {
    if (value[i] > cut) above++;
    else if (value[i] === cut) tied++;
  }
  for (let i = 0; i < value.length; i++) {
    flagged[i] = value[i] > cut ? 1 : value[i] === cut ? (places - above) / tied : 0;
  }
  return flagged;
}

/** Share of the crimes that lie in flagged cells, 0..1; NaN where there are no crimes. */
export function hitRate(flagged: Float64Array, crimes: Float64Array): number {
  let hits = 0;
  let all = 0;
  for (let i = 0; i < crimes.length; i++) {
    hits += flagged[i] * crimes[i];
    all += crimes[i];
  }
  return hits / all;
}

export function predictiveAccuracyIndex(rate: number, share: number): number {
  return rate / share;
}

export function predictiveEfficiencyIndex(rate: number, oracleRate: number): number {
  return rate / oracleRate;
}

/**
 * Hits of a map at many shares of the area at once, block by block (weeks, for the bootstrap): at each share those of
 * `flagTopCells`, so cells that tie at the cut count by their expected share.
 *
 * @param value one value per cell, no NaN
 * @param shares of the area, ascending, 0..1
 * @param cell position in `value` of each crime's cell; @param block of each crime, 0..blocks-1
 * @returns hits[block × shares.length + i], i the position of the share
 * Cost O(n log n + crimes + blocks × shares).
 */
export function hitsByShare(
  value: Float64Array,
  shares: Float64Array,
  cell: ArrayLike<number>,
  block: ArrayLike<number>,
  blocks: number,
): Float64Array {
  const steps = shares.length;
  const { cut, tiedIn } = cutsAt(value, shares);
  // a cell is in from the first share whose cut is not above it, in whole or by its share of the tie
  const from = new Int32Array(value.length).fill(-1);
  const hits = new Float64Array(blocks * steps);
  const tied = new Float64Array(blocks * steps);
  for (let i = 0; i < cell.length; i++) {
    const at = cell[i];
    const first = from[at] >= 0 ? from[at] : (from[at] = firstAtMost(cut, value[at]));
    if (first === steps) continue;
    hits[block[i] * steps + first]++;
    if (cut[first] === value[at]) tied[block[i] * steps + first]++;
  }
  for (let start = 0; start < hits.length; start += steps) {
    let entered = 0;
    let atCut = 0;
    for (let i = 0; i < steps; i++) {
      entered += hits[start + i];
      if (i === 0 || cut[i] !== cut[i - 1]) atCut = tied[start + i];
      hits[start + i] = entered - (1 - tiedIn[i]) * atCut;
    }
  }
  return hits;
}

/** For each share the value at the cut, and which share of the cells of that value is still in. */
function cutsAt(value: Float64Array, shares: Float64Array): { cut: Float64Array; tiedIn: Float64Array } {
  const n = value.length;
  const ascending = value.slice().sort();
  const cut = new Float64Array(shares.length).fill(Infinity);
  const tiedIn = new Float64Array(shares.length);
  // cells above the value at hand, and above the next lower one
  let above = 0;
  let through = 0;
  shares.forEach((share, i) => {
    const places = flaggedCells(share, n);
    if (places === 0) return;
    while (through < places) {
      above = through;
      const next = ascending[n - 1 - through];
      while (through < n && ascending[n - 1 - through] === next) through++;
    }
    cut[i] = ascending[n - places];
    tiedIn[i] = (places - above) / (through - above);
  });
  return { cut, tiedIn };
}

/** First position of a descending list whose entry is not above x; the length where all are. */
function firstAtMost(descending: Float64Array, x: number): number {
  let low = 0;
  let high = descending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (descending[middle] > x) low = middle + 1;
    else high = middle;
  }
  return low;
}
