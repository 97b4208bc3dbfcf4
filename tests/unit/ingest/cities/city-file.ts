/** A published incident file in small: its real header, invented rows in its real format, and what they must be read as. */
import type { DateOrder, Role } from '#lib/contract/column-mapping.ts';
import type { TimeResolution } from '#lib/core/table/incident-table.ts';

export interface CityFile {
  readonly name: string;
  readonly text: string;
  /** Header names of the columns that must be found. Date, time, type, coordinates and area left out: must not be. */
  readonly roles: Readonly<Partial<Record<Role, string>>>;
  /** Header names of a date spread over columns, year first. */
  readonly parts?: readonly string[];
  /** Header name of a column that holds both coordinates. */
  readonly pair?: string;
  /** Coordinates in metres or feet: where they are is found elsewhere. */
  readonly projected?: true;
  readonly order?: DateOrder;
  readonly resolution: TimeResolution;
  /** How the first row is said in words (its beginning, if the coordinates are projected). */
  readonly meaning: string;
}
