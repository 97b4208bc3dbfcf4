import { describe, expect, it } from 'vitest';
import type { Score } from '../../../src/lib/core/records/model-record.ts';
import {
  coverageOf,
  coverageSentence,
  dispersionSentence,
  errorSentence,
  promiseWords,
  rivalsOf,
  totalSentence,
  weekCoverageOf,
} from '../../../src/routes/dashboard/counts/count-report.ts';
import { partLabel } from '../../../src/routes/dashboard/score-label.ts';

const plain = (words: string) => words.replaceAll('\u00a0', ' ');
const deviance = (measure: string, baselineLabel: string, baseline: number, spread?: [number, number]): Score => ({
  measure,
  label: 'Deviance',
  unit: 'deviance',
  value: 175_000,
  baseline,
  baselineLabel,
  better: 'lower',
  ...(spread ? { difference: { value: 175_000 - baseline, lower: spread[0], upper: spread[1] } } : {}),
});
const pit = (level: number, value: number, spread?: [number, number]): Score[] => [
  {
    measure: `pit_${level}`,
    label: 'inside',
    unit: '%',
    value,
    baseline: level,
    baselineLabel: 'promised',
    better: 'closer',
    ...(spread ? { difference: { value: value - level, lower: spread[0], upper: spread[1] } } : {}),
  },
  {
    measure: `raw_${level}`,
    label: 'whole',
    unit: '%',
    value: 90,
    baseline: 91,
    baselineLabel: 'own',
    better: 'closer',
  },
];

// Chicago 2016 from 2014-2015, rounded
const rivals = [
  deviance('deviance', 'Area × hour table', 181_667, [-7200, -6100]),
  deviance('deviance_null', 'One rate for every area and hour', 381_420, [-210_000, -203_000]),
  deviance('deviance_year_before', 'Same cell a year before', 400_000, [-230_000, -220_000]),
  deviance('deviance_additive', 'Additive model', 183_461, [-9000, -8000]),
];

describe('the count forecast against simpler ones', () => {
  it('stands first, then the hardest to beat', () => {
    expect(rivalsOf(rivals).map(({ name }) => name)).toEqual([
      'This forecast',
      'Area × hour table',
      'Additive model',
      'One rate for every area and hour',
      'Same cell a year before',
    ]);
  });

  it('is measured by the deviance of a single rate, which itself explains none; a rival may explain less than none', () => {
    const explained = rivalsOf(rivals).map((rival) => rival.explained);
    expect(explained[0]).toBeCloseTo(1 - 175_000 / 381_420, 12);
    expect(explained[3]).toBe(0);
    expect(explained[4]).toBeLessThan(0);
  });

  it('says by how much it is better, with the interval from small to large', () => {
    expect(rivalsOf(rivals)[1].words).toBe('ours: 3.7 % less deviance (3.4 to 4.0 %)');
  });

  it('claims nothing where the interval holds 0, says where it is worse, and where weeks are too few', () => {
    const words = (spread?: [number, number], baseline = 176_000) =>
      rivalsOf([deviance('deviance', 'Table', baseline, spread), rivals[1]])[1].words;
    expect(words([-1500, 200])).toBe('no clear difference to ours');
    expect(words([500, 1500], 174_000)).toBe('ours: 0.6 % more deviance (0.3 to 0.9 %)');
    expect(words()).toContain('too short to tell');
  });

  it('says nothing without the deviance of a single rate', () => {
    expect(rivalsOf([])).toEqual([]);
    expect(rivalsOf([rivals[0]])).toEqual([]);
  });
});

describe('the intervals', () => {
  const kept = [...pit(95, 94.9, [-0.4, 0.2]), ...pit(50, 50.3, [-0.5, 1]), ...pit(80, 80.2, [-0.3, 0.6])];

  it('are listed from narrow to wide, with the whole numbers beside what the model expects', () => {
    const coverage = coverageOf(kept);
    expect(coverage.map(({ level }) => level)).toEqual([50, 80, 95]);
    expect(coverage[1]).toEqual({
      level: 80,
      held: 80.2,
      difference: '−0.3 to +0.6 points',
      verdict: 'keeps',
      whole: 90,
      wholeExpected: 91,
    });
  });

  it('hold what they promise, or differ from it, or cannot be told, in one sentence', () => {
    expect(coverageSentence(coverageOf(kept))).toBe('The intervals hold as often as they promise.');
    const off = coverageOf([...pit(50, 46, [-5, -3]), ...pit(80, 80, [-1, 1]), ...pit(95, 92.5, [-3, -2])]);
    expect(coverageSentence(off)).toBe('The 50 % and 95 % intervals differ from the promise, by at most 4.0 points.');
    const all = coverageOf([...pit(50, 46, [-5, -3]), ...pit(80, 76, [-5, -3]), ...pit(95, 92.5, [-3, -2])]);
    expect(coverageSentence(all)).toContain('The 50 %, 80 % and 95 % intervals differ');
    expect(coverageSentence(coverageOf(pit(80, 79.2)))).toBe(
      'The intervals held within 0.8 points of what they promise; the held-out period is too short to say how much of that is chance.',
    );
    expect(coverageSentence([])).toBe('');
  });

  it('that miss by less than anybody would notice are not made much of, but the figures stand', () => {
    const coverage = coverageOf([
      ...pit(50, 49.5, [-0.8, -0.2]),
      ...pit(80, 79.6, [-0.7, -0.1]),
      ...pit(95, 95, [-1, 1]),
    ]);
    expect(coverageSentence(coverage)).toBe('The intervals nearly hold what they promise: off by at most 0.5 points.');
    expect(coverage.map(promiseWords)).toEqual([
      '0.5 points less than promised (−0.8 to −0.2 points)',
      '0.4 points less than promised (−0.7 to −0.1 points)',
      'as promised (−1.0 to +1.0 points)',
    ]);
  });

  it('of a scorecard from before the three levels show the one there is', () => {
    expect(coverageOf(pit(80, 80.2, [-0.3, 0.6])).map(({ level }) => level)).toEqual([80]);
  });

  it('keeps 7-day sums by area apart from the cells', () => {
    const ofSums = pit(80, 78.2, [-4.1, 0.9]).map((score) => ({ ...score, measure: `sum_${score.measure}` }));
    const scores = [...pit(80, 80.2, [-0.3, 0.6]), ...ofSums];
    expect(coverageOf(scores).map(({ held }) => held)).toEqual([80.2]);
    expect(weekCoverageOf(scores)).toMatchObject([{ level: 80, held: 78.2, verdict: 'keeps', whole: 90 }]);
    expect(weekCoverageOf(pit(80, 80.2))).toEqual([]);
  });
});

describe('sentences of the score', () => {
  it('say the error per cell as the scorecard names it', () => {
    const mae: Score = {
      measure: 'mae',
      label: 'Mean absolute error, crimes per area, hour, weekday and month',
      unit: 'crimes',
      value: 0.947,
      baseline: 0.981,
      baselineLabel: 'Area × hour table',
      better: 'lower',
    };
    expect(errorSentence([mae])).toBe(
      'Off by 0.947 reported crimes per area, hour, weekday and month on average; the area × hour table by 0.981.',
    );
    expect(errorSentence([])).toBe('');
  });

  it('say which way the whole period differed', () => {
    const scores = [{ ...rivals[0], measure: 'total_error' }];
    const period = (reported: number) =>
      plain(totalSentence({ scores, byArea: [{ expected: 1000, reported, standardised: 0 }] }));
    expect(period(971)).toBe('The whole period held 2.9 % fewer reported crimes than expected.');
    expect(period(1040)).toContain('4.0 % more');
    expect(period(1000)).toContain('as many');
    expect(totalSentence({ scores })).toBe('');
  });

  it('repeat the test of overdispersion where it was made, else the factor', () => {
    const tested = 'Counts vary 1.07 × as much as pure chance would (p < 0.001), so intervals are widened.';
    expect(dispersionSentence(['Short history.', tested], 1.07)).toBe(tested);
    expect(dispersionSentence([], 1.0743)).toContain('1.07 ×');
    expect(dispersionSentence([], 1)).toBe('Counts vary about as much as pure chance would.');
    expect(dispersionSentence([], undefined)).toBe('');
  });
});

describe('the label of a score in the table of all', () => {
  it('is its name, with what that means a tap away', () => {
    expect(
      partLabel('Deviance on the held-out period: how far counts lie from what was expected (0 is perfect)'),
    ).toEqual({
      name: 'Deviance on the held-out period',
      meaning: 'How far counts lie from what was expected (0 is perfect).',
    });
    expect(partLabel('Counts inside the central 80 %, ties split at random (closer to 80 is better)')).toEqual({
      name: 'Counts inside the central 80 %, ties split at random',
      meaning: 'Closer to 80 is better.',
    });
  });

  it('stays whole where it is short', () => {
    for (const label of ['Log loss', 'Share explained of the deviance that a single rate leaves (D²)']) {
      expect(partLabel(label)).toEqual({ name: label, meaning: '' });
    }
  });
});
