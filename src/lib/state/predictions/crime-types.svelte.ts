/** The likely types of a question: the stored model, or the one without the types that police find, and its answer. */
import type { CrimeTypeModel } from '#lib/core/crime-type/answers/crime-type-model.ts';
import { isFoundByPolice, reportedTypes } from '#lib/core/crime-type/answers/found-by-police.ts';
import { foldProbabilities } from '#lib/core/crime-type/answers/fold-types.ts';
import { queryProbabilities, type CrimeTypeQuery } from '#lib/core/crime-type/answers/predict-crime-type.ts';
import type { ModelRecord } from '#lib/core/records/model-record.ts';
import { dateOf, parseIsoDate, weekdayOf } from '#lib/core/table/calendar.ts';
import { app } from '../app.svelte.ts';
import { Latest } from '../latest.svelte.ts';
import { saved } from '../services.ts';
import { typeDisplay } from '../type-display.svelte.ts';
import type { Question } from './prediction.svelte.ts';

export class CrimeTypes {
  readonly #record = new Latest<ModelRecord | undefined>();
  /** What is asked about; set it with every question. */
  asked = $state.raw<Question | undefined>(undefined);

  /** Types of these records that police find, as they are spelled; empty where there are none to leave out. */
  readonly found = $derived(
    (app.active?.typeLabels ?? []).filter(
      (label, code) => isFoundByPolice(label) && (app.active?.typeCounts[code] ?? 0) > 0,
    ),
  );
  /** Codes of the other types. */
  readonly reported = $derived(app.active ? reportedTypes(app.active.typeLabels, app.active.typeCounts) : []);
  /** The stored model; undefined while it is read and where there is none. */
  readonly summary = $derived.by(() => {
    const record = this.#record.value;
    // another data set may be in use before its model is read
    return record?.dataSetId === app.active?.id ? record : undefined;
  });
  readonly model = $derived(this.summary?.payload as CrimeTypeModel | undefined);
  /** True if the answer leaves out the types that police find. */
  readonly withoutFound = $derived(this.summary?.types !== undefined);

  /** The question as the model is asked it; undefined where the area or the date is not known. */
  readonly query = $derived.by((): CrimeTypeQuery | undefined => {
    const { active } = app;
    const day = parseIsoDate(this.asked?.date ?? '');
    if (!active || !this.asked || day === undefined) return undefined;
    const { area, hour, place } = this.asked;
    const areaCode = active.areas.findIndex(({ id }) => id === area);
    if (areaCode < 0) return undefined;
    const placeCode = place === undefined ? -1 : active.placeLabels.indexOf(place);
    return {
      areaCode,
      weekday: weekdayOf(day),
      month: dateOf(day).month,
      ...(hour === undefined ? {} : { hour }),
      ...(placeCode < 0 ? {} : { placeCode }),
    };
  });
  /** Of every class of the model; undefined without model or question. */
  readonly probabilities = $derived.by(() => {
    const { model, query } = this;
    return model && query && query.areaCode < model.sample.start.length - 2
      ? queryProbabilities(model, query)
      : undefined;
  });
  /** The answer with the rare types folded, likeliest first. */
  readonly answer = $derived.by(() => {
    const { model, probabilities } = this;
    return model && probabilities && foldProbabilities(model.types, probabilities, typeDisplay.folded);
  });

  get problem(): string {
    return this.#record.problem;
  }

  /** Reads the model as it is trained now: without the types that police find if that is chosen and trained. */
  update(): void {
    const { active } = app;
    const variant = typeDisplay.withoutFound ? app.fittedTo('types', this.reported) : undefined;
    const summary = variant ?? app.summary('types');
    if (!active || !summary) return this.#record.forget();
    const types = variant && this.reported;
    this.#record.want(summary.id, () => saved.model(active.id, 'types', types));
  }
}
