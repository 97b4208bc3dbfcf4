/** The Risk page: what is chosen, the stored model, and what it says of every area. */
import { untrack } from 'svelte';
import type { ModelRecord } from '#lib/core/records/model-record.ts';
import { riskChoices } from '#lib/core/risk/answers/risk-choices.ts';
import type { RiskBy, RiskModel, RiskWhen } from '#lib/core/risk/answers/risk-model.ts';
import { Cancelled } from '#lib/worker-client/run-job.ts';
import { app } from '../app.svelte.ts';
import { Latest } from '../latest.svelte.ts';
import { saved } from '../services.ts';
import { partOfHours, readRiskChoices, writeRiskChoices, type RiskWish } from './choices-url.ts';
import { riskSheet, type RiskSheet, type SheetWish } from './risk-sheet.ts';

export class RiskView {
  readonly #record = new Latest<ModelRecord | undefined>();
  readonly #sheet = new Latest<RiskSheet | undefined>();
  /** Nothing chosen: the months ahead together. */
  when = $state.raw<RiskWhen>({});
  by = $state.raw<RiskBy>('volume');
  /** Code of the area whose details are shown. */
  chosen = $state<number | undefined>(undefined);
  /** What the address asked for that these records or this model do not have, in a sentence. */
  notice = $state('');
  #wished: RiskWish | undefined;
  /** Data set that the choices were made for. */
  #filledFor = $state('');
  #wantedKey = '';

  readonly record = $derived.by(() => {
    const record = this.#record.value;
    // another data set may be in use before its model is read
    return record?.dataSetId === app.active?.id ? record : undefined;
  });
  readonly model = $derived(this.record?.payload as RiskModel | undefined);
  readonly choices = $derived(this.model && riskChoices(this.model));
  /** What is graded: of the former choice while the next is under way, which `busy` says. */
  readonly sheet = $derived.by(() => {
    const sheet = this.#sheet.value;
    return sheet?.modelId === this.record?.id ? sheet : undefined;
  });
  readonly row = $derived(this.sheet?.rows.find(({ areaCode }) => areaCode === this.chosen));

  get busy(): boolean {
    return this.#sheet.busy;
  }

  get problem(): string {
    const problem = this.#record.problem || this.#sheet.problem;
    return problem && `The stored model could not be read (${problem}). Train the models again on the Dashboard page.`;
  }

  /** @param search of the page's address */
  begin(search: URLSearchParams): void {
    this.#wished = readRiskChoices(search);
  }

  /** Reads the model in use; for new data makes the choices of the address; grades the areas. Call it in an effect. */
  update(): void {
    // with every change of data or models
    void app.revision;
    const { record, model, when, by } = this;
    untrack(() => {
      const { active } = app;
      const summary = app.summary('risk');
      if (!active || !summary) {
        this.#record.forget();
        this.#sheet.forget();
        return;
      }
      this.#record.want(summary.id, () => saved.model(active.id, 'risk'));
      if (!record || !model) return;
      if (active.id !== this.#filledFor) {
        this.#fill(model);
        return;
      }
      const kept = keptBy(model, when, by);
      this.#grade({ model, modelId: record.id, areas: active.areas, ...kept });
    });
  }

  choose(when: RiskWhen): void {
    this.when = when;
    this.notice = '';
  }

  /** What is chosen, as an address says it; undefined before the choices of the address were made. */
  get search(): string | undefined {
    const { active } = app;
    if (!active || !this.model || this.#filledFor !== active.id) return undefined;
    const area = this.chosen === undefined ? undefined : active.areas[this.chosen]?.id;
    const { parts } = this.model.units.history;
    return writeRiskChoices({ ...keptBy(this.model, this.when, this.by), area }, parts, active.hash).toString();
  }

  #grade(wish: SheetWish): void {
    const key = [wish.modelId, wish.by, wish.when.part, wish.when.dayKind, wish.when.month].join();
    this.#wantedKey = key;
    this.#sheet.want(key, () =>
      riskSheet(wish, async () => {
        await new Promise((resolve) => setTimeout(resolve));
        // something else has been chosen meanwhile
        if (this.#wantedKey !== key) throw new Cancelled();
      }),
    );
  }

  #fill(model: RiskModel): void {
    const active = app.active!;
    const wished = this.#wished ?? { by: 'volume' };
    this.#wished = undefined;
    const part = wished.hours && partOfHours(wished.hours, model.units.history.parts);
    const code = active.areas.findIndex(({ id }) => id === wished.area);
    const kept = keptBy(model, { part, dayKind: wished.dayKind, month: wished.month }, wished.by);
    this.#filledFor = active.id;
    this.when = kept.when;
    this.by = kept.by;
    this.chosen = code < 0 ? undefined : code;
    const lost =
      (wished.hours && part === undefined) ||
      wished.dayKind !== kept.when.dayKind ||
      (wished.area !== undefined && code < 0);
    this.notice =
      wished.by === kept.by
        ? ''
        : 'The address asks for grades by crimes per km², which these records cannot give; they are by volume.';
    if (wished.data !== undefined && !active.hash.startsWith(wished.data)) {
      this.notice = `This view was made on other records than “${active.name}”: areas and numbers may differ.`;
    } else if (lost) {
      this.notice = 'The address names an area or a time that these records do not have; it was left out.';
    }
  }
}

/** What of a choice a model keeps apart: one trained anew may be coarser. */
function keptBy(model: RiskModel, { part, dayKind, month }: RiskWhen, by: RiskBy): { when: RiskWhen; by: RiskBy } {
  const { parts, dayKinds } = model.units.history;
  return {
    when: {
      part: parts > 1 && part !== undefined && part < parts ? part : undefined,
      dayKind: dayKinds > 1 ? dayKind : undefined,
      month,
    },
    by: by === 'density' && model.density ? 'density' : 'volume',
  };
}
