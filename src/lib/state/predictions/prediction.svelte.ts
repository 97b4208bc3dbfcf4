/** One question to the count route and its answer. */
import type { PoissonAnswer } from '#lib/contract/answers.ts';
import type { ErrorBody } from '#lib/contract/errors.ts';
import type { CountResolution } from '#lib/core/glm/answers/counts-model.ts';
import { dateOf, parseIsoDate } from '#lib/core/table/calendar.ts';
import { callApi } from '../call-api.ts';

export interface Question {
  /** Id of the area. */
  readonly area: number;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** 0-23; undefined where the records hold no time of day. */
  readonly hour: number | undefined;
  /** Kind of place as the records spell it. */
  readonly place?: string;
  /** What crimes are counted in, as the count model knows it: by default an hour where one is named, else a day. */
  readonly period?: CountResolution;
  /** Crime types to count, as the records spell them; all where absent. */
  readonly types?: readonly string[];
}

export class Prediction {
  asking = $state(false);
  question = $state.raw<Question | undefined>(undefined);
  /** The question that the answer is of: the one before, until the next is answered. */
  answered = $state.raw<Question | undefined>(undefined);
  count = $state.raw<PoissonAnswer | undefined>(undefined);
  countProblem = $state.raw<ErrorBody | undefined>(undefined);

  async ask(question: Question): Promise<void> {
    this.asking = true;
    this.question = question;
    const count = await callApi<PoissonAnswer>('/api/poisson', {
      community_area: question.area,
      ...countTime(question),
      ...(question.types === undefined ? {} : { crime_type: question.types }),
    });
    // a later question overtook this one
    if (this.question !== question) return;
    this.answered = question;
    this.count = count.ok ? count.answer : undefined;
    this.countProblem = count.ok ? undefined : count.error;
    this.asking = false;
  }
}

/** When, no finer than the count model knows: the route refuses a date of a model of months, and an hour of one of days. */
function countTime({ date, hour, period }: Question): Record<string, string | number> {
  const day = parseIsoDate(date);
  if (period === 'month' && day !== undefined) {
    const { year, month } = dateOf(day);
    return { month, year };
  }
  return { date, ...(period === 'day' || hour === undefined ? {} : { hour }) };
}
