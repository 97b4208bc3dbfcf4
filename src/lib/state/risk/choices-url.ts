/** What the Risk page shows, in its address, so that a view can be shared or bookmarked. */
import type { RiskBy, RiskWhen } from '#lib/core/risk/answers/risk-model.ts';

export interface RiskChosen {
  readonly when: RiskWhen;
  readonly by: RiskBy;
  /** Id of the area whose details are shown; undefined before one is picked. */
  readonly area: number | undefined;
}

/** Hours of a part of the day, the end excluded: an address stays true where the model's parts are cut anew. */
export interface HourRange {
  readonly from: number;
  readonly to: number;
}

/** What an address says: the part of the day in hours, since only the model knows how its day is cut. */
export interface RiskWish {
  readonly hours?: HourRange;
  readonly dayKind?: 0 | 1;
  /** 1-12 */
  readonly month?: number;
  readonly by: RiskBy;
  readonly area?: number;
  /** Says on which records the view was made. */
  readonly data?: string;
}

const DAY_KINDS = ['weekdays', 'weekends'] as const;

/**
 * @param parts parts of the day of the model's units
 * @param dataHash says on which records the view was made
 */
export function writeRiskChoices({ when, by, area }: RiskChosen, parts: number, dataHash: string): URLSearchParams {
  const out = new URLSearchParams();
  if (when.part !== undefined) {
    const { from, to } = hoursOfPart(when.part, parts);
    out.set('hours', `${from}-${to}`);
  }
  if (when.dayKind !== undefined) out.set('days', DAY_KINDS[when.dayKind]);
  if (when.month !== undefined) out.set('month', String(when.month));
  if (by === 'density') out.set('by', 'km2');
  if (area !== undefined) out.set('area', String(area));
  // the bare address is the page as it opens on any records
  if (out.size > 0) out.set('data', dataHash.slice(0, 12));
  return out;
}

/** What an address says; what it does not say, or says wrongly, is left out. */
export function readRiskChoices(search: URLSearchParams): RiskWish {
  const hours = /^(\d{1,2})-(\d{1,2})$/.exec(search.get('hours') ?? '');
  const dayKind = DAY_KINDS.indexOf(search.get('days') as (typeof DAY_KINDS)[number]);
  const month = wholeNumber(search.get('month'));
  const area = wholeNumber(search.get('area'));
  const data = search.get('data') ?? '';
  return {
    ...(hours ? { hours: { from: Number(hours[1]), to: Number(hours[2]) } } : {}),
    ...(dayKind < 0 ? {} : { dayKind: dayKind as 0 | 1 }),
    ...(month === undefined || month < 1 || month > 12 ? {} : { month }),
    by: search.get('by') === 'km2' ? 'density' : 'volume',
    ...(area === undefined ? {} : { area }),
    ...(data === '' ? {} : { data }),
  };
}

/** Hours of a part of the day cut into so many. */
export function hoursOfPart(part: number, parts: number): HourRange {
  return { from: (part * 24) / parts, to: ((part + 1) * 24) / parts };
}

/** The part of the day with just these hours; undefined where the day is cut otherwise. */
export function partOfHours({ from, to }: HourRange, parts: number): number | undefined {
  const part = (from * parts) / 24;
  return parts > 1 && Number.isInteger(part) && part < parts && to - from === 24 / parts ? part : undefined;
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
