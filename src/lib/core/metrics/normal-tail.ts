/** The tails of the standard normal distribution. */

/** Two-sided p-value of a standard normal z, to full double precision. */
export function twoSidedP(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}

/** P(Z ≥ z): the one-sided p-value of a standard normal z, to full double precision. */
export function upperTailP(z: number): number {
  return z >= 0 ? twoSidedP(z) / 2 : 1 - twoSidedP(z) / 2;
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
