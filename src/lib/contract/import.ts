/** What the import wizard, the import worker and storage say to each other about a file. */
import type { Role } from '#lib/core/table/column-roles.ts';
import type { IncidentTable, TimeResolution } from '#lib/core/table/incident-table.ts';

export type { Role };

/** Column index (0-based) for each role; absent = not in this file. */
export type RoleColumns = Partial<Record<Role, number>>;

export type DateOrder = 'day-first' | 'month-first' | 'year-first';

/** How the columns of a file are to be read; what a person confirms before pressing Import. */
export interface ColumnMapping {
  readonly columns: RoleColumns;
  /** A date spread over several columns (Vancouver: YEAR, MONTH, DAY, HOUR, MINUTE), instead of `columns.date`. */
  readonly dateParts?: {
    readonly year: number;
    readonly month: number;
    readonly day: number;
    readonly hour?: number;
    readonly minute?: number;
  };
  /** How the column of `columns.time` is written: `13:45` or `1:45 PM`; whole hours; 1345 without a colon. */
  readonly timeFormat?: 'clock' | 'hour' | 'hhmm';
  /** Decided once per column, never per row. */
  readonly dateOrder: DateOrder;
  readonly timeResolution: TimeResolution;
  /** `degrees`, or the EPSG code of projected coordinates, for example `EPSG:26910`. */
  readonly coordinates: 'degrees' | `EPSG:${number}`;
  /** Both coordinates in one text, `(41.88, -87.63)` or `POINT (-87.63 41.88)`, instead of two columns. */
  readonly coordinatePair?: { readonly column: number; readonly first: 'latitude' | 'longitude' };
  readonly decimal: '.' | ',';
  /** Area labels that mean "unknown" (Chicago's 0). */
  readonly unknownAreas: readonly string[];
}

/** What was found in the first part of a file. */
export interface FilePreview {
  readonly fileName: string;
  readonly bytes: number;
  readonly compression: 'none' | 'gzip' | 'zip';
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly delimiter: string;
  readonly hasHeader: boolean;
  /** Header as it is spelled; `Column 3` where there is none. Repeated names keep their place. */
  readonly header: readonly string[];
  /** The first 20 rows as text. */
  readonly rows: readonly (readonly string[])[];
  /** Name of a known layout ("Chicago Data Portal"), if one was recognised. */
  readonly layout?: string;
  readonly mapping: ColumnMapping;
  /** A few rows as they will be read, in words: "31 January 2016, 23:05 · THEFT · 41.88, -87.63". */
  readonly meaning: readonly string[];
  /** Sentences on what deserves a look: month-only dates, projected coordinates, a repeated column name. */
  readonly warnings: readonly string[];
  /** Sentences that say why this file cannot be imported as mapped; empty if it can. */
  readonly problems: readonly string[];
}

/** Why a row was rejected (not in the table at all). `far_date`: a date far outside all others, or in the future. */
export type RejectReason =
  'no_date' | 'bad_date' | 'far_date' | 'bad_coordinates' | 'wrong_column_count' | 'unclosed_quote';

/** Why a row's coordinates were set aside (the row still counts in area models). */
export type SetAsideReason = 'no_coordinates' | 'zero_coordinates' | 'far_from_the_data';

export interface RejectedRow {
  readonly file: string;
  /** Line number in the file, 1 = header line. */
  readonly line: number;
  readonly reason: RejectReason;
  /** One sentence: "Date "32/13/2016" is no date". */
  readonly detail: string;
  /** The row as it stands in the file, at most 500 characters. */
  readonly raw: string;
}

export interface ImportReport {
  /** `rows`: imported from that file. */
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly rows: number }[];
  readonly rowsRead: number;
  readonly rowsImported: number;
  readonly rejected: Readonly<Partial<Record<RejectReason, number>>>;
  /** Every rejected row. */
  readonly rejectedRows: readonly RejectedRow[];
  /** Imported without coordinates: on no map, but in the area models. */
  readonly setAside: Readonly<Partial<Record<SetAsideReason, number>>>;
  readonly withoutArea: number;
  readonly withoutType: number;
  readonly duplicateIds: number;
  readonly identicalRows: number;
  readonly atMidnight: number;
  /** Sentences for people on what was found. */
  readonly notes: readonly string[];
  readonly mapping: ColumnMapping;
  readonly layout?: string;
  readonly seconds: number;
}

export interface ImportResult {
  readonly table: IncidentTable;
  readonly report: ImportReport;
  /** SHA-256 of the columns, hex: names the data in every model record. */
  readonly hash: string;
}

/** A file that cannot be imported: a sentence that says what is wrong and what to do. An expected failure. */
export interface ImportFailure {
  readonly failed: true;
  readonly fileName: string;
  readonly sentence: string;
}

export interface ImportProgress {
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly rows: number;
  readonly rowsPerSecond: number;
  readonly text: string;
}

/** What a mapping makes of the previewed rows. */
export interface MappingCheck {
  readonly meaning: readonly string[];
  readonly problems: readonly string[];
}
