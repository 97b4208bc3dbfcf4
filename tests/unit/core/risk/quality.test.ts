import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Trained } from '#lib/core/records/model-record.ts';
import type { RiskModel } from '#lib/core/risk/answers/risk-model.ts';
import { trainRisk } from '#lib/core/risk/training/train-risk.ts';
import { drawSample } from '#lib/core/sample/draw-sample.ts';

const figures = JSON.parse(
  readFileSync(new URL('../../../../static/sample/chicago-figures.json', import.meta.url), 'utf8'),
);

describe('the risk model of the built-in sample', () => {
  let scorecard: Trained<RiskModel>['scorecard'];
  beforeAll(async () => {
    const table = drawSample(figures, { rows: 60_000, seed: 1 });
    const result = await trainRisk(table, { seed: 1, areaKm2: new Float64Array(table.areas.length).fill(NaN) });
    if (!result.available) throw new Error(result.reason);
    scorecard = result.scorecard;
  }, 60_000);

  test('is near-perfect with the label of an earlier service, split at random and by time, and honestly is not', () => {
    const { randomSplitOldLabel, laterMonthsOldLabel, honest } = scorecard.leak!;
    expect(randomSplitOldLabel).toBeGreaterThan(0.95);
    expect(laterMonthsOldLabel).toBeGreaterThan(0.93);
    expect(honest).toBeLessThan(0.8);
    expect(100 * honest).toBeCloseTo(scorecard.scores.find(({ measure }) => measure === 'accuracy')!.value, 9);
  });

  test('states probabilities that come true: within chance in most groups, 3 points off on average at most', () => {
    const { groups, expectedCalibrationError } = scorecard.reliability!;
    expect(groups).toHaveLength(10);
    expect(expectedCalibrationError).toBeLessThan(0.03);
    const within = groups.filter(({ right, lower, upper }) => right >= lower && right <= upper);
    expect(within.length).toBeGreaterThanOrEqual(7);
    // of a LOW, MEDIUM or HIGH the likeliest has at least a third
    expect(groups[0].stated).toBeGreaterThan(1 / 3);
  });

  test('rests on what the place and time held before more than on anything else', () => {
    const importances = scorecard.importances!;
    expect(importances[0].feature).toBe('Rate at this place and time before');
    expect(importances[0].permutation).toBeGreaterThan(5 * importances.at(-1)!.permutation);
    expect(importances.map(({ permutation }) => permutation)).toEqual(
      importances.map(({ permutation }) => permutation).sort((a, b) => b - a),
    );
    expect(importances.reduce((sum, { impurity }) => sum + impurity, 0)).toBeCloseTo(1, 9);
  });

  test('beats persistence by log loss at every horizon that is scored', () => {
    const losses = scorecard.scores.filter(({ measure }) => measure.startsWith('log_loss'));
    expect(losses.map(({ measure }) => measure)).toEqual(['log_loss', 'log_loss_3', 'log_loss_6', 'log_loss_12']);
    for (const { value, baseline } of losses) expect(value).toBeLessThan(baseline - 0.05);
  });
});
