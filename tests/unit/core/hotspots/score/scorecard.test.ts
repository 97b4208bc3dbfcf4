import { describe, expect, test } from 'vitest';
import type { HeldOut, IntervalCurve } from '#lib/core/hotspots/hotspots-model.ts';
import { scoreAt } from '#lib/core/hotspots/score/score-at.ts';
import { hotspotsScorecard } from '#lib/core/hotspots/score/scorecard.ts';

const period = { from: '2020-01-01', to: '2020-12-31', rows: 100 };

/** A score with one share, 5 %, of which 4.9 % could be flagged. */
function heldOutOf(forecast: number, countMap: number, lower: number, upper: number): HeldOut {
  const one = (value: number): Float64Array => Float64Array.of(0, value);
  const interval: IntervalCurve = { lower: one(lower), upper: one(upper) };
  return {
    testCrimes: 1000,
    areaKm2: 200,
    origins: 4,
    forecast: { bandwidthMeters: 300, strength: 1.234 },
    curves: {
      share: one(0.05),
      flagged: one(0.049),
      forecast: one(forecast),
      density: one(forecast),
      zones: one(0.1),
      countMap: one(countMap),
      oracle: one(0.4),
    },
    difference: { forecast: interval, density: interval, zones: interval, efficiency: interval },
  };
}

const facts = {
  train: period,
  test: period,
  unlocated: 0,
  setAsideFar: 0,
  lags: false,
  autoBandwidth: 300,
  bandwidth: 300,
  types: [] as HeldOut[],
};

function sentenceOf(forecast: number, countMap: number, lower: number, upper: number): string {
  return hotspotsScorecard(heldOutOf(forecast, countMap, lower, upper), facts).sentence;
}

describe("the hot spots' sentence", () => {
  test('has two decimals where one would make the two figures alike, and says how little the difference is', () => {
    const sentence = sentenceOf(0.25021, 0.25, 0.0001, 0.0003);
    expect(sentence).toContain("held 25.02 % of the later reported crimes; a plain count map's 5 % held 25.00 %");
    expect(sentence).toMatch(/beats the count map by 0\.02 points, which makes no practical difference\.$/);
    expect(sentenceOf(0.25, 0.25021, -0.0003, -0.0001)).toMatch(/does better here by 0\.02 points, which makes no/);
  });

  test('has one decimal and no such remark where the difference is worth having', () => {
    const sentence = sentenceOf(0.264, 0.25, 0.01, 0.02);
    expect(sentence).toContain('held 26.4 %');
    expect(sentence).toMatch(/The forecast surface beats the count map\.$/);
  });

  test('leaves it at "cannot be told apart" where the interval holds 0', () => {
    expect(sentenceOf(0.2502, 0.25, -0.01, 0.02)).toMatch(/The two cannot be told apart\.$/);
  });
});

describe("the hot spots' scores", () => {
  const { scores, notes } = hotspotsScorecard(heldOutOf(0.25, 0.2, 0.02, 0.07), {
    ...facts,
    types: [
      heldOutOf(0.25, 0.2, 0.01, 0.02),
      heldOutOf(0.2002, 0.2, 0.0001, 0.0003),
      heldOutOf(0.1, 0.2, -0.12, -0.08),
      { ...heldOutOf(0.3, 0.2, 0, 0), difference: undefined } as unknown as HeldOut,
    ],
  });

  test('are hit rate, PAI and PEI of the same share: PAI divides by the share that is really flagged', () => {
    const value = (measure: string): number => scores.find((score) => score.measure === measure)!.value;
    expect(value('hit_rate')).toBe(25);
    expect(value('predictive_accuracy_index')).toBeCloseTo(0.25 / 0.049, 12);
    expect(value('predictive_efficiency_index')).toBeCloseTo(0.25 / 0.4, 12);
    expect(value('hit_rate_zones')).toBe(10);
    for (const score of scores) expect(score.difference, score.measure).toBeDefined();
  });

  test('say which bandwidth and zones were scored, and for how many types the forecast is worth having', () => {
    expect(notes.join(' ')).toContain('bandwidth of the default map, 300 m');
    expect(notes.join(' ')).toContain('also outside the ellipse that is drawn');
    expect(notes.join(' ')).toContain('by 0.1 points or more for 1 of 3 types and does worse by as much for 1');
    expect(notes.join(' ')).toContain('neighbourhood of 300 m as if that weighed 1.2 crimes');
  });

  test('at a share that is not stored are those of the nearest one, and say which', () => {
    const at = scoreAt(heldOutOf(0.25, 0.2, 0.02, 0.07), 0.047);
    expect(at.share).toBe(0.05);
    expect(at.areaKm2).toBeCloseTo(9.8, 12);
    expect(scoreAt(heldOutOf(0.25, 0.2, 0.02, 0.07), 0).accuracyIndex.forecast).toBeNaN();
  });
});
