import { describe, expect, it } from 'vitest';
import { buildPanel, collapsePanel, observedCells, panelCell, totalExposure } from '#lib/core/glm/panel/panel.ts';
import { blockCrimes, timeBlocks } from '#lib/core/glm/panel/time-blocks.ts';
import { dayOf, weekdayOf } from '#lib/core/table/calendar.ts';
import { MISSING } from '#lib/core/table/incident-table.ts';
import { spanOf } from '#lib/core/table/periods.ts';
import { hideTimes } from '../../../../support/synthetic-table.ts';
import { crime, incidents } from '../incidents.ts';

describe('the count panel', () => {
  it('gives a leap February the hours that it has', () => {
    const panel = buildPanel(incidents([]), { firstDay: dayOf(2016, 2, 1), lastDay: dayOf(2016, 2, 29) });
    // 2016-02-29 is a Monday: five Mondays, four of every other day
    expect([...panel.exposure]).toEqual([5, 4, 4, 4, 4, 4, 4]);
  });

  it('gives a partial month only the days inside the period', () => {
    // Thursday 2015-01-29 to Monday 2015-02-02
    const panel = buildPanel(incidents([]), { firstDay: dayOf(2015, 1, 29), lastDay: dayOf(2015, 2, 2) });
    expect([...panel.monthIndex]).toEqual([2015 * 12, 2015 * 12 + 1]);
    expect([...panel.exposure]).toEqual([0, 0, 0, 1, 1, 1, 0, 1, 0, 0, 0, 0, 0, 1]);
    expect(observedCells(panel)).toBe(5 * 24 * 2);
    expect(totalExposure(panel)).toBe(5 * 24 * 2);
  });

  it('puts each crime into its area, hour, weekday and month, and leaves the other cells at zero', () => {
    const table = incidents([crime(2015, 3, 4, 23, 1), crime(2015, 3, 11, 23, 1), crime(2015, 4, 1, 0, 0)]);
    const panel = buildPanel(table, { firstDay: dayOf(2015, 3, 1), lastDay: dayOf(2015, 4, 30) });
    expect(panel.counts[panelCell(panel, 1, 23, 0, 2)]).toBe(2);
    expect(panel.counts[panelCell(panel, 0, 0, 1, 2)]).toBe(1);
    expect(panel.counts.reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(panel.crimes).toBe(3);
  });

  it('takes a month without any record as a gap, not as a month without crime', () => {
    const table = incidents([crime(2018, 6, 30, 1, 0), crime(2018, 8, 1, 1, 0)]);
    const span = spanOf(table);
    const panel = buildPanel(table, span, { missingMonths: span.missingMonths });
    expect([...panel.monthIndex]).toEqual([2018 * 12 + 5, 2018 * 12 + 7]);
    expect(totalExposure(panel)).toBe(2 * 24 * 2);
  });

  it('counts the records without an area instead of hiding them', () => {
    const panel = buildPanel(incidents([crime(2015, 3, 4, 5, MISSING), crime(2015, 3, 4, 5, 0)]), {
      firstDay: dayOf(2015, 3, 1),
      lastDay: dayOf(2015, 3, 31),
    });
    expect([panel.crimes, panel.withoutArea]).toEqual([1, 1]);
  });

  it('puts a record without a time of day into no hour, midnight included, and counts it once', () => {
    const crimes = [
      crime(2015, 3, 4, 0, 0),
      crime(2015, 3, 4, 5, 1),
      crime(2015, 3, 4, 9, MISSING),
      crime(2015, 3, 5, 9, 0),
    ];
    const table = hideTimes(incidents(crimes), (row) => row > 0 && row < 3);
    const march = { firstDay: dayOf(2015, 3, 1), lastDay: dayOf(2015, 3, 31) };
    const panel = buildPanel(table, march);
    expect([panel.crimes, panel.withoutArea, panel.withoutTime]).toEqual([2, 0, 2]);
    const atMidnight = panelCell(panel, 0, 0, 0, weekdayOf(dayOf(2015, 3, 4)));
    expect(panel.counts[atMidnight]).toBe(1);
    expect(panel.counts.reduce((sum, n) => sum + n, 0)).toBe(2);
    const byWeek = blockCrimes(timeBlocks(table, panel, march));
    expect(byWeek.reduce((sum, n) => sum + n, 0)).toBe(panel.crimes);
  });

  it('leaves out records before and after the period', () => {
    const table = incidents([crime(2015, 2, 28, 23, 0), crime(2015, 3, 1, 0, 0), crime(2015, 4, 1, 0, 0)]);
    const panel = buildPanel(table, { firstDay: dayOf(2015, 3, 1), lastDay: dayOf(2015, 3, 31) });
    expect(panel.crimes).toBe(1);
  });

  it('loses no crime when months are summed', () => {
    const table = incidents([crime(2015, 3, 4, 23, 1), crime(2015, 4, 8, 23, 1), crime(2015, 4, 1, 0, 0)]);
    const collapsed = collapsePanel(buildPanel(table, { firstDay: dayOf(2015, 3, 1), lastDay: dayOf(2015, 4, 30) }));
    // March; 1 April; other days of April
    expect([...collapsed.calendar.month]).toEqual([2015 * 12 + 2, 2015 * 12 + 2, 2015 * 12 + 3, 2015 * 12 + 3]);
    expect([...collapsed.stepCounts.subarray(23 * 4)]).toEqual([0, 1, 0, 1]);
    expect([...collapsed.stepCounts.subarray(0, 4)]).toEqual([0, 0, 1, 0]);
    expect(collapsed.weekCounts[(1 * 24 + 23) * 7 + 2]).toBe(2);
  });

  it('refuses records that hold no hours', () => {
    const period = { firstDay: dayOf(2015, 3, 1), lastDay: dayOf(2015, 3, 31) };
    expect(() => buildPanel({ ...incidents([]), timeResolution: 'month' }, period)).toThrow('"month"');
  });
});
