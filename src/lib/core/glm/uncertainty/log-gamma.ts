/**
 * Natural logarithm of the gamma function for x > 0: Stirling's series after shifting the argument above 10
 * (Abramowitz and Stegun 6.1.41). Absolute error below 1e-12 of the larger of 1 and the result.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new Error(`logGamma: expected a number above 0, got ${x}`);
  let shift = 0;
  while (x < 10) {
    shift -= Math.log(x);
    x += 1;
  }
  const inverse = 1 / x;
  const square = inverse * inverse;
  const series =
    inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188)))));
  return shift + (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
}
