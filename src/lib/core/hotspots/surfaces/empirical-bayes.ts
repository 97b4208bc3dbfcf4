/**
 * The forecast of each cell: its own count, shrunk towards the mean of its neighbourhood (empirical Bayes; Marshall
 * 1991, Appl. Statist. 40, with a Gaussian neighbourhood and a gamma prior).
 *
 *   expected = (n + q) / (m + q) × m
 *
 * n is the cell's count, m the Gaussian mean of the cells around it (itself left out), q the strength. Bandwidth of the
 * mean and strength maximise the negative-binomial likelihood of the counts, so there is nothing to tune.
 */
import type { Grid } from '../../geo/grid.ts';
import { logGamma } from '../../glm/uncertainty/log-gamma.ts';
import { gaussianTaps } from '../../kde/convolve-gaussian.ts';
import { smoothCells } from './smooth-cells.ts';

export interface EmpiricalBayes {
  /** Expected count per cell over a period as long as the counted one; NaN outside the study area. */
  readonly expected: Float64Array;
  /** Standard deviation of the neighbourhood, metres. */
  readonly bandwidthMeters: number;
  /** q: how many crimes the neighbourhood weighs. */
  readonly strength: number;
  readonly logLikelihood: number;
}

const BANDWIDTHS = [200, 300, 400, 600, 900, 1300];
const REACH = 5;
/** Least mean of a neighbourhood, in crimes: keeps the logarithm finite in empty country. */
const LEAST_MEAN = 1e-3;
/** Cells whose m + q are multiplied before a logarithm is taken: 10⁻³ to 10⁶ each, the product stays a number. */
const FACTORS = 16;
/** ln q is sought between these. */
const LOG_STRENGTH = [-4, 6] as const;

/**
 * @param counts crimes per cell of the grid, 0 outside the study area; fractions stand for counts whose crimes weigh
 *   differently, scaled so that their variance is what a count's would be
 * @param inside 1 where a cell belongs to the study area; not to be changed afterwards
 * Cost O(cells × bandwidths): about 0.1 s for a large city, three times that with fractions.
 */
export function empiricalBayes(grid: Grid, inside: Uint8Array, counts: Float64Array): EmpiricalBayes {
  const cells = byCount(cellsInside(inside), counts);
  const count = pickCells(counts, cells);
  const atLeast = isWhole(count) ? cellsWithAtLeast(count) : undefined;
  const masses = massesOf(inside);
  let best: { mean: Float64Array; bandwidth: number; strength: number; score: number } | undefined;
  for (const bandwidth of BANDWIDTHS) {
    const mean = neighbourhoodMean(grid, inside, counts, cells, bandwidth / grid.cellSize, masses);
    let nLogMean = 0;
    for (let i = 0; i < count.length; i++) nLogMean += count[i] * Math.log(mean[i]);
    const likelihood = (q: number): number => logLikelihood(count, mean, atLeast, nLogMean, q);
    const strength = Math.exp(highest(LOG_STRENGTH[0], LOG_STRENGTH[1], (logQ) => likelihood(Math.exp(logQ))));
    const score = likelihood(strength);
    if (!best || score > best.score) best = { mean, bandwidth, strength, score };
  }
  const { mean, bandwidth, strength, score } = best!;
  const expected = new Float64Array(inside.length).fill(NaN);
  for (let i = 0; i < cells.length; i++) {
    expected[cells[i]] = ((count[i] + strength) / (mean[i] + strength)) * mean[i];
  }
  return { expected, bandwidthMeters: bandwidth, strength, logLikelihood: score };
}

/** Indices of the cells inside, ascending. */
export function cellsInside(inside: Uint8Array): Uint32Array {
  const cells = new Uint32Array(inside.length);
  let n = 0;
  for (let i = 0; i < inside.length; i++) if (inside[i]) cells[n++] = i;
  return cells.slice(0, n);
}

/** The cells in order of their counts: cells of one count share a logarithm of the likelihood. */
function byCount(cells: Uint32Array, counts: Float64Array): Uint32Array {
  if (!isWhole(counts)) return cells.slice().sort((a, b) => counts[a] - counts[b]);
  let most = 0;
  for (const cell of cells) if (counts[cell] > most) most = counts[cell];
  const next = new Uint32Array(most + 2);
  for (const cell of cells) next[counts[cell] + 1]++;
  for (let n = 1; n < next.length; n++) next[n] += next[n - 1];
  const sorted = new Uint32Array(cells.length);
  for (const cell of cells) sorted[next[counts[cell]]++] = cell;
  return sorted;
}

/** The values of some cells. */
export function pickCells(values: ArrayLike<number>, cells: ArrayLike<number>): Float64Array {
  const picked = new Float64Array(cells.length);
  for (let i = 0; i < cells.length; i++) picked[i] = values[cells[i]];
  return picked;
}

/** Gaussian mean of the other cells of the study area around each one. */
function neighbourhoodMean(
  grid: Grid,
  inside: Uint8Array,
  counts: Float64Array,
  cells: Uint32Array,
  deviation: number,
  masses: Map<string, Float64Array>,
): Float64Array {
  const sum = smoothCells(grid, counts, deviation, REACH, inside);
  const key = `${grid.columns} ${deviation}`;
  const mass = masses.get(key) ?? smoothCells(grid, inside, deviation, REACH, inside);
  masses.set(key, mass);
  const own = gaussianTaps(deviation, REACH)[0] ** 2;
  const mean = new Float64Array(cells.length);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    mean[i] = Math.max((sum[cell] - own * counts[cell]) / Math.max(mass[cell] - own, 1e-9), LEAST_MEAN);
  }
  return mean;
}

/**
 * How much of a neighbourhood lies in the study area, by neighbourhood: the same whatever was counted, so it is kept for
 * as long as the mask is. Crime types are fitted one after the other on the same cells.
 */
const massesOfMask = new WeakMap<Uint8Array, Map<string, Float64Array>>();

function massesOf(inside: Uint8Array): Map<string, Float64Array> {
  const masses = massesOfMask.get(inside) ?? new Map<string, Float64Array>();
  massesOfMask.set(inside, masses);
  return masses;
}

function isWhole(counts: Float64Array): boolean {
  for (let i = 0; i < counts.length; i++) if (counts[i] !== Math.floor(counts[i])) return false;
  return true;
}

/** How many cells hold more than j crimes, for j = 0, 1, .. */
function cellsWithAtLeast(count: Float64Array): Float64Array {
  let most = 0;
  for (let i = 0; i < count.length; i++) if (count[i] > most) most = count[i];
  const above = new Float64Array(most);
  for (let i = 0; i < count.length; i++) if (count[i] > 0) above[count[i] - 1]++;
  for (let j = most - 2; j >= 0; j--) above[j] += above[j + 1];
  return above;
}

/**
 * Negative-binomial log-likelihood of the counts n with means m and size q, without the terms that depend on n alone:
 * Σ lnΓ(n + q) - lnΓ(q) + q ln q + n ln m - (n + q) ln(m + q).
 * @param count ascending: cells of one count take one logarithm of their product
 * @param above from `cellsWithAtLeast`; undefined where counts are fractions
 * @param nLogMean Σ n ln m, which does not depend on q
 */
function logLikelihood(
  count: Float64Array,
  mean: Float64Array,
  above: Float64Array | undefined,
  nLogMean: number,
  q: number,
): number {
  let sum = nLogMean + count.length * q * Math.log(q);
  if (above) {
    // lnΓ(n + q) - lnΓ(q) = Σ over j < n of ln(q + j)
    for (let j = 0; j < above.length; j++) sum += above[j] * Math.log(q + j);
  } else {
    const ofZero = logGamma(q);
    for (let i = 0; i < count.length; i++) if (count[i] > 0) sum += logGamma(count[i] + q) - ofZero;
  }
  for (let i = 0; i < count.length;) {
    const n = count[i];
    const end = Math.min(count.length, i + FACTORS);
    let product = mean[i++] + q;
    while (i < end && count[i] === n) product *= mean[i++] + q;
    sum -= (n + q) * Math.log(product);
  }
  return sum;
}

/** Where a function with one peak is highest in low..high (golden-section search), within 1e-4. */
function highest(low: number, high: number, f: (x: number) => number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let a = high - ratio * (high - low);
  let b = low + ratio * (high - low);
  let [fa, fb] = [f(a), f(b)];
  while (high - low > 1e-4) {
    if (fa > fb) {
      [high, b, fb] = [b, a, fa];
      a = high - ratio * (high - low);
      fa = f(a);
    } else {
      [low, a, fa] = [a, b, fb];
      b = low + ratio * (high - low);
      fb = f(b);
    }
  }
  return (low + high) / 2;
}
