import { describe, expect, test } from 'vitest';
import type { Score } from '#lib/core/records/model-record.ts';
import { leaningSentence, reliabilitySentence, sideOfGroup } from '#lib/components/charts/reliability-words.ts';
import {
  classRows,
  confusionSentences,
  confusionView,
  hitSentence,
  importanceWords,
  typeRivals,
} from '../../../src/routes/dashboard/types/types-report.ts';

const LABELS = ['THEFT', 'BATTERY', 'HOMICIDE'];
const score = (
  measure: string,
  value: number,
  baseline: number,
  baselineLabel: string,
  difference?: Score['difference'],
): Score => ({
  measure,
  label: measure,
  unit: 'nats',
  value,
  baseline,
  baselineLabel,
  better: 'lower',
  ...(difference ? { difference } : {}),
});

describe('against simpler forecasts', () => {
  const scores = [
    score('log_loss', 2, 2.3, 'area × hour table', { value: -0.3, lower: -0.35, upper: -0.25 }),
    score('log_loss_prior', 2, 2.5, 'shares of the types'),
  ];

  test('bars are the share of the prior’s log loss that is saved, the prior itself at nought', () => {
    expect(typeRivals(scores).map(({ name, explained }) => [name, Number(explained.toFixed(6))])).toEqual([
      ['This model', 0.2],
      ['area × hour table', 0.08],
      ['shares of the types', 0],
    ]);
  });

  test('the difference is said with its interval, or that the period is too short to tell', () => {
    const [, table, prior] = typeRivals(scores).map(({ words }) => words);
    expect(table).toBe('log loss 2.300; ours 0.300 lower (0.250 to 0.350)');
    expect(prior).toBe('log loss 2.500; the held-out period is too short to tell the two apart');
    const worse = typeRivals([
      score('log_loss', 2.4, 2.3, 'table', { value: 0.1, lower: 0.05, upper: 0.15 }),
      scores[1],
    ]);
    expect(worse[1].words).toBe('log loss 2.300; ours 0.100 higher (0.050 to 0.150)');
  });

  test('a scorecard without them has no bars, and no sentence of hits', () => {
    expect(typeRivals([])).toEqual([]);
    expect(hitSentence([])).toBe('');
  });
});

describe('each type', () => {
  const classes = [
    { type: 0, records: 10, predicted: 12, right: 8, inTop3: 10, meanProbability: 0.5 },
    { type: 1, records: 8, predicted: 0, right: 0, inTop3: 4, meanProbability: 0.4 },
    { type: 2, records: 1, predicted: 0, right: 0, inTop3: 0, meanProbability: 0.1 },
  ];

  test('has precision, recall and F1; a type that is never the likeliest has no precision', () => {
    const rows = classRows(classes, undefined, new Set(), LABELS);
    expect(rows[0]).toMatchObject({ name: 'Theft', recall: 0.8, top3: 1 });
    expect(rows[0].precision).toBeCloseTo(8 / 12, 12);
    // 2 · 8 / (10 + 12)
    expect(rows[0].f1).toBeCloseTo(16 / 22, 12);
    expect(rows[1]).toMatchObject({ precision: NaN, recall: 0, f1: 0, top3: 0.5 });
  });

  test('folds into one last row named with how many it holds', () => {
    const rows = classRows(classes, { types: [0, 1, 2], counts: new Uint32Array(16) }, new Set([2]), LABELS);
    expect(rows.map(({ name, label }) => [name, label])).toEqual([
      ['Theft', 'THEFT'],
      ['Battery', 'BATTERY'],
      ['Other (1 type)', undefined],
    ]);
  });
});

describe('confusions', () => {
  // reported (rows) against said (columns); the last row and column are what is left
  const confusion = { types: [0, 1, 2], counts: Uint32Array.from([7, 3, 0, 1, 6, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 4]) };

  test('in words, the most frequent first; what is left over is no type and not named', () => {
    const view = confusionView(confusion, new Set(), LABELS, 3);
    expect(confusionSentences(view, 5).map((sentence) => sentence.replaceAll('\u00a0', ' '))).toEqual([
      'Battery taken for theft: 6, 75 % of its records',
      'Theft taken for battery: 3, 27 % of its records',
      'Homicide taken for theft: 1, 100 % of its records',
    ]);
  });

  test('keep every record where types are put together', () => {
    for (const [folds, most] of [
      [new Set<number>(), 3],
      [new Set<number>(), 1],
      [new Set([0]), 3],
    ] as const) {
      const view = confusionView(confusion, folds, LABELS, most);
      expect(view.counts.reduce((sum, count) => sum + count, 0)).toBe(24);
      expect(view.labels).not.toContain(folds.has(0) ? 'THEFT' : '');
      expect(view.rest).toBe(true);
    }
    expect(confusionView(confusion, new Set(), LABELS, 1).counts).toEqual([7, 4, 7, 6]);
  });
});

describe('reliability in words', () => {
  const group = (stated: number, right: number) => ({
    records: 100,
    stated,
    right,
    lower: stated - 0.05,
    upper: stated + 0.05,
  });

  test('counts the groups inside the band and says the mean error before and after', () => {
    const reliability = {
      groups: [group(0.2, 0.21), group(0.4, 0.3), group(0.6, 0.5)],
      expectedCalibrationError: 0.0123,
      uncalibratedError: 0.0457,
    };
    expect(reliabilitySentence(reliability)).toBe(
      'In 1 of 3 groups the stated probability came true as often as said, but for chance. On average the two differ by 1.2 percentage points; before calibration by 4.6.',
    );
    expect(leaningSentence(reliability)).toBe('Outside it, the model is right less often than it says.');
    expect(reliability.groups.map(sideOfGroup)).toEqual(['inside', 'below', 'below']);
    expect(leaningSentence({ ...reliability, groups: [group(0.2, 0.3)] })).toContain('more often');
    expect(leaningSentence({ ...reliability, groups: [group(0.2, 0.2)] })).toBe('');
  });
});

test('what an input is worth has a sign only where it is worth something', () => {
  const words = (permutation: number) =>
    importanceWords({ feature: 'Hour', permutation, impurity: 0.1 }).replace('\u00a0', ' ');
  expect([words(0.2841), words(0.0001), words(-0.012)]).toEqual(['+0.284 nats', '0.000 nats', '−0.012 nats']);
});
