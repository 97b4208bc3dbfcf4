/** What is counted when a data set is saved: by hand on a few rows. */
import { describe, expect, test } from 'vitest';
import { dayOf } from '#lib/core/table/calendar.ts';
import { MISSING, takeRows, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { overviewOf, summarise } from '#lib/jobs/describe-table.ts';
import { syntheticTable } from '../../support/synthetic-table.ts';

/** Five rows: Wednesday 3 January 2018 21:59, the Sunday and Monday after it, and two in the week after that. */
function fewRows(): IncidentTable {
  const table = takeRows(syntheticTable({ rows: 10 }), Uint32Array.of(0, 1, 2, 3, 4));
  const at = (day: number, hour: number, minute: number): number => dayOf(2018, 1, day) * 1440 + hour * 60 + minute;
  table.minutes.set([at(3, 21, 59), at(7, 0, 0), at(8, 0, 0), at(15, 23, 30), at(15, 23, 31)]);
  table.type.set([0, 1, 1, MISSING, 3]);
  table.area.set([2, 2, 2, 2, MISSING]);
  table.latitude.set([51.45, NaN, 51.46, 51.46, 51.47]);
  table.longitude.set([-2.6, NaN, -2.6, -2.61, -2.61]);
  return table;
}

const own = { id: 'x', name: 'X', kind: 'import', createdAt: '2026-01-01', hash: 'h' } as const;

describe('the summary of a data set', () => {
  test('counts located rows and types, and spans the first to the last day', () => {
    const summary = summarise(fewRows(), own);
    expect(summary).toMatchObject({ ...own, rows: 5, locatedRows: 4, typeCounts: [1, 2, 0, 1] });
    expect(summary.span).toMatchObject({ firstDay: dayOf(2018, 1, 3), lastDay: dayOf(2018, 1, 15) });
    expect(summary.bytes).toBe(5 * (4 + 8 + 8 + 2 + 2 + 2 + 2));
    expect(summary).not.toHaveProperty('report');
  });
});

describe('records without a time of day', () => {
  const midnights = takeRows(fewRows(), Uint32Array.of(0, 1, 2, 3));
  const table: IncidentTable = { ...midnights, timeUnknown: Uint8Array.of(0, 1, 0, 0) };

  test('are counted in the summary, which says nothing of them where there are none', () => {
    expect(summarise(table, own).timeUnknown).toBe(1);
    expect(summarise(table, own).bytes).toBe(4 * (4 + 8 + 8 + 2 + 2 + 2 + 2 + 1));
    expect(summarise(midnights, own)).not.toHaveProperty('timeUnknown');
  });

  test('count in their week and in no hour', () => {
    const { hourByWeekday, perWeek } = overviewOf(table);
    expect(hourByWeekday[6 * 24]).toBe(0);
    expect(hourByWeekday[0]).toBe(1);
    expect(hourByWeekday.reduce((sum, n) => sum + n, 0)).toBe(3);
    expect([...perWeek]).toEqual([2, 1, 1]);
  });
});

describe('the overview that pages draw', () => {
  test('counts weeks from Monday on, with the weeks between that have none', () => {
    const { firstWeekDay, perWeek } = overviewOf(fewRows());
    expect(firstWeekDay).toBe(dayOf(2018, 1, 1));
    expect([...perWeek]).toEqual([2, 1, 2]);
  });

  test('counts hours by weekday, Monday first, midnight as hour 0', () => {
    const { hourByWeekday } = overviewOf(fewRows());
    const counted = [...hourByWeekday.entries()].filter(([, n]) => n > 0);
    expect(counted).toEqual([
      [0 * 24 + 0, 1],
      [0 * 24 + 23, 2],
      [2 * 24 + 21, 1],
      [6 * 24 + 0, 1],
    ]);
  });

  test('counts types by area for the rows that have both', () => {
    const { typeByArea } = overviewOf(fewRows());
    const counted = [...typeByArea.entries()].filter(([, n]) => n > 0);
    expect(counted).toEqual([
      [2 * 4 + 0, 1],
      [2 * 4 + 1, 2],
    ]);
  });

  test('of one row is one week with one crime', () => {
    const { perWeek, hourByWeekday } = overviewOf(takeRows(fewRows(), Uint32Array.of(1)));
    expect([...perWeek]).toEqual([1]);
    expect(hourByWeekday.reduce((sum, n) => sum + n, 0)).toBe(1);
  });
});
