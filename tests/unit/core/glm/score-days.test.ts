import { describe, expect, it } from 'vitest';
import { expectedFromAreaHour, expectedFromMeanRate } from '#lib/core/glm/panel/baselines.ts';
import { countScoreList, countSentence } from '#lib/core/glm/score/counts-scorecard.ts';
import { buildPanel, type CountResolution } from '#lib/core/glm/panel/panel.ts';
import { scoreCounts, type CountScores } from '#lib/core/glm/score/score-counts.ts';
import { createRandom } from '#lib/core/random/random.ts';
import type { Score } from '#lib/core/records/model-record.ts';
import { dateOf, dayOf, firstDayOfMonth } from '#lib/core/table/calendar.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { crime, incidents } from './incidents.ts';

const random = createRandom(3);
const FIRST = dayOf(2014, 1, 1);
const TRAIN = { firstDay: FIRST, lastDay: dayOf(2015, 12, 31) };
const TEST = { firstDay: dayOf(2016, 1, 1), lastDay: dayOf(2016, 12, 31) };
/** Three years, the second area three times as busy, days without hours. */
const days: IncidentTable = {
  ...incidents(
    Array.from({ length: 6000 }, () => {
      const { year, month, day } = dateOf(FIRST + random.below(TEST.lastDay - FIRST + 1));
      return crime(year, month, day, 0, random.below(4) === 0 ? 0 : 1);
    }),
    2,
  ),
  timeResolution: 'day',
};
/** The same, stamped with the first of the month as records of months are. */
const months: IncidentTable = {
  ...days,
  minutes: days.minutes.map((minute) => {
    const { year, month } = dateOf(Math.floor(minute / 1440));
    return firstDayOfMonth(year * 12 + month - 1) * 1440;
  }),
  timeResolution: 'month',
};

function scored(table: IncidentTable, resolution: CountResolution): CountScores {
  const [train, test] = [TRAIN, TEST].map((period) => buildPanel(table, period, { resolution }));
  const expected = expectedFromAreaHour(train, test);
  return scoreCounts(table, train, test, TEST, expected, 1, createRandom(5), () => expectedFromMeanRate(train, test));
}

const scoreOf = (scores: CountScores, measure: string): Score =>
  countScoreList(scores).find((score) => score.measure === measure)!;

describe.each([
  ['days', days, 'day', 'area, weekday and month'],
  ['months', months, 'month', 'area and month'],
] as const)('scores of a forecast of %s', (_, table, resolution, factors) => {
  const scores = scored(table, resolution);

  it('name what a cell is, and no hours', () => {
    expect(scoreOf(scores, 'mae').label).toBe(`Mean absolute error, crimes per ${factors}`);
    expect(scoreOf(scores, 'deviance').baselineLabel).toBe('Mean of each area');
    expect(scoreOf(scores, 'deviance_null').baselineLabel).toBe('One rate for every area and day');
    expect(scoreOf(scores, 'deviance_year_before').baselineLabel).toBe(`Same ${factors} a year before`);
    expect(countSentence(scores)).toMatch(/; on these records no better and no worse than the mean of each area\.$/);
    for (const { label, baselineLabel } of countScoreList(scores)) {
      expect(`${label} ${baselineLabel}`.toLowerCase()).not.toContain('hour');
    }
  });

  it('have differences that are those of the figures, from weeks or from twelve months', () => {
    for (const measure of ['deviance', 'deviance_null', 'deviance_year_before', 'deviance_additive', 'd2', 'mae']) {
      const { value, baseline, difference } = scoreOf(scores, measure);
      expect(difference!.value, measure).toBeCloseTo(value - baseline, 6);
    }
    // the areas differ, so one rate for both is worse beyond doubt
    expect(scoreOf(scores, 'deviance_null').difference!.upper).toBeLessThan(0);
  });

  it('count every crime and both areas', () => {
    const reported = scores.byArea.map((area) => area.reported);
    expect(reported[0] + reported[1]).toBe(scores.crimes);
    expect(reported[1]).toBeGreaterThan(2 * reported[0]);
    const inGroups = scores.calibration.reduce((sum, { cells, reported: mean }) => sum + cells * mean, 0);
    expect(inGroups).toBeCloseTo(scores.crimes, 6);
  });
});
