/**
 * Significant cells: Getis-Ord Gi* (Ord and Getis 1995, Geographical Analysis 27) with the false discovery rate
 * controlled over all cells (Benjamini and Hochberg 1995).
 *
 *   z = (Σx - x̄ W) / (s √((n W - W²) / (n - 1)))
 *
 * x are the counts of the cell and its queen neighbours (3 × 3) inside the study area, W how many those are, n all
 * cells of the study area, x̄ and s their mean and standard deviation (divisor n).
 */
import { shuffle, type Random } from '../random/random.ts';

export interface SignificantCells {
  /** z per cell; NaN outside the study area. */
  readonly z: Float64Array;
  /** Adjusted p-value per cell (the false discovery rate at which it would be marked); NaN outside. */
  readonly q: Float64Array;
  /** How p was found: from the normal distribution, or by permuting where counts are thin (p can be as low as 1 / (999 × cells)). */
  readonly method: 'normal' | 'permutation';
  /** True where an all-zero neighbourhood has z > -1.96: no cold cell can then be significant. */
  readonly coldImpossible: boolean;
}

/** Below this mean count the normal distribution is wrong in the tails. */
const THIN_MEAN = 1;
const PERMUTATIONS = 999;
/** A cell and its eight queen neighbours. */
const MOST_CELLS = 9;

/**
 * @param count whole numbers ≥ 0, one per cell of a grid, row by row
 * @param inside 1 where a cell belongs to the study area
 * @param columns cells per row of the grid
 * @param random for the permutations of thin counts
 * Cost O(cells log cells); with thin counts 999 times the cells.
 * @throws Error where a count is no whole number
 */
export function giStar(count: Float64Array, inside: Uint8Array, columns: number, random: Random): SignificantCells {
  if (count.length !== inside.length) throw new Error(`giStar: expected ${inside.length} counts, got ${count.length}`);
  const broken = count.find((value, cell) => inside[cell] === 1 && !(Number.isInteger(value) && value >= 0));
  if (broken !== undefined) throw new Error(`giStar: expected whole numbers of crimes, got ${broken}`);
  const cells = indicesOf(inside);
  const z = new Float64Array(count.length).fill(NaN);
  const q = new Float64Array(count.length).fill(NaN);
  const n = cells.length;
  if (n < 2) return { z, q, method: 'normal', coldImpossible: true };
  const { mean, deviation } = moments(count, cells);
  const neighbours = neighboursOf(cells, inside, columns);
  const values = Float64Array.from(cells, (cell) => count[cell]);
  const sums = new Float64Array(n);
  const weights = new Uint8Array(n);
  neighbourhoods(values, neighbours, sums, weights);
  const observed = sums.map((sum, i) => {
    const weight = weights[i];
    const spread = deviation * Math.sqrt((n * weight - weight * weight) / (n - 1));
    return spread > 0 ? (sum - mean * weight) / spread : 0;
  });

  const thin = mean < THIN_MEAN;
  const p = thin ? permutationP(values, neighbours, random) : observed.map((value) => twoSidedP(value));
  const adjusted = falseDiscoveryRates(p);
  for (let i = 0; i < n; i++) {
    z[cells[i]] = observed[i];
    q[cells[i]] = adjusted[i];
  }
  // the fullest neighbourhood, all zero: the lowest z that there can be
  const full = MOST_CELLS;
  const lowest = deviation > 0 ? (-mean * full) / (deviation * Math.sqrt((n * full - full * full) / (n - 1))) : 0;
  return { z, q, method: thin ? 'permutation' : 'normal', coldImpossible: !(lowest <= -1.96) };
}

/** Adjusted p-values of Benjamini and Hochberg; cost O(n log n). */
export function falseDiscoveryRates(p: Float64Array): Float64Array {
  const n = p.length;
  const order = Uint32Array.from(p, (_, i) => i).sort((a, b) => p[a] - p[b]);
  const q = new Float64Array(n);
  let least = 1;
  for (let rank = n; rank >= 1; rank--) {
    const i = order[rank - 1];
    least = Math.min(least, (p[i] * n) / rank);
    q[i] = least;
  }
  return q;
}

/** Two-sided p-value of a standard normal z. */
export function twoSidedP(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}

function indicesOf(inside: Uint8Array): Int32Array {
  const cells = new Int32Array(inside.length);
  let n = 0;
  for (let i = 0; i < inside.length; i++) if (inside[i]) cells[n++] = i;
  return cells.slice(0, n);
}

function moments(count: Float64Array, cells: Int32Array): { mean: number; deviation: number } {
  let sum = 0;
  for (const cell of cells) sum += count[cell];
  const mean = sum / cells.length;
  let squares = 0;
  for (const cell of cells) squares += (count[cell] - mean) ** 2;
  return { mean, deviation: Math.sqrt(squares / cells.length) };
}

/** For each inside cell nine positions among the inside cells: itself and its queen neighbours, -1 where there is none. */
function neighboursOf(cells: Int32Array, inside: Uint8Array, columns: number): Int32Array {
  const position = new Int32Array(inside.length).fill(-1);
  for (let i = 0; i < cells.length; i++) position[cells[i]] = i;
  const rows = inside.length / columns;
  const neighbours = new Int32Array(cells.length * MOST_CELLS).fill(-1);
  for (let i = 0; i < cells.length; i++) {
    const column = cells[i] % columns;
    const row = (cells[i] - column) / columns;
    let at = i * MOST_CELLS;
    for (let r = row - 1; r <= row + 1; r++) {
      for (let c = column - 1; c <= column + 1; c++) {
        neighbours[at++] = r >= 0 && r < rows && c >= 0 && c < columns ? position[r * columns + c] : -1;
      }
    }
  }
  return neighbours;
}

/**
 * Share of permuted neighbourhoods that deviate as far as the observed one.
 *
 * When the counts are shuffled over all cells, the sum of a neighbourhood depends on nothing but how many cells it has,
 * and so does its z: every cell with as many neighbours draws from one and the same distribution. The draws of all those
 * cells are therefore pooled. A cell's own 999 could not give less than p = .001, which leaves no cell significant among
 * many (Benjamini and Hochberg ask for .05 / n of the best one); pooled, p reaches 1 / (999 × cells).
 */
function permutationP(values: Float64Array, neighbours: Int32Array, random: Random): Float64Array {
  const n = values.length;
  const sums = new Float64Array(n);
  const weights = new Uint8Array(n);
  neighbourhoods(values, neighbours, sums, weights);
  const observed = sums.slice();
  const largest = largestSum(values);
  // how often each sum came up, by number of cells
  const tally = new Float64Array((MOST_CELLS + 1) * (largest + 1));
  const shuffled = values.slice();
  for (let k = 0; k < PERMUTATIONS; k++) {
    shuffle(shuffled, random);
    neighbourhoods(shuffled, neighbours, sums, weights);
    for (let i = 0; i < n; i++) tally[weights[i] * (largest + 1) + sums[i]]++;
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const below = new Map<number, Float64Array>();
  return observed.map((sum, i) => {
    const weight = weights[i];
    if (!below.has(weight)) below.set(weight, runningTotals(tally, weight * (largest + 1), largest + 1));
    const totals = below.get(weight)!;
    // as far on the other side of the mean; rounding must not lose a sum that lies there exactly
    const mirrored = 2 * mean * weight - sum;
    const high = Math.ceil(Math.max(sum, mirrored) - 1e-9);
    const low = Math.floor(Math.min(sum, mirrored) + 1e-9);
    const all = totals[largest + 1];
    const atLeast = (high <= largest ? all - totals[high] : 0) + (low >= 0 ? totals[low + 1] : 0);
    return Math.min(1, (1 + Math.min(all, atLeast)) / (1 + all));
  });
}

/** Sum over each cell and its neighbours, and how many cells those are. */
function neighbourhoods(values: Float64Array, neighbours: Int32Array, sums: Float64Array, weights: Uint8Array): void {
  for (let i = 0; i < values.length; i++) {
    let sum = 0;
    let weight = 0;
    for (let j = i * MOST_CELLS; j < (i + 1) * MOST_CELLS; j++) {
      const neighbour = neighbours[j];
      if (neighbour < 0) continue;
      sum += values[neighbour];
      weight++;
    }
    sums[i] = sum;
    weights[i] = weight;
  }
}

/** The largest sum that a neighbourhood can have: of the nine largest counts. */
function largestSum(values: Float64Array): number {
  const descending = values.slice().sort().reverse();
  return descending.subarray(0, MOST_CELLS).reduce((sum, value) => sum + value, 0);
}

/** Totals of the entries before each position, one more than there are entries. */
function runningTotals(tally: Float64Array, from: number, length: number): Float64Array {
  const totals = new Float64Array(length + 1);
  for (let i = 0; i < length; i++) totals[i + 1] = totals[i] + tally[from + i];
  return totals;
}

/**
 * Complementary error function for x ≥ 0, to full double precision: series below 2, Lentz's continued fraction above
 * (Press et al. 2007, Numerical Recipes, 6.2).
 */
function erfc(x: number): number {
  if (x < 2) {
    let term = x;
    let sum = x;
    for (let k = 1; Math.abs(term) > 1e-17 * Math.abs(sum); k++) {
      term *= (-x * x) / k;
      sum += term / (2 * k + 1);
      if (k > 200) break;
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * sum;
  }
  // erfc(x) = exp(-x²)/√π × 1/(x + (1/2)/(x + (2/2)/(x + (3/2)/(x + …))))
  let fraction = x;
  for (let k = 120; k >= 1; k--) fraction = x + k / 2 / fraction;
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction;
}
