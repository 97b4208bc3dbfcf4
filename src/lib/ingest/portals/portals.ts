/**
 * The portals that can be loaded: a city is data, not code. `portals.json` is the only place that names their hosts;
 * `svelte.config.js` reads it for the content security policy.
 */
import type { PortalChoice } from '#lib/contract/portals.ts';
import { dateOf, dayOf, isoDate, parseIsoDate } from '#lib/core/table/calendar.ts';
import { POLICE_UK_PLACES } from './police-uk-places.ts';
import table from './portals.json' with { type: 'json' };

/** A data set of a portal, with the days it can hold; a day left out is no bound. */
export interface PortalSet {
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
}

/** One spelling of the columns: which is the date, and which are asked for. Tried in this order. */
export interface PortalShape {
  readonly date: string;
  readonly select: readonly string[];
}

export interface Portal {
  readonly id: string;
  readonly city: string;
  readonly kind: 'socrata' | 'carto' | 'police-uk';
  /** Asked for counts and records, and named in the content security policy. */
  readonly host: string;
  /** Other hosts with pages about the same data: known when pasted, never asked. */
  readonly pages?: readonly string[];
  readonly publisher: string;
  readonly licence: string;
  readonly notes: readonly string[];
  readonly firstDate: string;
  readonly lastDate?: string;
  /** Where the last full 12 months are not the best choice. */
  readonly suggested?: { readonly from: string; readonly to: string };
  /** Days until records are published. */
  readonly lagDays: number;
  /** Rows asked for at once. */
  readonly pageRows: number;
  readonly sets: readonly PortalSet[];
  readonly shapes: readonly PortalShape[];
}

export const PORTALS = table as readonly Portal[];

export function findPortal(id: string): Portal | undefined {
  return PORTALS.find((portal) => portal.id === id);
}

/**
 * The portals for a person to choose from.
 * @param today `YYYY-MM-DD`
 */
export function portalChoices(today: string): PortalChoice[] {
  return PORTALS.map((portal) => ({
    id: portal.id,
    city: portal.city,
    host: portal.host,
    publisher: portal.publisher,
    licence: portal.licence,
    notes: portal.notes,
    firstDate: portal.firstDate,
    ...(portal.lastDate === undefined ? {} : { lastDate: portal.lastDate }),
    suggested: portal.suggested ?? lastFullYear(today, portal.lagDays),
    monthly: portal.kind === 'police-uk',
    places: portal.kind === 'police-uk' ? POLICE_UK_PLACES : [],
  }));
}

/** The last 12 whole months of which all days were published `lagDays` before today. */
export function lastFullYear(today: string, lagDays: number): { from: string; to: string } {
  const { year, month } = dateOf(dayNumber(today) - lagDays + 1);
  return { from: isoDate(dayOf(year - 1, month, 1)), to: isoDate(dayOf(year, month, 1) - 1) };
}

/** Day number of a date that was checked before. */
export function dayNumber(iso: string): number {
  const day = parseIsoDate(iso);
  if (day === undefined) throw new Error(`dayNumber: expected YYYY-MM-DD, got "${iso}"`);
  return day;
}
