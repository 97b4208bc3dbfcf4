import { describe, expect, it } from 'vitest';
import { labelPlaces } from '../../../src/lib/components/charts/label-places.ts';
import { dateTime, monthTicks } from '../../../src/lib/components/charts/time-axis.ts';
import { nextSort, sortRows, type Column } from '../../../src/lib/components/data-table.ts';
import { isCurrent } from '../../../src/lib/components/pages.ts';
import { barPositions, formatScore } from '../../../src/lib/components/score.ts';

describe('the bar of a score', () => {
  it('is longer for the better of two losses', () => {
    const { ours, baseline } = barPositions({ unit: 'nats', value: 1.97, baseline: 2.41, better: 'lower' });
    expect(baseline).toBe(0.5);
    expect(ours).toBeCloseTo(1 - 1.97 / 4.82, 12);
  });

  it('is shorter than the line where a model does worse than the baseline', () => {
    const { ours, baseline } = barPositions({ unit: 'deviance', value: 190_000, baseline: 181_667, better: 'lower' });
    expect(ours).toBeLessThan(baseline);
  });

  it('shows percentages and kappa on their whole scale, or up to the best possible', () => {
    expect(barPositions({ unit: '%', value: 82, baseline: 81, better: 'higher' })).toEqual({
      ours: 0.82,
      baseline: 0.81,
    });
    expect(barPositions({ unit: 'kappa', value: 0.86, baseline: 0.85, better: 'higher' }).ours).toBe(0.86);
    expect(barPositions({ unit: '%', value: 26, baseline: 24, better: 'higher' }, 27).ours).toBeCloseTo(26 / 27, 12);
  });

  it('falls as short of a promise for covering too much as for covering too little', () => {
    for (const value of [78, 82]) {
      const { ours, baseline } = barPositions({ unit: '%', value, baseline: 80, better: 'closer' });
      expect(baseline).toBe(1);
      expect(ours).toBeCloseTo(1 - 2 / 80, 12);
    }
  });

  it('stays inside, whatever the figures', () => {
    for (const [value, baseline] of [
      [0, 0],
      [NaN, 1],
      [9, 1],
      [-1, 1],
    ]) {
      for (const better of ['higher', 'lower', 'closer'] as const) {
        const positions = barPositions({ unit: 'ratio', value, baseline, better });
        expect(positions.ours).toBeGreaterThanOrEqual(0);
        expect(positions.ours).toBeLessThanOrEqual(1);
        expect(positions.baseline).toBeGreaterThanOrEqual(0);
        expect(positions.baseline).toBeLessThanOrEqual(1);
      }
    }
  });

  it('writes figures with the precision that tells models apart', () => {
    expect(formatScore(26.43, '%')).toBe('26.4\u00a0%');
    expect(formatScore(175_200.4, 'deviance')).toBe('175,200');
    expect(formatScore(1.9741, 'nats')).toBe('1.974');
    expect(formatScore(5.236, 'ratio')).toBe('5.24');
  });
});

describe('the order of a table', () => {
  interface Row {
    name: string;
    count: number;
  }
  const columns: Column<Row>[] = [
    { key: 'name', label: 'Area', text: (row) => row.name, sortBy: (row) => row.name },
    { key: 'count', label: 'Count', align: 'right', text: (row) => String(row.count), sortBy: (row) => row.count },
    { key: 'note', label: 'Note', text: () => '' },
  ];
  const rows: Row[] = [
    { name: 'Area 10', count: 3 },
    { name: 'Area 9', count: NaN },
    { name: 'Zoo', count: 3 },
    { name: 'area 1', count: 12 },
  ];
  const names = (sorted: readonly Row[]) => sorted.map((row) => row.name);

  it('reads numbers inside names as numbers', () => {
    expect(names(sortRows(rows, columns, { key: 'name', direction: 'ascending' }))).toEqual([
      'area 1',
      'Area 9',
      'Area 10',
      'Zoo',
    ]);
  });

  it('keeps ties in order and puts what is not known last, both ways', () => {
    expect(names(sortRows(rows, columns, { key: 'count', direction: 'descending' }))).toEqual([
      'area 1',
      'Area 10',
      'Zoo',
      'Area 9',
    ]);
    expect(names(sortRows(rows, columns, { key: 'count', direction: 'ascending' }))).toEqual([
      'Area 10',
      'Zoo',
      'area 1',
      'Area 9',
    ]);
  });

  it('stays as it was without a sort, for a column that has none, and for no rows', () => {
    expect(sortRows(rows, columns, undefined)).toBe(rows);
    expect(sortRows(rows, columns, { key: 'note', direction: 'ascending' })).toBe(rows);
    expect(sortRows([], columns, { key: 'name', direction: 'ascending' })).toEqual([]);
  });

  it('starts with the highest number and the first word, and turns round on the next tap', () => {
    expect(nextSort(columns[1], undefined)).toEqual({ key: 'count', direction: 'descending' });
    expect(nextSort(columns[0], { key: 'count', direction: 'ascending' })).toEqual({
      key: 'name',
      direction: 'ascending',
    });
    expect(nextSort(columns[1], { key: 'count', direction: 'descending' }).direction).toBe('ascending');
  });
});

describe('a time axis', () => {
  const ticks = (from: string, to: string, limit: number) =>
    monthTicks(dateTime(from), dateTime(to), limit).map((tick) => tick.label);

  it('names the months of a year, the first with its year', () => {
    expect(ticks('2016-01-04', '2016-12-31', 6)).toEqual(['Jan 2016', 'Mar', 'May', 'Jul', 'Sep', 'Nov']);
  });

  it('names every second year where the span is long', () => {
    expect(ticks('2001-01-01', '2016-12-31', 9)).toEqual([
      '2002',
      '2004',
      '2006',
      '2008',
      '2010',
      '2012',
      '2014',
      '2016',
    ]);
  });

  it('never begins before the span nor ends after it', () => {
    for (const tick of monthTicks(dateTime('2016-01-25'), dateTime('2018-03-02'), 5)) {
      expect(tick.time).toBeGreaterThanOrEqual(dateTime('2016-01-25'));
      expect(tick.time).toBeLessThanOrEqual(dateTime('2018-03-02'));
    }
  });

  it('names the year again in January', () => {
    expect(ticks('2015-10-01', '2016-03-31', 6)).toEqual(['Oct 2015', 'Nov', 'Dec', 'Jan 2016', 'Feb', 'Mar']);
  });
});

describe('labels at the ends of lines', () => {
  it('stay where they want to be while they do not touch', () => {
    expect(labelPlaces([10, 60, 30], 12, 0, 100)).toEqual([10, 60, 30]);
  });

  it('move apart, keep their order and stay inside', () => {
    const places = labelPlaces([98, 99, 97], 12, 0, 100);
    expect(places).toEqual([88, 100, 76]);
  });

  it('share too small a room evenly', () => {
    expect(labelPlaces([5, 5, 5], 12, 0, 10)).toEqual([0, 5, 10]);
    expect(labelPlaces([], 12, 0, 10)).toEqual([]);
  });
});

describe('the page shown', () => {
  it('is found with and without a base, and with a query of its own below it', () => {
    expect(isCurrent('/dashboard/', '', '/dashboard/')).toBe(true);
    expect(isCurrent('/app/dashboard', '/app', '/dashboard/')).toBe(true);
    expect(isCurrent('/app/', '/app', '/')).toBe(true);
    expect(isCurrent('/app', '/app', '/')).toBe(true);
  });

  it('is Home only at home', () => {
    expect(isCurrent('/data/', '', '/')).toBe(false);
    expect(isCurrent('/data/', '', '/dashboard/')).toBe(false);
  });
});
