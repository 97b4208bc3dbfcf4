/** Finds out what the columns of a file mean: a known layout first, else by names and by what stands in them. */
import type { ColumnMapping, RoleColumns } from '#lib/contract/import.ts';
import { ROLES, type Role } from '#lib/core/table/column-roles.ts';
import { forbiddenKind, NAME_PATTERNS, PAPERWORK_DATE, plainName } from './column-names.ts';
import { judgeDates, judgeTimes, profileColumn, typicalSize, valuesOf, type ColumnProfile } from './column-profile.ts';
import { dateOrderOf, timeResolutionOf } from './column-reading.ts';
import { findLayout, type Layout } from './layouts/layouts.ts';
import type { Sniffed } from './sniff.ts';

export interface DetectedMapping {
  readonly mapping: ColumnMapping;
  readonly layout?: Layout;
  /** True if the sample does not tell whether day or month comes first. */
  readonly ambiguousDates: boolean;
  /** True if the columns named latitude and longitude hold each other's values; the mapping has them put right. */
  readonly swapped: boolean;
  /** True if the coordinates are beyond degrees and their projection is not known. */
  readonly unknownProjection: boolean;
}

interface Columns {
  readonly names: readonly string[];
  readonly values: (column: number) => readonly string[];
  readonly profile: (column: number) => ColumnProfile;
  readonly typicalSize: (column: number) => number;
}

/** The meaning of the columns. Roles that a known layout does not name are left empty. */
export function detectMapping(sniffed: Pick<Sniffed, 'header' | 'sample' | 'hasHeader'>): DetectedMapping {
  const columns = columnsOf(sniffed);
  const layout = sniffed.hasHeader ? findLayout(columns.names) : undefined;
  const found = layout ? columnsOfLayout(columns, layout) : columnsByNameAndContent(columns);
  const dateParts = layout?.dateParts ? namedParts(columns, layout.dateParts) : findDateParts(columns, found);
  if (dateParts) delete found.time;
  const surprises = settleCoordinates(columns, found, layout);

  const dates = found.date === undefined ? undefined : judgeDates(columns.values(found.date));
  // a clock in the date column is the better one: columns called "hour" are often made from it
  if (dates?.anyTime) delete found.time;
  const timeFormat = found.time === undefined ? undefined : judgeTimes(columns.values(found.time));
  const latitude = found.latitude === undefined ? undefined : columns.profile(found.latitude);
  const mapping: ColumnMapping = {
    columns: found,
    ...(dateParts ? { dateParts } : {}),
    ...(timeFormat ? { timeFormat } : {}),
    dateOrder: dateOrderOf(dates, layout?.dateOrder),
    timeResolution: timeResolutionOf(dates, timeFormat, dateParts),
    coordinates: layout?.coordinates ?? 'degrees',
    ...(surprises.pair ? { coordinatePair: surprises.pair } : {}),
    decimal: latitude?.decimal ?? '.',
    unknownAreas: layout?.unknownAreas ?? [],
    ...(layout?.areaDetails
      ? {
          areaDetails: {
            id: columns.names.indexOf(layout.areaDetails.id),
            name: columns.names.indexOf(layout.areaDetails.name),
          },
        }
      : {}),
  };
  return {
    mapping,
    ...(layout ? { layout } : {}),
    ambiguousDates: dates?.ambiguous === true && layout?.dateOrder === undefined,
    swapped: surprises.swapped,
    unknownProjection: surprises.unknownProjection,
  };
}

function columnsOfLayout(columns: Columns, layout: Layout): RoleColumns {
  const found: RoleColumns = {};
  for (const role of ROLES) {
    const column = firstNamed(columns, layout.roles[role] ?? []);
    if (column !== undefined) found[role] = column;
  }
  return found;
}

function columnsByNameAndContent(columns: Columns): RoleColumns {
  const found: RoleColumns = {};
  for (const role of ROLES) {
    const column = findColumn(columns, role, found);
    if (column !== undefined) found[role] = column;
  }
  // models need areas: a file that names only districts has those
  if (found.area === undefined && found.district !== undefined) {
    found.area = found.district;
    delete found.district;
  }
  return found;
}

interface Surprises {
  readonly swapped: boolean;
  readonly unknownProjection: boolean;
  readonly pair?: NonNullable<ColumnMapping['coordinatePair']>;
}

/** Swapped columns are put right; both in one text are found; numbers beyond degrees are told. */
function settleCoordinates(columns: Columns, found: RoleColumns, layout: Layout | undefined): Surprises {
  const { latitude, longitude } = found;
  if (latitude === undefined || longitude === undefined) {
    delete found.latitude;
    delete found.longitude;
    const pair = findCoordinatePair(columns);
    return { swapped: false, unknownProjection: false, ...(pair ? { pair } : {}) };
  }
  if (layout?.coordinates) return { swapped: false, unknownProjection: false };
  const [y, x] = [columns.typicalSize(latitude), columns.typicalSize(longitude)];
  if (y > 90 && y <= 180 && x <= 90) {
    found.latitude = longitude;
    found.longitude = latitude;
    return { swapped: true, unknownProjection: false };
  }
  return { swapped: false, unknownProjection: y > 180 || x > 180 };
}

const PAIR = /^\(?\s*([+-]?\d{1,3}\.\d+)\s*[,;\s]\s*([+-]?\d{1,3}\.\d+)\s*\)?$/;
const POINT = /^(?:SRID=4326;)?POINT\s*\(\s*[+-]?\d/i;

function findCoordinatePair(columns: Columns): ColumnMapping['coordinatePair'] {
  for (let column = 0; column < columns.names.length; column++) {
    const values = columns.values(column);
    if (values.length === 0) continue;
    if (values.filter((text) => POINT.test(text)).length > values.length * 0.9) return { column, first: 'longitude' };
    const pairs = values.map((text) => PAIR.exec(text)).filter((match) => match !== null);
    if (pairs.length <= values.length * 0.9) continue;
    const beyond = pairs.filter((match) => Math.abs(Number(match[1])) > 90).length;
    return { column, first: beyond > pairs.length / 2 ? 'longitude' : 'latitude' };
  }
  return undefined;
}

function columnsOf(sniffed: Pick<Sniffed, 'header' | 'sample'>): Columns {
  const values: (string[] | undefined)[] = [];
  const profiles: (ColumnProfile | undefined)[] = [];
  const valuesAt = (column: number): string[] => (values[column] ??= valuesOf(sniffed.sample, column));
  return {
    names: sniffed.header.map(plainName),
    values: valuesAt,
    profile: (column) => (profiles[column] ??= profileColumn(valuesAt(column))),
    typicalSize: (column) => typicalSize(valuesAt(column)),
  };
}

/** The first column of that name; of several names the first whose column is not empty. */
function firstNamed(columns: Columns, names: readonly string[]): number | undefined {
  const there = names.map((name) => columns.names.indexOf(name)).filter((column) => column >= 0);
  return there.find((column) => columns.profile(column).filled > 0) ?? there[0];
}

function findColumn(columns: Columns, role: Role, taken: RoleColumns): number | undefined {
  const used = new Set(Object.values(taken));
  return (
    findByName(columns, role, used, 0.4) ??
    findByContent(columns, role, used) ??
    // a column of the right name with mostly broken values: the import then says what is wrong with them
    findByName(columns, role, used, 0.02)
  );
}

/** @param least share of the values that must be readable as what the role needs */
function findByName(columns: Columns, role: Role, used: ReadonlySet<number>, least: number): number | undefined {
  let paperwork: number | undefined;
  for (const pattern of NAME_PATTERNS[role]) {
    for (let column = 0; column < columns.names.length; column++) {
      const name = columns.names[column];
      if (!pattern.test(name) || used.has(column)) continue;
      if (role !== 'date' && role !== 'time' && forbiddenKind(name, role)) continue;
      if (!fits(columns, role, column, least)) continue;
      if (role === 'date' && PAPERWORK_DATE.test(name)) paperwork ??= column;
      else return column;
    }
  }
  return paperwork;
}

/** Whether the values of a column can mean that. */
function fits(columns: Columns, role: Role, column: number, least: number): boolean {
  const profile = columns.profile(column);
  if (role === 'area' || role === 'district' || role === 'place') return true;
  if (profile.filled === 0) return role === 'id';
  switch (role) {
    case 'date':
      return judgeDates(columns.values(column)).readable > least;
    case 'time':
      return judgeTimes(columns.values(column)) !== undefined;
    case 'latitude':
    case 'longitude':
      return profile.numbers > least;
    case 'type':
      return profile.numbers < 0.5;
    default:
      return true;
  }
}

/** Where no name helps: dates, and a pair of columns of decimal degrees. */
function findByContent(columns: Columns, role: Role, used: ReadonlySet<number>): number | undefined {
  const nameless = columns.names.every((name) => /^column \d+$/.test(name));
  for (let column = 0; column < columns.names.length; column++) {
    if (used.has(column) || forbiddenKind(columns.names[column])) continue;
    const profile = columns.profile(column);
    if (profile.filled === 0) continue;
    if (role === 'date' && profile.numbers < 0.5 && judgeDates(columns.values(column)).readable > 0.9) return column;
    if (!nameless) continue;
    const degrees = profile.numbers > 0.9 && !profile.wholeNumbers;
    if (role === 'latitude' && degrees && profile.lowest >= -90 && profile.highest <= 90) return column;
    if (role === 'longitude' && degrees && profile.lowest >= -180 && profile.highest <= 180) return column;
    if (role === 'type' && profile.numbers < 0.1 && profile.distinct > 1 && profile.distinct < profile.filled / 5)
      return column;
  }
  return undefined;
}

function namedParts(columns: Columns, parts: NonNullable<Layout['dateParts']>): ColumnMapping['dateParts'] {
  return {
    year: columns.names.indexOf(parts.year),
    month: columns.names.indexOf(parts.month),
    day: columns.names.indexOf(parts.day),
    hour: columns.names.indexOf(parts.hour),
    minute: columns.names.indexOf(parts.minute),
  };
}

/** Year, month and day in columns of their own, where no column holds the whole date. */
function findDateParts(columns: Columns, found: RoleColumns): ColumnMapping['dateParts'] {
  if (found.date !== undefined) return undefined;
  const whole = (pattern: RegExp, lowest: number, highest: number): number =>
    columns.names.findIndex((name, column) => {
      const profile = columns.profile(column);
      return pattern.test(name) && profile.numbers > 0.9 && profile.lowest >= lowest && profile.highest <= highest;
    });
  const year = whole(/^(year|jahr|ano|annee|anno|occ(urred)? year|crime year)$/, 1900, 2200);
  const month = whole(/^(month|monat|mes|mois|mese|occ(urred)? month|crime month)$/, 1, 12);
  const day = whole(/^(day|day of month|tag|dia|jour|giorno|occ(urred)? day|crime day)$/, 1, 31);
  if (year < 0 || month < 0 || day < 0) return undefined;
  const hour = whole(/^(hour|stunde|hora|heure|ora|occ(urred)? hour|crime hour)$/, 0, 24);
  const minute = whole(/^(minute|minuto|occ(urred)? minute)$/, 0, 59);
  return { year, month, day, ...(hour >= 0 ? { hour } : {}), ...(hour >= 0 && minute >= 0 ? { minute } : {}) };
}
