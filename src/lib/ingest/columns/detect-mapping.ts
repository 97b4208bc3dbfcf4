/** Finds out what the columns of a file mean: a known layout first, else by names and by what stands in them. */
import type { ColumnMapping, RoleColumns } from '#lib/contract/column-mapping.ts';
import { ROLES } from '#lib/core/table/column-roles.ts';
import { areSwapped, chooseCoordinates, choosePair, textsInMetres } from './choose-coordinates.ts';
import { chooseDate, chooseDateParts, chooseTime, unreadableTime } from './choose-date.ts';
import { chooseArea, chooseDistrict, chooseId, choosePlace, chooseType, usedColumns } from './choose-labels.ts';
import { judgeTimes, type DateJudgement } from './column-profile.ts';
import { clockIsNone, dateOrderOf, timeResolutionOf } from './column-reading.ts';
import { findLayout, type Layout } from './layouts/layouts.ts';
import { areaGrade, districtGrade } from './place-names.ts';
import { sampleColumns, type SampleColumns } from './sample-columns.ts';
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
  /** Columns that would be areas, districts or coordinates by their name, but are empty in the sample. */
  readonly emptyColumns: readonly number[];
  /** A column with parts of the day ("night", "18-24") that no hour can be made of. */
  readonly partOfDay?: number;
  /** True where nothing tells which of the two columns of degrees is the latitude. */
  readonly unsureLatitude: boolean;
  /** True if the dates count seconds since 1970, which is a clock of Greenwich. */
  readonly sinceEpoch: boolean;
}

/** The meaning of the columns. Roles that a known layout does not name are left empty, and so are empty columns. */
export function detectMapping(sniffed: Pick<Sniffed, 'header' | 'sample' | 'hasHeader'>): DetectedMapping {
  const columns = sampleColumns(sniffed);
  const layout = sniffed.hasHeader ? findLayout(columns.names) : undefined;
  const chosen = layout ? columnsOfLayout(columns, layout) : columnsByNameAndContent(columns);
  const { found, dateParts } = chosen;
  const surprises = settleCoordinates(columns, found, layout);
  const pair = surprises.located ? undefined : (chosen.pair ?? (layout ? choosePair(columns) : undefined));

  const dates = found.date === undefined ? undefined : columns.dates(found.date);
  const ignoreClock =
    dates !== undefined &&
    !layout?.ownExport &&
    clockIsNone(dates, columns.profile(found.date!).filled, found.time !== undefined);
  // a clock in the date column is the better one: columns called "hour" are often made from it
  if (dateParts || (dates?.anyTime && !ignoreClock)) delete found.time;
  const timeFormat = found.time === undefined ? undefined : judgeTimes(columns.values(found.time));
  const latitude = found.latitude === undefined ? undefined : columns.profile(found.latitude);
  const timeResolution = timeResolutionOf(dates, timeFormat, dateParts, ignoreClock);
  const partOfDay = timeResolution === 'day' ? unreadableTime(columns, found.date) : undefined;
  const mapping: ColumnMapping = {
    columns: found,
    ...(dateParts ? { dateParts } : {}),
    ...(timeFormat ? { timeFormat } : {}),
    ...(ignoreClock ? { ignoreClock } : {}),
    dateOrder: dateOrderOf(dates, layout?.dateOrder),
    timeResolution,
    coordinates: layout?.coordinates ?? 'degrees',
    ...(pair ? { coordinatePair: pair } : {}),
    decimal: latitude?.decimal ?? '.',
    unknownAreas: layout?.unknownAreas ?? [],
    ...areaDetailsOf(columns, layout),
  };
  return {
    mapping,
    ...(layout ? { layout } : {}),
    ambiguousDates: dates?.ambiguous === true && layout?.dateOrder === undefined,
    swapped: surprises.swapped,
    unknownProjection:
      surprises.unknownProjection || (pair !== undefined && textsInMetres(columns.values(pair.column))),
    emptyColumns: emptyColumns(columns, found),
    ...(partOfDay === undefined ? {} : { partOfDay }),
    unsureLatitude: chosen.unsureLatitude === true,
    sinceEpoch: sinceEpoch(dates),
  };
}

interface Chosen {
  readonly found: RoleColumns;
  readonly dateParts?: NonNullable<ColumnMapping['dateParts']>;
  readonly pair?: NonNullable<ColumnMapping['coordinatePair']>;
  readonly unsureLatitude?: true;
}

function columnsOfLayout(columns: SampleColumns, layout: Layout): Chosen {
  const found: RoleColumns = {};
  for (const role of ROLES) {
    const column = firstNamed(columns, layout.roles[role] ?? [], layout.ownExport === true);
    if (column !== undefined) found[role] = column;
  }
  const parts = layout.dateParts;
  if (!parts) return { found };
  const at = (name: string): number => columns.names.indexOf(name);
  return {
    found,
    dateParts: {
      year: at(parts.year),
      month: at(parts.month),
      day: at(parts.day),
      hour: at(parts.hour),
      minute: at(parts.minute),
    },
  };
}

/** The first column of these names that is not empty; of a file of our own the first, empty or not. */
function firstNamed(columns: SampleColumns, names: readonly string[], evenEmpty: boolean): number | undefined {
  for (const name of names) {
    for (let column = 0; column < columns.count; column++) {
      if (columns.names[column] === name && (evenEmpty || columns.profile(column).filled > 0)) return column;
    }
  }
  return undefined;
}

function columnsByNameAndContent(columns: SampleColumns): Chosen {
  const found: RoleColumns = {};
  const take = (role: keyof RoleColumns, column: number | undefined): void => {
    if (column !== undefined) found[role] = column;
  };
  take('date', chooseDate(columns));
  const dateParts = found.date === undefined ? chooseDateParts(columns) : undefined;
  take('time', chooseTime(columns, found.date));
  const { pair, latitude, longitude, unsureLatitude } = chooseCoordinates(columns);
  take('latitude', latitude);
  take('longitude', longitude);
  const used = (): Set<number> =>
    new Set([...usedColumns(found), ...Object.values(dateParts ?? {}), ...(pair ? [pair.column] : [])]);
  take('type', chooseType(columns, used()));
  take('area', chooseArea(columns, used(), latitude !== undefined || pair !== undefined));
  take('district', chooseDistrict(columns, used()));
  take('place', choosePlace(columns, used()));
  take('id', chooseId(columns, used()));
  return {
    found,
    ...(dateParts ? { dateParts } : {}),
    ...(pair ? { pair } : {}),
    ...(unsureLatitude ? { unsureLatitude } : {}),
  };
}

interface Surprises {
  readonly located: boolean;
  readonly swapped: boolean;
  readonly unknownProjection: boolean;
}

/** Swapped columns are put right, half a pair is none, and numbers beyond degrees are told. */
function settleCoordinates(columns: SampleColumns, found: RoleColumns, layout: Layout | undefined): Surprises {
  const { latitude, longitude } = found;
  if (latitude === undefined || longitude === undefined) {
    delete found.latitude;
    delete found.longitude;
    return { located: false, swapped: false, unknownProjection: false };
  }
  if (layout?.coordinates || layout?.ownExport) return { located: true, swapped: false, unknownProjection: false };
  const [y, x] = [columns.typicalSize(latitude), columns.typicalSize(longitude)];
  if (y <= 180 && x <= 90 && areSwapped(columns, latitude, longitude)) {
    found.latitude = longitude;
    found.longitude = latitude;
    return { located: true, swapped: true, unknownProjection: false };
  }
  return { located: true, swapped: false, unknownProjection: y > 180 || x > 180 };
}

function areaDetailsOf(columns: SampleColumns, layout: Layout | undefined): Pick<ColumnMapping, 'areaDetails'> {
  if (!layout?.areaDetails) return {};
  const { id, name } = layout.areaDetails;
  return { areaDetails: { id: columns.names.indexOf(id), name: columns.names.indexOf(name) } };
}

/** Columns whose names promise a place better than what was found, with nothing in them. */
function emptyColumns(columns: SampleColumns, found: RoleColumns): number[] {
  const empty: number[] = [];
  const areaFound = found.area === undefined ? 0 : areaGrade(columns.shortNames[found.area]);
  for (let column = 0; column < columns.count; column++) {
    if (columns.profile(column).filled > 0 || !columns.named) continue;
    const name = columns.shortNames[column];
    const betterArea = areaGrade(name) >= 60 && areaGrade(name) > areaFound;
    const coordinate = found.latitude === undefined && /\b(latitude|longitude|lat|lon|lng)\b/.test(name);
    if (betterArea || coordinate || (found.district === undefined && districtGrade(name) >= 90)) empty.push(column);
  }
  return empty;
}

function sinceEpoch(dates: DateJudgement | undefined): boolean {
  return dates !== undefined && dates.sinceEpoch > 0.5;
}
