import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '#lib/core/random/random.ts';
import { createCategorical, draw } from '#lib/core/sample/categorical.ts';
import { drawSample } from '#lib/core/sample/draw-sample.ts';
import { checkFigures, type PublishedFigures } from '#lib/core/sample/figures.ts';
import { hoursByAreaAndType } from '#lib/core/sample/hours.ts';
import { dayOfMinute, hourOfMinute, isoDate, monthIndexOf, weekdayOf } from '#lib/core/table/calendar.ts';
import { isLocated, MISSING, type IncidentTable } from '#lib/core/table/incident-table.ts';

function readFigures(): PublishedFigures {
  const figures: unknown = JSON.parse(
    readFileSync(new URL('../../../../static/sample/chicago-figures.json', import.meta.url), 'utf8'),
  );
  checkFigures(figures);
  return figures;
}

const figures = readFigures();
const ROWS = 60_000;

/** Standardised chi-square of drawn counts against published ones, cells expecting 5 or more: about N(0, 1) if right. */
function surprise(drawn: ArrayLike<number>, published: ArrayLike<number>): number {
  const total = Array.from(published).reduce((sum, value) => sum + value, 0);
  const n = Array.from(drawn).reduce((sum, value) => sum + value, 0);
  let chiSquare = 0;
  let cells = -1;
  for (let i = 0; i < published.length; i++) {
    const expected = (published[i] / total) * n;
    if (expected < 5) continue;
    chiSquare += (drawn[i] - expected) ** 2 / expected;
    cells++;
  }
  return (chiSquare - cells) / Math.sqrt(2 * cells);
}

describe('simulated sample', () => {
  let table: IncidentTable;
  beforeAll(() => {
    table = drawSample(figures, { rows: ROWS, seed: 20261123 });
  });

  const count = (size: number, keyOf: (row: number) => number): Float64Array => {
    const counts = new Float64Array(size);
    for (let row = 0; row < table.rows; row++) counts[keyOf(row)]++;
    return counts;
  };
  const [types, areas, places] = [figures.types.length, figures.areas.length, figures.places.length];

  it('has the rows asked for, in order of time, all located, from 2014 to 2016', () => {
    expect(table.rows).toBe(ROWS);
    for (let row = 0; row < ROWS; row++) {
      if (!isLocated(table, row)) throw new Error(`row ${row} is not located`);
      if (row > 0 && table.minutes[row] < table.minutes[row - 1]) throw new Error(`row ${row} is out of order`);
    }
    expect(isoDate(dayOfMinute(table.minutes[0]))).toBe('2014-01-01');
    expect(isoDate(dayOfMinute(table.minutes[ROWS - 1]))).toBe('2016-12-31');
  });

  it('holds the published counts up to chance: type × hour', () => {
    const drawn = count(types * 24, (row) => table.type[row] * 24 + hourOfMinute(table.minutes[row]));
    expect(surprise(drawn, figures.hour_of_day_by_type.flat())).toBeLessThan(4);
  });

  it('type × weekday', () => {
    const drawn = count(types * 7, (row) => table.type[row] * 7 + weekdayOf(dayOfMinute(table.minutes[row])));
    expect(surprise(drawn, figures.weekday_by_type_monday_first.flat())).toBeLessThan(4);
  });

  it('type × month', () => {
    const drawn = count(
      types * 36,
      (row) => table.type[row] * 36 + monthIndexOf(dayOfMinute(table.minutes[row])) - 2014 * 12,
    );
    expect(surprise(drawn, figures.month_by_type_from_2014_01.flat())).toBeLessThan(4);
  });

  it('type × place', () => {
    const drawn = count(types * places, (row) => table.type[row] * places + table.place[row]);
    expect(surprise(drawn, figures.place_by_type.flat())).toBeLessThan(4);
  });

  // cells are published with the area of most of their crimes, so areas differ a little more than by chance
  it('area × type and area × hour', () => {
    const byType = count(areas * types, (row) => table.area[row] * types + table.type[row]);
    const byHour = count(areas * 24, (row) => table.area[row] * 24 + hourOfMinute(table.minutes[row]));
    const byArea = count(areas, (row) => table.area[row]);
    const worst = figures.type_by_area.map((counts, area) => {
      const expected = (counts.reduce((sum, value) => sum + value, 0) / figures.crimes) * ROWS;
      return Math.abs(byArea[area] / expected - 1);
    });
    expect(Math.max(...worst)).toBeLessThan(0.2);
    // the smallest areas expect no five crimes in any hour: they say nothing on its shape
    const shape = (drawn: Float64Array, published: readonly (readonly number[])[], width: number): number => {
      const values = published
        .map((row, area) => surprise(drawn.subarray(area * width, (area + 1) * width), row))
        .filter(Number.isFinite);
      expect(values.length).toBeGreaterThan(70);
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    };
    expect(shape(byType, figures.type_by_area, types)).toBeLessThan(1);
    expect(shape(byHour, figures.hour_by_area, 24)).toBeLessThan(0.5);
  });

  it('cell × type, every incident inside its cell', () => {
    const { latitude: height, longitude: width } = figures.cell_size_degrees;
    const key = (latitude: number, longitude: number): string =>
      `${Math.floor(latitude / height + 1e-6)} ${Math.floor(longitude / width + 1e-6)}`;
    const cells = new Map(figures.cells.map((cell, i) => [key(cell[0], cell[1]), i]));
    const groups = figures.cell_columns.length - 4;
    const drawn = count(figures.cells.length * groups, (row) => {
      const cell = cells.get(key(table.latitude[row], table.longitude[row]));
      if (cell === undefined) throw new Error(`row ${row} lies in no published cell`);
      expect(table.areas[table.area[row]].id).toBe(figures.cells[cell][2]);
      return cell * groups + Math.min(groups - 1, table.type[row]);
    });
    expect(
      surprise(
        drawn,
        figures.cells.flatMap((cell) => cell.slice(4)),
      ),
    ).toBeLessThan(4);
  });

  it('would not pass with the hours of another type', () => {
    const drawn = count(types * 24, (row) => ((table.type[row] + 1) % types) * 24 + hourOfMinute(table.minutes[row]));
    expect(surprise(drawn, figures.hour_of_day_by_type.flat())).toBeGreaterThan(100);
  });

  it('places incidents on block points, some of them busy', () => {
    const perPoint = new Map<string, number>();
    for (let row = 0; row < ROWS; row++) {
      const [lat, lng] = [table.latitude[row] / 0.0005, table.longitude[row] / 0.0005];
      expect(Math.abs(lat - Math.round(lat)) + Math.abs(lng - Math.round(lng))).toBeLessThan(1e-6);
      const point = `${Math.round(lat)} ${Math.round(lng)}`;
      perPoint.set(point, (perPoint.get(point) ?? 0) + 1);
    }
    expect(perPoint.size).toBeLessThan(0.8 * ROWS);
    expect(Math.max(...perPoint.values())).toBeGreaterThan(20);
  });

  it('names its areas and leaves no code without a label', () => {
    expect(table.areas.map((area) => area.id)).toEqual(Array.from({ length: 77 }, (_, i) => i + 1));
    expect(table.areas[31].name).toBe('Loop');
    for (let row = 0; row < ROWS; row++) {
      if (table.district[row] !== MISSING && table.district[row] >= table.districtLabels.length)
        throw new Error(`row ${row}`);
    }
  });

  it('is the same for the same seed and another for another', () => {
    const small = { rows: 500, seed: 4 };
    expect(drawSample(figures, small)).toEqual(drawSample(figures, small));
    expect(drawSample(figures, { ...small, seed: 5 }).latitude).not.toEqual(drawSample(figures, small).latitude);
  });

  it('can be empty, or of one row', () => {
    expect(drawSample(figures, { rows: 0, seed: 1 }).rows).toBe(0);
    expect(drawSample(figures, { rows: 1, seed: 1 }).latitude).toHaveLength(1);
    expect(() => drawSample(figures, { rows: -1, seed: 1 })).toThrow(/got -1/);
  });
});

describe('figures', () => {
  it('of the wrong shape are refused with what was expected', () => {
    expect(() => checkFigures({})).toThrow(/expected types and areas/);
    expect(() => checkFigures({ ...figures, hour_by_area: [] })).toThrow(/hour_by_area to be 77 × 24, got 0 rows/);
  });

  it('give hours by area and type that agree with all three tables', () => {
    const cells = hoursByAreaAndType(figures);
    const [types, areas] = [figures.types.length, figures.areas.length];
    const sums = { areaHour: new Float64Array(areas * 24), typeHour: new Float64Array(types * 24) };
    for (let a = 0, i = 0; a < areas; a++) {
      for (let t = 0; t < types; t++) {
        for (let h = 0; h < 24; h++, i++) {
          sums.areaHour[a * 24 + h] += cells[i];
          sums.typeHour[t * 24 + h] += cells[i];
        }
      }
    }
    figures.hour_by_area
      .flat()
      .forEach((value, i) => expect(Math.abs(sums.areaHour[i] - value)).toBeLessThan(0.5 + 0.001 * value));
    figures.hour_of_day_by_type
      .flat()
      .forEach((value, i) => expect(Math.abs(sums.typeHour[i] - value)).toBeLessThan(0.5 + 0.001 * value));
  });
});

describe('categorical draws', () => {
  it('follow their weights and never draw a zero', () => {
    const random = createRandom(1);
    const distribution = createCategorical([5, 0, 1, 4]);
    const counts = new Float64Array(4);
    for (let i = 0; i < 100_000; i++) counts[draw(distribution, random)]++;
    expect(counts[1]).toBe(0);
    expect(surprise(counts, [5, 0, 1, 4])).toBeLessThan(4);
  });

  it('need some weight', () => {
    expect(() => createCategorical([0, 0])).toThrow(/above 0, got 0/);
  });
});
