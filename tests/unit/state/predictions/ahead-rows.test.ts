import { describe, expect, test } from 'vitest';
import { dayOf } from '#lib/core/table/calendar.ts';
import { aheadCsv, aheadRows } from '#lib/state/predictions/ahead-rows.ts';

const AREAS = [
  { id: 8, label: '8', name: 'Near North Side' },
  { id: 32, label: '32', name: '=Loop, "the"' },
];
const MODEL = { resolution: 'hour', lastDay: dayOf(2016, 12, 31), dispersion: 1.1, levelDrift: 0 } as const;
const ahead = {
  starts: [dayOf(2017, 1, 1), dayOf(2017, 1, 2)],
  expected: [Float64Array.of(10, 6.54321), Float64Array.of(0.5, 0.25)],
  baseline: Float64Array.of(18, 1),
};

describe('the days ahead by area', () => {
  test('are summed, with one interval for the sum that is narrower than the sum of intervals', () => {
    const [north, loop] = aheadRows(ahead, AREAS, MODEL, 0.8);
    expect(north.total).toBeCloseTo(16.54321, 10);
    expect(north.baseline).toBe(18);
    expect(north.area.id).toBe(8);
    // NB1 with variance 1.1 × 16.5: about 1.28 standard deviations of 4.3 on either side
    expect(north.lower).toBeGreaterThanOrEqual(10);
    expect(north.lower).toBeLessThanOrEqual(12);
    expect(north.upper).toBeGreaterThanOrEqual(21);
    expect(north.upper).toBeLessThanOrEqual(23);
    expect([loop.lower, loop.upper]).toEqual([0, 2]);
  });

  test('have wider intervals where levels drift, on whole days and together, whether a day is a sum of hours or what is forecast', () => {
    const drifting = { ...MODEL, levelDrift: 0.3 };
    const widthOf = ({ lower, upper }: { lower: number; upper: number }) => upper - lower;
    const [still] = aheadRows(ahead, AREAS, MODEL, 0.8);
    const [moved] = aheadRows(ahead, AREAS, drifting, 0.8);
    // standard deviation from √(1.1 × 16.5) = 4.3 to √(1.1 × 16.5 + 0.09 × 16.5²) = 6.5
    expect(widthOf(moved) / widthOf(still)).toBeGreaterThan(1.35);
    expect(widthOf(moved) / widthOf(still)).toBeLessThan(1.7);
    const widthOfDay = (model: typeof drifting | typeof MODEL, resolution: 'hour' | 'day'): number => {
      const file = { ahead, level: 0.8, types: undefined, dataSetName: 'Chicago', modelId: 'counts-1' };
      const csv = aheadCsv({ ...file, rows: aheadRows(ahead, AREAS, model, 0.8), model: { ...model, resolution } });
      const cells = csv.split('\r\n')[1].split(',');
      return Number(cells[7]) - Number(cells[6]);
    };
    expect(widthOfDay(drifting, 'hour')).toBeGreaterThan(widthOfDay(MODEL, 'hour'));
    expect(widthOfDay(drifting, 'day')).toBe(widthOfDay(drifting, 'hour'));
    expect(widthOfDay(MODEL, 'day')).toBe(widthOfDay(MODEL, 'hour'));
  });

  test('a wider level has a wider interval', () => {
    const width = (level: number): number => {
      const [{ lower, upper }] = aheadRows(ahead, AREAS, MODEL, level);
      return upper - lower;
    };
    expect(width(0.5)).toBeLessThan(width(0.8));
    expect(width(0.8)).toBeLessThan(width(0.95));
  });

  test('as CSV has a row per area and day, says where it comes from, and no cell that a spreadsheet would run', () => {
    const csv = aheadCsv({
      rows: aheadRows(ahead, AREAS, MODEL, 0.8),
      ahead,
      model: MODEL,
      level: 0.8,
      types: ['THEFT', 'ROBBERY'],
      dataSetName: 'Chicago 2016',
      modelId: 'counts-1',
    });
    const lines = csv.trimEnd().split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe(
      'area_id,area,from,to,expected_crimes,interval_level,interval_lower,interval_upper,crime_types,data_set,data_until,model_id',
    );
    expect(lines[2]).toMatch(
      /^8,Near North Side,2017-01-02,2017-01-02,6\.543,0\.8,\d+,\d+,THEFT; ROBBERY,Chicago 2016,2016-12-31,counts-1$/,
    );
    expect(lines[3]).not.toMatch(/^32,=/);
    expect(lines[3]).toContain('""the""');
  });
});
