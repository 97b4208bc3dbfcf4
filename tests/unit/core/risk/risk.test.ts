import { beforeAll, describe, expect, test } from 'vitest';
import { decodeRecord, encodeRecord } from '#lib/core/records/codec.ts';
import type { Trained } from '#lib/core/records/model-record.ts';
import { areaReasons } from '#lib/core/risk/reasons/area-reasons.ts';
import { areaRiskTable } from '#lib/core/risk/answers/area-risk-table.ts';
import { predictRisk } from '#lib/core/risk/answers/predict-risk.ts';
import type { RiskModel } from '#lib/core/risk/answers/risk-model.ts';
import { trainRisk } from '#lib/core/risk/training/train-risk.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { spanOf } from '#lib/core/table/periods.ts';
import { lagging } from '../../../support/lagging.ts';
import { emptyTable, syntheticTable, without, type SyntheticOptions } from '../../../support/synthetic-table.ts';

const areaKm2 = Float64Array.of(2, 4, 6, 8, 10, NaN);

async function trained(options: SyntheticOptions | IncidentTable = {}): Promise<Trained<RiskModel>> {
  const table = 'rows' in options && 'minutes' in options ? options : syntheticTable(options as SyntheticOptions);
  const result = await trainRisk(table, { seed: 5, areaKm2 });
  if (!result.available) throw new Error(result.reason);
  return result;
}

describe('a trained risk model', () => {
  const table = syntheticTable({ rows: 40_000, months: 30 });
  let result: Trained<RiskModel>;
  let model: RiskModel;
  const progress: number[] = [];
  beforeAll(async () => {
    const outcome = await trainRisk(table, { seed: 5, areaKm2, onProgress: (done) => progress.push(done) });
    if (!outcome.available) throw new Error(outcome.reason);
    result = outcome;
    model = outcome.payload;
  });

  test('scores one month ahead beside persistence, on months after those it learnt from', () => {
    const { scores, train, test: held, sentence } = result.scorecard;
    expect(train.to < held.from).toBe(true);
    expect(scores.map((score) => score.measure)).toEqual(
      expect.arrayContaining(['log_loss', 'accuracy', 'kappa_quadratic', 'two_level_errors', 'log_loss_6']),
    );
    expect(scores[0].measure).toBe('log_loss');
    // areas and hours of the synthetic table differ widely and stay as they are
    expect(scores.find((score) => score.measure === 'kappa_quadratic')!.value).toBeGreaterThan(0.7);
    for (const score of scores) expect(score.baselineLabel).toContain('12 months');
    expect(sentence).toMatch(/^One month ahead .*% of units .* %\.$/);
  });

  test('calls the busiest area HIGH and the quietest LOW, and busy evenings above quiet mornings', () => {
    expect(predictRisk(model, { areaCode: 0 }).level).toBe('HIGH');
    expect(predictRisk(model, { areaCode: 5 }).level).toBe('LOW');
    const morning = predictRisk(model, { areaCode: 1, hour: 1 });
    const evening = predictRisk(model, { areaCode: 1, hour: 21 });
    expect(evening.probabilities.HIGH).toBeGreaterThan(morning.probabilities.HIGH);
    expect(evening.ratePerHour).toBeGreaterThan(2 * morning.ratePerHour);
  });

  test('gives probabilities that sum to 1 and the likeliest level, none impossible', () => {
    for (const query of [{ areaCode: 0 }, { areaCode: 2, hour: 3 }, { areaCode: 4, hour: 23, weekday: 6, month: 2 }]) {
      const { level, probabilities } = predictRisk(model, query);
      const values = Object.values(probabilities);
      expect(values.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
      expect(probabilities[level]).toBe(Math.max(...values));
      expect(Math.min(...values)).toBeGreaterThan(0);
    }
  });

  test('states cut points in crimes per hour where an hour is given, else in crimes per year', () => {
    const hourly = predictRisk(model, { areaCode: 0, hour: 20 });
    const whole = predictRisk(model, { areaCode: 0 });
    expect(hourly.cutPointUnit).toBe('crimes per hour');
    expect(whole.cutPointUnit).toBe('crimes per year');
    expect(hourly.cutPoints[0]).toBeLessThan(hourly.cutPoints[1]);
    // 40,000 crimes in 2.5 years in 6 areas: some 2,700 an area and year, between the cut points' orders of magnitude
    expect(whole.cutPoints[0]).toBeGreaterThan(500);
    expect(whole.cutPoints[1]).toBeLessThan(8000);
  });

  test('without a year means the next such month after the end of the data, and counts the months to it', () => {
    // the records end on 1 July 2020, so that July is unfinished and the next month to grade
    expect(predictRisk(model, { areaCode: 1, hour: 12, month: 7 }).horizonMonths).toBe(1);
    expect(predictRisk(model, { areaCode: 1, hour: 12, month: 6 }).horizonMonths).toBe(12);
    expect(predictRisk(model, { areaCode: 1, hour: 12, month: 8, year: 2021 }).horizonMonths).toBe(14);
    expect(predictRisk(model, { areaCode: 1, hour: 12, month: 3, year: 2019 }).horizonMonths).toBe(1);
  });

  test('says where it extrapolates: before the fourth month of the data, and past the farthest horizon', () => {
    // January 2018 to June 2020, trained on horizons up to 12
    const extrapolated = (when: { month?: number; year?: number }): boolean =>
      predictRisk(model, { areaCode: 1, hour: 12, ...when }).extrapolated;
    expect(model.units.maxHorizon).toBe(12);
    expect(extrapolated({ month: 12, year: 2017 })).toBe(true);
    expect(extrapolated({ month: 3, year: 2018 })).toBe(true);
    expect(extrapolated({ month: 4, year: 2018 })).toBe(false);
    expect(extrapolated({ month: 6, year: 2021 })).toBe(false);
    expect(extrapolated({ month: 7, year: 2021 })).toBe(true);
    expect(extrapolated({})).toBe(false);
    expect(extrapolated({ year: 2019 })).toBe(false);
    expect(extrapolated({ year: 2018 })).toBe(true);
  });

  test('is never without an answer: years 1000 to 9999 give probabilities and a rate, past the horizon one answer', () => {
    for (const year of [1000, 1900, 2015, 2017, 2018, 2022, 9999]) {
      for (const when of [{ year }, { year, month: 1 }, { year, month: 12, hour: 23 }]) {
        const { probabilities, ratePerHour, horizonMonths } = predictRisk(model, { areaCode: 3, ...when });
        const sum = Object.values(probabilities).reduce((total, p) => total + p, 0);
        expect(sum).toBeCloseTo(1, 12);
        expect(ratePerHour).toBeGreaterThan(0);
        expect(horizonMonths).toBeGreaterThanOrEqual(1);
      }
    }
    const may = (year: number): unknown => predictRisk(model, { areaCode: 3, hour: 8, month: 5, year }).probabilities;
    expect(may(2022)).toEqual(may(2033));
  });

  test('takes a year without a month for the twelve months of that year', () => {
    const year = predictRisk(model, { areaCode: 1, year: 2021 });
    expect(year.horizonMonths).toBe(18);
    const months = Array.from({ length: 12 }, (_, i) => predictRisk(model, { areaCode: 1, year: 2021, month: i + 1 }));
    const high = months.map((answer) => answer.probabilities.HIGH);
    expect(year.probabilities.HIGH).toBeGreaterThan(Math.min(...high) - 1e-12);
    expect(year.probabilities.HIGH).toBeLessThan(Math.max(...high) + 1e-12);
    // weighted by their hours, all but equal
    expect(year.probabilities.HIGH).toBeCloseTo(high.reduce((sum, p) => sum + p, 0) / 12, 2);
  });

  test('grades a month in the data from what was known before it alone', async () => {
    const cut = spanOf(table).firstDay + 365;
    const later = {
      ...table,
      area: table.area.map((area, row) => (table.minutes[row] >= cut * 1440 ? 5 - area : area)),
    };
    const changed: RiskModel = {
      ...model,
      units: { ...model.units, history: (await trained(later)).payload.units.history },
    };
    const query = { areaCode: 0, hour: 18, month: 12, year: 2018 };
    expect(predictRisk(changed, query)).toMatchObject({ probabilities: predictRisk(model, query).probabilities });
    const afterwards = { areaCode: 0, hour: 18, month: 12, year: 2019 };
    expect(predictRisk(changed, afterwards).probabilities).not.toEqual(predictRisk(model, afterwards).probabilities);
  });

  test('counts crimes per km² and year from the last 12 months, and says nothing where the size is unknown', () => {
    let crimes = 0;
    // July 2019 to June 2020, the last 12 whole months
    for (let row = 0; row < table.rows; row++) {
      const date = new Date(table.minutes[row] * 60_000).toISOString().slice(0, 10);
      if (table.area[row] === 1 && date >= '2019-07-01' && date < '2020-07-01') crimes++;
    }
    expect(predictRisk(model, { areaCode: 1 }).crimesPerKm2PerYear).toBeCloseTo(((crimes / 366) * 365.25) / 4, 6);
    expect(predictRisk(model, { areaCode: 5 }).crimesPerKm2PerYear).toBeUndefined();
  });

  test('lists every area once with its level, its trend and reasons in sentences', () => {
    const rows = areaRiskTable(model);
    const reasons = rows.map((row) => areaReasons(model, row.areaCode));
    expect(rows.map((row) => row.areaCode)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(reasons[0][0]).toMatch(/^[\d,]+ reported crimes a year, the most of all areas\.$/);
    expect(reasons[5][0]).toContain('the fewest of all areas.');
    for (const row of rows) {
      expect(row.level).toBe(predictRisk(model, { areaCode: row.areaCode }).level);
      expect(Math.abs(row.trend!)).toBeLessThan(0.2);
      expect(reasons[row.areaCode]).toHaveLength(3);
      expect(reasons[row.areaCode][2]).toMatch(/^Busiest from \d\d:00 to \d\d:00: \d+ % of its crimes\.$/);
    }
  });

  test('is the same from the same seed and survives storage and a structured clone', async () => {
    expect(await trainRisk(table, { seed: 5, areaKm2 })).toEqual(result);
    const query = { areaCode: 3, hour: 7, weekday: 6, month: 11 };
    const stored = decodeRecord(encodeRecord(model)) as RiskModel;
    expect(predictRisk(stored, query)).toEqual(predictRisk(model, query));
    expect(predictRisk(structuredClone(model), query)).toEqual(predictRisk(model, query));
    expect(progress.at(-1)).toBe(1);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });

  test('refuses an area it does not know and sizes that do not fit', async () => {
    expect(() => predictRisk(model, { areaCode: 6 })).toThrow('expected an area code under 6, got 6');
    await expect(trainRisk(table, { seed: 1, areaKm2: new Float64Array(2) })).rejects.toThrow(
      'expected 6 areas in areaKm2, got 2',
    );
  });
});

describe('data that holds less', () => {
  test('under nine months is declined, with the number of months it has', async () => {
    const result = await trainRisk(syntheticTable({ months: 7, rows: 8000 }), { seed: 1, areaKm2 });
    expect(result).toMatchObject({
      available: false,
      reason: expect.stringMatching(
        /^These records run from 1 January 2018 to \d+ \w+ 2018 and hold 7 whole months with records: .*at least 9 whole months/,
      ),
    });
  });

  test('under fifteen months says that its history is short', async () => {
    expect((await trained({ months: 12, rows: 30_000 })).scorecard.notes.join(' ')).toContain('Short history');
    expect((await trained({ months: 24, rows: 60_000 })).scorecard.notes.join(' ')).not.toContain('Short history');
  });

  test('gives no interval from seven held-out months, and one from eight or more', async () => {
    const held = async (months: number): Promise<Trained<RiskModel>['scorecard']> =>
      (await trained({ months, rows: months * 2500 })).scorecard;
    const seven = await held(29);
    expect(seven.scores.some((score) => score.difference)).toBe(false);
    expect(seven.sentence).toContain('too short to tell');
    const nine = await held(36);
    for (const score of nine.scores) expect(score.difference!.upper).toBeGreaterThanOrEqual(score.difference!.lower);
    expect(nine.sentence).not.toContain('too short to tell');
  });

  test('that is thin has coarser units, and says which', async () => {
    const { payload, scorecard } = await trained({ months: 24, rows: 4000 });
    expect(payload.units.periodMonths).toBe(3);
    expect(scorecard.notes.join(' ')).toMatch(/Thin data: a unit is an area × .*three months/);
    expect(scorecard.sentence).toMatch(/^Three months ahead/);
    expect(scorecard.scores[0].label).toBe('Log loss three months ahead');
    // six held-out months hold two quarters that share none
    expect(scorecard.scores.some((score) => score.difference)).toBe(false);
    expect(scorecard.sentence).toContain('too short to tell');
  });

  test('without hours grades areas by weekday and weekend, and without days by month', async () => {
    const days = await trained({ timeResolution: 'day', rows: 20_000 });
    expect(days.payload.units.history).toMatchObject({ parts: 1, dayKinds: 2 });
    expect(predictRisk(days.payload, { areaCode: 0, weekday: 6, month: 3 }).cutPointUnit).toBe('crimes per hour');
    const months = await trained({ timeResolution: 'month', rows: 20_000 });
    expect(months.payload.units.history).toMatchObject({ parts: 1, dayKinds: 1 });
    const answer = predictRisk(months.payload, { areaCode: 0, hour: 3, month: 3 });
    expect(answer.cutPointUnit).toBe('crimes per year');
    expect(answer).toEqual(predictRisk(months.payload, { areaCode: 0, month: 3 }));
    expect(areaReasons(months.payload, 0)).toHaveLength(2);
  });

  test('whose source lags takes the month of its last 7 days for unfinished, and says so', async () => {
    // 25 months are 761 days, to 31 January 2020: a month that would count as whole
    const table = syntheticTable({ months: 25, rows: 40_000 });
    expect((await trained(table)).trainedOn.to).toBe('2020-01-31');
    const { scorecard, trainedOn } = await trained(lagging(table));
    expect(trainedOn.to).toBe('2019-12-31');
    expect(scorecard.test.to).toBe('2019-12-31');
    expect(scorecard.notes).toContain('The last 7 days look incomplete and are not scored.');
  });

  test('that ends within a month leaves its unfinished days out and says how many', async () => {
    const { scorecard, trainedOn } = await trained({ months: 30, rows: 40_000 });
    expect(scorecard.notes).toContain('The last month is unfinished: its one day is left out.');
    expect(trainedOn.to).toBe('2020-06-30');
  });

  test('with a month missing counts a gap, not zero crime', async () => {
    const table = syntheticTable({ months: 24, rows: 40_000 });
    const kept = (row: number): boolean => !new Date(table.minutes[row] * 60_000).toISOString().startsWith('2019-07');
    const rows = Uint32Array.from({ length: table.rows }, (_, row) => row).filter(kept);
    const gap: IncidentTable = {
      ...table,
      rows: rows.length,
      minutes: Int32Array.from(rows, (row) => table.minutes[row]),
      area: Uint16Array.from(rows, (row) => table.area[row]),
      type: Uint16Array.from(rows, (row) => table.type[row]),
    };
    const { payload, scorecard } = await trained(gap);
    expect(scorecard.notes.join(' ')).toContain('1 month without any record');
    const whole = await trained(table);
    const rate = (model: RiskModel): number => areaRiskTable(model)[0].crimesPerYear;
    expect(Math.abs(rate(payload) / rate(whole.payload) - 1)).toBeLessThan(0.05);
  });

  test.each([
    ['1970', '1970-02-03'],
    ['2050', '2050-06-20'],
  ])('with one record mistyped as %s learns and is scored on the others', async (_, date) => {
    const table = syntheticTable({ months: 24, rows: 40_000 });
    const minutes = table.minutes.slice();
    minutes[500] = Date.parse(date) / 60_000;
    const { payload, scorecard } = await trained({ ...table, minutes });
    expect(scorecard.test.rows).toBeGreaterThan(8000);
    // dates are written as people write them
    expect(scorecard.notes.join(' ')).not.toMatch(/\d{4}-\d{2}/);
    if (date > '2020') {
      expect(scorecard.notes).toContain('Only whole months are graded: what lies after 31 December 2019 is left out.');
    }
    expect(scorecard.train.rows).toBeGreaterThan(25_000);
    const kappa = (of: Trained<RiskModel>['scorecard']): number =>
      of.scores.find((score) => score.measure === 'kappa_quadratic')!.value;
    expect(Math.abs(kappa(scorecard) - kappa((await trained(table)).scorecard))).toBeLessThan(0.03);
    expect(predictRisk(payload, { areaCode: 0 }).level).toBe('HIGH');
    expect(predictRisk(payload, { areaCode: 0, hour: 20, month: 1 }).ratePerHour).toBeGreaterThan(0);
  });

  test('with hardly a crime an area and month is declined: there are no three levels', async () => {
    const areas = Array.from({ length: 900 }, (_, i) => ({ id: i, label: String(i), name: String(i) }));
    const table = syntheticTable({ rows: 2000 });
    const sparse = { ...table, areas, area: table.area.map((_, row) => row % 900) };
    const result = await trainRisk(sparse, { seed: 1, areaKm2: new Float64Array(900).fill(1) });
    expect(result).toMatchObject({
      available: false,
      reason: expect.stringMatching(/three levels cannot be told apart\. Choose larger areas/),
    });
  });

  test('without areas, with one area, or without rows is declined in a sentence', async () => {
    const table = syntheticTable();
    const oneArea = { ...table, area: new Uint16Array(table.rows) };
    for (const of of [without(table, 'area'), oneArea, emptyTable(), syntheticTable({ rows: 1 })]) {
      const result = await trainRisk(of, { seed: 1, areaKm2 });
      expect(result.available).toBe(false);
      if (!result.available) expect(result.reason).toMatch(/^[A-Z].*\.$/);
    }
  });
});
