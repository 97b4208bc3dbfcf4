import { describe, expect, it } from 'vitest';
import { dayOf } from '#lib/core/table/calendar.ts';
import { crimesPerHour, monthsOfMonthOnly, wholeWeeks } from '../../../src/routes/dashboard/record-series.ts';

// 1 January 2020 is a Wednesday
const MONDAY = dayOf(2019, 12, 30);
const span = (lastDay: number, missingMonths: number[] = []) => ({
  firstDay: dayOf(2020, 1, 1),
  lastDay,
  missingMonths,
});

describe('records over time', () => {
  it('leave out weeks cut short at either end', () => {
    const overview = { firstWeekDay: MONDAY, perWeek: Uint32Array.of(3, 7, 8, 1) };
    expect(wholeWeeks(overview, span(dayOf(2020, 1, 21)))).toEqual([
      { start: '2020-01-06', count: 7 },
      { start: '2020-01-13', count: 8 },
    ]);
    expect(wholeWeeks(overview, span(dayOf(2020, 1, 26)))).toHaveLength(3);
  });

  it('have a gap in weeks that touch a month without any record', () => {
    const overview = { firstWeekDay: MONDAY, perWeek: new Uint32Array(14).fill(5) };
    const weeks = wholeWeeks(overview, span(dayOf(2020, 3, 31), [2020 * 12 + 1]));
    const gaps = weeks.filter((week) => Number.isNaN(week.count)).map((week) => week.start);
    expect(gaps).toEqual(['2020-01-27', '2020-02-03', '2020-02-10', '2020-02-17', '2020-02-24']);
  });

  it('of months alone are a point a month, with a gap where a month has none', () => {
    const perWeek = new Uint32Array(14);
    perWeek[0] = 40;
    // 1 March 2020 is the Sunday of the week of 24 February
    perWeek[8] = 60;
    expect(monthsOfMonthOnly({ firstWeekDay: MONDAY, perWeek }, span(dayOf(2020, 3, 31), [2020 * 12 + 1]))).toEqual([
      { start: '2020-01-01', count: 40 },
      { start: '2020-02-01', count: NaN },
      { start: '2020-03-01', count: 60 },
    ]);
  });

  it("by the hour are means over each weekday's own days", () => {
    const hourByWeekday = new Uint32Array(7 * 24);
    hourByWeekday[2 * 24 + 5] = 4;
    hourByWeekday[0 * 24 + 5] = 4;
    // eight days: two Wednesdays, one Monday
    const perHour = crimesPerHour({ hourByWeekday }, span(dayOf(2020, 1, 8)));
    expect(perHour[2 * 24 + 5]).toBe(2);
    expect(perHour[5]).toBe(4);
  });
});
