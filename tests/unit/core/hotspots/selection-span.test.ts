import { expect, test } from 'vitest';
import { selectionSpan } from '#lib/core/hotspots/selection-span.ts';
import { dayOf, firstDayOfMonth, monthIndexOf } from '#lib/core/table/calendar.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { tableOf } from '../geo/tables.ts';

const FIRST = dayOf(2020, 1, 1);

/** 30 crimes a day for 100 days, the last seven days as many as given. */
function daily(atTheEnd: number): IncidentTable {
  const incidents = [];
  for (let day = 0; day < 100; day++) {
    const crimes = day < 93 ? 30 : atTheEnd;
    for (let i = 0; i < crimes; i++) incidents.push({ latitude: 50, longitude: 8, minutes: (FIRST + day) * 1440 });
  }
  return tableOf(incidents);
}

test('last days that look incomplete are left out, and told only where the dates reach into them', () => {
  const lagging = daily(3);
  expect(selectionSpan(lagging, {})).toMatchObject({ firstDay: FIRST, lastDay: FIRST + 92, days: 93, lags: true });
  expect(selectionSpan(lagging, { lastDay: FIRST + 95 })).toMatchObject({ lastDay: FIRST + 92, lags: true });
  expect(selectionSpan(lagging, { lastDay: FIRST + 80 })).toMatchObject({ lastDay: FIRST + 80, days: 81, lags: false });
  expect(selectionSpan(daily(30), {})).toMatchObject({ lastDay: FIRST + 99, days: 100, lags: false });
});

test('dates outside the records, or in the incomplete days alone, leave no day', () => {
  const lagging = daily(3);
  expect(selectionSpan(lagging, { firstDay: FIRST + 200 }).days).toBe(0);
  expect(selectionSpan(lagging, { lastDay: FIRST - 1 }).days).toBe(0);
  expect(selectionSpan(lagging, { firstDay: FIRST + 95 }).days).toBe(0);
});

test('records that know only their month are taken by whole months', () => {
  const full = daily(30);
  const monthly: IncidentTable = {
    ...full,
    timeResolution: 'month',
    minutes: full.minutes.map((minute) => firstDayOfMonth(monthIndexOf(Math.floor(minute / 1440))) * 1440),
  };
  const span = selectionSpan(monthly, { firstDay: dayOf(2020, 1, 20), lastDay: dayOf(2020, 3, 2) });
  expect(span).toMatchObject({ firstDay: dayOf(2020, 2, 1), lastDay: dayOf(2020, 3, 31), days: 60 });
});
