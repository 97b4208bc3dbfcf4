/** What deserves a look before importing, in sentences: the same rules for the proposal and for a changed mapping. */
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import { profileColumn, typicalSize, valuesOf } from './column-profile.ts';
import type { DetectedMapping } from './detect-mapping.ts';
import { leftOutSentences } from './left-out-columns.ts';
import { namesCrime } from './type-names.ts';

/** What only looking at the whole sample tells. */
type Detected = Pick<
  DetectedMapping,
  'swapped' | 'unsureLatitude' | 'unknownProjection' | 'emptyColumns' | 'sinceEpoch' | 'partOfDay'
> & {
  /** True if a person chose for Latitude what was found to be the longitude, and the other way round. */
  readonly turned?: boolean;
};

/**
 * @param rows rows of the sample as text
 * @param ambiguousDates whether every date reads in both orders
 */
export function mappingWarnings(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
  ambiguousDates: boolean,
  detected?: Detected,
): string[] {
  return [
    ...repeatedNames(header, mapping),
    ...timeWarnings(header, rows, mapping, ambiguousDates, detected),
    ...placeWarnings(header, rows, mapping, detected),
    ...(mapping.columns.type === undefined ? [noTypeWarning(header, rows)] : []),
    ...countWarnings(header, rows),
    ...leftOutSentences(header, mapping),
  ];
}

function repeatedNames(header: readonly string[], mapping: ColumnMapping): string[] {
  const used = new Set(Object.values(mapping.columns));
  const repeated = new Set(header.filter((name, index) => header.indexOf(name) < index));
  return [...repeated].map((name) => {
    const places = header.flatMap((other, index) => (other === name ? [index] : []));
    const taken = places.filter((index) => used.has(index));
    const which =
      taken.length === 0
        ? 'none of them is used'
        : taken[0] === places[0]
          ? 'the first one is taken'
          : `column ${taken[0] + 1} is taken`;
    return `The column name "${name}" stands more than once; ${which}.`;
  });
}

function timeWarnings(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
  ambiguousDates: boolean,
  detected: Detected | undefined,
): string[] {
  const { dateParts, columns } = mapping;
  const warnings: string[] = [];
  if (dateParts) {
    const names = (...parts: (number | undefined)[]): string =>
      parts.flatMap((column) => (column === undefined ? [] : [header[column]])).join(' + ');
    const time = names(...new Set([dateParts.hour, dateParts.minute]));
    warnings.push(
      `The date is spread over columns. Date: ${names(dateParts.year, dateParts.month, dateParts.day)}${time ? `; Time: ${time}` : ''}.`,
    );
  }
  if (ambiguousDates) {
    warnings.push(
      `Every date reads both as day-month and as month-day. They are taken as ${mapping.dateOrder === 'month-first' ? 'month-day' : 'day-month'}: check that.`,
    );
  }
  if (detected?.sinceEpoch) {
    warnings.push(
      `The dates in "${header[columns.date ?? 0]}" count seconds since 1970, mostly in Greenwich time: hours may be shifted by the local time zone.`,
    );
  }
  if (mapping.ignoreClock && columns.date !== undefined) {
    warnings.push(
      `The clock in "${header[columns.date]}" is the same in every row, the midnight of another time zone: only the date is used.`,
    );
  }
  if (detected?.partOfDay !== undefined && (columns.time ?? detected.partOfDay) === detected.partOfDay) {
    const example = valuesOf(rows, detected.partOfDay)[0];
    warnings.push(
      `The column "${header[detected.partOfDay]}" has parts of the day ("${example}") and no hours: it is not used.`,
    );
  }
  if (mapping.timeResolution === 'month') {
    warnings.push('The dates have a month but no day: models by hour or weekday will not be available.');
  } else if (mapping.timeResolution === 'day') {
    warnings.push('The dates have no time of day: models by hour will not be available.');
  }
  return warnings;
}

function placeWarnings(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
  detected: Detected | undefined,
): string[] {
  const { columns } = mapping;
  const warnings: string[] = [];
  const empty = (detected?.emptyColumns ?? []).filter((column) => !Object.values(columns).includes(column));
  if (empty.length > 0) {
    const names = empty.map((column) => `"${header[column]}"`).join(', ');
    warnings.push(
      `${names} ${empty.length === 1 ? 'is' : 'are'} empty in the first rows and therefore not used.${
        columns.area === undefined ? ' Without an area column, hexagons or the areas of a boundary file are taken.' : ''
      }`,
    );
  }
  if (mapping.coordinates !== 'degrees') {
    warnings.push(
      `The coordinates are projected (${mapping.coordinates}) and will be turned into latitude and longitude.`,
    );
  }
  if (detected?.swapped) {
    warnings.push('The columns for latitude and longitude hold each other’s values; they were swapped back.');
  } else if (detected?.turned) {
    warnings.push(
      `Latitude and Longitude seem to be swapped: "${header[columns.latitude!]}" holds the longitude, "${header[columns.longitude!]}" the latitude.`,
    );
  } else if (looksSwapped(rows, mapping)) {
    warnings.push(
      `"${header[columns.latitude!]}" is chosen as Latitude but its values are beyond 90 degrees: Latitude and Longitude seem to be swapped.`,
    );
  }
  if (detected?.unsureLatitude && columns.latitude !== undefined && columns.longitude !== undefined) {
    warnings.push(
      `Nothing tells which column is the latitude: both "${header[columns.latitude]}" and "${header[columns.longitude]}" could be. The first is taken: check the rows below, and change them over if they lie elsewhere.`,
    );
  }
  if (detected?.unknownProjection) {
    warnings.push('The coordinates are metres or feet of an unknown map projection: maps will stay empty.');
  }
  if (columns.latitude === undefined && !mapping.coordinatePair) {
    warnings.push('There are no coordinates: maps will stay empty.');
  }
  return warnings;
}

/** Latitudes beyond 90 degrees beside longitudes within: chosen the wrong way round. */
function looksSwapped(rows: readonly (readonly string[])[], { columns, coordinates }: ColumnMapping): boolean {
  if (columns.latitude === undefined || columns.longitude === undefined || coordinates !== 'degrees') return false;
  const latitude = typicalSize(valuesOf(rows, columns.latitude));
  return latitude > 90 && latitude <= 180 && typicalSize(valuesOf(rows, columns.longitude)) <= 90;
}

/** Columns named after crimes with only 0 and 1, that many or more, say in several cells what one should say. */
const SEVERAL = 3;

function noTypeWarning(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const nothing = 'There is no crime type: predictions of types will not be available.';
  const marks = header.filter((name, column) => {
    if (!namesCrime(name.replace(/([a-z])([A-Z])/g, '$1 $2'))) return false;
    const values = valuesOf(rows, column);
    return values.length > 0 && values.every((text) => /^(0|1|true|false|yes|no|y|n|x)$/i.test(text));
  });
  if (marks.length < SEVERAL) return nothing;
  return `The crime types stand in ${marks.length} columns of yes and no (${marks
    .slice(0, 3)
    .map((name) => `"${name}"`)
    .join(
      ', ',
    )} and so on), which are not read. Add one column in a spreadsheet that names the type of each row, import that file, and choose it as Crime type: without it predictions of types will not be available.`;
}

const COUNT =
  /^(?:.*[ _])?(?:count|counts|cantidad|quantidade|anzahl|nombre|numero|total|offen[cs]e ?count|victimisations)$/i;

/** A row that stands for several crimes is counted once: that must be known. */
function countWarnings(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return header.flatMap((name, column) => {
    if (!COUNT.test(name.trim()) || /vic|susp|offender|arrest|person/i.test(name)) return [];
    const { filled, numbers, wholeNumbers, lowest, highest } = profileColumn(valuesOf(rows, column));
    const counts = filled > 0 && numbers > 0.9 && wholeNumbers && lowest >= 0 && highest > 1 && highest < 1000;
    return counts ? [`A row can stand for several crimes (column "${name}"); every row is counted once.`] : [];
  });
}
