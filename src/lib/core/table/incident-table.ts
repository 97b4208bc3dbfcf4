/**
 * The columnar incident table: every algorithm of `core` reads incidents from here.
 *
 * One row is one reported incident. A column is a typed array with one value per row; text columns are codes into a
 * dictionary. There are no row objects: 800,000 incidents take about 26 MB.
 */

/** Code of a value that the record does not have, in every `Uint16Array` column. */
export const MISSING = 0xffff;

/** The finest step of time that the source records hold. Nothing finer may be modelled from them. */
export type TimeResolution = 'minute' | 'hour' | 'day' | 'month';

/** One area of the data's place. `id` is the integer of the REST contract (`community_area`). */
export interface Area {
  readonly id: number;
  /** As it is spelled in the records. */
  readonly label: string;
  /** For people: the known name, else the label. */
  readonly name: string;
}

export interface IncidentTable {
  readonly rows: number;
  readonly timeResolution: TimeResolution;
  /** Minutes of local wall-clock time since 1970-01-01 00:00 (no time zone). Every row has one. */
  readonly minutes: Int32Array;
  /**
   * 1 where the record has a date but no time of day, in data that has times: its minute is the start of the day, and
   * no hour may be read from it. Absent where every record has its time (or none has).
   */
  readonly timeUnknown?: Uint8Array;
  /** WGS84 degrees; NaN where the record has no usable coordinates (both are NaN, or neither). */
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  /** Codes into `typeLabels`, `areas`, `districtLabels`, `placeLabels`; `MISSING` where absent. */
  readonly type: Uint16Array;
  readonly area: Uint16Array;
  readonly district: Uint16Array;
  readonly place: Uint16Array;
  readonly typeLabels: readonly string[];
  readonly areas: readonly Area[];
  readonly districtLabels: readonly string[];
  readonly placeLabels: readonly string[];
}

/** True where row `row` has usable coordinates. */
export function isLocated(table: IncidentTable, row: number): boolean {
  return !Number.isNaN(table.latitude[row]);
}

/**
 * False where row `row` has a date but no time of day, in data that has times. Whether the data has times at all is
 * `timeResolution`.
 */
export function hasTimeOfDay(table: IncidentTable, row: number): boolean {
  return table.timeUnknown === undefined || table.timeUnknown[row] === 0;
}

/**
 * The areas of the REST contract from the labels found in the records.
 *
 * If every label is a whole number (Chicago's community areas) the number is the id; otherwise ids are 1..n in the
 * alphabetical order of the labels, so that the same records always give the same ids.
 *
 * @param labels distinct labels, in dictionary order (position = code)
 * @param names known names by label, if any
 */
export function areasFromLabels(labels: readonly string[], names: ReadonlyMap<string, string> = new Map()): Area[] {
  const numeric = labels.every((label) => /^\d{1,9}$/.test(label));
  const distinctIds = new Set(labels.map(Number)).size === labels.length;
  const order = [...labels].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const position = new Map(order.map((label, index) => [label, index + 1]));
  return labels.map((label) => ({
    id: numeric && distinctIds ? Number(label) : position.get(label)!,
    label,
    name: names.get(label) ?? label,
  }));
}

/**
 * A table of the chosen rows, in the order given. Dictionaries are shared, not copied. Where all of them have their time
 * of day, the result has no `timeUnknown`. Cost O(rows).
 */
export function takeRows(table: IncidentTable, rows: Uint32Array): IncidentTable {
  const n = rows.length;
  const minutes = new Int32Array(n);
  const latitude = new Float64Array(n);
  const longitude = new Float64Array(n);
  const type = new Uint16Array(n);
  const area = new Uint16Array(n);
  const district = new Uint16Array(n);
  const place = new Uint16Array(n);
  const timeUnknown = new Uint8Array(table.timeUnknown ? n : 0);
  let unknown = 0;
  for (let i = 0; i < n; i++) {
    const row = rows[i];
    minutes[i] = table.minutes[row];
    latitude[i] = table.latitude[row];
    longitude[i] = table.longitude[row];
    type[i] = table.type[row];
    area[i] = table.area[row];
    district[i] = table.district[row];
    place[i] = table.place[row];
    if (table.timeUnknown) unknown += timeUnknown[i] = table.timeUnknown[row];
  }
  const { timeUnknown: _all, ...rest } = table;
  const columns = { minutes, latitude, longitude, type, area, district, place };
  return { ...rest, rows: n, ...columns, ...(unknown > 0 ? { timeUnknown } : {}) };
}
