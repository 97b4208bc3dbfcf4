import { describe, expect, test } from 'vitest';
import { countedMonths } from '#lib/core/hotspots/significance/counted-months.ts';
import { cellsInside } from '#lib/core/hotspots/surfaces/empirical-bayes.ts';
import { classOf, emergingCells } from '#lib/core/hotspots/significance/emerging.ts';
import { squareNeighbours } from '#lib/core/hotspots/significance/neighbours.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { takeRows, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { emptyTable, syntheticTable } from '../../../../support/synthetic-table.ts';

describe('the class of a cell', () => {
  test.each([
    ['never', 0, 24, false, 0],
    ['new', 1, 24, true, 0],
    ['new', 1, 24, true, 1],
    ['sporadic', 1, 24, false, 0],
    ['sporadic', 2, 24, true, 1],
    ['sporadic', 21, 24, true, 1],
    ['sporadic', 23, 24, false, 1],
    ['persistent', 22, 24, true, 0],
    ['intensifying', 22, 24, true, 1],
    ['diminishing', 24, 24, true, -1],
    // 90 % of 20 is 18, whatever rounding says
    ['persistent', 18, 20, true, 0],
    ['sporadic', 17, 20, true, 0],
  ] as const)('is %s when hot in %i of %i months, in the last: %s, trend %i', (name, hot, months, last, trend) => {
    expect(classOf(hot, months, last, trend)).toBe(name);
  });
});

const SIDE = 20;
const CELLS = SIDE * SIDE;
const neighbours = squareNeighbours(cellsInside(new Uint8Array(CELLS).fill(1)), SIDE, SIDE);

/** Months of noise about a mean, with blocks of 3 × 3 cells whose extra crimes a function of the month gives. */
function monthsOf(
  months: number,
  mean: number,
  blocks: readonly { row: number; column: number; extra: (month: number) => number }[],
): Uint32Array {
  const random = createRandom(3);
  const counts = new Uint32Array(months * CELLS);
  for (let month = 0; month < months; month++) {
    for (let cell = 0; cell < CELLS; cell++) {
      let count = 0;
      for (let product = random.next(); product > Math.exp(-mean); product *= random.next()) count++;
      counts[month * CELLS + cell] = count;
    }
    for (const { row, column, extra } of blocks) {
      for (let r = row - 1; r <= row + 1; r++) {
        for (let c = column - 1; c <= column + 1; c++) counts[month * CELLS + r * SIDE + c] += extra(month);
      }
    }
  }
  return counts;
}

const blocks = [
  { row: 3, column: 3, extra: (month: number) => (month === 23 ? 16 : 0) },
  { row: 3, column: 10, extra: (month: number) => 14 + month },
  { row: 10, column: 3, extra: (month: number) => 40 - month },
  { row: 10, column: 10, extra: (month: number) => (month % 2 === 0 ? 22 : 23) },
  { row: 16, column: 4, extra: (month: number) => (month % 6 === 0 ? 19 : 0) },
];

describe('cells over 24 months', () => {
  test.each([
    ['dense', 4],
    ['thin, by permutation', 0.2],
  ])('planted blocks get the class they were made for (%s)', (_name, mean) => {
    const { cells, hotMonths, flatMonths } = emergingCells(monthsOf(24, mean, blocks), 24, neighbours);
    const at = (row: number, column: number): string => cells[row * SIDE + column];
    expect(at(3, 3)).toBe('new');
    expect(at(3, 10)).toBe('intensifying');
    expect(at(10, 3)).toBe('diminishing');
    expect(at(10, 10)).toBe('persistent');
    expect(at(16, 4)).toBe('sporadic');
    expect(hotMonths[16 * SIDE + 4]).toBe(4);
    expect(flatMonths).toBe(0);
    // elsewhere almost nothing, and nothing that lasts
    expect(at(17, 17)).toBe('never');
  });

  test('noise alone is hardly ever hot and never lasting', () => {
    const { cells } = emergingCells(monthsOf(24, 0.3, []), 24, neighbours);
    expect(cells.filter((name) => name === 'never').length).toBeGreaterThan(0.95 * CELLS);
    for (const lasting of ['intensifying', 'persistent', 'diminishing']) expect(cells).not.toContain(lasting);
  });

  test('months without a crime count as not hot and give no NaN', () => {
    const counts = monthsOf(24, 2, [{ row: 10, column: 10, extra: () => 20 }]);
    counts.fill(0, 5 * CELLS, 8 * CELLS);
    const { cells, hotMonths, flatMonths } = emergingCells(counts, 24, neighbours);
    expect(flatMonths).toBe(3);
    expect(hotMonths[10 * SIDE + 10]).toBe(21);
    expect(cells[10 * SIDE + 10]).toBe('sporadic');
  });

  test('the share done reaches 1', () => {
    const shares: number[] = [];
    emergingCells(monthsOf(12, 1, []), 12, neighbours, (share) => shares.push(share));
    expect(shares.at(-1)).toBe(1);
    expect(shares).toHaveLength(12);
  });

  test('needs a count for every cell and month', () => {
    expect(() => emergingCells(new Uint32Array(7), 12, neighbours)).toThrow('expected 12 × 400 counts, got 7');
  });
});

describe('months that count', () => {
  /** Records of the synthetic table in these days. */
  function between(firstDay: number, lastDay: number): IncidentTable {
    const table = syntheticTable({ rows: 30_000, months: 24 });
    const rows: number[] = [];
    for (let row = 0; row < table.rows; row++) {
      const day = Math.floor(table.minutes[row] / 1440);
      if (day >= firstDay && day <= lastDay) rows.push(row);
    }
    return takeRows(table, Uint32Array.from(rows));
  }
  const month = (year: number, number: number): number => year * 12 + number - 1;

  test('are whole: those that the records begin or end in the middle of are left out', () => {
    const { months, partial, missing } = countedMonths(between(dayOf(2018, 2, 12), dayOf(2018, 6, 20)));
    expect(months).toEqual([month(2018, 3), month(2018, 4), month(2018, 5)]);
    expect(partial).toEqual([month(2018, 2), month(2018, 6)]);
    expect(missing).toEqual([]);
  });

  test('lie whole within the dates of the filter', () => {
    const table = between(dayOf(2018, 1, 1), dayOf(2018, 12, 31));
    const { months, partial } = countedMonths(table, { firstDay: dayOf(2018, 3, 2), lastDay: dayOf(2018, 6, 30) });
    expect(months).toEqual([month(2018, 4), month(2018, 5), month(2018, 6)]);
    expect(partial).toEqual([month(2018, 3)]);
  });

  test('hold records: a gap in the source is left out and told', () => {
    const all = between(dayOf(2018, 1, 1), dayOf(2018, 12, 31));
    const rows = Uint32Array.from(all.minutes.keys()).filter((row) => {
      const day = Math.floor(all.minutes[row] / 1440);
      return day < dayOf(2018, 7, 1) || day >= dayOf(2018, 8, 1);
    });
    const { months, missing } = countedMonths(takeRows(all, rows));
    expect(missing).toEqual([month(2018, 7)]);
    expect(months).toHaveLength(11);
  });

  test('are none where there are no records, or the filter lies outside', () => {
    expect(countedMonths(emptyTable()).months).toEqual([]);
    const table = between(dayOf(2018, 1, 1), dayOf(2018, 12, 31));
    expect(countedMonths(table, { firstDay: dayOf(2030, 1, 1) })).toEqual({ months: [], partial: [], missing: [] });
  });
});
