import { memory } from '#lib/tensor/tfjs.ts';
import { describe, expect, it } from 'vitest';
import { predictCounts } from '#lib/core/glm/answers/predict-counts.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { beatsBaseline } from '#lib/core/records/model-record.ts';
import { dateOf, dayOf, weekdayOf } from '#lib/core/table/calendar.ts';
import { MISSING, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { trainCounts } from '#lib/tensor/train-counts.ts';
import { lagging } from '../../support/lagging.ts';
import { hideTimes } from '../../support/synthetic-table.ts';
import { crime, incidents, type Crime } from '../core/glm/incidents.ts';

const AREAS = 6;

/** Weekend nights in even areas, working hours on weekdays in odd ones: what an area × hour table cannot tell. */
function simulated(firstDay: number, lastDay: number, perDay: number): IncidentTable {
  const random = createRandom(21);
  const crimes: Crime[] = [];
  for (let day = firstDay; day <= lastDay; day++) {
    const { year, month, day: dayOfMonth } = dateOf(day);
    const weekend = weekdayOf(day) >= 4;
    for (let i = 0; i < perDay; i++) {
      const area = random.below(AREAS);
      const night = random.next() < (weekend ? 0.8 : 0.2);
      const hour = night ? (20 + random.below(7)) % 24 : 8 + random.below(12);
      if (area % 2 === (night ? 0 : 1) || random.next() < 0.3) crimes.push(crime(year, month, dayOfMonth, hour, area));
    }
  }
  return incidents(crimes, AREAS);
}

const twoYears = simulated(dayOf(2017, 1, 1), dayOf(2018, 12, 31), 60);

describe('training the count forecast', () => {
  it('beats the area × hour table where weekdays matter, says so with its interval, and leaves no tensor', async () => {
    const seen: number[] = [];
    const trained = await trainCounts(twoYears, { seed: 1, onProgress: (done) => seen.push(done) });
    if (!trained.available) throw new Error(trained.reason);
    const { scorecard, payload } = trained;
    expect(beatsBaseline(scorecard.scores[0])).toBe(true);
    expect(scorecard.scores[0].baselineLabel).toBe('Area × hour table');
    expect(scorecard.sentence).toMatch(/Explains \d+ % .* less deviance than the area × hour table \(\d/);
    expect(scorecard.scores.map((score) => score.measure)).toContain('deviance_year_before');
    const pit = scorecard.scores.find((score) => score.measure === 'pit_80')!;
    expect(Math.abs(pit.value - 80)).toBeLessThan(2);
    expect(trained.trainedOn).toEqual({ rows: twoYears.rows, from: '2017-01-01', to: '2018-12-31' });
    expect(scorecard.test).toMatchObject({ from: '2018-07-01', to: '2018-12-31' });
    expect(memory().numTensors).toBe(0);
    expect(seen[0]).toBe(0);
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    const at = (weekday: number) =>
      predictCounts(payload, { areaCode: 0, hour: 22, weekday, month: 5, year: 2018 }).expected;
    expect(at(5)).toBeGreaterThan(2 * at(1));
  });

  it('gives the same model and scorecard for the same seed', async () => {
    const once = await trainCounts(twoYears, { seed: 4 });
    const again = await trainCounts(twoYears, { seed: 4 });
    expect(again).toEqual(once);
    expect(structuredClone(once)).toEqual(once);
  });

  it('leaves the month out of a history of seven months and says so', async () => {
    const trained = await trainCounts(simulated(dayOf(2018, 1, 1), dayOf(2018, 7, 31), 40), { seed: 1 });
    if (!trained.available) throw new Error(trained.reason);
    expect(trained.payload.withMonth).toBe(false);
    expect(trained.scorecard.notes[0]).toBe(
      'These records hold dates and times of day: crimes per clock hour are forecast.',
    );
    expect(trained.scorecard.notes[1]).toMatch(/^Short history: not every month/);
    const [june, december] = [6, 12].map(
      (month) => predictCounts(trained.payload, { areaCode: 1, hour: 9, weekday: 1, month, year: 2018 }).expected,
    );
    expect(december).toBe(june);
  });

  it('says that one year is scored without the month', async () => {
    const trained = await trainCounts(simulated(dayOf(2018, 1, 1), dayOf(2018, 12, 31), 30), { seed: 1 });
    if (!trained.available) throw new Error(trained.reason);
    expect(trained.payload.withMonth).toBe(true);
    expect(trained.scorecard.notes[1]).toMatch(/^Short history: the training period lacks/);
  });

  it('names the gap and the records without area in its notes', async () => {
    const table = simulated(dayOf(2017, 1, 1), dayOf(2018, 12, 31), 40);
    const kept = Array.from(table.minutes, (minute, row) => ({
      minute,
      area: row % 50 === 0 ? MISSING : table.area[row],
    })).filter(({ minute }) => minute < dayOf(2017, 9, 1) * 1440 || minute >= dayOf(2017, 10, 1) * 1440);
    const trained = await trainCounts(incidents(kept, AREAS), { seed: 1 });
    if (!trained.available) throw new Error(trained.reason);
    expect(trained.scorecard.notes.join(' ')).toContain('No records at all in 2017-09');
    expect(trained.scorecard.notes.join(' ')).toMatch(/\d+ records without an area/);
  });
});

it('does not score the last 7 days of a source that lags, and says so', async () => {
  const trained = await trainCounts(lagging(simulated(dayOf(2018, 1, 1), dayOf(2018, 7, 31), 40)), { seed: 1 });
  if (!trained.available) throw new Error(trained.reason);
  expect(trained.scorecard.test).toMatchObject({ from: '2018-06-01', to: '2018-07-24' });
  expect(trained.trainedOn.to).toBe('2018-07-31');
  expect(trained.scorecard.notes).toContain('The last 7 days look incomplete and are not scored.');
});

describe('records that cannot support a count forecast', () => {
  const reasonOf = async (table: IncidentTable): Promise<string> => {
    const answer = await trainCounts(table, { seed: 1 });
    return answer.available ? 'trained' : answer.reason;
  };

  it('says that records have no area', async () => {
    expect(await reasonOf(incidents([crime(2018, 1, 1, 1, MISSING)], 0))).toContain('name no area');
    const nowhere = { ...twoYears, area: new Uint16Array(twoYears.rows).fill(MISSING) };
    expect(await reasonOf(nowhere)).toContain('Only 0 of these records');
  });

  it('says what is missing from an empty table, a single row and a single day', async () => {
    expect(await reasonOf(incidents([]))).toContain('no records');
    expect(await reasonOf(incidents([crime(2018, 1, 1, 1, 0)]))).toMatch(/span 1 day\. .* Import more months\.$/);
    expect(await reasonOf(incidents(Array.from({ length: 900 }, () => crime(2018, 1, 1, 1, 0))))).toContain(
      'span 1 day.',
    );
  });

  it('says that too few crimes lie in the span', async () => {
    expect(await reasonOf(incidents([crime(2018, 1, 1, 1, 0), crime(2018, 12, 1, 1, 0)]))).toContain('at least 200');
  });
});

describe('training the count forecast where some records have no time of day', () => {
  it('forecasts as if they were not there, without a peak at midnight, and says how many', async () => {
    const tenth = hideTimes(twoYears, (row) => row % 10 === 3);
    const trained = await trainCounts(tenth, { seed: 1 });
    const complete = await trainCounts(twoYears, { seed: 1 });
    if (!trained.available || !complete.available) throw new Error('expected two models');
    const hidden = twoYears.rows - trained.trainedOn.rows;
    expect(hidden).toBe(Math.floor((twoYears.rows + 6) / 10));
    expect(trained.scorecard.notes).toContain(
      `${hidden.toLocaleString('en')} records (10 %) have no time of day and are in no hour; the forecast counts only those with a time.`,
    );
    expect(complete.scorecard.notes.join(' ')).not.toContain('time of day');
    const at = (model: typeof trained, hour: number): number =>
      predictCounts(model.payload, { areaCode: 0, hour, weekday: 5, month: 5, year: 2018 }).expected;
    for (const hour of [0, 1, 22]) {
      expect(at(trained, hour) / at(complete, hour)).toBeGreaterThan(0.8);
      expect(at(trained, hour) / at(complete, hour)).toBeLessThan(1);
    }
    expect(trained.scorecard.scores.find((score) => score.measure === 'total_error')!.value).toBeLessThan(5);
  });

  it('takes months before times were recorded for a gap, not for free of crime', async () => {
    const from2017July = dayOf(2017, 7, 1) * 1440;
    const trained = await trainCounts(
      hideTimes(twoYears, (row) => twoYears.minutes[row] < from2017July),
      { seed: 1 },
    );
    const complete = await trainCounts(twoYears, { seed: 1 });
    if (!trained.available || !complete.available) throw new Error('expected two models');
    expect(trained.trainedOn.from).toBe('2017-07-01');
    const at = (model: typeof trained): number =>
      predictCounts(model.payload, { areaCode: 0, hour: 22, weekday: 5, month: 5, year: 2018 }).expected;
    expect(Math.abs(at(trained) / at(complete) - 1)).toBeLessThan(0.15);
  });

  it('forecasts days from all of them where fewer than half have one, and says so', async () => {
    const trained = await trainCounts(
      hideTimes(twoYears, (row) => row % 5 !== 0),
      { seed: 1 },
    );
    if (!trained.available) throw new Error(trained.reason);
    expect(trained.payload.resolution).toBe('day');
    expect(trained.trainedOn.rows).toBe(twoYears.rows);
    expect(trained.scorecard.notes[0]).toBe(
      'Only 20 % of these records have a time of day: crimes per day are forecast from all of them, not crimes per hour from a few.',
    );
  });

  it('forecasts days where none has one', async () => {
    const trained = await trainCounts(
      hideTimes(twoYears, () => true),
      { seed: 1 },
    );
    if (!trained.available) throw new Error(trained.reason);
    expect(trained.scorecard.notes[0]).toMatch(/^None of these records has a time of day: crimes per day/);
  });
});

describe('training the count forecast on records without hours', () => {
  it('forecasts days, weekday by weekday, with the holidays that training saw', async () => {
    const fourths = [2017, 2018].map((year) => dayOf(year, 7, 4));
    const holidays = {
      country: 'US',
      firstDay: dayOf(2017, 1, 1),
      lastDay: dayOf(2028, 12, 31),
      names: ['Independence Day', 'Some Day'],
      days: Int32Array.of(...fourths, dayOf(2019, 7, 4), dayOf(2019, 7, 11)),
      codes: Uint8Array.of(1, 1, 1, 2),
    };
    // every crime of the Fourth three times more
    const rows = Array.from(twoYears.minutes, (minute, row) => ({ minute, area: twoYears.area[row] }));
    const onFourths = rows.filter(({ minute }) => fourths.includes(Math.floor(minute / 1440)));
    const table = {
      ...incidents([...rows, ...onFourths, ...onFourths, ...onFourths], AREAS),
      timeResolution: 'day' as const,
    };
    const trained = await trainCounts(table, { seed: 1, holidays });
    if (!trained.available) throw new Error(trained.reason);
    const { payload, scorecard } = trained;
    expect(payload.resolution).toBe('day');
    expect(payload.shape).toEqual({ areas: AREAS, hours: 1, weekdays: 7 });
    expect(scorecard.notes[0]).toBe('These records hold no time of day: crimes per day are forecast.');
    const onDay = (day: number): number => {
      let sum = 0;
      for (let areaCode = 0; areaCode < AREAS; areaCode++) sum += predictCounts(payload, { areaCode, day }).expected;
      return sum;
    };
    const usual = twoYears.rows / 730;
    expect(Math.abs(onDay(dayOf(2018, 7, 11)) / usual - 1)).toBeLessThan(0.1);
    // four times as many, shrunk a little
    expect(onDay(dayOf(2019, 7, 4)) / onDay(dayOf(2018, 7, 12))).toBeGreaterThan(2);
    expect(payload.holidays!.logRatios[2]).toBe(0);
    expect(onDay(dayOf(2019, 7, 11))).toBeCloseTo(onDay(dayOf(2019, 7, 18)), 9);
    expect(memory().numTensors).toBe(0);
  });

  it('forecasts months as long as they are where records hold months only', async () => {
    const table = {
      ...incidents(
        Array.from(twoYears.minutes, (minute, row) => {
          const { year, month } = dateOf(Math.floor(minute / 1440));
          return { minute: dayOf(year, month, 1) * 1440, area: twoYears.area[row] };
        }),
        AREAS,
      ),
      timeResolution: 'month' as const,
    };
    const trained = await trainCounts(table, { seed: 1 });
    if (!trained.available) throw new Error(trained.reason);
    const { payload, scorecard } = trained;
    expect(payload.resolution).toBe('month');
    expect(payload.shape).toEqual({ areas: AREAS, hours: 1, weekdays: 1 });
    expect(scorecard.notes[0]).toBe('These records hold months but no days: crimes per calendar month are forecast.');
    const inMonth = (year: number, month: number): number =>
      predictCounts(payload, { areaCode: 2, month, year }).expected;
    const ofArea = table.area.reduce((sum, area) => sum + (area === 2 ? 1 : 0), 0);
    expect(Math.abs(inMonth(2019, 3) / (ofArea / 24) - 1)).toBeLessThan(0.1);
    // the same rate a day, on 29 days and on 28
    expect(inMonth(2020, 2) / inMonth(2019, 2)).toBeCloseTo(29 / 28, 9);
    expect(Math.abs(scorecard.scores.find(({ measure }) => measure === 'total_error')!.value)).toBeLessThan(5);
    expect(structuredClone(trained)).toEqual(trained);
  });
});

describe('training the count forecast on few months and on many areas', () => {
  it('needs no more than three months', async () => {
    const trained = await trainCounts(simulated(dayOf(2018, 3, 1), dayOf(2018, 5, 31), 40), { seed: 1 });
    if (!trained.available) throw new Error(trained.reason);
    expect(trained.payload.resolution).toBe('hour');
    expect(trained.payload.withMonth).toBe(false);
    const [night, noon] = [23, 12].map(
      (hour) => predictCounts(trained.payload, { areaCode: 0, hour, day: dayOf(2018, 6, 2) }).expected,
    );
    expect(night).toBeGreaterThan(2 * noon);
  });

  it('chooses on some of 250 areas and fits all of them', async () => {
    const random = createRandom(3);
    const areas = 250;
    const table = {
      ...incidents(
        Array.from({ length: 12_000 }, () =>
          crime(2018, 1 + random.below(5), 1 + random.below(28), 0, Math.floor(areas * random.next() ** 2)),
        ),
        areas,
      ),
      timeResolution: 'day' as const,
    };
    const trained = await trainCounts(table, { seed: 1 });
    if (!trained.available) throw new Error(trained.reason);
    const { payload, scorecard } = trained;
    expect(payload.shape.areas).toBe(areas);
    expect(scorecard.byArea).toHaveLength(areas);
    const perDay = Array.from(
      { length: areas },
      (_, areaCode) => predictCounts(payload, { areaCode, day: dayOf(2018, 5, 16) }).expected,
    );
    const days = payload.lastDay - payload.firstDay + 1;
    const total = perDay.reduce((sum, value) => sum + value, 0);
    expect(Math.abs((total * days) / table.rows - 1)).toBeLessThan(0.2);
    // √(1 / 250) of the crimes lie in area 0
    expect(Math.abs((perDay[0] * days) / (table.rows * Math.sqrt(1 / areas)) - 1)).toBeLessThan(0.2);
    expect(memory().numTensors).toBe(0);
  });
});
