import { describe, expect, test } from 'vitest';
import type { HeldOut } from '#lib/core/hotspots/held-out.ts';
import { hotspotsScorecard } from '#lib/core/hotspots/scorecard.ts';

const period = { from: '2020-01-01', to: '2020-12-31', rows: 100 };

function sentenceOf(forecast: number, countMap: number, lower: number, upper: number): string {
  const interval = { value: forecast - countMap, lower, upper };
  const heldOut = {
    share: 0.05,
    hitRate: { forecast, density: forecast, countMap, oracle: 0.4 },
    difference: { forecast: interval, density: interval, efficiency: interval },
  } as HeldOut;
  return hotspotsScorecard(heldOut, {
    train: period,
    test: period,
    unlocated: 0,
    setAsideFar: 0,
    lags: false,
    autoBandwidth: 300,
    bandwidth: 300,
  }).sentence;
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
