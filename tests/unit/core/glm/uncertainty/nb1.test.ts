import { describe, expect, it } from 'vitest';
import { logGamma } from '#lib/core/glm/uncertainty/log-gamma.ts';
import { nb1LogProbability, nb1Quantile, nb1Tail, probabilityAtLeastOne } from '#lib/core/glm/uncertainty/nb1.ts';

// scipy.stats.nbinom with r = mean / (phi - 1), p = 1 / phi: quantiles at .1, .5, .9, then cdf and pmf at floor(mean)
const SCIPY = [
  { mean: 0.4, phi: 1.05, quantiles: [0, 0, 1], cdf: 0.6768393620286871, pmf: 0.676839362028687 },
  { mean: 3.3, phi: 1.5, quantiles: [1, 3, 6], cdf: 0.5953711188564281, pmf: 0.1832899508482709 },
  { mean: 40, phi: 2.2, quantiles: [28, 39, 52], cdf: 0.5452219228213524, pmf: 0.0423810564335732 },
  { mean: 2000, phi: 1.3, quantiles: [1935, 2000, 2066], cdf: 0.5059979426709287, pmf: 0.007823553260464796 },
];

describe('NB1 counts', () => {
  it.each(SCIPY)('has the quantiles and probabilities of scipy at mean $mean and dispersion $phi', (row) => {
    expect([0.1, 0.5, 0.9].map((q) => nb1Quantile(row.mean, row.phi, q))).toEqual(row.quantiles);
    const tail = { below: 0, at: 0 };
    nb1Tail(row.mean, row.phi, Math.floor(row.mean), tail);
    expect(tail.at).toBeCloseTo(row.pmf, 11);
    expect(tail.below + tail.at).toBeCloseTo(row.cdf, 10);
    expect(Math.exp(nb1LogProbability(row.mean, row.phi, Math.floor(row.mean)))).toBeCloseTo(row.pmf, 11);
  });

  it('is the Poisson distribution at dispersion 1', () => {
    expect([nb1Quantile(3.3, 1, 0.1), nb1Quantile(3.3, 1, 0.9)]).toEqual([1, 6]);
    const tail = { below: 0, at: 0 };
    nb1Tail(3.3, 1, 3, tail);
    expect(tail.below + tail.at).toBeCloseTo(0.580338197474811, 12);
  });

  it('says how likely at least one crime is', () => {
    expect(probabilityAtLeastOne(0.4, 1.05)).toBeCloseTo(0.323160637971313, 12);
    expect(probabilityAtLeastOne(0.4, 1)).toBeCloseTo(1 - Math.exp(-0.4), 14);
    expect(probabilityAtLeastOne(1e-12, 1.3)).toBeGreaterThan(0);
  });

  it('expects no crime where the mean is 0', () => {
    expect(nb1Quantile(0, 1.2, 0.9)).toBe(0);
    const tail = { below: 1, at: 0 };
    nb1Tail(0, 1.2, 0, tail);
    expect(tail).toEqual({ below: 0, at: 1 });
  });

  it('refuses a dispersion below 1', () => {
    expect(() => nb1Quantile(3, 0.9, 0.5)).toThrow('0.9');
  });

  it('has the log gamma of scipy', () => {
    expect(logGamma(0.5)).toBeCloseTo(0.5723649429247, 12);
    expect(logGamma(3.7)).toBeCloseTo(1.428072326665388, 12);
    expect(logGamma(1234.5)).toBeCloseTo(7550.550901077894, 9);
    expect(() => logGamma(0)).toThrow('got 0');
  });
});
