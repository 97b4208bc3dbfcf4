/** What the crime-type forest may look at, and how a table's codes become numbers it can cut. */
import { dayOfMinute, dayTable, hourOfMinute } from '../table/calendar.ts';
import { hasTimeOfDay, isLocated, MISSING, type IncidentTable } from '../table/incident-table.ts';
import { componentScores } from './place-order.ts';

/** Nothing here names the crime, follows from it, or describes a person. */
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

/**
 * The forest's columns. Besides one per feature: latitude and longitude give two diagonals (a tree cuts only across its
 * axes, streets and shores run aslant), and a place has two numbers (see place-order.ts).
 */
export type CrimeTypeColumn = CrimeTypeFeature | 'northeast' | 'northwest' | 'place 2';

/** How codes of the table become column values. Part of the model. */
export interface FeatureCoding {
  readonly features: readonly CrimeTypeFeature[];
  readonly columns: readonly CrimeTypeColumn[];
  /** By area code and district code. */
  readonly areaValue: Float64Array;
  readonly districtValue: Float64Array;
  /** By place code; the last entry is for records without a place. */
  readonly placeValue: Float64Array;
  readonly placeValue2: Float64Array;
  /** Kilometres of a degree of longitude over those of a degree of latitude, at the data's mean latitude. */
  readonly longitudeScale: number;
}

/** What a record or a question knows of each feature, as codes and values; undefined or NaN where it does not. */
export interface FeatureInput {
  readonly areaCode: number;
  readonly districtCode?: number;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly hour?: number;
  readonly weekday?: number;
  readonly month?: number;
  /** `MISSING` for a record without one. */
  readonly placeCode?: number;
}

/**
 * The features that these records support, with codings learnt from `rows` alone.
 *
 * @param label class of every one of `rows`
 * @param only restricts the choice (for comparisons)
 * @param plain one column per feature, places by frequency: what the reference figures of scikit-learn were given
 */
export function chooseFeatures(
  table: IncidentTable,
  rows: Uint32Array,
  label: Uint16Array,
  nClasses: number,
  only: readonly CrimeTypeFeature[] = CRIME_TYPE_FEATURES,
  plain = false,
): FeatureCoding {
  const located = rows.filter((row) => !Number.isNaN(table.latitude[row]));
  const has = {
    area: varies(table.area, rows),
    district: varies(table.district, rows),
    latitude: located.length > 0,
    longitude: located.length > 0,
    hour: hasHours(table) && rows.some((row) => hasTimeOfDay(table, row)),
    weekday: table.timeResolution !== 'month',
    month: true,
    place: varies(table.place, rows),
  } satisfies Record<CrimeTypeFeature, boolean>;
  const features = CRIME_TYPE_FEATURES.filter((name) => has[name] && only.includes(name));
  const columns: CrimeTypeColumn[] = [...features];
  if (!plain && features.includes('latitude') && features.includes('longitude')) columns.push('northeast', 'northwest');
  if (!plain && features.includes('place')) columns.push('place 2');
  const places = table.placeLabels.length + 1;
  const placeCodes = Uint32Array.from(rows, (row) => placeIndex(table.place[row], places));
  const [first, second] = plain
    ? [frequencyRanks(placeCodes, places), new Float64Array(places)]
    : componentScores(placeCodes, places, label, nClasses, 2);
  let latitudes = 0;
  for (const row of located) latitudes += table.latitude[row] / located.length;
  return {
    features,
    columns,
    areaValue: Float64Array.from(table.areas, (area) => area.id),
    districtValue: orderedValues(table.districtLabels),
    placeValue: first,
    placeValue2: second,
    longitudeScale: Math.cos((latitudes * Math.PI) / 180),
  };
}

/** True if the records know the hour of day. */
export function hasHours(table: IncidentTable): boolean {
  return table.timeResolution === 'minute' || table.timeResolution === 'hour';
}

/** Value of one column; NaN where the input does not hold what it needs. */
export function columnValue(coding: FeatureCoding, column: CrimeTypeColumn, input: FeatureInput): number {
  const { latitude = NaN, longitude = NaN } = input;
  switch (column) {
    case 'area':
      return valueAt(coding.areaValue, input.areaCode);
    case 'district':
      return valueAt(coding.districtValue, input.districtCode);
    case 'latitude':
      return latitude;
    case 'longitude':
      return longitude;
    case 'northeast':
      return latitude + longitude * coding.longitudeScale;
    case 'northwest':
      return latitude - longitude * coding.longitudeScale;
    case 'hour':
      return input.hour ?? NaN;
    case 'weekday':
      return input.weekday ?? NaN;
    case 'month':
      return input.month ?? NaN;
    case 'place':
    case 'place 2': {
      const values = column === 'place' ? coding.placeValue : coding.placeValue2;
      return input.placeCode === undefined ? NaN : values[placeIndex(input.placeCode, values.length)];
    }
  }
}

/**
 * One array of values per column for the given rows; NaN where a record lacks the value. Cost O(rows × columns).
 *
 * @param lenders for every one of `rows` the row that lends it the hour and the coordinates that it lacks (`lendersOf`)
 */
export function featureColumns(
  table: IncidentTable,
  rows: Uint32Array,
  coding: FeatureCoding,
  lenders: Uint32Array = rows,
): Float64Array[] {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const row of rows) {
    lowest = Math.min(lowest, table.minutes[row]);
    highest = Math.max(highest, table.minutes[row]);
  }
  const days = rows.length === 0 ? dayTable(0, 0) : dayTable(dayOfMinute(lowest), dayOfMinute(highest));
  const values = coding.columns.map(() => new Float64Array(rows.length));
  const input = {
    areaCode: 0,
    districtCode: 0,
    latitude: 0,
    longitude: 0,
    hour: 0,
    weekday: 0,
    month: 0,
    placeCode: 0,
  };
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const day = dayOfMinute(table.minutes[row]) - days.firstDay;
    input.areaCode = table.area[row];
    input.districtCode = table.district[row];
    const lender = lenders[i];
    const placed = isLocated(table, row) ? row : lender;
    input.latitude = table.latitude[placed];
    input.longitude = table.longitude[placed];
    input.hour = hasTimeOfDay(table, lender) ? hourOfMinute(table.minutes[lender]) : NaN;
    input.weekday = days.weekday[day];
    input.month = days.month[day];
    input.placeCode = table.place[row];
    for (let c = 0; c < values.length; c++) values[c][i] = columnValue(coding, coding.columns[c], input);
  }
  return values;
}

function valueAt(values: Float64Array, code: number | undefined): number {
  return code === undefined || code === MISSING ? NaN : values[code];
}

function placeIndex(code: number, places: number): number {
  return code === MISSING ? places - 1 : code;
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

/** 1 for the most frequent code, 2 for the next ... 120, 0 for the others. */
function frequencyRanks(codes: Uint32Array, nCodes: number): Float64Array {
  const counts = new Float64Array(nCodes);
  for (const code of codes) counts[code]++;
  const order = Array.from(counts.keys()).sort((a, b) => counts[b] - counts[a] || a - b);
  const ranks = new Float64Array(nCodes);
  order.slice(0, 120).forEach((code, index) => {
    if (counts[code] > 0) ranks[code] = index + 1;
  });
  return ranks;
}
