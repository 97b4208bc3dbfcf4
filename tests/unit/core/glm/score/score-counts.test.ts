import { describe, expect, it } from 'vitest';
import { countScoreList, countSentence, countsScorecard } from '#lib/core/glm/score/counts-scorecard.ts';
import { expectedFromAreaHour, expectedFromMeanRate } from '#lib/core/glm/panel/baselines.ts';
import { nb1Quantile } from '#lib/core/glm/uncertainty/nb1.ts';
import { buildPanel } from '#lib/core/glm/panel/panel.ts';
import { scoreCounts } from '#lib/core/glm/score/score-counts.ts';
import { blockCrimes, blockDeviances, blockTotals, timeBlocks } from '#lib/core/glm/panel/time-blocks.ts';
import { countCoverage } from '#lib/core/metrics/count-coverage.ts';
import { pearsonChiSquared, poissonDeviance } from '#lib/core/metrics/poisson-deviance.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { MISSING } from '#lib/core/table/incident-table.ts';
import { crime, incidents } from '../incidents.ts';

const random = createRandom(2);
const table = incidents([
  ...Array.from({ length: 3000 }, () =>
    crime(2015, 1 + random.below(9), 1 + random.below(28), Math.floor(24 * random.next() ** 2), random.below(2)),
  ),
  crime(2015, 9, 3, 4, MISSING),
]);
const trainPeriod = { firstDay: dayOf(2015, 1, 1), lastDay: dayOf(2015, 6, 30) };
const testPeriod = { firstDay: dayOf(2015, 7, 1), lastDay: dayOf(2015, 9, 25) };
const FROM_TO = { from: '2015-01-01', to: '2015-09-25', rows: 3000 };
const train = buildPanel(table, trainPeriod);
const test = buildPanel(table, testPeriod, { missingMonths: [2015 * 12 + 7] });

describe('scores of counts', () => {
  it('finds no difference between the area × hour table and itself, and claims none', () => {
    const expected = expectedFromAreaHour(train, test);
    const scores = scoreCounts(table, train, test, testPeriod, expected, 1, createRandom(1));
    const none = { value: 0, lower: 0, upper: 0 };
    expect(scores.differences).toMatchObject({ deviance: none, explained: none, totalError: none });
    expect(scores.yearBefore).toBeUndefined();
    expect(countSentence(scores)).toContain('no better and no worse');
  });

  it('adds deviances, expected counts and crimes of the weeks up to those of the panel', () => {
    const expected = expectedFromAreaHour(train, test);
    const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
    const blocks = timeBlocks(table, test, testPeriod);
    expect(sum(blockDeviances(test, blocks, expected))).toBeCloseTo(poissonDeviance(test.counts, expected), 8);
    expect(sum(blockTotals(test, blocks, expected))).toBeCloseTo(sum(expected), 8);
    expect(sum(blockCrimes(blocks))).toBe(test.crimes);
    // thirteen weeks, of which three lie wholly in August, a gap: they say nothing
    expect(blocks.count).toBe(10);
  });

  it('states every difference as model less baseline, with the difference of the two figures as its value', () => {
    const expected = expectedFromMeanRate(train, test);
    const scores = scoreCounts(table, train, test, testPeriod, expected, 1.2, createRandom(9));
    for (const score of countScoreList(scores)) {
      if (score.unit === 'crimes' || score.better === 'closer') {
        // two held-out months, and these are figures of months
        expect(score).not.toHaveProperty('difference');
        continue;
      }
      const { value, lower, upper } = score.difference!;
      expect(value).toBeCloseTo(score.value - score.baseline, 8);
      expect(lower).toBeLessThanOrEqual(value);
      expect(upper).toBeGreaterThanOrEqual(value);
    }
  });

  it('has intervals of figures of months from eight months on', () => {
    const long = { firstDay: dayOf(2015, 1, 1), lastDay: dayOf(2015, 9, 28) };
    const panel = buildPanel(table, long);
    const scores = scoreCounts(table, train, panel, long, expectedFromAreaHour(train, panel), 1, createRandom(9));
    const ofMonths = countScoreList(scores).filter((score) => score.unit === 'crimes' || score.better === 'closer');
    expect(ofMonths.map((score) => score.measure)).toEqual([
      'mae',
      ...['pit_50', 'raw_50', 'pit_80', 'raw_80', 'pit_95', 'raw_95'],
    ]);
    for (const { value, baseline, difference } of ofMonths) expect(difference!.value).toBeCloseTo(value - baseline, 8);
  });

  it('names every rival, the additive model only where it was fitted, and tells them apart', () => {
    const expected = expectedFromAreaHour(train, test);
    const measures = (list: ReturnType<typeof countScoreList>): string[] => list.map((score) => score.measure);
    const alone = scoreCounts(table, train, test, testPeriod, expected, 1, createRandom(1));
    expect(measures(countScoreList(alone))).toEqual([
      ...['deviance', 'deviance_null', 'd2', 'mae'],
      ...['pit_50', 'raw_50', 'pit_80', 'raw_80', 'pit_95', 'raw_95', 'total_error'],
    ]);
    const beside = scoreCounts(table, train, test, testPeriod, expected, 1, createRandom(1), () =>
      expectedFromMeanRate(train, test),
    );
    const additive = countScoreList(beside).find((score) => score.measure === 'deviance_additive')!;
    expect(additive.baselineLabel).toBe('Additive model: area, hour, weekday and month, each alone');
    expect(additive.baseline).toBe(beside.meanRate.deviance);
    expect(additive.difference).toMatchObject({
      value: expect.closeTo(additive.value - additive.baseline, 8) as number,
    });
    // the same cell a year before needs training months of the same name
    const yearLater = { firstDay: dayOf(2016, 1, 1), lastDay: dayOf(2016, 3, 31) };
    const later = incidents(
      Array.from({ length: 300 }, (_, i) => crime(2016, 1 + (i % 3), 1 + (i % 28), i % 24, i % 2)),
    );
    const panel = buildPanel(later, yearLater);
    const scores = scoreCounts(later, train, panel, yearLater, expectedFromAreaHour(train, panel), 1, createRandom(1));
    expect(measures(countScoreList(scores))).toContain('deviance_year_before');
  });

  it('carries calibration and residuals whose sums are those of the period', () => {
    const expected = expectedFromAreaHour(train, test);
    const scores = scoreCounts(table, train, test, testPeriod, expected, 1.1, createRandom(1));
    const card = countsScorecard(scores, FROM_TO, FROM_TO, []);
    const cells = expected.filter((mean) => mean > 0).length;
    expect(card.calibration!.reduce((sum, group) => sum + group.cells, 0)).toBe(cells);
    expect(card.byArea!.reduce((sum, area) => sum + area.reported, 0)).toBe(test.crimes);
    expect(card.byArea!.reduce((sum, area) => sum + area.expected, 0)).toBeCloseTo(scores.model.total, 8);
  });

  it('says that a forecast worse than a single rate explains none, not a share below 0', () => {
    const backwards = expectedFromAreaHour(train, test).map((mean) => (mean > 0 ? 1 / mean : 0));
    const scores = scoreCounts(table, train, test, testPeriod, backwards, 1, createRandom(1));
    expect(scores.explained).toBeLessThan(0);
    expect(countSentence(scores)).toMatch(/^Explains none of the deviance of a single rate; .* more deviance/);
  });

  it('says that a held-out period of seven weeks is too short to tell', () => {
    const short = { firstDay: dayOf(2015, 7, 1), lastDay: dayOf(2015, 8, 18) };
    const panel = buildPanel(table, short);
    const scores = scoreCounts(table, train, panel, short, expectedFromMeanRate(train, panel), 1, createRandom(9));
    for (const score of countScoreList(scores)) expect(score).not.toHaveProperty('difference');
    expect(countSentence(scores)).toContain('too short to tell');
  });

  it('gives the same scores for the same seed', () => {
    const expected = expectedFromMeanRate(train, test);
    const run = () => scoreCounts(table, train, test, testPeriod, expected, 1.2, createRandom(9));
    expect(run()).toEqual(run());
    expect(run().explained).toBe(0);
    expect(countSentence(run())).toContain('more deviance');
  });
});

describe('Poisson deviance', () => {
  it('is 0 for counts hit exactly and counts 0 log 0 as 0', () => {
    expect(poissonDeviance([3, 1], [3, 1])).toBe(0);
    expect(poissonDeviance([0], [2])).toBe(4);
    expect(poissonDeviance([2], [1])).toBeCloseTo(2 * (2 * Math.log(2) - 1), 14);
    expect(poissonDeviance([], [])).toBe(0);
  });

  it('ignores cells without exposure', () => {
    expect(poissonDeviance([0, 1], [0, 1])).toBe(0);
    expect(pearsonChiSquared([0, 3], [0, 1])).toBe(4);
  });

  it('refuses lists of different length', () => {
    expect(() => poissonDeviance([1, 2], [1])).toThrow('expected 2 expected counts, got 1');
  });
});

describe('coverage of counts', () => {
  /** Poisson counts by inversion. */
  function drawCounts(mean: number, cells: number): Uint32Array {
    const source = createRandom(3);
    return Uint32Array.from({ length: cells }, () => {
      let count = 0;
      for (let product = source.next(); product > Math.exp(-mean); product *= source.next()) count++;
      return count;
    });
  }

  it('is 80 % for a correct model on small counts, where the raw interval covers far more', () => {
    const cells = 40_000;
    const [coverage] = countCoverage(
      drawCounts(0.4, cells),
      new Float64Array(cells).fill(0.4),
      1,
      [0.8],
      createRandom(4),
    );
    expect(Math.abs(coverage.pit - 0.8)).toBeLessThan(0.01);
    expect(Math.abs(coverage.raw - coverage.expectedRaw)).toBeLessThan(0.01);
    // P(Y ≤ 1) at mean 0.4
    expect(coverage.expectedRaw).toBeCloseTo(1.4 * Math.exp(-0.4), 10);
  });

  it('is 50, 80 and 95 % at once for a correct model of varied counts, and a wider interval holds more', () => {
    const source = createRandom(12);
    const expected = Float64Array.from({ length: 30_000 }, () => 6 * source.next() ** 3 + 0.05);
    const counts = Uint32Array.from(expected, (mean) => nb1Quantile(mean, 1.4, source.next()));
    const levels = [0.5, 0.8, 0.95];
    const coverages = countCoverage(counts, expected, 1.4, levels, createRandom(4));
    coverages.forEach(({ level, pit, raw, expectedRaw }, i) => {
      expect(level).toBe(levels[i]);
      // three standard errors of 30,000 cells are below 0.009
      expect(Math.abs(pit - level)).toBeLessThan(0.009);
      expect(Math.abs(raw - expectedRaw)).toBeLessThan(0.009);
      expect(expectedRaw).toBeGreaterThan(level);
      if (i > 0) expect(raw).toBeGreaterThan(coverages[i - 1].raw);
    });
    // the same draw decides at every level: one level alone gives the same figures
    expect(countCoverage(counts, expected, 1.4, [0.8], createRandom(4))[0]).toEqual(coverages[1]);
  });

  it('finds intervals of Poisson counts too narrow where counts vary twice as much', () => {
    const source = createRandom(12);
    const expected = new Float64Array(10_000).fill(5);
    const counts = Uint32Array.from(expected, (mean) => nb1Quantile(mean, 2, source.next()));
    for (const { level, pit } of countCoverage(counts, expected, 1, [0.5, 0.8, 0.95], createRandom(4))) {
      expect(pit).toBeLessThan(level - 0.05);
    }
  });

  it('adds up block by block', () => {
    const means = new Float64Array(1000).fill(0.7);
    const blocks = { count: 4, of: (cell: number) => cell % 4 };
    const [{ byBlock, pit }] = countCoverage(drawCounts(0.7, 1000), means, 1, [0.8], createRandom(4), blocks);
    expect([...byBlock.cells]).toEqual([250, 250, 250, 250]);
    expect(byBlock.pit.reduce((sum, inside) => sum + inside, 0) / 1000).toBeCloseTo(pit, 12);
  });

  it('tells a model whose mean is half of the truth', () => {
    const cells = 10_000;
    const [coverage] = countCoverage(drawCounts(4, cells), new Float64Array(cells).fill(2), 1, [0.8], createRandom(4));
    expect(coverage.pit).toBeLessThan(0.6);
    expect(coverage.raw).toBeLessThan(coverage.expectedRaw - 0.2);
  });

  it('skips cells without exposure', () => {
    const [coverage] = countCoverage([0, 0, 1], [0, 0, 1], 1, [0.8], createRandom(1));
    expect([...coverage.byBlock.cells]).toEqual([1]);
  });
});
