/** The Predictions page: the question that is being put together, the one that was asked, and what came of it. */
import { untrack } from 'svelte';
import type { CountResolution } from '#lib/core/glm/answers/counts-model.ts';
import { isoDate } from '#lib/core/table/calendar.ts';
import { app } from '../app.svelte.ts';
import { typeDisplay } from '../type-display.svelte.ts';
import { areaText } from './area-choice.ts';
import { readPredictionChoices, writePredictionChoices, type PredictionChoices } from './choices-url.ts';
import { CountForecast } from './count-forecast.svelte.ts';
import { CrimeTypes } from './crime-types.svelte.ts';
import { Prediction, type Question } from './prediction.svelte.ts';

/** Where nothing else was asked: early evening, a busy hour in most records. */
const FIRST_HOUR = 18;

export class PredictionsView {
  readonly prediction = new Prediction();
  readonly forecast = new CountForecast();
  readonly crimeTypes = new CrimeTypes();
  /** What the form shows. */
  area = $state('');
  date = $state('');
  hour = $state(FIRST_HOUR);
  place = $state('');
  /** Codes of the crime types to count; all where undefined. */
  types = $state.raw<readonly number[] | undefined>(undefined);
  /** Coverage of the intervals that are shown. */
  level = $state(0.8);
  /** What the address asked for that these records do not have, in a sentence. */
  notice = $state('');
  /** Data set that the form was filled in for. */
  #filledFor = '';
  #wished: (Partial<PredictionChoices> & { readonly data?: string }) | undefined;

  readonly noHours = $derived(app.active?.timeResolution === 'day' || app.active?.timeResolution === 'month');
  /** What crimes are counted in: the model may know days alone where few of the records have a time of day. */
  readonly period = $derived(app.summary('counts')?.parameters.resolution as CountResolution | undefined);

  /** @param search of the page's address */
  begin(search: URLSearchParams): void {
    this.#wished = readPredictionChoices(search);
    void typeDisplay.load();
  }

  /**
   * New data: the question of the address, else the busiest area on the day after its end, answered at once; newly
   * trained models answer the question that stands there. Call it in an effect.
   */
  update(): void {
    // with every change of data or models, and not with every question
    void app.revision;
    untrack(() => {
      const { active } = app;
      if (!active || !app.details || active.areas.length === 0) return;
      const filled = active.id === this.#filledFor;
      if (!filled) this.#fill();
      this.forecast.update(this.types);
      if (filled && app.trained) this.askAgain();
    });
  }

  /** Reads the crime-type model with every change of data or models, and where types are left out. In an effect. */
  updateTypes(): void {
    void app.revision;
    void typeDisplay.withoutFound;
    untrack(() => this.crimeTypes.update());
  }

  /** Asks what the form shows, its area given by its id. */
  ask(question: Pick<Question, 'area' | 'date' | 'hour' | 'place'>): void {
    // part by part: a question that is asked again brings the types it was asked for
    const { area, date, hour, place } = question;
    const labels = this.types?.map((code) => app.active!.typeLabels[code]);
    const asked: Question = {
      area,
      date,
      hour: this.noHours ? undefined : hour,
      ...(this.period === undefined ? {} : { period: this.period }),
      ...(place === undefined ? {} : { place }),
      ...(labels === undefined ? {} : { types: labels }),
    };
    this.notice = '';
    this.forecast.asked = asked;
    this.crimeTypes.asked = asked;
    void this.prediction.ask(asked);
  }

  /** Changes parts of the question that was asked, and of the form, and asks again. */
  change(part: { readonly areaCode?: number; readonly hour?: number; readonly day?: number }): void {
    const { question } = this.prediction;
    if (!question || !app.active) return;
    const area = part.areaCode === undefined ? undefined : app.active.areas[part.areaCode];
    if (area) this.area = areaText(area);
    if (part.hour !== undefined) this.hour = part.hour;
    if (part.day !== undefined) this.date = isoDate(part.day);
    this.ask({
      ...question,
      ...(area ? { area: area.id } : {}),
      ...(part.hour === undefined ? {} : { hour: part.hour }),
      ...(part.day === undefined ? {} : { date: isoDate(part.day) }),
    });
  }

  /** Counts other crimes from now on. */
  countTypes(types: readonly number[] | undefined): void {
    this.types = types;
    this.forecast.update(types);
    this.askAgain();
  }

  /** Puts the question that stands there again. */
  askAgain(): void {
    const { question } = this.prediction;
    if (question) this.ask(question);
  }

  /** The question that was asked, as an address says it; undefined before there is one. */
  get search(): string | undefined {
    const { question } = this.prediction;
    if (!question || !app.active) return undefined;
    return writePredictionChoices(
      {
        area: question.area,
        date: question.date,
        hour: question.hour ?? this.hour,
        place: question.place ?? '',
        types: question.types,
      },
      app.active.hash,
    ).toString();
  }

  #fill(): void {
    const { active, details } = app;
    if (!active || !details) return;
    this.#filledFor = active.id;
    const wished = this.#wished ?? {};
    this.#wished = undefined;
    const asked = active.areas.find(({ id }) => id === wished.area);
    const area = asked ?? active.areas[busiestArea(details.overview.typeByArea, active.areas.length)];
    const codes = (wished.types ?? []).map((label) => active.typeLabels.indexOf(label));
    const known = codes.filter((code) => code >= 0);
    this.area = areaText(area);
    this.date = wished.date ?? isoDate(active.span.lastDay + 1);
    this.hour = wished.hour ?? FIRST_HOUR;
    this.place = wished.place !== undefined && active.placeLabels.includes(wished.place) ? wished.place : '';
    this.types = known.length > 0 ? known : undefined;
    this.ask({ area: area.id, date: this.date, hour: this.hour, ...(this.place === '' ? {} : { place: this.place }) });
    if (wished.data !== undefined && !active.hash.startsWith(wished.data)) {
      this.notice = `This question was asked on other records than “${active.name}”: areas and numbers may differ.`;
    } else if ((wished.area !== undefined && !asked) || known.length < codes.length) {
      this.notice = 'The address names an area or a crime type that these records do not have; it was left out.';
    }
  }
}

/** Code of the area with the most reported crimes. */
function busiestArea(typeByArea: Uint32Array, areas: number): number {
  const types = typeByArea.length / areas;
  let busiest = 0;
  let most = -1;
  for (let code = 0; code < areas; code++) {
    let sum = 0;
    for (let type = 0; type < types; type++) sum += typeByArea[code * types + type];
    if (sum > most) [busiest, most] = [code, sum];
  }
  return busiest;
}
