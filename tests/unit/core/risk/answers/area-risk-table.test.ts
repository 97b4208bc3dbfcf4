import { beforeAll, describe, expect, test } from 'vitest';
import { areaMonths } from '#lib/core/risk/answers/area-months.ts';
import { areaRiskTable } from '#lib/core/risk/answers/area-risk-table.ts';
import { predictRisk } from '#lib/core/risk/answers/predict-risk.ts';
import { riskChoices } from '#lib/core/risk/answers/risk-choices.ts';
import type { AreaRisk, RiskModel } from '#lib/core/risk/answers/risk-model.ts';
import { trainRisk } from '#lib/core/risk/training/train-risk.ts';
import { dateOf, dayOfMinute, hourOfMinute, weekdayOf } from '#lib/core/table/calendar.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { syntheticTable } from '../../../../support/synthetic-table.ts';

const areaKm2 = Float64Array.of(2, 4, 6, 8, 10, 12);
const table = syntheticTable({ rows: 40_000, months: 30 });

async function modelOf(of: IncidentTable, km2 = areaKm2): Promise<RiskModel> {
  const result = await trainRisk(of, { seed: 5, areaKm2: km2 });
  if (!result.available) throw new Error(result.reason);
  return result.payload;
}

/** Records of area 1 from July 2019 to June 2020, the last 12 whole months, that the hours hold. */
function lastYearOfArea1(holds: (hour: number, weekend: boolean) => boolean): number {
  let crimes = 0;
  for (let row = 0; row < table.rows; row++) {
    const day = dayOfMinute(table.minutes[row]);
    const { year, month } = dateOf(day);
    const since = year * 12 + month;
    if (table.area[row] !== 1 || since < 2019 * 12 + 7 || since > 2020 * 12 + 6) continue;
    if (holds(hourOfMinute(table.minutes[row]), weekdayOf(day) >= 5)) crimes++;
  }
  return crimes;
}

function levelWord(perHour: number, [low, high]: readonly [number, number]): string {
  return perHour <= low ? 'LOW' : perHour <= high ? 'MEDIUM' : 'HIGH';
}

describe('the table of areas', () => {
  let model: RiskModel;
  beforeAll(async () => {
    model = await modelOf(table);
  });
  const of = (rows: AreaRisk[], code: number): AreaRisk => rows.find((row) => row.areaCode === code)!;

  test('says of a chosen part and kind of day what the API says of an hour in it', () => {
    const rows = areaRiskTable(model, { part: 5, dayKind: 1, month: 3 });
    for (const row of rows) {
      const answer = predictRisk(model, { areaCode: row.areaCode, hour: 22, weekday: 6, month: 3 });
      expect(row.level).toBe(answer.level);
      expect(row.probabilities).toEqual(answer.probabilities);
      expect(row.ratePerHour).toBeCloseTo(answer.ratePerHour, 12);
    }
    const whole = areaRiskTable(model, { month: 3 });
    for (const row of whole) {
      expect(row.probabilities).toEqual(predictRisk(model, { areaCode: row.areaCode, month: 3 }).probabilities);
    }
  });

  test('averages the parts of the day by their hours where only the kind of day is chosen', () => {
    const weekend = of(areaRiskTable(model, { dayKind: 1 }), 1);
    const parts = [0, 1, 2, 3, 4, 5].map((part) => of(areaRiskTable(model, { part, dayKind: 1 }), 1));
    const mean = (value: (row: AreaRisk) => number): number =>
      parts.reduce((sum, row) => sum + value(row), 0) / parts.length;
    expect(weekend.probabilities.HIGH).toBeCloseTo(
      mean((row) => row.probabilities.HIGH),
      12,
    );
    expect(weekend.ratePerHour).toBeCloseTo(
      mean((row) => row.ratePerHour),
      12,
    );
  });

  test('expects and counts more in the evening than before dawn', () => {
    const [dawn, evening] = [of(areaRiskTable(model, { part: 0 }), 1), of(areaRiskTable(model, { part: 5 }), 1)];
    expect(evening.ratePerHour).toBeGreaterThan(3 * dawn.ratePerHour);
    expect(evening.crimesPerYear).toBeGreaterThan(3 * dawn.crimesPerYear);
    expect(evening.probabilities.HIGH).toBeGreaterThan(dawn.probabilities.HIGH);
  });

  test('counts the last 12 months of the chosen hours alone, per year and per km²', () => {
    const perYear = 365.25 / 366;
    const whole = of(areaRiskTable(model), 1);
    expect(whole.crimesPerYear).toBeCloseTo(lastYearOfArea1(() => true) * perYear, 6);
    const row = of(areaRiskTable(model, { part: 5, dayKind: 1 }), 1);
    const reported = lastYearOfArea1((hour, weekend) => hour >= 20 && weekend);
    // weekend days of those 366 days are not quite two sevenths
    expect(Math.abs(row.crimesPerYear / reported - 1)).toBeLessThan(0.02);
    expect(row.crimesPerKm2PerYear).toBeCloseTo(row.crimesPerYear / 4, 12);
    const ofParts = [0, 1, 2, 3, 4, 5].map((part) => of(areaRiskTable(model, { part }), 1).crimesPerYear);
    expect(ofParts.reduce((sum, crimes) => sum + crimes, 0)).toBeCloseTo(whole.crimesPerYear, 6);
  });

  test('takes the last level from the last 12 months, or from the last such month where one is chosen', () => {
    for (const row of areaRiskTable(model)) {
      expect(row.lastLevel).toBe(levelWord(row.crimesPerYear / 8766, model.areas.cutPoints));
    }
    for (const row of areaRiskTable(model, { part: 3, dayKind: 0, month: 8 })) {
      const months = areaMonths(model, row.areaCode, { part: 3, dayKind: 0 });
      const august = months.findLast(({ month }) => month === 8)!;
      expect(august.year).toBe(2019);
      expect(row.lastLevel).toBe(levelWord(august.ratePerHour!, model.units.cutPoints));
    }
  });

  test('offers the choices that the data holds, and refuses a part of the day that does not exist', () => {
    const { parts, dayKinds, periodMonths, by } = riskChoices(model);
    expect(parts.map(({ fromHour, toHour }) => [fromHour, toHour])).toEqual([
      [0, 4],
      [4, 8],
      [8, 12],
      [12, 16],
      [16, 20],
      [20, 24],
    ]);
    expect({ dayKinds, periodMonths, by }).toEqual({
      dayKinds: true,
      periodMonths: { units: 1, areas: 1 },
      by: ['volume', 'density'],
    });
    expect(() => areaRiskTable(model, { part: 6 })).toThrow('expected a part of the day under 6, got 6');
  });

  test('of data without hours offers none, and leaves such a choice out of account', async () => {
    const months = await modelOf(syntheticTable({ timeResolution: 'month', rows: 20_000 }));
    expect(riskChoices(months)).toMatchObject({ parts: [], dayKinds: false });
    expect(areaRiskTable(months, { part: 3, dayKind: 1 })).toEqual(areaRiskTable(months));
  });

  test('lists the last 24 months of an area, the oldest first, and tells a gap from no crime', async () => {
    const months = areaMonths(model, 1);
    expect(months).toHaveLength(24);
    expect(months[0]).toMatchObject({ year: 2018, month: 7, state: 'complete' });
    expect(months.at(-1)).toMatchObject({ year: 2020, month: 6, state: 'complete' });
    const lastYear = months.slice(12).reduce((sum, { crimes }) => sum + crimes, 0);
    expect(lastYear).toBe(lastYearOfArea1(() => true));
    expect(() => areaMonths(model, 6)).toThrow('expected an area code under 6, got 6');

    const kept = Uint32Array.from(table.minutes.keys()).filter((row) => {
      const { year, month } = dateOf(dayOfMinute(table.minutes[row]));
      return !(year === 2019 && month === 10);
    });
    const gap = await modelOf({
      ...table,
      rows: kept.length,
      minutes: Int32Array.from(kept, (row) => table.minutes[row]),
      area: Uint16Array.from(kept, (row) => table.area[row]),
      type: Uint16Array.from(kept, (row) => table.type[row]),
    });
    const october = areaMonths(gap, 1, { part: 2 }).find(({ year, month }) => year === 2019 && month === 10);
    expect(october).toEqual({ year: 2019, month: 10, crimes: 0, hours: 0, ratePerHour: undefined, state: 'gap' });
    // October 2019 is missing: the last October is that of 2018
    const october2018 = areaMonths(gap, 1, {}, 30).find(({ year, month }) => year === 2018 && month === 10)!;
    const level = levelWord(october2018.ratePerHour!, gap.areas.cutPoints);
    expect(of(areaRiskTable(gap, { month: 10 }), 1).lastLevel).toBe(level);
  });

  test('leaves out an area that the records never name, and answers about it all the same', async () => {
    const areas = [...table.areas, { id: 99, label: '99', name: 'Unseen' }];
    const more = await modelOf({ ...table, areas }, Float64Array.of(...areaKm2, NaN));
    expect(areaRiskTable(more).map((row) => row.areaCode)).toEqual([0, 1, 2, 3, 4, 5]);
    for (const query of [{ areaCode: 6 }, { areaCode: 6, hour: 12, month: 2 }]) {
      const { level, ratePerHour, crimesPerKm2PerYear } = predictRisk(more, query);
      expect(level).toBe('LOW');
      expect(ratePerHour).toBeLessThan(0.01);
      expect(crimesPerKm2PerYear).toBeUndefined();
    }
  });

  test('of 2,000 areas is made in under a second of one core, whatever is chosen', () => {
    // the same history over and over: 2,000 areas of a trained model
    const areas = 2000;
    const { history } = model.units;
    const each = history.parts * history.dayKinds;
    const wide = (grader: RiskModel['units'], width: number): RiskModel['units'] => {
      const months = grader.history.months + 1;
      const crimesBefore = new Uint32Array(months * areas * width);
      for (let i = 0; i < crimesBefore.length; i++) {
        const month = Math.floor(i / (areas * width));
        crimesBefore[i] = grader.history.crimesBefore[month * 6 * width + (i % (6 * width))];
      }
      return { ...grader, history: { ...grader.history, areas, crimesBefore } };
    };
    const many: RiskModel = {
      ...model,
      units: wide(model.units, each),
      areas: wide(model.areas, 1),
      areaKm2: new Float64Array(areas).fill(3),
    };
    for (const when of [{}, { part: 5 }, { dayKind: 1 as const }, { month: 7 }]) {
      // of the processor and not of the clock, so that other programs do not count
      const start = process.cpuUsage();
      expect(areaRiskTable(many, when)).toHaveLength(areas);
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1e6, JSON.stringify(when)).toBeLessThan(1);
    }
  });
});
