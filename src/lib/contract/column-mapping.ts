/** How the columns of a file are to be read. */
import type { Role } from '#lib/core/table/column-roles.ts';
import type { TimeResolution } from '#lib/core/table/incident-table.ts';

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
    /** 1 to 12, or names of months. */
    readonly month: number;
    /** Absent: the records have months only. */
    readonly day?: number;
    /** 0 to 24, or both in one text: `13:45`; then `minute` is the same column. */
    readonly hour?: number;
    readonly minute?: number;
  };
  /** How the column of `columns.time` is written: `13:45` or `1:45 PM`; whole hours; 1345 without a colon; 0.5 for noon. */
  readonly timeFormat?: 'clock' | 'hour' | 'hhmm' | 'fraction';
  /** The date column's clock is the midnight of another time zone (05:00 in every row): the nearest day is meant. */
  readonly ignoreClock?: true;
  /** Decided once per column, never per row. */
  readonly dateOrder: DateOrder;
  readonly timeResolution: TimeResolution;
  /** `degrees`, or the EPSG code of projected coordinates, for example `EPSG:26910`. */
  readonly coordinates: 'degrees' | `EPSG:${number}`;
  /** Both coordinates in one text, `(41.88, -87.63)` or `POINT (-87.63 41.88)`, instead of two columns. */
  readonly coordinatePair?: { readonly column: number; readonly first: 'latitude' | 'longitude' };
  readonly decimal: '.' | ',';
  /** What a person set by hand: never judged again, whatever columns are chosen. */
  readonly byHand?: readonly ('dateOrder' | 'timeFormat' | 'decimal' | 'coordinates')[];
  /** Where the middle of the records lay when a person confirmed `coordinates`, in degrees. */
  readonly confirmedAt?: { readonly latitude: number; readonly longitude: number };
  /** Area labels that mean "unknown" (Chicago's 0). */
  readonly unknownAreas: readonly string[];
  /** Columns with the id and the name of the area beside its label: in this app's own exports. */
  readonly areaDetails?: { readonly id: number; readonly name: number };
}
