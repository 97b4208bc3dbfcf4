import { describe, expect, test } from 'vitest';
import { areaRiskTable } from '#lib/core/risk/answers/area-risk-table.ts';
import { labelledMonths, riskRows } from '#lib/core/risk/training/fit-risk.ts';
import { buildHistory } from '#lib/core/risk/units/history.ts';
import { predictRisk } from '#lib/core/risk/answers/predict-risk.ts';
import { trainRisk } from '#lib/core/risk/training/train-risk.ts';
import { dateOf, dayOf, dayOfMinute } from '#lib/core/table/calendar.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { spanOf } from '#lib/core/table/periods.ts';
import { syntheticTable } from '../../../support/synthetic-table.ts';

const areaKm2 = Float64Array.of(2, 4, 6, 8, 10, 12);

function keep(table: IncidentTable, kept: (row: number) => boolean): IncidentTable {
  const rows = Uint32Array.from({ length: table.rows }, (_, row) => row).filter(kept);
  return {
    ...table,
    rows: rows.length,
    minutes: Int32Array.from(rows, (row) => table.minutes[row]),
    area: Uint16Array.from(rows, (row) => table.area[row]),
    type: Uint16Array.from(rows, (row) => table.type[row]),
  };
}

async function reasonOf(table: IncidentTable): Promise<string> {
  const result = await trainRisk(table, { seed: 1, areaKm2 });
  return result.available ? `available: ${result.scorecard.sentence}` : result.reason;
}

test('no month is labelled before three months with records, and none is predicted from fewer', () => {
  const table = syntheticTable({ rows: 8000, months: 12 });
  const history = buildHistory(table, spanOf(table), 6, 2);
  expect(labelledMonths(history, 1, 0, 6)).toEqual([3, 4, 5]);
  // a gap is no month before: with February missing the fourth month has but two
  const gap = keep(table, (row) => dateOf(dayOfMinute(table.minutes[row])).month !== 2);
  expect(labelledMonths(buildHistory(gap, spanOf(gap), 6, 2), 1, 0, 6)).toEqual([4, 5]);
  const rows = riskRows({ history, periodMonths: 1 }, [3, 4, 5], [1, 2, 6]);
  expect(new Set(rows.horizon)).toEqual(new Set([1, 2]));
  expect(Math.min(...rows.month.filter((_, r) => rows.horizon[r] === 2))).toBe(4);
});

describe('records that cannot have risk levels are told what they hold and what is needed', () => {
  test('all in one month', async () => {
    const table = syntheticTable({ rows: 5000, months: 1 });
    expect(await reasonOf(table)).toBe(
      'These records run from 1 January 2018 to 30 January 2018 and hold no whole month: risk levels need at least 9 whole months, so that a level can be learnt from earlier months and scored on later ones. Import more months.',
    );
  });

  test('all on one day', async () => {
    const table = syntheticTable({ rows: 500 });
    const day = { ...table, minutes: new Int32Array(500).fill(dayOf(2020, 3, 3) * 1440 + 600) };
    expect(await reasonOf(day)).toMatch(/^These records are all of 3 March 2020 and hold no whole month: /);
  });

  test('all in one month but a few strays a year apart', async () => {
    const table = syntheticTable({ rows: 5000, months: 1 });
    const minutes = table.minutes.slice();
    for (let i = 0; i < 4; i++) minutes[10 + i] = dayOf(2015 + 2 * i, 6, 9) * 1440;
    expect(await reasonOf({ ...table, minutes })).toMatch(/^[A-Z].*at least 9 whole months/);
  });

  test('of one area or two', async () => {
    const table = syntheticTable({ rows: 9000 });
    expect(await reasonOf({ ...table, area: table.area.map(() => 3) })).toContain('name only one.');
    expect(await reasonOf({ ...table, area: table.area.map((code) => code % 2) })).toContain('name only two.');
  });

  test('at the same rate everywhere and always', async () => {
    // one record in every area and hour of 30 months
    const [from, to] = [dayOf(2018, 1, 1), dayOf(2020, 7, 1)];
    const rows = (to - from) * 24 * 6;
    const same = {
      ...syntheticTable({ rows: 2 }),
      rows,
      minutes: Int32Array.from({ length: rows }, (_, i) => from * 1440 + Math.floor(i / 6) * 60),
      area: Uint16Array.from({ length: rows }, (_, i) => i % 6),
      type: new Uint16Array(rows),
      district: new Uint16Array(rows),
      place: new Uint16Array(rows),
      latitude: new Float64Array(rows).fill(NaN),
      longitude: new Float64Array(rows).fill(NaN),
    };
    expect(await reasonOf(same)).toMatch(/all the same number: three levels cannot be told apart/);
  });
});

test('months that are gaps are learnt around: levels stand, and the month right after a gap is said to be extrapolated', async () => {
  const table = syntheticTable({ rows: 40_000, months: 36 });
  const gap = keep(table, (row) => {
    const { year, month } = dateOf(dayOfMinute(table.minutes[row]));
    return !(year === 2019 && month >= 2 && month <= 6);
  });
  const result = await trainRisk(gap, { seed: 2, areaKm2 });
  if (!result.available) throw new Error(result.reason);
  expect(result.scorecard.notes).toContain('5 months without any record count as a gap, not as zero crime.');
  const rows = areaRiskTable(result.payload);
  expect(rows[0].level).toBe('HIGH');
  expect(rows[5].level).toBe('LOW');
  for (const row of rows) expect(Number.isFinite(row.ratePerHour)).toBe(true);
  const after = predictRisk(result.payload, { areaCode: 1, hour: 20, month: 7, year: 2019 });
  expect(after.extrapolated).toBe(true);
  expect(after.ratePerHour).toBeGreaterThan(0);
});
