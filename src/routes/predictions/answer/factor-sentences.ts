/** The factors of one forecast as sentences without their full stops. */
import { formatFixed, formatHour, WEEKDAYS_LONG } from '#lib/components/format.ts';
import type { CountsModel } from '#lib/core/glm/answers/counts-model.ts';
import { expectedCount } from '#lib/core/glm/answers/expected-count.ts';
import { holidayCodeOn } from '#lib/core/glm/panel/holiday-calendar.ts';
import { holidayLogRatio } from '#lib/core/glm/answers/holiday-effects.ts';
import { rateRatioAt, rateRatioWords } from '#lib/core/glm/uncertainty/rate-ratios.ts';
import { dateOf, weekdayOf } from '#lib/core/table/calendar.ts';
import { MONTH_NAMES } from '#lib/core/table/month-names.ts';

/** Ratio from which a first of a month is said to hold more than other days. */
const NOTICEABLE = 1.15;

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
    const ratio = overLaterWeeks(model, areaCode, day);
    if (ratio >= NOTICEABLE)
      sentences.push(
        `1 ${MONTH_NAMES[month]} is ${formatFixed(ratio, 1)} × later ${WEEKDAYS_LONG[weekday]}s of that month: often records with an unknown date are written down for the first`,
      );
  }
  return sentences;
}

/**
 * What is expected on a first of a month over the mean of the same weekday in the three weeks after it, public holidays
 * left out.
 */
function overLaterWeeks(model: CountsModel, areaCode: number, day: number): number {
  const onDay = (each: number): number => {
    let sum = 0;
    for (let hour = 0; hour < model.shape.hours; hour++) sum += expectedCount(model, areaCode, each, hour);
    return sum / Math.exp(holidayLogRatio(model.holidays, each));
  };
  return (3 * onDay(day)) / (onDay(day + 7) + onDay(day + 14) + onDay(day + 21));
}
