/** How a person wants crime types shown, kept per data set on this device: what folds into OTHER, what is left out. */
import { DEFAULT_FOLD, foldedTypes, foldOne, type FoldChoice } from '#lib/core/crime-type/answers/fold-types.ts';
import { app } from './app.svelte.ts';
import { saved } from './services.ts';

/** Name of the setting: choices by the id of the data set. */
export const TYPE_DISPLAY = 'typeDisplay';

interface Choice {
  readonly fold: FoldChoice;
  /** Likely types come from the model without the types that police find. */
  readonly withoutFound: boolean;
}

const DEFAULT: Choice = { fold: DEFAULT_FOLD, withoutFound: false };

class TypeDisplay {
  #choices = $state.raw<Readonly<Record<string, Choice>>>({});
  #read: Promise<void> | undefined;

  /** Reads what was chosen before, once. */
  load(): Promise<void> {
    this.#read ??= saved.readSetting(TYPE_DISPLAY).then((value) => {
      this.#choices = { ...readChoices(value), ...this.#choices };
    });
    return this.#read;
  }

  get fold(): FoldChoice {
    return this.#own.fold;
  }

  /** Codes of the types of the data set in use that fold. */
  get folded(): ReadonlySet<number> {
    return foldedTypes(app.active?.typeCounts ?? [], this.fold);
  }

  get withoutFound(): boolean {
    return this.#own.withoutFound;
  }

  /** Whether the folding is the one nobody has changed. */
  get isDefault(): boolean {
    const { limit, folded, shown } = this.fold;
    return limit === DEFAULT_FOLD.limit && folded.length === 0 && shown.length === 0;
  }

  /** Folds the types below that share of the records (0-1); what was chosen of single types stays. */
  foldUnder(limit: number): Promise<void> {
    return this.#choose({ fold: { ...this.fold, limit } });
  }

  foldType(code: number, fold: boolean): Promise<void> {
    return this.#choose({ fold: foldOne(app.active?.typeCounts ?? [], this.fold, code, fold) });
  }

  resetFold(): Promise<void> {
    return this.#choose({ fold: DEFAULT_FOLD });
  }

  leaveOutFound(on: boolean): Promise<void> {
    return this.#choose({ withoutFound: on });
  }

  get #own(): Choice {
    return (app.active && this.#choices[app.active.id]) ?? DEFAULT;
  }

  async #choose(part: Partial<Choice>): Promise<void> {
    const { active } = app;
    if (!active) return;
    this.#choices = { ...this.#choices, [active.id]: { ...this.#own, ...part } };
    // what another tab has chosen for other data sets stays; data sets that are gone go
    const stored = readChoices(await saved.readSetting(TYPE_DISPLAY));
    const kept = new Set([...app.dataSets.map(({ id }) => id), ...app.deleted.map(({ summary }) => summary.id)]);
    const others = Object.entries(stored).filter(([id]) => kept.has(id));
    await saved.writeSetting(TYPE_DISPLAY, { ...Object.fromEntries(others), [active.id]: this.#own });
  }
}

/** What storage or a backup holds; what is no choice is passed over. */
function readChoices(value: unknown): Record<string, Choice> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value as Record<string, Partial<Choice> | null>).flatMap(([id, choice]) => {
      const fold = choice?.fold as Partial<FoldChoice> | undefined;
      if (!isShare(fold?.limit) || !areCodes(fold?.folded) || !areCodes(fold?.shown)) return [];
      const { limit, folded, shown } = fold as FoldChoice;
      return [[id, { fold: { limit, folded, shown }, withoutFound: choice?.withoutFound === true }]];
    }),
  );
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function areCodes(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((code) => Number.isInteger(code) && (code as number) >= 0);
}

export const typeDisplay = new TypeDisplay();
