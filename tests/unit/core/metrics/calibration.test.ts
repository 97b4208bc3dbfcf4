import { describe, expect, test } from 'vitest';
import { binomialInterval } from '#lib/core/metrics/binomial.ts';
import { expectedCalibrationError, reliabilityGroups } from '#lib/core/metrics/reliability.ts';
import { fitTemperature, scaleByTemperature } from '#lib/core/metrics/temperature.ts';
import { createRandom } from '#lib/core/random/random.ts';

describe('the binomial interval', () => {
  // scipy.stats.binom.ppf([.05, .95], n, p)
  test.each([
    [10, 0.3, 1, 5],
    [1, 0.7, 0, 1],
    [250, 0.034, 4, 13],
    [5000, 0.41, 1993, 2107],
    [40000, 0.0001, 1, 8],
    [3, 0.5, 0, 3],
  ])('of %i trials at %f is what SciPy gives', (trials, probability, lower, upper) => {
    expect(binomialInterval(trials, probability, 0.9)).toEqual([lower, upper]);
  });

  test('has no width where nothing is left to chance', () => {
    expect(binomialInterval(7, 0, 0.9)).toEqual([0, 0]);
    expect(binomialInterval(7, 1, 0.9)).toEqual([7, 7]);
    expect(binomialInterval(0, 0.4, 0.9)).toEqual([0, 0]);
    expect(() => binomialInterval(7, 1.2, 0.9)).toThrow('expected a probability from 0 to 1, got 1.2');
  });
});

describe('the reliability curve', () => {
  // as sklearn.calibration.calibration_curve(right, stated, n_bins=4, strategy='quantile')
  const stated = [0.12, 0.9, 0.35, 0.42, 0.66, 0.71, 0.2, 0.58, 0.83, 0.31, 0.49, 0.77];
  const right = [0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1];

  test('has the groups of scikit-learn', () => {
    const groups = reliabilityGroups(stated, right, 4);
    expect(groups.map((group) => group.records)).toEqual([3, 3, 3, 3]);
    [0.21, 0.42, 0.65, 2.5 / 3].forEach((mean, i) => expect(groups[i].stated).toBeCloseTo(mean, 12));
    [0, 1 / 3, 2 / 3, 1].forEach((share, i) => expect(groups[i].right).toBeCloseTo(share, 12));
  });

  test('has the calibration error that follows from them', () => {
    // (|0.21 - 0| + |0.42 - 1/3| + |0.65 - 2/3| + |0.8333 - 1|) / 4
    expect(expectedCalibrationError(reliabilityGroups(stated, right, 4))).toBeCloseTo(0.12, 12);
  });

  test('never parts records that state the same', () => {
    const groups = reliabilityGroups([0.5, 0.5, 0.5, 0.5, 0.9], [1, 0, 1, 0, 1], 4);
    expect(groups.map((group) => [group.records, group.stated, group.right])).toEqual([
      [4, 0.5, 0.5],
      [1, 0.9, 1],
    ]);
    expect(expectedCalibrationError(groups)).toBeCloseTo(0.02, 12);
  });

  test('of true probabilities lies in its 90 % intervals about 90 % of the time', () => {
    const random = createRandom(5);
    let inside = 0;
    for (let turn = 0; turn < 40; turn++) {
      const p = Float64Array.from({ length: 1000 }, () => random.next());
      const outcome = Uint8Array.from(p, (probability) => (random.next() < probability ? 1 : 0));
      for (const { right: share, lower, upper } of reliabilityGroups(p, outcome, 10)) {
        if (share >= lower && share <= upper) inside++;
      }
    }
    // whole numbers make the intervals a little wide; 4 standard errors are 5 points
    expect(inside / 400).toBeGreaterThan(0.86);
    expect(inside / 400).toBeLessThan(0.98);
  });

  test('of nothing has no groups, and of unequal lengths is an error', () => {
    expect(reliabilityGroups([], [], 10)).toEqual([]);
    expect(expectedCalibrationError([])).toBeNaN();
    expect(() => reliabilityGroups([0.1], [], 10)).toThrow('expected 1 outcomes, got 0');
  });
});

describe('temperature', () => {
  test('scales by powers, by hand', () => {
    // √.64 : √.04 : √.32 = .8 : .2 : .5657
    const scaled = scaleByTemperature(Float64Array.of(0.64, 0.04, 0.32), 3, 2);
    const sum = 0.8 + 0.2 + Math.sqrt(0.32);
    [0.8 / sum, 0.2 / sum, Math.sqrt(0.32) / sum].forEach((p, k) => expect(scaled[k]).toBeCloseTo(p, 12));
    expect([...scaleByTemperature(Float64Array.of(0, 0.8, 0.2, 1, 0, 0), 3, 0.5)]).toEqual([
      0,
      expect.closeTo(16 / 17, 12),
      expect.closeTo(1 / 17, 12),
      1,
      0,
      0,
    ]);
    expect(() => scaleByTemperature(new Float64Array(3), 3, 0)).toThrow('expected a temperature above 0, got 0');
  });

  test.each([0.6, 1, 1.7])('is found again where probabilities were distorted by %f', (distortion) => {
    const random = createRandom(11);
    const nClasses = 4;
    const rows = 20_000;
    const truth = new Float64Array(rows * nClasses);
    const labels = new Uint16Array(rows);
    for (let r = 0; r < rows; r++) {
      const row = truth.subarray(r * nClasses, (r + 1) * nClasses);
      for (let k = 0; k < nClasses; k++) row[k] = random.next() ** 2 + 0.01;
      const sum = row.reduce((total, p) => total + p, 0);
      for (let k = 0; k < nClasses; k++) row[k] /= sum;
      let left = random.next();
      while (labels[r] < nClasses - 1 && (left -= row[labels[r]]) > 0) labels[r]++;
    }
    // sharpened by that much, they need the same temperature to come back
    const stated = scaleByTemperature(truth, nClasses, 1 / distortion);
    expect(Math.abs(fitTemperature(stated, labels, nClasses) / distortion - 1)).toBeLessThan(0.03);
  });

  test('lies where the log loss of two outcomes is lowest, by hand', () => {
    // said with 0.9, right in 3 of 4: odds of 3 to 1 are 9 ** (1 / T), so T = 2
    const probabilities = Float64Array.of(0.9, 0.1, 0.9, 0.1, 0.9, 0.1, 0.9, 0.1);
    expect(fitTemperature(probabilities, [0, 0, 0, 1], 2)).toBeCloseTo(2, 1);
    // mixed with 1 % of (0.5, 0.5): 0.99 q + 0.005 = 0.75, q = 0.7525, T = ln 9 / ln (q / (1 - q))
    const smoothed = fitTemperature(probabilities, [0, 0, 0, 1], 2, { smoothing: 0.01, prior: [0.5, 0.5] });
    expect(smoothed).toBeCloseTo(Math.log(9) / Math.log(0.752525 / 0.247475), 1);
  });

  test('is 1 without records, and bounded where every record was said to be impossible', () => {
    expect(fitTemperature(new Float64Array(0), [], 3)).toBe(1);
    const impossible = fitTemperature(Float64Array.of(1, 0, 1, 0), [1, 1], 2, { smoothing: 0.01, prior: [0.5, 0.5] });
    expect(impossible).toBeGreaterThanOrEqual(0.25);
    expect(impossible).toBeLessThanOrEqual(4);
    expect(() => fitTemperature(new Float64Array(5), [0], 3)).toThrow('expected 1 × 3 values, got 5');
  });
});
