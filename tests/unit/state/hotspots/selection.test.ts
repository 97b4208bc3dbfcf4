/** What the choices mean for the records: codes, days, and the part that one picture of the time player shows. */
import { describe, expect, test } from 'vitest';
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import { parseIsoDate } from '#lib/core/table/calendar.ts';
import { NO_FILTER } from '#lib/state/hotspots/map-choices.svelte.ts';
import { frameOf, holdsFrame, selectionOf } from '#lib/state/hotspots/selection.ts';

const town = { id: 'town', typeLabels: ['THEFT', 'ASSAULT'] } as unknown as DataSetSummary;
const day = (text: string): number => parseIsoDate(text)!;

test('no filter is no restriction at all, so that what training drew for everything fits', () => {
  expect(selectionOf(town, NO_FILTER)).toEqual({ dataSetId: 'town', filter: {} });
});

test('type, dates, hours and half-life are carried over', () => {
  const filter = { type: 'ASSAULT', from: '2016-02-29', to: '2016-03-31', hourFrom: 22, hourTo: 4 };
  expect(selectionOf(town, filter, 90)).toEqual({
    dataSetId: 'town',
    filter: { type: 1, firstDay: day('2016-02-29'), lastDay: day('2016-03-31'), hourFrom: 22, hourTo: 4 },
    halfLifeDays: 90,
  });
});

test('a type that the data lacks counts as all types', () => {
  expect(selectionOf(town, { ...NO_FILTER, type: 'ARSON' }).filter).toEqual({});
});

describe('a picture of the time player', () => {
  test('of a month covers its days, of December too', () => {
    const whole = selectionOf(town, { ...NO_FILTER, type: 'THEFT' }, 30);
    expect(frameOf(whole, { by: 'month', month: '2016-12' })).toEqual({
      dataSetId: 'town',
      filter: { type: 0, firstDay: day('2016-12-01'), lastDay: day('2016-12-31') },
    });
    expect(frameOf(whole, { by: 'month', month: '2016-02' }).filter.lastDay).toBe(day('2016-02-29'));
  });

  test('of a month stays inside the dates of the filter', () => {
    const part = selectionOf(town, { ...NO_FILTER, from: '2016-03-10', to: '2016-03-20' });
    expect(frameOf(part, { by: 'month', month: '2016-03' }).filter).toEqual({
      firstDay: day('2016-03-10'),
      lastDay: day('2016-03-20'),
    });
  });

  test('of an hour covers that hour, and nothing outside the hours of the filter', () => {
    const night = selectionOf(town, { ...NO_FILTER, hourFrom: 22, hourTo: 4 });
    expect(frameOf(night, { by: 'hour', hour: 23 }).filter).toMatchObject({ hourFrom: 23, hourTo: 23 });
    const noon = frameOf(night, { by: 'hour', hour: 12 }).filter;
    expect(noon.firstDay!).toBeGreaterThan(noon.lastDay!);
  });

  test('is one that the records and the dates chosen have', () => {
    const span = { firstDay: day('2016-01-15'), lastDay: day('2016-12-31'), missingMonths: [2016 * 12 + 4] };
    const data = { ...town, span, timeResolution: 'minute' } as unknown as DataSetSummary;
    const spring = selectionOf(data, { ...NO_FILTER, from: '2016-03-31', to: '2016-06-01' });
    const held = (month: string, of = selectionOf(data, NO_FILTER)): boolean =>
      holdsFrame(data, of, { by: 'month', month });
    expect(['2015-12', '2016-01', '2016-05', '2016-12', '2017-01'].map((month) => held(month))).toEqual([
      ...[false, true, false, true, false],
    ]);
    expect(['2016-02', '2016-03', '2016-06', '2016-07'].map((month) => held(month, spring))).toEqual([
      ...[false, true, true, false],
    ]);
    expect(held('0000-01')).toBe(false);
    expect(holdsFrame(data, spring, { by: 'hour', hour: 3 })).toBe(true);
    const night = selectionOf(data, { ...NO_FILTER, hourFrom: 22, hourTo: 4 });
    expect([21, 22, 4, 5].map((hour) => holdsFrame(data, night, { by: 'hour', hour }))).toEqual([
      ...[false, true, true, false],
    ]);
    expect(holdsFrame({ ...data, timeResolution: 'month' }, spring, { by: 'hour', hour: 3 })).toBe(false);
  });
});
