/** The factors of one forecast as sentences without their full stops. */
import { formatHour, WEEKDAYS_LONG } from '#lib/components/format.ts';
import type { CountsModel } from '#lib/core/glm/counts-model.ts';
import { holidayCodeOn } from '#lib/core/glm/holiday-calendar.ts';
import { rateRatioAt, rateRatioWords } from '#lib/core/glm/rate-ratios.ts';
import { dateOf, weekdayOf } from '#lib/core/table/calendar.ts';
import { MONTH_NAMES } from '#lib/core/table/month-names.ts';

export interface Asked {
  readonly areaCode: number;
  readonly areaName: string;
  /** Days since 1970. */
  readonly day: number;
  /** 0-23; undefined where no hours are known. */
  readonly hour: number | undefined;
}

/** Area, hour of the week (or weekday), month, holiday: those that the model has. */
export function factorSentences(model: CountsModel, { areaCode, areaName, day, hour }: Asked): string[] {
  const { ratios } = model;
  if (!ratios) return [];
  const weekday = weekdayOf(day);
  const month = dateOf(day).month - 1;
  const sentences: string[] = [];
  const add = (triples: Float32Array, level: number, what: string, average: string): void => {
    const ratio = triples.length > 0 ? rateRatioAt(triples, level) : undefined;
    if (ratio) sentences.push(rateRatioWords(what, average, ratio));
  };
  // a single area is the average itself
  if (model.shape.areas > 1) add(ratios.area, areaCode, areaName, 'the average area');
  if (model.resolution === 'hour' && hour !== undefined) {
    add(ratios.hourOfWeek, hour * 7 + weekday, `${WEEKDAYS_LONG[weekday]} ${formatHour(hour)}`, 'the average hour');
  } else if (model.resolution === 'day') {
    add(ratios.weekday, weekday, WEEKDAYS_LONG[weekday], 'the average day');
  }
  add(ratios.month, month, MONTH_NAMES[month], 'the average month');
  const code = model.holidays ? holidayCodeOn(model.holidays, day) : 0;
  if (code > 0) add(ratios.holiday, code - 1, model.holidays!.names[code - 1], 'a usual day of its weekday and month');
  const { day: ofMonth } = dateOf(day);
  // the model has a term of its own for these dates where it knows days
  if (ofMonth === 1 && model.resolution !== 'month') {
    sentences.push(
      `${month === 0 ? '1 January' : 'The first of a month'} holds more than was done on it: many records with an unknown date are written down for it`,
    );
  }
  return sentences;
}
