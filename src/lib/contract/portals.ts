/** What the Data page and the portal worker say to each other about loading from an open-data portal. */

/** A circle on the map, for portals that answer by place and not by city. */
export interface PortalPlace {
  readonly name: string;
  /** Degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** 0.2-30 km. */
  readonly radiusKm: number;
}

/** One portal as a person chooses it. */
export interface PortalChoice {
  readonly id: string;
  readonly city: string;
  /** Who is asked: the only address that a load speaks to. */
  readonly host: string;
  readonly publisher: string;
  readonly licence: string;
  /** What to know before loading. */
  readonly notes: readonly string[];
  /** First and last day with records, `YYYY-MM-DD`; without a last one records go on being added. */
  readonly firstDate: string;
  readonly lastDate?: string;
  /** The last full 12 months that the portal should hold today. */
  readonly suggested: { readonly from: string; readonly to: string };
  /** Records have a month only: whole months are loaded. */
  readonly monthly: boolean;
  /** Towns to choose from where the portal answers by place; empty where it holds one city. */
  readonly places: readonly PortalPlace[];
}

export interface PortalQuery {
  /** Id of a `PortalChoice`. */
  readonly portal: string;
  /** First and last day, both included, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Needed where the portal answers by place. */
  readonly place?: PortalPlace;
  /** Loading stops exactly here: a whole number from 1. */
  readonly limit: number;
}

export interface PortalCount {
  readonly records: number;
  /** Records in each part that is asked one after the other (data sets, months). Empty where only estimated. */
  readonly parts: readonly number[];
  /** True where the portal has no way to count: judged by one month. */
  readonly estimated: boolean;
  readonly notes: readonly string[];
}

/** An expected failure: what is wrong and what to do. What was loaded before it stays usable. */
export interface PortalFailure {
  readonly failed: true;
  readonly sentence: string;
}

/** Where the next page begins: part (data set, month), spelling of its columns, rows into it. */
export interface PortalCursor {
  readonly part: number;
  readonly shape: number;
  readonly offset: number;
}

/** Records as CSV without the header line; a page ends with a line end. */
export interface PortalPage {
  readonly header: string;
  readonly rows: Blob;
  readonly count: number;
  readonly next: PortalCursor;
}

/** What a resumed load goes on from. */
export interface PortalResume {
  readonly next: PortalCursor;
  readonly header: string | undefined;
  readonly rows: number;
  readonly pages: number;
}

export interface PortalProgress {
  /** Rows received, those of the page under way included. */
  readonly rows: number;
  readonly expected: number;
  readonly pages: number;
  readonly rowsPerSecond: number;
  /** Set while a failed request waits to be made again: "The portal asks to wait 5 s". */
  readonly waiting?: string;
}

/** `whole`: everything that was asked for; `limit`: stopped at the person's limit; `empty`: no such records. */
export interface PortalEnd {
  readonly kind: 'whole' | 'limit' | 'empty';
  readonly notes: readonly string[];
}

/** What a pasted address means: a portal that can be loaded, or a sentence why it cannot. */
export type PortalAddress =
  | { readonly portal: string; readonly from?: string; readonly to?: string; readonly notes: readonly string[] }
  | PortalFailure;
