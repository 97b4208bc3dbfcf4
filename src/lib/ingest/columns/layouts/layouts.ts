/** Published layouts that map themselves. A layout is data: which names tell it, and what each column means. */
import type { ColumnMapping, DateOrder, Role } from '#lib/contract/column-mapping.ts';
import { EXPORT_HEADER } from '#lib/core/table/export-header.ts';
import { plainName } from '../column-names.ts';
import { CHICAGO_AREA_NAMES } from './chicago-area-names.ts';

export interface Layout {
  readonly name: string;
  /** Names (as `plainName` gives them) that must all be in the header. */
  readonly told: readonly string[];
  /** Names that other files of the same source have: with one of them it is not this layout. */
  readonly untold?: readonly string[];
  /** Names for each role, the first that is there and not empty counts. A role left out: this source has none. */
  readonly roles: Readonly<Partial<Record<Role, readonly string[]>>>;
  readonly dateParts?: { readonly [Part in 'year' | 'month' | 'day' | 'hour' | 'minute']: string };
  readonly dateOrder?: DateOrder;
  readonly coordinates?: ColumnMapping['coordinates'];
  readonly unknownAreas?: readonly string[];
  readonly areaNames?: ReadonlyMap<string, string>;
  /** Names of the columns with the id and the name of the area. */
  readonly areaDetails?: { readonly id: string; readonly name: string };
  /** Written by this app: taken as it is, nothing in it is judged again. */
  readonly ownExport?: true;
  /** What a person should know about this source. */
  readonly notes?: readonly string[];
}

const chicagoNames = new Map(CHICAGO_AREA_NAMES.map((name, index) => [String(index + 1), name]));

export const LAYOUTS: readonly Layout[] = [
  {
    name: 'Streetlight export',
    told: EXPORT_HEADER.map(plainName),
    roles: {
      date: ['date'],
      type: ['crime type'],
      latitude: ['latitude'],
      longitude: ['longitude'],
      area: ['area'],
      district: ['district'],
      place: ['place'],
    },
    dateOrder: 'year-first',
    areaDetails: { id: 'area id', name: 'area name' },
    ownExport: true,
  },
  {
    name: 'Chicago Data Portal',
    // also with the names of the portal's API: plain names are the same
    told: ['primary type', 'location description', 'iucr', 'fbi code'],
    roles: {
      date: ['date'],
      type: ['primary type'],
      latitude: ['latitude'],
      longitude: ['longitude'],
      area: ['community area'],
      district: ['district'],
      place: ['location description'],
      id: ['id', 'case number'],
    },
    dateOrder: 'month-first',
    unknownAreas: ['0'],
    areaNames: chicagoNames,
    notes: ['Chicago publishes addresses moved to the block: points are not exact.'],
  },
  {
    name: 'Vancouver Police GeoDASH',
    told: ['type', 'year', 'month', 'day', 'hour', 'minute', 'hundred block', 'neighbourhood', 'x', 'y'],
    roles: {
      type: ['type'],
      latitude: ['y'],
      longitude: ['x'],
      area: ['neighbourhood'],
    },
    dateParts: { year: 'year', month: 'month', day: 'day', hour: 'hour', minute: 'minute' },
    coordinates: 'EPSG:26910',
    notes: [
      'Vancouver blanks place and time of offences against a person, so that different crimes look the same in every column.',
      'Vancouver moves all places for privacy; the police ask not to judge the safety of a single address by them.',
    ],
  },
  {
    name: 'Houston Police monthly files',
    told: ['date', 'hour', 'premise', 'offense', 'beat', 'block', 'lon', 'lat'],
    roles: {
      date: ['date'],
      time: ['hour'],
      // "type" is the type of street here
      type: ['offense'],
      latitude: ['lat'],
      longitude: ['lon'],
      area: ['beat'],
      place: ['location'],
    },
    dateOrder: 'month-first',
    notes: ['A row can stand for several offences here (column "number"); every row is counted once.'],
  },
  {
    name: 'Los Angeles Police "Crime Data from 2020"',
    told: ['dr no', 'date occ', 'time occ', 'crm cd desc', 'area name'],
    roles: {
      date: ['date occ'],
      time: ['time occ'],
      type: ['crm cd desc'],
      latitude: ['lat'],
      longitude: ['lon'],
      area: ['area name'],
      district: ['rpt dist no'],
      place: ['premis desc'],
      id: ['dr no'],
    },
    dateOrder: 'month-first',
  },
  {
    name: 'Analyze Boston crime reports',
    told: ['incident number', 'offense code', 'reporting area', 'occurred on date', 'ucr part'],
    roles: {
      date: ['occurred on date'],
      type: ['offense code group', 'offense description'],
      latitude: ['lat'],
      longitude: ['long'],
      area: ['district'],
      id: ['incident number'],
    },
    dateOrder: 'year-first',
  },
  {
    name: 'data.police.uk street-level crime',
    told: ['month', 'reported by', 'falls within', 'lsoa code', 'lsoa name', 'crime type'],
    roles: {
      date: ['month'],
      type: ['crime type'],
      latitude: ['latitude'],
      longitude: ['longitude'],
      area: ['lsoa name'],
      district: ['falls within'],
      id: ['crime id'],
    },
    dateOrder: 'year-first',
    notes: [
      'data.police.uk moves every point to one of a fixed list of anonymous places: many crimes share a point.',
      'Crime IDs repeat by design in data.police.uk, and anti-social behaviour has none.',
    ],
  },
  {
    // the answers of its API, as the portal loading writes them: no areas, so hexagons are made
    name: 'data.police.uk street-level crime, around a place',
    told: ['crime id', 'month', 'location', 'crime type', 'last outcome category', 'context'],
    roles: {
      date: ['month'],
      type: ['crime type'],
      latitude: ['latitude'],
      longitude: ['longitude'],
      id: ['crime id'],
    },
    dateOrder: 'year-first',
    notes: [
      'data.police.uk moves every point to one of a fixed list of anonymous places: many crimes share a point.',
      'Crime IDs repeat by design in data.police.uk, and anti-social behaviour has none.',
    ],
  },
  {
    name: 'MEData homicides (Medellín)',
    told: ['fecha hecho', 'longitud', 'latitud', 'modalidad'],
    untold: ['conducta', 'delito'],
    roles: {
      date: ['fecha hecho'],
      type: ['modalidad'],
      latitude: ['latitud'],
      longitude: ['longitud'],
      area: ['barrio', 'nombre barrio', 'comuna'],
      place: ['lugar'],
    },
    dateOrder: 'year-first',
    notes: ['The type is the method ("modalidad"): all records are homicides.'],
  },
  {
    name: 'DataSF incident reports',
    told: ['incident datetime', 'incident category', 'analysis neighborhood', 'police district'],
    roles: {
      date: ['incident datetime'],
      type: ['incident category'],
      latitude: ['latitude'],
      longitude: ['longitude'],
      area: ['analysis neighborhood'],
      district: ['police district'],
      id: ['row id', 'incident id'],
    },
  },
  {
    name: 'DataSF incident reports (until 2018)',
    told: ['category', 'descript', 'day of week', 'date', 'time', 'pd district', 'x', 'y'],
    roles: {
      date: ['date'],
      time: ['time'],
      type: ['category'],
      latitude: ['y'],
      longitude: ['x'],
      area: ['pd district'],
      id: ['incidnt num'],
    },
    dateOrder: 'month-first',
  },
  {
    name: 'NYPD complaints',
    told: ['cmplnt num', 'cmplnt fr dt', 'cmplnt fr tm', 'ofns desc', 'boro nm', 'latitude'],
    roles: {
      date: ['cmplnt fr dt'],
      time: ['cmplnt fr tm'],
      type: ['ofns desc'],
      latitude: ['latitude'],
      longitude: ['longitude'],
      area: ['addr pct cd'],
      district: ['boro nm'],
      place: ['prem typ desc'],
      id: ['cmplnt num'],
    },
    dateOrder: 'month-first',
  },
  {
    name: 'Philadelphia crime incidents',
    told: ['dispatch date time', 'text general code', 'dc dist', 'psa'],
    roles: {
      date: ['dispatch date time'],
      type: ['text general code'],
      latitude: ['lat', 'point y'],
      longitude: ['lng', 'point x'],
      area: ['dc dist'],
      id: ['objectid', 'dc key'],
    },
    notes: ['The time is that of the dispatch, not of the crime.'],
  },
  {
    name: 'St. Louis Police crime files',
    told: ['complaint', 'coded month', 'date occur', 'crime', 'description', 'neighborhood', 'xcoord', 'ycoord'],
    roles: {
      date: ['date occur'],
      type: ['description'],
      latitude: ['ycoord'],
      longitude: ['xcoord'],
      area: ['neighborhood'],
      district: ['district'],
      id: ['complaint'],
    },
    dateOrder: 'month-first',
    coordinates: 'EPSG:102696',
    unknownAreas: ['0'],
    notes: ['St. Louis marks withdrawn crimes with a count of -1; these rows are counted like all others.'],
  },
];

/** The layout whose names are all in the header, if any. */
export function findLayout(plainHeader: readonly string[]): Layout | undefined {
  const names = new Set(plainHeader);
  return LAYOUTS.find(
    ({ told, untold }) => told.every((name) => names.has(name)) && !untold?.some((name) => names.has(name)),
  );
}
