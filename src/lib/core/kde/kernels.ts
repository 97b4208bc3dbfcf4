/**
 * The three kernels (Silverman 1986, Density Estimation, table 3.1, here in two dimensions).
 *
 *   gaussian      exp(-d² / 2σ²) / 2πσ²          bandwidth = σ
 *   quartic       3/(πr²) (1 - d²/r²)², d < r    bandwidth = r, the support radius; σ = r / √8
 *   epanechnikov  2/(πr²) (1 - d²/r²),  d < r    bandwidth = r, the support radius; σ = r / √6
 */
export type Kernel = 'gaussian' | 'quartic' | 'epanechnikov';

export const KERNELS: readonly Kernel[] = ['gaussian', 'quartic', 'epanechnikov'];

/** bandwidth² / σ² */
const SCALE: Readonly<Record<Kernel, number>> = { gaussian: 1, quartic: 8, epanechnikov: 6 };

/** Standard deviation per axis, in the unit of the bandwidth. */
export function standardDeviationOf(kernel: Kernel, bandwidth: number): number {
  return bandwidth / Math.sqrt(SCALE[kernel]);
}

/** The bandwidth that gives a kernel this standard deviation: switching kernels keeps σ. */
export function bandwidthOf(kernel: Kernel, standardDeviation: number): number {
  return standardDeviation * Math.sqrt(SCALE[kernel]);
}
