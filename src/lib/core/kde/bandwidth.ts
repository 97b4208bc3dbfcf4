/** Choice of the Gaussian's bandwidth: Scott's rule, and by how well later crimes are foreseen. */
import { boxOfGrid, centreX, centreY, gridOver, resampleMask, type Box, type Grid } from '../geo/grid.ts';
import { kernelSurface } from './surface.ts';

/** Share of a uniform density mixed in, so that one stray crime cannot decide. */
const UNIFORM_SHARE = 0.01;

/** Metres, each √2 times the one before. */
export const BANDWIDTH_CANDIDATES: readonly number[] = [
  100, 141, 200, 283, 400, 566, 800, 1131, 1600, 2263, 3200, 4525,
];

export interface ScottBandwidth {
  /** Metres per axis. */
  readonly x: number;
  readonly y: number;
  /** Their geometric mean: the one bandwidth that a round kernel would take. */
  readonly isotropic: number;
}

/**
 * Scott's rule in two dimensions: standard deviation × n^(-1/6) per axis (Scott 1992, Multivariate Density Estimation,
 * 6.42), weights counting as that many events and the variance divided by n - 1.
 *
 * @returns zeros where there are fewer than two events or they share one point
 */
export function scottBandwidth(x: Float64Array, y: Float64Array, weight?: Float64Array): ScottBandwidth {
  let [total, sumX, sumY] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const w = weight === undefined ? 1 : weight[i];
    total += w;
    sumX += w * x[i];
    sumY += w * y[i];
  }
  if (total < 2) return { x: 0, y: 0, isotropic: 0 };
  const [meanX, meanY] = [sumX / total, sumY / total];
  let [squaresX, squaresY] = [0, 0];
  for (let i = 0; i < x.length; i++) {
    const w = weight === undefined ? 1 : weight[i];
    squaresX += w * (x[i] - meanX) ** 2;
    squaresY += w * (y[i] - meanY) ** 2;
  }
  const shrink = total ** (-1 / 6);
  const bandwidthX = Math.sqrt(squaresX / (total - 1)) * shrink;
  const bandwidthY = Math.sqrt(squaresY / (total - 1)) * shrink;
  return { x: bandwidthX, y: bandwidthY, isotropic: Math.sqrt(bandwidthX * bandwidthY) };
}

export interface Located {
  /** Metres. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface BandwidthChoice {
  /** Metres, between the candidates where the likelihood peaks between them. */
  readonly bandwidth: number;
  readonly candidates: readonly number[];
  /** Mean log density (per km²) of a held-out crime, one value per candidate. */
  readonly logLikelihood: Float64Array;
}

/**
 * The Gaussian's bandwidth with the highest held-out log-likelihood per crime: mean of ln(0.99 f(x) + 0.01 / area) over
 * the held-out crimes x, f the density of the earlier crimes within the study area (integrates to 1 there).
 *
 * @param earlier crimes that make the density, @param heldOut later crimes that score it; both in metres
 * @param grid grid of the study area, @param inside its mask
 * @param maskOn the study area on any other grid, where it is known better than by that mask
 * @returns undefined where either set is empty
 * Cost: one surface per candidate, cells of a third of the bandwidth.
 */
export function chooseBandwidth(
  earlier: Located,
  heldOut: Located,
  grid: Grid,
  inside: Uint8Array,
  candidates: readonly number[] = BANDWIDTH_CANDIDATES,
  onProgress: (done: number) => void = () => undefined,
  maskOn: (finer: Grid) => Uint8Array = (finer) => resampleMask(grid, inside, finer),
): BandwidthChoice | undefined {
  if (earlier.x.length === 0 || heldOut.x.length === 0) return undefined;
  const logLikelihood = new Float64Array(candidates.length);
  for (let i = 0; i < candidates.length; i++) {
    logLikelihood[i] = heldOutLogLikelihood(earlier, heldOut, boxOfGrid(grid), maskOn, candidates[i]);
    onProgress((i + 1) / candidates.length);
  }
  let best = 0;
  for (let i = 1; i < candidates.length; i++) if (logLikelihood[i] > logLikelihood[best]) best = i;
  return { bandwidth: peakBetween(candidates, logLikelihood, best), candidates, logLikelihood };
}

function heldOutLogLikelihood(
  earlier: Located,
  heldOut: Located,
  box: Box,
  maskOn: (grid: Grid) => Uint8Array,
  bandwidth: number,
): number {
  const grid = gridOver(box, Math.max(40, bandwidth / 3), 0, 1_000_000);
  const inside = maskOn(grid);
  const surface = kernelSurface({
    ...earlier,
    grid,
    inside,
    kernel: 'gaussian',
    bandwidth,
    edgeCorrection: 'diggle',
  });
  let cells = 0;
  for (let i = 0; i < inside.length; i++) cells += inside[i];
  const uniform = UNIFORM_SHARE / Math.max(1, cells * grid.cellSize ** 2);
  const scale = (1 - UNIFORM_SHARE) / earlier.x.length;
  let sum = 0;
  for (let i = 0; i < heldOut.x.length; i++) {
    sum += Math.log(scale * interpolate(surface, grid, heldOut.x[i], heldOut.y[i]) + uniform);
  }
  return sum / heldOut.x.length + Math.log(1e6);
}

/** Bilinear value among the cell centres that have one; 0 where none has. */
function interpolate(surface: Float64Array, grid: Grid, x: number, y: number): number {
  const column = Math.floor((x - centreX(grid, 0)) / grid.cellSize);
  const row = Math.floor((y - centreY(grid, 0)) / grid.cellSize);
  const fx = (x - centreX(grid, column)) / grid.cellSize;
  const fy = (y - centreY(grid, row)) / grid.cellSize;
  let [sum, weights] = [0, 0];
  for (let dy = 0; dy < 2; dy++) {
    for (let dx = 0; dx < 2; dx++) {
      const [c, r] = [column + dx, row + dy];
      if (c < 0 || r < 0 || c >= grid.columns || r >= grid.rows) continue;
      const value = surface[r * grid.columns + c];
      if (Number.isNaN(value)) continue;
      const weight = (dx === 0 ? 1 - fx : fx) * (dy === 0 ? 1 - fy : fy);
      sum += weight * value;
      weights += weight;
    }
  }
  return weights > 0 ? sum / weights : 0;
}

/** Where the parabola through the best candidate and its neighbours peaks, on a logarithmic scale. */
function peakBetween(candidates: readonly number[], score: Float64Array, best: number): number {
  if (best === 0 || best === candidates.length - 1) return candidates[best];
  const [left, middle, right] = [score[best - 1], score[best], score[best + 1]];
  const bend = left - 2 * middle + right;
  const offset = bend < 0 ? (0.5 * (left - right)) / bend : 0;
  const step = offset > 0 ? candidates[best + 1] / candidates[best] : candidates[best] / candidates[best - 1];
  return candidates[best] * step ** offset;
}
