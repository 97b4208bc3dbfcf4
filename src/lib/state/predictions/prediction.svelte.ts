/** One question to the prediction routes and its answers: the hour asked about, the day around it, the likely types. */
import type { CrimeTypeAnswer, PoissonAnswer } from '#lib/contract/answers.ts';
import type { ErrorBody } from '#lib/contract/errors.ts';
import { callApi } from '../call-api.ts';

export interface Question {
  readonly area: number;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly hour: number;
  readonly place?: string;
}

export class Prediction {
  asking = $state(false);
  question = $state.raw<Question | undefined>(undefined);
  count = $state.raw<PoissonAnswer | undefined>(undefined);
  countProblem = $state.raw<ErrorBody | undefined>(undefined);
  /** The 24 hours of that day, in order. */
  day = $state.raw<readonly PoissonAnswer[]>([]);
  types = $state.raw<CrimeTypeAnswer | undefined>(undefined);
  typesProblem = $state.raw<ErrorBody | undefined>(undefined);

  async ask(question: Question): Promise<void> {
    this.asking = true;
    this.question = question;
    const when = { community_area: question.area, date: question.date };
    const types = callApi<CrimeTypeAnswer>('/api/crime-type', {
      ...when,
      hour: question.hour,
      ...(question.place === undefined ? {} : { location_description: question.place }),
    });
    // one hour first: where the model is not available, 24 questions would get 24 refusals
    const count = await callApi<PoissonAnswer>('/api/poisson', { ...when, hour: question.hour });
    const hours = count.ok
      ? await Promise.all(
          Array.from({ length: 24 }, (_, hour) => callApi<PoissonAnswer>('/api/poisson', { ...when, hour })),
        )
      : [];
    const typesResult = await types;
    // a later question overtook this one
    if (this.question !== question) return;
    this.count = count.ok ? count.answer : undefined;
    this.countProblem = count.ok ? undefined : count.error;
    this.day = hours.flatMap((hour) => (hour.ok ? [hour.answer] : []));
    this.types = typesResult.ok ? typesResult.answer : undefined;
    this.typesProblem = typesResult.ok ? undefined : typesResult.error;
    this.asking = false;
  }
}
