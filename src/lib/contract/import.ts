/** What the import wizard, the import worker and storage say to each other about a file. */
import type { LeakyColumns } from '#lib/core/leak/leaky-columns.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import type { ColumnMapping } from './column-mapping.ts';
import type { ProjectionsFound } from './places.ts';

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
  /** True if every date reads both as day-month and as month-day, so that the order of the mapping is a guess. */
  readonly ambiguousDates: boolean;
  /** Columns that would be areas, districts or coordinates by their names, but are empty in the sample: not proposed. */
  readonly emptyColumns?: readonly number[];
  /** What a person confirmed earlier for a file with this header. */
  readonly saved?: SavedMapping;
  /**
   * Where the coordinates are metres or feet of a projection that nothing names: the mapping has the best candidate, and
   * the person has to confirm it (`byHand` then has `coordinates`).
   */
  readonly projections?: ProjectionsFound;
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

/** Why rows that could be read were left out: only where the person asked for it. */
export type LeftOutReason = 'repeated_id' | 'identical_row';

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

/** Rows of one file that an earlier file of the same import has too. */
export interface FileOverlap {
  readonly file: string;
  readonly earlierFile: string;
  readonly rows: number;
  /** Told by the column Id, or where there is none by rows that are the same in every column. */
  readonly by: 'id' | 'row';
}

/** Crime types that look like one type written in several ways; the most frequent spelling first. */
export interface SpellingGroup {
  readonly labels: readonly { readonly label: string; readonly rows: number }[];
}

/** Something a person should look at before importing, with how many rows it concerns. */
export interface ImportWarning {
  readonly kind:
    | 'rejected'
    | 'date_order'
    | 'future_dates'
    | 'month_only'
    | 'no_time_of_day'
    | 'time_unknown'
    | 'midnight'
    | 'first_of_month'
    | 'missing_months'
    | 'no_coordinates'
    | 'zero_coordinates'
    | 'far_from_the_data'
    | 'outside_boundaries'
    | 'without_area'
    | 'without_type'
    | 'repeated_ids'
    | 'identical_rows'
    | 'overlapping_files'
    | 'type_spellings'
    | 'left_out_columns'
    | 'hexagons'
    | 'other_header'
    | 'other';
  /** Rows concerned; absent where the warning is about columns or the whole file. */
  readonly rows?: number;
  readonly sentence: string;
}

/** What reading the whole files found: shown in the wizard before anything is saved. */
export interface ImportFindings {
  readonly rowsRead: number;
  /** Rows that will be imported if nothing is left out on request. */
  readonly rowsReadable: number;
  readonly rejected: Readonly<Partial<Record<RejectReason, number>>>;
  readonly setAside: Readonly<Partial<Record<SetAsideReason, number>>>;
  readonly repeatedIds: number;
  readonly identicalRows: number;
  /** Rows at exactly 00:00 whose time is not already known to be unknown; 0 where the records have no times. */
  readonly atMidnight: number;
  readonly overlaps: readonly FileOverlap[];
  readonly spellings: readonly SpellingGroup[];
  readonly warnings: readonly ImportWarning[];
  /** The first rejected rows, at most 20, as examples. */
  readonly rejectedExamples: readonly RejectedRow[];
  readonly seconds: number;
}

/** What a person decides about what was found. Everything is kept as it is unless asked for: `{}` keeps all. */
export interface ImportChoices {
  /** Leave out rows with the id of an earlier row. */
  readonly leaveOutRepeatedIds?: boolean;
  /** Leave out rows that are the same as an earlier one in every column of the file. */
  readonly leaveOutIdenticalRows?: boolean;
  /** Rows at exactly 00:00 have no known time of day: many systems write midnight where it is not known. */
  readonly midnightIsUnknown?: boolean;
  /** Spelling in the file → type under which it is to be counted. Pairs, so that any text can be a label. */
  readonly typeSpellings?: readonly (readonly [from: string, to: string])[];
}

/** A mapping that a person confirmed for a header: proposed again for the next file with that header. */
export interface SavedMapping {
  /** Names of the columns in their order, joined: what tells the same layout again. */
  readonly header: string;
  readonly mapping: ColumnMapping;
  readonly choices: ImportChoices;
  /** ISO time of the import. */
  readonly savedAt: string;
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
  /** Left out because the person asked for it. */
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
  readonly withoutArea: number;
  readonly withoutType: number;
  readonly duplicateIds: number;
  readonly identicalRows: number;
  readonly overlaps: readonly FileOverlap[];
  readonly atMidnight: number;
  /** Rows with a date but without a time of day, in a file that has times. */
  readonly timeUnknown: number;
  /** Sentences for people on what was found. */
  readonly notes: readonly string[];
  readonly mapping: ColumnMapping;
  readonly choices: ImportChoices;
  readonly layout?: string;
  /** Name of the boundary file that gave the areas. */
  readonly boundaries?: string;
  readonly seconds: number;
}

export interface ImportResult {
  readonly table: IncidentTable;
  readonly report: ImportReport;
  /** SHA-256 of the columns, hex: names the data in every model record. */
  readonly hash: string;
  /** What the columns that name the crime give away; absent where the files have none. */
  readonly leaky?: LeakyColumns;
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
  /** What deserves a look with this mapping; the same sentences as `FilePreview.warnings`. */
  readonly warnings: readonly string[];
  /** The mapping as it will be read: with order, clock and decimal sign judged for newly chosen columns. */
  readonly mapping: ColumnMapping;
  /** As of the preview, where newly chosen columns hold metres or feet; `mapping` has the best candidate. */
  readonly projections?: ProjectionsFound;
}
