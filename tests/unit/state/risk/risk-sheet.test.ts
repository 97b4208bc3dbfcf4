import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { RiskBy, RiskModel, RiskWhen } from '#lib/core/risk/answers/risk-model.ts';
import { trainRisk } from '#lib/core/risk/training/train-risk.ts';
import { riskCsv } from '#lib/state/risk/risk-csv.ts';
import { riskSheet, type RiskSheet, type SheetWish } from '#lib/state/risk/risk-sheet.ts';
import { monthBars, forecastSearch } from '../../../../src/routes/risk/area-chart.ts';
import { syntheticTable } from '../../../support/synthetic-table.ts';

const table = syntheticTable({ rows: 20_000, months: 26 });
const breathe = () => Promise.resolve();
let model: RiskModel;

beforeAll(async () => {
  const trained = await trainRisk(table, { seed: 5, areaKm2: Float64Array.of(2, 4, 6, 8, 10, NaN) });
  if (!trained.available) throw new Error(trained.reason);
  model = trained.payload;
});
afterEach(() => vi.restoreAllMocks());

const wish = (when: RiskWhen, by: RiskBy = 'volume'): SheetWish => ({
  model,
  modelId: 'risk-1',
  areas: table.areas,
  when,
  by,
});

async function graded(when: RiskWhen, by?: RiskBy): Promise<RiskSheet> {
  const sheet = await riskSheet(wish(when, by), breathe);
  if (!sheet) throw new Error('nothing graded');
  return sheet;
}

describe('the areas of a choice', () => {
  test('for the whole year have rates and cut points in crimes a year', async () => {
    const { scale, rows, ahead } = await graded({});
    expect(scale.unit).toBe('year');
    expect(scale.cutPoints[1]).toBeCloseTo(model.areas.cutPoints[1] * 8766, 6);
    expect(rows).toHaveLength(6);
    for (const row of rows) {
      expect(row.name).toBe(table.areas[row.areaCode].name);
      // the synthetic records stay as they are: the year ahead holds about as many as the last
      expect(row.rate / row.crimesPerYear).toBeGreaterThan(0.8);
      expect(row.rate / row.crimesPerYear).toBeLessThan(1.25);
    }
    expect([ahead.nearest, ahead.farthest]).toEqual([1, model.areas.maxHorizon]);
    expect(ahead.first).toBe(ahead.dataEnd + 1);
  });

  test('for a month are counted in that month: February is shorter than March', async () => {
    const [february, march] = [await graded({ month: 2 }), await graded({ month: 3 })];
    if (model.areas.periodMonths === 1) {
      expect(february.scale.unit).toBe('month');
      expect(february.scale.cutPoints[0] / march.scale.cutPoints[0]).toBeCloseTo(28 / 31, 2);
    }
    expect(february.ahead.first % 12).toBe(1);
    expect(february.ahead.nearest).toBe(february.ahead.farthest);
  });

  test('for hours of the week are counted per hour, and only what fell in them', async () => {
    const [all, weekends] = [await graded({}), await graded({ dayKind: 1 })];
    expect(weekends.scale.unit).toBe('hour');
    expect(weekends.scale.cutPoints).toEqual(model.units.cutPoints);
    for (const row of weekends.rows) {
      const same = all.rows.find(({ areaCode }) => areaCode === row.areaCode)!;
      expect(row.crimesPerYear).toBeLessThan(0.6 * same.crimesPerYear);
    }
  });

  test('by density are those of known size, per km² and year; without sizes there are none', async () => {
    const { density: _none, ...without } = model;
    expect(await riskSheet({ ...wish({}, 'density'), model: without }, breathe)).toBeUndefined();
    if (!model.density) return;
    const { scale, rows } = await graded({}, 'density');
    expect(scale.unit).toBe('km2');
    expect(rows.map(({ areaCode }) => areaCode)).toEqual([0, 1, 2, 3, 4]);
    for (const row of rows) expect(row.rate / row.crimesPerKm2PerYear!).toBeCloseTo(1, 0);
  });

  test('let the page breathe, which may end the work when something else is chosen', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 50));
    const breaths = vi.fn(breathe);
    await riskSheet(wish({}), breaths);
    expect(breaths).toHaveBeenCalled();
    await expect(riskSheet(wish({}), () => Promise.reject(new Error('chosen anew')))).rejects.toThrow('chosen anew');
  });
});

describe('what an area’s details draw', () => {
  test('are its last 24 months, each with the counts that would change its level', async () => {
    const sheet = await graded({});
    const months = monthBars(model, 0, sheet);
    expect(months).toHaveLength(24);
    const { crimes, cutPoints } = months[23];
    expect(crimes).toBeGreaterThan(0);
    // a level is about crimes per hour: the cut points of a month are those times its hours
    expect(cutPoints![1] / sheet.scale.cutPoints[1]).toBeGreaterThan(27 / 366);
    expect(cutPoints![1] / sheet.scale.cutPoints[1]).toBeLessThan(31.1 / 365);
    const weekends = monthBars(model, 0, await graded({ dayKind: 1 }));
    expect(weekends[23].crimes).toBeLessThan(crimes);
  });

  test('and the question that its forecast is asked: the first such day of the month', async () => {
    const sheet = await graded({ dayKind: 1, month: 8 });
    const search = new URLSearchParams(forecastSearch(sheet, 44, 6));
    expect(search.get('area')).toBe('44');
    const day = new Date(`${search.get('date')}T00:00:00Z`);
    expect([0, 6]).toContain(day.getUTCDay());
    expect(day.getUTCMonth()).toBe(7);
    expect(search.get('hour')).toBeNull();
  });
});

test('the table as CSV has a row for each area, units in its heads and names that no spreadsheet runs', async () => {
  const sheet = await graded({});
  const named = { ...sheet, rows: sheet.rows.map((row, i) => (i === 0 ? { ...row, name: '=1+1, "x"' } : row)) };
  const [head, first, ...rest] = riskCsv({ sheet: named, when: 'January to December 2017', dataSetName: 'Town' })
    .trimEnd()
    .split('\r\n');
  expect(head).toContain('expected_crimes_per_year,low_up_to_crimes_per_year,high_above_crimes_per_year');
  expect(rest).toHaveLength(5);
  expect(first).not.toMatch(/(^|,)"?=/);
  expect(first.endsWith('January to December 2017,1-12,Town,risk-1')).toBe(true);
});
