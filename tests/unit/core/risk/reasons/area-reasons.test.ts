import { beforeAll, describe, expect, test } from 'vitest';
import { createRandom } from '#lib/core/random/random.ts';
import { areaDrivers, type RiskDriver } from '#lib/core/risk/reasons/area-drivers.ts';
import { areaReasons } from '#lib/core/risk/reasons/area-reasons.ts';
import { areaRiskTable } from '#lib/core/risk/answers/area-risk-table.ts';
import type { RiskModel, RiskWhen } from '#lib/core/risk/answers/risk-model.ts';
import { trainRisk } from '#lib/core/risk/training/train-risk.ts';
import { dateOf, dayOf } from '#lib/core/table/calendar.ts';
import { areasFromLabels, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { syntheticTable } from '../../../../support/synthetic-table.ts';

const FIRST_DAY = dayOf(2017, 1, 1);
const DAYS = dayOf(2019, 7, 1) - FIRST_DAY;
const AREAS = 16;
const [SEASONAL, RISING, NIGHTLY, EMPTY] = [3, 5, 13, 16];

/**
 * Thirty months of sixteen areas: 0-2 steady from busy to quiet; 3-4 twice as busy from June to August and a fifth as busy
 * from December to February; 5-12 whose level jumps now and then, that of 5 for certain to four times for the last three
 * months; 13-15 with five sixths of their crimes from 20:00 to 04:00. A seventeenth area has no record.
 */
function drivenTable(): IncidentTable {
  const random = createRandom(3);
  const rows: { minute: number; area: number }[] = [];
  for (let area = 0; area < AREAS; area++) {
    const level = area < SEASONAL ? [12, 6, 1][area] : area === RISING ? 2 : 4;
    let factor = 1;
    for (let day = 0; day < DAYS; day++) {
      const { month, day: ofMonth } = dateOf(FIRST_DAY + day);
      if (area >= RISING && area < NIGHTLY && ofMonth === 1 && random.below(8) === 0) {
        factor = [0.3, 1, 2.5][random.below(3)];
      }
      if (area === RISING) factor = day >= DAYS - 92 ? 4 : 1;
      if (area >= SEASONAL && area < RISING) factor = month >= 6 && month <= 8 ? 2 : month % 12 <= 2 ? 0.2 : 1;
      const expected = level * factor;
      const crimes = Math.floor(expected) + (random.next() < expected % 1 ? 1 : 0) + random.below(3) - 1;
      for (let i = 0; i < crimes; i++) {
        const night = area >= NIGHTLY && random.next() < 0.75;
        const hour = night ? (20 + random.below(8)) % 24 : random.below(24);
        rows.push({ minute: (FIRST_DAY + day) * 1440 + hour * 60 + random.below(60), area });
      }
    }
  }
  const blank = syntheticTable({ rows: rows.length });
  return {
    ...blank,
    minutes: Int32Array.from(rows, ({ minute }) => minute),
    area: Uint16Array.from(rows, ({ area }) => area),
    areas: areasFromLabels(
      Array.from({ length: AREAS + 1 }, (_, area) => String(area + 1)),
      new Map(),
    ),
  };
}

describe('reasons for the level of an area', () => {
  let model: RiskModel;
  // area 2 is large, area 1 has no known size
  const areaKm2 = new Float64Array(AREAS + 1).fill(4);
  areaKm2[1] = NaN;
  areaKm2[2] = 40;
  beforeAll(async () => {
    const outcome = await trainRisk(drivenTable(), { seed: 5, areaKm2 });
    if (!outcome.available) throw new Error(outcome.reason);
    model = outcome.payload;
  }, 60_000);

  const TIMES: RiskWhen[] = [{}, { part: 5 }, { month: 8 }, { part: 0, dayKind: 1, month: 1 }, { dayKind: 0 }];

  function movesOf(area: number, when: RiskWhen, level = 2): Map<RiskDriver, number> {
    return new Map(areaDrivers(model, area, when)!.moves.map(({ driver, by }) => [driver, by[level]]));
  }

  test('start at the average, end at the level in the table, and the moves of all drivers lead there', () => {
    for (const by of ['volume', 'density'] as const) {
      for (const when of TIMES) {
        for (const { areaCode, probabilities } of areaRiskTable(model, when, by)) {
          const { base, prediction, moves } = areaDrivers(model, areaCode, when, by)!;
          expect(prediction[0]).toBeCloseTo(probabilities.LOW, 9);
          expect(prediction[2]).toBeCloseTo(probabilities.HIGH, 9);
          expect(base[0] + base[1] + base[2]).toBeCloseTo(1, 9);
          for (const level of [0, 1, 2]) {
            const moved = moves.reduce((sum, move) => sum + move.by[level], 0);
            expect(base[level] + moved).toBeCloseTo(prediction[level], 9);
          }
        }
      }
    }
  });

  test('measure all areas against the same average, near that of the table', () => {
    for (const when of [{}, { dayKind: 0 }] as RiskWhen[]) {
      const table = areaRiskTable(model, when);
      const average = table.reduce((sum, row) => sum + row.probabilities.HIGH / table.length, 0);
      const bases = table.map(({ areaCode }) => areaDrivers(model, areaCode, when)!.base[2]);
      for (const base of bases) expect(base).toBeCloseTo(bases[0], 12);
      expect(Math.abs(bases[0] - average)).toBeLessThan(0.05);
    }
  });

  test('name its own last year where an area is steadily busy or quiet, and where it ranks', () => {
    const [rank, most] = areaReasons(model, 0);
    expect(rank).toMatch(/^4,\d\d\d reported crimes a year, the most of all areas\.$/);
    expect(most).toMatch(
      /^Its last 12 months count most: [23]\.\d times as many reported crimes as in the average area; that alone moves the chance of HIGH from \d+ % to (\d+|over 99) %\.$/,
    );
    const quiet = areaReasons(model, 2);
    expect(quiet[0]).toMatch(/^\d+ reported crimes a year, the fewest of all areas\.$/);
    expect(quiet[1]).toMatch(
      /% fewer reported crimes than in the average area; that alone moves the chance of LOW from/,
    );
    expect(areaReasons(model, 1)[0]).toMatch(/ reported crimes a year, more than in \d+ of the 15 other areas\.$/);
  });

  test('name the month where an area has a season', () => {
    const [, august] = areaReasons(model, SEASONAL, { month: 8 });
    expect(august).toMatch(/^August counts most: usually \d+ % busier here than the year \(all areas \d+ % busier\);/);
    expect(movesOf(SEASONAL, { month: 8 }).get('season')).toBeGreaterThan(0.1);
    expect(movesOf(SEASONAL, { month: 1 }, 0).get('season')).toBeGreaterThan(0.1);
    expect(Math.abs(movesOf(0, { month: 8 }).get('season')!)).toBeLessThan(0.1);
    // over the whole year there is no season to speak of
    expect(areaReasons(model, SEASONAL).join(' ')).not.toMatch(/August|the year \(/);
    expect(movesOf(SEASONAL, {}).has('season')).toBe(false);
  });

  test('name the last months where an area is rising', () => {
    const reasons = areaReasons(model, RISING).join(' ');
    expect(reasons).toMatch(
      /Its last 3 months( count most:|,) (\d+ % busier than|2\.\d times as busy as) its last 12 /,
    );
    expect(movesOf(RISING, {}, 0).get('recent')).toBeLessThan(-0.05);
    expect(movesOf(RISING, { part: 3 }).get('recent')).toBeGreaterThan(0.03);
  });

  test('name the hours where an area is busy at night, at night and by day', () => {
    const [rank, night] = areaReasons(model, NIGHTLY, { part: 5 });
    expect(rank).toMatch(/ reported crimes a year from 20:00 to 24:00, /);
    expect(night).toMatch(
      /^20:00 to 24:00 counts most: 2\.\d times as busy here as its average hour \(all areas \d+ % busier\); that alone moves the chance of HIGH/,
    );
    const [, day] = areaReasons(model, NIGHTLY, { part: 2, dayKind: 0 });
    expect(day).toMatch(/^08:00 to 12:00 on weekdays counts most: \d+ % quieter here .*the chance of LOW/);
    const noon = movesOf(NIGHTLY, { part: 3 }, 0);
    expect(noon.get('time')).toBeGreaterThan(Math.abs(noon.get('level')!));
    expect(areaReasons(model, NIGHTLY).join(' ')).toMatch(
      /Busiest from (20:00 to 24:00|00:00 to 04:00): 4\d % of its crimes\.$/,
    );
    // whole areas are graded without regard to the hour
    expect(movesOf(NIGHTLY, {}).has('time')).toBe(false);
  });

  test('by density compare crimes per km², and leave out an area of unknown size', () => {
    const [rank, most] = areaReasons(model, 2, {}, 'density');
    expect(rank).toMatch(/^\d\.?\d? reported crimes per km² a year, the fewest of all areas\.$/);
    expect(most).toContain('fewer reported crimes per km² than in the average area');
    expect(areaReasons(model, 1, {}, 'density')).toEqual([]);
    expect(areaReasons({ ...model, density: undefined } as never, 0, {}, 'density')).toEqual([]);
  });

  test('are one to four sentences, the same every time, without small moves, a word for certainty or a promise', () => {
    for (let area = 0; area < AREAS; area++) {
      for (const when of [{}, { part: 1 }, { dayKind: 0 as const, month: 12 }]) {
        const reasons = areaReasons(model, area, when);
        expect(reasons.length).toBeGreaterThanOrEqual(2);
        expect(reasons.length).toBeLessThanOrEqual(4);
        expect(areaReasons(model, area, when)).toEqual(reasons);
        // where points are spoken of, the first are said to be percentage points
        expect(reasons.find((sentence) => sentence.includes('points')) ?? 'percentage points').toMatch(
          /percentage points/,
        );
        for (const sentence of reasons) {
          expect(sentence).toMatch(/^[A-Z\d].*\.$/);
          expect(sentence).not.toMatch(/NaN|Infinity|undefined|safe|[+−][0-2] (percentage )?points| 100 % ?(\.|to)/);
        }
      }
    }
  });

  test('say so where nothing sets an area apart', () => {
    // a copy of the model in which all areas are the same one
    const history = model.areas.history;
    const crimesBefore = history.crimesBefore.map((_, i) => history.crimesBefore[i - (i % (AREAS + 1)) + 3]);
    const alike = { ...model, areas: { ...model.areas, history: { ...history, crimesBefore } } };
    expect(areaReasons(alike, 4)[1]).toMatch(
      /^Nothing sets it far apart from the average: the chance of (LOW|MEDIUM|HIGH) is (\d+) %, on average \2 %\.$/,
    );
  });

  test('are none for an area without records, and an error for one that does not exist', () => {
    expect(areaReasons(model, EMPTY)).toEqual([]);
    expect(() => areaReasons(model, 17)).toThrow('expected an area code under 17, got 17');
    expect(() => areaReasons(model, 0, { part: 6 })).toThrow('expected a part of the day under 6, got 6');
  });
});

test('with under a year of records, and without hours, reasons speak of what there is', async () => {
  const short = await trainRisk(syntheticTable({ months: 11, rows: 8000, timeResolution: 'day' }), {
    seed: 5,
    areaKm2: new Float64Array(6).fill(2),
  });
  if (!short.available) throw new Error(short.reason);
  for (const when of [{}, { month: 6 }, { dayKind: 1 as const, month: 12 }, { part: 2 }]) {
    for (let area = 0; area < 6; area++) {
      const reasons = areaReasons(short.payload, area, when).join(' ');
      expect(reasons).toMatch(/^[\d,]+ reported crimes a year/);
      expect(reasons).not.toMatch(/NaN|Infinity|undefined|last 12|Busiest|usually/);
    }
  }
  expect(areaReasons(short.payload, 0)[1]).toMatch(/^Its last 1[01] months count most/);
});
