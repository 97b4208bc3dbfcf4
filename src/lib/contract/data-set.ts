/** A saved data set as pages, the API and storage describe it (without its columns). */
import type { Area, TimeResolution } from '#lib/core/table/incident-table.ts';
import type { Span } from '#lib/core/table/periods.ts';
import type { ImportReport } from './import.ts';

export interface DataSetSummary {
  readonly id: string;
  readonly name: string;
  /** The simulated sample is labelled as such everywhere and never mixed with imported records. */
  readonly kind: 'sample' | 'import';
  readonly createdAt: string;
  readonly rows: number;
  /** Rows with usable coordinates: the ones that maps can show. */
  readonly locatedRows: number;
  readonly span: Span;
  readonly timeResolution: TimeResolution;
  /** Rows that have a date but no time of day, in data that has times; absent where there are none. */
  readonly timeUnknown?: number;
  /** SHA-256 of the columns, hex. */
  readonly hash: string;
  readonly typeLabels: readonly string[];
  readonly areas: readonly Area[];
  readonly districtLabels: readonly string[];
  readonly placeLabels: readonly string[];
  /** Reported crimes of each type, by type code. */
  readonly typeCounts: readonly number[];
  readonly bytes: number;
  /** The import report without the list of rejected rows, which is kept beside it. */
  readonly report?: Omit<ImportReport, 'rejectedRows'>;
}

/** What pages draw of the records themselves, counted once when the data set is saved. */
export interface DataSetOverview {
  /** Monday of the first week, as a day number. */
  readonly firstWeekDay: number;
  /** Reported crimes per week from `firstWeekDay` on. */
  readonly perWeek: Uint32Array;
  /** Reported crimes by weekday × 24 + hour (Monday 0). Records without a time of day are in none. */
  readonly hourByWeekday: Uint32Array;
  /** Reported crimes by area code × type code. */
  readonly typeByArea: Uint32Array;
}
