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

/**
 * How far each cell is flagged, 0..1, when the floor(share × n) cells of highest value are.
 *
 * @param value one value per cell of the study area, no NaN
 * @param share of the area, 0..1
 * Cost O(n log n).
 */
export function flagTopCells(value: Float64Array, share: number): Float64Array {
  const flagged = new Float64Array(value.length);
  const places = Math.floor(share * value.length);
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
 * The whole curve: hit rate at each share of the area, ties by their expected share, between cells linearly.
 *
 * @param value one value per cell, no NaN; @param crimes later crimes per cell
 * @param shares ascending, 0..1
 * Cost O(n log n).
 */
export function hitRateCurve(value: Float64Array, crimes: Float64Array, shares: Float64Array): Float64Array {
  const n = value.length;
  const order = Uint32Array.from(value, (_, i) => i).sort((a, b) => value[b] - value[a]);
  // hits of the first i cells, linear within each group of ties
  const hits = new Float64Array(n + 1);
  for (let start = 0; start < n;) {
    let end = start;
    let sum = 0;
    while (end < n && value[order[end]] === value[order[start]]) sum += crimes[order[end++]];
    for (let i = start; i < end; i++) hits[i + 1] = hits[start] + (sum * (i + 1 - start)) / (end - start);
    start = end;
  }
  return shares.map((share) => {
    const place = Math.min(n, Math.max(0, share * n));
    const below = Math.floor(place);
    const above = Math.min(n, below + 1);
    return (hits[below] + (hits[above] - hits[below]) * (place - below)) / hits[n];
  });
}
