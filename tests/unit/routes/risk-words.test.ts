import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Score } from '#lib/core/records/model-record.ts';
import MonthBars from '../../../src/lib/components/charts/MonthBars.svelte';
import { levelOfMonth, monthsSummary, type MonthBar } from '../../../src/lib/components/charts/month-bars.ts';
import { horizonsOf, horizonText, pairText, verdictText } from '../../../src/routes/dashboard/risk/risk-report.ts';
import {
  aheadText,
  hoursWords,
  monthsText,
  oftenText,
  rangeText,
  rateText,
  trendText,
  whenText,
} from '../../../src/routes/risk/risk-words.ts';

const month = (year: number, name: number): number => year * 12 + name - 1;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the time that is graded', () => {
  const ahead = {
    first: month(2017, 8),
    last: month(2017, 8),
    nearest: 8,
    farthest: 8,
    dataEnd: month(2016, 12),
    extrapolated: false,
  };

  it('is a month, a kind of day and hours', () => {
    expect(whenText({ ahead, when: { part: 5, dayKind: 1, month: 8 } }, 6)).toBe(
      'August 2017, weekends, 20:00 to 24:00',
    );
    expect(whenText({ ahead, when: { month: 8 } }, 6)).toBe('August 2017');
    expect(hoursWords({ part: 0 }, 4)).toEqual(['00:00 to 06:00']);
  });

  it('names a year once where both ends lie in it', () => {
    expect(monthsText(month(2017, 1), month(2017, 12))).toBe('January to December 2017');
    expect(monthsText(month(2017, 3), month(2018, 2))).toBe('March 2017 to February 2018');
  });

  it('says how far ahead it lies', () => {
    expect(aheadText(ahead)).toBe('8 months ahead of the data, which ends with December 2016');
    expect(aheadText({ ...ahead, nearest: 1, farthest: 1 })).toMatch(/^1 month ahead/);
    expect(aheadText({ ...ahead, nearest: 1, farthest: 12 })).toMatch(/^1 to 12 months ahead/);
  });
});

describe('rates', () => {
  it('have the figures that people compare', () => {
    expect([1255.4, 98.76, 0.5, 0.0303, 0].map(rateText)).toEqual(['1,255', '98.8', '0.500', '0.030', '0']);
  });

  it('of the levels leave no number out and none in two', () => {
    const cuts = [118, 288] as const;
    expect(rangeText('LOW', cuts)).toBe('up to 118');
    expect(rangeText('MEDIUM', cuts)).toBe('over 118, up to 288');
    expect(rangeText('HIGH', cuts)).toBe('over 288');
  });

  it('under one an hour are said as one in so many hours', () => {
    expect(oftenText([0.01, 0.03])).toBe(' (one in 100 and one in 33 such hours)');
    expect(oftenText([0.2, 3])).toBe('');
    expect(oftenText([0, 0.1])).toBe('');
  });

  it('that change have a sign, and a dash where there is nothing to compare with', () => {
    expect(plain(trendText(0.123))).toBe('+12 %');
    expect(plain(trendText(-0.045))).toBe('−4.5 %');
    expect(trendText(undefined)).toBe('–');
  });
});

describe('the months of an area', () => {
  const months: MonthBar[] = [
    { start: '2016-01-01', crimes: 10, cutPoints: [10, 20] },
    { start: '2016-02-01', crimes: NaN },
    { start: '2016-03-01', crimes: 21, cutPoints: [10, 20], partial: true },
    { start: '2016-04-01', crimes: 15, cutPoints: [10, 20] },
  ];

  it('have levels by their own cut points: at the cut is below it, a gap has none', () => {
    expect(months.map(levelOfMonth)).toEqual(['LOW', undefined, 'HIGH', 'MEDIUM']);
  });

  it('are told in words, with the gap', () => {
    expect(plain(monthsSummary(months))).toBe(
      '3 months from Jan 2016; most in Mar 2016 with 21, fewest in Jan 2016 with 10, 15 in the last. One month holds no records.',
    );
  });

  it('stand in a table for who cannot see the bars', () => {
    const words = render(MonthBars, { props: { months } })
      .body.replace(/<[^>]*>/g, ' ')
      .replace(/\u00a0/g, ' ')
      .replace(/\s+/g, ' ');
    expect(words).toContain('Feb 2016 no records – – –');
    expect(words).toContain('Mar 2016 21 (a part of the month) 10 20 HIGH');
  });
});

describe('the report of the held-out score', () => {
  const score = (measure: string, value: number, baseline: number, unit: Score['unit']): Score => ({
    measure,
    label: measure,
    unit,
    value,
    baseline,
    baselineLabel: 'level of the last 12 months',
    better: measure.startsWith('log_loss') ? 'lower' : 'higher',
    difference: { value: value - baseline, lower: -0.2, upper: -0.1 },
  });

  it('has a line for each horizon, the nearest first, and leaves out what is no score of levels', () => {
    const horizons = horizonsOf([
      score('log_loss', 0.4, 0.55, 'nats'),
      score('accuracy', 81.8, 81.1, '%'),
      score('log_loss_12', 0.42, 0.57, 'nats'),
      score('log_loss_3', 0.41, 0.56, 'nats'),
      score('accuracy_km2', 79, 78, '%'),
      score('something_else_6', 1, 2, 'ratio'),
    ]);
    expect(horizons.map((horizon) => horizonText(horizon, 1))).toEqual([
      '1 month ahead',
      '3 months ahead',
      '12 months ahead',
      '1 month ahead, per km²',
    ]);
    expect(horizonText(horizons[0], 3)).toBe('next 3 months');
    expect(plain(pairText(horizons[0].scores.accuracy))).toBe('81.8 % · 81.1 %');
    expect(pairText(horizons[1].scores.accuracy)).toBe('–');
    expect(verdictText(horizons[0])).toBe('better');
  });
});
