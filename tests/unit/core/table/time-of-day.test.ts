/** Records that have a date but no time of day, in data that has times. */
import { describe, expect, test } from 'vitest';
import { filterRows } from '#lib/core/table/filter.ts';
import { hasTimeOfDay, takeRows } from '#lib/core/table/incident-table.ts';
import { countWithoutTime, inNoHourWords, recordsWithTime, withoutTimeWords } from '#lib/core/table/time-of-day.ts';
import { hideTimes, syntheticTable } from '../../../support/synthetic-table.ts';

const known = syntheticTable({ rows: 2_000 });
const table = hideTimes(known, (row) => row % 10 === 0);

describe('an hour filter', () => {
  test('of the hour after midnight returns no record without a time of day', () => {
    const rows = filterRows(table, { hourFrom: 0, hourTo: 0 });
    expect(rows.every((row) => hasTimeOfDay(table, row))).toBe(true);
    const expected = filterRows(known, { hourFrom: 0, hourTo: 0 }).filter((row) => row % 10 !== 0);
    expect(Array.from(rows)).toEqual(Array.from(expected));
  });

  test('that leaves a single hour out leaves them out too', () => {
    const rows = filterRows(table, { hourFrom: 4, hourTo: 2 });
    expect(rows.some((row) => row % 10 === 0)).toBe(false);
    expect(rows.length).toBeGreaterThan(1_000);
  });

  test('of all hours keeps them, and so do type and dates', () => {
    expect(filterRows(table, {})).toHaveLength(2_000);
    expect(filterRows(table, { hourFrom: 0, hourTo: 23 })).toHaveLength(2_000);
    expect(filterRows(table, { hourFrom: 6, hourTo: 5 })).toHaveLength(2_000);
    expect(filterRows(table, { type: 1 })).toHaveLength(filterRows(known, { type: 1 }).length);
  });
});

describe('a part of a table', () => {
  test('keeps which of its rows have no time, in the order asked for', () => {
    const part = takeRows(table, Uint32Array.of(20, 3, 10, 4));
    expect(Array.from(part.timeUnknown!)).toEqual([1, 0, 1, 0]);
  });

  test('without any such row has no such column, like a table that never had one', () => {
    const rows = Uint32Array.of(1, 2, 3);
    expect(takeRows(table, rows)).toEqual(takeRows(known, rows));
    expect(takeRows(table, rows)).not.toHaveProperty('timeUnknown');
  });
});

describe('records with a time', () => {
  test('are counted apart from those without, and are the table itself where all have one', () => {
    expect(countWithoutTime(known)).toBe(0);
    expect(countWithoutTime(table)).toBe(200);
    expect(recordsWithTime(table).rows).toBe(1_800);
    expect(countWithoutTime(recordsWithTime(table))).toBe(0);
    expect(recordsWithTime(known)).toBe(known);
  });

  test('may be none at all', () => {
    expect(recordsWithTime(hideTimes(known, () => true)).rows).toBe(0);
  });
});

describe('the words', () => {
  test('state number and share, in the singular for one', () => {
    expect(withoutTimeWords(3_920, 35_636)).toBe('3,920 records (11 %) have no time of day');
    expect(inNoHourWords(1, 4)).toBe('1 record (25 %) has no time of day and is in no hour');
  });

  test('never call a few none, or all but a few all', () => {
    expect(withoutTimeWords(3, 800_000)).toContain('(under 1 %)');
    expect(withoutTimeWords(799_997, 800_000)).toContain('(over 99 %)');
    expect(withoutTimeWords(5, 5)).toContain('(100 %)');
  });
});
