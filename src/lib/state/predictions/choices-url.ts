/** The question of the Predictions page in its address, so that an answer can be shared or bookmarked. */
import { parseIsoDate } from '#lib/core/table/calendar.ts';

export interface PredictionChoices {
  /** Id of an area; undefined before one is chosen. */
  readonly area: number | undefined;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** 0-23 */
  readonly hour: number;
  /** Kind of place as the records spell it; empty for any. */
  readonly place: string;
  /** Crime types as the records spell them; undefined for all crimes. */
  readonly types: readonly string[] | undefined;
}

/** @param dataHash says on which records the question was asked */
export function writePredictionChoices(choices: PredictionChoices, dataHash: string): URLSearchParams {
  const out = new URLSearchParams();
  if (choices.area !== undefined) out.set('area', String(choices.area));
  if (choices.date !== '') out.set('date', choices.date);
  out.set('hour', String(choices.hour));
  if (choices.place !== '') out.set('place', choices.place);
  for (const type of choices.types ?? []) out.append('type', type);
  out.set('data', dataHash.slice(0, 12));
  return out;
}

/** What an address says; what it does not say, or says wrongly, is left out. `data`: the records it was asked on. */
export function readPredictionChoices(
  search: URLSearchParams,
): Partial<PredictionChoices> & { readonly data?: string } {
  const area = wholeNumber(search.get('area'));
  const date = search.get('date') ?? '';
  const hour = wholeNumber(search.get('hour'));
  const place = search.get('place') ?? '';
  const types = search.getAll('type').filter((type) => type !== '');
  const data = search.get('data') ?? '';
  return {
    ...(area === undefined ? {} : { area }),
    ...(parseIsoDate(date) === undefined ? {} : { date }),
    ...(hour === undefined || hour > 23 ? {} : { hour }),
    ...(place === '' ? {} : { place }),
    ...(types.length === 0 ? {} : { types }),
    ...(data === '' ? {} : { data }),
  };
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
