/** The count forecast around a question: the stored model and what the page draws from it. */
import { countSummary, intervalOf, type CountInterval } from '#lib/core/glm/uncertainty/count-summary.ts';
import type { CountsModel } from '#lib/core/glm/answers/counts-model.ts';
import {
  areasByHour,
  forecastSummary,
  hoursOfDay,
  hoursOfWeek,
  mondayOf,
  periodsAround,
  spansAhead,
} from '#lib/core/glm/answers/forecast-views.ts';
import type { ModelRecord } from '#lib/core/records/model-record.ts';
import { parseIsoDate } from '#lib/core/table/calendar.ts';
import { app } from '../app.svelte.ts';
import { Latest } from '../latest.svelte.ts';
import { saved } from '../services.ts';
import type { Question } from './prediction.svelte.ts';

/** Days ahead, or months where the records know months only. */
export const SPANS_AHEAD = 7;

export class CountForecast {
  readonly #record = new Latest<ModelRecord | undefined>();
  /** What is asked about; set it with every question. */
  asked = $state.raw<Question | undefined>(undefined);

  /** The stored model; undefined while it is read and where there is none. */
  readonly model = $derived.by((): CountsModel | undefined => this.summary?.payload as CountsModel | undefined);
  readonly summary = $derived.by(() => {
    const record = this.#record.value;
    // another data set may be in use before its model is read
    return record?.dataSetId === app.active?.id ? record : undefined;
  });
  /** What the views are of: what is asked, but the types are those of the model that is there until the next is read. */
  readonly question = $derived.by((): Question | undefined => {
    if (!this.asked || !this.summary) return this.asked;
    const { types: _wanted, ...question } = this.asked;
    const types = this.summary.types?.map((code) => app.active!.typeLabels[code]);
    return { ...question, ...(types ? { types } : {}) };
  });
  readonly areaCode = $derived(app.active?.areas.findIndex(({ id }) => id === this.question?.area) ?? -1);
  readonly day = $derived(parseIsoDate(this.question?.date ?? ''));

  /** The 24 hours of the day; empty for models without hours. */
  readonly hours = $derived.by(() => this.#from(hoursOfDay) ?? []);
  /** Monday of the week asked about, as a day number. */
  readonly monday = $derived(this.day === undefined ? undefined : mondayOf(this.day));
  /** weekday × 24 + hour; empty for models without hours. */
  readonly week = $derived.by(
    () => this.#from((model, areaCode, day) => hoursOfWeek(model, areaCode, mondayOf(day))) ?? new Float64Array(0),
  );
  /** Days of the week, or months of the year, for models without hours; else empty. */
  readonly periods = $derived.by(() => this.#from(periodsAround) ?? []);
  /** By hour of the day: crimes expected by area code. */
  readonly areas = $derived.by(() => this.#onDay(areasByHour) ?? []);
  /** The seven days (months) from the day asked about on, by area. */
  readonly ahead = $derived.by(() => this.#onDay((model, day) => spansAhead(model, day, SPANS_AHEAD)));

  /** Interval of an expected count at that coverage: 0.5, 0.8 or 0.95. */
  interval(level: number): (expected: number) => CountInterval {
    const { model } = this;
    return (expected) => intervalOf(model ? forecastSummary(model, expected) : countSummary(expected, 1), level);
  }

  get problem(): string {
    return this.#record.problem;
  }

  /**
   * Reads the model of those crime types as it is trained now.
   * @param types codes; all crimes where undefined
   */
  update(types: readonly number[] | undefined): void {
    const { active } = app;
    const summary = types === undefined ? app.summary('counts') : app.fittedTo('counts', types);
    if (!active || !summary) return this.#record.forget();
    this.#record.want(summary.id, () => saved.model(active.id, 'counts', types));
  }

  #from<View>(view: (model: CountsModel, areaCode: number, day: number) => View): View | undefined {
    const { areaCode } = this;
    if (areaCode < 0 || areaCode >= (this.model?.shape.areas ?? 0)) return undefined;
    return this.#onDay((model, day) => view(model, areaCode, day));
  }

  /** Views of all areas do not hang on the one that is chosen. */
  #onDay<View>(view: (model: CountsModel, day: number) => View): View | undefined {
    const { model, day } = this;
    return model && day !== undefined ? view(model, day) : undefined;
  }
}
