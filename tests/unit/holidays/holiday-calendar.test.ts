import { describe, expect, test } from 'vitest';
import { holidayCodeOn, holidayCodesOf, holidayNameOn } from '#lib/core/glm/panel/holiday-calendar.ts';
import { dayOf, isoDate } from '#lib/core/table/calendar.ts';
import { holidayCalendar, SUBSTITUTE_DAY } from '#lib/holidays/holiday-calendar.ts';

/** Dates and names of one year: "2016-01-01 New Year's Day". */
async function holidaysOf(country: string, year: number, region?: string): Promise<string[]> {
  const calendar = await holidayCalendar(country, region, dayOf(year, 1, 1), dayOf(year, 12, 31));
  return [...calendar!.days].map((day) => `${isoDate(day)} ${holidayNameOn(calendar!, day)}`);
}

describe('dates of public holidays', () => {
  test('the federal holidays of the United States in 2016, and the two days most people take off besides', async () => {
    expect(await holidaysOf('US', 2016)).toEqual([
      "2016-01-01 New Year's Day",
      '2016-01-18 Martin Luther King Jr. Day',
      "2016-02-15 Washington's Birthday",
      '2016-05-30 Memorial Day',
      '2016-07-04 Independence Day',
      '2016-09-05 Labor Day',
      '2016-10-10 Columbus Day',
      '2016-11-11 Veterans Day',
      '2016-11-24 Thanksgiving Day',
      '2016-11-25 Day after Thanksgiving Day',
      '2016-12-24 Christmas Eve',
      '2016-12-25 Christmas Day',
      `2016-12-26 ${SUBSTITUTE_DAY}`,
    ]);
  });

  test('a holiday at a weekend stays on its own date and the working day off beside it is another entry', async () => {
    const calendar = await holidayCalendar('US', undefined, dayOf(2015, 1, 1), dayOf(2022, 12, 31));
    const nameOn = (year: number, month: number, day: number): string | undefined =>
      holidayNameOn(calendar!, dayOf(year, month, day));
    expect(nameOn(2015, 7, 4)).toBe('Independence Day');
    expect(nameOn(2015, 7, 3)).toBe(SUBSTITUTE_DAY);
    // of 1 January 2022, in the year before
    expect(nameOn(2021, 12, 31)).toBe(SUBSTITUTE_DAY);
    // where both fall on one day, the holiday itself counts: 24 December 2021 stands in for Christmas Day
    expect(nameOn(2021, 12, 24)).toBe('Christmas Eve');
    // a holiday since 2021 only
    expect(nameOn(2020, 6, 19)).toBeUndefined();
    expect(nameOn(2022, 6, 19)).toBe('Juneteenth');
  });

  test('the bank holidays of England in 2019, and those that Scotland has instead', async () => {
    const england = [
      "2019-01-01 New Year's Day",
      '2019-04-19 Good Friday',
      '2019-04-22 Easter Monday',
      '2019-05-06 Early May bank holiday',
      '2019-05-27 Spring bank holiday',
      '2019-08-26 Summer bank holiday',
      '2019-12-25 Christmas Day',
      '2019-12-26 Boxing Day',
    ];
    expect(await holidaysOf('GB', 2019, 'GB-ENG')).toEqual(england);
    expect(await holidaysOf('GB', 2019, 'GB-WLS')).toEqual(england);
    const scotland = await holidaysOf('GB', 2019, 'GB-SCT');
    expect(scotland).toContain('2019-01-02 January 2nd');
    expect(scotland).toContain('2019-08-05 Summer bank holiday');
    expect(scotland).not.toContain('2019-04-22 Easter Monday');
    // without a nation only what all have: the summer bank holiday differs
    expect(await holidaysOf('GB', 2019)).not.toContain('2019-08-26 Summer bank holiday');
  });

  test('one-off bank holidays, and days moved by proclamation, are on the day that they were', async () => {
    const moved = await holidaysOf('GB', 2020, 'GB-ENG');
    expect(moved.filter((day) => day.includes('May'))).toEqual(['2020-05-08 Early May bank holiday (VE day)']);
    expect(await holidaysOf('GB', 2022, 'GB-ENG')).toContain("2022-09-19 Queen Elizabeth's Funeral Day");
    expect(await holidaysOf('GB', 2023, 'GB-ENG')).toContain("2023-05-08 King Charles III's Coronation");
  });

  test('nationwide holidays of Canada in 2022, and with the province those of British Columbia', async () => {
    const nationwide = await holidaysOf('CA', 2022);
    expect(nationwide).toContain('2022-07-01 Canada Day');
    expect(nationwide).toContain('2022-09-05 Labour Day');
    expect(nationwide).not.toContain('2022-02-21 Family Day');
    expect(await holidaysOf('CA', 2022, 'CA-BC')).toEqual(
      expect.arrayContaining([
        '2022-02-21 Family Day',
        '2022-05-23 Victoria Day',
        '2022-07-01 Canada Day',
        '2022-10-10 Thanksgiving',
        '2022-12-25 Christmas Day',
      ]),
    );
  });

  test('in Colombia holidays moved to a Monday are on that Monday (2015)', async () => {
    const days = await holidaysOf('CO', 2015);
    expect(days).toContain('2015-01-12 Epiphany');
    expect(days).toContain('2015-03-23 Saint Joseph');
    expect(days).toContain('2015-06-29 Saints Peter and Paul');
    expect(days).toContain('2015-07-20 Independence Day');
    expect(days).toContain('2015-11-16 Independence of Cartagena');
    expect(days.some((day) => day.startsWith('2015-01-06'))).toBe(false);
  });

  test('a holiday of several days from sunset on covers its days, not the evening before', async () => {
    const turkey = await holidaysOf('TR', 2023);
    expect(turkey.filter((day) => day.includes('al-Fitr')).map((day) => day.slice(0, 10))).toContain('2023-04-21');
    expect(turkey.some((day) => day.startsWith('2023-04-20'))).toBe(false);
    const israel = await holidaysOf('IL', 2023);
    expect(israel.filter((day) => day.includes('Yom Kippur'))).toEqual(['2023-09-25 Day of Atonement (Yom Kippur)']);
  });

  test('a span that begins or ends on a leap day holds its days and no others', async () => {
    const leapDay = dayOf(2016, 2, 29);
    const calendar = await holidayCalendar('US', undefined, leapDay, dayOf(2016, 5, 30));
    expect([...calendar!.days].map(isoDate)).toEqual(['2016-05-30']);
    expect(calendar).toMatchObject({ country: 'US', firstDay: leapDay, lastDay: dayOf(2016, 5, 30) });
    expect(holidayCodeOn(calendar!, leapDay)).toBe(0);
    const one = await holidayCalendar('US', undefined, leapDay, leapDay);
    expect(one!.days).toHaveLength(0);
    expect(one!.names).toEqual([]);
  });

  test('look-ups of one day and of a whole span agree, and the same name has the same code every year', async () => {
    const first = dayOf(2014, 1, 1);
    const last = dayOf(2026, 12, 31);
    const calendar = (await holidayCalendar('US', undefined, first, last))!;
    const codes = holidayCodesOf(calendar, first, last);
    expect(codes).toHaveLength(last - first + 1);
    for (let day = first; day <= last; day++) expect(codes[day - first]).toBe(holidayCodeOn(calendar, day));
    const thanksgivings = [...calendar.days].filter((day) => holidayNameOn(calendar, day) === 'Thanksgiving Day');
    expect(thanksgivings.map(isoDate)).toEqual(
      [27, 26, 24, 23, 22, 28, 26, 25, 24, 23, 28, 27, 26].map((day, i) => `${2014 + i}-11-${day}`),
    );
    expect([...calendar.days]).toEqual([...calendar.days].sort((a, b) => a - b));
    expect(new Set(calendar.days).size).toBe(calendar.days.length);
  });

  test('a country without dates, and what is no country, have no calendar; an unknown region is ignored', async () => {
    const [first, last] = [dayOf(2020, 1, 1), dayOf(2020, 12, 31)];
    for (const country of ['AF', 'XX', '', 'us', 'constructor']) {
      expect(await holidayCalendar(country, undefined, first, last)).toBeUndefined();
    }
    const calendar = await holidayCalendar('US', 'GB-ENG', first, last);
    expect(calendar!.region).toBeUndefined();
    expect(calendar!.days).toHaveLength((await holidayCalendar('US', undefined, first, last))!.days.length);
  });

  test('a backwards span is a mistake of the program', async () => {
    await expect(holidayCalendar('US', undefined, 10, 9)).rejects.toThrow('expected firstDay <= lastDay, got 10 and 9');
  });
});
