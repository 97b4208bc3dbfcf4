import { describe, expect, test } from 'vitest';
import { dateOf, dayOf, daysInMonth, isDate, isoDate, parseIsoDate, weekdayOf } from '#lib/core/table/calendar.ts';
import { filterRows, hourInRange } from '#lib/core/table/filter.ts';
import { areasFromLabels, takeRows } from '#lib/core/table/incident-table.ts';
import { scoredSpan } from '#lib/core/table/lag.ts';
import { recordedDays, rowsInPeriod, spanOf, splitPeriods } from '#lib/core/table/periods.ts';
import { lagging } from '../../../support/lagging.ts';
import { emptyTable, syntheticTable } from '../../../support/synthetic-table.ts';

describe('calendar', () => {
  test('days, dates and weekdays agree with the calendar', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(weekdayOf(dayOf(2016, 1, 31))).toBe(6);
    expect(dateOf(dayOf(2016, 2, 29))).toEqual({ year: 2016, month: 2, day: 29 });
    expect(weekdayOf(dayOf(1969, 12, 29))).toBe(0);
  });

  test('leap years follow the Gregorian rule', () => {
    expect(daysInMonth(2000, 2)).toBe(29);
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(isDate(2019, 2, 29)).toBe(false);
  });

  test('every month has the length that the calendar gives it', () => {
    const lengths = Array.from({ length: 12 }, (_, i) => daysInMonth(2019, i + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  test('ISO dates round-trip and nonsense is refused', () => {
    expect(isoDate(parseIsoDate('2016-12-31')!)).toBe('2016-12-31');
    for (const text of ['2016-13-01', '2016-02-30', '16-01-01', '2016-1-1', '']) {
      expect(parseIsoDate(text)).toBeUndefined();
    }
  });
});

describe('filter', () => {
  test('hours wrap past midnight', () => {
    expect([22, 23, 0, 4, 5, 12].map((hour) => hourInRange(hour, 22, 4))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test('an hour filter keeps exactly the rows of those hours', () => {
    const table = syntheticTable({ rows: 500 });
    const rows = filterRows(table, { hourFrom: 22, hourTo: 4 });
    const expected = Array.from(table.minutes.keys()).filter((row) => {
      const hour = Math.floor((table.minutes[row] % 1440) / 60);
      return hour >= 22 || hour <= 4;
    });
    expect(Array.from(rows)).toEqual(expected);
    expect(rows.length).toBeGreaterThan(0);
  });

  test('an empty table gives no rows', () => {
    expect(filterRows(emptyTable(), {})).toHaveLength(0);
  });
});

describe('areas', () => {
  test('numeric labels are their own ids', () => {
    expect(areasFromLabels(['25', '8']).map((area) => area.id)).toEqual([25, 8]);
  });

  test('names get ids in alphabetical order, whatever order they came in', () => {
    expect(areasFromLabels(['West', 'East', '__proto__']).map((area) => area.id)).toEqual([2, 1, 3]);
  });

  test('"07" and "7" are two areas, so their numbers cannot be ids', () => {
    expect(new Set(areasFromLabels(['07', '7']).map((area) => area.id)).size).toBe(2);
  });
});

describe('periods', () => {
  test('three years give nine held-out months and the quarter before them to choose on', () => {
    const {
      train,
      choose,
      test: held,
    } = splitPeriods({
      firstDay: dayOf(2014, 1, 1),
      lastDay: dayOf(2016, 12, 31),
    });
    expect(isoDate(held.firstDay)).toBe('2016-04-01');
    expect(isoDate(train.lastDay)).toBe('2016-03-31');
    expect(isoDate(choose.firstDay)).toBe('2015-09-01');
  });

  test('one year holds out October to December', () => {
    const { test: held } = splitPeriods({ firstDay: dayOf(2016, 1, 1), lastDay: dayOf(2016, 12, 31) });
    expect([isoDate(held.firstDay), isoDate(held.lastDay)]).toEqual(['2016-10-01', '2016-12-31']);
  });

  describe('with one mistyped date', () => {
    const years = syntheticTable({ rows: 6000, months: 24 });
    const typo = (day: number, table = years): ReturnType<typeof splitPeriods> => {
      const minutes = Int32Array.from([...table.minutes, day * 1440]);
      return splitPeriods(spanOf({ ...table, rows: table.rows + 1, minutes }));
    };
    const rowsIn = (period: { firstDay: number; lastDay: number }, table = years): number =>
      rowsInPeriod(table, period).length;

    test.each([
      ['1970', dayOf(1970, 2, 3)],
      ['1', dayOf(1001, 1, 1)],
      ['2050', dayOf(2050, 6, 20)],
    ])('of year %s every period still holds its share of the records', (_, day) => {
      const { fit, choose, train, test: held } = typo(day);
      expect(rowsIn(held) / 6000).toBeGreaterThan(0.18);
      expect(rowsIn(held) / 6000).toBeLessThan(0.3);
      expect(rowsIn(choose) / rowsIn(train)).toBeGreaterThan(0.18);
      expect(rowsIn(fit)).toBeGreaterThan(3000);
      expect(rowsIn(train) + rowsIn(held)).toBe(6000);
    });

    test('a short history that is split by days counts no day of the gap', () => {
      const short = syntheticTable({ rows: 2000, months: 1 });
      const held = rowsIn(typo(dayOf(1970, 2, 3), short).test, short);
      expect(held / 2000).toBeGreaterThan(0.2);
      expect(held / 2000).toBeLessThan(0.6);
    });
  });

  test('a last month of a few days is not the whole test period', () => {
    const { test: held } = splitPeriods({ firstDay: dayOf(2016, 1, 1), lastDay: dayOf(2016, 5, 2) });
    expect(isoDate(held.firstDay)).toBe('2016-04-01');
  });

  test('a month without any record inside the span is a gap', () => {
    const table = syntheticTable({ rows: 4000, months: 6 });
    const minutes = table.minutes.map((minute) => {
      const day = Math.floor(minute / 1440);
      return dateOf(day).month === 3 ? minute - 31 * 1440 : minute;
    });
    const span = spanOf({ ...table, minutes });
    expect(span.missingMonths).toEqual([2018 * 12 + 2]);
    expect(recordedDays(span)).toBe(span.lastDay - span.firstDay + 1 - 31);
  });

  test('an empty table has no span, and says so', () => {
    expect(() => spanOf(emptyTable())).toThrow('expected at least one row, got 0');
  });
});

describe('a source that lags', () => {
  const table = syntheticTable({ rows: 12_000, months: 12 });
  const span = spanOf(table);

  test('loses its last 7 days where a quarter of their records have come in', () => {
    expect(scoredSpan(lagging(table), span)).toEqual({ ...span, lastDay: span.lastDay - 7 });
  });

  test('is not seen where the last week is as full as others, or holds four fifths', () => {
    expect(scoredSpan(table, span)).toBe(span);
    const most = Uint32Array.from({ length: table.rows }, (_, row) => row).filter(
      (row) => table.minutes[row] < (span.lastDay - 6) * 1440 || row % 5 > 0 || row < 2,
    );
    expect(scoredSpan(takeRows(table, most), span)).toBe(span);
  });

  test('is not seen by chance in thin data: a hundred seeds of three records a week', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const thin = syntheticTable({ rows: 156, months: 12, seed });
      const own = spanOf(thin);
      expect(scoredSpan(thin, own)).toBe(own);
    }
  });

  test('cannot be told from under nine weeks, nor from records that know only their month', () => {
    const short = lagging(syntheticTable({ rows: 4000, months: 2 }));
    expect(scoredSpan(short, spanOf(short)).lastDay).toBe(spanOf(short).lastDay);
    const months = lagging({ ...table, timeResolution: 'month' });
    expect(scoredSpan(months, spanOf(months)).lastDay).toBe(spanOf(months).lastDay);
  });
});
