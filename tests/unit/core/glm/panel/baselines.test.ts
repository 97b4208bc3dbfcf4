import { describe, expect, it } from 'vitest';
import {
  areaHourRates,
  expectedFromMeanRate,
  expectedFromYearBefore,
  meanRate,
} from '#lib/core/glm/panel/baselines.ts';
import { buildPanel, panelCell } from '#lib/core/glm/panel/panel.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { crime, incidents } from '../incidents.ts';

const table = incidents([crime(2015, 3, 2, 5, 0), crime(2015, 3, 9, 5, 0), crime(2015, 7, 1, 8, 1)]);
const train = buildPanel(table, { firstDay: dayOf(2015, 1, 1), lastDay: dayOf(2015, 12, 31) });

describe('naive forecasts', () => {
  it('shrinks the area × hour mean by half a crime towards the overall rate', () => {
    const overall = 3 / (365 * 24 * 2);
    expect(meanRate(train)).toBeCloseTo(overall, 15);
    expect(areaHourRates(train)[5]).toBeCloseTo(2.5 / (365 + 0.5 / overall), 15);
    expect(areaHourRates(train)[6]).toBeCloseTo(0.5 / (365 + 0.5 / overall), 15);
  });

  it('forecasts a cell by the same cell a year before', () => {
    const test = buildPanel(table, { firstDay: dayOf(2016, 3, 1), lastDay: dayOf(2016, 3, 31) });
    const expected = expectedFromYearBefore(train, test)!;
    // four Mondays in March 2016, five in March 2015
    expect(expected[panelCell(test, 0, 5, 0, 0)]).toBeCloseTo((4 * 2.5) / (5 + 0.5 / meanRate(train)), 12);
  });

  it('has no year before where training lacks that month', () => {
    const short = buildPanel(table, { firstDay: dayOf(2015, 1, 1), lastDay: dayOf(2015, 9, 30) });
    const test = buildPanel(table, { firstDay: dayOf(2015, 10, 1), lastDay: dayOf(2015, 12, 31) });
    expect(expectedFromYearBefore(short, test)).toBeUndefined();
  });

  it('looks back two years where the test period is longer than one', () => {
    const test = buildPanel(table, { firstDay: dayOf(2016, 1, 1), lastDay: dayOf(2017, 12, 31) });
    const expected = expectedFromYearBefore(train, test)!;
    const [march2016, march2017] = [2, 14].map((step) => expected[panelCell(test, 0, 5, step, 0)]);
    expect(march2017).toBeCloseTo(march2016, 12);
  });

  it('expects as many crimes as the exposure times the mean rate', () => {
    const test = buildPanel(table, { firstDay: dayOf(2016, 2, 1), lastDay: dayOf(2016, 2, 29) });
    const sum = expectedFromMeanRate(train, test).reduce((total, value) => total + value, 0);
    expect(sum).toBeCloseTo(meanRate(train) * 29 * 24 * 2, 12);
  });
});
