import { describe, expect, it } from 'vitest';
import type { AreaSums } from '#lib/core/glm/panel/area-sums.ts';
import { countSummary } from '#lib/core/glm/uncertainty/count-summary.ts';
import { sumSummary } from '#lib/core/glm/answers/forecast-views.ts';
import { dispersionOfForecast, levelDrift, USUAL_DRIFT } from '#lib/core/glm/uncertainty/level-drift.ts';
import { nb1Quantile } from '#lib/core/glm/uncertainty/nb1.ts';
import { driftWords, sumScores } from '#lib/core/glm/score/sum-scores.ts';
import { createRandom } from '#lib/core/random/random.ts';

/**
 * Weeks of areas whose level is drawn once for all weeks (gamma, standard deviation `drift`), each week then NB1.
 * @param means crimes expected a week: every area has one of them, in turn
 */
function drawn(drift: number, areas: number, spans: number, means: readonly number[], dispersion = 1.2): AreaSums {
  const random = createRandom(7);
  const level = Array.from({ length: areas }, () => Math.exp(drift * random.normal() - drift ** 2 / 2));
  const expected = Float64Array.from({ length: spans * areas }, (_, i) => means[(i % areas) % means.length]);
  const reported = expected.map((mean, i) => nb1Quantile(mean * level[i % areas], dispersion, random.next()));
  return { spans, areas, reported, expected };
}

describe('the drift of areas’ levels', () => {
  it.each([0.1, 0.2, 0.4])('%f is found in the weeks that were drawn with it, small areas among them', (drift) => {
    const { drift: found, told } = levelDrift(drawn(drift, 150, 20, [1, 20, 60, 200]), 1.2);
    expect(Math.abs(found / drift - 1)).toBeLessThan(0.15);
    expect(told).toBeGreaterThan(0.95);
  });

  it('is next to nothing where levels stay', () => {
    expect(levelDrift(drawn(0, 150, 20, [20, 60, 200]), 1.2).drift).toBeLessThan(0.03);
  });

  it('is the usual one where no week is known, or none with anything expected', () => {
    const none = { spans: 0, areas: 3, reported: new Float64Array(0), expected: new Float64Array(0) };
    const empty = { spans: 4, areas: 3, reported: new Float64Array(12), expected: new Float64Array(12) };
    for (const sums of [none, empty]) expect(levelDrift(sums, 1)).toEqual({ drift: USUAL_DRIFT, told: 0 });
  });

  it('leans on the usual one where areas are few, however many their weeks, and where crimes are few', () => {
    const oneArea = levelDrift(drawn(0, 1, 50, [500]), 1.2);
    expect(oneArea.told).toBeLessThan(0.75);
    expect(oneArea.drift).toBeGreaterThan(0.05);
    const three = levelDrift(drawn(0.3, 3, 12, [300]), 1.2);
    expect(three.told).toBeGreaterThan(oneArea.told);
    expect(three.drift).toBeGreaterThan(0.1);
    expect(three.drift).toBeLessThan(0.5);
    const rare = levelDrift(drawn(0, 10, 4, [0.1]), 1);
    expect(rare.told).toBeLessThan(0.01);
    expect(rare.drift).toBeCloseTo(USUAL_DRIFT, 2);
  });

  it('is said in words, also that the records could not tell it', () => {
    expect(driftWords(0.118, 0.99, 'hour')).toMatch(/drifts by about 12 % .* whole days and weeks are widened/);
    expect(driftWords(0.15, 0.2, 'month')).toMatch(/too few to tell .* months assume about 15 %/);
  });
});

describe('the summary of a sum', () => {
  it('without drift is that of NB1', () => {
    expect(sumSummary({ dispersion: 1.3, levelDrift: 0 }, 42)).toEqual(countSummary(42, 1.3));
  });

  it('has φ μ + τ² μ² as its variance: the ends of a large sum lie 1.28 standard deviations away', () => {
    const deviation = Math.sqrt(1.1 * 1000 + 0.12 ** 2 * 1000 ** 2);
    const [, { lower, upper }] = sumSummary({ dispersion: 1.1, levelDrift: 0.12 }, 1000).intervals;
    expect((upper - lower) / (2 * 1.2816 * deviation)).toBeCloseTo(1, 1);
  });

  it('stays finite and around its mean for the sum of a whole country', () => {
    for (const drift of [0.05, 0.085, 0.12, 0.5]) {
      const [, { lower, upper }] = sumSummary({ dispersion: 1.1, levelDrift: drift }, 400_000).intervals;
      expect(lower / 400_000, `${drift}`).toBeGreaterThan(1 - 1.4 * drift);
      expect(lower / 400_000, `${drift}`).toBeLessThan(1 - 0.8 * drift);
      expect(upper / 400_000, `${drift}`).toBeGreaterThan(1 + 1.2 * drift);
      expect(upper / 400_000, `${drift}`).toBeLessThan(1 + 1.45 * drift);
    }
  });
});

describe('the scores of weeks', () => {
  const weeks = drawn(0.2, 60, 30, [10, 60, 150]);

  it('hold what is promised with the drift that was drawn, and too little without', () => {
    const [pit, raw] = sumScores(weeks, 1.2, 0.2, createRandom(1));
    expect(Math.abs(pit.value - 80)).toBeLessThan(5);
    expect(Math.abs(raw.value - raw.baseline)).toBeLessThan(5);
    expect(pit.difference!.value).toBeCloseTo(pit.value - 80, 8);
    expect(raw.difference!.value).toBeCloseTo(raw.value - raw.baseline, 8);
    const [without] = sumScores(weeks, 1.2, 0, createRandom(1));
    expect(without.value).toBeLessThan(65);
    expect(without.difference!.upper).toBeLessThan(0);
  });

  it('have no interval of their difference in a few weeks, and are absent where there is no week', () => {
    const [few] = sumScores(drawn(0.2, 60, 3, [10]), 1.2, 0.2, createRandom(1));
    expect(few.difference).toBeUndefined();
    expect(sumScores(drawn(0.2, 60, 0, [10]), 1.2, 0.2, createRandom(1))).toEqual([]);
  });

  it('widens what is forecast of a whole day or month, and of one hour not at all', () => {
    const model = { dispersion: 1.3, levelDrift: 0.2 };
    const of = (resolution: 'hour' | 'day' | 'month') => dispersionOfForecast({ ...model, resolution }, 100);
    expect(of('hour')).toBe(1.3);
    for (const resolution of ['day', 'month'] as const) expect(of(resolution)).toBeCloseTo(1.3 + 0.04 * 100, 12);
  });
});
