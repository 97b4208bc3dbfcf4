/** What the crime-type forest may look at, and how a table's codes become numbers it can cut. */
import { dayOfMinute, dayTable, hourOfMinute } from '../table/calendar.ts';
import { MISSING, type IncidentTable } from '../table/incident-table.ts';

/** In the order of the forest's columns. Nothing here names the crime, follows from it, or describes a person. */
export const CRIME_TYPE_FEATURES = [
  'area',
  'district',
  'latitude',
  'longitude',
  'hour',
  'weekday',
  'month',
  'place',
] as const;

export type CrimeTypeFeature = (typeof CRIME_TYPE_FEATURES)[number];

/** Places that keep a number of their own, the most frequent ones; the others share 0 with "unknown". */
const PLACES_KEPT = 120;

/** How codes of the table become feature values. Part of the model. */
export interface FeatureCoding {
  readonly names: readonly CrimeTypeFeature[];
  /** By area code, district code and place code. */
  readonly areaValue: Float64Array;
  readonly districtValue: Float64Array;
  readonly placeValue: Float64Array;
}

/**
 * The features that these records support, with codings learnt from `rows` alone.
 *
 * @param only restricts the choice (for comparisons)
 */
export function chooseFeatures(
  table: IncidentTable,
  rows: Uint32Array,
  only: readonly CrimeTypeFeature[] = CRIME_TYPE_FEATURES,
): FeatureCoding {
  const has = {
    area: varies(table.area, rows),
    district: varies(table.district, rows),
    latitude: rows.some((row) => !Number.isNaN(table.latitude[row])),
    longitude: rows.some((row) => !Number.isNaN(table.longitude[row])),
    hour: hasHours(table),
    weekday: table.timeResolution !== 'month',
    month: true,
    place: varies(table.place, rows),
  } satisfies Record<CrimeTypeFeature, boolean>;
  return {
    names: CRIME_TYPE_FEATURES.filter((name) => has[name] && only.includes(name)),
    areaValue: Float64Array.from(table.areas, (area) => area.id),
    districtValue: orderedValues(table.districtLabels),
    placeValue: frequencyRanks(table.place, table.placeLabels.length, rows),
  };
}

/** True if the records know the hour of day. */
export function hasHours(table: IncidentTable): boolean {
  return table.timeResolution === 'minute' || table.timeResolution === 'hour';
}

/** One column of values per feature for the given rows; NaN where a record lacks the value. Cost O(rows × features). */
export function featureColumns(table: IncidentTable, rows: Uint32Array, coding: FeatureCoding): Float64Array[] {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const row of rows) {
    lowest = Math.min(lowest, table.minutes[row]);
    highest = Math.max(highest, table.minutes[row]);
  }
  const days = rows.length === 0 ? dayTable(0, 0) : dayTable(dayOfMinute(lowest), dayOfMinute(highest));
  const dayAt = (row: number): number => dayOfMinute(table.minutes[row]) - days.firstDay;
  const valueOf = {
    area: (row: number) => valueAt(coding.areaValue, table.area[row]),
    district: (row: number) => valueAt(coding.districtValue, table.district[row]),
    latitude: (row: number) => table.latitude[row],
    longitude: (row: number) => table.longitude[row],
    hour: (row: number) => hourOfMinute(table.minutes[row]),
    weekday: (row: number) => days.weekday[dayAt(row)],
    month: (row: number) => days.month[dayAt(row)],
    place: (row: number) => (table.place[row] === MISSING ? 0 : coding.placeValue[table.place[row]]),
  } satisfies Record<CrimeTypeFeature, (row: number) => number>;
  return coding.names.map((name) => Float64Array.from(rows, valueOf[name]));
}

function valueAt(values: Float64Array, code: number): number {
  return code === MISSING ? NaN : values[code];
}

function varies(column: Uint16Array, rows: Uint32Array): boolean {
  let first = MISSING;
  for (const row of rows) {
    if (column[row] === MISSING) continue;
    if (first === MISSING) first = column[row];
    else if (column[row] !== first) return true;
  }
  return false;
}

/** The number a label spells if all labels are numbers, else its place in the alphabet. */
function orderedValues(labels: readonly string[]): Float64Array {
  if (labels.every((label) => /^\d{1,9}$/.test(label))) return Float64Array.from(labels, Number);
  const order = [...labels].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const position = new Map(order.map((label, index) => [label, index + 1]));
  return Float64Array.from(labels, (label) => position.get(label)!);
}

/** 1 for the most frequent code, 2 for the next ..., 0 from `PLACES_KEPT` on. */
function frequencyRanks(column: Uint16Array, codes: number, rows: Uint32Array): Float64Array {
  const counts = new Float64Array(codes);
  for (const row of rows) if (column[row] !== MISSING) counts[column[row]]++;
  const order = Array.from(counts.keys()).sort((a, b) => counts[b] - counts[a] || a - b);
  const ranks = new Float64Array(codes);
  order.slice(0, PLACES_KEPT).forEach((code, index) => {
    if (counts[code] > 0) ranks[code] = index + 1;
  });
  return ranks;
}
