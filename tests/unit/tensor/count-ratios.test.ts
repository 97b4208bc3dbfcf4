import { beforeAll, describe, expect, it } from 'vitest';
import type { CountsModel } from '#lib/core/glm/answers/counts-model.ts';
import type { HolidayCalendar } from '#lib/core/glm/panel/holiday-calendar.ts';
import { nb1Quantile } from '#lib/core/glm/uncertainty/nb1.ts';
import { buildPanel, type CountResolution } from '#lib/core/glm/panel/panel.ts';
import { rateRatioAt } from '#lib/core/glm/uncertainty/rate-ratios.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { dateOf, dayOf, weekdayOf } from '#lib/core/table/calendar.ts';
import { fitCountsModel } from '#lib/tensor/fit-counts-model.ts';
import { groupPenalties } from '../../support/count-terms.ts';
import { crime, incidents, type Crime } from '../core/glm/incidents.ts';

const PERIOD = { firstDay: dayOf(2016, 1, 1), lastDay: dayOf(2018, 12, 31) };
const YEARS = [2016, 2017, 2018];
/** Twice as many crimes as usual on the feast, half as many on the silent day; the jubilee comes after the records. */
const HOLIDAYS: HolidayCalendar = {
  country: 'XX',
  ...PERIOD,
  lastDay: dayOf(2020, 12, 31),
  names: ['Feast', 'Silent day', 'Jubilee'],
  days: Int32Array.from([...YEARS.flatMap((year) => [dayOf(year, 5, 9), dayOf(year, 10, 20)]), dayOf(2020, 6, 1)]),
  codes: Uint8Array.from([1, 2, 1, 2, 1, 2, 3]),
};
const HOLIDAY_FACTORS = new Map(Array.from(HOLIDAYS.days, (day, i) => [day, HOLIDAYS.codes[i] === 1 ? 2 : 0.5]));
/** Crimes a day: the second area has three times the first, Saturdays half as many again. */
const PER_DAY = [20, 60];

function drawn(): Crime[] {
  const random = createRandom(14);
  const crimes: Crime[] = [];
  for (let day = PERIOD.firstDay; day <= PERIOD.lastDay; day++) {
    const { year, month, day: dayOfMonth } = dateOf(day);
    PER_DAY.forEach((perDay, area) => {
      const mean = perDay * (weekdayOf(day) === 5 ? 1.5 : 1) * (HOLIDAY_FACTORS.get(day) ?? 1);
      const count = nb1Quantile(mean, 1, random.next());
      for (let i = 0; i < count; i++) crimes.push(crime(year, month, dayOfMonth, random.below(24), area));
    });
  }
  return crimes;
}

const table = incidents(drawn(), PER_DAY.length);

async function fit(resolution: CountResolution, holiday = 1, period = PERIOD): Promise<CountsModel> {
  const panel = buildPanel(table, period, { resolution, holidays: HOLIDAYS });
  const groups =
    resolution === 'month'
      ? {}
      : {
          areaWeekday: 100,
          holiday,
          ...(resolution === 'hour' ? { hourWeekday: 100, areaHour: 100 } : {}),
        };
  const months = resolution === 'month';
  const { model } = await fitCountsModel(panel, groupPenalties(groups), true, months ? undefined : HOLIDAYS);
  return model;
}

function expectInside(triples: Float32Array, level: number, truth: number): void {
  const { lower, upper } = rateRatioAt(triples, level)!;
  expect(lower).toBeLessThan(truth);
  expect(upper).toBeGreaterThan(truth);
}

describe('rate ratios of a model of hours, of days and of months', () => {
  let hours: CountsModel;
  let days: CountsModel;
  let months: CountsModel;
  beforeAll(async () => {
    hours = await fit('hour');
    days = await fit('day');
    months = await fit('month');
  });

  it('have an interval around what a holiday does, and none for a holiday that the records lack', () => {
    for (const { ratios } of [hours, days]) {
      expectInside(ratios.holiday, 0, 2);
      expectInside(ratios.holiday, 1, 0.5);
      const feast = rateRatioAt(ratios.holiday, 0)!;
      expect(feast.upper / feast.lower).toBeLessThan(1.5);
      expect(rateRatioAt(ratios.holiday, 2)).toBeUndefined();
    }
    expect(months.ratios.holiday).toHaveLength(0);
  });

  it('leave out a holiday that the penalty decides: one day of records and a strong λ say nothing sure of it', async () => {
    const year = { firstDay: PERIOD.firstDay, lastDay: dayOf(2016, 12, 31) };
    // the feast is expected 160 crimes, the silent day 40
    const weak = await fit('day', 15, year);
    expect([0, 1].map((level) => rateRatioAt(weak.ratios.holiday, level) !== undefined)).toEqual([true, true]);
    const strong = await fit('day', 2000, year);
    // shrunk to next to nothing, so that the interval would be narrow around 1
    for (const logRatio of strong.holidays!.logRatios) expect(Math.abs(logRatio)).toBeLessThan(0.1);
    for (const level of [0, 1]) expect(rateRatioAt(strong.ratios.holiday, level)).toBeUndefined();
  });

  it('are those of areas in all, of weekdays where days are known, of hours where hours are', () => {
    for (const { ratios } of [hours, days, months]) {
      expectInside(ratios.area, 0, 20 / 40);
      expectInside(ratios.area, 1, 60 / 40);
      expect(ratios.month).toHaveLength(36);
    }
    for (const { ratios } of [hours, days]) expectInside(ratios.weekday, 5, 1.5 / (7.5 / 7));
    expect(months.ratios.weekday).toHaveLength(0);
    expect(hours.ratios.hour).toHaveLength(72);
    for (const { ratios } of [days, months]) {
      expect(ratios.hour).toHaveLength(0);
      expect(ratios.hourOfWeek).toHaveLength(0);
    }
  });

  it('agree between hours and days, which are sums of the same crimes', () => {
    const [ofHours, ofDays] = [hours, days].map(({ ratios }) => rateRatioAt(ratios.weekday, 5)!);
    expect(ofDays.ratio).toBeCloseTo(ofHours.ratio, 2);
    expect(ofDays.lower).toBeCloseTo(ofHours.lower, 1);
  });

  it('go with counts that vary as chance does, tested on the cells of each', () => {
    for (const { overdispersion, dispersion } of [hours, days, months]) {
      expect(overdispersion.pValue).toBeGreaterThan(0.001);
      expect(dispersion).toBeLessThan(1.25);
    }
  });
});
