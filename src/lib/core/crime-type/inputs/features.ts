/** What the crime-type forest may look at, and how a table's codes become numbers it can cut. */
import { dayOfMinute, dayTable, hourOfMinute } from '../../table/calendar.ts';
import { hasTimeOfDay, isLocated, MISSING, type IncidentTable } from '../../table/incident-table.ts';
import { componentScores } from './mix-order.ts';

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
 * axes, streets and shores run aslant), and a place has two numbers (see mix-order.ts).
 */
export type CrimeTypeColumn = CrimeTypeFeature | 'northeast' | 'northwest' | 'place 2';

/** The feature that a column is made of. */
export function featureOfColumn(column: CrimeTypeColumn): CrimeTypeFeature {
  switch (column) {
    case 'northeast':
    case 'northwest':
      return 'latitude';
    case 'place 2':
      return 'place';
    default:
      return column;
  }
}

/** How codes of the table become column values. Part of the model. */
export interface FeatureCoding {
  readonly features: readonly CrimeTypeFeature[];
  readonly columns: readonly CrimeTypeColumn[];
  /** By area code and district code; NaN for those that training did not see, which are then not known. */
  readonly areaValue: Float64Array;
  readonly districtValue: Float64Array;
  /** By place code, in the same way. */
  readonly placeValue: Float64Array;
  readonly placeValue2: Float64Array;
  /** Kilometres of a degree of longitude over those of a degree of latitude, at the data's mean latitude. */
  readonly longitudeScale: number;
}

/** What a record or a question knows of each feature, as codes and values; undefined, NaN or `MISSING` where it does not. */
export interface FeatureInput {
  readonly areaCode: number;
  readonly districtCode?: number;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly hour?: number;
  readonly weekday?: number;
  readonly month?: number;
  readonly placeCode?: number;
}

/**
 * The features that these records support, with codings learnt from `rows` alone.
 *
 * @param label class of every one of `rows`
 * @param only restricts the choice (for comparisons)
 * @param plain one column per feature, areas and districts by number, places by frequency: what the reference figures of scikit-learn were given
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
  /** Scores on the components of the codes' type mixes, NaN for codes that none of the rows has. */
  const ordered = (codes: Uint16Array, nCodes: number, components: number): Float64Array[] => {
    const known = Uint32Array.from(rows.keys()).filter((i) => codes[rows[i]] !== MISSING);
    const ofKnown = known.map((i) => codes[rows[i]]);
    const classes = Uint16Array.from(known, (i) => label[i]);
    return componentScores(ofKnown, nCodes, classes, nClasses, components).map((scores) => ofSeen(scores, ofKnown));
  };
  const coded = plain ? plainValues(table, rows) : orderedValues(table, ordered);
  let latitudes = 0;
  for (const row of located) latitudes += table.latitude[row] / located.length;
  return {
    features,
    columns,
    ...coded,
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
      return valueAt(coding.placeValue, input.placeCode);
    case 'place 2':
      return valueAt(coding.placeValue2, input.placeCode);
  }
}

/**
 * One array of values per column for the given rows; NaN where a record lacks the value. Cost O(rows × columns).
 *
 * @param lenders for every one of `rows` the row that lends it what it lacks (`lendersOf`)
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
  const byArea = coding.features.includes('area');
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const day = dayOfMinute(table.minutes[row]) - days.firstDay;
    const lender = lenders[i];
    // one without an area takes its district and coordinates from the lender too: see `unknownOf`
    const somewhere = byArea && table.area[row] === MISSING ? lender : row;
    input.areaCode = table.area[somewhere];
    input.districtCode = table.district[table.district[somewhere] === MISSING ? lender : somewhere];
    const located = isLocated(table, somewhere) ? somewhere : lender;
    input.latitude = table.latitude[located];
    input.longitude = table.longitude[located];
    const timed = hasTimeOfDay(table, row) ? row : lender;
    input.hour = hasTimeOfDay(table, timed) ? hourOfMinute(table.minutes[timed]) : NaN;
    input.weekday = days.weekday[day];
    input.month = days.month[day];
    input.placeCode = table.place[table.place[row] === MISSING ? lender : row];
    for (let c = 0; c < values.length; c++) values[c][i] = columnValue(coding, coding.columns[c], input);
  }
  return values;
}

function valueAt(values: Float64Array, code: number | undefined): number {
  return code === undefined || code === MISSING ? NaN : values[code];
}

/** The values with NaN for codes that are not among `seen`. */
function ofSeen(values: Float64Array, seen: Uint32Array): Float64Array {
  const isSeen = new Uint8Array(values.length);
  for (const code of seen) isSeen[code] = 1;
  return values.map((value, code) => (isSeen[code] ? value : NaN));
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

type CodeValues = Pick<FeatureCoding, 'areaValue' | 'districtValue' | 'placeValue' | 'placeValue2'>;

/** Areas, districts and places in the order of their mixes of types: their numbers and names mean nothing. */
function orderedValues(
  table: IncidentTable,
  ordered: (codes: Uint16Array, nCodes: number, components: number) => Float64Array[],
): CodeValues {
  const [placeValue, placeValue2] = ordered(table.place, table.placeLabels.length, 2);
  return {
    areaValue: ordered(table.area, table.areas.length, 1)[0],
    districtValue: ordered(table.district, table.districtLabels.length, 1)[0],
    placeValue,
    placeValue2,
  };
}

/** Areas and districts by their number, places by how frequent they are. */
function plainValues(table: IncidentTable, rows: Uint32Array): CodeValues {
  const codesOf = (codes: Uint16Array): Uint32Array =>
    Uint32Array.from(rows, (row) => codes[row]).filter((code) => code !== MISSING);
  const areas = Float64Array.from(table.areas, (area) => area.id);
  const places = codesOf(table.place);
  return {
    areaValue: ofSeen(areas, codesOf(table.area)),
    districtValue: ofSeen(numbersOf(table.districtLabels), codesOf(table.district)),
    placeValue: ofSeen(frequencyRanks(places, table.placeLabels.length), places),
    placeValue2: new Float64Array(table.placeLabels.length),
  };
}

/** The number a label spells if all labels are numbers, else its place in the alphabet. */
function numbersOf(labels: readonly string[]): Float64Array {
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
