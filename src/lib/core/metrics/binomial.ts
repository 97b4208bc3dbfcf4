/** Quantiles of the binomial distribution. */

/**
 * Central interval of the number of successes among `trials`: the smallest k with F(k) ≥ (1 - level) / 2, and the
 * smallest with F(k) ≥ (1 + level) / 2, as R's qbinom gives them.
 *
 * @param trials whole number ≥ 0
 * @param probability of each success, 0-1
 * @param level 0-1, for example 0.9
 * Cost O(standard deviations): terms under 1e-20 of the largest are not summed.
 */
export function binomialInterval(trials: number, probability: number, level: number): [number, number] {
  if (!(probability >= 0 && probability <= 1)) {
    throw new Error(`binomialInterval: expected a probability from 0 to 1, got ${probability}`);
  }
  if (probability === 0 || probability === 1) return [trials * probability, trials * probability];
  // terms relative to the one at the mode, so that nothing underflows
  const odds = probability / (1 - probability);
  const mode = Math.min(trials, Math.floor((trials + 1) * probability));
  const terms = new Map([[mode, 1]]);
  let first = mode;
  let last = mode;
  let total = 1;
  for (let term = 1; first > 0 && term > 1e-20;) {
    term *= first / ((trials - first + 1) * odds);
    terms.set(--first, term);
    total += term;
  }
  for (let term = 1; last < trials && term > 1e-20;) {
    term *= ((trials - last) * odds) / (last + 1);
    terms.set(++last, term);
    total += term;
  }
  const quantile = (q: number): number => {
    let sum = 0;
    for (let k = first; k < last; k++) {
      sum += terms.get(k)! / total;
      // rounding must not push a quantile that is hit exactly one further
      if (sum >= q - 1e-12) return k;
    }
    return last;
  };
  return [quantile((1 - level) / 2), quantile((1 + level) / 2)];
}
