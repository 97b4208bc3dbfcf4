import { describe, expect, it } from 'vitest';
import {
  formatAgo,
  formatBytes,
  formatChance,
  formatCount,
  formatCrimes,
  formatDate,
  formatDateLong,
  formatFixed,
  formatName,
  formatNumber,
  formatPercent,
  formatSeconds,
  formatSpan,
  formatTicks,
  keepUnits,
} from '../../../src/lib/components/format.ts';
import { formatDifference } from '../../../src/lib/components/score.ts';
import { GLOSSARY } from '../../../src/lib/components/glossary.ts';

/** No-break spaces as plain ones, to read. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('numbers', () => {
  it('have thousands commas', () => {
    expect(formatCount(0)).toBe('0');
    expect(formatCount(999)).toBe('999');
    expect(formatCount(268813)).toBe('268,813');
    expect(formatCount(1e9)).toBe('1,000,000,000');
  });

  it('of crimes know one from many', () => {
    expect([0, 1, 268_813].map(formatCrimes)).toEqual([
      '0 reported crimes',
      '1 reported crime',
      '268,813 reported crimes',
    ]);
  });

  it('have a true minus, and none before a nought', () => {
    expect(formatFixed(-1234.5, 1)).toBe('−1,234.5');
    expect(formatFixed(-0.04, 1)).toBe('0.0');
  });

  it('keep about three figures, small or large', () => {
    expect([0.0123, 1.234, 12.34, 123.4, 12345].map((value) => formatNumber(value))).toEqual([
      '0.0123',
      '1.23',
      '12.3',
      '123',
      '12,345',
    ]);
    expect(formatNumber(0)).toBe('0');
  });

  it('are a dash where there is none', () => {
    expect([formatCount(NaN), formatNumber(Infinity), formatPercent(NaN)]).toEqual(['–', '–', '–']);
  });

  it('as shares are percentages, with a decimal where they are small', () => {
    expect([0.264, 0.031, 0, 1].map((share) => plain(formatPercent(share)))).toEqual(['26 %', '3.1 %', '0 %', '100 %']);
  });

  it('as chances are never certain', () => {
    const chances = [0, 0.004, 0.01, 0.264, 0.99, 0.997, 1].map((chance) => plain(formatChance(chance)));
    expect(chances).toEqual(['under 1 %', 'under 1 %', '1 %', '26 %', '99 %', 'over 99 %', 'over 99 %']);
    expect(formatChance(NaN)).toBe('–');
  });

  it('as differences have signs; of percentages they are points, finer where one decimal would read 0.0', () => {
    expect(formatDifference(0.31, 1.24, '%')).toBe('+0.3 to +1.2 points');
    expect(formatDifference(0.011, 0.031, '%')).toBe('+0.01 to +0.03 points');
    expect(formatDifference(-0.02, 0.4, '%')).toBe('−0.02 to +0.40 points');
    expect(formatDifference(-0.0521, 0.01, 'nats')).toBe('−0.052 to +0.010');
    expect(formatDifference(NaN, 0.01, '%')).toBe('–');
  });

  it('on an axis have as many decimals as they need to differ', () => {
    expect(formatTicks([0, 2000, 4000])).toEqual(['0', '2,000', '4,000']);
    expect(formatTicks([0, 0.5, 1])).toEqual(['0.0', '0.5', '1.0']);
    expect(formatTicks([0, 0.05, 0.1])).toEqual(['0.00', '0.05', '0.10']);
    expect(formatTicks([0])).toEqual(['0']);
  });

  it('stay on one line with their unit', () => {
    expect(keepUnits('the top 5 % of 250 m cells')).toBe('the top 5\u00a0% of 250\u00a0m cells');
    expect(keepUnits('3 months, 2 hot spots')).toBe('3 months, 2 hot spots');
  });

  it('as sizes and durations have a unit that fits', () => {
    expect([640, 12_300, 6_120_000, 64_000_000, 2.1e9].map((bytes) => plain(formatBytes(bytes)))).toEqual([
      '640 B',
      '12 kB',
      '6.1 MB',
      '64 MB',
      '2.1 GB',
    ]);
    expect([0.42, 12.3, 119.7, 185].map((seconds) => plain(formatSeconds(seconds)))).toEqual([
      '0.4 s',
      '12 s',
      '2 min 0 s',
      '3 min 5 s',
    ]);
  });
});

describe('dates', () => {
  it('are written day month year', () => {
    expect(plain(formatDate('2016-12-31'))).toBe('31 Dec 2016');
    expect(formatDateLong('2016-02-29')).toBe('29 February 2016');
    expect(formatDate('soon')).toBe('soon');
  });

  it('as a span name the year once where they can', () => {
    expect(plain(formatSpan('2016-01-01', '2016-12-31'))).toBe('1 Jan – 31 Dec 2016');
    expect(plain(formatSpan('2014-01-01', '2016-12-31'))).toBe('1 Jan 2014 – 31 Dec 2016');
    expect(plain(formatSpan('2016-05-04', '2016-05-04'))).toBe('4 May 2016');
  });

  it('of a moment ago are words, also where the clock was set back', () => {
    const now = 1_000_000_000;
    const ago = (seconds: number) => formatAgo(now - seconds * 1000, now);
    expect([-5, 20, 125, 3 * 3600, 72 * 3600].map(ago)).toEqual([
      'just now',
      'just now',
      '2 min ago',
      '3 h ago',
      '3 days ago',
    ]);
  });
});

describe('words', () => {
  it('in capitals are softened, others stay', () => {
    expect(formatName('MOTOR VEHICLE THEFT')).toBe('Motor vehicle theft');
    expect(formatName('Theft from auto')).toBe('Theft from auto');
    expect(formatName('')).toBe('');
  });

  it('of the glossary never call a place safe, and end as sentences', () => {
    for (const text of Object.values(GLOSSARY)) {
      expect(text).not.toMatch(/\b(un)?safe/i);
      expect(text).toMatch(/\.$/);
    }
  });
});
